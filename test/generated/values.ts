import { addDays, readDate } from '../../src/core/calendar.js';
import { Decimal } from '../../src/core/decimal.js';
import type { Fact, Facts } from '../../src/rules/logic/fact.js';
import type { Criterion, Required } from '../../src/rules/logic/node.js';

/** Facts as a caller gives them. */
export type Given = Readonly<Record<string, unknown>>;

/** Facts on both sides of where a criterion turns, each just inside or just outside of what it asks. */
export interface Sides {
  readonly inside: readonly Given[];
  readonly outside: readonly Given[];
}

/** Facts as a rule has read them. */
export const asRead = (facts: Facts, given: Given): Given =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [name, facts[name]?.read?.(value) ?? value]));

const isRead = ({ read }: Fact, value: unknown): boolean => read?.(value) !== undefined;

/** The smallest steps up and down from a number that its fact can tell. */
function beside(fact: Fact, limit: string, sign: 1 | -1): readonly string[] {
  const steps = ['0.01', '1'].map(step => new Decimal(limit).plus(new Decimal(step).times(sign)).toString());
  const found = steps.find(value => isRead(fact, value));
  return found === undefined ? [] : [found];
}

const words = ({ json = {} }: Fact): readonly unknown[] => (json['enum'] as readonly unknown[] | undefined) ?? ['อื่น ๆ'];

/** Values of one fact just inside and just outside of what is asked of it. */
function around(fact: Fact, asked: Required): { inside: readonly unknown[]; outside: readonly unknown[] } {
  if (typeof asked === 'boolean') return { inside: [asked], outside: [!asked] };
  const { atLeast, atMost, above, below, exactly, noEarlierThan, noLaterThan, oneOf, noneOf } = asked as Readonly<
    Record<string, string | undefined>
  > & { readonly [Name in 'oneOf' | 'noneOf']?: readonly string[] };
  if (oneOf)
    return { inside: oneOf, outside: words(fact).filter(word => !(oneOf as readonly unknown[]).includes(word)) };
  if (noneOf)
    return { inside: words(fact).filter(word => !(noneOf as readonly unknown[]).includes(word)), outside: noneOf };
  if (noEarlierThan !== undefined || noLaterThan !== undefined) {
    return {
      inside: [noEarlierThan, noLaterThan].filter(day => day !== undefined),
      outside: [noEarlierThan && addDays(noEarlierThan, -1), noLaterThan && addDays(noLaterThan, 1)].filter(Boolean),
    };
  }
  if (exactly !== undefined) {
    return { inside: [exactly], outside: [...beside(fact, exactly, -1), ...beside(fact, exactly, 1)] };
  }
  if (above !== undefined) return { inside: beside(fact, above, 1), outside: [above] };
  if (below !== undefined) return { inside: beside(fact, below, -1), outside: [below] };
  return {
    inside: [atLeast, atMost].filter(limit => limit !== undefined),
    outside: [
      ...(atLeast === undefined ? [] : beside(fact, atLeast, -1)),
      ...(atMost === undefined ? [] : beside(fact, atMost, 1)),
    ],
  };
}

/** A share of a whole of so much, or a growth from so much, just inside and just outside of the percentage that is asked. */
function aroundShare({ reads, actual }: Criterion<never>, asked: Required, whole: number): Sides {
  const [first = '', second = ''] = reads;
  const { atLeast, atMost } = asked as { readonly atLeast?: string; readonly atMost?: string };
  const isGrowth = actual({ [first]: 50, [second]: 200 } as never) === '300';
  const percent = new Decimal(atLeast ?? atMost ?? 0).plus(isGrowth ? 100 : 0);
  const limit = percent.times(whole).div(100);
  const of = (some: Decimal): Given =>
    isGrowth ? { [first]: `${whole}`, [second]: some.toString() } : { [first]: some.toString(), [second]: `${whole}` };
  return { inside: [of(limit)], outside: [of(limit.plus(atLeast === undefined ? 1 : -1))] };
}

