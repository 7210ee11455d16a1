import { supplied } from '../../core/citation.js';
import { compare, Decimal, type DecimalInput, type Exact, exact, hasDecimals } from '../../core/decimal.js';
import { type DecimalText, decimalText } from '../../core/decimal-text.js';
import { type InputProblem, problem, RuleInputError } from '../../core/errors.js';
import { sum } from '../../core/ratio.js';
import type { Text } from '../../core/text.js';
import type { Verdict } from '../criteria/criterion.js';
import { choice, count, type Fact, type Facts, listOf, quantity, record, required, yesNo } from '../logic/fact.js';
import type { CriterionOutcome } from '../logic/logic.js';
import { present } from '../logic/present.js';
import { reader } from '../logic/read.js';
import { defineRule, type Named, type Rule, type RuleDefinition } from '../logic/rule.js';

/** An indicator of a rubric. */
export interface RubricIndicator<Id extends string = string> {
  /** Letters, Thai or Roman, digits, points and hyphens, e.g. `1.1`: the name of the fact that says how it came out. */
  readonly id: Id;
  readonly label: Text;
  /** Whether no level is reached without it. */
  readonly mandatory?: boolean;
  /** What it is worth: all or nothing, or, with `pass`, the most that can be scored. Needed where levels take points. */
  readonly points?: DecimalInput;
  /** The score from which it is passed; without it the indicator is passed or not, and has no score. */
  readonly pass?: DecimalInput;
}

/** A level of a rubric. */
export interface RubricLevel<Id extends string = string> {
  /** Ascending, e.g. 1, 2, 3. */
  readonly level: number;
  readonly label: Text;
  /** The fewest points, or passed indicators, for it. It lasts until the next level begins. */
  readonly from: DecimalInput;
  /** Where it ends, for rubrics that print it: checked against the beginning of the next level. */
  readonly to?: DecimalInput;
  /** Indicators that it is not reached without; nor are the levels above it. */
  readonly mandatory?: readonly Id[];
}

/** A rubric (เกณฑ์การประเมิน): the caller's data, checked when a rule is made from it. */
export interface Rubric<Indicator extends RubricIndicator = RubricIndicator> {
  /** What it is called and where it comes from: outcomes name it. */
  readonly title: Text;
  /** What levels take: so many points, or so many passed indicators. */
  readonly measure: 'points' | 'indicators';
  /** How many decimals points may have; none unless said otherwise. */
  readonly decimals?: 0 | 1 | 2;
  readonly indicators: readonly Indicator[];
  /** From the lowest to the highest. Below the lowest there is no level. */
  readonly levels: readonly RubricLevel<NoInfer<Indicator>['id']>[];
}

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
  /** The indicators of which it is not known. */
  readonly unknown: readonly Id[];
  /** Those of them that can still change the level, and none that cannot. */
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
export interface RubricDefinition<Indicator extends RubricIndicator> extends Omit<RuleDefinition<never>, 'facts'> {
  readonly rubric: Rubric<Indicator>;
}

const textFact: Fact<string, string, true> = {
  label: { th: 'ข้อความ', en: 'text' },
  accepts: { th: 'ข้อความที่ไม่ว่าง', en: 'a text that is not blank' },
  required: true,
  read: input => (typeof input === 'string' && input.trim() !== '' ? input : undefined),
  json: { type: 'string', minLength: 1 },
};

/** `1.1`, `ก-2`, `accounts`: no blanks, and nothing that is a name of every object. */
const idForm = /^(?!__)[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}._-]{0,99}$/u;

const idFact: Fact<string, string, true> = {
  label: { th: 'รหัสตัวชี้วัด', en: 'id' },
  accepts: {
    th: 'ตัวอักษรไทยหรือโรมัน ตัวเลข จุด และขีด ไม่เกิน 100 ตัว',
    en: 'letters, Thai or Roman, digits, points and hyphens, at most 100',
  },
  required: true,
  read: input => (typeof input === 'string' && idForm.test(input) ? input : undefined),
  json: { type: 'string', pattern: idForm.source },
};

