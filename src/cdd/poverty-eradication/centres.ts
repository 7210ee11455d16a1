import { deepFreeze } from '../../core/freeze.js';
import { parameter } from '../../core/parameter.js';
import { all, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { stages } from '../../rules/deciding/stages.js';
import { yesNo } from '../../rules/logic/fact.js';
import { activity, programme } from './source.js';

/**
 * The mechanism (กลไกการขับเคลื่อน), in the order of the points that name it: the province's centre, of which the provincial
 * development officer is secretary (2); the centres of amphoes and of cities, towns and Pattaya (3.1); the teams in the field (3.2);
 * the mentors (3.3). No rank among the last is printed.
 *
 * The list of targets speaks of the committees (คจพ.จ., คจพ.อ.) where the steps speak of the centres (ศจพ.).
 *
 * @source 004_5d18bda2820f2124.txt, lines 5807, 5817, 5819 and 5821
 * @example
 * ```ts
 * import { povertyEradication } from 'chumchon/cdd';
 *
 * const { mechanism } = povertyEradication.fy2565;
 * mechanism.filter(({ point }) => point === '3.1').map(({ id }) => id); // ['amphoe', 'municipality']
 * ```
 */
export const mechanism = deepFreeze([
  { id: 'province', point: '2', label: { th: 'ศจพ.จ.', en: "the province's centre" }, source: activity(5807) },
  { id: 'amphoe', point: '3.1', label: { th: 'ศจพ.อ.', en: "the amphoe's centre" }, source: activity(5817) },
  {
    id: 'municipality',
    point: '3.1',
    label: { th: 'ศจพ.ทน./ ทม./ เมืองพัทยา', en: 'the centre of a city, a town or Pattaya' },
    source: activity(5817),
  },
  { id: 'team', point: '3.2', label: { th: 'ทีมปฏิบัติการฯ', en: 'the team in the field' }, source: activity(5819) },
  { id: 'mentors', point: '3.3', label: { th: 'ทีมพี่เลี้ยง', en: 'the mentors' }, source: activity(5821) },
] as const);

/**
 * Whether the provincial office trained all groups of the mechanism below it (จำแนกตามกลไกการขับเคลื่อน): the centres of
 * amphoes and municipalities, the teams in the field, and the mentors.
 *
 * @th
 * ตรวจว่าจังหวัดสร้างความรู้ ความเข้าใจ แก่กลไกการขับเคลื่อนครบทุกกลุ่มหรือไม่ คือ ศจพ.อ. และ ศจพ.ทน./ทม./เมืองพัทยา ทีมปฏิบัติการฯ และทีมพี่เลี้ยง
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown group
 * @source 004_5d18bda2820f2124.txt, lines 5815 to 5821
 * @example
 * ```ts
 * import { povertyEradication } from 'chumchon/cdd';
 *
 * povertyEradication.fy2565.mechanismTrained({ centres: true, teams: true, mentors: false }).verdict; // 'unmet'
 * ```
 */
export const mechanismTrained = checklist({
  programme,
  id: 'mechanism-trained',
  title: { th: 'สร้างความรู้ ความเข้าใจ จำแนกตามกลไกการขับเคลื่อน', en: 'Training by the groups of the mechanism' },
  source: activity([5815, 5821]),
  facts: {
    centres: yesNo({
      th: 'สร้างความรู้ ความเข้าใจแก่ 3.1 ศจพ.อ. และ ศจพ.ทน./ ทม./ เมืองพัทยา',
      en: '3.1 the centres of amphoes and municipalities were trained',
    }),
    teams: yesNo({
      th: 'สร้างความรู้ ความเข้าใจแก่ 3.2 ทีมปฏิบัติการฯ',
      en: '3.2 the teams in the field were trained',
    }),
    mentors: yesNo({ th: 'สร้างความรู้ ความเข้าใจแก่ 3.3 ทีมพี่เลี้ยง', en: '3.3 the mentors were trained' }),
  },
  criteria: [
    yes('centres', { source: activity(5815, 5817) }),
    yes('teams', { source: activity(5815, 5819) }),
    yes('mentors', { source: activity(5815, 5821) }),
  ],
});

/**
 * Whether a province made poverty its agenda (วาระจังหวัด): its committee met, lead agencies are assigned by the problems
 * that the TPMAP system finds, the target is the province's agenda, and it stands in both the development plan and the
 * yearly plan. The provincial office coordinates the last two; the province decides them.
 *
 * @th
 * ตรวจว่าจังหวัดกำหนดเป็น “วาระจังหวัด” แล้วหรือไม่ คือ ประชุมคณะกรรมการบริหาร ศจพ.จ. มอบหมายหน่วยงานหลักตามสภาพปัญหาในระบบ TPMAP
 * กำหนดเป้าหมายเป็นวาระจังหวัด และบรรจุทั้งในแผนพัฒนาจังหวัดและแผนปฏิบัติการจังหวัดรายปี สองข้อหลังสำนักงานพัฒนาชุมชนจังหวัดเป็นผู้ประสาน
 * จังหวัดเป็นผู้กำหนด
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 5807 to 5813
 * @example
 * ```ts
 * import { povertyEradication } from 'chumchon/cdd';
 *
 * const outcome = povertyEradication.fy2565.provincialAgenda({
 *   committeeMet: true,
 *   leadAgenciesAssigned: true,
 *   isAgenda: true,
 *   inDevelopmentPlan: true,
 * });
 * outcome.missing; // ['inYearlyPlan']
 * ```
 */
export const provincialAgenda = checklist({
  programme,
  id: 'provincial-agenda',
  title: { th: 'กำหนดเป็น “วาระจังหวัด”', en: 'Poverty as the agenda of a province' },
  source: activity([5807, 5813]),
  facts: {
    committeeMet: yesNo({
      th: 'จัดประชุมคณะกรรมการบริหาร ศจพ.จ. เพื่อชี้แจง สร้างความเข้าใจทิศทางการดำเนินงาน',
      en: "the centre's committee met and had the direction of the work explained",
    }),
    leadAgenciesAssigned: yesNo({
      th: 'มอบหมายหน่วยงานหลักตามสภาพปัญหาในระบบ TPMAP',
      en: 'lead agencies are assigned by the problems that the TPMAP system finds',
    }),
    isAgenda: yesNo({ th: 'กำหนดเป้าหมายเป็น “วาระจังหวัด”', en: "the target is the province's agenda" }),
    inDevelopmentPlan: yesNo({ th: 'บรรจุในแผนพัฒนาจังหวัด', en: 'it is in the development plan' }),
    inYearlyPlan: yesNo({ th: 'บรรจุในแผนปฏิบัติการจังหวัดรายปี', en: 'it is in the yearly plan' }),
  },
  criteria: [
    yes('committeeMet', { source: activity(5809) }),
    yes('leadAgenciesAssigned', { source: activity(5811) }),
    all('agenda', [yes('isAgenda'), yes('inDevelopmentPlan'), yes('inYearlyPlan')], {
      label: { th: 'วาระจังหวัดที่บรรจุในแผนทั้งสอง', en: 'an agenda that both plans contain' },
      source: activity(5813),
    }),
  ],
});

/**
 * How results are reported (การรายงานผล): the secretaries of the centres and the teams collect them, the department is
 * told, and it reports upwards. No day is printed for it, and a province may adapt the form of the work.
 *
 * @th
 * แสดงว่าการรายงานผลดำเนินการถึงขั้นใด คือ เลขานุการ ศจพ.จ. ศจพ.อ. และทีมปฏิบัติการรวบรวมผล รายงานกรมฯ และกรมฯ สรุปเสนอผู้บังคับบัญชา
 * เอกสารไม่ได้กำหนดวัน และจังหวัดปรับรูปแบบการทำงานได้
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown stage
 * @source 004_5d18bda2820f2124.txt, lines 5829 to 5833
 * @example
 * ```ts
 * import { povertyEradication } from 'chumchon/cdd';
 *
 * povertyEradication.fy2565.resultsReported({ collected: true }).next; // ['reported']
 * ```
 */
export const resultsReported = stages({
  programme,
  id: 'results-reported',
  title: { th: 'การรายงานผลการดำเนินงาน', en: 'How results are reported' },
  source: activity([5829, 5833]),
  stages: {
    collected: {
      th: 'เลขานุการ ศจพ.จ., ศจพ.อ. และทีมปฏิบัติการ รวบรวมผล',
      en: 'collected by secretaries and teams',
      lines: [5829],
    },
    reported: { th: 'รายงานให้กรมฯ ทราบ', en: 'reported to the department', lines: [5829] },
    summarised: { th: 'กรมฯ สรุปรายงานผลเสนอผู้บังคับบัญชา', en: 'summarised and reported upwards', lines: [5831] },
  },
});

/**
 * When the activity runs (ระยะเวลาดำเนินการ): all four quarters of FY2565. The end is printed as September 2564, before
 * the beginning: `printedEnd` is the day that was printed, `to` the one that must be meant.
 *
 * @source 004_5d18bda2820f2124.txt, line 5858
 * @example
 * ```ts
 * import { povertyEradication } from 'chumchon/cdd';
 *
 * const { from, to, printedEnd } = povertyEradication.fy2565.period;
 * [from.value, to.value, printedEnd.value]; // ['2021-10-01', '2022-09-30', '2021-09-30']
 * ```
 */
export const period = deepFreeze({
  from: parameter(
    '2021-10-01',
    'date',
    activity.derived({ th: 'วันแรกของเดือนตุลาคม 2564', en: 'the first day of October 2564 (2021)' }, 5858),
  ),
  to: parameter(
    '2022-09-30',
    'date',
    activity.inferred(
      {
        th: 'กันยายน 2564 พิมพ์ผิด เพราะไตรมาส 4 สิ้นสุดในปี 2565',
        en: 'the printed กันยายน 2564 is a misprint: quarter 4 ends in 2565',
      },
      5858,
    ),
  ),
  printedEnd: parameter(
    '2021-09-30',
    'date',
    activity.derived({ th: 'วันสุดท้ายของเดือนกันยายน 2564', en: 'the last day of September 2564 (2021)' }, 5858),
  ),
});
