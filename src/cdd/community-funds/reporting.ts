import { parameter } from '../../core/parameter.js';
import { yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { date, yesNo } from '../../rules/logic/fact.js';
import { after, deadline, earlierOf, on } from '../../rules/time/deadline.js';
import { during, timetable } from '../../rules/time/timetable.js';
import { acrossPages } from '../guideline-fy2565.js';
import { days, periods } from './days.js';
import { clinic, market, model, outstanding, povertyFunds, programme, strengthening } from './source.js';

const ended = { endedOn: /* @__PURE__ */ date({ th: 'วันที่กิจกรรมแล้วเสร็จ', en: 'the day the activity ended' }) };

/**
 * Which activities run on a day (ระยะเวลาดำเนินการ): the printed months bind, where they are narrower than the quarters beside them.
 * Activity 1 is the funds' capacity, activity 2 their management; activities 12 and 13 are the work on poverty-alleviation funds
 * and savings groups without a budget, which lasts all of the fiscal year. Within activity 12, assessments are entered in May
 * to July.
 *
 * @th
 * แสดงว่ากิจกรรมใดของกองทุนชุมชนดำเนินการอยู่ในวันที่ระบุ ใช้เดือนที่พิมพ์ไว้เมื่อแคบกว่าไตรมาสที่พิมพ์คู่กัน กิจกรรมที่ 12 และ 13 (กข.คจ.
 * และกลุ่มออมทรัพย์เพื่อการผลิต) ไม่ใช้งบประมาณและดำเนินการตลอดปีงบประมาณ โดยการบันทึกการประเมินศักยภาพ กข.คจ. อยู่ในเดือนพฤษภาคม - กรกฎาคม
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3451, 3504, 3545, 3594, 3653, 3685, 6001, 6053 and 6166
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * const outcome = communityFunds.fy2565.activities({ today: '2022-06-15' });
 * outcome.activities[0].steps.map(({ status }) => status); // ['past', 'to-come', 'past']
 * communityFunds.fy2565.activities.decide({ today: '2022-02-01' }); // [1, 2, 12, 13]
 * ```
 */
export const activities = timetable({
  programme,
  id: 'activities',
  title: { th: 'ระยะเวลาดำเนินการ', en: 'When the activities run' },
  source: acrossPages(3451, 3504, 3545, 3594, 3653, 3685, 6001, 6053, 6166),
  activities: [
    {
      activity: 1,
      label: { th: 'เสริมสร้างศักยภาพกองทุนชุมชนและการเข้าถึงแหล่งทุน', en: 'Capacity of funds and access to capital' },
      steps: [
        { id: 'clinic', label: { th: 'Mobile Clinic', en: 'Mobile Clinic' }, ...periods.clinic },
        { id: 'outstanding', label: { th: 'กองทุนชุมชนดีเด่น', en: 'outstanding funds' }, ...periods.outstanding },
        {
          id: 'strengthening',
          label: { th: 'สร้างความเข้มแข็ง กข.คจ.', en: 'strengthening of poverty funds' },
          ...periods.strengthening,
        },
      ],
    },
    {
      activity: 2,
      label: { th: 'เพิ่มประสิทธิภาพการบริหารจัดการทุนชุมชน', en: 'Management of community funds' },
      steps: [
        { id: 'market', label: { th: 'เวทีจัดการความรู้ศูนย์สาธิตการตลาด', en: 'knowledge forums' }, ...periods.market },
        { id: 'model-forum', label: { th: 'เวที กข.คจ. ต้นแบบ', en: "model funds' forums" }, ...periods.modelForum },
        {
          id: 'model-grant',
          label: { th: 'สนับสนุน กข.คจ. ต้นแบบ', en: "model funds' grants" },
          ...periods.modelGrant,
        },
      ],
    },
    {
      activity: 12,
      label: { th: 'การส่งเสริมการดำเนินงาน กข.คจ.', en: 'Work on poverty-alleviation funds' },
      steps: [
        { id: 'poverty-funds', label: { th: 'การดำเนินงานทั้งปี', en: 'the work of the year' }, ...periods.povertyFunds },
        {
          id: 'assessment',
          label: { th: 'บันทึกการประเมินศักยภาพ กข.คจ.', en: 'assessments recorded' },
          ...periods.assessment,
        },
      ],
    },
    {
      activity: 13,
      label: { th: 'การส่งเสริมการดำเนินงานกลุ่มออมทรัพย์เพื่อการผลิต', en: 'Work on savings groups for production' },
      steps: [
        { id: 'savings-groups', label: { th: 'การดำเนินงานทั้งปี', en: 'the work of the year' }, ...periods.savingsGroups },
      ],
    },
  ],
});

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
  title: { th: 'ส่งรายชื่อกองทุนภายในเดือนธันวาคม 2564', en: 'Funds named within December 2564' },
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
  title: { th: 'บันทึกผลในระบบภายในเดือนพฤษภาคม 2565', en: 'Recorded by the end of May 2565' },
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
  title: { th: 'อำเภอรายงานจังหวัดภายใน 7 วัน', en: "The amphoe's report to the province within 7 days" },
  source: clinic(3430),
  parameters: { days: clinicSpan },
  facts: ended,
  ordered: [['endedOn', 'doneOn']],
  due: after('endedOn', clinicSpan),
});

