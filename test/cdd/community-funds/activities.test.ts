import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/community-funds/index.js';
import { stored } from '../../rules/fixtures.js';

const { mayBeStrengthened, strengtheningForum, strengtheningIndicator } = fy2565;
const { modelCentre, marketForum, knowledgeReport, marketIndicator, resultsUsed } = fy2565;
const { clinicBudget, clinicSpending, outstandingBudget, strengtheningBudget, marketBudget } = fy2565;
const { modelForumBudget, modelGrantBudget, projectBudget } = fy2565;

describe('strengthening', () => {
  it('is for funds under follow-up of repayment', () => {
    expect(mayBeStrengthened.decide({ underFollowUp: true })).toBe('met');
    expect(mayBeStrengthened.decide({ underFollowUp: false })).toBe('unmet');
    expect(mayBeStrengthened({})).toMatchObject({ verdict: 'unknown', missing: ['underFollowUp'] });
  });

  it('has a forum of 10 people on one day with four points', () => {
    const points = { situation: true, causes: true, knowledge: true, summary: true };
    const forum = { people: 10, days: 1, heldOn: '2022-01-01', ...points };
    expect(strengtheningForum.decide(forum)).toBe('met');
    expect(strengtheningForum.decide({ ...forum, heldOn: '2022-05-31' })).toBe('met');
    for (const heldOn of ['2021-12-31', '2022-06-01']) {
      expect(strengtheningForum.decide({ ...forum, heldOn })).toBe('unmet');
    }
    expect(strengtheningForum({ ...forum, heldOn: undefined }).missing).toEqual(['heldOn']);
    for (const change of [{ people: 9 }, { people: 11 }, { days: 2 }, { causes: false }, { summary: false }]) {
      expect(strengtheningForum.decide({ ...forum, ...change })).toBe('unmet');
    }
    expect(strengtheningForum({ ...forum, causes: undefined })).toMatchObject({
      verdict: 'unknown',
      missing: ['causes'],
    });
  });

  it('asks of each of 2,500 funds, or of as many as a province has', () => {
    const fund = { plan: true, jointSolution: true, solved: true };
    expect(strengtheningIndicator({ funds: [{ id: 'a', ...fund }] })).toMatchObject({
      verdict: 'unknown',
      notListed: 2499,
    });
    expect(strengtheningIndicator.decide({ funds: [{ id: 'a', ...fund }], number: 1 })).toBe('met');
    expect(strengtheningIndicator.decide({ funds: [{ id: 'a', ...fund, solved: false }] })).toBe('unmet');
  });
});

describe('the knowledge forums', () => {
  it.each([
    [2561, 'unmet'],
    [2562, 'met'],
    [2563, 'met'],
    [2564, 'met'],
    [2565, 'unmet'],
  ] as const)('a centre that became a model in %i: %s', (designatedIn, verdict) => {
    expect(modelCentre.decide({ designatedIn })).toBe(verdict);
  });

  it('have 15 people on one day', () => {
    const forum = { people: 15, days: 1, heldOn: '2022-01-01' };
    expect(marketForum.decide(forum)).toBe('met');
    expect([14, 16].map(people => marketForum.decide({ ...forum, people }))).toEqual(['unmet', 'unmet']);
    expect(marketForum({ ...forum, days: undefined })).toMatchObject({ verdict: 'unknown', missing: ['days'] });
  });

  it.each([
    ['2021-12-31', 'unmet'],
    ['2022-02-28', 'met'],
    ['2022-03-01', 'unmet'],
    [undefined, 'unknown'],
  ])('held on %s are %s', (heldOn, verdict) => {
    expect(marketForum.decide({ people: 15, days: 1, heldOn })).toBe(verdict);
  });

  it('write down eight parts, and the ninth where it fits', () => {
    const parts = Object.keys(knowledgeReport.rule.facts);
    const every = Object.fromEntries(parts.map(part => [part, true]));
    const { evidence, ...needed } = every;
    expect(parts).toHaveLength(9);
    expect(evidence).toBe(true);
    expect(knowledgeReport({ ...needed })).toMatchObject({ verdict: 'met', missing: [] });
    expect(knowledgeReport.decide({ ...every, evidence: false })).toBe('met');
    for (const part of Object.keys(needed)) {
      expect(knowledgeReport.decide({ ...every, [part]: false })).toBe('unmet');
      expect(knowledgeReport({ ...every, [part]: undefined })).toMatchObject({ verdict: 'unknown', missing: [part] });
    }
  });

  it('are of 42 centres, every one', () => {
    const centres = Array.from({ length: 42 }, (_, index) => ({ id: `c${index}`, hasKnowledge: true }));
    expect(marketIndicator.decide({ centres })).toBe('met');
    expect(marketIndicator.decide({ centres: centres.slice(1) })).toBe('unknown');
    expect(marketIndicator.decide({ centres: [...centres.slice(1), { id: 'x', hasKnowledge: false }] })).toBe('unmet');
  });

  it('give their results to the model tambon only where it is the same', () => {
    expect(resultsUsed.decide({ sameTambon: false })).toBe('met');
    expect(resultsUsed.decide({ sameTambon: true, used: true })).toBe('met');
    expect(resultsUsed.decide({ sameTambon: true, used: false })).toBe('unmet');
    expect(resultsUsed({ sameTambon: true })).toMatchObject({ verdict: 'unknown', missing: ['used'] });
    expect(resultsUsed({ used: false })).toMatchObject({ verdict: 'unknown', missing: ['sameTambon'] });
  });
});