/** What a rubric looks like; how its parts stand together is checked afterwards. */
function rubricFact(): Fact {
  const label = (th: string, en: string): Text => ({ th, en });
  const text = (of: Text) => required(record(of, { th: textFact, en: textFact }));
  const points = (of: Text) => quantity(of, 'points');
  const ids = label('ตัวชี้วัดบังคับ', 'mandatory indicators');
  return record(label('เกณฑ์การประเมิน', 'a rubric'), {
    title: text(label('ชื่อเกณฑ์', 'title')),
    measure: required(choice(label('นับเป็น', 'measure'), ['points', 'indicators'])),
    decimals: count(label('ทศนิยม', 'decimals'), 'points', { most: 2 }),
    indicators: required(
      listOf(
        label('ตัวชี้วัด', 'indicators'),
        record(label('ตัวชี้วัด', 'an indicator'), {
          id: idFact,
          label: text(label('ชื่อ', 'label')),
          mandatory: yesNo(label('บังคับ', 'mandatory')),
          points: points(label('คะแนนเต็ม', 'points')),
          pass: points(label('คะแนนผ่าน', 'pass')),
        }),
        1,
      ),
    ),
    levels: required(
      listOf(
        label('ระดับ', 'levels'),
        record(label('ระดับ', 'a level'), {
          level: required(count(label('ระดับที่', 'level'), 'points')),
          label: text(label('ชื่อ', 'label')),
          from: required(points(label('ตั้งแต่', 'from'))),
          to: points(label('ถึง', 'to')),
          mandatory: listOf(ids, idFact as unknown as Fact<string, string>),
        }),
        1,
      ),
    ),
  });
}

interface ReadIndicator {
  readonly id: string;
  readonly label: Text;
  readonly mandatory?: boolean;
  readonly points?: Exact;
  readonly pass?: Exact;
}

interface ReadLevel {
  readonly level: number;
  readonly label: Text;
  readonly from: Exact;
  readonly to?: Exact;
  readonly mandatory?: readonly string[];
}

interface ReadRubric {
  readonly title: Text;
  readonly measure: 'points' | 'indicators';
  readonly decimals?: number;
  readonly indicators: readonly ReadIndicator[];
  readonly levels: readonly ReadLevel[];
}

const mandatoryOf = ({ mandatory = [] }: ReadLevel): readonly string[] => mandatory;

/** How large a rubric may be: whatever is missing, its possible levels are then found in a moment. */
const mostIndicators = 200;
const mostLevels = 20;

/** The most that the points of a rubric may come to, in steps of their last decimal. */
const mostSteps = 20_000;

