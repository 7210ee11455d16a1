import { normalName } from '../../core/names.js';
import { parameter } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import { sumMatrix } from '../../rules/counting/sum-matrix.js';
import { sumTree } from '../../rules/counting/sum-tree.js';
import { listOf, name, record, required } from '../../rules/logic/fact.js';
import { eachOnce } from '../../rules/logic/items.js';
import type { FigureOutcome } from '../../rules/logic/logic.js';
import { defineRule, type Refuse } from '../../rules/logic/rule.js';
import { allocation, programme, strategies } from './source.js';

/**
 * The national budget by strategy and plan (งบประมาณตามยุทธศาสตร์และแผนงาน): each strategy is the sum of its plans, and
 * the whole that of the six strategies and of government operations; shares are percent of the whole, unrounded. The
 * nodes are the caller's; the official tables have the printed ones. In million baht.
 *
 * @th
 * ยอดของแต่ละยุทธศาสตร์เท่ากับผลรวมของแผนงาน และวงเงินทั้งสิ้นเท่ากับผลรวมของ 6
 * ยุทธศาสตร์กับรายการค่าดำเนินการภาครัฐหรือไม่ พร้อมสัดส่วนต่อวงเงินทั้งสิ้น หน่วยเป็นล้านบาท
 * รายการที่ไม่ทราบจำนวนคำนวณจากรายการอื่น
 *
 * @throws {@link RuleInputError} a code that comes twice, a parent that is not there, an amount below 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 336 to 445
 * @example
 * ```ts
 * import { budget } from 'chumchon/cdd';
 *
 * const outcome = budget.fy2565.nationalPlans({
 *   nodes: [
 *     { code: '5.7', amount: '412706.7' },
 *     { code: '1', parent: '5.7', amount: 89_500 },
 *     { code: '2', parent: '5.7', amount: '297631.4' },
 *     { code: '3', parent: '5.7', amount: '596.7' },
 *     { code: '4', parent: '5.7' },
 *   ],
 * });
 * outcome.figures[0].value; // '24978.6'
 * ```
 */
export const nationalPlans = sumTree({
  programme,
  id: 'national-plans',
  title: { th: 'งบประมาณตามยุทธศาสตร์และแผนงาน', en: 'National budget by strategy and plan' },
  source: strategies([336, 445]),
  unit: 'million-baht',
});

/** Kinds of plans, told by how their names begin. Those of government operations have no name in common. */
const kinds = {
  integrated: { th: 'แผนงานบูรณาการ', en: 'integrated plans' },
  strategic: { th: 'แผนงานยุทธศาสตร์', en: 'strategic plans' },
  personnel: { th: 'แผนงานบุคลากรภาครัฐ', en: 'plan of government personnel' },
  basic: { th: 'แผนงานพื้นฐาน', en: 'basic plans' },
} as const;
const operations = { th: 'รายการค่าดำเนินการภาครัฐ', en: 'government operations' };
const operationPlans: readonly string[] = [
  'แผนงานบริหารเพื่อรองรับกรณีฉุกเฉินหรือจำเป็น',
  'แผนงานบริหารจัดการหนี้ภาครัฐ',
  'แผนงานรายจ่ายเพื่อชดใช้เงินคงคลัง',
  'แผนงานรายจ่ายเพื่อชดใช้เงินทุนสำรองจ่าย',
];

/**
 * The national budget by strategy and kind of plan (ยุทธศาสตร์จำแนกตามประเภทแผนงาน), held against both margins: the
 * totals of the strategies, and those of integrated plans and of personnel, which are the groups 4.3 and 4.4. The third
 * strategy has no integrated plan, and government operations have plans of their own kind only. In million baht.
 *
 * @th
 * ตารางยุทธศาสตร์กับประเภทแผนงาน ตรวจทั้งผลรวมแถวและผลรวมคอลัมน์ ยุทธศาสตร์ข้อ 5.3 ไม่มีแผนงานบูรณาการ หน่วยเป็นล้านบาท
 *
 * @throws {@link RuleInputError} an amount below 0, a kind of plan that a strategy does not have, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 340 to 445
 * @example
 * ```ts
 * import { budget } from 'chumchon/cdd';
 *
 * const cells = { environment: { integrated: '63251.6', strategic: '27888.2', basic: '9995.6', personnel: '18464.9' } };
 * budget.fy2565.plansByKind({ cells }).figures[0].value; // '119600.3'
 * ```
 */
