import { Decimal, type DecimalInput, type Exact, exact } from '../../core/decimal.js';
import { type DecimalText, decimalText } from '../../core/decimal-text.js';
import { type Parameter, type Unit, units } from '../../core/parameter.js';
import { sum } from '../../core/ratio.js';
import type { Text } from '../../core/text.js';
import { withThousands } from '../../core/thousands.js';
import { type Amount, sumHeld } from '../counting/sums.js';
import { count, type Fact, type Facts, money } from '../logic/fact.js';
import type { CriterionOutcome, FigureOutcome } from '../logic/logic.js';
import type { Verdict } from '../logic/node.js';
import type { Named, Rule, Shaped } from '../logic/rule.js';
import { figured, judged } from '../logic/verdict.js';
import { type VerdictOutcome, verdictRule } from '../logic/verdict-rule.js';

/** What so many units cost each. */
export interface CostLine {
  readonly label: Text;
  readonly unit: Unit;
  /** Baht for each unit. */
  readonly unitCost: Parameter;
}

/** A line of a budget, worked out. */
export interface CostLineOutcome<Line extends string> {
  readonly line: Line;
  readonly label: Text;
  readonly unit: Unit;
  /** Absent while it is not known. */
  readonly units?: number;
  readonly unitCost: DecimalText;
  /** units × unit cost, in baht; absent while the units are not known. */
  readonly amount?: DecimalText;
}

/** A budget by units and unit costs, and whether the total that was stated is right. */
export interface CostingOutcome<Line extends string> extends VerdictOutcome {
  /** Whether the stated total is the sum of the lines. */
  readonly verdict: Verdict;
  readonly lines: readonly CostLineOutcome<Line>[];
  /** The sum of the lines, in baht; absent while the units of one are not known. */
  readonly total?: DecimalText;
  /** The total as it was stated; absent where it was not. */
  readonly stated?: DecimalText;
  /** The stated total less the sum; absent while one is not known. */
  readonly difference?: DecimalText;
  /** The stated total against the sum. */
  readonly criteria: readonly [CriterionOutcome];
  /** What each line comes to, and all together. */
  readonly figures: readonly FigureOutcome[];
}

/** A rule that works out a budget from units and unit costs. */
export type Costing<Line extends string> = Rule<
  { readonly [K in Line]?: number | undefined } & { readonly total?: DecimalInput | undefined },
  Named<CostingOutcome<Line>>,
  Verdict,
  { readonly [K in Line]: Fact<number, number, false> } & { readonly total: Amount }
>;

/** Its definition: the lines by the name of the fact that gives their units. */
export interface CostingDefinition<Line extends string> extends Shaped {
  readonly lines: Readonly<Record<Line, CostLine>>;
}

const labels = {
  stated: { th: 'งบประมาณรวมที่ระบุ', en: 'the total as stated' },
  right: { th: 'งบประมาณรวมที่ระบุเท่ากับผลรวมของรายการ', en: 'the total as stated is the sum of the lines' },
  sum: { th: 'รวมทุกรายการ', en: 'all lines together' },
  how: { th: 'ผลรวมของทุกรายการ', en: 'the sum of the lines' },
};

const told = {
  shape: 'costing',
  holds: {
    verdict: sumHeld,
    lines: {
      label: { th: 'รายการ', en: 'lines' },
      of: {
        units: { label: { th: 'จำนวนหน่วย', en: 'units' } },
        unit: { label: { th: 'หน่วยนับ', en: 'counted in' }, words: units },
        unitCost: { label: { th: 'อัตราต่อหน่วย', en: 'unit cost' }, unit: 'baht' },
        amount: { label: { th: 'เป็นเงิน', en: 'amount' }, unit: 'baht' },
      },
    },
    total: { label: labels.sum, unit: 'baht' },
    stated: { label: labels.stated, unit: 'baht' },
    difference: { label: { th: 'ผลต่าง', en: 'difference' }, unit: 'baht' },
  },
} as const;

