import { type Decimal, type DecimalInput, type Exact, exact } from '../../core/decimal.js';
import { type DecimalText, decimalText } from '../../core/decimal-text.js';
import type { Unit } from '../../core/parameter.js';
import { sum } from '../../core/ratio.js';
import type { Text } from '../../core/text.js';
import { type Fact, listOf, money, quantity, record, required, subject } from '../logic/fact.js';
import type { CriterionOutcome } from '../logic/logic.js';
import type { Verdict } from '../logic/node.js';
import { defineRule, type Named, type Rule, type RuleDefinition } from '../logic/rule.js';
import { judged } from '../logic/verdict.js';
import { sumWords } from './equations.js';

/** How a whole stands to the sum of its parts. */
export interface RollUpOutcome {
  /**
   * `unknown` while the whole or an amount is missing, unless that cannot matter: the parts that are known exceed the whole
   * already. Without any part there is nothing to check, and it is `unmet`.
   */
  readonly verdict: Verdict;
  /** The sum of the parts that are known. */
  readonly sum: DecimalText;
  readonly total?: DecimalText;
  /** The whole less the sum; absent while one is not known. */
  readonly difference?: DecimalText;
  /** The whole against the sum. */
  readonly criteria: readonly [CriterionOutcome];
  /** What is not known and can still change the verdict: `total`, or `parts.0.amount`. */
  readonly missing: readonly string[];
}

type Part = { readonly name: string; readonly amount: Exact | undefined };
type PartInput = { readonly name: string; readonly amount?: DecimalInput | undefined };

type RollUpFacts = {
  readonly total: Fact<Exact, DecimalInput, false>;
  readonly parts: Fact<readonly Part[], readonly PartInput[], true>;
};

/** A rule that checks a whole against its parts. */
export type RollUp = Rule<
  { readonly total?: DecimalInput | undefined; readonly parts: readonly PartInput[] },
  Named<RollUpOutcome>,
  Verdict,
  RollUpFacts
>;

/** A roll-up's definition: what is counted, and whether the whole must equal its parts or may exceed them. */
export interface RollUpDefinition extends Omit<RuleDefinition<never>, 'facts'> {
  readonly unit: Unit;
  readonly relation: 'equals' | 'at-least';
}

/** What comes in fractions. All else but baht, which have satang, is counted. */
const divisible: ReadonlySet<Unit> = /* @__PURE__ */ new Set<Unit>(['percent', 'points', 'million-baht']);

/**
 * Makes a rule that checks that a whole equals, or is at least, the sum of its parts. Amounts are not negative; baht are exact to
 * the satang, and people, tambons and other things that are counted are whole.
 *
 * @th
 * สร้างกติกาตรวจว่ายอดรวมเท่ากับผลรวมของรายการที่ผู้ใช้ระบุหรือไม่
 */
// @__NO_SIDE_EFFECTS__
export function rollUp(definition: RollUpDefinition): RollUp {
  const { unit, relation, source } = definition;
  const amountOf = (label: Text) =>
    unit === 'baht' ? money(label) : quantity(label, unit, divisible.has(unit) ? {} : { decimals: 0 });
  const facts: RollUpFacts = {
    total: amountOf({ th: 'ยอดรวม', en: 'the whole' }),
    parts: required(
      listOf(
        { th: 'ส่วนย่อย', en: 'the parts' },
        record(
          { th: 'ส่วนย่อย', en: 'a part' },
          {
            name: subject({ th: 'ชื่อ', en: 'its name' }),
            amount: amountOf({ th: 'จำนวน', en: 'its amount' }),
          },
        ),
      ),
    ),
  };

  const label =
    relation === 'equals'
      ? { th: 'ยอดรวมเท่ากับผลรวมของส่วนย่อย', en: 'the whole is the sum of its parts' }
      : { th: 'ยอดรวมไม่น้อยกว่าผลรวมของส่วนย่อย', en: 'the whole is at least the sum of its parts' };

  const judge = (total: Exact | undefined, parts: readonly Part[]): { verdict: Verdict; known: Decimal } => {
    const amounts = parts.map(({ amount }) => amount).filter(amount => amount !== undefined);
    const known = sum(amounts);
    if (parts.length === 0) return { verdict: 'unmet', known };
    const isComplete = amounts.length === parts.length;
    const difference = total === undefined ? undefined : exact(total).minus(known);
    if (difference?.lt(0)) return { verdict: 'unmet', known };
    if (isComplete && known.isZero() && relation === 'at-least') return { verdict: 'met', known };
    if (!isComplete || difference === undefined) return { verdict: 'unknown', known };
    return { verdict: relation === 'at-least' || difference.isZero() ? 'met' : 'unmet', known };
  };

  return defineRule<RollUpFacts, RollUpOutcome, Verdict>(
    { ...definition, facts },
    {
      outcome: ({ total, parts }) => {
        const { verdict, known } = judge(total, parts);
        const open = parts.flatMap(({ amount }, index) => (amount === undefined ? [`parts.${index}.amount`] : []));
        const missing = [...(total === undefined ? ['total'] : []), ...open];
        const asked = decimalText(known);
        return {
          verdict,
          sum: known,
          total: total === undefined ? undefined : exact(total),
          difference: total === undefined || open.length > 0 ? undefined : exact(total).minus(known),
          criteria: [
            judged('total', label, verdict, {
              actual: total === undefined ? undefined : decimalText(total),
              required: relation === 'at-least' || open.length > 0 ? { atLeast: asked } : { exactly: asked },
              unit,
              source,
            }),
          ],
          missing: verdict === 'unknown' ? missing : [],
        };
      },
      decide: ({ total, parts }) => judge(total, parts).verdict,
    },
    {
      shape: 'rollUp',
      holds: {
        verdict: { label: { th: 'ผลรวม', en: 'the sum' }, words: sumWords },
        total: { label: { th: 'ยอดรวม', en: 'the whole' }, unit },
        sum: { label: { th: 'ผลรวมของส่วนย่อยที่ทราบ', en: 'the sum of the known parts' }, unit },
        difference: { label: { th: 'ผลต่าง', en: 'difference' }, unit },
      },
    },
  ) as unknown as RollUp;
}
