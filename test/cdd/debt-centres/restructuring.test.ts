import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/debt-centres/index.js';

const { debtForum, debtOutcome, extendTerm, lowerRate, mergeContracts, occupationPlan, planActivities } = fy2565;

describe('several contracts made into one', () => {
  const merged = { contractsBefore: 3, negotiated: true, receivingFunds: 1, fundIsMember: true, contractsAfter: 1 };

  it.each<[string, Parameters<typeof mergeContracts>[0], string]>([
    ['from three is right', {}, 'met'],
    ['from two is right', { contractsBefore: 2 }, 'met'],
    ['from one has nothing to merge', { contractsBefore: 1 }, 'unmet'],
    ['without negotiation is not', { negotiated: false }, 'unmet'],
    ['in two funds is not', { receivingFunds: 2 }, 'unmet'],
    ['in no fund is not', { receivingFunds: 0 }, 'unmet'],
    ['in a fund that is no member is not', { fundIsMember: false }, 'unmet'],
    ['with two contracts left is not', { contractsAfter: 2 }, 'unmet'],
    ['with no contract left is not', { contractsAfter: 0 }, 'unmet'],
  ])('%s', (_, change, verdict) => {
    expect(mergeContracts({ ...merged, ...change }).verdict).toBe(verdict);
  });

  it.each(Object.keys(merged) as (keyof typeof merged)[])('is open without %s', fact => {
    const { [fact]: _, ...known } = merged;
    expect(mergeContracts(known)).toMatchObject({ verdict: 'unknown', missing: [fact] });
  });
});

describe('a longer time', () => {
  it.each([
    ['2023-01-31', '2023-01-30', 'unmet'],
    ['2023-01-31', '2023-01-31', 'unmet'],
    ['2023-01-31', '2023-02-01', 'met'],
    ['2023-01-31', undefined, 'unknown'],
    [undefined, '2023-01-31', 'unknown'],
  ])('from %s to %s is %s', (dueBefore, dueAfter, verdict) => {
    expect(extendTerm({ dueBefore, dueAfter }).verdict).toBe(verdict);
  });
});

describe('a lower rate', () => {
  it.each<[Parameters<typeof lowerRate>[0], string, string[]]>([
    [{ rateBefore: 15, rateAfter: '14.99', legalMaximum: 15 }, 'met', []],
    [{ rateBefore: 15, rateAfter: 15, legalMaximum: 15 }, 'unmet', []],
    [{ rateBefore: 15, rateAfter: '15.01', legalMaximum: 20 }, 'unmet', []],
    [{ rateBefore: 24, rateAfter: '14.99', legalMaximum: 15 }, 'met', []],
    [{ rateBefore: 24, rateAfter: 15, legalMaximum: 15 }, 'met', []],
    [{ rateBefore: 24, rateAfter: '15.01', legalMaximum: 15 }, 'unmet', []],
    [{ rateBefore: 24, rateAfter: 12 }, 'unknown', ['legalMaximum']],
    [{ rateAfter: 12, legalMaximum: 15 }, 'unknown', ['rateBefore']],
    [{ rateBefore: 24, legalMaximum: 15 }, 'unknown', ['rateAfter']],
    [{ rateBefore: 12, rateAfter: 12 }, 'unmet', []],
    [{ rateBefore: 12, rateAfter: 0 }, 'met', []],
    [{}, 'unknown', ['rateAfter', 'rateBefore', 'legalMaximum']],
  ])('%o is %s', (facts, verdict, missing) => {
    expect(lowerRate(facts)).toMatchObject({ verdict, missing });
    expect(lowerRate.decide(facts)).toBe(verdict);
  });

  it('shows both bounds', () => {
    const { criteria } = lowerRate({ rateBefore: 24, rateAfter: 18, legalMaximum: 15 });
    expect(criteria.map(({ id, status }) => `${id}: ${status}`)).toEqual(['lowered: met', 'within-the-law: unmet']);
  });
});

