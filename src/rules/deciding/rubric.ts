import { supplied } from '../../core/citation.js';
import { Decimal, type DecimalInput, type Exact, exact } from '../../core/decimal.js';
import { type DecimalText, decimalText } from '../../core/decimal-text.js';
import { parameter } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import { atLeast, yes } from '../criteria/criterion.js';
import { type Facts, quantity, yesNo } from '../logic/fact.js';
import { type CriterionOutcome, evidenceOf, makeReady, type ReadyGroup, verdictOf } from '../logic/logic.js';
import type { Verdict } from '../logic/node.js';
import { allOf } from '../logic/nodes.js';
import { present } from '../logic/present.js';
import type { Places } from '../logic/read.js';
import { type Named, prepareRule, type Rule, type Shaped, type Told } from '../logic/rule.js';
import { needsOf, type ReadRubric, type Rubric, type RubricIndicator, readRubric, text } from './rubric-data.js';

export type { Rubric, RubricIndicator, RubricLevel } from './rubric-data.js';

/** The next level, and what it takes: the development plan. */
export interface NextRubricLevel<Id extends string> {
  readonly level: number;
  readonly label: Text;
  /** The points, or the number of indicators, from what is certain to its beginning; 0 where only mandatory ones lack. */
  readonly lacking: DecimalText;
  /** Those of `indicators` that no others can make up for. */
  readonly mandatory: readonly Id[];
  /**
   * The fewest indicators that would have to be passed, or raised to their full score, in printed order; among equally few,
   * as many as can be are such as were not passed.
   */
  readonly indicators: readonly Id[];
}

/** A level by a rubric, with the evidence. */
export interface RubricOutcome<Id extends string> {
  /** The rubric that was used. */
  readonly rubric: Text;
  /** `null` below the lowest level; absent while more than one is possible. */
  readonly level?: number | null;
  readonly label?: Text;
  /** Exactly the levels that the missing facts leave possible, lowest first; `null` for none. */
  readonly possible: readonly (number | null)[];
  /** The points, or the passed indicators, that are certain. */
  readonly least: DecimalText;
  /** The most that they can come to. */
  readonly most: DecimalText;
  /** An entry for each indicator, in printed order. */
  readonly criteria: readonly CriterionOutcome[];
  /** The indicators that were not passed. */
  readonly failed: readonly Id[];
  /** Those that are not known and can still change the level, and none that cannot. */
  readonly missing: readonly Id[];
  /** `null` at the highest level. Counted from what is certain. */
  readonly next: NextRubricLevel<Id> | null;
}

/** How an indicator comes out: a score where it has a pass mark, and either where the rubric is not known beforehand. */
type ResultOf<Indicator> = Indicator extends { readonly pass: DecimalInput }
  ? DecimalInput
  : Indicator extends { readonly pass?: undefined }
    ? boolean
    : boolean | DecimalInput;

/** What a caller passes: how each indicator came out, where it is known. */
export type RubricInput<Indicator extends RubricIndicator> = {
  readonly [I in Indicator as I['id']]?: ResultOf<I> | undefined;
};

/** A rule that grades by a rubric. */
export type RubricGrading<Indicator extends RubricIndicator> = Rule<
  RubricInput<Indicator>,
  Named<RubricOutcome<Indicator['id']>>,
  number | null | undefined
>;

/** Its definition. */
export interface RubricDefinition<Indicator extends RubricIndicator> extends Shaped {
  readonly rubric: Rubric<Indicator>;
}

/** Whether some of these weights add up to what lies within bounds, both included: bit n is set where some come to n. */
function canAddUp(weights: readonly number[], low: number, high: number): boolean {
  const from = Math.max(0, low);
  if (high < from) return false;
  const reached = weights.reduce((sums, weight) => sums | (sums << BigInt(weight)), 1n);
  return ((reached >> BigInt(from)) & ((1n << BigInt(high - from + 1)) - 1n)) !== 0n;
}

