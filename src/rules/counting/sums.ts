import { Decimal, type DecimalInput, type Exact } from '../../core/decimal.js';
import type { DecimalText } from '../../core/decimal-text.js';
import { groupBy } from '../../core/group.js';
import { own } from '../../core/own.js';
import type { Unit } from '../../core/parameter.js';
import { percentText } from '../../core/quotient.js';
import { sum } from '../../core/ratio.js';
import type { Text } from '../../core/text.js';
import { type Fact, type Facts, money, quantity } from '../logic/fact.js';
import type { CriterionOutcome, FigureOutcome } from '../logic/logic.js';
import type { Verdict } from '../logic/node.js';
import type { Draft } from '../logic/present.js';
import type { Named, OrderedFacts, Refuse, Rule, Shaped, Told } from '../logic/rule.js';
import { figured, judged, together } from '../logic/verdict.js';
import { type VerdictOutcome, verdictRule } from '../logic/verdict-rule.js';

/** An amount as a fact. */
export type Amount = Fact<Exact, DecimalInput, false>;

/** Amounts by name, as they were read. */
export type AmountValues = Readonly<Record<string, Exact | undefined>>;

/** A rule whose facts are amounts by name. */
export type AmountsRule<Name extends string, Outcome, Decision> = Rule<
  { readonly [N in Name]?: DecimalInput | undefined },
  Named<Outcome, Name>,
  Decision,
  { readonly [N in Name]: Amount }
>;

/** What comes in fractions. All else is counted. */
export const divisible: ReadonlySet<Unit> = /* @__PURE__ */ new Set<Unit>([
  'baht',
  'percent',
  'points',
  'million-baht',
]);

/** An amount that is not negative: baht to the satang, million baht with any decimals, and what is counted in whole numbers. */
// @__NO_SIDE_EFFECTS__
export const amountIn = (unit: Unit, label: Text): Amount =>
  unit === 'baht' ? money(label) : quantity(label, unit, divisible.has(unit) ? {} : { decimals: 0 });

/** Amounts by name. */
// @__NO_SIDE_EFFECTS__
export const amountsIn = <Name extends string>(unit: Unit, labels: { readonly [N in Name]: Text }) =>
  Object.fromEntries(Object.entries<Text>(labels).map(([name, label]) => [name, amountIn(unit, label)])) as {
    readonly [N in Name]: Amount;
  };

/** A part as percent of a whole; `null` where the whole is 0, undefined while one of the two is not known. */
export const shareOf = (part: Exact | undefined, whole: Exact | undefined): DecimalText | null | undefined =>
  part === undefined || whole === undefined ? undefined : percentText(part, whole);

/** A part of a whole, or several parts taken together. */
export interface PartOutcome<Id extends string> {
  readonly id: Id;
  readonly label: Text;
  /** Absent while it is not known. */
  readonly amount?: DecimalText;
  /** Percent of the whole, unrounded; `null` where that is 0, absent while one of the two is not known. */
  readonly percent?: DecimalText | null;
}

/** What a rule holds of amounts that stand in a whole. */
export const amountHolds = (unit: Unit) =>
  ({
    amount: { label: { th: 'จำนวน', en: 'amount' }, unit },
    percent: { label: { th: 'ร้อยละของยอดรวม', en: 'percent of the whole' }, unit: 'percent' },
  }) as const;

/** Amounts of which some come to as much as others: each side is a list of their names. */
export interface Equation {
  readonly id: string;
  readonly label: Text;
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** Whether the right side may be more than the left: then nothing follows from it. */
  readonly mayExceed?: boolean;
  /** How an amount follows from it; as its label asks, unless said otherwise. */
  readonly how?: (name: string) => Text;
}

/** An equation as a description of a rule says it. */
export type SaidEquation = Omit<Equation, 'how' | 'mayExceed'>;

/** What a description says of equations. */
export const said = (equations: readonly Equation[]): readonly SaidEquation[] =>
  equations.map(({ id, label, left, right }) => ({ id, label, left, right }));

/** Equations after everything that follows has been worked out. */
export interface Balanced {
  /** What was given and what follows. */
  readonly values: ReadonlyMap<string, Exact>;
  /** The equation from which each amount follows that was not given. */
  readonly follows: ReadonlyMap<string, Equation>;
  /** Whether an equation holds: `unknown` also where an amount follows from that very equation, which proves nothing. */
  readonly statuses: ReadonlyMap<Equation, Verdict>;
  readonly verdict: Verdict;
}

