import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/community-funds/index.js';
import { stored } from '../../rules/fixtures.js';

const { clinicTarget, eligibleFund, moveForFundTeam, teamInEveryAmphoe, workshop, accessSession, followUp } = fy2565;
const { governanceIndicator, projectGovernanceIndicator, accessIndicator, projectAccessIndicator } = fy2565;

/** The same facts with each of them left out in turn: every one must be missing then. */
const eachMissing = (facts: object): [string, object][] =>
  Object.keys(facts).map(name => [name, Object.fromEntries(Object.entries(facts).filter(([key]) => key !== name))]);

describe('the target of the Mobile Clinic', () => {
  const facts = { povertyFunds: 4000, savingsGroups: 2000, villages: 6000, people: 150_000 };

  it('4,000 and 2,000 funds in 6,000 villages with 25 people each are 6,000 funds and 150,000 people', () => {
    expect(clinicTarget(facts).verdict).toBe('met');
    const { povertyFunds, savingsGroups, people, villages } = clinicTarget.rule.parameters;
    expect(Number(povertyFunds?.value) + Number(savingsGroups?.value)).toBe(6000);
    expect(Number(villages?.value) * 25).toBe(people?.value);
  });

  it.each([
    ['povertyFunds', 3999],
    ['povertyFunds', 4001],
    ['savingsGroups', 1999],
    ['savingsGroups', 2001],
    ['villages', 5999],
    ['people', 149_999],
    ['people', 150_001],
  ])('%s of %i are not the target', (name, value) => {
    expect(clinicTarget.decide({ ...facts, [name]: value })).toBe('unmet');
  });

  it.each(eachMissing(facts))('is open without %s', (name, rest) => {
    expect(clinicTarget(rest)).toMatchObject({ verdict: 'unknown', missing: [name] });
  });
});

describe('a fund for the Mobile Clinic', () => {
  const fund = { kind: 'poverty-fund', targetOf2563: false, targetOf2564: false } as const;

  it('is a poverty fund or a savings group that does not repeat one of FY2563 or FY2564', () => {
    expect(eligibleFund.decide(fund)).toBe('met');
    expect(eligibleFund.decide({ ...fund, kind: 'savings-group' })).toBe('met');
  });

  it.each([{ kind: 'other' }, { targetOf2563: true }, { targetOf2564: true }] as const)(
    'is not one with %o',
    change => {
      expect(eligibleFund.decide({ ...fund, ...change })).toBe('unmet');
    },
  );

  it.each(eachMissing(fund))('is open without %s', (name, rest) => {
    expect(eligibleFund(rest)).toMatchObject({ verdict: 'unknown', missing: [name] });
  });

  it('has no level, age or size to reach', () => {
    expect(Object.keys(eligibleFund.rule.facts)).toEqual(['kind', 'targetOf2563', 'targetOf2564']);
  });
});

describe('a Move for Fund Team', () => {
  const team = { officer: 1, savingsGroups: 1, povertyFunds: 1, centre: 1 };

  it('has four members, one in each place', () => {
    expect(moveForFundTeam.decide(team)).toBe('met');
    expect(Object.values(team).reduce((sum, each) => sum + each)).toBe(4);
  });

  it.each(Object.keys(team))('is none without a member in the place of %s, nor with two', place => {
    expect(moveForFundTeam.decide({ ...team, [place]: 0 })).toBe('unmet');
    expect(moveForFundTeam.decide({ ...team, [place]: 2 })).toBe('unmet');
  });

  it.each(eachMissing(team))('is open without the number of %s', (name, rest) => {
    expect(moveForFundTeam(rest)).toMatchObject({ verdict: 'unknown', missing: [name] });
  });

  it('is in every amphoe, at least one', () => {
    const amphoes = (...teams: (number | undefined)[]) => ({
      amphoes: teams.map((number, index) => ({ id: `a${index}`, teams: number })),
      number: teams.length,
    });
    expect(teamInEveryAmphoe.decide(amphoes(1, 2))).toBe('met');
    expect(teamInEveryAmphoe.decide(amphoes(1, 0))).toBe('unmet');
    expect(teamInEveryAmphoe(amphoes(1, undefined))).toMatchObject({
      verdict: 'unknown',
      missing: ['amphoes.1.teams'],
    });
  });

  it('is asked of all 878 amphoes unless a province gives its own number', () => {
    expect(teamInEveryAmphoe({ amphoes: [] })).toMatchObject({ verdict: 'unknown', number: 878, notListed: 878 });
    const all = Array.from({ length: 878 }, (_, index) => ({ id: `a${index}`, teams: 1 }));
    expect(teamInEveryAmphoe.decide({ amphoes: all })).toBe('met');
    expect(teamInEveryAmphoe.decide({ amphoes: all.slice(1) })).toBe('unknown');
  });

  it('has eight duties', () => {
    expect(fy2565.teamDuties).toHaveLength(8);
  });
});