describe('the budgets agree to the baht', () => {
  it.each([
    ['6,000 funds of 6,400', clinicBudget({ funds: 6000, total: 38_400_000 }), '38400000'],
    [
      '76 groups and 76 funds of 20,000',
      outstandingBudget({ savingsGroups: 76, povertyFunds: 76, total: 3_040_000 }),
      '3040000',
    ],
    ['2,500 funds of 1,800', strengtheningBudget({ funds: 2500, total: 4_500_000 }), '4500000'],
    ['42 centres of 4,500', marketBudget({ centres: 42, total: 189_000 }), '189000'],
    ['40 forums of 2,200', modelForumBudget({ funds: 40, total: 88_000 }), '88000'],
    ['40 grants of 60,000', modelGrantBudget({ funds: 40, total: 2_400_000 }), '2400000'],
  ] as const)('%s', (_, outcome, total) => {
    expect(outcome.verdict).toBe('met');
    expect(stored(outcome)).toMatchObject({ total, difference: '0' });
    expect(outcome.missing).toEqual([]);
  });

  it('a unit more or less is not the printed total', () => {
    expect(clinicBudget.decide({ funds: 5999, total: 38_400_000 })).toBe('unmet');
    expect(clinicBudget({ total: 38_400_000 })).toMatchObject({ verdict: 'unknown', missing: ['funds'] });
    expect(outstandingBudget.decide({ savingsGroups: 76, total: 1_519_999 })).toBe('unmet');
  });

  it('a Mobile Clinic stays within 6,400 baht a fund, on what is printed', () => {
    const item = (amount: number | string) => [{ name: 'travel', amount, kind: 'travel' as const }];
    expect(clinicSpending.decide({ funds: 2, items: item(12_800) })).toBe('met');
    expect(clinicSpending.decide({ funds: 2, items: item('12800.01') })).toBe('unmet');
    expect(clinicSpending({ items: item(1) })).toMatchObject({ verdict: 'unknown', missing: ['funds'] });
    expect(clinicSpending.safe({ funds: 1, items: [{ name: 'x', kind: 'prizes' }] })).toMatchObject({ ok: false });
  });

  it('the project keeps to its ceiling, which its activities do not use up', () => {
    const printed = [38_400_000, 3_040_000, 4_500_000, 189_000, 88_000, 2_400_000];
    const items = printed.map((amount, index) => ({ name: `${index}`, amount }));
    const outcome = projectBudget({ items });
    expect(stored(outcome)).toMatchObject({ verdict: 'met', spent: '48617000', remaining: '24283000' });
    const more = [...items, { name: 'rest', amount: '24283000.01' }];
    expect(projectBudget.decide({ items: more })).toBe('unmet');
  });
});