/**
 * When a province reports the Mobile Clinics to the department: by 15 June 2565.
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
  title: { th: 'จังหวัดรายงานกรมฯ ภายใน 15 มิถุนายน 2565', en: "The province's report to the department by 15 June 2565" },
  source: clinic(3432),
  parameters: { due: days.clinicReport },
  facts: {},
  due: on(days.clinicReport),
});

/**
 * When a province records the Mobile Clinics in BPM: by 15 June 2565, where other activities have 7 days after their end.
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
  title: { th: 'บันทึก BPM ภายใน 15 มิถุนายน 2565', en: 'Recorded in BPM by 15 June 2565' },
  source: clinic(3434),
  parameters: { due: days.clinicBpm },
  facts: {},
  due: on(days.clinicBpm),
});

/**
 * When the outstanding funds are to be done with (ภายในเดือนกรกฎาคม): within July 2565.
 *
 * @th
 * กำหนดดำเนินกิจกรรมกองทุนชุมชนดีเด่นให้แล้วเสร็จ ภายในเดือนกรกฎาคม 2565
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 3504
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.outstandingDone({}).due; // '2022-07-31'
 * ```
 */
export const outstandingDone = deadline({
  programme,
  id: 'outstanding-done',
  title: { th: 'ดำเนินการภายในเดือนกรกฎาคม 2565', en: 'Done within July 2565' },
  source: outstanding(3504),
  parameters: { due: periods.outstanding.to },
  facts: {},
  due: on(periods.outstanding.to),
});

/**
 * When a province records its outstanding funds in BPM and reports them: by 10 August 2565.
 *
 * @th
 * กำหนดจังหวัดบันทึกผลกองทุนชุมชนดีเด่นในระบบ BPM และรายงาน ภายในวันที่ 10 สิงหาคม 2565
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 3498
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.outstandingReport({ doneOn: '2022-08-11' }).status; // 'late'
 * ```
 */
export const outstandingReport = deadline({
  programme,
  id: 'outstanding-report',
  title: { th: 'บันทึก BPM และรายงานภายใน 10 สิงหาคม 2565', en: 'Recorded in BPM and reported by 10 August 2565' },
  source: outstanding(3498),
  parameters: { due: days.outstandingReport },
  facts: {},
  due: on(days.outstandingReport),
});

const strengtheningSpans = {
  amphoe: parameter(7, 'days', strengthening(3532)),
  province: parameter(7, 'days', strengthening(3534)),
};

