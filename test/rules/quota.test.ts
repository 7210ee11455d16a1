import { describe, expect, it } from 'vitest';
import type { Citation } from '../../src/core/citation.js';
import { RuleInputError } from '../../src/core/errors.js';
import { type Parameter, parameter } from '../../src/core/parameter.js';
import { quota } from '../../src/rules/counting/quota.js';
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
    ['33.34', 3, 2],
    [100, 7, 7],
    [90, 25, 23],
    [90, 150_000, 135_000],
    [7, 100, 7],
    [29, 100, 29],
  ])('%s %% of %i is %i', (percent, whole, least) => {
    expect(define(percent)({ all: whole }).least).toBe(least);
  });
});

const define = (
  percent: number | string,
  limits: { readonly most?: Parameter<number> } = {},
  source: Citation = page(1),
) =>
  quota({
    programme,
    id: 'share',
    title: label('share'),
    source: page(1),
    share: parameter(percent, 'percent', source),
    unit: 'villages',
    whole: { name: 'all', label: label('all'), ...limits },
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

it('is met without the whole where it is enough of the most that there can be', () => {
  const rule = define(10, { most: parameter(4_390, 'villages', page(1)) });
  expect(rule({ chosen: 438 })).toMatchObject({ verdict: 'unknown', missing: ['all'] });
  expect(rule({ chosen: 439 })).toMatchObject({ verdict: 'met', missing: [] });
  expect(rule.decide({ chosen: 439 })).toBe('met');
  const how = { th: 'ร้อยละ 10 ของจำนวนที่มีได้มากที่สุด 4,390', en: '10 % of 4,390, the most that there can be' };
  expect(rule({ chosen: 439 }).criteria[0]).toMatchObject({
    required: { atLeast: '439' },
    source: { basis: 'derived', how },
  });
  const read = define(
    10,
    { most: parameter(4_390, 'villages', page(1)) },
    page.inferred({ th: 'อ่านอย่างน้อย', en: 'read so' }, 2),
  );
  expect(read({ chosen: 439 }).criteria[0].source).toMatchObject({
    lines: [1, 2],
    how: { th: `อ่านอย่างน้อย ${how.th}`, en: `read so; ${how.en}` },
  });
  expect(rule({ chosen: 439, all: 4_000 }).criteria[0]).toMatchObject({ required: { atLeast: '400' } });
  expect(rule({ chosen: 439, all: 4_000 }).criteria[0].source).not.toHaveProperty('how');
  expect(rule.decide({ chosen: 439, all: 4_390 })).toBe('met');
  expect(rule.decide({ chosen: 438, all: 4_390 })).toBe('unmet');
});

it('a share that asks for nothing or for more than all is no definition', () => {
  expect(() => define(0)).toThrow(/above 0/);
  expect(() => define('100.01')).toThrow(/above 0/);
  expect(define(100).decide({ all: 3, chosen: 3 })).toBe('met');
});
