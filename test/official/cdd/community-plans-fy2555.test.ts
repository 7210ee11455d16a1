import { describe, expect, it } from 'vitest';
import { Decimal } from '../../../src/core/decimal.js';
import { percentOf, roundHalfUp, sum } from '../../../src/core/ratio.js';
import { cdd } from '../../../src/official/index.js';

const { qualityResults, certificationResults, budget, budgetUnitCosts } = cdd.communityPlans.fy2555;

describe('the quality of the community plans', () => {
  const total = qualityResults.rows.find(({ grade }) => grade === 'total')?.plans ?? 0;
  const graded = qualityResults.rows.filter(({ grade }) => grade !== 'total');

  it('adds up to 70,073 plans and 100.00 %', () => {
    expect(total).toBe(70_073);
    expect(sum(graded.map(({ plans }) => plans)).toNumber()).toBe(total);
    expect(sum(graded.map(({ percent }) => new Decimal(percent ?? 0))).toString()).toBe('100');
  });

  it.each(graded)('prints the share of grade $grade half up', ({ plans, percent }) => {
    expect(roundHalfUp(percentOf(plans, total) ?? 0, 2).toString()).toBe(percent);
  });
});

describe('the certified plans', () => {
  const plans = (kind: string, line: number): readonly number[] =>
    certificationResults.rows.filter(row => row.kind === kind && row.line === line).map(row => row.plans);
  const years = plans('year', 64);

  it('of 2552 and 2553 are the printed 19,595', () => {
    expect(years.slice(0, 2)).toEqual([8430, 11_165]);
    expect(plans('total', 40)).toEqual([8430 + 11_165]);
  });

  it('of all three years are the printed 40,841', () => {
    expect(sum(years).toNumber()).toBe(40_841);
    expect(plans('total', 64)).toEqual([40_841]);
  });

  it('of 2554 exceed their target of 20,733', () => {
    expect(plans('target', 40)).toEqual([20_733]);
    expect(years.at(-1)).toBe(21_246);
  });
});

describe('the budget of FY2555', () => {
  const unitCosts = new Map<string, number>(
    Object.entries(budgetUnitCosts).map(([id, { value }]) => [id, value] as const),
  );

  it.each(budget.rows.filter(({ id }) => unitCosts.has(id)))('$id divides exactly into its unit cost', row => {
    expect(new Decimal(unitCosts.get(row.id) ?? 0).times(row.areas).toString()).toBe(row.amount);
  });

  it('has no unit cost of the integration, which does not divide into whole satang', () => {
    const [integration] = budget.rows;
    expect(integration?.id).toBe('integration');
    expect(unitCosts.has('integration')).toBe(false);
    expect(new Decimal(integration?.amount ?? 0).div(integration?.areas ?? 1).decimalPlaces()).toBeGreaterThan(2);
  });

  it('marks its unit costs as derived', () => {
    expect(Object.values(budgetUnitCosts).map(({ source }) => source.basis)).toEqual(['derived', 'derived', 'derived']);
  });
});
