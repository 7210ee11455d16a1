import { describe, expect, it } from 'vitest';
import { parameter } from '../../src/core/parameter.js';
import { eachAndAll } from '../../src/rules/deciding/each-and-all.js';
import { define, line, stored, text } from './fixtures.js';

const activities = (number: number) => parameter(number, 'activities', line(number));
const base = {
  list: { name: 'villages', label: text('villages') },
  amount: { name: 'activities', label: text('activities'), unit: 'activities' },
  each: activities(5),
  all: activities(11),
} as const;
const plain = eachAndAll({ ...define('plain'), ...base });
const planned = eachAndAll({
  ...define('planned'),
  ...base,
  condition: { name: 'hasPlan', label: text('has a plan') },
});

const two = (one?: number, other?: number) => ({
  villages: [
    { name: 'ก', activities: one },
    { name: 'ข', activities: other },
  ],
});

describe('so much of each and so much of all', () => {
  it.each([
    [5, 5, 'met', 'unmet', 'unmet'],
    [5, 6, 'met', 'met', 'met'],
    [4, 7, 'unmet', 'met', 'unmet'],
    [4, 5, 'unmet', 'unmet', 'unmet'],
  ] as const)('%i and %i: each %s, all %s', (one, other, each, all, verdict) => {
    const outcome = plain(two(one, other));
    expect(outcome.criteria.map(({ status }) => status)).toEqual([each, all]);
    expect(outcome.verdict).toBe(verdict);
    expect(plain.decide(two(one, other))).toBe(verdict);
  });

  it('names those that fall short and what they lack', () => {
    const outcome = plain(two(3, 20));
    expect(outcome.short).toEqual(['ก']);
    expect(outcome.subjects).toEqual([
      { name: 'ก', status: 'unmet', amount: 3, lacking: 2 },
      { name: 'ข', status: 'met', amount: 20, lacking: 0 },
    ]);
  });

  it('an amount that is not known leaves both open, or only the first where enough is there', () => {
    expect(stored(plain(two(5)))).toMatchObject({
      verdict: 'unknown',
      reached: 5,
      missing: ['villages.1.activities'],
      criteria: [{ status: 'unknown' }, { status: 'unknown' }],
    });
    expect(plain(two(20)).criteria.map(({ status }) => status)).toEqual(['unknown', 'met']);
    expect(plain(two(20)).criteria[1]).not.toHaveProperty('actual');
  });

  it('one that falls short settles it, whatever is not known', () => {
    expect(plain(two(4))).toMatchObject({ verdict: 'unmet', missing: [] });
  });

  it('of none at all is not enough', () => {
    expect(plain({ villages: [] })).toMatchObject({ verdict: 'unmet', reached: 0 });
  });

  it('a name that comes twice is refused', () => {
    const result = plain.safe({ villages: [{ name: 'ก' }, { name: 'ก' }] });
    expect(result).toMatchObject({ ok: false, error: { path: ['villages', 1, 'name'] } });
  });
});

describe('with a condition on each', () => {
  const one = (hasPlan?: boolean, amount: number | undefined = 11) => ({
    villages: [{ name: 'ก', activities: amount, hasPlan }],
  });

  it.each([
    [true, 'met'],
    [false, 'unmet'],
    [undefined, 'unknown'],
  ] as const)('that is %s: %s', (hasPlan, verdict) => {
    expect(planned(one(hasPlan)).verdict).toBe(verdict);
  });

  it('what is not known is named, and no more', () => {
    expect(planned(one()).missing).toEqual(['villages.0.hasPlan']);
    expect(planned({ villages: [{ name: 'ก' }] }).missing).toEqual(['villages.0.activities', 'villages.0.hasPlan']);
    expect(planned(one(true)).subjects[0]).toMatchObject({ condition: true });
  });
});
