import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/core/decimal.js';
import { RuleInputError } from '../../src/core/errors.js';
import { parameter } from '../../src/core/parameter.js';
import { allocate, leastWhole, quota } from '../../src/rules/counting/quota.js';
import { label, page, programme } from './own.js';

describe('the smallest whole number that is so many percent', () => {
  it.each([
    [10, 4390, 439],
    [10, 4389, 439],
    [10, 4391, 440],
    [10, 13_770, 1377],
    [10, 1, 1],
    [10, 0, 0],
    ['33.33', 3, 1],
    [new Decimal('33.34'), 3, 2],
    [100, 7, 7],
    [90, 25, 23],
    [90, 150_000, 135_000],
    [7, 100, 7],
    [29, 100, 29],
  ])('%s %% of %i is %i', (percent, whole, least) => {
    expect(leastWhole(percent, whole)).toBe(least);
  });

  it('a percentage that is negative or no number is refused, and so is half a village', () => {
    expect(() => leastWhole(-1, 10)).toThrow(RuleInputError);
    expect(() => leastWhole('ten', 10)).toThrow(/percent: got "ten"/);
    expect(() => leastWhole(10, 4.5)).toThrow(/whole: got 4.5/);
    expect(() => leastWhole(10, -1)).toThrow(RuleInputError);
  });
});

describe('places shared out by weight', () => {
  const places = (total: number, ...weights: (number | string)[]) =>
    allocate(
      total,
      weights.map((weight, index) => ({ name: `p${index}`, weight })),
    );
  const given = (shared: ReturnType<typeof allocate>) => shared.allocations.map(each => each.places);

  it('an even share leaves no remainder', () => {
    const shared = places(10, 1, 3, 1);
    expect(given(shared)).toEqual([2, 6, 2]);
    expect(shared.undecided).toBe(0);
    expect(shared.tied).toEqual([]);
  });

  it('the largest remainders take what is left', () => {
    const shared = places(10, 47, 16, '15.8', 12, '6.1', '3.1');
    expect(given(shared)).toEqual([5, 2, 1, 1, 1, 0]);
    expect(shared.allocations[0]?.exact.toString()).toBe('4.7');
  });

  it('equal remainders are not ranked: the places stay undecided and the claimants are named', () => {
    const shared = places(2, 1, 1, 1);
    expect(given(shared)).toEqual([0, 0, 0]);
    expect(shared.undecided).toBe(2);
    expect(shared.tied).toEqual(['p0', 'p1', 'p2']);
  });

  it('equal remainders with enough places for all are no tie', () => {
    const shared = places(5, 1, 1, 2);
    expect(given(shared)).toEqual([1, 1, 3]);
    expect(given(places(6, 1, 1, 1, 1))).toEqual([1, 1, 1, 1]);
  });

  it('a larger remainder goes before a tie', () => {
    const shared = places(2, 4, 3, 3);
    expect(given(shared)).toEqual([1, 0, 0]);
    expect(shared).toMatchObject({ undecided: 1, tied: ['p1', 'p2'] });
  });

  it('no places can be shared by no weight, but not one', () => {
    expect(places(0, 0, 0)).toMatchObject({ undecided: 0, tied: [], allocations: [{ places: 0 }, { places: 0 }] });
    expect(() => places(1, 0, 0)).toThrow(/weights: got 0/);
  });

  it('a name that comes twice and a weight below 0 are refused', () => {
    const twice = [
      { name: 'north', weight: 1 },
      { name: 'north', weight: 2 },
    ];
    expect(() => allocate(3, twice)).toThrow(/weights\.1\.name: got "north"/);
    expect(() => allocate(3, null as never)).toThrow(RuleInputError);
    expect(() => places(3, -1)).toThrow(/weights\.0\.weight: got -1/);
    expect(() => places(1.5, 1)).toThrow(/places: got 1.5/);
  });
});

const define = (percent: number | string) =>
  quota({
    programme,
    id: 'share',
    title: label('share'),
    source: page(1),
    share: parameter(percent, 'percent', page(1)),
    unit: 'villages',
    whole: { name: 'all', label: label('all') },
    part: { name: 'chosen', label: label('chosen') },
  });

describe('a quota of 10 %', () => {
  const rule = define(10);

  it.each([
    [4390, 438, 'unmet', 1],
    [4390, 439, 'met', 0],
    [4391, 439, 'unmet', 1],
    [4391, 440, 'met', 0],
    [0, 0, 'unmet', 0],
  ] as const)('of %i, %i is %s', (all, chosen, verdict, lacking) => {
    expect(rule({ all, chosen })).toMatchObject({ verdict, lacking, actual: chosen, missing: [] });
    expect(rule.decide({ all, chosen })).toBe(verdict);
  });

  it('is unknown without the whole, and what it takes is then absent', () => {
    const outcome = rule({ chosen: 5 });
    expect(outcome).toMatchObject({
      rule: 'cdd.own.fy2565.share',
      verdict: 'unknown',
      actual: 5,
      criteria: [{ id: 'chosen', status: 'unknown', actual: '5' }],
      missing: ['all'],
    });
    expect(outcome).not.toHaveProperty('least');
    expect(outcome.criteria[0]).not.toHaveProperty('required');
    expect(rule({}).missing).toEqual(['all', 'chosen']);
  });

  it('is unknown without the part, and says what it takes', () => {
    expect(rule({ all: 41 })).toMatchObject({ verdict: 'unknown', least: 5, missing: ['chosen'] });
  });

  it('of nothing is not met, whatever is missing', () => {
    expect(rule({ all: 0 })).toMatchObject({ verdict: 'unmet', least: 0, missing: [] });
  });

  it('a part larger than its whole is refused', () => {
    expect(rule.safe({ all: 4, chosen: 5 })).toMatchObject({ ok: false, error: { path: ['chosen'] } });
    expect(() => rule.decide({ all: 4, chosen: 5 })).toThrow(RuleInputError);
  });
});

it('a share that asks for nothing or for more than all is no definition', () => {
  expect(() => define(0)).toThrow(/above 0/);
  expect(() => define('100.01')).toThrow(/above 0/);
  expect(define(100).decide({ all: 3, chosen: 3 })).toBe('met');
});
