import { parameter } from '../../core/parameter.js';
import { atLeast, shareAtLeast } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { everyOne } from '../../rules/deciding/every-one.js';
import { stages } from '../../rules/deciding/stages.js';
import { count, date } from '../../rules/logic/fact.js';
import { during } from '../../rules/time/timetable.js';
import { activityPeriod, monthsOf } from '../activity-period.js';
import { gis, literacy, programme, security } from './source.js';

const firstOfYear = {
  th: 'วันแรกของปีงบประมาณ 2565 (ไตรมาสที่ 1)',
  en: 'the first day of FY2565 (quarter 1)',
};
const lastOfDecember = { th: 'วันสุดท้ายของเดือนธันวาคม 2564', en: 'the last day of December 2564' };
const lastOfAugust = { th: 'วันสุดท้ายของเดือนสิงหาคม 2565', en: 'the last day of August 2565' };

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
 * a plan of last year is none of this one. The caller may ask about fewer provinces by `number`.
 *
 * @th
 * ตัวชี้วัดกิจกรรมระบบ Big Data: จังหวัดมีแผนปฏิบัติการภายในเดือนธันวาคม 2564 และรายงานผลภายในเดือนสิงหาคม 2565 ครบ 76
 * จังหวัด จังหวัดที่จัดทำแผนทันแต่รายงานช้าถือว่าไม่ผ่าน แผนของปีงบประมาณก่อนไม่นับ
 *
 * @throws {@link RuleInputError} a province that comes twice, more than there are, a date that is none, or an unknown
 * fact
 * @source 004_5d18bda2820f2124.txt, lines 5631, 5633, 5634 and 6821
 * @example
 * ```ts
 * import { informationSystems } from 'chumchon/cdd';
 *
 * const provinces = [{ id: 'ก', plannedOn: '2021-12-31', reportedOn: '2022-09-01' }];
 * informationSystems.fy2565.bigDataLiteracy({ provinces }).verdict; // 'unmet'
 * ```
 */
