import type { Citation } from '../../core/citation.js';
import { type Decimal, type DecimalInput, type Exact, exact } from '../../core/decimal.js';
import { type DecimalText, decimalText } from '../../core/decimal-text.js';
import type { Unit } from '../../core/parameter.js';
import { percentText } from '../../core/quotient.js';
import { sum } from '../../core/ratio.js';
import type { Text } from '../../core/text.js';
import { type Fact, money, quantity } from '../logic/fact.js';
import type { CriterionOutcome } from '../logic/logic.js';
import type { Verdict } from '../logic/node.js';
import { judged } from '../logic/verdict.js';

/** A part as percent of a whole, as an outcome carries it; `null` where the whole is 0, undefined while one is not known. */
export const shareOf = (part: Exact | undefined, whole: Exact | undefined): DecimalText | null | undefined =>
  part === undefined || whole === undefined ? undefined : percentText(part, whole);

/** What comes in fractions. Baht have satang; all else is counted. */
const divisible: ReadonlySet<Unit> = /* @__PURE__ */ new Set<Unit>(['percent', 'points', 'million-baht']);

/** An amount that is not negative: baht to the satang, million baht with any decimals, and what is counted in whole numbers. */
// @__NO_SIDE_EFFECTS__
export const amountIn = (unit: Unit, label: Text): Fact<Exact, DecimalInput, false> =>
  unit === 'baht' ? money(label) : quantity(label, unit, divisible.has(unit) ? {} : { decimals: 0 });

/** Amounts of which some come to as much as others: each side is a list of their names. */
export interface Equation {
  readonly id: string;
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** Equations after everything that follows has been worked out. */
export interface Balanced {
  /** What was given and what follows. */
  readonly values: ReadonlyMap<string, Decimal>;
  /** The equation from which each amount follows that was not given. */
  readonly follows: ReadonlyMap<string, string>;
  /** Whether each equation holds: `unknown` also where an amount follows from that very equation, which proves nothing. */
  readonly statuses: ReadonlyMap<string, Verdict>;
  readonly verdict: Verdict;
  /** The amounts that were not given and stand in an open equation; none once the verdict is settled. */
  readonly missing: readonly string[];
}

const knownOf = (names: readonly string[], values: ReadonlyMap<string, Decimal>): readonly Decimal[] =>
  names.flatMap(name => values.get(name) ?? []);

const openOf = (names: readonly string[], values: ReadonlyMap<string, Decimal>): readonly string[] =>
  names.filter(name => !values.has(name));

/** The one amount of an equation that is not known, as it follows from the others; undefined unless it is one and not negative. */
function following({ left, right }: Equation, values: ReadonlyMap<string, Decimal>) {
  const [openLeft, openRight] = [openOf(left, values), openOf(right, values)];
  if (openLeft.length + openRight.length !== 1) return undefined;
  const [more, less] = openLeft.length === 1 ? [right, left] : [left, right];
  const value = sum(knownOf(more, values)).minus(sum(knownOf(less, values)));
  return value.lt(0) ? undefined : { name: [...openLeft, ...openRight][0] as string, value };
}

function statusOf({ id, left, right }: Equation, { values, follows }: Pick<Balanced, 'values' | 'follows'>): Verdict {
  const sides = [left, right].map(names => ({
    total: sum(knownOf(names, values)),
    isOpen: openOf(names, values).length > 0,
  }));
  const [one, other] = sides as [(typeof sides)[number], (typeof sides)[number]];
  if (!one.isOpen && !other.isOpen) {
    if (!one.total.eq(other.total)) return 'unmet';
    return [...left, ...right].some(name => follows.get(name) === id) ? 'unknown' : 'met';
  }
  const isExceeded = (!one.isOpen && other.total.gt(one.total)) || (!other.isOpen && one.total.gt(other.total));
  return isExceeded ? 'unmet' : 'unknown';
}

/**
 * Works out what follows from equations between amounts of which none is negative: an amount that is the only one not
 * known in its equation follows, and may settle the next. Then judges each equation by what was given and by what
 * follows from others.
 */
export function balance(equations: readonly Equation[], given: ReadonlyMap<string, Exact>): Balanced {
  const values = new Map([...given].map(([name, value]) => [name, exact(value)]));
  const follows = new Map<string, string>();
  const readers = new Map<string, Equation[]>();
  for (const equation of equations) {
    for (const name of [...equation.left, ...equation.right]) {
      const own = readers.get(name);
      if (own) own.push(equation);
      else readers.set(name, [equation]);
    }
  }
  const queue = [...equations];
  for (let equation = queue.pop(); equation !== undefined; equation = queue.pop()) {
    const found = following(equation, values);
    if (found === undefined) continue;
    values.set(found.name, found.value);
    follows.set(found.name, equation.id);
    queue.push(...(readers.get(found.name) as Equation[]));
  }
  const statuses = new Map(equations.map(equation => [equation.id, statusOf(equation, { values, follows })]));
  const all = new Set(statuses.values());
  const verdict: Verdict = all.has('unmet') ? 'unmet' : all.has('unknown') || all.size === 0 ? 'unknown' : 'met';
  const open = equations.filter(({ id }) => statuses.get(id) === 'unknown');
  const missing = verdict === 'unknown' ? open.flatMap(({ left, right }) => [...left, ...right]) : [];
  return { values, follows, statuses, verdict, missing: [...new Set(missing)].filter(name => !given.has(name)) };
}

/** The sum of one side; undefined while something of it is not known. */
export const sideOf = (names: readonly string[], { values }: Balanced): Decimal | undefined =>
  openOf(names, values).length > 0 ? undefined : sum(knownOf(names, values));

/**
 * The sum of one side of an equation as evidence for it; undefined also where something of that side follows from this very
 * equation, which would only repeat the other side.
 */
export const evidenceOf = (names: readonly string[], { id }: Equation, balanced: Balanced): Decimal | undefined =>
  names.some(name => balanced.follows.get(name) === id) ? undefined : sideOf(names, balanced);

/** How an equation came out, as evidence: what the right side comes to, and what the left side asks for. */
export function equationOutcome(
  equation: Equation,
  label: Text,
  balanced: Balanced,
  { unit, source }: { readonly unit: Unit; readonly source: Citation },
): CriterionOutcome {
  const found = evidenceOf(equation.right, equation, balanced);
  const asked = evidenceOf(equation.left, equation, balanced);
  return judged(equation.id, label, balanced.statuses.get(equation.id) as Verdict, {
    actual: found && decimalText(found),
    required: asked && { exactly: decimalText(asked) },
    unit,
    source,
  });
}

/** What is said of whether amounts add up. */
export const sumWords = {
  met: { th: 'ผลรวมถูกต้อง', en: 'adds up' },
  unmet: { th: 'ผลรวมไม่ถูกต้อง', en: 'does not add up' },
  unknown: { th: 'ยังตรวจผลรวมไม่ได้', en: 'cannot be checked yet' },
} as const;
