import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/debt-centres/index.js';
import { stored } from '../../rules/fixtures.js';

const {
  debtBudget,
  establishmentBudget,
  modelApproval,
  modelBudget,
  modelSpending,
  modelSupportBudget,
  planApproval,
  planSpending,
  projectBudget,
} = fy2565;

describe('the budgets', () => {
  it('of one new centre is 69,000 = 10,800 + 39,400 + 18,800', () => {
    const outcome = stored(establishmentBudget({ workshop: 1, studyVisit: 1, foundingWorkshop: 1, total: 69_000 }));
    expect(outcome).toMatchObject({
      verdict: 'met',
      parts: [{ amount: '10800' }, { amount: '39400' }, { amount: '18800' }],
    });
  });

  it('of 107 new centres is 7,383,000', () => {
    const outcome = establishmentBudget({ workshop: 107, studyVisit: 107, foundingWorkshop: 107, total: 7_383_000 });
    expect(stored(outcome)).toMatchObject({
      verdict: 'met',
      parts: [{ amount: '1155600' }, { amount: '4215800' }, { amount: '2011600' }],
    });
  });

  it('of one centre at debt work is 70,100 = 17,100 + 53,000', () => {
    expect(debtBudget({ workshop: 1, plan: 1, total: 70_100 }).verdict).toBe('met');
    expect(debtBudget({ workshop: 1, plan: 1, total: 70_101 }).verdict).toBe('unmet');
  });

  it('of 321 centres is 22,502,100', () => {
    expect(stored(debtBudget({ workshop: 321, plan: 321, total: 22_502_100 }))).toMatchObject({
      verdict: 'met',
      parts: [{ amount: '5489100' }, { amount: '17013000' }],
    });
  });

  it('of 27 model centres is 2,700,000', () => {
    expect(modelSupportBudget({ centres: 27, total: 2_700_000 }).verdict).toBe('met');
  });

  it('of the three activities is 33,302,200, as the budget chapter prints', () => {
    const models = { followUp: 470_600, workshop: 246_500, support: 2_700_000, total: 3_417_100 };
    expect(modelBudget(models).verdict).toBe('met');
    const parts = { establishment: 7_383_000, debtWork: 22_502_100, models: 3_417_100 };
    expect(projectBudget({ ...parts, total: 33_302_200 }).verdict).toBe('met');
    expect(projectBudget(parts).total?.toString()).toBe('33302200');
  });

  it('leaves no money for anything else', () => {
    const parts = { establishment: 7_383_000, debtWork: 22_502_100, models: 3_417_100 };
    expect(projectBudget({ ...parts, total: 33_302_200 }).difference?.toString()).toBe('0');
  });
});

const item = <Kind extends string>(kind: Kind, amount = 1000) => ({ items: [{ name: 'รายการ', amount, kind }] });

describe("a plan's 53,000 baht", () => {
  it.each(['revolving-fund', 'durable-articles'] as const)('may not be spent on %s', kind => {
    expect(planSpending(item(kind))).toMatchObject({ verdict: 'unmet', items: [{ list: 'forbidden' }] });
  });

  it.each(['occupation-materials', 'occupation-activities'] as const)('may be spent on %s', kind => {
    expect(planSpending(item(kind)).verdict).toBe('met');
  });

  it.each([
    [52_999.99, 'met'],
    [53_000, 'met'],
    [53_000.01, 'unmet'],
  ])('come to %d: %s', (amount, verdict) => {
    expect(planSpending(item('occupation-materials', amount)).verdict).toBe(verdict);
  });

  it('stay open on what neither list names', () => {
    const outcome = planSpending({ items: [{ name: 'ป้าย', amount: 500 }] });
    expect(outcome).toMatchObject({ verdict: 'unknown', missing: ['items.0.kind'] });
  });
});

describe("a model centre's 100,000 baht", () => {
  it.each(['revolving-fund', 'occupation-materials'] as const)('may not be spent on %s', kind => {
    expect(modelSpending(item(kind))).toMatchObject({ verdict: 'unmet', items: [{ list: 'forbidden' }] });
  });

  it.each(['media', 'learning-stations'] as const)('may be spent on %s', kind => {
    expect(modelSpending(item(kind)).verdict).toBe('met');
  });

  it.each([
    [99_999.99, 'met'],
    [100_000, 'met'],
    [100_000.01, 'unmet'],
  ])('come to %d: %s', (amount, verdict) => {
    expect(modelSpending(item('media', amount)).verdict).toBe(verdict);
  });

  it('have a list of their own: durable articles are on neither side of it', () => {
    expect(modelSpending.safe(item('durable-articles')).ok).toBe(false);
    expect(planSpending(item('occupation-materials')).verdict).toBe('met');
  });
});

describe.each([
  ['a plan', planApproval],
  ["a model centre's project", modelApproval],
])('%s', (_, approval) => {
  it('is carried out only once the province approved it', () => {
    const done = { considered: true, proposed: true, approved: true, carriedOut: true };
    expect(approval(done).verdict).toBe('met');
    expect(approval({ ...done, approved: false }).skipped).toEqual(['approved']);
  });
});