/** What is wrong with how the parts of a rubric stand together. */
function problemsOf({ measure, decimals = 0, indicators, levels }: ReadRubric): readonly InputProblem[] {
  const found: InputProblem[] = [];
  const refuse = (path: InputProblem['path'], given: unknown, th: string, en: string): void => {
    found.push(problem(given instanceof Decimal ? String(given) : given, { th, en }, path));
  };
  const byPoints = measure === 'points';
  const isFine = (value: Exact | undefined): boolean =>
    value === undefined || hasDecimals(value, byPoints ? decimals : 0);
  const ids = indicators.map(({ id }) => id);
  const places = new Map(ids.toReversed().map((id, at) => [id, ids.length - 1 - at]));

  for (const [index, { id, points, pass }] of indicators.entries()) {
    const at = (name: string) => ['indicators', index, name];
    if (places.get(id) !== index) refuse(at('id'), id, 'รหัสที่ไม่ซ้ำกัน', 'an id that comes once');
    const needsPoints = byPoints || pass !== undefined;
    const isWorth = points !== undefined && compare(points, 0) > 0 && hasDecimals(points, decimals);
    if (needsPoints && !isWorth) {
      refuse(
        at('points'),
        points,
        `คะแนนมากกว่า 0 ทศนิยมไม่เกิน ${decimals} ตำแหน่ง`,
        `points above 0, with at most ${decimals} decimals`,
      );
    }
    if (!needsPoints && points !== undefined) {
      refuse(
        at('points'),
        points,
        'ไม่มีคะแนน เมื่อระดับนับตามจำนวนตัวชี้วัด',
        'no points, where levels take numbers of indicators',
      );
    }
    const isPassable =
      pass === undefined || (compare(pass, 0) > 0 && hasDecimals(pass, decimals) && compare(pass, points ?? pass) <= 0);
    if (!isPassable) {
      refuse(
        at('pass'),
        pass,
        'คะแนนมากกว่า 0 และไม่เกินคะแนนเต็ม',
        'a score above 0, at most the points of the indicator',
      );
    }
  }

  if (indicators.length > mostIndicators) {
    refuse(['indicators'], indicators.length, `ไม่เกิน ${mostIndicators} ตัวชี้วัด`, `at most ${mostIndicators} indicators`);
  }
  if (levels.length > mostLevels)
    refuse(['levels'], levels.length, `ไม่เกิน ${mostLevels} ระดับ`, `at most ${mostLevels} levels`);
  const whole = byPoints ? sum(indicators.map(({ points = 0 }) => points)) : new Decimal(indicators.length);
  const step = byPoints ? new Decimal(10).pow(-decimals) : new Decimal(1);
  if (whole.div(step).gt(mostSteps)) {
    refuse(
      ['indicators'],
      whole,
      `คะแนนรวมไม่เกิน ${step.times(mostSteps)}`,
      `at most ${step.times(mostSteps)} points in all`,
    );
  }
  const mandatory = new Set(indicators.filter(each => each.mandatory).map(({ id }) => id));
  for (const [index, { level, from, to, mandatory: own = [] }] of levels.entries()) {
    const at = (...names: (string | number)[]) => ['levels', index, ...names];
    const [before, after] = [levels[index - 1], levels[index + 1]];
    const known = mandatory.size;
    for (const [place, id] of own.entries()) {
      if (!ids.includes(id))
        refuse(at('mandatory', place), id, 'รหัสของตัวชี้วัดในเกณฑ์นี้', 'the id of an indicator of this rubric');
      mandatory.add(id);
    }
    if (before && level <= before.level) {
      refuse(at('level'), level, `มากกว่า ${before.level}`, `above ${before.level}: levels ascend`);
    }
    const order = before ? compare(from, before.from) : 1;
    if (order < 0 || (order === 0 && mandatory.size === known)) {
      refuse(at('from'), from, `มากกว่า ${before?.from}`, `above ${before?.from}: levels ascend`);
    }
    if (!isFine(from)) refuse(at('from'), from, `ทศนิยมไม่เกิน ${decimals} ตำแหน่ง`, 'a value that can be scored');
    if (whole.lt(exact(from))) refuse(at('from'), from, `ไม่เกิน ${whole}`, `at most ${whole}, or nothing reaches it`);
    const end = after ? exact(after.from).minus(step) : whole;
    if (to !== undefined && compare(to, end) !== 0) {
      refuse(at('to'), to, `${end} จึงไม่ขาดช่วงและไม่ซ้อนกัน`, `${end}, which leaves no gap and no overlap`);
    }
  }
  return found;
}

/** @throws RuleInputError a rubric that cannot be read or does not hold together */
function readRubric(rule: string, given: unknown): ReadRubric {
  const rubric = reader<ReadRubric>(rule, rubricFact())(given);
  const problems = problemsOf(rubric);
  if (problems.length > 0) throw new RuleInputError(rule, problems as [InputProblem, ...InputProblem[]]);
  return rubric;
}

/** Which sums some of these weights can have: bit n is set where some of them add up to n. */
const sums = (weights: readonly number[]): bigint =>
  weights.reduce((reached, weight) => reached | (reached << BigInt(weight)), 1n);

/** Whether one of these sums lies within bounds, both included. */
function reaches(reached: bigint, low: number, high: number): boolean {
  const from = Math.max(0, low);
  return high >= from && ((reached >> BigInt(from)) & ((1n << BigInt(high - from + 1)) - 1n)) !== 0n;
}