describe('the forum and the plan', () => {
  const forum = {
    days: 2,
    spending: true,
    behaviour: true,
    saving: true,
    sufficiency: true,
    debt: true,
    jointPlan: true,
    firstDay: '2022-04-01',
    lastDay: '2022-04-02',
  };

  it.each<[Parameters<typeof debtForum>[0], string]>([
    [{}, 'met'],
    [{ days: 1 }, 'unmet'],
    [{ days: 3, lastDay: '2022-04-03' }, 'unmet'],
    [{ saving: false }, 'unmet'],
    [{ jointPlan: false }, 'unmet'],
    [{ debt: undefined }, 'unknown'],
    [{ firstDay: '2022-03-31' }, 'unmet'],
    [{ firstDay: '2022-06-29', lastDay: '2022-06-30' }, 'met'],
    [{ firstDay: '2022-06-30', lastDay: '2022-07-01' }, 'unmet'],
    [{ firstDay: undefined }, 'unknown'],
    [{ lastDay: undefined }, 'unknown'],
  ])('forum with %o is %s', (change, verdict) => {
    expect(debtForum({ ...forum, ...change }).verdict).toBe(verdict);
  });

  it('the forum has no more days than lie between its first and its last', () => {
    expect(debtForum.safe({ ...forum, lastDay: '2022-04-01' })).toMatchObject({ ok: false, error: { path: ['days'] } });
    expect(debtForum.safe({ ...forum, lastDay: '2022-03-31' }).ok).toBe(false);
  });

  const plan = {
    madeTogether: true,
    analyses: 3,
    asGroup: true,
    useful: true,
    lowersExpenses: true,
    raisesIncome: true,
    fitsPlace: true,
  };
  it.each<[Partial<Parameters<typeof occupationPlan>[0]>, string]>([
    [{}, 'met'],
    [{ analyses: 2 }, 'unmet'],
    [{ analyses: 2, analysed: 'any-of-them' }, 'met'],
    [{ analyses: 1, analysed: 'any-of-them' }, 'met'],
    [{ analyses: 0, analysed: 'any-of-them' }, 'unmet'],
    [{ madeTogether: false }, 'unmet'],
    [{ asGroup: false }, 'unmet'],
    [{ useful: false }, 'unmet'],
    [{ lowersExpenses: false }, 'unmet'],
    [{ raisesIncome: false }, 'unmet'],
    [{ fitsPlace: false }, 'unmet'],
    [{ raisesIncome: undefined }, 'unknown'],
  ])('plan with %o is %s', (change, verdict) => {
    expect(occupationPlan({ analysed: 'all-three', ...plan, ...change }).verdict).toBe(verdict);
  });
});

describe('the activities of a plan', () => {
  it.each([
    [true, true, 'met'],
    [false, true, 'unmet'],
    [true, false, 'unmet'],
    [true, undefined, 'unknown'],
  ])('considered together %s, as households need %s: %s', (consideredTogether, meetsNeeds, verdict) => {
    expect(planActivities({ consideredTogether, meetsNeeds }).verdict).toBe(verdict);
  });
});

describe("what became of a household's debt", () => {
  it.each([
    [80_000, 0, 'cleared', 'met'],
    [80_000, '0.01', 'reduced', 'met'],
    [80_000, '79999.99', 'reduced', 'met'],
    [80_000, 80_000, 'not-reduced', 'unmet'],
    [80_000, '80000.01', 'not-reduced', 'unmet'],
  ])('from %s to %s is %s', (debtAtEntry, debtNow, status, counts) => {
    const outcome = debtOutcome({ entered: true, debtAtEntry, debtNow });
    expect(outcome).toMatchObject({ status, possible: [status], counts, missing: [] });
    expect(outcome.criteria.map(each => each.status)).toEqual(['met', status === 'not-reduced' ? 'unmet' : 'met']);
    expect(debtOutcome.decide({ debtAtEntry, debtNow })).toBe(status);
  });

  it('counts only for those who entered the process', () => {
    const facts = { debtAtEntry: 100, debtNow: 0 };
    expect(debtOutcome({ ...facts, entered: false }).counts).toBe('unmet');
    expect(debtOutcome(facts)).toMatchObject({ counts: 'unknown', missing: ['entered'] });
  });

  it('does not ask whether a household entered whose debt was not reduced', () => {
    expect(debtOutcome({ debtAtEntry: 100, debtNow: 100 })).toMatchObject({ counts: 'unmet', missing: [] });
    expect(debtOutcome({ debtNow: 100 }).missing).toEqual(['entered', 'debtAtEntry']);
  });

  it('is cleared with nothing left, whatever there was', () => {
    const outcome = debtOutcome({ entered: true, debtNow: 0 });
    expect(outcome).toMatchObject({ status: 'cleared', counts: 'met', missing: ['debtAtEntry'] });
    expect(outcome).not.toHaveProperty('reduction');
  });

  it('is open while an amount that matters is not known', () => {
    const outcome = debtOutcome({ entered: true, debtNow: 1 });
    expect(outcome).toMatchObject({ possible: ['reduced', 'not-reduced'], counts: 'unknown' });
    expect(outcome.criteria.map(each => each.status)).toEqual(['met', 'unknown']);
    expect(outcome).not.toHaveProperty('status');
    expect(debtOutcome({ entered: true, debtAtEntry: 1 })).toMatchObject({ counts: 'unknown', missing: ['debtNow'] });
    expect(debtOutcome.decide({ debtAtEntry: 1 })).toBeUndefined();
  });

  it('gives the reduction to the satang, below 0 where the debt grew', () => {
    const outcome = debtOutcome({ entered: true, debtAtEntry: '1000.50', debtNow: '1200.75' });
    expect(outcome.reduction?.toString()).toBe('-200.25');
  });

  it('refuses a household that had no debt', () => {
    expect(debtOutcome.safe({ debtAtEntry: 0, debtNow: 0 }).ok).toBe(false);
  });
});