/**
 * When an amphoe reports a lessons forum to its province: 7 days after it ended.
 *
 * @th
 * กำหนดอำเภอรายงานผลเวทีถอดบทเรียน กข.คจ. ให้จังหวัด ภายใน 7 วันหลังเสร็จสิ้น
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 3532
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.strengtheningAmphoeReport({ endedOn: '2022-02-22' }).due; // '2022-03-01'
 * ```
 */
export const strengtheningAmphoeReport = deadline({
  programme,
  id: 'strengthening-amphoe-report',
  title: { th: 'อำเภอรายงานจังหวัดภายใน 7 วัน', en: "The amphoe's report on strengthening within 7 days" },
  source: strengthening(3532),
  parameters: { days: strengtheningSpans.amphoe },
  facts: ended,
  ordered: [['endedOn', 'doneOn']],
  due: after('endedOn', strengtheningSpans.amphoe),
});

/**
 * When a province records a lessons forum in BPM: also 7 days after it ended, not after the amphoe's report. A report of the
 * seventh day leaves it none.
 *
 * @th
 * กำหนดจังหวัดบันทึกผลเวทีถอดบทเรียน กข.คจ. ในระบบ BPM ภายใน 7 วันหลังเวทีเสร็จสิ้น ไม่ใช่หลังได้รับรายงานจากอำเภอ ถ้าอำเภอรายงานในวันที่เจ็ด
 * จังหวัดจะไม่มีเวลาเหลือ
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 3534
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.strengtheningBpm({ endedOn: '2022-02-22' }).due; // '2022-03-01'
 * ```
 */
export const strengtheningBpm = deadline({
  programme,
  id: 'strengthening-bpm',
  title: { th: 'บันทึก BPM ภายใน 7 วันหลังเสร็จสิ้น', en: 'Strengthening recorded in BPM within 7 days of its end' },
  source: strengthening(3534),
  parameters: { days: strengtheningSpans.province },
  facts: ended,
  ordered: [['endedOn', 'doneOn']],
  due: after('endedOn', strengtheningSpans.province),
});

/**
 * When a province reports strengthening to the department: by the end of June 2565.
 *
 * @th
 * กำหนดจังหวัดรายงานผลสร้างความเข้มแข็ง กข.คจ. ให้กรมฯ ภายในเดือนมิถุนายน 2565
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 3534
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.strengtheningReport({}).due; // '2022-06-30'
 * ```
 */
export const strengtheningReport = deadline({
  programme,
  id: 'strengthening-report',
  title: { th: 'รายงานกรมฯ ภายในเดือนมิถุนายน 2565', en: 'Report on strengthening within June 2565' },
  source: strengthening(3534),
  parameters: { due: days.strengtheningReport },
  facts: {},
  due: on(days.strengtheningReport),
});

const marketSpan = parameter(7, 'days', market(3581));

/**
 * When an amphoe reports a knowledge forum to its province: 7 days after it ended. The province's own report is due by the
 * end of February, so a forum after 21 February leaves less than that.
 *
 * @th
 * กำหนดอำเภอรายงานผลเวทีจัดการความรู้ศูนย์สาธิตการตลาดให้จังหวัด ภายใน 7 วันหลังเสร็จสิ้น จังหวัดต้องรายงานภายในสิ้นเดือนกุมภาพันธ์ เวทีที่จัดหลังวันที่
 * 21 กุมภาพันธ์จึงเหลือเวลาไม่ถึง 7 วัน
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 3581
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.marketAmphoeReport({ endedOn: '2022-02-21' }).due; // '2022-02-28'
 * ```
 */
export const marketAmphoeReport = deadline({
  programme,
  id: 'market-amphoe-report',
  title: { th: 'รายงานจังหวัดภายใน 7 วัน', en: "The amphoe's report on a knowledge forum within 7 days" },
  source: market(3581),
  parameters: { days: marketSpan },
  facts: ended,
  ordered: [['endedOn', 'doneOn']],
  due: after('endedOn', marketSpan),
});