export const plansByKind = sumMatrix({
  programme,
  id: 'plans-by-kind',
  title: { th: 'ยุทธศาสตร์จำแนกตามประเภทแผนงาน', en: 'Strategies by kind of plan' },
  source: strategies([340, 445]),
  unit: 'million-baht',
  rows: {
    security: { th: 'ข้อ 5.1 ความมั่นคง', en: '5.1 security' },
    competitiveness: { th: 'ข้อ 5.2 การสร้างความสามารถในการแข่งขัน', en: '5.2 competitiveness' },
    people: { th: 'ข้อ 5.3 การพัฒนาและเสริมสร้างศักยภาพทรัพยากรมนุษย์', en: '5.3 human resources' },
    equality: { th: 'ข้อ 5.4 การสร้างโอกาสและความเสมอภาคทางสังคม', en: '5.4 opportunity and equality' },
    environment: { th: 'ข้อ 5.5 การสร้างการเติบโตบนคุณภาพชีวิตที่เป็นมิตรต่อสิ่งแวดล้อม', en: '5.5 environment' },
    administration: { th: 'ข้อ 5.6 การปรับสมดุลและพัฒนาระบบการบริหารจัดการภาครัฐ', en: '5.6 public administration' },
    operations: { th: 'ข้อ 5.7 รายการค่าดำเนินการภาครัฐ', en: '5.7 government operations' },
  },
  columns: { ...kinds, operations },
  without: {
    security: ['operations'],
    competitiveness: ['operations'],
    people: ['integrated', 'operations'],
    equality: ['operations'],
    environment: ['operations'],
    administration: ['operations'],
    operations: ['integrated', 'strategic', 'personnel', 'basic'],
  },
});

type Kind = keyof typeof kinds | 'operations';

function kindOf(plan: string): Kind | undefined {
  const called = normalName(plan);
  return operationPlans.includes(called)
    ? 'operations'
    : (Object.keys(kinds) as (keyof typeof kinds)[]).find(kind => called.startsWith(kinds[kind].th));
}

/** How many plans there are, by kind. */
export interface PlanCountOutcome {
  readonly rows: number;
  /** Each name once. */
  readonly plans: number;
  readonly kinds: Readonly<Record<Kind, number>>;
  /** The names that tell no kind. */
  readonly other: readonly string[];
  /** How many plans more (or, below 0, fewer) there are than are printed. */
  readonly difference: number;
  readonly figures: readonly FigureOutcome[];
}

const printed = parameter(63, 'work-plans', strategies(338));

const onceBelow = { th: 'แผนงานที่ไม่ซ้ำกันในยุทธศาสตร์เดียวกัน', en: 'a plan that comes once below a strategy' };

/** Each name once; a plan that comes twice below one strategy is refused. */
function namesOf(plans: readonly { readonly strategy: string; readonly plan: string }[], refuse: Refuse): string[] {
  eachOnce('plans', plans, 'plan', ({ strategy, plan }) => JSON.stringify([strategy, plan]), onceBelow, refuse);
  return [...new Set(plans.map(({ plan }) => plan))];
}

