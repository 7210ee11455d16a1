import { parameter } from '../../core/parameter.js';
import { composition } from '../../rules/counting/composition.js';
import { sumMatrix } from '../../rules/counting/sum-matrix.js';
import { sumTree } from '../../rules/counting/sum-tree.js';
import { exactly } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { count } from '../../rules/logic/fact.js';
import { acrossPages } from '../guideline-fy2565.js';
import { activities, allocation, programme } from './source.js';

/**
 * The department's budget from the whole down to activities (งบประมาณทุกระดับ): each plan, output, project and activity
 * against what it is made of, the share of each in the whole, and the amount that follows where one is missing or
 * cannot be read. The nodes are the caller's; the official tables have the printed ones. In baht. The fund for the
 * development of women's roles is not part of the whole.
 *
 * @th
 * งบประมาณของกรมฯ ตั้งแต่ยอดรวมถึงกิจกรรม ตรวจว่าแต่ละแผนงาน ผลผลิต โครงการ และกิจกรรมเท่ากับผลรวมของรายการย่อยหรือไม่
 * พร้อมสัดส่วนต่อยอดรวม รายการที่อ่านไม่ได้หรือไม่ทราบคำนวณจากรายการอื่น ยอดรวมไม่รวมกองทุนพัฒนาบทบาทสตรี
 *
 * @throws {@link RuleInputError} a code that comes twice, a parent that is not there, an amount that is negative or finer than a
 * satang, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 598 to 690, 1191 to 1199, 1476 to 1500 and 1534
 * @example
 * ```ts
 * import { budget } from 'chumchon/cdd';
 *
 * const outcome = budget.fy2565.budgetTree({
 *   nodes: [
 *     { code: 'S2.4', name: 'โครงการพัฒนาหมู่บ้านเศรษฐกิจพอเพียง', amount: 374_632_600 },
 *     { code: 'S2.4.1', parent: 'S2.4' },
 *     { code: 'S2.4.2', parent: 'S2.4', amount: 271_943_200 },
 *   ],
 * });
 * outcome.figures[0].value; // '102689400'
 * ```
 */
export const budgetTree = sumTree({
  programme,
  id: 'budget-tree',
  title: { th: 'งบประมาณกรมการพัฒนาชุมชนทุกระดับ', en: "The department's budget on all levels" },
  source: acrossPages([598, 690], [1191, 1199], [1476, 1500], 1534),
  unit: 'baht',
});

/**
 * The department's budget by kind of plan and category of expenditure (แผนงานจำแนกตามงบรายจ่าย), against both margins.
 * Personnel money stands in the plan of government personnel only, and capital money in strategic plans only. In baht.
 *
 * @th
 * ตารางแผนงานกับงบรายจ่าย ตรวจทั้งผลรวมของแผนงานและผลรวมของงบรายจ่าย งบบุคลากรอยู่ในแผนงานบุคลากรภาครัฐเท่านั้น
 * และงบลงทุนอยู่ในแผนงานยุทธศาสตร์เท่านั้น
 *
 * @throws {@link RuleInputError} an amount that is negative or finer than a satang, a category that a plan does not have, or an
 * unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 614 to 617 and 638 to 688
 * @example
 * ```ts
 * import { budget } from 'chumchon/cdd';
 *
 * const outcome = budget.fy2565.planByCategory({
 *   cells: { strategic: { capital: 409_218_700 }, personnel: { personnel: 2_683_299_300, operating: 255_763_300 } },
 *   rows: { strategic: 1_333_259_500, integrated: 731_348_900 },
 *   total: 5_003_671_000,
 * });
 * outcome.figures.find(({ id }) => id === 'columns.operating')?.value; // '1911153000'
 * ```
 */
export const planByCategory = sumMatrix({
  programme,
  id: 'plan-by-category',
  title: { th: 'แผนงานจำแนกตามงบรายจ่าย', en: 'Plans by category of expenditure' },
  source: acrossPages([614, 617], [638, 688]),
  unit: 'baht',
  rows: {
    strategic: { th: 'แผนงานยุทธศาสตร์', en: 'strategic plans' },
    integrated: { th: 'แผนงานบูรณาการ', en: 'integrated plans' },
    personnel: { th: 'แผนงานบุคลากรภาครัฐ', en: 'plan of government personnel' },
  },
  columns: {
    personnel: { th: 'งบบุคลากร', en: 'personnel money' },
    operating: { th: 'งบดำเนินงาน', en: 'operating money' },
    capital: { th: 'งบลงทุน', en: 'capital money' },
  },
  without: { strategic: ['personnel'], integrated: ['personnel', 'capital'], personnel: ['capital'] },
});

