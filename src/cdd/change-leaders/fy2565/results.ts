import { readAtLeast } from '../../../core/as-read.js';
import { parameter } from '../../../core/parameter.js';
import { atLeast, shareAtLeast, yes } from '../../../rules/criteria/criterion.js';
import { checklist } from '../../../rules/deciding/checklist.js';
import { stages } from '../../../rules/deciding/stages.js';
import { ascending } from '../../../rules/logic/bounds.js';
import { count, yesNo } from '../../../rules/logic/fact.js';
import { activityPeriod } from '../../activity-period.js';
import { printedMonths } from '../../printed-months.js';
import { leaders, programme } from './source.js';

const yearly = { activities: parameter(6, 'activities', leaders(2309)) };

/**
 * Whether a centre took its part in the exchange over the year (แลกเปลี่ยนเรียนรู้): by Zoom, it showed its outstanding
 * activity, had at least six activities of exchange and community development in the year, and reported to the
 * department. The year is the fiscal year of the activity. The department is misprinted as a committee.
 *
 * @th
 * ศูนย์ดำเนินการแลกเปลี่ยนเรียนรู้ครบหรือไม่: ผ่านระบบ Zoom นำเสนอกิจกรรมเด่น มีกิจกรรมแลกเปลี่ยนเรียนรู้และพัฒนาชุมชนไม่น้อยกว่า 6
 * กิจกรรมต่อปี และสรุปรายงานผลให้กรมทราบ ปีหมายถึงปีงบประมาณของกิจกรรม ต้นฉบับพิมพ์ “กรรมการพัฒนาชุมชน” แทน
 * “กรมการพัฒนาชุมชน”
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, an answer that is not true or false, or an
 * unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2305 to 2311
 * @example
 * ```ts
 * import { changeLeaders } from 'chumchon/cdd';
 *
 * changeLeaders.fy2565.exchange({ online: true, showCase: true, activities: 5, reported: true }).verdict; // 'unmet'
 * ```
 */
export const exchange = checklist({
  programme,
  id: 'exchange',
  title: { th: 'การแลกเปลี่ยนเรียนรู้ของศูนย์', en: "A centre's exchange over the year" },
  source: leaders([2305, 2311]),
  parameters: yearly,
  facts: {
    online: yesNo({ th: 'แลกเปลี่ยนเรียนรู้ผ่านระบบ Zoom Cloud Meetings', en: 'the exchange was by Zoom Cloud Meetings' }),
    showCase: yesNo({ th: 'นำเสนอกิจกรรมเด่น (Show Case)', en: 'it showed its outstanding activity' }),
    activities: count(
      { th: 'กิจกรรมแลกเปลี่ยนเรียนรู้และพัฒนาชุมชนในปี', en: 'activities of exchange and development in the year' },
      'activities',
    ),
    reported: yesNo({ th: 'สรุปและรายงานผลให้กรมทราบ', en: 'it reported to the department' }),
  },
  criteria: [
    yes('online', { source: leaders(2305) }),
    yes('showCase', { source: leaders(2307) }),
    atLeast('activities', yearly.activities),
    yes('reported', { source: leaders(2311) }),
  ],
});

/**
 * How far a centre has come through the nine steps (ขั้นตอน), from the committee to publicity and report. The entry in
 * BPM has no days here, and the criteria of the department's assessment are not printed.
 *
 * @th
 * ศูนย์ดำเนินการถึงขั้นใดใน 9 ขั้นตอน ตั้งแต่คัดเลือกคณะกรรมการจนถึงประชาสัมพันธ์และรายงานผล
 * กิจกรรมนี้ไม่ได้กำหนดจำนวนวันบันทึก BPM และไม่ได้พิมพ์เกณฑ์การประเมินศูนย์ระดับกรม
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown stage
 * @source 004_5d18bda2820f2124.txt, lines 2285 to 2325
 * @example
 * ```ts
 * import { changeLeaders } from 'chumchon/cdd';
 *
 * changeLeaders.fy2565.centreSteps({ committee: true, workshop: true, planCarriedOut: false }).next; // ['planCarriedOut']
 * ```
 */
export const centreSteps = stages({
  programme,
  id: 'centre-steps',
  title: { th: 'ขั้นตอนของศูนย์ผู้นำจิตอาสาพัฒนาชุมชน', en: 'Steps of a centre' },
  source: leaders([2285, 2325]),
  stages: {
    committee: { th: 'คัดเลือกคณะกรรมการศูนย์', en: 'committee chosen', lines: [2285] },
    workshop: { th: 'ประชุมเชิงปฏิบัติการ', en: 'workshop held', lines: [[2287, 2301]] },
    planCarriedOut: { th: 'ขับเคลื่อนกิจกรรมตามแผนปฏิบัติการ', en: 'plan of action carried out', lines: [2303] },
    exchanged: { th: 'แลกเปลี่ยนเรียนรู้ผ่าน Zoom', en: 'exchanged by Zoom', lines: [2305] },
    shelterCourse: { th: 'อบรมหลักสูตรศูนย์พักพิงภัยพิบัติ CMS', en: 'course on shelters attended', lines: [2313] },
    assessed: {
      th: 'เตรียมเข้ารับการประเมินศูนย์โดยคณะกรรมการระดับกรม',
      en: "ready for the assessment by the department's committee",
      lines: [2319],
    },
    entered: { th: 'บันทึกผลในระบบ BPM', en: 'entered in BPM', lines: [2321] },
    lessonsDrawn: { th: 'ถอดบทเรียนความสำเร็จ', en: 'lessons drawn', lines: [2323] },
    reported: { th: 'ประชาสัมพันธ์และรายงานผลให้กรมทราบ', en: 'publicised and reported to the department', lines: [2325] },
  },
});

