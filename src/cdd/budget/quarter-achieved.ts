import { compare, type Exact } from '../../core/decimal.js';
import { decimalText } from '../../core/decimal-text.js';
import { all, any, yes } from '../../rules/criteria/criterion.js';
import { verdictFunction } from '../../rules/deciding/plain-function.js';
import { readings } from '../../rules/deciding/readings.js';
import { money, type ValuesOf, yesNo } from '../../rules/logic/fact.js';
import { type Judgement, judging } from '../../rules/logic/judging.js';
import type { Criterion, Node, Verdict } from '../../rules/logic/node.js';
import type { Found } from '../../rules/logic/verdict-rule.js';
import { type Basis, basisLabels, basisReading, partOf, quarter, targets } from './quarters.js';
import { programme, spendingPlan } from './source.js';

const facts = {
  quarter,
  amount: money({ th: 'วงเงินที่ใช้เป็นฐาน', en: 'the money that the percentages are of' }),
  disbursed: money({ th: 'เงินที่ใช้จ่าย', en: 'what was spent' }),
  worksToPlan: yesNo({ th: 'ดำเนินการได้ตามแผนการปฏิบัติงาน', en: 'the work follows the work plan' }),
  planned: money({ th: 'วงเงินตามแผนการใช้จ่ายงบประมาณ', en: 'what the spending plan has' }),
  allotted: money({ th: 'วงเงินที่ได้รับอนุมัติจัดสรร', en: 'what was approved and allotted' }),
};

type Values = ValuesOf<typeof facts>;

/** What was spent must reach a limit; of a limit of 0 that is so whatever it is. */
const reaches = (
  options: Pick<Criterion<Values>, 'id' | 'label' | 'source'>,
  reads: readonly (keyof Values & string)[],
  limitOf: (values: Values) => Exact | undefined,
): Criterion<Values> => ({
  ...options,
  reads: ['disbursed', ...reads],
  sees: ['disbursed', ...reads, 'quarter'],
  test: (values): Verdict => {
    const limit = limitOf(values);
    if (limit === undefined) return 'unknown';
    if (compare(limit, 0) === 0) return 'met';
    if (values.disbursed === undefined) return 'unknown';
    return compare(values.disbursed, limit) >= 0 ? 'met' : 'unmet';
  },
  unit: 'baht',
  shows: 'disbursed',
  actual: ({ disbursed }) => (disbursed === undefined ? undefined : decimalText(disbursed)),
  required: values => {
    const limit = limitOf(values);
    return limit === undefined ? undefined : { atLeast: decimalText(limit) };
  },
});

/** Whether a quarter counts as achieved, by the target, the plans or what was allotted: one of the three is enough. */
export type QuarterAchievedOutcome = Judgement;

const title = { th: 'การบรรลุเป้าหมายการใช้จ่ายงบประมาณในไตรมาส', en: 'Whether a quarter is achieved' };

const waysBy = (basis: Basis): Node<Values> =>
  any(
    'quarter-achieved',
    [
      reaches(
        {
          id: 'target',
          label: { th: 'ใช้จ่ายถึงเป้าหมายของไตรมาส', en: 'spending reaches the target' },
          source: spendingPlan([1512, 1517]),
        },
        ['quarter', 'amount'],
        ({ quarter: of, amount }) => (amount === undefined ? undefined : partOf(amount, targets[basis][of].department)),
      ),
      all(
        'plans',
        [
          yes('worksToPlan', { source: spendingPlan(1519) }),
          reaches(
            {
              id: 'spending-plan',
              label: { th: 'ใช้จ่ายได้ตามแผนการใช้จ่ายงบประมาณ', en: 'spending reaches the spending plan' },
              source: spendingPlan(1519),
            },
            ['planned'],
            ({ planned }) => planned,
          ),
        ],
        { label: { th: 'ดำเนินการได้ตามแผนทั้งสอง', en: 'work and spending follow their plans' } },
      ),
      reaches(
        {
          id: 'allotted',
          label: { th: 'ใช้จ่ายได้ตามวงเงินที่ได้รับอนุมัติจัดสรร', en: 'spending reaches what was allotted' },
          source: spendingPlan.inferred(
            {
              th: '“แผนการปฏิบัติงานและแผนการใช้จ่ายงบประมาณ … หรือวงเงิน …” อ่านว่าแผนทั้งสอง หรือวงเงิน',
              en: '“แผนการปฏิบัติงานและแผนการใช้จ่ายงบประมาณ … หรือวงเงิน …” is read as both plans, or the amount',
            },
            1519,
          ),
        },
        ['allotted'],
        ({ allotted }) => allotted,
      ),
    ],
    { label: title },
  ) as unknown as Node<Values>;

