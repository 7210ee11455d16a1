import type { Decimal, Exact } from '../../core/decimal.js';
import { exact } from '../../core/decimal.js';
import { percentOf } from '../../core/ratio.js';
import type { Fact, InputOf } from '../logic/fact.js';
import { defineRule, type Named, type OrderedFacts, type Rule, type RuleDefinition } from '../logic/rule.js';

type Amounts<Part extends string, Whole extends string> = {
  readonly [N in Part | Whole]: Fact<Exact, number | string | Decimal, false>;
};

/** The definition of a share or an average: its two facts, and which is divided by which. */
export interface QuotientDefinition<Part extends string, Whole extends string>
  extends RuleDefinition<Amounts<Part, Whole>>,
    OrderedFacts<Amounts<Part, Whole>> {
  readonly of: Part;
  readonly by: Whole;
}

/** A part as percent of a whole. */
export interface ShareOutcome {
  /** Unrounded; `null` where the whole is 0, absent while one of the two is not known. */
  readonly percent?: Decimal | null;
  readonly missing: readonly string[];
}

/** An amount for each of so many. */
export interface AverageOutcome {
  /** Unrounded; `null` where there are none, absent while one of the two is not known. */
  readonly average?: Decimal | null;
  readonly missing: readonly string[];
}

/** A rule that gives a share. */
export type Share<Part extends string, Whole extends string> = Rule<
  InputOf<Amounts<Part, Whole>>,
  Named<ShareOutcome>,
  Decimal | null | undefined,
  Amounts<Part, Whole>
>;

/** A rule that gives an average. */
export type Average<Part extends string, Whole extends string> = Rule<
  InputOf<Amounts<Part, Whole>>,
  Named<AverageOutcome>,
  Decimal | null | undefined,
  Amounts<Part, Whole>
>;

// @__NO_SIDE_EFFECTS__
function quotient<Part extends string, Whole extends string>(
  { of, by, ...rule }: QuotientDefinition<Part, Whole>,
  key: 'percent' | 'average',
  divide: (part: Exact, whole: Exact) => Decimal | undefined,
) {
  type Values = { readonly [N in Part | Whole]: Exact | undefined };
  const result = (values: Values): Decimal | null | undefined => {
    const [part, whole] = [values[of], values[by]];
    return part === undefined || whole === undefined ? undefined : (divide(part, whole) ?? null);
  };
  return defineRule(rule, {
    outcome: input => {
      const values = input as unknown as Values;
      return { [key]: result(values), missing: [of, by].filter(name => values[name] === undefined) };
    },
    decide: input => result(input as unknown as Values),
  });
}

/** Makes a rule that gives one number as percent of another. */
// @__NO_SIDE_EFFECTS__
export const share = <const Part extends string, const Whole extends string>(
  definition: QuotientDefinition<Part, Whole>,
): Share<Part, Whole> => quotient(definition, 'percent', percentOf) as unknown as Share<Part, Whole>;

/** Makes a rule that spreads an amount evenly over a number of things: a derived figure, not a rate or a ceiling. */
// @__NO_SIDE_EFFECTS__
export const average = <const Part extends string, const Whole extends string>(
  definition: QuotientDefinition<Part, Whole>,
): Average<Part, Whole> =>
  quotient(definition, 'average', (part, whole) =>
    exact(whole).isZero() ? undefined : exact(part).div(exact(whole)),
  ) as unknown as Average<Part, Whole>;