/**
 * How many plans there are below the strategies (จำนวนแผนงาน), by kind. The plan of government personnel stands below
 * six strategies and is one plan, so 68 rows are 63 plans. The kind is how the name begins; government operations have
 * four plans by name. Other names are listed and counted, but belong to no kind.
 *
 * @th
 * นับแผนงานภายใต้ยุทธศาสตร์ แยกตามประเภทจากคำขึ้นต้นของชื่อ แผนงานบุคลากรภาครัฐที่ปรากฏใน 6 ยุทธศาสตร์นับเป็น 1 แผนงาน
 * 68 รายการจึงเป็น 63 แผนงาน
 *
 * @throws {@link RuleInputError} a plan that comes twice below one strategy, a blank name, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 336 to 338 and 344 to 445
 * @example
 * ```ts
 * import { budget } from 'chumchon/cdd';
 *
 * const plan = 'แผนงานบุคลากรภาครัฐ';
 * const outcome = budget.fy2565.planCount({ plans: [{ strategy: '5.1', plan }, { strategy: '5.2', plan }] });
 * outcome.rows; // 2
 * outcome.plans; // 1
 * outcome.kinds.personnel; // 1
 * ```
 */
export const planCount = defineRule(
  {
    programme,
    id: 'plan-count',
    title: { th: 'จำนวนแผนงาน', en: 'How many plans' },
    source: strategies([336, 338], [344, 445]),
    parameters: { printed },
    facts: {
      plans: required(
        listOf(
          { th: 'แผนงานภายใต้ยุทธศาสตร์', en: 'plans below strategies' },
          record(
            { th: 'แผนงาน', en: 'a plan' },
            {
              strategy: required(name({ th: 'ยุทธศาสตร์', en: 'its strategy' })),
              plan: required(name({ th: 'ชื่อแผนงาน', en: 'its name' })),
            },
          ),
        ),
      ),
    },
  },
  {
    outcome: ({ plans }, refuse): PlanCountOutcome => {
      const names = namesOf(plans, refuse);
      const counted = (kind: Kind) => names.filter(plan => kindOf(plan) === kind).length;
      const figure = (id: string, label: Text, value: number, how: Text): FigureOutcome => ({
        id,
        label,
        value: `${value}`,
        unit: 'work-plans',
        how,
        source: allocation(630),
      });
      const byKind: Readonly<Record<Kind, number>> = {
        integrated: counted('integrated'),
        strategic: counted('strategic'),
        personnel: counted('personnel'),
        basic: counted('basic'),
        operations: counted('operations'),
      };
      return {
        rows: plans.length,
        plans: names.length,
        kinds: byKind,
        other: names.filter(plan => kindOf(plan) === undefined),
        difference: names.length - printed.value,
        figures: [
          figure('plans', { th: 'แผนงานทั้งหมด', en: 'plans in all' }, names.length, {
            th: 'นับชื่อที่ซ้ำกันครั้งเดียว',
            en: 'each name counted once',
          }),
          ...(Object.keys(byKind) as Kind[]).map(kind =>
            figure(kind, kind === 'operations' ? operations : kinds[kind], byKind[kind], {
              th: 'นับจากคำขึ้นต้นของชื่อ',
              en: 'counted by how names begin',
            }),
          ),
        ],
      };
    },
    decide: ({ plans }, refuse) => namesOf(plans, refuse).length,
  },
  {
    shape: 'function',
    holds: {
      rows: { label: { th: 'รายการภายใต้ยุทธศาสตร์', en: 'rows below strategies' }, unit: 'items' },
      plans: { label: { th: 'แผนงาน', en: 'plans' }, unit: 'work-plans' },
      kinds: {
        label: { th: 'แผนงานแยกตามประเภท', en: 'plans by kind' },
        of: Object.fromEntries(
          Object.entries({ ...kinds, operations }).map(([kind, label]) => [
            kind,
            { label, unit: 'work-plans' as const },
          ]),
        ),
      },
      other: { label: { th: 'ชื่อที่ไม่บอกประเภท', en: 'names that tell no kind' } },
      difference: {
        label: { th: 'มากกว่าจำนวนที่พิมพ์ไว้ (น้อยกว่าเป็นลบ)', en: 'more than are printed (fewer: below 0)' },
        unit: 'work-plans',
      },
    },
  },
);