/** An indicator as it stands: everything in whole steps of the last decimal. */
interface Standing {
  readonly id: string;
  readonly status: Verdict;
  /** What it gives for certain, and the most that it can give. */
  readonly low: number;
  readonly high: number;
  /** The least that it gives when it is passed. */
  readonly pass: number;
  /** Whether it can give what lies between. */
  readonly isScored: boolean;
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
  const {
    title,
    measure,
    decimals = 0,
    indicators,
    levels,
  } = readRubric(`${agency}.${programme}.${edition}.${rule.id}`, given);
  const indicatorLabels = Object.fromEntries(indicators.map(({ id, label }) => [id, label]));
  const byPoints = measure === 'points';
  const scale = byPoints ? 10 ** decimals : 1;
  const steps = (value: Exact): number => exact(value).times(scale).toNumber();
  const points = (value: number): DecimalText => decimalText(new Decimal(value).div(scale));
  const suppliedSource = supplied(title, rule.source);
  const starts = levels.map(({ from }) => steps(from));
  const everywhere = indicators.filter(({ mandatory }) => mandatory).map(({ id }) => id);
  /** Index 0 is no level at all, 1 the lowest. What is mandatory for a level is so for those above it. */
  const mandatory: readonly ReadonlySet<string>[] = [
    new Set(),
    ...levels.map((_, index) => new Set([...everywhere, ...levels.slice(0, index + 1).flatMap(mandatoryOf)])),
  ];
  const start = (place: number): number => starts[place - 1] ?? 0;
  const needs = (place: number): ReadonlySet<string> => mandatory[place] as ReadonlySet<string>;
  const levelAt = (place: number): number | null => levels[place - 1]?.level ?? null;
  const places = [...mandatory.keys()];

  const facts = Object.fromEntries(
    indicators.map(({ id, label, points: most, pass }) => [
      id,
      pass === undefined
        ? yesNo(label)
        : quantity(label, 'points', { most: exact(most as Exact).toNumber(), decimals }),
    ]),
  );
  type Values = Readonly<Record<string, boolean | Exact | undefined>>;

  const statusOf = ({ id, pass }: ReadIndicator, values: Values): Verdict => {
    const value = values[id];
    if (value === undefined) return 'unknown';
    return (pass === undefined ? value === true : compare(value as Exact, pass) >= 0) ? 'met' : 'unmet';
  };
  const standingsOf = (values: Values): readonly Standing[] =>
    indicators.map(each => {
      const { id, pass } = each;
      const status = statusOf(each, values);
      const worth = byPoints ? steps(each.points as Exact) : 1;
      const isScored = byPoints && pass !== undefined;
      const known = isScored ? steps((values[id] as Exact | undefined) ?? 0) : status === 'met' ? worth : 0;
      const high = status === 'unknown' ? worth : known;
      return { id, status, low: known, high, pass: isScored ? steps(pass) : worth, isScored };
    });

  const lowest = (all: readonly Standing[]): number => all.reduce((total, { low }) => total + low, 0);
  const highest = (all: readonly Standing[]): number => all.reduce((total, { high }) => total + high, 0);

  /** Whether, with the mandatory ones of a level passed, the sum can lie within bounds, both included. */
  const canLieWithin = (all: readonly Standing[], place: number, from: number, to: number): boolean => {
    let base = 0;
    let range = 0;
    const weights: number[] = [];
    for (const { id, status, low, high, pass, isScored } of all) {
      const isOpen = status === 'unknown';
      const least = isOpen && needs(place).has(id) ? pass : low;
      base += least;
      if (isOpen && isScored) range += high - least;
      else if (least < high) weights.push(high);
    }
    return reaches(sums(weights), from - base - range, to - base);
  };

  const canReach = (all: readonly Standing[], place: number): boolean =>
    highest(all) >= start(place) && all.every(({ id, status }) => status !== 'unmet' || !needs(place).has(id));

  /** Whether it can end exactly at a place below the best one that it can reach: this one is reached and the next is not. */
  const canEndAt = (all: readonly Standing[], place: number): boolean => {
    const canFailOne = all.some(({ id, status, high, pass, isScored }) => {
      const isTurning = status === 'unknown' && needs(place + 1).has(id) && !needs(place).has(id);
      return isTurning && highest(all) - (isScored ? high - pass + 1 : high) >= start(place);
    });
    return canFailOne || canLieWithin(all, place, start(place), start(place + 1) - 1);
  };

  const isReached = (all: readonly Standing[], place: number): boolean =>
    lowest(all) >= start(place) && all.every(({ id, status }) => status === 'met' || !needs(place).has(id));

  const bounds = (all: readonly Standing[]): readonly [certain: number, best: number] => [
    places.findLast(place => isReached(all, place)) as number,
    places.findLast(place => canReach(all, place)) as number,
  ];

