import type { Citation } from '../../core/citation.js';
import { Decimal, type DecimalInput, type Exact, exact } from '../../core/decimal.js';
import { decimalText } from '../../core/decimal-text.js';
import { figureOf, type Parameter, type Unit, units } from '../../core/parameter.js';
import { sum } from '../../core/ratio.js';
import { labelsOf, type Text } from '../../core/text.js';
import type { Required, Verdict } from '../criteria/criterion.js';
import { choice, count, type Facts, listOf, quantity, record, required, subject, yesNo } from '../logic/fact.js';
import type { CriterionOutcome, FigureOutcome } from '../logic/logic.js';
import { present } from '../logic/present.js';
import { defineRule, type Named, type Refuse, type Rule, type RuleDefinition } from '../logic/rule.js';
import { figured, judged, together, verdictOn } from '../logic/verdict.js';

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
  /** Nothing once it is met; absent while it is not known, for what is so or not, and for several things, whose figures say it. */
  readonly lacking?: Lacking;
  readonly note?: Text;
  readonly figures: readonly FigureOutcome[];
  readonly missing: readonly string[];
}

/** An indicator as it came out, beside its evidence. */
export type IndicatorSummary<Id extends string, Level extends string> = Omit<
  AssessedIndicator<Id, Level>,
  'criteria' | 'figures' | 'missing'
>;

/**
 * What came out, and its evidence under the name of the indicator: for rules that assess several.
 *
 * @th
 * แยกผลของตัวชี้วัดออกจากหลักฐาน โดยให้หลักฐานใช้ชื่อของตัวชี้วัด สำหรับกติกาที่ประเมินตัวชี้วัดหลายตัว
 */
export function apart<Id extends string, Level extends string>({
  criteria,
  figures,
  missing: _,
  ...summary
}: AssessedIndicator<Id, Level>) {
  return {
    summary: summary as IndicatorSummary<Id, Level>,
    criteria: criteria.map(each => ({ ...each, id: summary.indicator })),
    figures: figures.map(each => ({ ...each, id: `${summary.indicator}-${each.id}` })),
  };
}

/** A rule that assesses the indicators of a register one by one. */
export type IndicatorRegister<Id extends string, Level extends string> = Rule<
  { readonly indicator: Id } & IndicatorNumbers,
  Named<AssessedIndicator<Id, Level>>,
  Verdict
>;

/** Its definition. */
export interface IndicatorRegisterDefinition<Id extends string, Level extends string>
  extends Omit<RuleDefinition<never>, 'facts'> {
  readonly indicators: Readonly<Record<Id, Indicator<Level>>>;
  /** What the levels are called. */
  readonly levels: Readonly<Record<NoInfer<Level>, Text>>;
}

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
  conditions: { th: 'จำนวนรายเงื่อนไข', en: 'the number of each condition' },
  condition: { th: 'เงื่อนไข', en: 'which condition' },
  answers: { th: 'คำตอบรายข้อ', en: 'the answers' },
  question: { th: 'ข้อ', en: 'which part' },
  is: { th: 'เป็นเช่นนั้น', en: 'whether it is so' },
  share: { th: 'ร้อยละที่ผ่าน', en: 'the share of them' },
  lacking: { th: 'ยังขาดอีก', en: 'still lacking' },
} as const;

const eachLabels = {
  each: { th: 'จำนวนในแต่ละหน่วย', en: 'the number in each unit' },
  together: { th: 'จำนวนรวมทุกหน่วย', en: 'the number in all units together' },
  units: { th: 'จำนวนหน่วย', en: 'how many units there are' },
} as const;

const howLacking: Text = {
  th: 'จำนวนที่ต้องมีตามเป้าหมาย หักด้วยผลที่ทำได้',
  en: 'what the target asks for, less the result',
};

/**
 * What the outcome of an indicator holds, for rules that assess several of them.
 *
 * @th
 * ชื่อของสิ่งที่ผลลัพธ์ของตัวชี้วัดมี สำหรับกติกาที่ประเมินตัวชี้วัดหลายตัว
 */
