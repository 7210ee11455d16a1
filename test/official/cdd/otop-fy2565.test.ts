import { describe, expect, it } from 'vitest';
import { fy2565 as knowledgeBased } from '../../../src/cdd/knowledge-based-otop/index.js';
import { cdd } from '../../../src/official/index.js';
import { hasShared, sharedTable } from '../../shared.js';

const { entrepreneurTopics, networkTopics } = cdd.otop.fy2565;
const { productCriteria } = cdd.knowledgeBasedOtop.fy2565;
const { foodTopics, foodBudget } = cdd.grassrootsMechanism.fy2565;
const { budget, courseSubjects } = cdd.cleanDepartment.fy2565;

const curriculum = (activity: string) =>
  sharedTable('F-10-curricula.csv').filter(row => row['activity_code'] === activity);

describe.skipIf(!hasShared)('the printed curricula', () => {
  it('of entrepreneurs are those of the transcribed table, once a repeated phrase is corrected', () => {
    const corrected = entrepreneurTopics.rows.map(({ topic }, index) => {
      const erratum = entrepreneurTopics.errata.find(({ row }) => row === index);
      return erratum ? erratum.corrected : topic;
    });
    expect(corrected).toEqual(curriculum('F-A1').map(row => row['module_th']));
    expect(entrepreneurTopics.rows.map(({ practice }) => (practice ? 'yes' : 'no'))).toEqual(
      curriculum('F-A1').map(row => row['has_practice']),
    );
  });

  it('of networks, safe food and the clean department are those of the transcribed table', () => {
    expect(networkTopics.rows.map(({ topic }) => topic)).toEqual(curriculum('F-A2').map(row => row['module_th']));
    expect(foodTopics.rows.map(({ topic }) => topic)).toEqual(curriculum('F-A9').map(row => row['module_th']));
    expect(courseSubjects.rows.map(({ subject }) => subject)).toEqual(curriculum('F-A10').map(row => row['module_th']));
  });
});

describe('the printed criteria of a KBO product', () => {
  it('are six, of which two are mandatory, as many as the rule asks', () => {
    const group = knowledgeBased.productStandard({}).criteria.find(({ id }) => id === 'criteria');
    expect(group?.criteria).toHaveLength(productCriteria.rows.length);
    expect(productCriteria.rows.filter(({ mandatory }) => mandatory).map(({ number }) => number)).toEqual([1, 2]);
  });

  it.skipIf(!hasShared)('are those of the transcribed table', () => {
    expect(productCriteria.rows.map(({ criterion }) => criterion)).toEqual(
      sharedTable('F-06-kbo-product-criteria.csv').map(row => row['criterion_th']),
    );
  });
});

describe('the printed budgets', () => {
  it('of safe food add up, and 76 provinces make the total', () => {
    const [workshop, links, total] = foodBudget.rows.map(({ perProvince }) => Number(perProvince));
    expect(Number(workshop) + Number(links)).toBe(total);
    expect(Number(total) * 76).toBe(Number(foodBudget.rows[2]?.total));
  });

  it('of the clean department add up', () => {
    const amount = Object.fromEntries(budget.rows.map(row => [row.id, Number(row.amount)])) as Record<
      (typeof budget.rows)[number]['id'],
      number
    >;
    expect(amount.speakers + amount.material + amount.media).toBe(amount.workshops);
    expect(amount.workshops + amount.initiatives).toBe(amount.total);
    for (const { provinces = 1, people = 1, hours = 1, unitCost, amount } of budget.rows) {
      if (unitCost !== undefined) expect(provinces * people * hours * Number(unitCost)).toBe(Number(amount));
    }
  });

  it.skipIf(!hasShared)('are those of the transcribed tables', () => {
    expect(budget.rows.map(row => row.amount)).toEqual(
      sharedTable('F-04-clean-cdd-budget.csv').map(row => row['amount_printed_baht']),
    );
    expect(foodBudget.rows.map(row => row.perProvince)).toEqual(
      sharedTable('F-11-food-safety-budget.csv').map(row => row['amount_per_province_baht']),
    );
  });
});

describe('the tables of these programmes', () => {
  it('have an id each', () => {
    const ids = [
      entrepreneurTopics,
      networkTopics,
      productCriteria,
      foodTopics,
      foodBudget,
      budget,
      courseSubjects,
      ...Object.values(cdd.newMarketers.fy2565),
      ...Object.values(cdd.thaiSmileMarkets.fy2565),
    ].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