/**
 * Makes a rule that works out a budget: units × unit cost a line (จำนวนหน่วย × ราคาต่อหน่วย), and their sum, to the satang. Its verdict
 * is on the total that was stated, and `unknown` where none was. A stated total that no number of units could give is unmet
 * already: it is below what is known, or, with one line open, not a multiple of that line's unit cost above it.
 *
 * @th
 * สร้างกติกาคำนวณงบประมาณ คือ จำนวนหน่วยคูณอัตราต่อหน่วย และผลรวม
 *
 * @throws Error the definition is wrong: a line that is called `total`, or a unit cost that is not above 0
 * @example
 * ```ts
 * import { cite, costing, parameter } from 'chumchon/rules';
 *
 * const document = { file: 'own.txt', title: { th: 'ตัวอย่าง', en: 'Example' }, agency: 'cdd', fiscalYear: 2565 } as const;
 * const budget = costing({
 *   programme: { agency: 'cdd', programme: 'own', edition: 'fy2565', title: document.title, document },
 *   id: 'budget',
 *   title: { th: 'งบประมาณ', en: 'Budget' },
 *   source: cite(document)(1),
 *   lines: {
 *     funds: {
 *       label: { th: 'กองทุน', en: 'funds' },
 *       unit: 'funds',
 *       unitCost: parameter(6400, 'baht', cite(document)(1)),
 *     },
 *   },
 * });
 * budget({ funds: 6000 }).total; // '38400000'
 * budget({ funds: 6000, total: 38_400_000 }).verdict; // 'met'
 * budget({ total: 6401 }).verdict; // 'unmet'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function costing<const Line extends string>(definition: CostingDefinition<Line>): Costing<Line> {
  const { id, source } = definition;
  const each = Object.entries<CostLine>(definition.lines).map(([line, { label, unit, unitCost }]) => {
    const cost = new Decimal(unitCost.value);
    const printed = withThousands(decimalText(cost));
    const how = { th: `จำนวน${units[unit].th} × ${printed} บาท`, en: `${units[unit].en} × ${printed} baht` };
    return { line, label, unit, cost, how, source: unitCost.source };
  });
  if (each.some(({ line, cost }) => line === 'total' || cost.lte(0))) {
    throw new Error(`chumchon: the lines of ${id} need names of their own and unit costs above 0`);
  }
  const facts: Facts = {
    ...Object.fromEntries(each.map(({ line, label, unit }) => [line, count(label, unit)])),
    total: money(labels.stated),
  };
  type Values = Readonly<Record<string, number | undefined>> & { readonly total: Exact | undefined };

  const judge = (rest: Decimal | undefined, [only, ...others]: readonly { readonly cost: Decimal }[]): Verdict => {
    if (rest === undefined) return 'unknown';
    if (!only) return rest.isZero() ? 'met' : 'unmet';
    const isPossible = rest.gte(0) && (others.length > 0 || rest.mod(only.cost).isZero());
    return isPossible ? 'unknown' : 'unmet';
  };

  return verdictRule<CostingOutcome<string>, Values>({ ...definition, facts }, told, values => {
    const amounts = each.map(({ line, cost }) => {
      const number = values[line];
      return number === undefined ? undefined : cost.times(number);
    });
    const known = sum(amounts.flatMap(amount => amount ?? []));
    const open = each.filter((_, at) => amounts[at] === undefined);
    const stated = values.total === undefined ? undefined : exact(values.total);
    const total = open.length === 0 ? known : undefined;
    const verdict = judge(stated?.minus(known), open);
    return {
      verdict,
      tell: () => ({
        lines: each.map(({ line, label, unit, cost }, at) => ({
          line,
          label,
          unit,
          units: values[line],
          unitCost: cost,
          amount: amounts[at],
        })),
        total,
        stated,
        difference: total && stated?.minus(total),
        criteria: [
          judged('total', labels.right, verdict, {
            actual: stated,
            required: total && { exactly: total },
            unit: 'baht',
            source,
          }),
        ],
        figures: [
          ...each.map(({ line, label, how, source }, at) =>
            figured(line, label, how, { value: amounts[at], unit: 'baht', source }),
          ),
          figured('total', labels.sum, labels.how, { value: total, unit: 'baht', source }),
        ],
        missing: [...open.map(({ line }) => line), ...(stated ? [] : ['total'])],
        next: verdict === 'unmet' ? ['total'] : [],
      }),
    };
  }) as unknown as Costing<Line>;
}