export const indicatorHeld = <Level extends string>(
  indicators: Readonly<Record<string, Indicator<Level>>>,
  levels: Readonly<Record<Level, Text>>,
) =>
  ({
    indicator: {
      label: labels.indicator,
      words: labelsOf(indicators),
    },
    level: { label: { th: 'ระดับของตัวชี้วัด', en: 'the level' }, words: levels },
    verdict: { label: { th: 'ผล', en: 'the verdict' }, words: verdictWords },
    atLeast: {
      label: { th: 'คำว่าไม่น้อยกว่า', en: 'the words “at least”' },
      words: {
        printed: { th: 'พิมพ์ไว้', en: 'are printed' },
        read: { th: 'เป็นการอ่าน', en: 'are a reading' },
      },
    },
    words: { label: { th: 'คำที่พิมพ์ไว้', en: 'the printed words' } },
    lacking: {
      label: labels.lacking,
      of: {
        value: { label: { th: 'จำนวน', en: 'number' } },
        unit: { label: { th: 'หน่วย', en: 'unit' }, words: units },
      },
    },
    note: { label: { th: 'หมายเหตุ', en: 'note' } },
  }) as const;

const verdictWords = {
  met: { th: 'บรรลุเป้าหมาย', en: 'reached' },
  unmet: { th: 'ไม่บรรลุเป้าหมาย', en: 'not reached' },
  unknown: { th: 'ยังตัดสินไม่ได้', en: 'cannot be told yet' },
} as const;

const measuresOf = ({ measure }: Indicator<string>): Readonly<Record<string, Measure>> =>
  'readings' in measure
    ? Object.fromEntries(Object.entries(measure.readings).map(([name, { measure: each }]) => [name, each]))
    : { only: measure };

/** What has to be so: the parts of what is so or not, and what an indicator asks besides. */
const partsOf = ({ besides = {} }: Indicator<string>, measure: Measure): Readonly<Record<string, Text>> =>
  measure.kind === 'yes' ? { ...measure.parts, ...besides } : besides;

const isOpen = ({ measure }: Indicator<string>): boolean => 'readings' in measure;

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
    all.map(({ indicator: { measure } }) => ('readings' in measure ? labelsOf(measure.readings) : {})),
  );
  const parts = joined(all.flatMap(({ indicator, measures }) => measures.map(each => partsOf(indicator, each))));
  const conditions = joined(
    all.flatMap(({ measures }) => measures.map(each => (each.kind === 'several' ? labelsOf(each.of) : {}))),
  );
  const anyNumber = { least: null } as const;
  return {
    indicator: required(choice(labels.indicator, labelsOf<Id>(indicators))),
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
    conditions: listOf(
      labels.conditions,
      record(labels.conditions, {
        condition: required(choice(labels.condition, conditions)),
        count: required(count(labels.count, 'items')),
      }),
    ),
    answers: listOf(
      labels.answers,
      record(labels.answers, { part: required(choice(labels.question, parts)), is: required(yesNo(labels.is)) }),
    ),
  };
}

type Name = Exclude<keyof IndicatorNumbers, 'reading'>;

const asked: Readonly<Record<Measure['kind'], readonly Name[]>> = {
  count: ['actual'],
  share: ['part', 'base'],
  all: ['part', 'base'],
  growth: ['before', 'after'],
  score: ['actual'],
  each: ['counts'],
  several: ['conditions'],
  yes: ['answers'],
};

const names: readonly Name[] = /* @__PURE__ */ Object.values(asked).flat();

/** What a measure comes to, before it is told. */
interface Result {
  readonly verdict: Verdict;
  readonly actual: Exact | boolean | undefined;
  readonly required: Required | undefined;
  readonly unit: Unit | undefined;
  readonly source: Citation | undefined;
  readonly label: Text | undefined;
  /** What it is made of, by name, where that is several things. */
  readonly of: Readonly<Record<string, Result>> | undefined;
  readonly lacking: Lacking | undefined;
  readonly missing: readonly string[];
}

