import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/mother-fund/index.js';
import { stored } from '../../rules/fixtures.js';

const { centreBudget, occupationBudget, seedlingBudget, materialBudget, projectBudget } = fy2565;
const { provinceEnvelope, personalSupport, materialQuantities, materialPurchase, targets, readyVillages } = fy2565;

describe('the budgets of the four activities agree to the baht', () => {
  it.each([
    ['878 amphoes of 4,000', centreBudget({ amphoes: 878, total: 3_512_000 }), '3512000'],
    ['76 provinces of 41,600', occupationBudget({ training: 76, support: 76, total: 3_161_600 }), '3161600'],
    ['878 villages of 4,000', seedlingBudget({ villages: 878, total: 3_512_000 }), '3512000'],
    ['878 villages of 3,000', materialBudget({ villages: 878, total: 2_634_000 }), '2634000'],
  ] as const)('%s', (_, outcome, total) => {
    expect(outcome.verdict).toBe('met');
    expect(stored(outcome)).toMatchObject({ total });
  });

  it('5,600 and 36,000 a province make 425,600 and 2,736,000', () => {
    const { parts } = occupationBudget({ training: 76, support: 76 });
    expect(parts.map(({ amount }) => String(amount))).toEqual(['425600', '2736000']);
  });

  it('one unit less is not the printed total, and of one more there is none', () => {
    expect(centreBudget.decide({ amphoes: 877, total: 3_512_000 })).toBe('unmet');
    expect(materialBudget.decide({ villages: 877, total: 2_634_000 })).toBe('unmet');
    expect(materialBudget.safe({ villages: 879 }).ok).toBe(false);
    expect(seedlingBudget({ total: 3_512_000 }).missing).toEqual(['villages']);
  });
});

describe("a province's envelope for activity 1.2", () => {
  it.each([
    [5600, 36_000, 'met'],
    ['5600.01', 36_000, 'unmet'],
    [5600, '36000.01', 'unmet'],
    [5601, 35_999, 'unmet'],
    [0, 0, 'met'],
  ] as const)('%s for training and %s for support: %s', (training, support, verdict) => {
    expect(provinceEnvelope.decide({ training, support })).toBe(verdict);
  });

  it('is open while one is not known', () => {
    expect(provinceEnvelope({ training: 5600 })).toMatchObject({ verdict: 'unknown', missing: ['support'] });
  });

  it('adds up: 5,600 + 36,000 = 41,600, and 10 people of 3,600 make 36,000', () => {
    const { training, support } = provinceEnvelope.rule.parameters;
    expect(Number(training?.value) + Number(support?.value)).toBe(41_600);
    expect(10 * Number(personalSupport.rule.parameters['personal']?.value)).toBe(support?.value);
  });
});

describe('the material for one person', () => {
  it.each([
    ['3599.99', 'met'],
    [3600, 'met'],
    ['3600.01', 'unmet'],
  ] as const)('of %s baht is %s', (amount, verdict) => {
    expect(personalSupport.decide({ items: [{ name: 'ก', amount }] })).toBe(verdict);
  });

  it('is open while an amount is not known', () => {
    expect(personalSupport({ items: [{ name: 'ก' }] }).missing).toEqual(['items.0.amount']);
  });
});

describe('the material for a seedling village', () => {
  const standard = { nationalFlags: 4, emblemFlags: 4, portraits: 1, donationBoxes: 1 };

  it('may be less than the printed quantities, not more', () => {
    expect(materialQuantities.decide(standard)).toBe('met');
    expect(materialQuantities.decide({ nationalFlags: 0, emblemFlags: 0, portraits: 0, donationBoxes: 0 })).toBe('met');
    for (const [name, quantity] of Object.entries(standard)) {
      expect(materialQuantities.decide({ ...standard, [name]: quantity + 1 })).toBe('unmet');
      expect(materialQuantities({ ...standard, [name]: undefined }).missing).toEqual([name]);
    }
  });

  it.each([
    [3000, 'met'],
    ['3000.01', 'unmet'],
  ] as const)('for %s baht is %s', (amount, verdict) => {
    expect(materialPurchase.decide({ items: [{ name: 'ธง', amount }] })).toBe(verdict);
  });
});

describe("the project's budget", () => {
  const amounts = [3_512_000, 3_161_600, 3_512_000, 2_634_000];
  const items = amounts.map((amount, index) => ({ name: `${index}`, amount }));

  it('covers its four activities of 12,819,600 and leaves 2,605,400 that is not itemised', () => {
    expect(stored(projectBudget({ items }))).toMatchObject({ verdict: 'met', remaining: '2605400' });
    expect(amounts.reduce((sum, amount) => sum + amount)).toBe(12_819_600);
  });

  it('is exceeded by a baht more than 15,425,000, whatever the caller calls the whole', () => {
    expect(projectBudget.decide({ items: [...items, { name: 'rest', amount: 2_605_400 }] })).toBe('met');
    expect(projectBudget.decide({ items: [...items, { name: 'rest', amount: 2_605_401 }] })).toBe('unmet');
    expect(projectBudget.safe({ total: 1, parts: [] }).ok).toBe(false);
  });
});

describe('the targets of the project', () => {
  const printed = { amphoes: 878, members: 8780, provinces: 76, people: 760, villages: 878 };

  it('are met by the printed figures alone', () => {
    expect(targets.decide(printed)).toBe('met');
    for (const name of Object.keys(printed) as (keyof typeof printed)[]) {
      expect(targets.decide({ ...printed, [name]: printed[name] - 1 })).toBe('unmet');
      expect(targets.decide({ ...printed, [name]: printed[name] + 1 })).toBe('unmet');
      expect(targets({ ...printed, [name]: undefined }).missing).toEqual([name]);
    }
  });

  it('agree with one another: 878 × 10 and 76 × 10', () => {
    const figure = (name: string) => Number(targets.rule.parameters[name]?.value);
    expect(figure('amphoes') * 10).toBe(figure('members'));
    expect(figure('provinces') * 10).toBe(figure('people'));
  });

  it.each([
    [877, 'unmet'],
    [878, 'met'],
    [879, 'met'],
  ] as const)('%i seedling villages able to become fund villages: %s', (villages, verdict) => {
    expect(readyVillages.decide({ villages })).toBe(verdict);
  });

  it('are open while their number is not known', () => {
    expect(readyVillages({}).missing).toEqual(['villages']);
  });
});
