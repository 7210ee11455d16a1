import { yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { stages } from '../../rules/deciding/stages.js';
import { yesNo } from '../../rules/logic/fact.js';
import { activityPeriod } from '../activity-period.js';
import { periodOf } from '../printed-months.js';
import { everywhere, programme, recruiting, workingGroups } from './source.js';

/**
 * How far the working group of a province, an amphoe or a tambon has come (คณะทำงานบริหารการจัดเก็บข้อมูล): its plan,
 * the order that appoints it, new or reviewed, and its meeting. An amphoe and its tambons may do with fewer groups, as
 * it suits.
 *
 * @th
 * คณะทำงานบริหารการจัดเก็บข้อมูล ระดับจังหวัด หรือระดับอำเภอ/ตำบล ดำเนินการถึงขั้นใด: จัดทำแผนปฏิบัติการ
 * ทบทวนและแต่งตั้งคำสั่ง ประชุมคณะทำงาน ระดับอำเภอ/ตำบลดำเนินการทุกแห่งหรือตามความเหมาะสม
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown stage
 * @source 004_5d18bda2820f2124.txt, lines 2083, 2084, 5586, 5605 to 5607 and 5612
 * @example
 * ```ts
 * import { basicMinimumNeeds } from 'chumchon/cdd';
 *
 * basicMinimumNeeds.fy2565.workingGroup({ planned: true, appointed: false }).next; // ['appointed']
 * ```
 */
export const workingGroup = stages({
  programme,
  id: 'working-group',
  title: { th: 'ขั้นตอนของคณะทำงานบริหารการจัดเก็บข้อมูล', en: 'How far a working group has come' },
  source: everywhere(2083, 2084, 5586, [5605, 5607], 5612),
  stages: {
    planned: { th: 'จัดทำแผนปฏิบัติการ', en: 'plan made', lines: [5586, 5605] },
    appointed: { th: 'ทบทวนและแต่งตั้งคำสั่งคณะทำงาน', en: 'appointed by order', lines: [2083, 2084, 5586, 5606] },
    met: { th: 'ประชุมคณะทำงาน', en: 'met', lines: [5586, 5607] },
  },
});

const everyLevel = {
  th: 'ประโยคไม่ได้แจกแจงระดับ อ่านว่าทุกระดับคือตำบล อำเภอ และจังหวัดตามกิจกรรมถัดไป',
  en: 'the sentence lists no levels: those of the sheets that follow are read, tambon, amphoe and province',
};

const levelsRead = everywhere.inferred(everyLevel, 2083, 2084, 2138, 2168, 2193);

/**
 * Whether working groups were reviewed and appointed by order at every level (ทุกระดับ). The sentence does not list the
 * levels; the sheets that follow name those of the tambon, the amphoe and the province.
 *
 * @th
 * ทบทวนและแต่งตั้งคำสั่งคณะทำงานบริหารการจัดเก็บข้อมูลครบทุกระดับหรือไม่ ประโยคนี้ไม่ได้แจกแจงระดับไว้
 * จึงใช้ระดับที่ระบุในกิจกรรมถัดไป คือ ตำบล อำเภอ และจังหวัด
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2083, 2084, 2138, 2168 and 2193
 * @example
 * ```ts
 * import { basicMinimumNeeds } from 'chumchon/cdd';
 *
 * basicMinimumNeeds.fy2565.workingGroupsAppointed({ tambon: true, amphoe: true, province: false }).next; // ['province']
 * ```
 */
export const workingGroupsAppointed = checklist({
  programme,
  id: 'working-groups-appointed',
  title: { th: 'คณะทำงานบริหารการจัดเก็บข้อมูลทุกระดับ', en: 'Working groups at every level' },
  source: everywhere(2083, 2084, 2138, 2168, 2193),
  facts: {
    tambon: yesNo({ th: 'ทบทวนและแต่งตั้งคำสั่งคณะทำงานระดับตำบล', en: "the tambon's was appointed by order" }),
    amphoe: yesNo({ th: 'ทบทวนและแต่งตั้งคำสั่งคณะทำงานระดับอำเภอ', en: "the amphoe's was appointed by order" }),
    province: yesNo({ th: 'ทบทวนและแต่งตั้งคำสั่งคณะทำงานระดับจังหวัด', en: "the province's was appointed by order" }),
  },
  criteria: [
    yes('tambon', { source: levelsRead }),
    yes('amphoe', { source: levelsRead }),
    yes('province', { source: levelsRead }),
  ],
});

const meantYear = {
  th: 'ต้นฉบับพิมพ์ปี 2565 แต่ไตรมาส 1 ของปีงบประมาณ 2565 คือปี 2564 และการจัดเก็บเริ่มเดือนมกราคม 2565',
  en: 'printed as 2565; quarter 1 of FY2565 lies in 2564, and the survey begins in January 2565',
};

/**
 * Whether the collectors are instructed in time (ไตรมาส 1): November to December 2564. The sheet prints the year 2565,
 * which cannot be quarter 1 of FY2565 and would come after the survey: 2564 is read.
 *
 * @th
 * การสร้างความรู้ความเข้าใจแก่อาสาสมัครอยู่ในช่วงเวลาที่กำหนดหรือไม่: ไตรมาส 1 เดือนพฤศจิกายน – ธันวาคม ต้นฉบับพิมพ์ปี
 * 2565 ซึ่งไม่ใช่ไตรมาส 1 ของปีงบประมาณ 2565 จึงอ่านเป็นปี 2564
 *
 * @throws {@link RuleInputError} a date that is none, an end before the beginning, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 5563
 * @example
 * ```ts
 * import { basicMinimumNeeds } from 'chumchon/cdd';
 *
 * basicMinimumNeeds.fy2565.instructionPeriod({ startsOn: '2021-11-01', endsOn: '2021-12-31' }).verdict; // 'met'
 * ```
 */
export const instructionPeriod = activityPeriod({
  programme,
  id: 'instruction-period',
  title: { th: 'ระยะเวลาสร้างความรู้ความเข้าใจแก่อาสาสมัคร', en: 'When collectors are instructed' },
  source: recruiting(5563),
  period: periodOf('2021-11-01', '2021-12-31', recruiting.inferred(meantYear, 5563)),
});

/**
 * Whether a working group meets in time (ไตรมาส 1): November 2564, with the same misprint of the year as
 * `instructionPeriod`.
 *
 * @th
 * การประชุมคณะทำงานอยู่ในช่วงเวลาที่กำหนดหรือไม่: ไตรมาส 1 เดือนพฤศจิกายน ต้นฉบับพิมพ์ปี 2565 อ่านเป็นปี 2564
 * ด้วยเหตุเดียวกัน
 *
 * @throws {@link RuleInputError} a date that is none, an end before the beginning, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 5591 and 5613
 * @example
 * ```ts
 * import { basicMinimumNeeds } from 'chumchon/cdd';
 *
 * basicMinimumNeeds.fy2565.workingGroupPeriod({ startsOn: '2021-12-01' }).verdict; // 'unmet'
 * ```
 */
export const workingGroupPeriod = activityPeriod({
  programme,
  id: 'working-group-period',
  title: { th: 'ระยะเวลาประชุมคณะทำงาน', en: 'When working groups meet' },
  source: workingGroups(5591, 5613),
  period: periodOf('2021-11-01', '2021-11-30', workingGroups.inferred(meantYear, 5591, 5613)),
});
