import { type Decimal, type Exact, exact } from '../../core/decimal.js';
import type { Unit } from '../../core/parameter.js';
import { sum } from '../../core/ratio.js';
import type { Text } from '../../core/text.js';
import type { Verdict } from '../criteria/criterion.js';
import { type Fact, listOf, money, name, quantity, record, required } from '../logic/fact.js';
import { defineRule, type Named, type Rule, type RuleDefinition } from '../logic/rule.js';

/** How a whole stands to the sum of its parts. */
export interface RollUpOutcome {
  /**
   * `unknown` while the whole or an amount is missing, unless that cannot matter: the parts that are known exceed the whole
   * already, or there is nothing that the whole would have to reach.
   */
  readonly verdict: Verdict;
  /** The sum of the parts that are known. */
  readonly sum: Decimal;
  readonly total?: Decimal;
  /** The whole less the sum; absent while one is not known. */
  readonly difference?: Decimal;
  /** What is not known: `total`, or the names of parts. */
  readonly missing: readonly string[];
}

type Part = { readonly name: string; readonly amount: Exact | undefined };
type PartInput = { readonly name: string; readonly amount?: number | string | Decimal | undefined };

type RollUpFacts = {
  readonly total: Fact<Exact, number | string | Decimal, false>;
  readonly parts: Fact<readonly Part[], readonly PartInput[], true>;
};

/** A rule that checks a whole against its parts. */
export type RollUp = Rule<
  { readonly total?: number | string | Decimal | undefined; readonly parts: readonly PartInput[] },
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
 */
// @__NO_SIDE_EFFECTS__
export function rollUp(definition: RollUpDefinition): RollUp {
  const { unit, relation, ...rule } = definition;
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
            name: required(name({ th: 'ชื่อ', en: 'its name' })),
            amount: amountOf({ th: 'จำนวน', en: 'its amount' }),
          },
        ),
      ),
    ),
  };

  const judge = (total: Exact | undefined, parts: readonly Part[]): { verdict: Verdict; known: Decimal } => {
    const amounts = parts.map(({ amount }) => amount).filter(amount => amount !== undefined);
    const known = sum(amounts);
    const isComplete = amounts.length === parts.length;
    const difference = total === undefined ? undefined : exact(total).minus(known);
    if (difference?.lt(0)) return { verdict: 'unmet', known };
    if (isComplete && known.isZero() && relation === 'at-least') return { verdict: 'met', known };
    if (!isComplete || difference === undefined) return { verdict: 'unknown', known };
    return { verdict: relation === 'at-least' || difference.isZero() ? 'met' : 'unmet', known };
  };

  return defineRule(
    { ...rule, facts },
    {
      outcome: ({ total, parts }) => {
        const { verdict, known } = judge(total, parts);
        const unnamed = parts.filter(({ amount }) => amount === undefined).map(part => part.name);
        const missing = [...(total === undefined ? ['total'] : []), ...unnamed];
        return {
          verdict,
          sum: known,
          total: total === undefined ? undefined : exact(total),
          difference: total === undefined || unnamed.length > 0 ? undefined : exact(total).minus(known),
          missing: verdict === 'unknown' ? missing : [],
        };
      },
      decide: ({ total, parts }) => judge(total, parts).verdict,
    },
  ) as unknown as RollUp;
}
