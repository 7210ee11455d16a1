import { readAtLeast } from '../../core/as-read.js';
import { parameter } from '../../core/parameter.js';
import { sumTree } from '../../rules/counting/sum-tree.js';
import { atLeast, noEarlierThan, noLaterThan } from '../../rules/criteria/criterion.js';
import { moreThan } from '../../rules/criteria/two-facts.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { readings } from '../../rules/deciding/readings.js';
import { count, date, percent, quantity } from '../../rules/logic/fact.js';
import { acrossPages } from '../guideline-fy2565.js';
import { actionPlan, programme, reformLinkage, reformPlan } from './source.js';

/**
 * Money for a national plan (วงเงินตามแผนการปฏิรูปประเทศและแผนแม่บทเฉพาะกิจ): whether the projects and activities that
 * serve it make the total, in million baht to four decimals. The items are activities as well as projects, so they are
 * held against their own total and not against the budgets of projects.
 *
 * @th
 * วงเงินของโครงการและกิจกรรมที่เชื่อมโยงกับแผนรวมกันเท่ากับวงเงินรวมทั้งสิ้นหรือไม่ หน่วยเป็นล้านบาททศนิยม 4 ตำแหน่ง
 * รายการมีทั้งระดับโครงการและระดับกิจกรรม
 *
 * @throws {@link RuleInputError} a code that comes twice, a parent that is not there, an amount below 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 580, 581, 593 and 594
 * @example
 * ```ts
 * import { budget } from 'chumchon/cdd';
 *
 * budget.fy2565.linkedBudget({
 *   nodes: [
 *     { code: 'reform', amount: '451.5176' },
 *     { code: 'politics', parent: 'reform', amount: '39.4016' },
 *     { code: 'society', parent: 'reform', amount: '412.1160' },
 *   ],
 * }).verdict; // 'met'
 * ```
 */
export const linkedBudget = sumTree({
  programme,
  id: 'linked-budget',
  title: { th: 'วงเงินที่เชื่อมโยงกับแผน', en: 'Money for a national plan' },
  source: acrossPages(580, 581, 593, 594),
  unit: 'million-baht',
});

const inForceFrom = parameter('2021-02-25', 'date', reformPlan(505));

/**
 * Whether the revised reform plan is in force on a day (แผนการปฏิรูปประเทศ (ฉบับปรับปรุง) มีผลบังคับใช้): from 25
 * February 2564 (2021) on, that day included. No end is printed.
 *
 * @th
 * แผนการปฏิรูปประเทศ (ฉบับปรับปรุง) มีผลบังคับใช้ในวันที่ระบุหรือไม่ มีผลตั้งแต่วันที่ 25 กุมภาพันธ์ 2564 เป็นต้นไป
 * ไม่ได้พิมพ์วันสิ้นสุด
 *
 * @throws {@link RuleInputError} a day that is no calendar date, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 505
 * @example
 * ```ts
 * import { budget } from 'chumchon/cdd';
 *
 * budget.fy2565.reformPlanInForce({ on: '2021-02-25' }).verdict; // 'met'
 * budget.fy2565.reformPlanInForce({ on: '2021-02-24' }).verdict; // 'unmet'
 * ```
 */
export const reformPlanInForce = checklist({
  programme,
  id: 'reform-plan-in-force',
  title: { th: 'แผนการปฏิรูปประเทศ (ฉบับปรับปรุง) มีผลบังคับใช้', en: 'Whether the revised reform plan is in force' },
  source: reformPlan(505),
  words: { met: { th: 'มีผลบังคับใช้แล้ว', en: 'in force' }, unmet: { th: 'ยังไม่มีผลบังคับใช้', en: 'not in force yet' } },
  parameters: { inForceFrom },
  facts: { on: date({ th: 'วันที่', en: 'the day' }) },
  criteria: [noEarlierThan('on', inForceFrom, { circumstance: true })],
});

const byYear = {
  fiscal: parameter(
    '2022-09-30',
    'date',
    reformLinkage.inferred({ th: 'ปี 2565 ตามปีงบประมาณ', en: '2565 as a fiscal year' }, 577),
  ),
  calendar: parameter(
    '2022-12-31',
    'date',
    reformLinkage.inferred({ th: 'ปี 2565 ตามปีปฏิทิน', en: '2565 as a calendar year' }, 577),
  ),
};

