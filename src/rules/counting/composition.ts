import { compare, type Decimal, type Exact, exact } from '../../core/decimal.js';
import type { Unit } from '../../core/parameter.js';
import { percentOf, sum } from '../../core/ratio.js';
import type { Text } from '../../core/text.js';
import type { Verdict } from '../criteria/criterion.js';
import { type Fact, money, quantity } from '../logic/fact.js';
import { present } from '../logic/present.js';
import { defineRule, type Named, type Rule, type RuleDefinition } from '../logic/rule.js';

/** A part of a whole, or several parts taken together. */
export interface PartOutcome<Id extends string> {
  readonly id: Id;
  readonly label: Text;
  /** Absent while it is not known. */
  readonly amount?: Decimal;
  /** Percent of the sum, unrounded; `null` where the sum is 0, absent while one of the two is not known. */
  readonly percent?: Decimal | null;
}

/** What a whole is made of. */
export interface CompositionOutcome<Part extends string, Group extends string> {
  /** The sum of the parts; absent while one of them is not known. */
  readonly total?: Decimal;
  readonly parts: readonly PartOutcome<Part>[];
  readonly groups: readonly PartOutcome<Group>[];
  /** Whether the stated total is the sum of the parts; `unknown` without one, or while parts are not known. */
  readonly addsUp: Verdict;
  /** The stated total less the sum; absent while one is not known. */
  readonly difference?: Decimal;
  /** The parts that are not known. */
  readonly missing: readonly Part[];
}

type Amount = Fact<Exact, number | string | Decimal, false>;

/** The facts of a composition: its parts, and the total as it was stated. */
export type CompositionFacts<Part extends string> = { readonly [P in Part | 'total']: Amount };

/** A rule that adds up the parts of a whole. */
export type Composition<Part extends string, Group extends string> = Rule<
  { readonly [P in Part | 'total']?: number | string | Decimal | undefined },
  Named<CompositionOutcome<Part, Group>>,
  Decimal | undefined,
  CompositionFacts<Part>
>;

/** A composition's definition: its parts in printed order, and which of them are also taken together. */
export interface CompositionDefinition<Part extends string, Group extends string>
  extends Omit<RuleDefinition<never>, 'facts'> {
  readonly unit: Unit;
  readonly parts: { readonly [P in Part]: Text };
  readonly groups?: { readonly [G in Group]: { readonly label: Text; readonly of: readonly NoInfer<Part>[] } };
}

/**
 * Makes a rule that adds up the printed parts of a whole, gives the share of each, and tells whether a stated total is their
 * sum. Amounts are not negative, and whole unless they are money.
 */
// @__NO_SIDE_EFFECTS__
export function composition<const Part extends string, const Group extends string = never>(
  definition: CompositionDefinition<Part, Group>,
): Composition<Part, Group> {
  const { unit, parts, groups, ...rule } = definition;
  const amount = (label: Text): Amount => (unit === 'baht' ? money(label) : quantity(label, unit, { decimals: 0 }));
  const ids = Object.keys(parts) as Part[];
  const together = (groups ?? {}) as NonNullable<typeof groups>;
  const groupIds = Object.keys(together) as Group[];
  const facts = Object.fromEntries([
    ...ids.map(id => [id, amount(parts[id])]),
    ['total', amount({ th: 'ยอดรวมที่ระบุ', en: 'the total as stated' })],
  ]) as CompositionFacts<Part>;

  type Values = { readonly [P in Part | 'total']: Exact | undefined };

  const sumOf = (of: readonly Part[], values: Values): Decimal | undefined => {
    const known = of.map(id => values[id]).filter(value => value !== undefined);
    return known.length < of.length ? undefined : sum(known);
  };

  const addsUp = (stated: Exact | undefined, values: Values, total: Decimal | undefined): Verdict => {
    if (stated === undefined) return 'unknown';
    if (total !== undefined) return compare(stated, total) === 0 ? 'met' : 'unmet';
    const known = ids.map(id => values[id]).filter(value => value !== undefined);
    return compare(sum(known), stated) > 0 ? 'unmet' : 'unknown';
  };

  const part = <Id extends string>(id: Id, label: Text, of: Decimal | undefined, total: Decimal | undefined) =>
    present<PartOutcome<Id>>({
      id,
      label,
      amount: of,
      percent: of === undefined || total === undefined ? undefined : (percentOf(of, total) ?? null),
    });

  return defineRule(
    { ...rule, facts },
    {
      outcome: input => {
        const values = input as unknown as Values;
        const total = sumOf(ids, values);
        const { total: stated } = values;
        return {
          total,
          parts: ids.map(id => part(id, parts[id], sumOf([id], values), total)),
          groups: groupIds.map(id => part(id, together[id].label, sumOf(together[id].of, values), total)),
          addsUp: addsUp(stated, values, total),
          difference: stated === undefined || total === undefined ? undefined : exact(stated).minus(total),
          missing: ids.filter(id => values[id] === undefined),
        };
      },
      decide: input => sumOf(ids, input as unknown as Values),
    },
  ) as unknown as Composition<Part, Group>;
}
