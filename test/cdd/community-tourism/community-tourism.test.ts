import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/community-tourism/index.js';

const { budgetRequestOfAmphoe, budgetRequestOfProvince, raisedProducts, raisingPeriod } = fy2565;

const communities = (count: number, products: number | undefined) =>
  Array.from({ length: count }, (_, index) => ({ id: `c${index}`, products }));

describe('products raised for tourists', () => {
  it('are two in each of 100 communities, 200 in all', () => {
    expect(raisedProducts({ communities: communities(100, 2) })).toMatchObject({ verdict: 'met', number: 100 });
    const { perCommunity, communities: whole } = raisedProducts.rule.parameters;
    expect(Number(perCommunity?.value) * Number(whole?.value)).toBe(200);
  });
  it('200 products of one community, or of 50, are not those of 100', () => {
    expect(raisedProducts({ communities: communities(1, 200) })).toMatchObject({ verdict: 'unknown', notListed: 99 });
    expect(raisedProducts({ communities: communities(50, 4) })).toMatchObject({ verdict: 'unknown', notListed: 50 });
    expect(raisedProducts.decide({ communities: [] })).toBe('unknown');
  });
  it('of one community do not make up for those of another', () => {
    const uneven = [...communities(98, 2), { id: 'last', products: 1 }, { id: 'more', products: 4 }];
    expect(raisedProducts({ communities: uneven })).toMatchObject({ verdict: 'unmet', unmet: 1 });
  });
  it('of a province are asked of its own communities', () => {
    expect(raisedProducts.decide({ communities: communities(2, 2), number: 2 })).toBe('met');
    expect(raisedProducts.decide({ communities: communities(1, 4), number: 2 })).toBe('unknown');
  });
  it('are unknown while those of a community are', () => {
    expect(raisedProducts.decide({ communities: communities(100, undefined) })).toBe('unknown');
  });
  it('of more than 100 communities, or of one that comes twice, are refused', () => {
    expect(raisedProducts.safe({ communities: communities(101, 2) }).ok).toBe(false);
    expect(raisedProducts.safe({ communities: communities(101, 2), number: 101 }).ok).toBe(false);
    expect(raisedProducts.safe({ communities: [...communities(1, 2), ...communities(1, 2)] }).ok).toBe(false);
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

describe('the period of media', () => {
  it.each([
    ['2022-03-31', 'unmet'],
    ['2022-04-01', 'met'],
    ['2022-08-31', 'met'],
    ['2022-09-01', 'unmet'],
  ])('%s is in it: %s', (on, verdict) => {
    expect(fy2565.mediaPeriod.decide({ on })).toBe(verdict);
  });
});