const socialDatabase = {
  programme,
  id: 'social-database',
  title: { th: 'ชุมชนมีฐานข้อมูลทางสังคมภายในปี 2565', en: 'A social database of the community by 2565' },
  source: reformLinkage(577),
  facts: {
    linkedOn: date({
      th: 'วันที่ชุมชนมีฐานข้อมูลทางสังคมที่เชื่อมโยงกับทุกมิติในระดับพื้นที่',
      en: 'the day from which the community has a social database that is linked with every dimension of its area',
    }),
  },
} as const;

/**
 * Whether a community has its linked social database in time (ฐานข้อมูลทางสังคมที่เชื่อมโยงกับทุกมิติ): by the end of
 * 2565. Whether that is the fiscal year (to 30 September 2022) or the calendar year (to 31 December 2022) is not
 * printed: the caller says.
 *
 * @th
 * ชุมชนมีฐานข้อมูลทางสังคมที่เชื่อมโยงกับทุกมิติภายในปี 2565 หรือไม่ ไม่ได้ระบุว่าเป็นปีงบประมาณหรือปีปฏิทิน ผู้ใช้ต้องระบุ
 *
 * @throws {@link RuleInputError} a year that is neither, a day that is no calendar date, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 577
 * @example
 * ```ts
 * import { budget } from 'chumchon/cdd';
 *
 * budget.fy2565.socialDatabaseInTime({ linkedOn: '2022-10-01', year: 'fiscal' }).verdict; // 'unmet'
 * budget.fy2565.socialDatabaseInTime({ linkedOn: '2022-10-01', year: 'calendar' }).verdict; // 'met'
 * ```
 */
export const socialDatabaseInTime = readings({
  reading: {
    name: 'year',
    label: { th: 'ปี 2565 เป็นปีงบประมาณหรือปีปฏิทิน', en: 'whether 2565 is the fiscal or the calendar year' },
  },
  labels: {
    fiscal: { th: 'ปีงบประมาณ', en: 'the fiscal year' },
    calendar: { th: 'ปีปฏิทิน', en: 'the calendar year' },
  },
  rules: {
    fiscal: checklist({
      ...socialDatabase,
      parameters: { until: byYear.fiscal },
      criteria: [noLaterThan('linkedOn', byYear.fiscal)],
    }),
    calendar: checklist({
      ...socialDatabase,
      parameters: { until: byYear.calendar },
      criteria: [noLaterThan('linkedOn', byYear.calendar)],
    }),
  },
});

/**
 * Whether the two indicators of the political reform rose (ตัวชี้วัดกิจกรรมปฏิรูปประเทศ ด้านการเมือง): the share of
 * complaints and opinions that were settled, and the score of the people's participation, both above those of before.
 * By how much is not printed, and neither is the year to compare with: the earlier values are the caller's.
 *
 * @th
 * ร้อยละของเรื่องร้องทุกข์หรือความคิดเห็นที่ดำเนินการจนได้ข้อยุติ และคะแนนการมีส่วนร่วมของประชาชน
 * เพิ่มขึ้นจากเดิมทั้งสองตัวชี้วัดหรือไม่ ไม่ได้พิมพ์ว่าเพิ่มเท่าใดและเทียบกับปีใด
 *
 * @throws {@link RuleInputError} a percent outside 0 to 100, a score below 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 577
 * @example
 * ```ts
 * import { budget } from 'chumchon/cdd';
 *
 * const facts = { settledBefore: 70, settledNow: '70.1', participationBefore: 5, participationNow: 5 };
 * budget.fy2565.participationRose(facts).verdict; // 'unmet'
 * ```
 */
