import type { Citation } from '../../core/citation.js';
import type { Parameter, Unit } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import type { ActivityCode } from '../activities/register/index.js';

export const levels = {
  outcome: { th: 'ผลสัมฤทธิ์ของกรมฯ', en: 'outcome of the department' },
  project: { th: 'ผลผลิตหรือโครงการ', en: 'output or project' },
  activity: { th: 'กิจกรรม', en: 'activity' },
} as const satisfies Record<string, Text>;

/** What an indicator is set for: the department, an output or project, or a single activity. */
export type Level = keyof typeof levels;

/** How an indicator is measured, with its target. */
export type Measure =
  /** So many of something, which may be all that there are. */
  | { readonly kind: 'count'; readonly target: Parameter; readonly all?: true }
  /** So many percent of them: `part` of `base`; and so many of them, where that is printed too. */
  | { readonly kind: 'share'; readonly target: Parameter; readonly unit: Unit; readonly least?: Parameter }
  /** All of them: `part` of `base`. */
  | { readonly kind: 'all'; readonly unit: Unit }
  /** So many percent more: `after` than `before`, or than the base that is printed; of money, unless it says of what. */
  | { readonly kind: 'growth'; readonly target: Parameter; readonly base?: Parameter; readonly unit?: Unit }
  /** A score of so much. */
  | { readonly kind: 'score'; readonly target: Parameter }
  /** So many in each unit; where it is printed, so many together, in so many units. */
  | { readonly kind: 'each'; readonly target: Parameter; readonly together?: Parameter; readonly units?: Parameter }
  /** So many of each of several things. */
  | {
      readonly kind: 'several';
      readonly of: Readonly<
        Record<
          string,
          { readonly label: Text; readonly target: Parameter /** Of which it is a part. */; readonly within?: string }
        >
      >;
    }
  /** All of these are so. */
  | { readonly kind: 'yes'; readonly parts: Readonly<Record<string, Text>> };

/** The ways of measuring an indicator whose text is open, by name. */
export interface OpenMeasure {
  readonly readings: Readonly<Record<string, { readonly label: Text; readonly measure: Measure }>>;
}

/** Whether the text is open: its own entry alone, whatever objects inherit. */
export const isOpen = (measure: Measure | OpenMeasure): measure is OpenMeasure => Object.hasOwn(measure, 'readings');

/** An indicator of a register. */
export interface Indicator {
  readonly label: Text;
  readonly level: Level;
  readonly measure: Measure | OpenMeasure;
  /** What has to be so besides. */
  readonly besides?: Readonly<Record<string, Text>>;
  /** The words that say “at least” where they are printed; without them it is a reading. */
  readonly atLeast?: string;
  /** What has to be known beside the verdict. */
  readonly note?: Text;
  readonly source: Citation;
}

/** All the ways of measuring an indicator. */
export const measuresOf = ({ measure }: Indicator): readonly Measure[] =>
  isOpen(measure) ? Object.values(measure.readings).map(reading => reading.measure) : [measure];

/** What has to be so: the parts of what is so or not, and what an indicator asks besides. */
export const partsOf = ({ besides = {} }: Indicator, measure: Measure): Readonly<Record<string, Text>> =>
  measure.kind === 'yes' ? { ...measure.parts, ...besides } : besides;

/** An indicator with the activities that it is set for, or whose project it is set for. */
export interface RegisteredIndicator extends Indicator {
  readonly serves: readonly ActivityCode[];
}
