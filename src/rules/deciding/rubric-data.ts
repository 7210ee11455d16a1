import { compare, Decimal, type DecimalInput, type Exact, exact, hasDecimals } from '../../core/decimal.js';
import { type InputProblem, problem, RuleInputError } from '../../core/errors.js';
import { sum } from '../../core/ratio.js';
import type { Text } from '../../core/text.js';
import {
  choice,
  count,
  type Fact,
  type Facts,
  listOf,
  quantity,
  record,
  required,
  type ValuesOf,
  yesNo,
} from '../logic/fact.js';
import { reader } from '../logic/read.js';

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

export const text = (th: string, en: string): Text => ({ th, en });

/** What a fact is called that errors name by its path alone. */
const part = text('ส่วนของเกณฑ์', 'a part of the rubric');

const textFact: Fact<string, string, true> = {
  label: part,
  accepts: text('ข้อความที่ไม่ว่าง', 'a text that is not blank'),
  required: true,
  read: input => (typeof input === 'string' && input.trim() !== '' ? input : undefined),
};

/** `1.1`, `ก-2`, `accounts`: no blanks, and nothing that is a name of every object. */
const idForm = /^(?!__)[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}._-]{0,99}$/u;

const idFact: Fact<string, string, true> = {
  label: text('รหัสตัวชี้วัด', 'id'),
  accepts: text(
    'ตัวอักษรไทยหรือโรมัน ตัวเลข จุด และขีด ไม่เกิน 100 ตัว ไม่ซ้ำกัน',
    'letters, Thai or Roman, digits, points and hyphens, at most 100; each comes once',
  ),
  required: true,
  tellsApart: true,
  read: input => (typeof input === 'string' && idForm.test(input) ? input : undefined),
};

const named = required(record(part, { th: textFact, en: textFact }));
const severalOf = <const F extends Facts>(label: Text, most: number, fields: F) =>
  required({ ...listOf(label, record(label, fields), 1), most });

/** How large a rubric may be: whatever is missing, its possible levels are then found in a moment. */
const mostIndicators = 200;
const mostLevels = 20;

/** The most that the points of a rubric may come to, in steps of their last decimal. */
const mostSteps = 20_000;

/** What a rubric looks like; how its parts stand together is checked afterwards. */
const rubricFacts = () => ({
  title: named,
  measure: required(choice(part, ['points', 'indicators'])),
  decimals: count(part, 'points', { most: 2 }),
  indicators: severalOf(text('ตัวชี้วัด', 'indicators'), mostIndicators, {
    id: idFact,
    label: named,
    mandatory: yesNo(part),
    points: quantity(part, 'points'),
    pass: quantity(part, 'points'),
  }),
  levels: severalOf(text('ระดับ', 'levels'), mostLevels, {
    level: required(count(part, 'points')),
    label: named,
    from: required(quantity(part, 'points')),
    mandatory: listOf(part, idFact as Fact<string, string>),
  }),
});

export type ReadRubric = ValuesOf<ReturnType<typeof rubricFacts>>;

/** What each level is not reached without: what is mandatory everywhere, for it, or for a level below it. */
export function needsOf({ indicators, levels }: ReadRubric): readonly ReadonlySet<string>[] {
  const needed = new Set(indicators.filter(({ mandatory }) => mandatory).map(({ id }) => id));
  return levels.map(({ mandatory = [] }) => {
    for (const id of mandatory) needed.add(id);
    return new Set(needed);
  });
}

const noScores = text('ไม่มีคะแนน เมื่อระดับนับตามจำนวนตัวชี้วัด', 'no points, where levels take numbers of indicators');
const passes = text('คะแนนมากกว่า 0 และไม่เกินคะแนนเต็ม', 'a score above 0, at most the points of the indicator');
const itsIds = text('รหัสของตัวชี้วัดในเกณฑ์นี้', 'the id of an indicator of this rubric');

/** What is wrong with how the parts of a rubric stand together. */
function problemsOf(rubric: ReadRubric): readonly InputProblem[] {
  const { measure, decimals = 0, indicators, levels } = rubric;
  const found: InputProblem[] = [];
  const ask = (isFine: boolean, path: InputProblem['path'], given: unknown, accepted: Text): void => {
    if (!isFine) found.push(problem(given instanceof Decimal ? String(given) : given, accepted, path));
  };
  const byPoints = measure === 'points';
  const isScore = (value: Exact): boolean => compare(value, 0) > 0 && hasDecimals(value, decimals);
  const scores = text(
    `คะแนนมากกว่า 0 ทศนิยมไม่เกิน ${decimals} ตำแหน่ง`,
    `points above 0, with at most ${decimals} decimals`,
  );

  for (const [index, { points, pass }] of indicators.entries()) {
    const at = (name: string) => ['indicators', index, name];
    const isScored = byPoints || pass !== undefined;
    const isFine = isScored ? points !== undefined && isScore(points) : points === undefined;
    ask(isFine, at('points'), points, isScored ? scores : noScores);
    const isPassable = pass === undefined || (isScore(pass) && compare(pass, points ?? pass) <= 0);
    ask(isPassable, at('pass'), pass, passes);
  }

  const whole = sum(indicators.map(({ points = 0 }) => (byPoints ? points : 1)));
  const most = new Decimal(mostSteps).div(byPoints ? 10 ** decimals : 1);
  ask(whole.lte(most), ['indicators'], whole, text(`คะแนนรวมไม่เกิน ${most}`, `at most ${most} points in all`));

  const ids = new Set(indicators.map(({ id }) => id));
  const sizes = needsOf(rubric).map(({ size }) => size);
  for (const [index, { level, from, mandatory = [] }] of levels.entries()) {
    const at = (...names: (string | number)[]) => ['levels', index, ...names];
    const before = levels[index - 1];
    for (const [place, id] of mandatory.entries()) ask(ids.has(id), at('mandatory', place), id, itsIds);
    if (before) {
      const order = compare(from, before.from);
      const isHigher = order > 0 || (order === 0 && sizes[index] !== sizes[index - 1]);
      const above = (value: Exact) => text(`มากกว่า ${value}`, `above ${value}: levels ascend`);
      ask(level > before.level, at('level'), level, above(before.level));
      ask(isHigher, at('from'), from, above(before.from));
    }
    const places = byPoints ? decimals : 0;
    const scorable = text(`ทศนิยมไม่เกิน ${places} ตำแหน่ง`, 'a value that can be scored');
    ask(hasDecimals(from, places), at('from'), from, scorable);
    ask(whole.gte(exact(from)), at('from'), from, text(`ไม่เกิน ${whole}`, `at most ${whole}, or nothing reaches it`));
  }
  return found;
}

/** @throws RuleInputError a rubric that cannot be read or does not hold together */
export function readRubric(rule: string, given: unknown): ReadRubric {
  const rubric = reader<ReadRubric>(rule, record(part, rubricFacts()))(given);
  const problems = problemsOf(rubric);
  if (problems.length > 0) throw new RuleInputError(rule, problems as [InputProblem, ...InputProblem[]]);
  return rubric;
}
