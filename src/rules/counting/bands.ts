import type { Citation } from '../../core/citation.js';
import { against, compare, type DecimalInput, type Exact } from '../../core/decimal.js';
import { type DecimalText, decimalText, differenceText } from '../../core/decimal-text.js';
import { deepFreeze } from '../../core/freeze.js';
import { figureOf, type Parameter, type Unit } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import type { Fact, Facts, InputOf } from '../logic/fact.js';
import type { FigureOutcome } from '../logic/logic.js';
import { type Named, type PathIn, prepareRule, type Rule, type RuleDefinition } from '../logic/rule.js';

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
  readonly from?: DecimalText;
  readonly above?: DecimalText;
  readonly lacking: DecimalText;
}

/** The grade of a measure. */
export interface BandOutcome<Grade extends string> {
  /** Absent while the measure is not known. */
  readonly grade?: Grade;
  readonly label?: Text;
  /** What was graded, and the band that it lies in. */
  readonly figures: readonly [FigureOutcome];
  readonly possible: readonly Grade[];
  readonly missing: readonly string[];
  /** `null` in the highest band; absent while the measure is not known. */
  readonly next?: NextBand<Grade> | null;
}

/** A rule that grades one measure by bands. */
export type Bands<Name extends string, Grade extends string> = Rule<
  InputOf<Measured<Name>>,
  Named<BandOutcome<Grade>, PathIn<Measured<Name>>>,
  Grade | undefined,
  Measured<Name>
>;

type Measured<Name extends string> = { readonly [K in Name]: Fact<Exact, DecimalInput, false> };

/** Bands' definition: the one fact that is graded, and the bands from the lowest to the highest. */
export interface BandsDefinition<Name extends string, Grade extends string> extends RuleDefinition<Measured<Name>> {
  readonly bands: readonly [Band<Grade>, ...Band<Grade>[]];
}

const told = { shape: 'bands', holds: { grade: { label: { th: 'ระดับ', en: 'grade' } } } };

/**
 * Makes a rule that grades a measure by bands. The value is compared unrounded. A band that begins `from` a value and is
 * followed by one that begins `above` the same holds that value alone.
 *
 * @th
 * สร้างกติกาจัดระดับตามช่วงของตัวเลข เปรียบเทียบโดยไม่ปัดเศษ
 *
 * @throws Error the definition is wrong: a band after the first that does not begin anywhere, or not after the one before it
 */
// @__NO_SIDE_EFFECTS__
export function bands<const Name extends string, const Grade extends string>(
  definition: BandsDefinition<Name, Grade>,
): Bands<Name, Grade> {
  const { bands: all, facts, id, source } = definition;
  const name = Object.keys(facts)[0] as Name;
  const { label, unit } = facts[name] as { label: Text; unit: Unit };
  const [lowest, ...higher] = all;
  const starts = higher.map(({ above, from = above }) => from && figureOf(from));
  const isAfter = (index: number): boolean => {
    const [before, start] = [starts[index - 1], starts[index]];
    if (start === undefined) return false;
    const order = before === undefined ? 1 : compare(start, before);
    return order > 0 || (order === 0 && higher[index - 1]?.from !== undefined && higher[index]?.above !== undefined);
  };
  if (lowest.from || lowest.above || ![...starts.keys()].every(isAfter)) {
    throw new Error(`chumchon: the bands of ${id} must begin one after the other, all but the first`);
  }

  return prepareRule<Facts, BandOutcome<Grade>, Grade | undefined>(definition, told, rule => {
    const orders = starts.map(start => against(start as Exact));
    const grades = all.map(({ grade }) => grade);
    const said = deepFreeze(
      all.map(each => ({ th: `อยู่ในช่วง${each.label.th}`, en: `lies in the band of ${each.label.en}` })),
    );
    const asked = deepFreeze({ th: 'ค่าที่ใช้จัดระดับ', en: 'what is graded' });
    const sources = all.map(({ from, above }) => (from ?? above)?.source ?? source);

    /** The place of the last band that has begun. */
    const placeOf = (value: Exact): number => {
      for (let place = higher.length; place > 0; place -= 1) {
        const order = (orders[place - 1] as (value: Exact) => number)(value);
        if (order > 0 || (order === 0 && !(higher[place - 1] as Band<Grade>).above)) return place;
      }
      return 0;
    };
    /** What is still lacking to the band at a place, of which all else is known beforehand. */
    const aims = higher.map(({ grade, above }, index) => ({
      grade,
      isAbove: above !== undefined,
      start: starts[index] as Exact,
      begins: decimalText(starts[index] as Exact),
    }));
    const next = (aim: (typeof aims)[number] | undefined, value: Exact): NextBand<Grade> | null => {
      if (!aim) return null;
      const { grade, isAbove, start, begins } = aim;
      const lacking = differenceText(start, value);
      return isAbove ? { grade, above: begins, lacking } : { grade, from: begins, lacking };
    };
    return {
      outcome: values => {
        const value = values[0] as Exact | undefined;
        if (value === undefined) {
          const figure = { id: name, label, unit, how: asked, source: sources[0] as Citation };
          return { rule, figures: [figure], possible: grades.slice(), missing: [name] };
        }
        const place = placeOf(value);
        const band = all[place] as Band<Grade>;
        const how = said[place] as Text;
        const source = sources[place] as Citation;
        return {
          rule,
          grade: band.grade,
          label: band.label,
          figures: [{ id: name, label, value: decimalText(value), unit, how, source }],
          possible: [band.grade],
          missing: [],
          next: next(aims[place], value),
        };
      },
      decide: values => {
        const value = values[0] as Exact | undefined;
        return value === undefined ? undefined : grades[placeOf(value)];
      },
    };
  }) as unknown as Bands<Name, Grade>;
}
