import type { Text } from '../../core/text.js';
import { verdictFunction } from '../../rules/deciding/plain-function.js';
import { choice, required } from '../../rules/logic/fact.js';
import type { FigureOutcome } from '../../rules/logic/logic.js';
import type { Found, VerdictOutcome } from '../../rules/logic/verdict-rule.js';
import { figure, type TargetSum } from '../activities/activity.js';
import { addingUp } from '../activities/sums.js';
import { at, programme } from './source.js';

/** What a target of the chapter of projects is made of, as it is printed. */
export const compositions = {
  products: {
    label: { th: 'ผลิตภัณฑ์ที่ได้รับการพัฒนา', en: 'products developed' },
    unit: 'products',
    of: [
      [figure(1900, 'products', 1023)],
      [figure(1520, 'products', 1027)],
      [figure(300, 'products', 1029)],
      [figure(100, 'products', 1031)],
    ],
    printed: figure(3820, 'products', 1035),
  },
  'market-channels': {
    label: { th: 'ช่องทางการตลาด', en: 'market channels' },
    unit: 'times',
    of: [[figure(2, 'times', 1138)], [figure(11, 'times', 1139)], [figure(80_000, 'times', 1140)]],
    printed: figure(80_013, 'times', 1154),
  },
  'market-channels-of-activities': {
    label: {
      th: 'ช่องทางการตลาดระดับจังหวัดตามตัวชี้วัดกิจกรรม',
      en: 'provincial market channels by the indicators of activities',
    },
    unit: 'times',
    of: [[figure(63_000, 'times', 4925)], [figure(16_700, 'times', 5072)]],
    printed: figure(80_000, 'times', 1140),
    read: {
      th: 'ไม่มีบรรทัดใดรวมสองกิจกรรมเป็น 80,000 ครั้ง บรรทัด 1140 พิมพ์ว่าเป็นตลาดนัดทั้งหมด อ่านว่าเป็นช่องทางระดับจังหวัดของทั้งสองกิจกรรม',
      en: 'no line adds the two up, and line 1140 prints all 80,000 as markets: the provincial channels are read as those of both',
    },
  },
  entrepreneurs: {
    label: { th: 'ผู้ประกอบการเศรษฐกิจฐานราก', en: 'entrepreneurs of the local economy' },
    unit: 'people',
    of: [[figure(3800, 'people', 6760)], [figure(3820, 'products', 6768)]],
    printed: figure(7620, 'people', 6642),
    read: {
      th: 'ไม่มีบรรทัดใดพิมพ์การบวก 3,800 คน/กลุ่ม กับ 3,820 ผลิตภัณฑ์รวมเป็น 7,620 พอดี',
      en: 'no line prints the addition: 3,800 people or groups and 3,820 products are 7,620',
    },
  },
  'otop-producers': {
    label: { th: 'ผู้ผลิต ผู้ประกอบการ OTOP ที่จดทะเบียน', en: 'registered OTOP producers' },
    unit: 'groups',
    of: [[figure(24_936, 'groups', 1076)], [figure(68_278, 'groups', 1076)]],
    printed: figure(93_214, 'groups', 1074),
  },
  'livelihood-villages': {
    label: { th: 'หมู่บ้านสัมมาชีพ', en: 'villages of right livelihoods' },
    unit: 'villages',
    of: [[figure(63_217, 'villages', 1314)], [figure(11_438, 'villages', 1314)]],
    printed: figure(74_655, 'villages', 1314),
  },
  'learning-plots': {
    label: { th: 'พื้นที่เรียนรู้ โคก หนอง นา (ส่วนที่ 2)', en: 'learning plots as part 2 prints them' },
    unit: 'villages',
    of: [[figure(1228, 'villages', 1378)], [figure(2082, 'villages', 1378)]],
    printed: figure(3308, 'villages', 1378),
  },
  'debt-centres': {
    label: { th: 'ศูนย์จัดการกองทุนชุมชนที่บริหารจัดการหนี้ (สามรุ่น)', en: 'centres that manage debt, in three years' },
    unit: 'sites',
    of: [[figure(107, 'sites', 991)], [figure(107, 'sites', 6192)], [figure(107, 'sites', 6194)]],
    printed: figure(321, 'sites', 993),
    read: {
      th: 'ไม่มีบรรทัดใดพิมพ์การบวก ศูนย์สามรุ่น รุ่นละ 107 แห่งรวมเป็น 321 แห่งพอดี',
      en: 'no line prints the addition: the centres of three years, 107 each, are 321',
    },
  },
  debt: {
    label: {
      th: 'ตัวแทนครัวเรือนที่ได้รับการแก้ไขปัญหาหนี้สิน',
      en: 'representatives of households whose debts are dealt with',
    },
    unit: 'people',
    of: [[figure(321, 'sites', 4346), figure(30, 'people', 4346), figure(80, 'percent', 4362)]],
    printed: figure(7704, 'people', 997),
    read: {
      th: 'ไม่มีบรรทัดใดพิมพ์การคำนวณ ร้อยละ 80 ของ 321 แห่ง ๆ ละ 30 คนเป็น 7,704 คนพอดี',
      en: 'no line prints the reckoning: 80 % of 30 people in each of 321 centres are 7,704',
    },
  },
  capital: {
    label: { th: 'ประชาชนที่เข้าถึงแหล่งทุน', en: 'people with access to capital' },
    unit: 'people',
    of: [[figure(6000, 'villages', 955), figure(25, 'people', 3368)]],
    printed: figure(150_000, 'people', 959),
    read: {
      th: 'ไม่มีบรรทัดใดพิมพ์การคูณ 6,000 หมู่บ้าน ๆ ละ 25 คนเป็น 150,000 คนพอดี',
      en: 'no line prints the multiplication: 25 people in each of 6,000 villages are 150,000',
    },
  },
  occupations: {
    label: { th: 'ประชาชนที่ได้รับการส่งเสริมอาชีพ', en: 'people whose occupations are promoted' },
    unit: 'people',
    of: [[figure(3000, 'villages', 1303), figure(20, 'people', 2474)]],
    printed: figure(60_000, 'people', 1323),
  },
  families: {
    label: { th: 'ตัวแทนครอบครัวพัฒนา', en: 'representatives of families' },
    unit: 'people',
    of: [[figure(3308, 'villages', 1357), figure(20, 'people', 2670)]],
    printed: figure(66_160, 'people', 1386),
  },
  'mission-activities': {
    label: { th: 'กิจกรรมตามภารกิจ/หน้าที่', en: 'activities of the mission' },
    unit: 'activities',
    of: [
      [figure(1, 'activities', 5362)],
      [figure(1, 'activities', 5366)],
      [figure(20, 'activities', 5390)],
      [figure(1, 'activities', 5394)],
    ],
    printed: figure(23, 'activities', 5358),
    read: {
      th: 'นับจากเลขข้อสุดท้ายของแต่ละยุทธศาสตร์ คือ 1, 1, 20 และ 1',
      en: 'counted by the last number of each strategy: 1, 1, 20 and 1',
    },
  },
  'fund-centres': {
    label: { th: 'ศูนย์จัดการกองทุนชุมชน', en: 'fund management centres' },
    unit: 'sites',
    of: [[figure(924, 'sites', 6190)], [figure(107, 'sites', 6192)], [figure(107, 'sites', 6194)]],
    printed: figure(1138, 'sites', 6188),
  },
} as const satisfies Record<string, TargetSum>;

