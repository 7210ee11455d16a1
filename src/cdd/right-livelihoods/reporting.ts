import { parameter } from '../../core/parameter.js';
import { yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { date, yesNo } from '../../rules/logic/fact.js';
import { after, deadline } from '../../rules/time/deadline.js';
import { acrossPages } from '../guideline-fy2565.js';
import { groups, programme, villages } from './source.js';

const spans = {
  atOnce: parameter(
    0,
    'days',
    villages.inferred({ th: '“ทันที” อ่านว่าในวันเดียวกัน', en: '“at once” is read as on the same day' }, 2450),
  ),
  week: parameter(7, 'days', groups(2514)),
};

/**
 * When an amphoe enters right livelihoods in the BPM system (บันทึกผลในระบบ BPM): at once after the budget was disbursed, which is read as on that
 * day. It counts from the disbursement, where occupation groups of the same project have seven days from their end:
 * {@link groupRecord}.
 *
 * @th
 * กำหนดบันทึกผลกิจกรรมสร้างสัมมาชีพชุมชนในระบบ BPM: ทันทีหลังมีการเบิกจ่ายงบประมาณ กติกานี้อ่าน “ทันที” ว่าในวันที่เบิกจ่าย
 * ต่างจากกิจกรรมจัดตั้งกลุ่มอาชีพที่กำหนดภายใน 7 วัน หลังดำเนินการแล้วเสร็จ (groupRecord)
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 2450
 * @example
 * ```ts
 * import { rightLivelihoods } from 'chumchon/cdd';
 *
 * rightLivelihoods.fy2565.villageRecord({ disbursedOn: '2022-02-10' }).due; // '2022-02-10'
 * rightLivelihoods.fy2565.villageRecord({ disbursedOn: '2022-02-10', doneOn: '2022-02-11' }).status; // 'late'
 * ```
 */
export const villageRecord = deadline({
  programme,
  id: 'village-record',
  title: { th: 'บันทึกผลในระบบ BPM ทันทีหลังมีการเบิกจ่ายงบประมาณ', en: 'BPM entry of right livelihoods' },
  source: villages(2450),
  parameters: { atOnce: spans.atOnce },
  facts: { disbursedOn: date({ th: 'วันที่เบิกจ่ายงบประมาณ', en: 'the day of disbursement' }) },
  due: after('disbursedOn', spans.atOnce),
});

/**
 * When an amphoe enters an occupation group in the BPM system (บันทึกผลในระบบ BPM): within seven days after the activity ended.
 *
 * @th
 * กำหนดบันทึกผลกิจกรรมจัดตั้งและพัฒนากลุ่มอาชีพในระบบ BPM: ภายใน 7 วัน หลังดำเนินการแล้วเสร็จ
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 2514
 * @example
 * ```ts
 * import { rightLivelihoods } from 'chumchon/cdd';
 *
 * rightLivelihoods.fy2565.groupRecord({ endedOn: '2022-05-20' }).due; // '2022-05-27'
 * ```
 */
export const groupRecord = deadline({
  programme,
  id: 'group-record',
  title: { th: 'บันทึกผลกลุ่มอาชีพในระบบ BPM ภายใน 7 วัน', en: 'BPM entry of an occupation group within 7 days' },
  source: groups(2514),
  parameters: { week: spans.week },
  facts: { endedOn: date({ th: 'วันที่กิจกรรมแล้วเสร็จ', en: 'the day the activity ended' }) },
  due: after('endedOn', spans.week),
});

/**
 * Whether an amphoe recorded and reported a village in full (บันทึกและรายงานผล): the target households, the households of right livelihoods, BPM, and two
 * reports, on the activity and on the village's assessment, each to the province and to the department. Only BPM has a day:
 * {@link villageRecord}.
 *
 * @th
 * ตรวจว่าอำเภอบันทึกและรายงานผลครบหรือไม่ คือ บันทึกข้อมูลครัวเรือนเป้าหมาย ข้อมูลครัวเรือนสัมมาชีพชุมชน ผลในระบบ BPM
 * และส่งรายงานสรุป 2 ฉบับ (ผลกิจกรรม และผลการประเมินหมู่บ้านเศรษฐกิจพอเพียง) ให้ทั้งจังหวัดและกรมฯ เอกสารกำหนดวันเฉพาะการบันทึก BPM
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2446 to 2456
 * @example
 * ```ts
 * import { rightLivelihoods } from 'chumchon/cdd';
 *
 * rightLivelihoods.fy2565.villageReports({ targetHouseholds: true, activityToDepartment: false }).verdict; // 'unmet'
 * ```
 */
export const villageReports = checklist({
  programme,
  id: 'village-reports',
  title: { th: 'บันทึกและรายงานผลสัมมาชีพชุมชน', en: 'Records and reports of right livelihoods' },
  source: villages([2446, 2456]),
  facts: {
    targetHouseholds: yesNo({
      th: 'บันทึกข้อมูลครัวเรือนเป้าหมายในระบบรายงานของกรมฯ (ออนไลน์)',
      en: "the target households were recorded in the department's report system online",
    }),
    livelihoodHouseholds: yesNo({
      th: 'บันทึกข้อมูลครัวเรือนสัมมาชีพชุมชนในระบบรายงานของกรมฯ (ออนไลน์) ตามแบบที่กรมฯ กำหนด',
      en: "the households of right livelihoods were recorded in the department's report system online, in its form",
    }),
    inBpm: yesNo({ th: 'บันทึกผลในระบบ BPM', en: 'the results were entered in BPM' }),
    activityToProvince: yesNo({ th: 'ส่งรายงานผลกิจกรรมให้จังหวัด', en: 'the report on the activity went to the province' }),
    activityToDepartment: yesNo({
      th: 'ส่งรายงานผลกิจกรรมให้กรมฯ',
      en: 'the report on the activity went to the department',
    }),
    assessmentToProvince: yesNo({
      th: 'ส่งรายงานผลการประเมินหมู่บ้านให้จังหวัด',
      en: 'the report on the assessment went to the province',
    }),
    assessmentToDepartment: yesNo({
      th: 'ส่งรายงานผลการประเมินหมู่บ้านให้กรมฯ',
      en: 'the report on the assessment went to the department',
    }),
  },
  criteria: [
    yes('targetHouseholds', { source: villages(2446) }),
    yes('livelihoodHouseholds', { source: villages(2448) }),
    yes('inBpm', { source: villages(2450) }),
    yes('activityToProvince', { source: villages(2452, 2454) }),
    yes('activityToDepartment', { source: villages(2452, 2454) }),
    yes('assessmentToProvince', { source: villages(2452, 2456) }),
    yes('assessmentToDepartment', { source: villages(2452, 2456) }),
  ],
});

/**
 * Whether an amphoe's records pass the province's check (ตรวจสอบการบันทึกข้อมูล): whole, right and complete. What each takes is not printed.
 *
 * @th
 * ตรวจว่าข้อมูลครัวเรือนสัมมาชีพชุมชนที่อำเภอบันทึกผ่านการตรวจสอบของจังหวัดหรือไม่ คือ สมบูรณ์ ถูกต้อง และครบถ้วน เอกสารไม่ได้กำหนดรายละเอียดของแต่ละข้อ
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2458 and 2516
 * @example
 * ```ts
 * import { rightLivelihoods } from 'chumchon/cdd';
 *
 * rightLivelihoods.fy2565.recordsChecked({ whole: true, right: true }).missing; // ['complete']
 * ```
 */
export const recordsChecked = checklist({
  programme,
  id: 'records-checked',
  title: { th: 'จังหวัดตรวจสอบการบันทึกข้อมูล', en: "The province's check of the records" },
  source: acrossPages(2458, 2516),
  facts: {
    whole: yesNo({ th: 'ข้อมูลที่บันทึกมีความสมบูรณ์', en: 'the records are whole' }),
    right: yesNo({ th: 'ข้อมูลที่บันทึกถูกต้อง', en: 'the records are right' }),
    complete: yesNo({ th: 'ข้อมูลที่บันทึกครบถ้วน', en: 'the records are complete' }),
  },
  criteria: [yes('whole'), yes('right'), yes('complete')],
});