const blank: Result = {
  verdict: 'unknown',
  actual: undefined,
  required: undefined,
  unit: undefined,
  source: undefined,
  label: undefined,
  of: undefined,
  lacking: undefined,
  missing: [],
};

/** A result with all that it may hold, its own or nothing: a stranger's entry of `Object.prototype` is no part of it. */
const resulting = (...known: readonly Partial<Result>[]): Result => Object.assign({ ...blank }, ...known);

const unknownOf = (numbers: object): readonly string[] =>
  Object.entries(numbers).flatMap(([name, value]) => (value === undefined ? [name] : []));

/** How a number stands to what is needed, and what is lacking to it. */
function standing(actual: DecimalInput, needed: Decimal, unit: Unit): Pick<Result, 'verdict' | 'lacking'> {
  const rest = Decimal.max(needed.minus(actual), 0);
  return { verdict: rest.isZero() ? 'met' : 'unmet', lacking: { value: decimalText(rest), unit } };
}

/** So many, of which there must be a printed number. */
function compared(actual: Exact | undefined, target: Parameter, missing: string, label?: Text): Result {
  const least = exact(figureOf(target));
  const unit = target.unit as Unit;
  const about = { required: { atLeast: decimalText(least) }, unit, source: target.source, label };
  return actual === undefined
    ? resulting(about, { missing: [missing] })
    : resulting(about, { actual }, standing(actual, least, unit));
}

/** Several things that all have to hold. */
function all(of: Readonly<Record<string, Result>>, lacking?: Lacking): Result {
  const results = Object.values(of);
  const verdict = together(results.map(each => each.verdict));
  const open = verdict === 'unknown' ? results.filter(each => each.verdict === 'unknown') : [];
  return resulting({ verdict, of, lacking, missing: [...new Set(open.flatMap(each => each.missing))] });
}

function shareOf(percent: Exact, unit: Unit, { part, base }: IndicatorNumbers, source?: Citation): Result {
  const about = { required: { atLeast: decimalText(percent) }, unit: 'percent', source } as const;
  if (part === undefined || !base) return resulting(about, { missing: unknownOf({ part, base }) });
  const actual = new Decimal(part).times(100).div(base);
  return resulting(about, { actual }, standing(part, new Decimal(percent).times(base).div(100).ceil(), unit));
}

function growthOf(measure: Measure & { kind: 'growth' }, { before, after }: IndicatorNumbers): Result {
  const { target } = measure;
  // The printed base: its own entry alone, since a fact has the same name.
  const base = Object.hasOwn(measure, 'base') ? measure.base : undefined;
  const rate = exact(figureOf(target));
  const about = { required: { atLeast: decimalText(rate) }, unit: 'percent', source: target.source } as const;
  const from = before ?? (base && figureOf(base));
  if (from === undefined || after === undefined || new Decimal(from).lte(0)) {
    return resulting(about, { missing: unknownOf({ before: from, after }) });
  }
  const start = new Decimal(from);
  const actual = new Decimal(after).minus(start).times(100).div(start);
  const unit = (base?.unit ?? 'baht') as Unit;
  return resulting(about, { actual }, standing(after, start.times(rate.plus(100)).div(100), unit));
}

/** The smaller of two lacks is in the larger: what each unit still needs counts towards the whole. */
const larger = (one: Lacking | undefined, other: Lacking | undefined): Lacking | undefined =>
  one && other && (new Decimal(other.value).gt(one.value) ? other : one);