const targets = {
  leaders: parameter(1900, 'people', leaders(2327, 2333)),
  driving: parameter(75, 'percent', leaders(2333)),
};

/**
 * The first indicator: 1,900 change leaders are developed in skill and attitude, 25 in each of 76 centres. More is read
 * as enough. The activity's money, 1,407,200 baht, is printed without a rate, and none divides out by centres or by
 * persons.
 *
 * @th
 * ตัวชี้วัดกิจกรรมข้อ 1: ผู้นำการเปลี่ยนแปลงได้รับการพัฒนาทักษะและทัศนคติ 1,900 คน (76 แห่ง ๆ ละ 25 คน)
 * เกินเป้าหมายถือว่าผ่าน งบประมาณ 1,407,200 บาทไม่ได้ระบุอัตรา และหารต่อศูนย์หรือต่อคนไม่ลงตัว
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2327 and 2333
 * @example
 * ```ts
 * import { changeLeaders } from 'chumchon/cdd';
 *
 * changeLeaders.fy2565.developedLeaders({ developed: 1899 }).verdict; // 'unmet'
 * ```
 */
export const developedLeaders = checklist({
  programme,
  id: 'developed-leaders',
  title: { th: 'ผู้นำการเปลี่ยนแปลงที่ได้รับการพัฒนา', en: 'Change leaders that were developed' },
  source: leaders(2327, 2333),
  parameters: { leaders: targets.leaders },
  facts: { developed: count({ th: 'ผู้นำที่ได้รับการพัฒนา', en: 'leaders that were developed' }, 'people') },
  criteria: [atLeast('developed', readAtLeast(targets.leaders))],
});

/**
 * The second indicator: 75 % of the change leaders who were developed can drive their centre by its mission, 1,425 of
 * 1,900. How that is told is not printed; more than 75 % is read as enough.
 *
 * @th
 * ตัวชี้วัดกิจกรรมข้อ 2: ร้อยละ 75 ของผู้นำที่ได้รับการพัฒนาสามารถขับเคลื่อนศูนย์ตามภารกิจ (1,425 จาก 1,900 คน)
 * เกินร้อยละ 75 ถือว่าผ่าน ไม่ได้ระบุวิธีวัด ผู้ใช้เป็นผู้นับ
 *
 * @throws {@link RuleInputError} nobody developed, more who drive than were developed, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 2333
 * @example
 * ```ts
 * import { changeLeaders } from 'chumchon/cdd';
 *
 * changeLeaders.fy2565.drivingLeaders({ developed: 1900, driving: 1425 }).verdict; // 'met'
 * changeLeaders.fy2565.drivingLeaders({ developed: 25, driving: 18 }).verdict; // 'unmet'
 * ```
 */
export const drivingLeaders = checklist({
  programme,
  id: 'driving-leaders',
  title: { th: 'ผู้นำที่สามารถขับเคลื่อนศูนย์ตามภารกิจ', en: 'Leaders who can drive their centre' },
  source: leaders(2333),
  parameters: { driving: targets.driving },
  facts: {
    developed: count({ th: 'ผู้นำที่ได้รับการพัฒนา', en: 'leaders that were developed' }, 'people', { least: 1 }),
    driving: count({ th: 'ผู้นำที่ขับเคลื่อนศูนย์ได้ตามภารกิจ', en: 'of them, those who can drive their centre' }, 'people'),
  },
  ordered: ascending(['driving', 'developed']),
  criteria: [
    shareAtLeast('driving', 'developed', readAtLeast(targets.driving), {
      id: 'share-driving',
      label: { th: 'ร้อยละของผู้นำที่ขับเคลื่อนศูนย์ได้', en: 'share of leaders who can drive their centre' },
    }),
  ],
});

/**
 * Whether the activity falls into its period (ไตรมาส 1 - 4): October 2564 to September 2565.
 *
 * @th
 * ตรวจว่ากิจกรรมผู้นำการเปลี่ยนแปลงอยู่ในระยะเวลาดำเนินการหรือไม่ คือ เดือนตุลาคม 2564 – กันยายน 2565
 *
 * @throws {@link RuleInputError} a date that is none, an end before the beginning, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 2331
 * @example
 * ```ts
 * import { changeLeaders } from 'chumchon/cdd';
 *
 * changeLeaders.fy2565.period({ startsOn: '2021-10-01', endsOn: '2022-09-30' }).verdict; // 'met'
 * ```
 */
export const period = activityPeriod({
  programme,
  id: 'period',
  title: { th: 'ระยะเวลาดำเนินการ', en: 'When the activity runs' },
  source: leaders(2331),
  period: printedMonths(leaders, '2021-10', '2022-09', 2331),
});
