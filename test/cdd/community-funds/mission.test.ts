import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/community-funds/index.js';
import type { Verdict } from '../../../src/rules/criteria/criterion.js';
import type { ChecklistOutcome } from '../../../src/rules/deciding/checklist.js';
import type { Rule } from '../../../src/rules/logic/rule.js';

const { povertyFundScope, overdueLoan, irregularity, irregularityStages, madeKnown, povertyFundDuties } = fy2565;
const { newSavingsGroup, newMember, memberGrowth, savingsGroupGuidance } = fy2565;

const cases = [
  ['povertyFundReview', { term: true, households: true, debtors: true, repayments: true }],
  ['povertyFundLoan', { registered: true, occupation: true, able: true }],
  ['databaseIndicator', { complete: true, correct: true, current: true }],
  ['savingsGroupDamage', { byGuidance: true, provinceTold: true }],
  ['savingsGroupDamageOfProvince', { byGuidance: true, departmentTold: true }],
  ['savingsGroupProblem', { inspected: true, understood: true, settled: true, reported: true }],
  ['associateMember', { ofCommunity: true }],
] as const;

describe.each(cases)('%s', (name, facts) => {
  const rule = fy2565[name] as unknown as Rule<object, ChecklistOutcome, Verdict>;
  const asked = Object.keys(facts);

  it('asks for all of its points', () => {
    expect(rule.decide(facts)).toBe('met');
    expect(Object.keys(rule.rule.facts)).toEqual(asked);
  });

  it.each(asked)('is unmet where %s is not so, and open where it is not known', point => {
    expect(rule.decide({ ...facts, [point]: false })).toBe('unmet');
    expect(rule({ ...facts, [point]: undefined })).toMatchObject({ verdict: 'unknown', missing: [point] });
  });
});

describe('poverty funds', () => {
  it('are 29,231 in as many villages', () => {
    expect(povertyFundScope.decide({ funds: 29_231, villages: 29_231 })).toBe('met');
    expect(povertyFundScope.decide({ funds: 29_230, villages: 29_231 })).toBe('unmet');
    expect(povertyFundScope({ funds: 29_231 })).toMatchObject({ verdict: 'unknown', missing: ['villages'] });
  });

  it('a loan is overdue the day after the contract, while something is owed', () => {
    const loan = { owes: true, dueOn: '2022-03-31', today: '2022-04-01' };
    expect(overdueLoan.decide(loan)).toBe('met');
    expect(overdueLoan.decide({ ...loan, today: '2022-03-31' })).toBe('unmet');
    expect(overdueLoan.decide({ ...loan, owes: false })).toBe('unmet');
    expect(overdueLoan({ ...loan, dueOn: undefined })).toMatchObject({ verdict: 'unknown', missing: ['dueOn'] });
  });

  it('one tendency is enough to report', () => {
    const none = { fraud: false, embezzlement: false, againstRegulation: false };
    expect(irregularity.decide(none)).toBe('unmet');
    for (const name of Object.keys(none)) {
      expect(irregularity.decide({ [name]: true })).toBe('met');
      expect(irregularity({ ...none, [name]: undefined })).toMatchObject({ verdict: 'unknown', missing: [name] });
    }
    expect(irregularityStages({ told: true, proposed: false, appointed: true }).skipped).toEqual(['proposed']);
  });

  it('one meeting is enough to make results known', () => {
    expect(madeKnown.decide({ elsewhere: true })).toBe('met');
    const nowhere = { headsOfAgencies: false, villageHeads: false, villageMeeting: false, elsewhere: false };
    expect(madeKnown.decide(nowhere)).toBe('unmet');
    expect(madeKnown({ ...nowhere, villageHeads: undefined }).missing).toEqual(['villageHeads']);
  });

  it('five duties of the province, nine of the officer, three of the amphoe', () => {
    const of = (who: string) => povertyFundDuties.filter(({ id }) => id.startsWith(who)).length;
    expect([of('province'), of('officer'), of('amphoe')]).toEqual([5, 9, 3]);
  });
});

describe('savings groups', () => {
  it('are founded where there is none and people are ready', () => {
    expect(newSavingsGroup.decide({ hasGroup: false, ready: true })).toBe('met');
    expect(newSavingsGroup.decide({ hasGroup: true, ready: true })).toBe('unmet');
    expect(newSavingsGroup.decide({ hasGroup: false, ready: false })).toBe('unmet');
    expect(newSavingsGroup({ hasGroup: false }).missing).toEqual(['ready']);
  });

  it('win members of the village who are none yet', () => {
    expect(newMember.decide({ ofVillage: true, member: false })).toBe('met');
    expect(newMember.decide({ ofVillage: true, member: true })).toBe('unmet');
    expect(newMember.decide({ ofVillage: false, member: false })).toBe('unmet');
    expect(newMember({ member: false }).missing).toEqual(['ofVillage']);
  });

  it.each([
    [95, 9, 'unmet'],
    [95, 10, 'met'],
    [100, 9, 'unmet'],
    [100, 10, 'met'],
    [100, 11, 'met'],
    [100, -5, 'unmet'],
    [0, 5, 'unmet'],
  ] as const)('%i members and %i more: %s', (before, increase, verdict) => {
    expect(memberGrowth.decide({ groups: [{ id: 'a', before, increase }], number: 1 })).toBe(verdict);
  });

  it('grow each by itself: one that doubles does not make up for another', () => {
    const groups = [
      { id: 'a', before: 100, increase: 100 },
      { id: 'b', before: 100, increase: 9 },
    ];
    expect(memberGrowth({ groups, number: 2 })).toMatchObject({ verdict: 'unmet', met: 1, unmet: 1 });
    expect(memberGrowth({ groups: [{ id: 'a', before: 100 }], number: 1 })).toMatchObject({
      verdict: 'unknown',
      missing: ['groups.0.increase'],
    });
  });

  it('have guidance of twelve points, with a cap that the caller gives', () => {
    const facts = {
      accounts: true,
      rules: true,
      transparent: true,
      committeeMeetings: 12,
      memberMeetings: 1,
      interest: 15,
      legalCap: 15,
      membersOnly: true,
      statement: true,
      dividend: true,
      network: true,
      welfare: true,
      savings: true,
    };
    expect(savingsGroupGuidance(facts).criteria).toHaveLength(12);
    expect(savingsGroupGuidance.decide(facts)).toBe('met');
    expect(savingsGroupGuidance.decide({ ...facts, committeeMeetings: 11 })).toBe('unmet');
    expect(savingsGroupGuidance.decide({ ...facts, memberMeetings: 0 })).toBe('unmet');
    expect(savingsGroupGuidance.decide({ ...facts, interest: '15.01' })).toBe('unmet');
    expect(savingsGroupGuidance({ ...facts, legalCap: undefined })).toMatchObject({
      verdict: 'unknown',
      missing: ['legalCap'],
    });
  });
});

it('sources of capital end with others, and actors go from the department to the fund', () => {
  expect(fy2565.fundSources.map(({ id }) => id)).toEqual([
    'savings-group',
    'poverty-fund',
    'women-fund',
    'village-fund',
    'other',
  ]);
  expect(fy2565.actors).toHaveLength(5);
});
