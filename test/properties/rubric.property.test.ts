import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RuleInputError } from '../../src/core/errors.js';
import { type Rubric, type RubricIndicator, type RubricLevel, rubric } from '../../src/rules/deciding/rubric.js';
import { label, page, programme } from '../rules/own.js';

const define = (data: Rubric) =>
  rubric({ programme, id: 'grade', title: label('grade'), source: page(1), rubric: data });

type Given = boolean | number | undefined;
type Values = Readonly<Record<string, Given>>;

interface Case {
  readonly data: Rubric;
  readonly values: Values;
}

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });

/** A rubric of few indicators that holds together, and how they came out. */
const cases: fc.Arbitrary<Case> = fc
  .record({
    measure: fc.constantFrom('points' as const, 'indicators' as const),
    indicators: fc.array(
      fc.record({
        points: fc.integer({ min: 1, max: 4 }),
        pass: maybe(fc.integer({ min: 1, max: 4 })),
        from: fc.integer({ min: 0, max: 6 }),
        passed: maybe(fc.boolean()),
        score: maybe(fc.integer({ min: 0, max: 4 })),
      }),
      { minLength: 1, maxLength: 5 },
    ),
    starts: fc.uniqueArray(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 3 }),
  })
  .map(({ measure, indicators, starts }) => {
    const byPoints = measure === 'points';
    const list = indicators.map(({ points, pass }, index): RubricIndicator => {
      const worth = byPoints || pass !== undefined ? { points } : {};
      const passing = pass === undefined ? {} : { pass: Math.min(pass, points) };
      return { id: `i${index}`, label: label(`i${index}`), ...worth, ...passing };
    });
    const whole = byPoints ? indicators.reduce((total, { points }) => total + points, 0) : indicators.length;
    const reachable = [...starts].sort((left, right) => left - right).filter(from => from <= whole);
    const levels = (reachable.length > 0 ? reachable : [0]).map((from, index): RubricLevel => {
      const mandatory = list.filter((_, place) => indicators[place]?.from === index).map(({ id }) => id);
      return { level: index + 1, label: label(`level ${index + 1}`), from, mandatory };
    });
    const values = indicators.map(({ points, pass, passed, score }, index) => [
      `i${index}`,
      pass === undefined ? passed : score === undefined ? undefined : Math.min(score, points),
    ]);
    return { data: { title: label('rubric'), measure, indicators: list, levels }, values: Object.fromEntries(values) };
  });

const completions = ({ indicators }: Rubric, values: Values): readonly Values[] =>
  indicators.reduce<readonly Values[]>(
    (all, { id, points, pass }) => {
      const open = pass === undefined ? [false, true] : Array.from({ length: Number(points) + 1 }, (_, score) => score);
      return values[id] === undefined ? all.flatMap(each => open.map(value => ({ ...each, [id]: value }))) : all;
    },
    [values],
  );

/** The level by the definition of a rubric, with everything known. */
function levelOf({ measure, indicators, levels }: Rubric, values: Values): number | null {
  const isPassed = ({ id, pass }: RubricIndicator): boolean =>
    pass === undefined ? values[id] === true : Number(values[id]) >= Number(pass);
  const worth = (each: RubricIndicator): number => {
    if (measure === 'indicators') return Number(isPassed(each));
    return each.pass === undefined ? Number(values[each.id]) * Number(each.points) : Number(values[each.id]);
  };
  const total = indicators.reduce((sum, each) => sum + worth(each), 0);
  let level: number | null = null;
  const needed = new Set<string>();
  for (const { level: each, from, mandatory = [] } of levels) {
    for (const id of mandatory) needed.add(id);
    const isReached = total >= Number(from) && indicators.every(one => !needed.has(one.id) || isPassed(one));
    if (isReached) level = each;
  }
  return level;
}

describe('a grading by rubric', () => {
  it('leaves open exactly the levels that some completion of the missing facts comes to', () => {
    fc.assert(
      fc.property(cases, ({ data, values }) => {
        const expected = new Set(completions(data, values).map(each => levelOf(data, each)));
        const outcome = define(data)(values);
        const rank = (level: number | null): number => level ?? 0;
        expect(outcome.possible).toEqual([...expected].sort((left, right) => rank(left) - rank(right)));
        expect(define(data).decide(values)).toBe(expected.size === 1 ? [...expected][0] : undefined);
        expect(outcome.level).toBe(expected.size === 1 ? [...expected][0] : undefined);
      }),
      { numRuns: 500 },
    );
  });

  it('names exactly the missing indicators on which the level can turn', () => {
    fc.assert(
      fc.property(cases, ({ data, values }) => {
        const all = completions(data, values).map(each => ({ each, level: levelOf(data, each) }));
        const open = data.indicators.filter(({ id }) => values[id] === undefined);
        const turning = open.filter(({ id }) => {
          const groups = new Map<string, Set<number | null>>();
          for (const { each, level } of all) {
            const rest = JSON.stringify({ ...each, [id]: 0 });
            groups.set(rest, (groups.get(rest) ?? new Set()).add(level));
          }
          return [...groups.values()].some(levels => levels.size > 1);
        });
        expect(define(data)(values).missing).toEqual(turning.map(({ id }) => id));
      }),
      { numRuns: 500 },
    );
  });

  it('the plan reaches the next level, and no smaller one does', () => {
    fc.assert(
      fc.property(cases, ({ data, values }) => {
        const { next } = define(data)(values);
        fc.pre(next !== null);
        const certain = Object.fromEntries(
          data.indicators.map(({ id, pass }) => [id, values[id] ?? (pass === undefined ? false : 0)]),
        );
        const raise = (ids: readonly string[]): Values => ({
          ...certain,
          ...Object.fromEntries(
            data.indicators
              .filter(({ id }) => ids.includes(id))
              .map(({ id, pass, points }) => [id, pass === undefined ? true : Number(points)]),
          ),
        });
        const reaches = (ids: readonly string[]): boolean => (levelOf(data, raise(ids)) ?? 0) >= next.level;
        expect(reaches(next.indicators)).toBe(true);
        const subsets = data.indicators.reduce<string[][]>(
          (all, { id }) => all.flatMap(each => [each, [...each, id]]),
          [[]],
        );
        const fewest = Math.min(...subsets.filter(reaches).map(({ length }) => length));
        expect(next.indicators).toHaveLength(fewest);
        expect(next.mandatory.every(id => next.indicators.includes(id))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('whatever is given as a rubric, only one kind of error comes back', () => {
    fc.assert(
      fc.property(fc.anything(), data => {
        try {
          define(data as Rubric);
        } catch (error) {
          expect(error).toBeInstanceOf(RuleInputError);
        }
      }),
    );
  });
});
