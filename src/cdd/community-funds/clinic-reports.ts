import { parameter } from '../../core/parameter.js';
import { ascending } from '../../rules/logic/bounds.js';
import { after, deadline, on } from '../../rules/time/deadline.js';
import { days } from './days.js';
import { ended } from './reporting.js';
import { clinic, programme } from './source.js';

/**
 * When a province names the funds for the Mobile Clinic (ส่งรายชื่อกองทุนชุมชน): within December 2564.
 *
 * @th
 * กำหนดส่งรายชื่อกองทุนชุมชนที่จะดำเนินการ Mobile Clinic ของจังหวัด ภายในเดือนธันวาคม 2564
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 3336
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.clinicNomination({ doneOn: '2022-01-01' }).status; // 'late'
 * ```
 */
export const clinicNomination = deadline({
  programme,
  id: 'clinic-nomination',
  title: {
    th: 'ส่งรายชื่อกองทุนของ Mobile Clinic ภายในเดือนธันวาคม 2564',
    en: 'Funds for the Mobile Clinic named within December 2564 (2021)',
  },
  source: clinic(3336),
  parameters: { due: days.clinicNomination },
  facts: {},
  due: on(days.clinicNomination),
});

/**
 * When a team records the assessment and the people who reached capital (บันทึกในระบบ): by the end of May 2565.
 *
 * @th
 * กำหนดบันทึกผลการประเมินและจำนวนประชาชนที่เข้าถึงแหล่งทุนในระบบ ภายในเดือนพฤษภาคม 2565
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 3428
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.clinicRecord({ doneOn: '2022-05-31' }).status; // 'on-time'
 * ```
 */
export const clinicRecord = deadline({
  programme,
  id: 'clinic-record',
  title: {
    th: 'บันทึกผล Mobile Clinic ในระบบภายในเดือนพฤษภาคม 2565',
    en: 'Results of the Mobile Clinic recorded by the end of May 2565 (2022)',
  },
  source: clinic(3428),
  parameters: { due: days.clinicRecord },
  facts: {},
  due: on(days.clinicRecord),
});

const clinicSpan = parameter(7, 'days', clinic(3430));

/**
 * When an amphoe reports a Mobile Clinic to its province: 7 days after it ended. Whether working days are meant is not said;
 * the days of the calendar count.
 *
 * @th
 * กำหนดอำเภอรายงานผล Mobile Clinic ให้จังหวัด ภายใน 7 วันหลังเสร็จสิ้น เอกสารไม่ได้ระบุว่าเป็นวันทำการ จึงนับตามวันปฏิทิน
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 3430
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.clinicAmphoeReport({ endedOn: '2022-05-31' }).due; // '2022-06-07'
 * ```
 */
export const clinicAmphoeReport = deadline({
  programme,
  id: 'clinic-amphoe-report',
  title: {
    th: 'อำเภอรายงานผล Mobile Clinic ให้จังหวัดภายใน 7 วัน',
    en: "The amphoe's report on the Mobile Clinic to the province within 7 days",
  },
  source: clinic(3430),
  parameters: { days: clinicSpan },
  facts: ended,
  ordered: ascending(['endedOn', 'doneOn']),
  due: after('endedOn', clinicSpan),
});

/**
 * When a province reports the Mobile Clinics to the department: by 15 June 2565, and not before they ended.
 *
 * @th
 * กำหนดจังหวัดรายงานผล Mobile Clinic ให้กรมฯ ภายในวันที่ 15 มิถุนายน 2565
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 3432
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.clinicProvinceReport({ today: '2022-06-16' }).status; // 'overdue'
 * ```
 */
export const clinicProvinceReport = deadline({
  programme,
  id: 'clinic-province-report',
  title: {
    th: 'จังหวัดรายงานผล Mobile Clinic ให้กรมฯ ภายใน 15 มิถุนายน 2565',
    en: "The province's report on the Mobile Clinic to the department by 15 June 2565 (2022)",
  },
  source: clinic(3432),
  parameters: { due: days.clinicReport },
  facts: ended,
  due: on(days.clinicReport),
  end: 'endedOn',
});

/**
 * When a province records the Mobile Clinics in BPM: by 15 June 2565, where other activities have 7 days after their end. What is
 * recorded before the activity ended is too early.
 *
 * @th
 * กำหนดจังหวัดบันทึกผล Mobile Clinic ในระบบ BPM ภายในวันที่ 15 มิถุนายน 2565 ต่างจากกิจกรรมอื่นที่กำหนด 7 วันหลังเสร็จสิ้น
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 3434
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.clinicBpm({}).due; // '2022-06-15'
 * ```
 */
export const clinicBpm = deadline({
  programme,
  id: 'clinic-bpm',
  title: {
    th: 'บันทึกผล Mobile Clinic ใน BPM ภายใน 15 มิถุนายน 2565',
    en: 'The Mobile Clinic recorded in BPM by 15 June 2565 (2022)',
  },
  source: clinic(3434),
  parameters: { due: days.clinicBpm },
  facts: ended,
  due: on(days.clinicBpm),
  end: 'endedOn',
});
