import { Decimal } from '../../core/decimal.js';
import { own } from '../../core/own.js';
import { units } from '../../core/parameter.js';
import { labelsOf, type Text } from '../../core/text.js';
import type { CriterionOutcome, FigureOutcome } from '../../rules/logic/logic.js';
import type { Verdict } from '../../rules/logic/node.js';
import { present } from '../../rules/logic/present.js';
import type { Refuse } from '../../rules/logic/rule.js';
import { figured, judged, lackingOf } from '../../rules/logic/verdict.js';
import { type IndicatorNumbers, labels } from './facts.js';
import { type Indicator, isOpen, type Level, levels, type Measure, measuresOf, partsOf } from './indicator.js';
import { type Lacking, type Result, resulting, resultOf, withBesides } from './measures.js';
import { type IndicatorCode, indicators } from './register/index.js';

/** An indicator as it came out, beside its evidence. */
export interface IndicatorSummary {
  readonly indicator: IndicatorCode;
  readonly label: Text;
  readonly level: Level;
  readonly verdict: Verdict;
  /** Whether “at least” is printed or read; absent for what is so or not, of which there is no least. */
  readonly atLeast?: 'printed' | 'read';
  /** The printed words; absent where it is read. */
  readonly words?: string;
  /** Nothing once it is met; absent while it is not known, for what is so or not, and for several things, whose figures say it. */
  readonly lacking?: Lacking;
  readonly note?: Text;
}

/** An indicator as it came out. */
export interface AssessedIndicator extends IndicatorSummary {
  readonly criteria: readonly CriterionOutcome[];
  readonly figures: readonly FigureOutcome[];
  readonly missing: readonly string[];
  /** The criteria, by id, that would have to be met: `target`, or those that it is made of; empty once it is. */
  readonly next: readonly string[];
}

/** What came out, and its evidence under the name of the indicator: for rules that assess several. */
export const apart = ({ criteria, figures, missing: _, next: __, ...summary }: AssessedIndicator) => ({
  summary: summary as IndicatorSummary,
  criteria: criteria.map(each => ({ ...each, id: summary.indicator })),
  figures: figures.map(each => ({
    ...each,
    id: `${summary.indicator}-${each.id}`,
    label: {
      th: `${summary.label.th} — ${each.label.th}`,
      en: `${summary.label.en} — ${each.label.en}`,
    },
  })),
});

/** How the entries of an indicator that was assessed are called. */
export const indicatorHeld = {
  indicator: { label: labels.indicator, words: labelsOf(indicators) },
  level: { label: { th: 'ระดับของตัวชี้วัด', en: 'the level' }, words: levels },
  verdict: {
    label: { th: 'ผล', en: 'the verdict' },
    words: {
      met: { th: 'บรรลุเป้าหมาย', en: 'reached' },
      unmet: { th: 'ไม่บรรลุเป้าหมาย', en: 'not reached' },
      unknown: { th: 'ยังตัดสินไม่ได้', en: 'cannot be told yet' },
    },
  },
  atLeast: {
    label: { th: 'คำว่าไม่น้อยกว่า', en: 'the words “at least”' },
    words: {
      printed: { th: 'พิมพ์ไว้', en: 'are printed' },
      read: { th: 'ไม่ได้พิมพ์ไว้ แต่อ่านว่าไม่น้อยกว่า', en: 'are not printed, but read' },
    },
  },
  words: { label: { th: 'คำที่พิมพ์ไว้', en: 'the printed words' } },
  lacking: {
    label: labels.lacking,
    isEvident: true,
    of: {
      value: { label: { th: 'จำนวน', en: 'number' } },
      unit: { label: { th: 'หน่วย', en: 'unit' }, words: units },
    },
  },
  note: { label: { th: 'หมายเหตุ', en: 'note' } },
} as const;

const howLacking: Text = {
  th: 'จำนวนที่ต้องมีตามเป้าหมาย หักด้วยผลที่ทำได้',
  en: 'what the target asks for, less the result',
};

/** What is lacking of one of several things. */
const lackingOfPart = (label: Text = labels.lacking): Text => ({
  th: `${label.th} (${labels.lacking.th})`,
  en: `${label.en} (${labels.lacking.en})`,
});

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

const names: readonly Name[] = Object.values(asked).flat();

/** Refuses what does not belong to the indicator, or comes twice. */
function refuseStrangers(
  [list, key]: readonly [list: Name, key: string],
  words: readonly string[],
  accepted: readonly string[],
  refuse: Refuse,
): void {
  for (const [index, word] of words.entries()) {
    if (accepted.includes(word) && words.indexOf(word) === index) continue;
    const all = accepted.join(', ');
    refuse([list, index, key], word, { th: `${all} ข้อละครั้ง`, en: `each of ${all} once` });
  }
}

/** All that the department has: a number of them exceeds it nowhere. */
const wholes: Readonly<Record<string, number>> = { provinces: 76, amphoes: 878 };

/** Refuses a number of more than there are. */
function refuseMore(
  path: readonly (string | number)[],
  number: number,
  most: number | undefined,
  refuse: Refuse,
): void {
  if (most === undefined || number <= most) return;
  refuse(path, number, { th: `ไม่เกินจำนวนทั้งหมด ${most}`, en: `at most ${most}, all of them` });
}

