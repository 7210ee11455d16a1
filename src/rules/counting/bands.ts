import { compare, Decimal, type Exact, exact } from '../../core/decimal.js';
import type { Parameter } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import type { Fact, Facts, InputOf } from '../logic/fact.js';
import { defineRule, type Named, type Rule, type RuleDefinition } from '../logic/rule.js';

/**
 * A band of a measure. It begins `from` a value (which belongs to it) or `above` one (which does not), and lasts until the
 * next band begins: there can be no gap and no overlap. The first band begins where the measure does.
 */
export interface Band<Grade extends string> {
  readonly grade: Grade;
  readonly label: Text;
  readonly from?: Parameter;
  readonly above?: Parameter;
}

/** The next higher band, and how much is lacking to its beginning. */
export interface NextBand<Grade extends string> {
  readonly grade: Grade;
  readonly from?: Decimal;
  readonly above?: Decimal;
  readonly lacking: Decimal;
}

/** The grade of a measure. */
export interface BandOutcome<Grade extends string> {
  /** Absent while the measure is not known. */
  readonly grade?: Grade;
  readonly label?: Text;
  /** What was graded. */
  readonly actual?: Decimal;
  readonly possible: readonly Grade[];
  readonly missing: readonly string[];
  /** `null` in the highest band; absent while the measure is not known. */
  readonly next?: NextBand<Grade> | null;
}

/** A rule that grades one measure by bands. */
export type Bands<Name extends string, Grade extends string> = Rule<
  InputOf<Measured<Name>>,
  Named<BandOutcome<Grade>>,
  Grade | undefined,
  Measured<Name>
>;

type Measured<Name extends string> = { readonly [K in Name]: Fact<Exact, number | string | Decimal, false> };

/** Bands' definition: the one fact that is graded, and the bands from the lowest to the highest. */
export interface BandsDefinition<Name extends string, Grade extends string> extends RuleDefinition<Measured<Name>> {
  readonly bands: readonly [Band<Grade>, ...Band<Grade>[]];
}

const beginning = ({ from, above }: Band<string>): Decimal => new Decimal((from ?? above)?.value ?? 'NaN');

/** Whether a value lies in this band or a higher one. */
const hasBegun = (band: Band<string>, start: Decimal, value: Exact): boolean => {
  const order = compare(value, start);
  return band.above ? order > 0 : order >= 0;
};

/**
 * Makes a rule that grades a measure by bands. The value is compared unrounded.
 *
 * @throws Error the definition is wrong: a band after the first that does not begin anywhere, or not after the one before it
 */
// @__NO_SIDE_EFFECTS__
export function bands<const Name extends string, const Grade extends string>(
  definition: BandsDefinition<Name, Grade>,
): Bands<Name, Grade> {
  const { bands: all, ...rule } = definition;
  const name = Object.keys(rule.facts)[0] as Name;
  const [lowest, ...higher] = all;
  const starts = higher.map(beginning);
  if (
    lowest.from ||
    lowest.above ||
    !starts.every((start, index) => start.gt(starts[index - 1] ?? Number.NEGATIVE_INFINITY))
  ) {
    throw new Error(`chumchon: the bands of ${rule.id} must begin one after the other, all but the first`);
  }

  /** How many bands after the first have begun. */
  const position = (value: Exact): number => {
    const index = higher.findLastIndex((band, each) => hasBegun(band, starts[each] as Decimal, value));
    return index + 1;
  };

  const next = (place: number, value: Exact): NextBand<Grade> | null => {
    const band = higher[place];
    const start = starts[place];
    if (!band || !start) return null;
    return {
      grade: band.grade,
      ...(band.above ? { above: start } : { from: start }),
      lacking: start.minus(exact(value)),
    };
  };

  return defineRule<Facts, BandOutcome<Grade>, Grade | undefined>(rule, {
    outcome: values => {
      const value = values[name] as Exact | undefined;
      if (value === undefined) return { possible: all.map(({ grade }) => grade), missing: [name] };
      const place = position(value);
      const { grade, label } = all[place] as Band<Grade>;
      return { grade, label, actual: exact(value), possible: [grade], missing: [], next: next(place, value) };
    },
    decide: values => {
      const value = values[name] as Exact | undefined;
      return value === undefined ? undefined : all[position(value)]?.grade;
    },
  }) as unknown as Bands<Name, Grade>;
}