type Values = Balanced['values'];

const openOf = (names: readonly string[], values: Values): readonly string[] => names.filter(name => !values.has(name));

const known = (names: readonly string[], values: Values): Decimal => sum(names.map(name => values.get(name)));

/** The sum of some amounts; undefined while one of them is not known. */
export const sumOf = (names: readonly string[], { values }: Pick<Balanced, 'values'>): Decimal | undefined =>
  openOf(names, values).length > 0 ? undefined : known(names, values);

/**
 * The sum of one side of an equation as evidence for it; undefined also where something of that side follows from this very
 * equation, which would only repeat the other side.
 */
export const evidenceOf = (names: readonly string[], equation: Equation, balanced: Balanced): Decimal | undefined =>
  names.some(name => balanced.follows.get(name) === equation) ? undefined : sumOf(names, balanced);

/** The one amount of an equation that is not known, as it follows from the others; undefined unless it is one and can be that. */
function following(equation: Equation, values: Values, amounts: Sums['amounts']) {
  const { left, right } = equation;
  const [openLeft, openRight] = [openOf(left, values), openOf(right, values)];
  const [name, ...others] = [...openLeft, ...openRight];
  if (own(equation, 'mayExceed') || name === undefined || others.length > 0) return undefined;
  const [more, less] = openLeft.length === 1 ? [right, left] : [left, right];
  const value = known(more, values).minus(known(less, values));
  const amount = amounts.get(name) as SumsAmount;
  const step = own(amount, 'step');
  const isOut = value.lt(leastOf(amount)) || value.gt(mostOf(amount));
  return isOut || (step && !value.mod(step).isZero()) ? undefined : { name, value };
}

const leastOf = (amount: SumsAmount): Exact => own(amount, 'least') ?? 0;
const mostOf = (amount: SumsAmount): Exact => own(amount, 'most') ?? Number.POSITIVE_INFINITY;

/** What two steps both come in. */
const commonStep = (one: Decimal, other: Decimal): Decimal =>
  other.isZero() ? one : commonStep(other, one.mod(other));

/** The sum of some amounts, each known or else as a bound of its own has it. */
const within = (names: readonly string[], values: Values, bound: (name: string) => Exact): Decimal =>
  sum(names.map(name => values.get(name) ?? bound(name)));

/**
 * The least that an amount can be which is not known: as much as what it is the only one not known to be held against. What is
 * held against it is worked out before it.
 */
function leastOpen({ amounts, equations }: Sums, values: Values): (name: string) => Exact {
  const found = new Map<string, Exact>();
  const least = (name: string): Exact => found.get(name) ?? leastOf(amounts.get(name) as SumsAmount);
  // Nothing is learned of an amount from the one equation that it is held against.
  if (equations.length === 1) return least;
  const exact = equations.filter(equation => !own(equation, 'mayExceed'));
  const sides = exact.flatMap(({ left, right }) => [
    { side: left, other: right },
    { side: right, other: left },
  ]);
  const alone = sides.flatMap(({ side, other }) => {
    const [name, ...others] = openOf(side, values);
    return name === undefined || others.length > 0 ? [] : [{ name, side, other }];
  });
  const by = groupBy(alone, ({ name }) => name);
  const isSeen = new Set<string>();
  const stack = [...by.keys()];
  for (let name = stack.at(-1); name !== undefined; name = stack.at(-1)) {
    const its = by.get(name) as readonly (typeof alone)[number][];
    if (!isSeen.has(name)) {
      isSeen.add(name);
      stack.push(...its.flatMap(({ other }) => other).filter(each => by.has(each) && !isSeen.has(each)));
      continue;
    }
    stack.pop();
    const bounds = its.map(({ side, other }) => within(other, values, least).minus(known(side, values)));
    found.set(name, Decimal.max(least(name), ...bounds));
  }
  return least;
}

