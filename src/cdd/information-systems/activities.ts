import { parameter } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import { shareAtLeast } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { everyOne } from '../../rules/deciding/every-one.js';
import { ascending } from '../../rules/logic/bounds.js';
import { count, date } from '../../rules/logic/fact.js';
import { during } from '../../rules/time/timetable.js';
import { acrossPages } from '../guideline-fy2565.js';
import { provinceList } from '../provinces.js';
import { literacy, programme, security } from './source.js';

const firstOfYear = {
  th: 'วันแรกของปีงบประมาณ 2565 (ไตรมาสที่ 1)',
  en: 'the first day of FY2565 (quarter 1)',
};
const lastOfDecember = { th: 'วันสุดท้ายของเดือนธันวาคม 2564', en: 'the last day of December 2564 (2021)' };
const lastOfAugust = { th: 'วันสุดท้ายของเดือนสิงหาคม 2565', en: 'the last day of August 2565 (2022)' };

const since = (last: Text): Text => ({
  th: `ตั้งแต่${firstOfYear.th} ถึง${last.th}`,
  en: `from ${firstOfYear.en} to ${last.en}`,
});

const facts = {
  plannedOn: date({ th: 'วันที่จัดทำแผนปฏิบัติการ', en: 'the day on which the plan was made' }),
  reportedOn: date({ th: 'วันที่รายงานผลการดำเนินกิจกรรม', en: 'the day on which results were reported' }),
} as const;

const bigData = {
  from: parameter('2021-10-01', 'date', literacy.derived(firstOfYear, 5631), {
    th: 'วันแรกของช่วงเวลาที่กำหนด',
    en: 'first day of the period',
  }),
  plan: parameter('2021-12-31', 'date', literacy.derived(lastOfDecember, 5633, 6821)),
  report: parameter('2022-08-31', 'date', literacy.derived(lastOfAugust, 5634, 6821)),
  provinces: parameter(76, 'provinces', literacy(5634, 6821)),
};

/**
 * The indicator of Big Data literacy (Big Data Literacy for Community Development): every one of the 76 provinces made
 * its plan within December 2564 and reported within August 2565. A plan in time does not make up for a late report, and
 * a plan of last year is none of this one. The report is on what was planned (steps 2 and 3, line 5626): one before its plan is
 * refused. The caller may ask about fewer provinces by `number`.
 *
 * @th
 * ตัวชี้วัดกิจกรรมระบบ Big Data: จังหวัดมีแผนปฏิบัติการภายในเดือนธันวาคม 2564 และรายงานผลภายในเดือนสิงหาคม 2565 ครบ 76
 * จังหวัด จังหวัดที่จัดทำแผนทันแต่รายงานช้าถือว่าไม่ผ่าน แผนของปีงบประมาณก่อนไม่นับ รายงานเป็นผลของกิจกรรมตามแผน
 * (ขั้นตอนที่ 2 และ 3 บรรทัด 5626) จึงไม่รับรายงานก่อนวันจัดทำแผน
 *
 * @throws {@link RuleInputError} a province that comes twice or reports before its plan, more than there are, a date that is
 * none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 5626, 5631, 5633, 5634 and 6821
 * @example
 * ```ts
 * import { informationSystems } from 'chumchon/cdd';
 *
 * const provinces = [{ id: 'กระบี่', plannedOn: '2021-12-31', reportedOn: '2022-09-01' }];
 * informationSystems.fy2565.bigDataLiteracy({ provinces }).verdict; // 'unmet'
 * ```
 */
export const bigDataLiteracy = everyOne({
  programme,
  id: 'big-data-literacy',
  title: { th: 'แผนและรายงานการใช้ประโยชน์ระบบ Big Data', en: 'Plan and report on Big Data literacy' },
  source: literacy(5626, 5631, 5633, 5634, 6821),
  parameters: bigData,
  list: provinceList,
  unit: 'provinces',
  facts,
  eachOrdered: ascending(['plannedOn', 'reportedOn']),
  criteria: [
    during(
      'plannedOn',
      { from: bigData.from, to: bigData.plan },
      { id: 'planned', source: literacy.derived(since(lastOfDecember), 5631, 5633, 6821) },
    ),
    during(
      'reportedOn',
      { from: bigData.from, to: bigData.report },
      { id: 'reported', source: literacy.derived(since(lastOfAugust), 5631, 5634, 6821) },
    ),
  ],
  number: bigData.provinces,
});

