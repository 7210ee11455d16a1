import type { Citation } from '../../core/citation.js';
import type { DecimalInput } from '../../core/decimal.js';
import type { Parameter, Unit } from '../../core/parameter.js';
import { labelsOf, type Text } from '../../core/text.js';
import { choice, count, type Fact, listOf, quantity, record, required, subject, yesNo } from '../logic/fact.js';

/** How an indicator is measured, with its target. */
export type Measure =
  /** So many of something. */
  | { readonly kind: 'count'; readonly target: Parameter }
  /** So many percent of them: `part` of `base`; and so many of them, where that is printed too. */
  | { readonly kind: 'share'; readonly target: Parameter; readonly unit: Unit; readonly least?: Parameter }
  /** All of them: `part` of `base`. */
  | { readonly kind: 'all'; readonly unit: Unit }
  /** So many percent more: `after` than `before`, or than the base that is printed. */
  | { readonly kind: 'growth'; readonly target: Parameter; readonly base?: Parameter }
  /** A score of so much. */
  | { readonly kind: 'score'; readonly target: Parameter }
  /** So many in each unit; where it is printed, so many together, in so many units. */
  | { readonly kind: 'each'; readonly target: Parameter; readonly together?: Parameter; readonly units?: Parameter }
  /** So many of each of several things. */
  | {
      readonly kind: 'several';
      readonly of: Readonly<Record<string, { readonly label: Text; readonly target: Parameter }>>;
    }
  /** All of these are so. */
  | { readonly kind: 'yes'; readonly parts: Readonly<Record<string, Text>> };

/** One way of measuring an indicator whose text is open. */
export interface MeasureReading {
  readonly label: Text;
  readonly measure: Measure;
}

/** An indicator of a register. */
export interface Indicator<Level extends string> {
  readonly label: Text;
  readonly level: Level;
  /** One way of measuring it, or several that the text leaves open, by name. */
  readonly measure: Measure | { readonly readings: Readonly<Record<string, MeasureReading>> };
  /** What has to be so besides. */
  readonly besides?: Readonly<Record<string, Text>>;
  /** The words that say “at least” where they are printed; without them it is a reading. */
  readonly atLeast?: string;
  /** What has to be known beside the verdict. */
  readonly note?: Text;
  readonly source: Citation;
}

/** The numbers that indicators are assessed by: those that the measure of the indicator asks for. */
export interface IndicatorNumbers {
  /** Which reading of the text holds, where there are several. */
  readonly reading?: string | undefined;
  readonly actual?: DecimalInput | undefined;
  readonly part?: number | undefined;
  readonly base?: number | undefined;
  readonly before?: DecimalInput | undefined;
  readonly after?: DecimalInput | undefined;
  readonly counts?: readonly { readonly unit: string; readonly count: number }[] | undefined;
  readonly conditions?: readonly { readonly condition: string; readonly count: number }[] | undefined;
  readonly answers?: readonly { readonly part: string; readonly is: boolean }[] | undefined;
}

/** What is lacking, in whole units except for amounts and scores. */
export interface Lacking {
  /** In plain digits. */
  readonly value: string;
  readonly unit: Unit;
}

export const labels = {
  indicator: { th: 'ตัวชี้วัด', en: 'the indicator' },
  reading: { th: 'การตีความตัวชี้วัด', en: 'the reading of the indicator' },
  actual: { th: 'ผลที่ทำได้', en: 'the result' },
  part: { th: 'จำนวนที่ผ่าน', en: 'how many of them' },
  base: { th: 'จำนวนทั้งหมด', en: 'how many there are' },
  before: { th: 'ค่าก่อนหน้า (ฐาน)', en: 'the amount before (the base)' },
  after: { th: 'ค่าภายหลัง', en: 'the amount after' },
  counts: { th: 'จำนวนรายหน่วย', en: 'the number of each unit' },
  count: { th: 'จำนวน', en: 'its number' },
  conditions: { th: 'จำนวนรายเงื่อนไข', en: 'the number of each condition' },
  condition: { th: 'เงื่อนไข', en: 'which condition' },
  answers: { th: 'คำตอบรายข้อ', en: 'the answers' },
  question: { th: 'ข้อ', en: 'which part' },
  is: { th: 'เป็นเช่นนั้น', en: 'whether it is so' },
  share: { th: 'ร้อยละที่ผ่าน', en: 'the share of them' },
  lacking: { th: 'ยังขาดอีก', en: 'still lacking' },
} as const;