  /** Whether the level can turn on this indicator, the others being as they may be. */
  const matters = (one: Standing, all: readonly Standing[], certain: number, best: number): boolean => {
    const others = all.filter(each => each !== one);
    return places
      .slice(certain + 1, best + 1)
      .some(place =>
        needs(place).has(one.id)
          ? canReach(all, place)
          : canReach(others, 0) &&
            others.every(({ id, status }) => status !== 'unmet' || !needs(place).has(id)) &&
            canLieWithin(others, place, start(place) - one.high, start(place) - 1),
      );
  };

  const nextAfter = (all: readonly Standing[], certain: number): NextRubricLevel<string> | null => {
    const aim = levels[certain];
    if (!aim) return null;
    const place = certain + 1;
    const worth = new Map(indicators.map(each => [each.id, byPoints ? steps(each.points as Exact) : 1]));
    const gain = ({ id, low }: Standing): number => (worth.get(id) as number) - low;
    const forced = all.filter(({ id, status }) => status !== 'met' && needs(place).has(id));
    const gainOf = (some: readonly Standing[]): number => some.reduce((total, each) => total + gain(each), 0);
    const lacking = start(place) - lowest(all) - gainOf(forced);
    const rest = all.filter(each => !forced.includes(each)).sort((left, right) => gain(right) - gain(left));
    const fewest = [...rest.keys()].find(count => gainOf(rest.slice(0, count)) >= lacking) ?? rest.length;
    const [notPassed, passed] = [
      rest.filter(each => each.status !== 'met'),
      rest.filter(each => each.status === 'met'),
    ];
    // Of the sets of so few, the one with the fewest that were passed already.
    const added = Array.from({ length: fewest + 1 }, (_, count) => [
      ...notPassed.slice(0, fewest - count),
      ...passed.slice(0, count),
    ]).find(some => gainOf(some) >= lacking) as readonly Standing[];
    const chosen = new Set([...forced, ...added]);
    return {
      level: aim.level,
      label: aim.label,
      lacking: points(Math.max(0, start(place) - lowest(all))),
      mandatory: forced.map(({ id }) => id),
      indicators: all.filter(each => chosen.has(each)).map(({ id }) => id),
    };
  };

  const evidence = (each: ReadIndicator, values: Values): CriterionOutcome => {
    const { id, label, pass } = each;
    const value = values[id];
    return present<Omit<CriterionOutcome, 'criteria'>>({
      id,
      label,
      status: statusOf(each, values),
      fact: id,
      actual: value === undefined || typeof value === 'boolean' ? value : decimalText(value),
      required: pass === undefined ? true : { atLeast: decimalText(pass) },
      source: suppliedSource,
    });
  };

  return defineRule<Facts, RubricOutcome<string>, number | null | undefined>(
    { ...rule, facts },
    {
      outcome: read => {
        const values = read as Values;
        const all = standingsOf(values);
        const [certain, best] = bounds(all);
        const possible = places.slice(certain, best + 1).filter(place => place === best || canEndAt(all, place));
        const isSettled = certain === best;
        const ids = (status: Verdict): readonly string[] =>
          all.filter(each => each.status === status).map(({ id }) => id);
        return {
          rubric: title,
          level: isSettled ? levelAt(certain) : undefined,
          label: isSettled ? levels[certain - 1]?.label : undefined,
          possible: possible.map(levelAt),
          least: points(lowest(all)),
          most: points(highest(all)),
          criteria: indicators.map(each => evidence(each, values)),
          failed: ids('unmet'),
          unknown: ids('unknown'),
          missing: all
            .filter(each => each.status === 'unknown' && matters(each, all, certain, best))
            .map(({ id }) => id),
          next: nextAfter(all, certain),
        };
      },
      decide: read => {
        const [certain, best] = bounds(standingsOf(read as Values));
        return certain === best ? levelAt(certain) : undefined;
      },
    },
    {
      shape: 'rubric',
      holds: {
        rubric: { label: { th: 'เกณฑ์ที่ใช้', en: 'rubric' } },
        level: { label: { th: 'ระดับ', en: 'level' } },
        least: { label: { th: 'ได้แน่นอน', en: 'for certain' } },
        most: { label: { th: 'ได้มากที่สุด', en: 'at most' } },
        failed: { label: { th: 'ตัวชี้วัดที่ไม่ผ่าน', en: 'not passed' }, words: indicatorLabels },
      },
    },
  ) as unknown as RubricGrading<Indicator>;
}