/**
 * What the operating money is made of (งบดำเนินงาน), and whether its parts make the whole. In baht. The labels of the
 * parts follow the text, since those beside the amounts are damaged. Remuneration of personnel, which the text names first, has no amount
 * of its own: administration and utilities together are, to the baht, the administration of the first output and the operating money of
 * the plan of personnel (lines 1195 and 1500).
 *
 * @th
 * งบดำเนินงานประกอบด้วยค่าใช้จ่ายในการบริหาร ค่าสาธารณูปโภค ค่าใช้จ่ายกิจกรรม
 * และค่าใช้จ่ายในการฝึกอบรมสัมมนาเจ้าหน้าที่ รวมกันเท่ากับยอดรวมหรือไม่ ค่าตอบแทนบุคลากรที่ข้อความระบุไว้เป็นรายการแรกไม่มียอดแยก
 * ค่าใช้จ่ายในการบริหารรวมกับค่าสาธารณูปโภคเท่ากับค่าใช้จ่ายในการบริหารของผลผลิตที่ 1 รวมกับงบดำเนินงานของแผนงานบุคลากรภาครัฐพอดี (บรรทัด 1195 และ 1500)
 *
 * @throws {@link RuleInputError} an amount that is negative or finer than a satang, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 604 and 640
 * @example
 * ```ts
 * import { budget } from 'chumchon/cdd';
 *
 * const parts = { administration: 455_965_100, utilities: 71_664_000, activities: 1_377_319_100, training: 6_204_800 };
 * budget.fy2565.operatingMoney({ ...parts, total: 1_911_153_000 }).verdict; // 'met'
 * ```
 */
export const operatingMoney = composition({
  programme,
  id: 'operating-money',
  title: { th: 'งบดำเนินงาน', en: 'Operating money' },
  source: acrossPages(604, 640),
  unit: 'baht',
  parts: {
    administration: { th: 'ค่าใช้จ่ายในการบริหาร', en: 'administration' },
    utilities: { th: 'ค่าสาธารณูปโภค', en: 'utilities' },
    activities: { th: 'ค่าใช้จ่ายกิจกรรมตามผลผลิต/โครงการ', en: 'activities of outputs and projects' },
    training: { th: 'ค่าใช้จ่ายในการฝึกอบรมสัมมนาเจ้าหน้าที่', en: 'training and seminars of officers' },
  },
});

const counted = {
  outputs: parameter(2, 'outputs', allocation(598)),
  projects: parameter(12, 'projects', allocation(598)),
  strategies: parameter(4, 'strategies', activities(1534)),
  strategicPlans: parameter(2, 'work-plans', activities(1536)),
  integratedPlans: parameter(4, 'work-plans', activities(1629)),
};

/**
 * Whether a list of the department's work is whole (2 ผลผลิต 12 โครงการ): two outputs, twelve projects, below two
 * strategic and four integrated plans of four strategies. The plan of government personnel has neither outputs nor
 * projects and is in none of these numbers.
 *
 * @th
 * ทะเบียนงานของกรมฯ ครบถ้วนหรือไม่: 2 ผลผลิต 12 โครงการ ภายใต้แผนงานยุทธศาสตร์ 2 แผนงาน แผนงานบูรณาการ 4 แผนงาน
 * ในยุทธศาสตร์ 4 ด้าน ไม่นับแผนงานบุคลากรภาครัฐซึ่งไม่มีผลผลิตหรือโครงการ
 *
 * @throws {@link RuleInputError} a number that is not whole or negative, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 598, 1534, 1536 and 1629
 * @example
 * ```ts
 * import { budget } from 'chumchon/cdd';
 *
 * const list = { outputs: 2, projects: 12, strategies: 4, strategicPlans: 2, integratedPlans: 4 };
 * budget.fy2565.wholeStructure(list).verdict; // 'met'
 * budget.fy2565.wholeStructure({ ...list, projects: 11 }).next; // ['projects']
 * ```
 */
export const wholeStructure = checklist({
  programme,
  id: 'whole-structure',
  title: { th: 'ผลผลิตและโครงการครบถ้วน', en: 'All outputs and projects' },
  source: acrossPages(598, 1534, 1536, 1629),
  parameters: counted,
  facts: {
    outputs: count({ th: 'ผลผลิต', en: 'outputs' }, 'outputs'),
    projects: count({ th: 'โครงการ', en: 'projects' }, 'projects'),
    strategies: count({ th: 'ยุทธศาสตร์', en: 'strategies' }, 'strategies'),
    strategicPlans: count({ th: 'แผนงานยุทธศาสตร์', en: 'strategic plans' }, 'work-plans'),
    integratedPlans: count({ th: 'แผนงานบูรณาการ', en: 'integrated plans' }, 'work-plans'),
  },
  criteria: [
    exactly('outputs', counted.outputs),
    exactly('projects', counted.projects),
    exactly('strategies', counted.strategies),
    exactly('strategicPlans', counted.strategicPlans),
    exactly('integratedPlans', counted.integratedPlans),
  ],
});