/**
 * When a province records the knowledge forums in BPM and reports them: by the end of February 2565. A forum that ends later
 * is in `conflict` with it.
 *
 * @th
 * กำหนดจังหวัดบันทึกผลเวทีจัดการความรู้ในระบบ BPM และรายงาน ภายในเดือนกุมภาพันธ์ 2565 เวทีที่เสร็จสิ้นหลังจากนั้นขัดกับกำหนดนี้ (conflict)
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3582 and 3594
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.marketProvinceReport({ endedOn: '2022-02-28' }).conflict; // null
 * communityFunds.fy2565.marketProvinceReport({ endedOn: '2022-03-01' }).conflict?.due; // '2022-02-28'
 * ```
 */
export const marketProvinceReport = deadline({
  programme,
  id: 'market-province-report',
  title: {
    th: 'บันทึก BPM และรายงานภายในเดือนกุมภาพันธ์ 2565',
    en: 'Knowledge forums recorded and reported within February 2565',
  },
  source: market(3582, 3594),
  parameters: { due: days.marketReport },
  facts: ended,
  due: on(days.marketReport),
  end: 'endedOn',
});

const modelSpans = {
  forumAmphoe: parameter(7, 'days', model(3641)),
  forumProvince: parameter(7, 'days', model(3643)),
  grantAmphoe: parameter(7, 'days', model(3675)),
  grantProvince: parameter(7, 'days', model(3677)),
};

/**
 * When an amphoe reports a model fund's forum to its province: 7 days after it ended.
 *
 * @th
 * กำหนดอำเภอรายงานผลเวทีวิเคราะห์ศักยภาพ กข.คจ. ต้นแบบให้จังหวัด ภายใน 7 วันหลังเสร็จสิ้น
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 3641
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.modelForumAmphoeReport({ endedOn: '2022-03-31' }).due; // '2022-04-07'
 * ```
 */
export const modelForumAmphoeReport = deadline({
  programme,
  id: 'model-forum-amphoe-report',
  title: { th: 'รายงานผลเวทีให้จังหวัดภายใน 7 วัน', en: "The amphoe's report on a model fund's forum within 7 days" },
  source: model(3641),
  parameters: { days: modelSpans.forumAmphoe },
  facts: ended,
  ordered: [['endedOn', 'doneOn']],
  due: after('endedOn', modelSpans.forumAmphoe),
});

/**
 * When a province records a model fund's forum in BPM: 7 days after it ended, as the amphoe's report.
 *
 * @th
 * กำหนดจังหวัดบันทึกผลเวทีวิเคราะห์ศักยภาพ กข.คจ. ต้นแบบในระบบ BPM ภายใน 7 วันหลังเสร็จสิ้น เท่ากับกำหนดรายงานของอำเภอ
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 3643
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.modelForumBpm({ endedOn: '2022-03-31' }).due; // '2022-04-07'
 * ```
 */
export const modelForumBpm = deadline({
  programme,
  id: 'model-forum-bpm',
  title: { th: 'บันทึก BPM ภายใน 7 วันหลังเสร็จสิ้น', en: "A model fund's forum recorded in BPM within 7 days of its end" },
  source: model(3643),
  parameters: { days: modelSpans.forumProvince },
  facts: ended,
  ordered: [['endedOn', 'doneOn']],
  due: after('endedOn', modelSpans.forumProvince),
});

/**
 * When the work of a model fund's grant is reported to the province: 7 days after it ended.
 *
 * @th
 * กำหนดรายงานผลการใช้งบประมาณสนับสนุน กข.คจ. ต้นแบบให้จังหวัด ภายใน 7 วันหลังเสร็จสิ้น
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 3675
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.modelGrantAmphoeReport({ endedOn: '2022-06-30' }).due; // '2022-07-07'
 * ```
 */