/** Refuses a number that nothing can come to: a part of a village, more provinces than there are, a score above 100. */
function refuseImpossible(measure: Measure, numbers: IndicatorNumbers, refuse: Refuse): void {
  const [actual, conditions = []] = [own(numbers, 'actual'), own(numbers, 'conditions')];
  if (measure.kind === 'count' && actual !== undefined) {
    if (!new Decimal(actual).isInteger()) refuse(['actual'], actual, { th: 'จำนวนเต็ม', en: 'a whole number' });
    const most = own(measure, 'all') ? Number(measure.target.value) : own(wholes, measure.target.unit);
    refuseMore(['actual'], Number(actual), most, refuse);
  }
  if (measure.kind === 'score' && actual !== undefined && measure.target.unit === 'percent') {
    if (new Decimal(actual).gt(100)) refuse(['actual'], actual, { th: 'ไม่เกินร้อยละ 100', en: 'at most 100 %' });
  }
  if (measure.kind !== 'several') return;
  for (const [index, { condition, count }] of conditions.entries()) {
    const of = Object.hasOwn(measure.of, condition) ? measure.of[condition] : undefined;
    const whole = of && own(of, 'within');
    refuseMore(['conditions', index, 'count'], count, of && own(wholes, of.target.unit), refuse);
    const among = conditions.find(each => each.condition === whole)?.count;
    refuseMore(['conditions', index, 'count'], count, among, refuse);
  }
}

/** Refuses numbers that the indicator does not ask for, or that do not go together. */
function refuseOthers(
  indicator: Indicator,
  measure: Measure | undefined,
  numbers: IndicatorNumbers,
  refuse: Refuse,
): void {
  const { reading, part, base, answers = [], conditions = [] } = numbers;
  if (reading !== undefined && isOpen(indicator.measure) && !measure) {
    const list = Object.keys(indicator.measure.readings).join(', ');
    refuse(['reading'], reading, { th: `การตีความใน ${list}`, en: `a reading of ${list}` });
  }
  if (reading !== undefined && !isOpen(indicator.measure)) {
    const en = 'none, since this indicator is read in one way';
    refuse(['reading'], reading, { th: 'ไม่ระบุ เพราะตัวชี้วัดนี้อ่านได้อย่างเดียว', en });
  }
  const measures = measure ? [measure] : measuresOf(indicator);
  const wanted = [...measures.flatMap(({ kind }) => asked[kind]), ...(indicator.besides ? (['answers'] as const) : [])];
  for (const name of names) {
    if (numbers[name] !== undefined && !wanted.includes(name)) {
      const list = [...new Set(wanted)].join(', ');
      refuse([name], numbers[name], { th: `ตัวชี้วัดนี้ใช้ ${list}`, en: `this indicator takes ${list}` });
    }
  }
  if (part !== undefined && base !== undefined && part > base) {
    refuse(['part'], part, { th: `ไม่เกินจำนวนทั้งหมด ${base}`, en: `at most ${base}, all of them` });
  }
  if (measure) refuseImpossible(measure, numbers, refuse);
  const parts = measures.flatMap(each => Object.keys(partsOf(indicator, each)));
  refuseStrangers(
    ['answers', 'part'],
    answers.map(each => each.part),
    parts,
    refuse,
  );
  const several = measures.flatMap(each => (each.kind === 'several' ? Object.keys(each.of) : []));
  refuseStrangers(
    ['conditions', 'condition'],
    conditions.map(each => each.condition),
    several,
    refuse,
  );
}

/** Assesses one indicator by its numbers. */
export function assessIndicator(
  code: IndicatorCode,
  indicator: Indicator,
  numbers: IndicatorNumbers,
  refuse: Refuse,
): AssessedIndicator {
  const { label, level, source } = indicator;
  const [atLeast, note] = [own(indicator, 'atLeast'), own(indicator, 'note')];
  const measure = isOpen(indicator.measure)
    ? indicator.measure.readings[numbers.reading ?? '']?.measure
    : indicator.measure;
  refuseOthers(indicator, measure, numbers, refuse);
  const result = measure
    ? withBesides(indicator, resultOf(measure, numbers), numbers)
    : resulting({ missing: ['reading'] });
  const { verdict, lacking, missing, of } = result;
  const criterion = (id: string, each: Result): CriterionOutcome =>
    judged(id, each.label ?? label, each.verdict, {
      actual: each.actual,
      required: each.required,
      unit: each.unit,
      facts: own(each, 'facts'),
      source: each.source ?? source,
      criteria: each.of && Object.entries(each.of).map(([name, part]) => criterion(name, part)),
    });
  const figure = (id: string, label: Text, { lacking, source: from = source }: Result): readonly FigureOutcome[] =>
    lacking ? [figured(id, label, howLacking, { ...lacking, source: from })] : [];
  const isYesOrNo = measuresOf(indicator).every(({ kind }) => kind === 'yes');
  const target = criterion('target', result);
  return present<AssessedIndicator>({
    indicator: code,
    label,
    level,
    verdict,
    atLeast: isYesOrNo ? undefined : atLeast === undefined ? 'read' : 'printed',
    words: atLeast,
    criteria: [target],
    lacking,
    note,
    figures:
      of && !lacking
        ? Object.entries(of).flatMap(([name, each]) => figure(`lacking-${name}`, lackingOfPart(each.label), each))
        : figure('lacking', labels.lacking, result),
    missing,
    next: lackingOf(own(target, 'criteria') ?? [target]),
  });
}