function statusOf(
  { values, follows }: Pick<Balanced, 'values' | 'follows'>,
  { amounts }: Sums,
  least: (name: string) => Exact,
): (equation: Equation) => Verdict {
  const amount = (name: string) => amounts.get(name) as SumsAmount;
  const most = (name: string): Exact => mostOf(amount(name));
  return equation => {
    const { left, right } = equation;
    if (left.length === 0) return 'unmet';
    const mayExceed = own(equation, 'mayExceed') === true;
    const open = openOf([...left, ...right], values);
    if (open.length === 0) {
      const order = known(left, values).comparedTo(known(right, values));
      if (order > 0 || (order < 0 && !mayExceed)) return 'unmet';
      return [...left, ...right].some(name => follows.get(name) === equation) ? 'unknown' : 'met';
    }
    // One alone would follow if there were anything that it could be.
    if (open.length === 1 && !mayExceed) return 'unmet';
    const [low, high] = [within(left, values, least), within(left, values, most)];
    const [lowRight, highRight] = [within(right, values, least), within(right, values, most)];
    if (low.gt(highRight)) return 'unmet';
    if (mayExceed) return high.lte(lowRight) ? 'met' : 'unknown';
    const steps = open.map(name => own(amount(name), 'step'));
    const gap = known(right, values).minus(known(left, values));
    const canHold = steps.some(step => !step) || gap.mod((steps as Decimal[]).reduce(commonStep)).isZero();
    return high.gte(lowRight) && canHold ? 'unknown' : 'unmet';
  };
}

/**
 * Works out what follows from equations between amounts of which none is negative: an amount that is the only one not
 * known in its equation follows, and may settle the next. Then judges each equation by what was given and by what
 * follows from others.
 */
function balance(sums: Sums): Balanced {
  const { amounts, equations } = sums;
  const values = new Map<string, Exact>();
  for (const [name, { given }] of amounts) if (given !== undefined) values.set(name, given);
  const follows = new Map<string, Equation>();
  const readers = new Map<string, Equation[]>();
  for (const equation of equations) {
    for (const name of openOf([...equation.left, ...equation.right], values)) {
      const own = readers.get(name);
      if (own) own.push(equation);
      else readers.set(name, [equation]);
    }
  }
  const queue = [...equations];
  for (let equation = queue.pop(); equation !== undefined; equation = queue.pop()) {
    const found = following(equation, values, amounts);
    if (found === undefined) continue;
    values.set(found.name, found.value);
    follows.set(found.name, equation);
    queue.push(...(readers.get(found.name) as Equation[]));
  }
  let least: ReturnType<typeof leastOpen> | undefined;
  const judge = statusOf({ values, follows }, sums, name => {
    least ??= leastOpen(sums, values);
    return least(name);
  });
  const statuses = new Map(equations.map(equation => [equation, judge(equation)]));
  const verdict = equations.length === 0 ? 'unknown' : together([...statuses.values()]);
  return { values, follows, statuses, verdict };
}

/** What every rule of sums says. */
export interface SumsOutcome<Missing extends string = string> extends VerdictOutcome {
  /** Whether all sums hold; `unknown` too where nothing can be held against anything. */
  readonly verdict: Verdict;
  /** Each sum: what the right side comes to, and the left side as what is asked; `parts` where there is none. */
  readonly criteria: readonly CriterionOutcome[];
  /** The amounts that were not given and follow from the others. */
  readonly figures: readonly FigureOutcome[];
  /** The amounts that were not given and can still change the verdict, by path. */
  readonly missing: readonly Missing[];
}

/** An amount as it was given, and how it lies among the others. */
export interface SumsAmount {
  readonly label: Text;
  readonly given: Exact | undefined;
  /** What it comes in, where that is no unit of its own: it is so many times as much. */
  readonly step?: Decimal;
  /** The least that it can be while it is not known, 0 unless said, and the most. */
  readonly least?: Exact | undefined;
  readonly most?: Exact | undefined;
  readonly path?: string;
  /** The name of what it is a part of in the end. */
  readonly root?: string;
}

/** What is held against each other: amounts by name, each with its path where it has another, and the equations between them. */
export interface Sums {
  readonly amounts: ReadonlyMap<string, SumsAmount>;
  readonly equations: readonly Equation[];
  /** The facts that an equation is judged by, where they stand nowhere else in the outcome. */
  readonly besides?: (equation: Equation) => CriterionOutcome['facts'];
  /** What is missing where there are no equations. */
  readonly without?: string;
}

/**
 * Makes a rule of sums that must hold. Its definition says the equations where they are the same for all facts.
 *
 * @param told what the shape holds besides
 * @param read the amounts and equations of the facts
 * @param rest what the outcome holds besides; figures there stand for those of the amounts that follow
 */