export const modelGrantAmphoeReport = deadline({
  programme,
  id: 'model-grant-amphoe-report',
  title: { th: 'รายงานผลให้จังหวัดภายใน 7 วัน', en: 'The report on a grant to the province within 7 days' },
  source: model(3675),
  parameters: { days: modelSpans.grantAmphoe },
  facts: ended,
  ordered: [['endedOn', 'doneOn']],
  due: after('endedOn', modelSpans.grantAmphoe),
});

/**
 * When a province records a model fund's grant in BPM: 7 days after it ended, and within May 2565. The activity itself runs to
 * June 2565: an end in June is in `conflict` with the printed month, and which of the two holds is not said. The month is the
 * more specific and stays the due date.
 *
 * @th
 * กำหนดจังหวัดบันทึกผลการสนับสนุน กข.คจ. ต้นแบบในระบบ BPM ภายใน 7 วันหลังเสร็จสิ้น และภายในเดือนพฤษภาคม 2565 กิจกรรมมีระยะเวลาถึงมิถุนายน 2565
 * งานที่เสร็จในเดือนมิถุนายนจึงขัดกับเดือนที่พิมพ์ไว้ (conflict) เอกสารไม่ได้บอกว่าให้ถือตามข้อใด
 * ในที่นี้คงเดือนพฤษภาคมซึ่งระบุไว้เฉพาะกว่าเป็นวันครบกำหนด
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3677 and 3685
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.modelGrantBpm({ endedOn: '2022-05-20' }).due; // '2022-05-27'
 * communityFunds.fy2565.modelGrantBpm({ endedOn: '2022-05-25' }).due; // '2022-05-31'
 * communityFunds.fy2565.modelGrantBpm({ endedOn: '2022-06-10' }).conflict?.end; // '2022-06-10'
 * ```
 */
export const modelGrantBpm = deadline({
  programme,
  id: 'model-grant-bpm',
  title: {
    th: 'บันทึก BPM ภายใน 7 วัน ภายในเดือนพฤษภาคม 2565',
    en: 'A grant recorded in BPM within 7 days, within May 2565',
  },
  source: model(3677, 3685),
  parameters: { days: modelSpans.grantProvince, latest: days.modelGrantBpm },
  facts: ended,
  due: earlierOf(after('endedOn', modelSpans.grantProvince), on(days.modelGrantBpm)),
  end: 'endedOn',
});

/**
 * When a province sums up its model fund for the department: within May 2565, in the same `conflict` with a grant that ends in
 * June.
 *
 * @th
 * กำหนดจังหวัดสรุปผลงาน กข.คจ. ต้นแบบให้กรมฯ ภายในเดือนพฤษภาคม 2565 และขัดกับงานที่เสร็จในเดือนมิถุนายนเช่นเดียวกับการบันทึก BPM
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3679 and 3685
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.modelGrantSummary({ endedOn: '2022-05-31' }).conflict; // null
 * ```
 */
export const modelGrantSummary = deadline({
  programme,
  id: 'model-grant-summary',
  title: { th: 'สรุปผลงาน กข.คจ. ต้นแบบภายในเดือนพฤษภาคม 2565', en: 'The model fund summed up within May 2565' },
  source: model(3679, 3685),
  parameters: { due: days.modelGrantSummary },
  facts: ended,
  due: on(days.modelGrantSummary),
  end: 'endedOn',
});

