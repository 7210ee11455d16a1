import type { Citation } from '../../core/citation.js';
import { Decimal, type DecimalInput, type Exact, exact } from '../../core/decimal.js';
import { type DecimalText, decimalText } from '../../core/decimal-text.js';
import { figureOf, type Parameter, type Unit, units } from '../../core/parameter.js';
import { growthPercent, leastShare, percentOf, sum } from '../../core/ratio.js';
import type { Text } from '../../core/text.js';
import { choice, count, type Facts, listOf, quantity, record, required, subject, yesNo } from '../logic/fact.js';
import type { CriterionOutcome, FigureOutcome } from '../logic/logic.js';
import type { Verdict } from '../logic/node.js';
import { present } from '../logic/present.js';
import { defineRule, type Held, type Named, type Refuse, type Rule } from '../logic/rule.js';
import { figured, judged, together, verdictOn } from '../logic/verdict.js';
import type { Shaped } from './sums.js';

/** How an indicator is measured, with its target. */
export type Measure =
  /** So many of something. */
  | { readonly kind: 'count'; readonly target: Parameter }
  /** So many percent of them: `part` of `base`. */
  | { readonly kind: 'share'; readonly target: Parameter; readonly unit: Unit }
  /** All of them: `part` of `base`. */
  | { readonly kind: 'all'; readonly unit: Unit }
  /** So many percent more: `after` than `before`, or than the base that is printed. */
  | { readonly kind: 'growth'; readonly target: Parameter; readonly base?: Parameter }
  /** A score of so much. */
  | { readonly kind: 'score'; readonly target: Parameter }
  /** So many in each unit. */
  | { readonly kind: 'each'; readonly target: Parameter }
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
  readonly answers?: readonly { readonly part: string; readonly is: boolean }[] | undefined;
}

/** What is lacking, in whole units except for amounts and scores. */
export interface Lacking {
  readonly value: DecimalText;
  readonly unit: Unit;
}

/** An indicator as it came out. */
export interface AssessedIndicator<Id extends string, Level extends string> {
  readonly indicator: Id;
  readonly label: Text;
  readonly level: Level;
  readonly verdict: Verdict;
  /** Whether “at least” is printed or read. */
  readonly atLeast: 'printed' | 'read';
  /** The printed words; absent where it is read. */
  readonly words?: string;
  readonly criteria: readonly CriterionOutcome[];
  /** Nothing once it is met; absent while it is not known, and for what is so or not. */
  readonly lacking?: Lacking;
  readonly note?: Text;
  readonly figures: readonly FigureOutcome[];
  readonly missing: readonly string[];
}

/** A rule that assesses the indicators of a register one by one. */
export type IndicatorRegister<Id extends string, Level extends string> = Rule<
  { readonly indicator: Id } & IndicatorNumbers,
  Named<AssessedIndicator<Id, Level>>,
  Verdict
>;

/** Its definition. */
export interface IndicatorRegisterDefinition<Id extends string, Level extends string> extends Shaped {
  readonly indicators: Readonly<Record<Id, Indicator<Level>>>;
  readonly levels: Readonly<Record<NoInfer<Level>, Text>>;
}

/**
 * How the entries of an assessed indicator are called, for rules that assess several.
 *
 * @th
 * ชื่อของผลประเมินตัวชี้วัดแต่ละรายการ
 */
export const assessedHolds = {
  atLeast: {
    label: { th: 'คำว่าไม่น้อยกว่า', en: 'at least' },
    words: { printed: { th: 'พิมพ์ไว้ในเอกสาร', en: 'is printed' }, read: { th: 'เป็นการอ่าน', en: 'is read' } },
  },
  words: { label: { th: 'ถ้อยคำที่พิมพ์', en: 'the printed words' } },
  lacking: {
    label: { th: 'ยังขาดอีก', en: 'still lacking' },
    of: {
      value: { label: { th: 'จำนวน', en: 'number' } },
      unit: { label: { th: 'หน่วย', en: 'unit' }, words: units },
    },
  },
  note: { label: { th: 'หมายเหตุ', en: 'note' } },
} as const satisfies Readonly<Record<string, Held>>;