// @__NO_SIDE_EFFECTS__
export function sumsRule<F extends Facts, Outcome extends SumsOutcome>(
  definition: Shaped &
    OrderedFacts<F> & { readonly unit: Unit; readonly facts: F; readonly equations?: readonly SaidEquation[] },
  told: Told<Omit<Outcome, Exclude<keyof SumsOutcome, 'verdict'>>>,
  read: (values: never, refuse: Refuse) => Sums,
  rest: (
    balanced: Balanced,
    values: never,
    sums: Sums,
  ) => Draft<Omit<Outcome, keyof SumsOutcome>> & { readonly figures?: readonly FigureOutcome[] },
): Rule<never, Named<Outcome>, Verdict, F> {
  const { unit, source } = definition;
  const criterion = (equation: Equation, balanced: Balanced, sums: Sums): CriterionOutcome => {
    const { id, label, left, right } = equation;
    const { follows, statuses, values } = balanced;
    const isMore = own(equation, 'mayExceed');
    const asked = evidenceOf(left, equation, balanced);
    const least = known(
      left.filter(name => follows.get(name) !== equation),
      values,
    );
    // Of no parts nothing is the sum: there must be some.
    if (left.length === 0) {
      return judged(id, label, 'unmet', { actual: 0, required: { above: 0 }, unit, source });
    }
    const status = statuses.get(equation) as Verdict;
    const actual = evidenceOf(right, equation, balanced);
    // What is not the sum of whatever parts is unmet, though it is as much as those that are known.
    const isTold = !least.isZero() && !(status === 'unmet' && actual && least.lte(actual));
    return judged(id, label, status, {
      actual,
      required: asked ? { [isMore ? 'atLeast' : 'exactly']: asked } : isTold ? { atLeast: least } : undefined,
      unit,
      facts: own(sums, 'besides')?.(equation),
      source,
    });
  };
  const followed = ({ amounts }: Sums, { values, follows }: Balanced): readonly FigureOutcome[] =>
    [...amounts.keys()]
      .filter(name => follows.has(name))
      .map(name => {
        const by = follows.get(name) as Equation;
        const { label } = amounts.get(name) as SumsAmount;
        const how = own(by, 'how')?.(name) ?? { th: `ตามสมการ ${by.label.th}`, en: `as this asks: ${by.label.en}` };
        return figured(name, label, how, { value: values.get(name) as Decimal, unit, source });
      });
  const missingIn = ({ amounts, equations, without }: Sums, { statuses }: Balanced): readonly string[] => {
    const open = equations.filter(equation => statuses.get(equation) === 'unknown');
    // Where there is nothing to be held against anything yet, all may come to be.
    const isNone = equations.length === 0;
    const names = new Set(isNone ? amounts.keys() : open.flatMap(({ left, right }) => [...left, ...right]));
    const rest = [...amounts].flatMap(([name, amount]) =>
      amount.given === undefined && names.has(name) ? [own(amount, 'path') ?? name] : [],
    );
    return isNone ? [without as string, ...rest] : rest;
  };

  return verdictRule<SumsOutcome, never>(
    definition,
    { shape: told.shape, holds: { verdict: sumHeld, ...told.holds } },
    (values, refuse) => {
      const sums = read(values, refuse);
      const balanced = balance(sums);
      const tell = () => {
        const criteria =
          sums.equations.length > 0
            ? sums.equations.map(equation => criterion(equation, balanced, sums))
            : [judged('parts', noParts, 'unknown', { source })];
        return {
          criteria,
          figures: followed(sums, balanced),
          ...rest(balanced, values, sums),
          missing: missingIn(sums, balanced),
          next: criteria.filter(({ status }) => status === 'unmet').map(({ id }) => id),
        };
      };
      return { verdict: balanced.verdict, tell };
    },
  ) as unknown as Rule<never, Named<Outcome>, Verdict, F>;
}

const noParts: Text = { th: 'รายการเท่ากับผลรวมของรายการย่อย', en: 'a whole is the sum of its parts' };

/** What is said of whether amounts add up. */
export const sumHeld = {
  label: { th: 'ผลรวม', en: 'the sums' },
  words: {
    met: { th: 'ผลรวมถูกต้อง', en: 'adds up' },
    unmet: { th: 'ผลรวมไม่ถูกต้อง', en: 'does not add up' },
    unknown: { th: 'ยังตรวจผลรวมไม่ได้', en: 'cannot be checked yet' },
  },
} as const;