/**
 * Whether the assessment of a poverty-alleviation fund (กข.คจ.) was entered in its time (ในช่วงเดือนพฤษภาคม – กรกฎาคม 2565): not before
 * 1 May and not after 31 July 2565. It concerns funds that get nothing of the project's money; those of the Mobile Clinic have
 * {@link clinicRecord}.
 *
 * @th
 * พิจารณาว่าบันทึกการประเมินศักยภาพ กข.คจ. ตามหลักธรรมาภิบาลในระบบ www.cddhealthyfund.com ในช่วงเดือนพฤษภาคม – กรกฎาคม 2565 หรือไม่
 * บันทึกก่อนวันที่ 1 พฤษภาคม หรือหลังวันที่ 31 กรกฎาคม 2565 ถือว่าไม่อยู่ในช่วงที่กำหนด
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 6001
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.assessmentRecord({ recordedOn: '2022-04-30' }).verdict; // 'unmet'
 * communityFunds.fy2565.assessmentRecord({ recordedOn: '2022-07-31' }).verdict; // 'met'
 * ```
 */
export const assessmentRecord = checklist({
  programme,
  id: 'assessment-record',
  title: { th: 'บันทึกการประเมินศักยภาพ พฤษภาคม – กรกฎาคม 2565', en: 'Assessments recorded in May to July 2565' },
  source: povertyFunds(6001),
  words: {
    met: { th: 'บันทึกในช่วงที่กำหนด', en: 'entered in the period' },
    unmet: { th: 'ไม่ได้บันทึกในช่วงที่กำหนด', en: 'not entered in the period' },
  },
  parameters: { from: periods.assessment.from, to: periods.assessment.to },
  facts: {
    recordedOn: date({ th: 'วันที่บันทึกการประเมินในระบบ', en: 'the day on which the assessment was entered' }),
  },
  criteria: [
    during('recordedOn', periods.assessment, {
      id: 'in-window',
      label: { th: 'บันทึกในช่วงเดือนพฤษภาคม – กรกฎาคม 2565', en: 'entered in May to July 2565' },
    }),
  ],
});

/**
 * When the result of the upgrades (ผลการยกระดับ) is reported in the system: once a year, within July 2565.
 *
 * @th
 * กำหนดรายงานผลการยกระดับกองทุนชุมชนในระบบ ปีละ 1 ครั้ง ภายในเดือนกรกฎาคม 2565
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 6025
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.upgradeReport({}).due; // '2022-07-31'
 * ```
 */
export const upgradeReport = deadline({
  programme,
  id: 'upgrade-report',
  title: {
    th: 'รายงานผลการยกระดับปีละ 1 ครั้ง ภายในเดือนกรกฎาคม 2565',
    en: 'Upgrades reported once a year, within July 2565',
  },
  source: povertyFunds(6025),
  parameters: { due: days.upgradeReport },
  facts: {},
  due: on(days.upgradeReport),
});

/**
 * Whether a province's record in BPM is complete (บันทึก BPM พร้อมแนบไฟล์ข้อมูลและรูปภาพ): with data files and with pictures. How many is
 * not printed. So all of the project's fund activities have it.
 *
 * @th
 * ตรวจว่าการบันทึกผลในระบบ BPM ของจังหวัดครบถ้วนหรือไม่ คือ แนบไฟล์ข้อมูลและรูปภาพ เอกสารไม่ได้กำหนดจำนวน ใช้กับกิจกรรมกองทุนชุมชนทุกกิจกรรมของโครงการ
 *
 * @throws {@link RuleInputError} a fact that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3434, 3498, 3534, 3582, 3643 and 3677
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.bpmRecord({ dataFiles: true, pictures: false }).next; // ['pictures']
 * ```
 */
export const bpmRecord = checklist({
  programme,
  id: 'bpm-record',
  title: { th: 'บันทึก BPM พร้อมแนบไฟล์ข้อมูลและรูปภาพ', en: 'A record in BPM with files and pictures' },
  source: acrossPages(3434, 3498, 3534, 3582, 3643, 3677),
  facts: {
    dataFiles: yesNo({ th: 'แนบไฟล์ข้อมูล', en: 'data files are attached' }),
    pictures: yesNo({ th: 'แนบรูปภาพ', en: 'pictures are attached' }),
  },
  criteria: [yes('dataFiles'), yes('pictures')],
});