const labels = {
  indicator: { th: 'ตัวชี้วัด', en: 'the indicator' },
  reading: { th: 'การตีความตัวชี้วัด', en: 'the reading of the indicator' },
  actual: { th: 'ผลที่ทำได้', en: 'the result' },
  part: { th: 'จำนวนที่ผ่าน', en: 'how many of them' },
  base: { th: 'จำนวนทั้งหมด', en: 'how many there are' },
  before: { th: 'ค่าก่อนหน้า (ฐาน)', en: 'the amount before (the base)' },
  after: { th: 'ค่าภายหลัง', en: 'the amount after' },
  counts: { th: 'จำนวนรายหน่วย', en: 'the number of each unit' },
  count: { th: 'จำนวน', en: 'its number' },
  answers: { th: 'คำตอบรายข้อ', en: 'the answers' },
  question: { th: 'ข้อ', en: 'which part' },
  is: { th: 'เป็นเช่นนั้น', en: 'whether it is so' },
  lacking: { th: 'ยังขาดอีก', en: 'still lacking' },
  how: { th: 'จำนวนที่ต้องมีตามเป้าหมาย หักด้วยผลที่ทำได้', en: 'what the target asks for, less the result' },
} as const;

const measuresOf = ({ measure }: Indicator<string>): Readonly<Record<string, Measure>> =>
  'readings' in measure
    ? Object.fromEntries(Object.entries(measure.readings).map(([name, { measure: each }]) => [name, each]))
    : { only: measure };

const labelsOf = <Id extends string>(indicators: Readonly<Record<Id, Indicator<string>>>) =>
  Object.fromEntries(Object.entries<Indicator<string>>(indicators).map(([id, { label }]) => [id, label])) as {
    readonly [I in Id]: Text;
  };

const isOpen = ({ measure }: Indicator<string>): boolean => 'readings' in measure;

/**
 * The facts that indicators are assessed by, for rules that assess several of them.
 *
 * @th
 * ข้อเท็จจริงที่ใช้ประเมินตัวชี้วัดหนึ่งตัวตามประเภทการวัด
 */
// @__NO_SIDE_EFFECTS__
export function indicatorFacts<Id extends string>(indicators: Readonly<Record<Id, Indicator<string>>>) {
  const all = Object.values<Indicator<string>>(indicators);
  const readings = Object.fromEntries(
    all.flatMap(({ measure }) =>
      'readings' in measure ? Object.entries(measure.readings).map(([name, { label }]) => [name, label]) : [],
    ),
  ) as Record<string, Text>;
  const parts = Object.assign(
    {},
    ...all.flatMap(each =>
      Object.values(measuresOf(each)).map(measure => (measure.kind === 'yes' ? measure.parts : {})),
    ),
  ) as Record<string, Text>;
  const anyNumber = { least: null } as const;
  return {
    indicator: required(choice(labels.indicator, labelsOf(indicators))),
    reading: choice(labels.reading, readings),
    actual: quantity(labels.actual, 'items'),
    part: count(labels.part, 'items'),
    base: count(labels.base, 'items'),
    before: quantity(labels.before, 'items', anyNumber),
    after: quantity(labels.after, 'items', anyNumber),
    counts: listOf(
      labels.counts,
      record(labels.counts, { unit: subject(), count: required(count(labels.count, 'items')) }),
    ),
    answers: listOf(
      labels.answers,
      record(labels.answers, { part: required(choice(labels.question, parts)), is: required(yesNo(labels.is)) }),
    ),
  };
}

type Name = Exclude<keyof IndicatorNumbers, 'reading'>;

/** The numbers as they are read. */
type Read = IndicatorNumbers & {
  readonly [N in 'actual' | 'before' | 'after']?: Exact | undefined;
};

const asked: Readonly<Record<Measure['kind'], readonly Name[]>> = {
  count: ['actual'],
  share: ['part', 'base'],
  all: ['part', 'base'],
  growth: ['before', 'after'],
  score: ['actual'],
  each: ['counts'],
  yes: ['answers'],
};

const names: readonly Name[] = ['actual', 'part', 'base', 'before', 'after', 'counts', 'answers'];

/** What a measure comes to, before it is told: nothing lacks where it is met, and nothing is told of it while it is open. */
interface Result {
  readonly verdict: Verdict;
  readonly actual?: Exact | boolean | undefined;
  readonly required?: { readonly atLeast: Exact } | boolean;
  readonly lacking?: { readonly value: Decimal; readonly unit: Unit };
  readonly missing: readonly Name[];
}

/** What is needed less what there is, against a target. */
const against = (target: Exact, actual: Exact, rest: Decimal, unit: Unit): Result => ({
  verdict: rest.lte(0) ? 'met' : 'unmet',
  actual,
  required: { atLeast: target },
  lacking: { value: Decimal.max(rest, 0), unit },
  missing: [],
});

/** What cannot be told yet, or, with nothing missing, what is not reached because there is nothing to reach it with. */
const open = (missing: readonly Name[], target: Exact): Result => ({
  verdict: missing.length > 0 ? 'unknown' : 'unmet',
  required: { atLeast: target },
  missing,
});