export const participationRose = checklist({
  programme,
  id: 'participation-rose',
  title: { th: 'ตัวชี้วัดกิจกรรมปฏิรูปประเทศ ด้านการเมือง', en: 'Indicators of the political reform' },
  source: reformLinkage(577),
  facts: {
    settledBefore: percent({
      th: 'ร้อยละของเรื่องร้องทุกข์/แสดงความคิดเห็นที่ได้ข้อยุติ เดิม',
      en: 'percent of complaints and opinions that were settled, before',
    }),
    settledNow: percent({
      th: 'ร้อยละของเรื่องร้องทุกข์/แสดงความคิดเห็นที่ได้ข้อยุติ ปัจจุบัน',
      en: 'percent of complaints and opinions that were settled, now',
    }),
    participationBefore: quantity(
      { th: 'คะแนนการมีส่วนร่วมของประชาชน เดิม', en: "score of the people's participation, before" },
      'points',
    ),
    participationNow: quantity(
      { th: 'คะแนนการมีส่วนร่วมของประชาชน ปัจจุบัน', en: "score of the people's participation, now" },
      'points',
    ),
  },
  criteria: [
    moreThan('settledNow', 'settledBefore', {
      id: 'settled',
      most: 100,
      label: { th: 'สัดส่วนเรื่องที่ได้ข้อยุติเพิ่มขึ้น', en: 'a larger share was settled' },
    }),
    moreThan('participationNow', 'participationBefore', {
      id: 'participation',
      label: { th: 'คะแนนการมีส่วนร่วมเพิ่มขึ้น', en: 'the score of participation rose' },
    }),
  ],
});

const ends = {
  villages: parameter(44435, 'villages', actionPlan(561)),
  incomeGrowth: parameter(10, 'percent', actionPlan(561)),
  funds: parameter(27000, 'groups', actionPlan(561)),
};

/**
 * Whether the department's own plan for 2563 to 2565 reached its ends (เป้าหมายแผนปฏิบัติราชการกรมการพัฒนาชุมชน):
 * 44,435 villages of the sufficiency economy, stable and prosperous, with occupations, income and more happiness, income from community products up by 10 % a year, and
 * 27,000 more community funds with good governance. That more is enough is the reading: no operator is printed. The
 * growth is that of one year against the year before, a year at a time; the projects of FY2565 ask for 6 %.
 *
 * @th
 * เป้าหมายตามแผนปฏิบัติราชการกรมฯ พ.ศ. 2563 - 2565: หมู่บ้านเศรษฐกิจพอเพียง มั่นคง มั่งคั่ง มีอาชีพ มีรายได้ และมีความสุขเพิ่มขึ้น 44,435 หมู่บ้าน
 * รายได้จากการจำหน่ายผลิตภัณฑ์ชุมชนเพิ่มขึ้นร้อยละ 10 ต่อปี และกองทุนชุมชนมีธรรมาภิบาลเพิ่มขึ้น 27,000 กลุ่ม
 * ถือว่าเท่ากับหรือมากกว่าเป้าหมายเป็นผ่าน เพราะไม่ได้พิมพ์เครื่องหมายเปรียบเทียบ ร้อยละ 10 ต่อปีเทียบกับปีก่อนทีละปี
 * (ส่วนโครงการของปีงบประมาณ พ.ศ. 2565 กำหนดร้อยละ 6)
 *
 * @throws {@link RuleInputError} a number that is not whole or negative, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 561
 * @example
 * ```ts
 * import { budget } from 'chumchon/cdd';
 *
 * budget.fy2565.actionPlanTargets({ villages: 44_435, incomeGrowth: 10, fundsAdded: 27_000 }).verdict; // 'met'
 * ```
 */
export const actionPlanTargets = checklist({
  programme,
  id: 'action-plan-targets',
  title: { th: 'เป้าหมายแผนปฏิบัติราชการกรมการพัฒนาชุมชน', en: "Ends of the department's action plan" },
  source: actionPlan(561),
  parameters: ends,
  facts: {
    villages: count(
      {
        th: 'หมู่บ้านเศรษฐกิจพอเพียงที่มั่นคง มั่งคั่ง มีอาชีพ มีรายได้ และมีความสุขเพิ่มขึ้น',
        en: 'villages of the sufficiency economy, stable and prosperous, with occupations, income and more happiness',
      },
      'villages',
    ),
    incomeGrowth: percent(
      {
        th: 'รายได้จากการจำหน่ายผลิตภัณฑ์ชุมชนที่เพิ่มขึ้นจากปีก่อน (ร้อยละ)',
        en: 'growth of income from community products, in percent of the year before',
      },
      { least: -100, most: 1_000_000 },
    ),
    fundsAdded: count(
      { th: 'กองทุนชุมชนที่มีธรรมาภิบาลเพิ่มขึ้น', en: 'community funds with good governance, more than before' },
      'groups',
    ),
  },
  criteria: [
    atLeast('villages', readAtLeast(ends.villages)),
    atLeast('incomeGrowth', readAtLeast(ends.incomeGrowth)),
    atLeast('fundsAdded', readAtLeast(ends.funds)),
  ],
});
