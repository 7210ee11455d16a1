import { describe, expect, it } from 'vitest';
import { baanPorPhiang } from '../../../src/codi/index.js';
import { explain } from '../../../src/rules/explain.js';

const { household, withinCeiling } = baanPorPhiang.fy2563;
const eligible = { rural: true, lowIncome: true, dilapidated: true, certifiedByForum: true };

describe('the household of adequate rural housing', () => {
  it('is rural, on a low income, in a bad house, and certified by the forum', () => {
    expect(household(eligible)).toMatchObject({ verdict: 'met', missing: [], next: [] });
    expect(household(eligible).criteria.map(({ id }) => id)).toEqual([
      'rural',
      'low-income',
      'house',
      'certified-by-forum',
    ]);
  });

  it.each([
    // Nobody is asked to move to the country or to be poorer.
    ['rural', []],
    ['lowIncome', []],
    ['certifiedByForum', ['certified-by-forum']],
  ] as const)('without %s it is not eligible, and the forum alone can still change that: %j', (fact, next) => {
    const refused = household({ ...eligible, [fact]: false });
    expect(refused).toMatchObject({ verdict: 'unmet', missing: [], next });
    expect(refused.criteria.filter(({ status }) => status !== 'met')).toMatchObject([{ status: 'unmet' }]);
    expect(household({ ...eligible, [fact]: undefined })).toMatchObject({ verdict: 'unknown', missing: [fact] });
  });

  it.each([
    [{ insecure: true, dilapidated: false, unsafe: false, unfit: false }, 'met'],
    [{ insecure: false, dilapidated: true, unsafe: false, unfit: false }, 'met'],
    [{ insecure: false, dilapidated: false, unsafe: true, unfit: false }, 'met'],
    [{ insecure: false, dilapidated: false, unsafe: false, unfit: true }, 'met'],
    [{ insecure: false, dilapidated: false, unsafe: false, unfit: false }, 'unmet'],
  ] as const)('one of the four words for the home is enough, none is not: %j %s', (house, verdict) => {
    expect(household({ ...eligible, ...house }).verdict).toBe(verdict);
  });

  it('says that one word being enough is read', () => {
    expect(household(eligible).criteria.find(({ id }) => id === 'house')?.source.basis).toBe('inferred');
  });

  it('asks only for what can still decide', () => {
    expect(household({ rural: true, certifiedByForum: true, dilapidated: false }).missing).toEqual([
      'lowIncome',
      'insecure',
      'unsafe',
      'unfit',
    ]);
    expect(household({ rural: false })).toMatchObject({ verdict: 'unmet', missing: [] });
  });

  it('has no income line of its own: income without a line says nothing', () => {
    const { lowIncome: _, ...rest } = eligible;
    expect(household({ ...rest, income: 0 })).toMatchObject({ verdict: 'unknown', missing: ['lowIncome'] });
    expect(household.rule.parameters).toEqual({});
  });

  it.each([
    ['2762.99', 'met'],
    ['2763', 'met'],
    ['2763.01', 'unmet'],
  ])('by a line of the caller, 2,763 baht here, an income of %s is %s', (income, verdict) => {
    expect(household({ ...eligible, lowIncome: verdict !== 'met', income, incomeLine: 2763 }).verdict).toBe(verdict);
  });

  it('a line without an income leaves it open', () => {
    expect(household({ ...eligible, incomeLine: 2763 })).toMatchObject({ verdict: 'unknown', missing: ['income'] });
  });

  it('refuses amounts with separators', () => {
    expect(() => household({ income: '2,763' })).toThrow('income');
  });
});

describe('the support of a household', () => {
  it('has no printed ceiling: without one the verdict is unknown', () => {
    expect(withinCeiling({ amount: '19108.81' })).toMatchObject({ verdict: 'unknown', missing: ['ceiling'] });
  });

  it.each([
    ['19999.99', 'met'],
    ['20000', 'met'],
    ['20000.01', 'unmet'],
  ])('of %s baht is %s under a ceiling of 20,000 that the caller names', (amount, verdict) => {
    expect(withinCeiling({ amount, ceiling: 20000 }).verdict).toBe(verdict);
  });
});

describe('what is said of a household', () => {
  it('names a low income once, and who judged it', () => {
    const told = explain(household({ lowIncome: true }), { rule: household });
    expect(told).toContain('✓ มีรายได้น้อย มีฐานะยากจน: ใช่ (ผู้สำรวจระบุว่ามีรายได้น้อย มีฐานะยากจน: ใช่)');
  });
});
