import { describe, expect, it } from 'vitest';
import { fy2565 as knowledgeBased } from '../../../src/cdd/knowledge-based-otop/index.js';
import { fy2565 } from '../../../src/cdd/otop/index.js';
import { fy2565 as markets } from '../../../src/cdd/thai-smile-markets/index.js';

describe.each([
  ['income of entrepreneurs', fy2565.incomeGrowth],
  ['sales of products', fy2565.productSalesGrowth],
  ['income from what Traders developed', fy2565.traderIncomeGrowth],
  ['sales of KBO products', knowledgeBased.salesGrowth],
])('%s', (_name, rule) => {
  it.each([
    ['100000.00', '105999.99', 'unmet'],
    ['100000.00', '106000.00', 'met'],
    [100, '106.01', 'met'],
    [100, 90, 'unmet'],
    [0, 1000, 'unmet'],
    [0, undefined, 'unmet'],
    [100, undefined, 'unknown'],
    [undefined, 106, 'unknown'],
  ])('from %s to %s is %s', (before, after, verdict) => {
    expect(rule({ before, after }).verdict).toBe(verdict);
  });

  it('is six percent', () => {
    expect(rule.rule.parameters['least']?.value).toBe(6);
  });
});

describe('the project on market channels', () => {
  const reached = { channels: 80_013, provinces: 76, incomeBefore: 100, incomeAfter: 106 };

  it.each([
    [{}, 'met'],
    [{ channels: 80_012 }, 'unmet'],
    [{ provinces: 75 }, 'unmet'],
    [{ incomeAfter: '105.99' }, 'unmet'],
    [{ channels: undefined }, 'unknown'],
    [{ incomeBefore: undefined }, 'unknown'],
  ])('with %o is %s', (change, verdict) => {
    expect(markets.projectIndicators({ ...reached, ...change }).verdict).toBe(verdict);
  });
});