export const bigDataLiteracy = everyOne({
  programme,
  id: 'big-data-literacy',
  title: { th: 'แผนและรายงานการใช้ประโยชน์ระบบ Big Data', en: 'Plan and report on Big Data literacy' },
  source: literacy(5631, 5633, 5634, 6821),
  parameters: bigData,
  list: { name: 'provinces', label: { th: 'จังหวัด', en: 'a province' } },
  unit: 'provinces',
  facts,
  criteria: [
    during('plannedOn', { from: bigData.from, to: bigData.plan }, { id: 'planned', source: bigData.plan.source }),
    during('reportedOn', { from: bigData.from, to: bigData.report }, { id: 'reported', source: bigData.report.source }),
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
 * awareness. Step 3 prints August 2564, which is before the plan; the period and both indicators print 2565, which is
 * read.
 *
 * @th
 * ตัวชี้วัดกิจกรรมความมั่นคงปลอดภัยด้านสารสนเทศ: จังหวัดมีแผนภายในเดือนธันวาคม 2564 และรายงานผลภายในเดือนสิงหาคม 2565
 * ครบ 76 จังหวัด ขั้นตอนที่ 3 พิมพ์ “สิงหาคม 2564” ซึ่งมาก่อนการจัดทำแผน จึงอ่านเป็นปี 2565
 * ตามระยะเวลาดำเนินการและตัวชี้วัด
 *
 * @throws {@link RuleInputError} a province that comes twice, more than there are, a date that is none, or an unknown
 * fact
 * @source 004_5d18bda2820f2124.txt, lines 5680, 5685, 5687 and 6826
 * @example
 * ```ts
 * import { informationSystems } from 'chumchon/cdd';
 *
 * const provinces = [{ id: 'ก', plannedOn: '2022-01-01' }];
 * informationSystems.fy2565.securityAwareness({ provinces, number: 1 }).verdict; // 'unmet'
 * ```
 */
export const securityAwareness = everyOne({
  programme,
  id: 'security-awareness',
  title: { th: 'แผนและรายงานความมั่นคงปลอดภัยด้านสารสนเทศ', en: 'Plan and report on information security' },
  source: security(5680, 5685, 5687, 6826),
  parameters: awareness,
  list: { name: 'provinces', label: { th: 'จังหวัด', en: 'a province' } },
  unit: 'provinces',
  facts,
  criteria: [
    during('plannedOn', { from: awareness.from, to: awareness.plan }, { id: 'planned', source: awareness.plan.source }),
    during(
      'reportedOn',
      { from: awareness.from, to: awareness.report },
      { id: 'reported', source: awareness.report.source },
    ),
  ],
  number: awareness.provinces,
});

const staff = {
  share: parameter(
    100,
    'percent',
    literacy.derived({ th: 'เจ้าหน้าที่ทุกคนคือร้อยละ 100', en: 'every officer is all of them' }, 5627, 5681),
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
  source: literacy(5627, 5681),
  parameters: staff,
  facts: {
    officers: count({ th: 'เจ้าหน้าที่ของจังหวัดและอำเภอ', en: 'officers of province and amphoes' }, 'people', {
      least: 1,
    }),
    reached: count({ th: 'เจ้าหน้าที่ที่เข้าร่วม', en: 'officers that were reached' }, 'people'),
  },
  ordered: [['reached', 'officers']],
  criteria: [
    shareAtLeast('reached', 'officers', staff.share, {
      id: 'all-reached',
      label: { th: 'ร้อยละของเจ้าหน้าที่ที่เข้าร่วม', en: 'share of officers that were reached' },
    }),
  ],
});

const published = {
  databases: parameter(76, 'provinces', gis(5662)),
  published: parameter(76, 'provinces', gis(5663, 5665, 6823)),
};

/**
 * The indicator of publication by GIS, with its two results: 76 provinces have a database of community information, and
 * the information of 76 is published by GIS. The indicator is the second; the first is the result that it rests on.
 *
 * @th
 * ตัวชี้วัดการเผยแพร่ด้วย GIS: มีฐานข้อมูลสารสนเทศชุมชน 76 จังหวัด และเผยแพร่สารสนเทศด้วยเครื่องมือ GIS 76 จังหวัด
 *
 * @throws {@link RuleInputError} more than 76 provinces, more published than with a database, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 5662, 5663, 5665 and 6823
 * @example
 * ```ts
 * import { informationSystems } from 'chumchon/cdd';
 *
 * informationSystems.fy2565.gisPublished({ databases: 76, published: 75 }).verdict; // 'unmet'
 * ```
 */
export const gisPublished = checklist({
  programme,
  id: 'gis-published',
  title: { th: 'สารสนเทศชุมชนเผยแพร่ด้วยเครื่องมือ GIS', en: 'Community information published by GIS' },
  source: gis(5662, 5663, 5665, 6823),
  parameters: published,
  facts: {
    databases: count({ th: 'จังหวัดที่มีฐานข้อมูลสารสนเทศชุมชน', en: 'provinces with a database' }, 'provinces', {
      most: 76,
    }),
    published: count({ th: 'จังหวัดที่เผยแพร่ด้วย GIS', en: 'provinces published by GIS' }, 'provinces', { most: 76 }),
  },
  ordered: [['published', 'databases']],
  criteria: [atLeast('databases', published.databases), atLeast('published', published.published)],
});

/**
 * How far publication by GIS has come (ขั้นตอน): reviewed and planned by the department, made by the province,
 * published and summed up by the department.
 *
 * @th
 * การเผยแพร่ด้วย GIS ดำเนินการถึงขั้นใด: กรมทบทวน กรมจัดทำแผนและชี้แจง จังหวัดจัดทำสารสนเทศ กรมเผยแพร่ กรมสรุปผล
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown stage
 * @source 004_5d18bda2820f2124.txt, lines 5646 to 5650
 * @example
 * ```ts
 * import { informationSystems } from 'chumchon/cdd';
 *
 * informationSystems.fy2565.gisSteps({ reviewed: true, planned: true, made: false }).next; // ['made']
 * ```
 */
export const gisSteps = stages({
  programme,
  id: 'gis-steps',
  title: { th: 'ขั้นตอนการเผยแพร่สารสนเทศด้วย GIS', en: 'Steps of publication by GIS' },
  source: gis([5646, 5650]),
  stages: {
    reviewed: { th: 'กรมทบทวนทำความเข้าใจ', en: 'reviewed by the department' },
    planned: { th: 'กรมจัดทำแผนและชี้แจง', en: 'planned and explained by the department' },
    made: { th: 'จังหวัดจัดทำสารสนเทศชุมชน', en: 'made by the province' },
    published: { th: 'กรมเผยแพร่ด้วยเครื่องมือ GIS', en: 'published by the department' },
    summedUp: { th: 'กรมสรุปผลการดำเนินงาน', en: 'summed up by the department' },
  },
});

/**
 * Whether publication by GIS falls into its period (ไตรมาส 1 – 4): October 2564 to September 2565.
 *
 * @th
 * การเผยแพร่ด้วย GIS อยู่ในช่วงเวลาที่กำหนด คือ เดือนตุลาคม 2564 – กันยายน 2565 หรือไม่
 *
 * @throws {@link RuleInputError} a date that is none, an end before the beginning, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 5660
 * @example
 * ```ts
 * import { informationSystems } from 'chumchon/cdd';
 *
 * informationSystems.fy2565.gisPeriod({ endsOn: '2022-10-01' }).verdict; // 'unmet'
 * ```
 */
export const gisPeriod = activityPeriod({
  programme,
  id: 'gis-period',
  title: { th: 'ระยะเวลาเผยแพร่สารสนเทศด้วย GIS', en: 'When information is published by GIS' },
  source: gis(5660),
  period: monthsOf(gis, '2021-10', '2022-09', 5660),
});