/** An indicator as it stands: everything in whole steps of the last decimal. */
interface Standing {
  readonly id: string;
  readonly status: Verdict;
  readonly worth: number;
  /** What it gives for certain, and the most that it can give. */
  readonly low: number;
  readonly high: number;
  /** The least that it gives when it is passed. */
  readonly pass: number;
  /** Whether it can give what lies between. */
  readonly isScored: boolean;
}

/** A level, or none at all, with all that is mandatory for it. */
interface Rank {
  readonly level: number | null;
  readonly label: Text | undefined;
  readonly start: number;
  readonly needs: ReadonlySet<string>;
}

const total = (all: readonly Standing[], end: 'low' | 'high' | 'worth'): number =>
  all.reduce((sofar, each) => sofar + each[end], 0);

/** Whether a level is reached with what each gives for certain, or can be with the most that it can give. */
const attains = (all: readonly Standing[], { start, needs }: Rank, end: 'low' | 'high'): boolean =>
  total(all, end) >= start &&
  all.every(({ id, status }) => !needs.has(id) || status === 'met' || (end === 'high' && status === 'unknown'));

/** Whether, with what a level needs passed, the sum can lie within bounds, both included. */
function canLieWithin(all: readonly Standing[], { needs }: Rank, from: number, to: number): boolean {
  let base = 0;
  let range = 0;
  const weights: number[] = [];
  for (const { id, status, low, high, pass, isScored } of all) {
    const isOpen = status === 'unknown';
    const least = isOpen && needs.has(id) ? pass : low;
    base += least;
    if (isOpen && isScored) range += high - least;
    else if (least < high) weights.push(high);
  }
  return canAddUp(weights, from - base - range, to - base);
}

/** Whether it can end exactly at a level that it can reach: this one is reached and the next is not. */
function canEndAt(all: readonly Standing[], rank: Rank, next: Rank): boolean {
  const canFailOne = all.some(({ id, status, high, pass, isScored }) => {
    const isTurning = status === 'unknown' && next.needs.has(id) && !rank.needs.has(id);
    return isTurning && total(all, 'high') - (isScored ? high - pass + 1 : high) >= rank.start;
  });
  return canFailOne || canLieWithin(all, rank, rank.start, next.start - 1);
}

/** Whether the level can turn on this indicator, where one of these can still be reached or missed. */
function matters(one: Standing, all: readonly Standing[], open: readonly Rank[]): boolean {
  const others = all.filter(each => each !== one);
  return open.some(rank => rank.needs.has(one.id) || canLieWithin(others, rank, rank.start - one.high, rank.start - 1));
}

/** The fewest indicators for a level that is not reached for certain: those that it needs, and of the others the largest gains. */
function planFor(all: readonly Standing[], { start, needs }: Rank): readonly [needed: Standing[], chosen: Standing[]] {
  const gain = (some: readonly Standing[]): number => total(some, 'worth') - total(some, 'low');
  const needed = all.filter(({ id, status }) => status !== 'met' && needs.has(id));
  const lacking = start - total(all, 'low') - gain(needed);
  const rest = all.filter(each => !needed.includes(each)).sort((left, right) => gain([right]) - gain([left]));
  const fewest = [...rest.keys()].find(number => gain(rest.slice(0, number)) >= lacking) ?? rest.length;
  const open = rest.filter(({ status }) => status !== 'met');
  const passed = rest.filter(({ status }) => status === 'met');
  // Of the sets of so few, the one with the fewest that were passed already.
  const added = Array.from({ length: fewest + 1 }, (_, number) => [
    ...open.slice(0, fewest - number),
    ...passed.slice(0, number),
  ]).find(some => gain(some) >= lacking) as readonly Standing[];
  return [needed, all.filter(each => needed.includes(each) || added.includes(each))];
}