function shareOf(percent: Exact, unit: Unit, { part, base }: IndicatorNumbers): Result {
  if (base === 0) return open([], percent);
  if (part === undefined || base === undefined) {
    return open(
      [...(part === undefined ? (['part'] as const) : []), ...(base === undefined ? (['base'] as const) : [])],
      percent,
    );
  }
  return against(percent, percentOf(part, base) as Decimal, leastShare(percent, base).minus(part), unit);
}

function growthOf({ target, base }: Measure & { kind: 'growth' }, { before, after }: Read): Result {
  const rate = exact(figureOf(target));
  const given = before ?? (base && figureOf(base));
  const from = given === undefined ? undefined : exact(given);
  if (from?.lte(0)) return open([], rate);
  if (from === undefined || after === undefined) {
    return open([...(from ? [] : (['before'] as const)), ...(after === undefined ? (['after'] as const) : [])], rate);
  }
  const needed = from.times(rate.plus(100)).div(100);
  return against(rate, growthPercent(from, after) as Decimal, needed.minus(after), (base?.unit ?? 'baht') as Unit);
}

function eachOf(target: Parameter, { counts }: IndicatorNumbers): Result {
  const fewest = exact(figureOf(target));
  if (counts === undefined || counts.length === 0) return open(counts ? [] : ['counts'], fewest);
  const rest = sum(counts.map(({ count }) => Decimal.max(fewest.minus(count), 0)));
  return against(fewest, Decimal.min(...counts.map(({ count }) => count)), rest, target.unit as Unit);
}

function yesOf(parts: readonly string[], { answers }: IndicatorNumbers): Result {
  const told = new Map((answers ?? []).map(({ part, is }) => [part, is]));
  const verdict = together(parts.map(part => verdictOn(told.get(part))));
  const isOpen = verdict === 'unknown';
  return {
    verdict,
    actual: isOpen ? undefined : verdict === 'met',
    required: true,
    missing: isOpen ? ['answers'] : [],
  };
}

function resultOf(measure: Measure, numbers: Read): Result {
  switch (measure.kind) {
    case 'share':
      return shareOf(figureOf(measure.target), measure.unit, numbers);
    case 'all':
      return shareOf(100, measure.unit, numbers);
    case 'growth':
      return growthOf(measure, numbers);
    case 'each':
      return eachOf(measure.target, numbers);
    case 'yes':
      return yesOf(Object.keys(measure.parts), numbers);
    default: {
      const target = exact(figureOf(measure.target));
      const { actual } = numbers;
      if (actual === undefined) return open(['actual'], target);
      return against(target, actual, target.minus(actual), measure.target.unit as Unit);
    }
  }
}

/** Refuses numbers that the indicator does not ask for, or that do not go together. */
function refuseOthers(
  indicator: Indicator<string>,
  measure: Measure | undefined,
  numbers: IndicatorNumbers,
  refuse: Refuse,
): void {
  const { reading, part, base, answers = [] } = numbers;
  if (reading !== undefined && (!isOpen(indicator) || measure === undefined)) {
    const list = isOpen(indicator) ? Object.keys(measuresOf(indicator)).join(', ') : '-';
    refuse(['reading'], reading, { th: `การตีความใน ${list}`, en: `a reading of ${list}` });
  }
  const kinds = measure ? [measure] : Object.values(measuresOf(indicator));
  const wanted = kinds.flatMap(({ kind }) => asked[kind]);
  for (const name of names) {
    if (numbers[name] !== undefined && !wanted.includes(name)) {
      const list = [...new Set(wanted)].join(', ');
      refuse([name], numbers[name], { th: `ตัวชี้วัดนี้ใช้ ${list}`, en: `this indicator takes ${list}` });
    }
  }
  if (part !== undefined && base !== undefined && part > base) {
    refuse(['part'], part, { th: `ไม่เกินจำนวนทั้งหมด ${base}`, en: `at most ${base}, all of them` });
  }
  const parts = kinds.flatMap(each => (each.kind === 'yes' ? Object.keys(each.parts) : []));
  for (const [index, each] of answers.entries()) {
    const isTwice = answers.findIndex(other => other.part === each.part) < index;
    if (isTwice || !parts.includes(each.part)) {
      refuse(['answers', index, 'part'], each.part, {
        th: `${parts.join(', ')} ข้อละครั้ง`,
        en: `each of ${parts.join(', ')} once`,
      });
    }
  }
}