function eachOf(
  { target, together: whole, units }: Measure & { kind: 'each' },
  { counts = [] }: IndicatorNumbers,
): Result {
  const fewest = exact(figureOf(target));
  const unit = target.unit as Unit;
  const isShort = units !== undefined && exact(figureOf(units)).gt(counts.length);
  const rest = sum(counts.map(({ count }) => Decimal.max(fewest.minus(count), 0)));
  const isOpen = counts.length === 0 || (isShort && rest.isZero());
  const each = resulting({
    verdict: isOpen ? 'unknown' : rest.isZero() ? 'met' : 'unmet',
    actual: counts.length === 0 ? undefined : Decimal.min(...counts.map(({ count }) => count)),
    required: { atLeast: decimalText(fewest) },
    unit,
    source: target.source,
    lacking: isOpen || isShort ? undefined : { value: decimalText(rest), unit },
    missing: isOpen ? ['counts'] : [],
  });
  if (whole === undefined) return each;
  const open = { verdict: 'unknown', missing: ['counts'] } as const;
  const reached = compared(sum(counts.map(({ count }) => count)), whole, 'counts', eachLabels.together);
  const isTogetherOpen = counts.length === 0 || (isShort && reached.verdict === 'unmet');
  const inAll = isTogetherOpen ? { ...reached, ...open, lacking: undefined } : reached;
  const listed = units && compared(counts.length, units, 'counts', eachLabels.units);
  return all(
    {
      each: { ...each, label: eachLabels.each },
      together: inAll,
      ...(listed && { units: isShort ? { ...listed, ...open } : listed }),
    },
    larger(each.lacking, inAll.lacking),
  );
}

const severalOf = ({ of }: Measure & { kind: 'several' }, { conditions = [] }: IndicatorNumbers): Result =>
  all(
    Object.fromEntries(
      Object.entries(of).map(([name, { label, target }]) => {
        const told = conditions.find(({ condition }) => condition === name);
        return [name, compared(told?.count, target, 'conditions', label)];
      }),
    ),
  );

/** Whether all of these are so: as one where nothing else is asked, and each by itself beside something else. */
const yesOf = (
  parts: Readonly<Record<string, Text>>,
  { answers = [] }: IndicatorNumbers,
): Readonly<Record<string, Result>> =>
  Object.fromEntries(
    Object.entries(parts).map(([name, label]) => {
      const is = answers.find(({ part }) => part === name)?.is;
      const missing = is === undefined ? ['answers'] : [];
      return [name, resulting({ verdict: verdictOn(is), actual: is, required: true, label, missing })];
    }),
  );

function resultOf(measure: Measure, numbers: IndicatorNumbers): Result {
  switch (measure.kind) {
    case 'share': {
      const share = shareOf(figureOf(measure.target), measure.unit, numbers, measure.target.source);
      if (!Object.hasOwn(measure, 'least') || measure.least === undefined) return share;
      const least = compared(numbers.part, measure.least, 'part', labels.part);
      return all({ share: { ...share, label: labels.share }, least }, larger(share.lacking, least.lacking));
    }
    case 'all':
      return shareOf(100, measure.unit, numbers);
    case 'growth':
      return growthOf(measure, numbers);
    case 'each':
      return eachOf(measure, numbers);
    case 'several':
      return severalOf(measure, numbers);
    case 'yes':
      return all(yesOf(measure.parts, numbers));
    default:
      return compared(numbers.actual as Exact | undefined, measure.target, 'actual');
  }
}

/** The measure of an indicator with what it asks besides. */
function withBesides({ besides, label }: Indicator<string>, result: Result, numbers: IndicatorNumbers): Result {
  if (!besides) return result;
  return all({ ...(result.of ?? { target: { ...result, label } }), ...yesOf(besides, numbers) }, result.lacking);
}

/** Refuses what does not belong to the indicator, or comes twice. */
function refuseStrangers<Key extends string>(
  list: string,
  key: Key,
  given: readonly { readonly [K in Key]: string }[],
  accepted: readonly string[],
  refuse: Refuse,
): void {
  const seen = new Set<string>();
  for (const [index, each] of given.entries()) {
    const word = each[key];
    if (seen.has(word) || !accepted.includes(word)) {
      refuse([list, index, key], word, {
        th: `${accepted.join(', ')} ข้อละครั้ง`,
        en: `each of ${accepted.join(', ')} once`,
      });
    }
    seen.add(word);
  }
}

