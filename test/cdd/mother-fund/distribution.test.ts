import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/mother-fund/index.js';

const { distribution } = fy2565;

type Amphoe = { target?: number; allAreFundVillages?: boolean; ready?: boolean };
type Given = { quota?: number; one: Amphoe; other: Amphoe };

const numbers = [0, 1, 2, 3, 4];
const flags = [true, false];
const domain = { quota: numbers.slice(1), target: numbers, allAreFundVillages: flags, ready: flags } as const;

const facts = ['quota', 0, 1].flatMap(place =>
  place === 'quota' ? ['quota'] : ['target', 'allAreFundVillages', 'ready'].map(name => `amphoes.${place}.${name}`),
);

const get = (given: Given, path: string): unknown => {
  const [, place, name] = path.split('.');
  return name === undefined ? given.quota : (place === '0' ? given.one : given.other)[name as keyof Amphoe];
};

const set = (given: Given, path: string, value: unknown): Given => {
  const [, place, name] = path.split('.');
  if (name === undefined) return { ...given, quota: value as number };
  return place === '0'
    ? { ...given, one: { ...given.one, [name]: value } }
    : { ...given, other: { ...given.other, [name]: value } };
};

const valuesOf = (path: string): readonly unknown[] => domain[(path.split('.')[2] ?? 'quota') as keyof typeof domain];

const completions = (given: Given): readonly Given[] =>
  facts
    .filter(path => get(given, path) === undefined)
    .reduce<readonly Given[]>(
      (all, path) => all.flatMap(each => valuesOf(path).map(value => set(each, path, value))),
      [given],
    );

const input = ({ quota, one, other }: Given) => ({
  quota,
  amphoes: [
    { amphoe: 'ก', ...one },
    { amphoe: 'ข', ...other },
  ],
});

const option = <Value>(values: readonly Value[]) => fc.option(fc.constantFrom(...values), { nil: undefined, freq: 3 });
const amphoe = fc.record({
  target: option(numbers.slice(0, 3)),
  allAreFundVillages: option(flags),
  ready: option(flags),
}) as fc.Arbitrary<Amphoe>;

describe("a province's quota by amphoe, against all ways in which missing facts can turn out", () => {
  it('shows by what an amphoe may have a target', () => {
    const { criteria } = distribution({ amphoes: [{ amphoe: 'ก', target: 1, allAreFundVillages: true }] });
    expect(criteria[1]).toMatchObject({ id: 'ก', status: 'unmet', actual: '1', facts: { allAreFundVillages: true } });
  });

  it('is not met where there is nothing to distribute', () => {
    expect(() => distribution({ quota: 0, amphoes: [] })).toThrow('quota: got 0');
    expect(distribution.decide({ quota: 1, amphoes: [] })).toBe('unmet');
    expect(distribution.decide({ amphoes: [] })).toBe('unmet');
  });

  it('has the verdict that they all have, and names exactly the facts that can change it', () => {
    fc.assert(
      fc.property(fc.record({ quota: option(numbers.slice(1)), one: amphoe, other: amphoe }), drawn => {
        const given = drawn as Given;
        const whole = completions(given);
        const verdictOf = (each: Given) => distribution.decide(input(each));
        const verdicts = new Set(whole.map(verdictOf));
        const outcome = distribution(input(given));
        expect(outcome.verdict).toBe(verdicts.size === 1 ? [...verdicts][0] : 'unknown');
        const matters = facts.filter(
          path =>
            get(given, path) === undefined &&
            whole.some(each => new Set(valuesOf(path).map(value => verdictOf(set(each, path, value)))).size > 1),
        );
        expect([...outcome.missing].sort()).toEqual([...matters].sort());
      }),
      { numRuns: 500 },
    );
  });
});