const awareness = {
  from: parameter('2021-10-01', 'date', security.derived(firstOfYear, 5685), {
    th: 'วันแรกของช่วงเวลาที่กำหนด',
    en: 'first day of the period',
  }),
  plan: parameter('2021-12-31', 'date', security.derived(lastOfDecember, 5680, 5687, 6826)),
  report: parameter('2022-08-31', 'date', security.derived(lastOfAugust, 5685, 5687, 6826)),
  provinces: parameter(76, 'provinces', security(5687, 6826)),
};

/**
 * The indicator of information security (Information Security Awareness): the same for the plan and the report on
 * awareness, and a report before its plan is refused. Step 3 prints August 2564, which is before the plan; the period and both
 * indicators print 2565, which is read.
 *
 * @th
 * ตัวชี้วัดกิจกรรมความมั่นคงปลอดภัยด้านสารสนเทศ: จังหวัดมีแผนภายในเดือนธันวาคม 2564 และรายงานผลภายในเดือนสิงหาคม 2565
 * ครบ 76 จังหวัด ไม่รับรายงานก่อนวันจัดทำแผน ขั้นตอนที่ 3 พิมพ์ “สิงหาคม 2564” ซึ่งมาก่อนการจัดทำแผน จึงอ่านเป็นปี 2565
 * ตามระยะเวลาดำเนินการและตัวชี้วัด
 *
 * @throws {@link RuleInputError} a province that comes twice or reports before its plan, more than there are, a date that is
 * none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 5680, 5685, 5687 and 6826
 * @example
 * ```ts
 * import { informationSystems } from 'chumchon/cdd';
 *
 * const provinces = [{ id: 'กระบี่', plannedOn: '2022-01-01' }];
 * informationSystems.fy2565.securityAwareness({ provinces, number: 1 }).verdict; // 'unmet'
 * ```
 */
export const securityAwareness = everyOne({
  programme,
  id: 'security-awareness',
  title: { th: 'แผนและรายงานความมั่นคงปลอดภัยด้านสารสนเทศ', en: 'Plan and report on information security' },
  source: security(5680, 5685, 5687, 6826),
  parameters: awareness,
  list: provinceList,
  unit: 'provinces',
  facts,
  eachOrdered: ascending(['plannedOn', 'reportedOn']),
  criteria: [
    during(
      'plannedOn',
      { from: awareness.from, to: awareness.plan },
      { id: 'planned', source: security.derived(since(lastOfDecember), 5680, 5685, 5687, 6826) },
    ),
    during(
      'reportedOn',
      { from: awareness.from, to: awareness.report },
      { id: 'reported', source: security.derived(since(lastOfAugust), 5685, 5687, 6826) },
    ),
  ],
  number: awareness.provinces,
});

const staff = {
  share: parameter(
    100,
    'percent',
    acrossPages.derived({ th: 'เจ้าหน้าที่ทุกคนคือร้อยละ 100', en: 'every officer is all of them' }, 5627, 5681),
  ),
};

/**
 * Whether all officers of a province and its amphoes were reached (เจ้าหน้าที่ทุกคน) by Big Data literacy or by
 * information security. It is the target group; the indicators count provinces, not officers.
 *
 * @th
 * เจ้าหน้าที่สำนักงานพัฒนาชุมชนจังหวัดและอำเภอทุกคนได้รับการเสริมสร้างความรู้หรือไม่ เป็นกลุ่มเป้าหมายของกิจกรรม
 * ส่วนตัวชี้วัดนับเป็นจังหวัด
 *
 * @throws {@link RuleInputError} no officer at all, more reached than there are, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 5627 and 5681
 * @example
 * ```ts
 * import { informationSystems } from 'chumchon/cdd';
 *
 * informationSystems.fy2565.everyOfficer({ officers: 60, reached: 59 }).verdict; // 'unmet'
 * ```
 */
export const everyOfficer = checklist({
  programme,
  id: 'every-officer',
  title: { th: 'เจ้าหน้าที่ทุกคน', en: 'Every officer' },
  source: acrossPages(5627, 5681),
  parameters: staff,
  facts: {
    officers: count(
      { th: 'เจ้าหน้าที่สำนักงานพัฒนาชุมชนจังหวัด/อำเภอ', en: "officers of the province's and the amphoes' offices" },
      'people',
      { least: 1 },
    ),
    reached: count({ th: 'เจ้าหน้าที่ที่เข้าร่วม', en: 'officers that were reached' }, 'people'),
  },
  ordered: ascending(['reached', 'officers']),
  criteria: [
    shareAtLeast('reached', 'officers', staff.share, {
      id: 'all-reached',
      label: { th: 'ร้อยละของเจ้าหน้าที่ที่เข้าร่วม', en: 'share of officers that were reached' },
    }),
  ],
});