/** A target that is printed with what it is made of. */
export type CountedTarget = keyof typeof compositions;

const names = Object.fromEntries(
  Object.entries<TargetSum>(compositions).map(([name, { label }]) => [name, label]),
) as Record<CountedTarget, Text>;

const targetLabel = { th: 'เป้าหมาย', en: 'the target' };

/** Whether a printed target is the sum of its printed parts. */
export interface TargetCountOutcome extends VerdictOutcome {
  readonly target: CountedTarget;
  readonly label: Text;
  /** The printed total less the sum. */
  readonly figures: readonly FigureOutcome[];
}

/**
 * Whether a target of the department is the sum of what it is made of (องค์ประกอบของเป้าหมาย), as printed. Two are not: the learning
 * plots, of which part 2 prints 1,228 of one rai where the sheet prints 1,226; and the provincial market channels, of which two
 * activities make 79,700 of 80,000, a difference that the guideline does not explain. The 7,620 entrepreneurs are people or
 * groups and products together. Where no line puts the parts together, as there, the evidence cites it as a reading.
 *
 * @th เป้าหมายของกรมเท่ากับผลรวมขององค์ประกอบที่พิมพ์ไว้หรือไม่ รายการที่ไม่ตรงคือพื้นที่เรียนรู้ โคก หนอง นา (ส่วนที่ 2 พิมพ์ 1,228 ส่วนรายละเอียดกิจกรรมพิมพ์ 1,226)
 * และช่องทางการตลาดระดับจังหวัด (63,000 กับ 16,700 เทียบ 80,000) ซึ่งแนวทางฯ ไม่ได้อธิบายส่วนต่าง รายการที่ไม่มีบรรทัดใดพิมพ์การรวมไว้แสดงเป็นการอ่าน
 *
 * @throws {@link RuleInputError} a target that is not among those printed with their parts, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 955 to 1386, 2474, 2670, 3368, 4346, 4362, 4925, 5072, 5358 to 5394, 6188 to 6194, 6642, 6760 and 6768
 * @example
 * ```ts
 * import { indicators } from 'chumchon/cdd';
 *
 * const { targetCount } = indicators.fy2565;
 * targetCount({ target: 'products' }).verdict; // 'met'
 * targetCount({ target: 'learning-plots' }).figures[0].value; // '-2'
 * targetCount({ target: 'market-channels-of-activities' }).figures[0].value; // '300'
 * ```
 */
export const targetCount = verdictFunction(
  {
    programme,
    id: 'target-count',
    title: { th: 'เป้าหมายเท่ากับผลรวมขององค์ประกอบหรือไม่', en: 'Whether a target is the sum of its parts' },
    source: at([955, 1386], 2474, 2670, 3368, 4346, 4362, 4925, 5072, [5358, 5394], [6188, 6194], 6642, 6760, 6768),
    facts: { target: required(choice(targetLabel, names)) },
  },
  { target: { label: targetLabel, words: names } },
  ({ target }): Found<TargetCountOutcome> =>
    addingUp([compositions[target]], at([955, 1386]), { target, label: compositions[target].label }),
);