/** Values of a fact that are worth a try. */
export function tries(fact: Fact, hints: readonly (number | string)[]): readonly unknown[] {
  const { json = {}, item, fields, least = 0 } = fact;
  if (item) {
    const [first] = tries(item, hints);
    if (least > 1 && item.json?.['type'] === 'string')
      return [Array.from({ length: least }, (_, index) => `ก${index}`)];
    return [Array.from({ length: least }, () => first), [first]];
  }
  if (fields) {
    const needed = Object.entries(fields).filter(([, each]) => each.required);
    return [Object.fromEntries(needed.map(([name, each]) => [name, tries(each, hints)[0]]))];
  }
  const days = hints.filter(hint => typeof hint === 'string' && readDate(hint) !== undefined) as readonly string[];
  const numbers = hints
    .filter(hint => !days.includes(hint as string))
    .flatMap(hint => [Number(hint), Number(hint) - 1, Number(hint) + 1]);
  return [
    ...((json['enum'] as readonly unknown[] | undefined) ?? []),
    true,
    false,
    ...days.flatMap(day => [day, addDays(day, -1), addDays(day, 1)]),
    '2021-06-30',
    '2020-01-01',
    '2022-12-31',
    ...numbers,
    ...[0, 1, 2, 5, 10, 99, 100, 1000],
    'ก',
  ].filter(value => isRead(fact, value));
}

const mostTries = 40_000;

/** A list of points, each met or not, where a criterion asks for so many. */
function aroundPoints(name: string, number: number): Sides {
  const points = Array.from({ length: number }, (_, index) => ({ name: `ข้อ ${index + 1}`, met: true }));
  const [first, ...rest] = points;
  return { inside: [{ [name]: points }], outside: [{ [name]: [{ ...first, met: false }, ...rest] }] };
}

/** Looks among the values of the facts that a criterion reads for those that meet it and those that do not. */
function searched(criterion: Criterion<never>, facts: Facts, hints: readonly (number | string)[]): Sides {
  const names = criterion.reads;
  let rows: readonly Given[] = [{}];
  for (const name of names) {
    const fact = facts[name] as Fact;
    const values = tries(fact, hints);
    const kept = values.slice(0, Math.max(2, Math.floor(mostTries / rows.length)));
    rows = rows.flatMap(row => kept.map(value => ({ ...row, [name]: value }))).slice(0, mostTries);
  }
  const one = (verdict: string): readonly Given[] =>
    rows.filter(row => criterion.test(asRead(facts, row) as never) === verdict).slice(0, 1);
  return { inside: one('met'), outside: one('unmet') };
}

/** Facts that meet a criterion, and facts that do not, as near to one another as they come. */
export function sidesOf(criterion: Criterion<never>, facts: Facts, hints: readonly (number | string)[]): Sides {
  const { reads, asked } = criterion;
  const [name] = reads;
  if (asked !== undefined && reads.length === 1 && name !== undefined) {
    const { inside, outside } = around(facts[name] as Fact, asked);
    const given = (values: readonly unknown[]): readonly Given[] => values.map(value => ({ [name]: value }));
    return { inside: given(inside), outside: given(outside) };
  }
  if (asked !== undefined && criterion.unit === 'percent' && reads.length === 2) {
    const isReadable = (given: Given): boolean =>
      Object.entries(given).every(([each, value]) => isRead(facts[each] as Fact, value));
    // Of few things no part is a ten-thousandth.
    const found = [10_000, 20]
      .map(whole => aroundShare(criterion, asked, whole))
      .find(sides => [...sides.inside, ...sides.outside].every(isReadable));
    if (found) return found;
  }
  const points = name !== undefined && facts[name]?.item?.fields?.['met'] ? criterion.required({} as never) : undefined;
  if (name !== undefined && typeof points === 'object' && 'exactly' in points)
    return aroundPoints(name, Number(points.exactly));
  return searched(criterion, facts, hints);
}
