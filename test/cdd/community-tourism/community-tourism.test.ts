import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/community-tourism/index.js';

const { budgetRequestOfAmphoe, budgetRequestOfProvince, raisedProducts, raisingPeriod } = fy2565;

const communities = (count: number, products: number | undefined) =>
  Array.from({ length: count }, (_, index) => ({ name: `c${index}`, products }));

describe('products raised for tourists', () => {
  it('are two a community and 200 in all: 100 × 2', () => {
    expect(raisedProducts.decide({ communities: communities(100, 2) })).toBe('met');
    expect(raisedProducts({ communities: communities(99, 2) })).toMatchObject({ verdict: 'unmet', short: [] });
    expect(raisedProducts.rule.parameters['communities']?.value).toBe(100);
  });
  it('of one community do not make up for those of another', () => {
    const uneven = [...communities(99, 2), { name: 'last', products: 1 }, { name: 'more', products: 4 }];
    expect(raisedProducts({ communities: uneven })).toMatchObject({ verdict: 'unmet', short: ['last'] });
  });
  it('are unknown while those of a community are', () => {
    expect(raisedProducts.decide({ communities: communities(100, undefined) })).toBe('unknown');
  });
});

describe('the period of raising', () => {
  it.each([
    ['2022-03-31', 'unmet'],
    ['2022-04-01', 'met'],
    ['2022-08-31', 'met'],
    ['2022-09-01', 'unmet'],
  ])('%s is %s', (on, verdict) => {
    expect(raisingPeriod.decide({ on })).toBe(verdict);
  });
  it('is unknown without a day', () => {
    expect(raisingPeriod({})).toMatchObject({ verdict: 'unknown', missing: ['on'] });
  });
});

describe('the request for the budget', () => {
  it('passes the amphoe stage by stage', () => {
    const order = ['allocated', 'notified', 'requested', 'planned', 'procured', 'carriedOut'];
    expect(budgetRequestOfAmphoe({}).criteria.map(({ id }) => id)).toEqual(order);
    expect(budgetRequestOfAmphoe({ allocated: true, notified: true }).next).toEqual(['requested']);
  });
  it('for publicity goes without the amphoe', () => {
    expect(budgetRequestOfProvince({ allocated: false, requested: true })).toMatchObject({
      verdict: 'unmet',
      skipped: ['allocated'],
    });
  });
});