describe('a workshop of 30', () => {
  const facts = { committee: 5, people: 25, days: 1, heldOn: '2022-01-01' };

  it('is 5 committee members and 25 people on one day', () => {
    expect(workshop.decide(facts)).toBe('met');
    const { committee, people } = workshop.rule.parameters;
    expect(Number(committee?.value) + Number(people?.value)).toBe(30);
  });

  it.each([
    ['committee', 4],
    ['committee', 6],
    ['people', 24],
    ['people', 26],
    ['days', 0],
    ['days', 2],
  ])('with %s of %i is not as printed', (name, value) => {
    expect(workshop.decide({ ...facts, [name]: value })).toBe('unmet');
  });

  it.each(eachMissing(facts))('is open without %s', (name, rest) => {
    expect(workshop(rest)).toMatchObject({ verdict: 'unknown', missing: [name] });
  });

  it.each([
    ['2021-12-31', 'unmet'],
    ['2022-05-31', 'met'],
    ['2022-06-01', 'unmet'],
  ])('held on %s is %s', (heldOn, verdict) => {
    expect(workshop.decide({ ...facts, heldOn })).toBe(verdict);
  });

  it('takes up all seven points on access', () => {
    const points = Object.keys(accessSession.rule.facts);
    const every = Object.fromEntries(points.map(point => [point, true]));
    expect(points).toHaveLength(7);
    expect(accessSession.decide(every)).toBe('met');
    for (const point of points) expect(accessSession.decide({ ...every, [point]: false })).toBe('unmet');
  });
});

describe('the follow-up of a team', () => {
  const facts = { visits: 2, plan: true, borrowing: true, assessed: true, recordedOn: '2022-05-31' };

  it('is two visits, recorded by the end of May 2565', () => {
    expect(followUp.decide(facts)).toBe('met');
    expect(followUp.decide({ ...facts, recordedOn: '2022-05-30' })).toBe('met');
    expect(followUp.decide({ ...facts, recordedOn: '2022-06-01' })).toBe('unmet');
    expect(followUp.decide({ ...facts, recordedOn: '2022-01-01' })).toBe('met');
    expect(followUp.decide({ ...facts, recordedOn: '2021-12-31' })).toBe('unmet');
    expect(followUp.decide({ ...facts, recordedOn: '2021-05-31' })).toBe('unmet');
  });

  it('a third visit takes nothing from the two', () => {
    expect(followUp.decide({ ...facts, visits: 3 })).toBe('met');
  });

  it.each([{ visits: 1 }, { plan: false }, { borrowing: false }, { assessed: false }])(
    'is not kept with %o',
    change => {
      expect(followUp.decide({ ...facts, ...change })).toBe('unmet');
    },
  );

  it.each(eachMissing(facts))('is open without %s', (name, rest) => {
    expect(followUp(rest)).toMatchObject({ verdict: 'unknown', missing: [name] });
  });
});

describe('the indicators', () => {
  it('all of 6,000 funds for the activity, 4,800 for the project', () => {
    expect(governanceIndicator({ funds: 6000, wellGoverned: 6000 })).toMatchObject({ verdict: 'met', least: 6000 });
    expect(governanceIndicator.decide({ funds: 6000, wellGoverned: 5999 })).toBe('unmet');
    expect(projectGovernanceIndicator({ funds: 6000, wellGoverned: 4799 })).toMatchObject({
      verdict: 'unmet',
      least: 4800,
    });
    expect(projectGovernanceIndicator.decide({ funds: 6000, wellGoverned: 4800 })).toBe('met');
  });

  it('90 % of 150,000 people are 135,000, of a village of 25 they are 23', () => {
    expect(accessIndicator({ people: 150_000 })).toMatchObject({
      verdict: 'unknown',
      least: 135_000,
      missing: ['withAccess'],
    });
    expect(accessIndicator.decide({ people: 150_000, withAccess: 134_999 })).toBe('unmet');
    expect(accessIndicator.decide({ people: 25, withAccess: 23 })).toBe('met');
    expect(accessIndicator.decide({ people: 25, withAccess: 22 })).toBe('unmet');
  });

  it('150,000 people for the project', () => {
    expect(projectAccessIndicator.decide({ people: 150_000 })).toBe('met');
    expect(projectAccessIndicator.decide({ people: 149_999 })).toBe('unmet');
    expect(projectAccessIndicator({})).toMatchObject({ verdict: 'unknown', missing: ['people'] });
  });
});

it('outcomes are complete as JSON', () => {
  expect(stored(workshop({ committee: 5 }))).toMatchObject({
    rule: 'cdd.community-funds.fy2565.workshop',
    verdict: 'unknown',
    criteria: [{ id: 'committee', status: 'met', actual: '5', required: { exactly: '5' } }, {}, {}, {}],
  });
});