const achievedBy = (basis: Basis) => {
  const source = spendingPlan([1512, 1519]);
  const ways = judging(waysBy(basis), { facts, source });
  return verdictFunction(
    {
      programme,
      id: 'quarter-achieved',
      title,
      source,
      parameters: Object.fromEntries(
        Object.entries(targets[basis]).map(([name, { department }]) => [name, department]),
      ),
      facts,
    },
    {},
    (values): Found<QuarterAchievedOutcome> => ({ verdict: ways.verdict(values), tell: () => ways.of(values) }),
  );
};

/**
 * Whether a unit has achieved a quarter (ถือว่าได้ดำเนินการบรรลุตามเป้าหมายในไตรมาส): its spending reaches the target;
 * or its work follows the work plan and its spending the spending plan; or its spending reaches the amount that was
 * approved and allotted by the Budget Bureau. The last two count even where they are below the target.
 *
 * All amounts are for the quarter by itself or all cumulative, as `basis` says: the table has both, and the sentence
 * speaks of the quarter without saying which. A unit that reaches the target but not its own higher plan has achieved
 * the quarter: one of the three is enough. “แผนการปฏิบัติงานและแผนการใช้จ่าย… หรือวงเงิน…” is read as both plans, or the amount. No tolerance
 * is printed.
 *
 * @th
 * หน่วยรับงบประมาณถือว่าบรรลุเป้าหมายในไตรมาส เมื่อใช้จ่ายถึงเป้าหมาย
 * หรือดำเนินการได้ตามแผนการปฏิบัติงานและแผนการใช้จ่ายงบประมาณ หรือใช้จ่ายได้ตามวงเงินที่ได้รับอนุมัติจัดสรร
 * แม้ต่ำกว่าเป้าหมาย ข้อใดข้อหนึ่งเพียงพอ ผู้ใช้ต้องระบุว่าเทียบเฉพาะไตรมาสหรือสะสม
 * และจำนวนเงินทุกรายการต้องเป็นแบบเดียวกัน ข้อความ “แผนการปฏิบัติงานและแผนการใช้จ่ายงบประมาณ … หรือวงเงิน …”
 * อ่านว่าแผนทั้งสอง หรือวงเงิน อย่างใดอย่างหนึ่ง ต้นฉบับไม่ได้กำหนดค่าเผื่อ
 *
 * @throws {@link RuleInputError} a quarter or a basis that there is not, an amount that is negative or finer than a satang, or an
 * unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1512 to 1519
 * @example
 * ```ts
 * import { budget } from 'chumchon/cdd';
 *
 * const { quarterAchieved } = budget.fy2565;
 * const spent = { quarter: 'first', amount: 100_000, disbursed: 31_940, basis: 'quarter' } as const;
 * quarterAchieved({ ...spent, planned: 31_940, worksToPlan: true }).verdict; // 'met'
 * quarterAchieved({ ...spent, planned: 31_941, worksToPlan: true, allotted: 31_941 }).verdict; // 'unmet'
 * ```
 */
export const quarterAchieved = readings({
  reading: basisReading,
  labels: basisLabels,
  rules: { quarter: achievedBy('quarter'), cumulative: achievedBy('cumulative') },
});
