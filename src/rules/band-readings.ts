import type { Exact } from '../core/decimal.js';
import type { Text } from '../core/text.js';
import { type Band, type BandOutcome, type BandsDefinition, bands } from './bands.js';
import { choice, type Fact, type Facts, type InputOf, required } from './fact.js';
import { defineRule, type Named, type Rule } from './rule.js';

/** The grade of a measure, and how the bands were read. */
export interface BandReadingOutcome<Grade extends string, Reading extends string> extends BandOutcome<Grade> {
  readonly reading: Reading;
}

type ReadingFacts<Name extends string, Reading extends string> = BandsDefinition<Name, string>['facts'] & {
  readonly reading: Fact<Reading, Reading, true>;
};

/** A rule that grades a measure by bands that can be read in more than one way. */
export type BandReadings<Name extends string, Grade extends string, Reading extends string> = Rule<
  InputOf<ReadingFacts<Name, Reading>>,
  Named<BandReadingOutcome<Grade, Reading>>,
  Grade | undefined,
  ReadingFacts<Name, Reading>
>;

/** Its definition: the one fact that is graded, and each reading of the bands by name, from the lowest band to the highest. */
export interface BandReadingsDefinition<Name extends string, Grade extends string, Reading extends string>
  extends Omit<BandsDefinition<Name, Grade>, 'bands'> {
  readonly readings: { readonly [R in Reading]: readonly [Band<Grade>, ...Band<Grade>[]] };
}

const readingLabel: Text = { th: 'วิธีอ่านช่วงคะแนนที่พิมพ์ไว้', en: 'how the printed bands are read' };

/**
 * Makes a rule that grades a measure by bands whose printed ends leave gaps (61 – 79, 80 – 100): the caller says how they are
 * read, by `reading`. The value is compared unrounded.
 *
 * @throws Error the definition is wrong: bands that do not begin one after the other
 */
// @__NO_SIDE_EFFECTS__
export function bandsByReading<const Name extends string, const Grade extends string, const Reading extends string>(
  definition: BandReadingsDefinition<Name, Grade, Reading>,
): BandReadings<Name, Grade, Reading> {
  const { readings, ...rule } = definition;
  const names = Object.keys(readings) as Reading[];
  const [measure] = Object.keys(rule.facts) as [Name];
  const rules = new Map(names.map(name => [name, bands<Name, Grade>({ ...rule, bands: readings[name] })]));

  type Values = { readonly reading: Reading } & { readonly [N in Name]: Exact | undefined };
  type Grader = { (facts: object): BandOutcome<Grade>; readonly decide: (facts: object) => Grade | undefined };
  const graderOf = ({ reading }: Values): Grader => rules.get(reading) as Grader;

  return defineRule<Facts, BandReadingOutcome<Grade, Reading>, Grade | undefined>(
    { ...rule, facts: { ...rule.facts, reading: required(choice(readingLabel, names)) } },
    {
      outcome: input => {
        const values = input as Values;
        const { grade, label, actual, possible, missing, next } = graderOf(values)({ [measure]: values[measure] });
        return { reading: values.reading, grade, label, actual, possible, missing, next };
      },
      decide: input => graderOf(input as Values).decide({ [measure]: (input as Values)[measure] }),
    },
  ) as unknown as BandReadings<Name, Grade, Reading>;
}