/** Refuses numbers that the indicator does not ask for, or that do not go together. */
function refuseOthers(
  indicator: Indicator<string>,
  measure: Measure | undefined,
  numbers: IndicatorNumbers,
  refuse: Refuse,
): void {
  const { reading, part, base, answers = [], conditions = [] } = numbers;
  if (reading !== undefined && (!isOpen(indicator) || measure === undefined)) {
    const list = isOpen(indicator) ? Object.keys(measuresOf(indicator)).join(', ') : '-';
    refuse(['reading'], reading, { th: `การตีความใน ${list}`, en: `a reading of ${list}` });
  }
  const kinds = measure ? [measure] : Object.values(measuresOf(indicator));
  const wanted = [...kinds.flatMap(({ kind }) => asked[kind]), ...(indicator.besides ? (['answers'] as const) : [])];
  for (const name of names) {
    if (numbers[name] !== undefined && !wanted.includes(name)) {
      const list = [...new Set(wanted)].join(', ');
      refuse([name], numbers[name], { th: `ตัวชี้วัดนี้ใช้ ${list}`, en: `this indicator takes ${list}` });
    }
  }
  if (part !== undefined && base !== undefined && part > base) {
    refuse(['part'], part, { th: `ไม่เกินจำนวนทั้งหมด ${base}`, en: `at most ${base}, all of them` });
  }
  const parts = kinds.flatMap(each => Object.keys(partsOf(indicator, each)));
  refuseStrangers('answers', 'part', answers, parts, refuse);
  const several = kinds.flatMap(each => (each.kind === 'several' ? Object.keys(each.of) : []));
  refuseStrangers('conditions', 'condition', conditions, several, refuse);
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
  const { label, level, atLeast, note, source } = indicator;
  const measures = measuresOf(indicator);
  const measure = isOpen(indicator) ? measures[numbers.reading ?? ''] : measures['only'];
  refuseOthers(indicator, measure, numbers, refuse);
  const result = measure
    ? withBesides(indicator, resultOf(measure, numbers), numbers)
    : resulting({ missing: ['reading'] });
  const { verdict, lacking, missing, of } = result;
  const criterion = (id: string, { label: own = label, ...each }: Result): CriterionOutcome =>
    judged(id, own, each.verdict, {
      actual: each.actual,
      required: each.required,
      unit: each.unit,
      source: each.source ?? source,
      criteria: each.of && Object.entries(each.of).map(([name, part]) => criterion(name, part)),
    });
  const figure = (id: string, label: Text, { lacking, source: from = source }: Result): readonly FigureOutcome[] =>
    lacking ? [figured(id, label, howLacking, { ...lacking, source: from })] : [];
  return present<AssessedIndicator<Id, Level>>({
    indicator: id,
    label,
    level,
    verdict,
    atLeast: atLeast === undefined ? 'read' : 'printed',
    words: atLeast,
    criteria: [criterion('target', result)],
    lacking,
    note,
    figures:
      of && !lacking
        ? Object.entries(of).flatMap(([name, each]) => figure(`lacking-${name}`, each.label as Text, each))
        : figure('lacking', labels.lacking, result),
    missing,
  });
}

/**
 * Makes a rule that assesses the indicators of a register (ตัวชี้วัด), each by its kind of measure: so many, so many percent, all, so
 * many percent more, a score, so many in each unit, or so or not. It says what is lacking and whether “at least” is printed or
 * read. Percentages are compared exactly. A share of none, growth from nothing, and a list of no units are unknown.
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
  const { indicators, levels } = definition;
  const facts: Facts = indicatorFacts(indicators);
  const assessed = (values: unknown, refuse: Refuse) => {
    const { indicator, ...numbers } = values as { readonly indicator: Id } & IndicatorNumbers;
    return assessIndicator(indicator, indicators[indicator], numbers, refuse);
  };
  return defineRule<Facts, AssessedIndicator<string, string>, Verdict>(
    { ...definition, facts },
    { outcome: assessed as never, decide: (values, refuse) => assessed(values, refuse).verdict },
    { shape: 'indicatorRegister', holds: indicatorHeld(indicators, levels) },
  ) as unknown as IndicatorRegister<Id, Level>;
}