/**
 * Assesses one indicator by its numbers; for rules that assess several.
 *
 * @th
 * ประเมินตัวชี้วัดหนึ่งตัวจากตัวเลข สำหรับกติกาที่ประเมินหลายตัว
 */
export function assessIndicator<Id extends string, Level extends string>(
  id: Id,
  indicator: Indicator<Level>,
  numbers: IndicatorNumbers,
  refuse: Refuse,
): AssessedIndicator<Id, Level> {
  const { label, level, atLeast, note } = indicator;
  const measures = measuresOf(indicator);
  const measure = isOpen(indicator) ? measures[numbers.reading ?? ''] : measures['only'];
  refuseOthers(indicator, measure, numbers, refuse);
  const { verdict, actual, required, lacking, missing } = measure
    ? resultOf(measure, numbers as Read)
    : { verdict: 'unknown' as const, actual: undefined, required: undefined, lacking: undefined, missing: ['reading'] };
  const source = measure && 'target' in measure ? measure.target.source : indicator.source;
  return present<AssessedIndicator<Id, Level>>({
    indicator: id,
    label,
    level,
    verdict,
    atLeast: atLeast === undefined ? 'read' : 'printed',
    words: atLeast,
    criteria: [judged('target', label, verdict, { actual, required, source })],
    lacking: lacking && { value: decimalText(lacking.value), unit: lacking.unit },
    note,
    figures: lacking ? [figured('lacking', labels.lacking, labels.how, { ...lacking, source })] : [],
    missing,
  });
}

/**
 * Makes a rule that assesses the indicators of a register (ตัวชี้วัด), each by its kind of measure: so many, so many percent, all, so
 * many percent more, a score, so many in each unit, or so or not. It says what is lacking and whether “at least” is printed or
 * read. Percentages are compared exactly. A share of none, growth from nothing, and a list of no units are not reached.
 *
 * @th
 * สร้างกติกาประเมินตัวชี้วัดในทะเบียน ตามประเภทการวัด คือ จำนวน ร้อยละ ครบทั้งหมด เพิ่มขึ้นร้อยละ คะแนน จำนวนต่อหน่วย หรือใช่/ไม่ใช่ บอกว่ายังขาดเท่าใด
 * และคำว่าไม่น้อยกว่าพิมพ์ไว้หรือเป็นการอ่าน เปรียบเทียบร้อยละโดยไม่ปัดเศษ
 *
 * @example
 * ```ts
 * import { cite, indicatorRegister, parameter } from 'chumchon/rules';
 *
 * const document = { file: 'own.txt', title: { th: 'ตัวอย่าง', en: 'Example' }, agency: 'cdd', fiscalYear: 2565 } as const;
 * const page = cite(document);
 * const assess = indicatorRegister({
 *   programme: { agency: 'cdd', programme: 'own', edition: 'fy2565', title: document.title, document },
 *   id: 'assess',
 *   title: { th: 'ประเมินตัวชี้วัด', en: 'Assess' },
 *   source: page(1),
 *   levels: { project: { th: 'โครงการ', en: 'project' } },
 *   indicators: {
 *     happier: {
 *       label: { th: 'หมู่บ้านมีความสุขเพิ่มขึ้น', en: 'happier villages' },
 *       level: 'project',
 *       measure: { kind: 'share', target: parameter(85, 'percent', page(1)), unit: 'villages' },
 *       source: page(1),
 *     },
 *   },
 * });
 * const outcome = assess({ indicator: 'happier', part: 2811, base: 3308 });
 * outcome.verdict; // 'unmet'
 * outcome.lacking; // { value: '1', unit: 'villages' }
 * outcome.atLeast; // 'read'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function indicatorRegister<const Id extends string, const Level extends string>(
  definition: IndicatorRegisterDefinition<Id, Level>,
): IndicatorRegister<Id, Level> {
  const { indicators } = definition;
  const facts: Facts = indicatorFacts(indicators);
  const assessed = (values: unknown, refuse: Refuse) => {
    const { indicator, ...numbers } = values as { readonly indicator: Id } & IndicatorNumbers;
    return assessIndicator(indicator, indicators[indicator], numbers, refuse);
  };
  return defineRule<Facts, AssessedIndicator<string, string>, Verdict>(
    { ...definition, facts },
    { outcome: assessed as never, decide: (values, refuse) => assessed(values, refuse).verdict },
    {
      shape: 'indicatorRegister',
      holds: {
        indicator: { label: labels.indicator, words: labelsOf(indicators) },
        ...assessedHolds,
        level: { label: { th: 'ระดับ', en: 'level' }, words: definition.levels },
      },
    },
  ) as unknown as IndicatorRegister<Id, Level>;
}