/**
 * Makes a rule that grades by a rubric of the caller's: so many points, or so many passed indicators, and the mandatory ones in
 * any case. Its outcome names the indicators that were not passed, and, as `next`, the fewest of them that the next level takes:
 * the development plan.
 *
 * The rubric is data, e.g. read from a file, and is checked here: ids come once, levels ascend without gap or overlap, and every
 * level can be reached. What is mandatory for a level is so for the levels above it.
 *
 * @th
 * สร้างกติกาจัดระดับด้วยเกณฑ์ที่ผู้ใช้นำมาเอง ตามคะแนนหรือจำนวนตัวชี้วัดที่ผ่าน และตัวชี้วัดบังคับ ผลลัพธ์บอกตัวชี้วัดที่ไม่ผ่าน และ next
 * บอกตัวชี้วัดน้อยที่สุดที่ต้องผ่านเพื่อขึ้นระดับถัดไป เกณฑ์เป็นข้อมูล เช่น อ่านจากแฟ้ม และตรวจความถูกต้องเมื่อสร้างกติกา
 *
 * @throws RuleInputError a rubric that cannot be read or does not hold together, with everything that is wrong in it
 * @example
 * ```ts
 * import { cite, rubric } from 'chumchon/rules';
 *
 * const document = { file: 'own.txt', title: { th: 'ตัวอย่าง', en: 'Example' }, agency: 'cdd', fiscalYear: 2565 } as const;
 * const grade = rubric({
 *   programme: { agency: 'cdd', programme: 'own', edition: 'fy2565', title: document.title, document },
 *   id: 'grade',
 *   title: { th: 'ระดับธรรมาภิบาล', en: 'Level of governance' },
 *   source: cite(document)(1),
 *   rubric: {
 *     title: { th: 'เกณฑ์ตัวอย่าง', en: 'A rubric made up for this example' },
 *     measure: 'indicators',
 *     indicators: [
 *       { id: 'accounts', label: { th: 'บัญชีเป็นปัจจุบัน', en: 'accounts up to date' }, mandatory: true },
 *       { id: 'meetings', label: { th: 'ประชุมสม่ำเสมอ', en: 'regular meetings' } },
 *       { id: 'dividend', label: { th: 'ปันผล', en: 'dividend' } },
 *     ],
 *     levels: [
 *       { level: 1, label: { th: 'ระดับ 1', en: 'level 1' }, from: 1 },
 *       { level: 2, label: { th: 'ระดับ 2', en: 'level 2' }, from: 2 },
 *       { level: 3, label: { th: 'ระดับ 3', en: 'level 3' }, from: 3 },
 *     ],
 *   },
 * });
 * const outcome = grade({ accounts: true, meetings: false });
 * outcome.possible; // [1, 2]
 * outcome.failed; // ['meetings']
 * outcome.missing; // ['dividend']
 * outcome.next?.indicators; // ['meetings']
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function rubric<const Indicator extends RubricIndicator>(
  definition: RubricDefinition<Indicator>,
): RubricGrading<Indicator> {
  const { rubric: given, ...rule } = definition;
  const { agency, programme, edition } = rule.programme;
  const read = readRubric(`${agency}.${programme}.${edition}.${rule.id}`, given);
  const { title, measure, decimals = 0, indicators, levels } = read;
  const facts: Facts = Object.fromEntries(
    indicators.map(({ id, label, points: most, pass }) => [
      id,
      pass === undefined ? yesNo(label) : quantity(label, 'points', { most: Number(most), decimals }),
    ]),
  );
  const byPoints = measure === 'points';
  const scale = byPoints ? 10 ** decimals : 1;
  const steps = (value: Exact): number => exact(value).times(scale).toNumber();
  const shown = (value: number): DecimalText => decimalText(new Decimal(value).div(scale));
  const source = supplied(title, rule.source);
  const criteria = indicators.map(({ id, pass }) =>
    pass === undefined ? yes(id, { id }) : atLeast(id, parameter(decimalText(pass), 'points', source), { id }),
  );
  const needs = needsOf(read);
  /** No level at all, and then the lowest. */
  const ranks: readonly Rank[] = [
    { level: null, label: undefined, start: 0, needs: new Set() },
    ...levels.map(({ level, label, from }, index) => {
      return { level, label, start: steps(from), needs: needs[index] as ReadonlySet<string> };
    }),
  ];

  /** The place of the level that is certain, and of the best that is possible. */
  const bounds = (all: readonly Standing[]): readonly [certain: number, best: number] => [
    ranks.findLastIndex(rank => attains(all, rank, 'low')),
    ranks.findLastIndex(rank => attains(all, rank, 'high')),
  ];

  const idsOf = (some: readonly { readonly id: string }[]): readonly string[] => some.map(({ id }) => id);
  const nextOf = (all: readonly Standing[], aim: Rank): NextRubricLevel<string> => {
    const [mandatory, fewest] = planFor(all, aim);
    return {
      level: aim.level as number,
      label: aim.label as Text,
      lacking: shown(Math.max(0, aim.start - total(all, 'low'))),
      mandatory: idsOf(mandatory),
      indicators: idsOf(fewest),
    };
  };

  return prepareRule<Facts, RubricOutcome<string>, number | null | undefined>({ ...rule, facts }, toldOf(read), id => {
    const ready = makeReady(allOf<never>(rule.id, title, criteria), { facts, source }) as ReadyGroup;
    const standingsOf = (values: Places): readonly Standing[] =>
      ready.of.map((criterion, place) => {
        const { id, points = 1, pass } = indicators[place] as ReadRubric['indicators'][number];
        const status = verdictOf(criterion, values);
        const worth = byPoints ? steps(points) : 1;
        const isScored = byPoints && pass !== undefined;
        const known = isScored ? steps((values[place] as Exact | undefined) ?? 0) : status === 'met' ? worth : 0;
        const high = status === 'unknown' ? worth : known;
        return { id, status, worth, low: known, high, pass: isScored ? steps(pass) : worth, isScored };
      });
    return {
      outcome: values => {
        const all = standingsOf(values);
        const [certain, best] = bounds(all);
        const reached = certain === best ? ranks[certain] : undefined;
        const aim = ranks[certain + 1];
        return present<Named<RubricOutcome<string>>>({
          rule: id,
          rubric: title,
          level: reached?.level,
          label: reached?.label,
          possible: ranks
            .slice(certain, best + 1)
            .filter(
              (rank, index, { length }) =>
                index === length - 1 || canEndAt(all, rank, ranks[certain + index + 1] as Rank),
            )
            .map(({ level }) => level),
          least: shown(total(all, 'low')),
          most: shown(total(all, 'high')),
          criteria: evidenceOf(ready, values).criteria,
          failed: idsOf(all.filter(({ status }) => status === 'unmet')),
          missing: idsOf(
            all.filter(each => each.status === 'unknown' && matters(each, all, ranks.slice(certain + 1, best + 1))),
          ),
          next: aim ? nextOf(all, aim) : null,
        });
      },
      decide: values => {
        const [certain, best] = bounds(standingsOf(values));
        return certain === best ? ranks[certain]?.level : undefined;
      },
    };
  }) as unknown as RubricGrading<Indicator>;
}

const toldOf = ({ measure, indicators }: ReadRubric): Told<RubricOutcome<string>> => ({
  shape: 'rubric',
  holds: {
    rubric: { label: text('เกณฑ์ที่ใช้', 'rubric') },
    level: { label: text('ระดับ', 'level') },
    least: { label: text('ได้แน่นอน', 'for certain'), unit: measure },
    most: { label: text('ได้มากที่สุด', 'at most'), unit: measure },
    failed: {
      label: text('ตัวชี้วัดที่ไม่ผ่าน', 'not passed'),
      words: Object.fromEntries(indicators.map(({ id, label }) => [id, label])),
    },
  },
});