export const eachLabels = {
  each: { th: 'จำนวนในแต่ละหน่วย', en: 'the number in each unit' },
  together: { th: 'จำนวนรวมทุกหน่วย', en: 'the number in all units together' },
  units: { th: 'จำนวนหน่วย', en: 'how many units there are' },
} as const;

export const measuresOf = ({ measure }: Indicator<string>): Readonly<Record<string, Measure>> =>
  hasReadings(measure)
    ? Object.fromEntries(Object.entries(measure.readings).map(([name, { measure: each }]) => [name, each]))
    : { only: measure };

/** Its own entry alone. */
const hasReadings = (
  measure: Indicator<string>['measure'],
): measure is Exclude<Indicator<string>['measure'], Measure> => Object.hasOwn(measure, 'readings');

/** What has to be so: the parts of what is so or not, and what an indicator asks besides. */
export const partsOf = ({ besides = {} }: Indicator<string>, measure: Measure): Readonly<Record<string, Text>> =>
  measure.kind === 'yes' ? { ...measure.parts, ...besides } : besides;

export const isOpen = ({ measure }: Indicator<string>): boolean => hasReadings(measure);

/** A number of whatever an indicator counts: its unit is the indicator's. */
const ofAnyUnit = <F extends Fact>({ unit: _, ...fact }: F): F => fact as F;

/**
 * The facts that indicators are assessed by, for rules that assess several of them.
 *
 * @th
 * ข้อเท็จจริงที่ใช้ประเมินตัวชี้วัดหนึ่งตัวตามประเภทการวัด
 */
// @__NO_SIDE_EFFECTS__
export function indicatorFacts<Id extends string>(indicators: Readonly<Record<Id, Indicator<string>>>) {
  const all = Object.values<Indicator<string>>(indicators).map(indicator => ({
    indicator,
    measures: Object.values(measuresOf(indicator)),
  }));
  const joined = (labels: readonly object[]) => Object.assign({}, ...labels) as Record<string, Text>;
  const readings = joined(
    all.map(({ indicator: { measure } }) => (hasReadings(measure) ? labelsOf(measure.readings) : {})),
  );
  const parts = joined(all.flatMap(({ indicator, measures }) => measures.map(each => partsOf(indicator, each))));
  const conditions = joined(
    all.flatMap(({ measures }) => measures.map(each => (each.kind === 'several' ? labelsOf(each.of) : {}))),
  );
  const anyNumber = { least: null } as const;
  return {
    indicator: required(choice(labels.indicator, labelsOf<Id>(indicators))),
    reading: choice(labels.reading, readings),
    actual: ofAnyUnit(quantity(labels.actual, 'items')),
    part: ofAnyUnit(count(labels.part, 'items')),
    base: ofAnyUnit(count(labels.base, 'items')),
    before: ofAnyUnit(quantity(labels.before, 'items', anyNumber)),
    after: ofAnyUnit(quantity(labels.after, 'items', anyNumber)),
    counts: listOf(
      labels.counts,
      record(labels.counts, { unit: subject(), count: required(ofAnyUnit(count(labels.count, 'items'))) }),
    ),
    conditions: listOf(
      labels.conditions,
      record(labels.conditions, {
        condition: required(choice(labels.condition, conditions)),
        count: required(ofAnyUnit(count(labels.count, 'items'))),
      }),
    ),
    answers: listOf(
      labels.answers,
      record(labels.answers, { part: required(choice(labels.question, parts)), is: required(yesNo(labels.is)) }),
    ),
  };
}
