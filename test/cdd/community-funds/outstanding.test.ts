import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/community-funds/index.js';
import { stored } from '../../rules/fixtures.js';

const { selectSavingsGroup, selectPovertyFund, outstandingOfProvince, outstandingTarget } = fy2565;
const { outstandingGrant, outstandingSign, outstandingTopics } = fy2565;

const inPool = { fundedByClinic: true, meetsCriteria: true };

describe('the outstanding funds of a province', () => {
  it('one savings group is selected, the best ranked', () => {
    const candidates = [
      { id: 'a', ...inPool, rank: 2 },
      { id: 'b', ...inPool, rank: 1 },
      { id: 'c', ...inPool, rank: 3 },
    ];
    expect(selectSavingsGroup({ candidates })).toMatchObject({ quota: 1, selected: ['b'], notSelected: ['a', 'c'] });
  });

  it('only funds of the Mobile Clinic that meet the criteria are in the pool', () => {
    const candidates = [
      { id: 'a', ...inPool, fundedByClinic: false, rank: 1 },
      { id: 'b', ...inPool, meetsCriteria: false, rank: 2 },
      { id: 'c', ...inPool, rank: 3 },
    ];
    const outcome = selectSavingsGroup({ candidates });
    expect(outcome.selected).toEqual(['c']);
    expect(outcome.candidates.map(({ unmet }) => unmet)).toEqual([['funded-by-clinic'], ['meets-criteria'], []]);
  });

  it('equal ranks are a tie that nothing breaks', () => {
    const candidates = [
      { id: 'a', ...inPool, rank: 1 },
      { id: 'b', ...inPool, rank: 1 },
    ];
    expect(selectSavingsGroup({ candidates })).toMatchObject({ selected: [], tied: ['a', 'b'], open: 1 });
  });

  it('a rank that is not known leaves it open for both', () => {
    const candidates = [
      { id: 'a', ...inPool, rank: 2 },
      { id: 'b', ...inPool },
    ];
    const outcome = selectSavingsGroup({ candidates });
    expect(outcome.unknown).toEqual(['a', 'b']);
    expect(outcome.candidates[1]?.missing).toEqual(['rank']);
  });

  it('a model fund of FY2565 is left out only where the caller says so', () => {
    const candidates = [
      { id: 'model', ...inPool, rank: 1, modelFund: true },
      { id: 'other', ...inPool, rank: 2, modelFund: false },
    ];
    expect(selectPovertyFund({ candidates, modelFunds: 'left-out' }).selected).toEqual(['other']);
    expect(selectPovertyFund({ candidates, modelFunds: 'not-asked' }).selected).toEqual(['model']);
    const open = [{ id: 'x', ...inPool, rank: 1 }];
    expect(selectPovertyFund({ candidates: open, modelFunds: 'left-out' })).toMatchObject({ unknown: ['x'] });
    expect(selectPovertyFund({ candidates: open, modelFunds: 'not-asked' })).toMatchObject({ selected: ['x'] });
    expect(selectPovertyFund.safe({ candidates }).ok).toBe(false);
    expect(selectSavingsGroup.safe({ candidates: [{ id: 'x', modelFund: false }] })).toMatchObject({ ok: false });
  });

  it('that a model fund is left out is inferred, not printed under the activity', () => {
    const candidates = [{ id: 'model', ...inPool, rank: 1, modelFund: true }];
    const [only] = selectPovertyFund({ candidates, modelFunds: 'left-out' }).criteria;
    const criterion = only?.criteria?.find(({ id }) => id === 'model-fund');
    expect(criterion?.source).toMatchObject({ basis: 'inferred', lines: [3504, 3621, 3623] });
  });

  it('are one group and one fund: two of a kind do not do', () => {
    expect(outstandingOfProvince.decide({ savingsGroups: 1, povertyFunds: 1 })).toBe('met');
    expect(outstandingOfProvince.decide({ savingsGroups: 2, povertyFunds: 0 })).toBe('unmet');
    expect(outstandingOfProvince.decide({ savingsGroups: 0, povertyFunds: 2 })).toBe('unmet');
    expect(outstandingOfProvince({ savingsGroups: 1 })).toMatchObject({
      verdict: 'unknown',
      missing: ['povertyFunds'],
    });
  });

  it('of 76 provinces they are 152', () => {
    expect(outstandingTarget.decide({ savingsGroups: 76, povertyFunds: 76 })).toBe('met');
    expect(outstandingTarget.decide({ savingsGroups: 77, povertyFunds: 75 })).toBe('unmet');
    const { savingsGroups, povertyFunds } = outstandingTarget.rule.parameters;
    expect(Number(savingsGroups?.value) + Number(povertyFunds?.value)).toBe(152);
  });
});

describe('the grant of 20,000 baht', () => {
  const items = (amount: number | string, kind?: 'media' | 'operation' | 'durable-articles') => ({
    items: [{ name: 'item', amount, kind }],
  });

  it.each([
    ['19999.99', 'met', '0.01'],
    [20_000, 'met', '0'],
    ['20000.01', 'unmet', '-0.01'],
  ] as const)('%s baht of media are %s', (amount, verdict, remaining) => {
    const outcome = outstandingGrant(items(amount, 'media'));
    expect(outcome.verdict).toBe(verdict);
    expect(stored(outcome)).toMatchObject({ remaining });
  });

  it('durable articles are forbidden for the whole grant', () => {
    const outcome = outstandingGrant(items(100, 'durable-articles'));
    expect(outcome).toMatchObject({ verdict: 'unmet', items: [{ list: 'forbidden', status: 'unmet' }] });
  });

  it('whoever limits the ban to the first use gives a durable article the kind of its use', () => {
    expect(outstandingGrant.decide(items(100, 'media'))).toBe('met');
  });

  it('is open while a kind is not known', () => {
    expect(outstandingGrant(items(100))).toMatchObject({ verdict: 'unknown', missing: ['items.0.kind'] });
  });
});

it('a sign bears both emblems, and five topics are advised', () => {
  expect(outstandingSign.decide({ departmentLogo: true, fundLogo: true })).toBe('met');
  expect(outstandingSign.decide({ departmentLogo: true, fundLogo: false })).toBe('unmet');
  expect(outstandingSign({ fundLogo: true })).toMatchObject({ verdict: 'unknown', missing: ['departmentLogo'] });
  expect(outstandingTopics).toHaveLength(5);
});
