import { own } from '../../core/own.js';
import { units } from '../../core/parameter.js';
import { labelsOf, type Text } from '../../core/text.js';
import type { Facts } from '../logic/fact.js';
import type { CriterionOutcome, FigureOutcome } from '../logic/logic.js';
import type { Verdict } from '../logic/node.js';
import { present } from '../logic/present.js';
import { defineRule, type Named, type Refuse, type Rule, type Shaped } from '../logic/rule.js';
import { figured, judged, lackingOf } from '../logic/verdict.js';
import {
  type Indicator,
  type IndicatorNumbers,
  indicatorFacts,
  isOpen,
  type Lacking,
  labels,
  type Measure,
  measuresOf,
  partsOf,
} from './indicators.js';
import { type Result, resulting, resultOf, withBesides } from './measures.js';

export {
  type Indicator,
  type IndicatorNumbers,
  indicatorFacts,
  type Lacking,
  type Measure,
  type MeasureReading,
} from './indicators.js';

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
  /** The criteria, by id, that would have to be met: `target`, or those that it is made of; empty once it is. */
  readonly next: readonly string[];
}

/** An indicator as it came out, beside its evidence. */
export type IndicatorSummary<Id extends string, Level extends string> = Omit<
  AssessedIndicator<Id, Level>,
  'criteria' | 'figures' | 'missing' | 'next'
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
  missing: _missing,
  next: _next,
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
export interface IndicatorRegisterDefinition<Id extends string, Level extends string> extends Shaped {
  readonly indicators: Readonly<Record<Id, Indicator<Level>>>;
  /** What the levels are called. */
  readonly levels: Readonly<Record<NoInfer<Level>, Text>>;
}

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
    const list = Object.keys(measuresOf(indicator)).join(', ');
    const accepted = { th: `การตีความใน ${list}`, en: `a reading of ${list}` };
    const none = { th: 'ไม่ระบุ เพราะตัวชี้วัดนี้อ่านได้อย่างเดียว', en: 'none, since this indicator is read in one way' };
    refuse(['reading'], reading, isOpen(indicator) ? accepted : none);
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
  const { label, level, source } = indicator;
  const [atLeast, note] = [own(indicator, 'atLeast'), own(indicator, 'note')];
  const measures = measuresOf(indicator);
  const measure = isOpen(indicator) ? measures[numbers.reading ?? ''] : measures['only'];
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
  const target = criterion('target', result);
  return present<AssessedIndicator<Id, Level>>({
    indicator: id,
    label,
    level,
    verdict,
    atLeast: atLeast === undefined ? 'read' : 'printed',
    words: atLeast,
    criteria: [target],
    lacking,
    note,
    figures:
      of && !lacking
        ? Object.entries(of).flatMap(([name, each]) => figure(`lacking-${name}`, each.label as Text, each))
        : figure('lacking', labels.lacking, result),
    missing,
    next: lackingOf(own(target, 'criteria') ?? [target]),
  });
}

/**
 * Makes a rule that assesses the indicators of a register (ตัวชี้วัด), each by its kind of measure: so many, so many percent, all, so
 * many percent more, a score, so many in each unit, or so or not. It says what is lacking and whether “at least” is printed or
 * read. Percentages are compared exactly. A share of none and growth from nothing are unmet; a list of no units is unknown.
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
