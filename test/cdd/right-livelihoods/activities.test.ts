import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/right-livelihoods/index.js';
import { asksForAll } from '../checks.js';

const {
  occupationAnalysis,
  demonstration,
  demonstrationMaterials,
  assessments,
  groupMember,
  occupationGroup,
  groupMeeting,
  groupMaterials,
  groupsOfVillages,
  groupsFounded,
  villageSteps,
  groupSteps,
  trainerPreparation,
} = fy2565;

describe('the analysis of occupations', () => {
  const met = {
    surveyed: true,
    analysed: true,
    officerTookPart: true,
    sagesTookPart: true,
    successConsidered: false,
    marketConsidered: true,
    otherConsidered: false,
  };
  asksForAll(occupationAnalysis, met, ['successConsidered', 'otherConsidered']);

  it.each(['successConsidered', 'marketConsidered', 'otherConsidered'])('%s alone is enough', name => {
    expect(occupationAnalysis({ ...met, marketConsidered: false, [name]: true }).verdict).toBe('met');
  });
});

describe('the preparation of the sages as trainers', () => {
  asksForAll(trainerPreparation, {
    rightLivelihoods: true,
    sufficiencyEconomy: true,
    threeWays: true,
    trainerSkill: true,
    knowledgeManagement: true,
  });

  it('takes all three subjects, which is a reading of the slashes', () => {
    const { criteria } = trainerPreparation({ rightLivelihoods: true, sufficiencyEconomy: true, threeWays: false });
    expect(criteria[0]).toMatchObject({ status: 'unmet', source: { basis: 'inferred', lines: [2416, 2428] } });
  });
});

describe('the demonstration', () => {
  const met = {
    heldOn: '2022-06-30',
    days: 1,
    trainers: 5,
    wentToHouseholds: true,
    philosophy: true,
    secureFood: true,
    lastingEnvironment: true,
    socialImmunity: true,
    background: true,
    methods: true,
    quality: true,
    market: true,
    demonstrated: true,
    practised: true,
    atPreparedPlace: true,
    covidMeasures: true,
  };
  asksForAll(demonstration, met);

  it.each([
    ['the day before October 2564', { heldOn: '2021-09-30' }, 'unmet'],
    ['the first day of October 2564', { heldOn: '2021-10-01' }, 'met'],
    ['the day after June 2565', { heldOn: '2022-07-01' }, 'unmet'],
    ['two days', { days: 2 }, 'unmet'],
    ['no day', { days: 0 }, 'unmet'],
    ['four trainers', { trainers: 4 }, 'unmet'],
    ['six trainers', { trainers: 6 }, 'unmet'],
  ])('%s', (_, change, verdict) => {
    expect(demonstration({ ...met, ...change }).verdict).toBe(verdict);
  });
});

describe('material', () => {
  describe('for the demonstration', () => {
    asksForAll(demonstrationMaterials, { boughtToGiveAway: false, receiptRecorded: true });
  });
  describe('for an occupation group', () => {
    asksForAll(groupMaterials, { durable: false, receiptRecorded: true });
  });
});

describe('the two assessments of a village', () => {
  const met = {
    firstOn: '2022-01-10',
    secondOn: '2022-01-11',
    firstBefore: true,
    secondAfter: true,
    withCommittee: true,
    byMinistryCriteria: true,
    planMade: true,
  };
  asksForAll(assessments, met);

  it.each([['2022-01-10'], ['2022-01-09']])('the second is not on %s', secondOn => {
    expect(assessments({ ...met, secondOn }).verdict).toBe('unmet');
  });
});

describe('a household that joins a group', () => {
  const met = {
    ofFy2565: true,
    practised: true,
    sameOccupation: false,
    sameKind: true,
    goesOn: true,
    interestedInGroup: true,
    hasPotential: true,
    interestedInSameOccupation: true,
  };
  asksForAll(groupMember, met, ['sameOccupation']);

  it('has the same occupation, or one of the same kind', () => {
    expect(groupMember({ ...met, sameOccupation: true, sameKind: false }).verdict).toBe('met');
    expect(groupMember({ ...met, sameKind: false }).verdict).toBe('unmet');
  });
});

describe('an occupation group', () => {
  const met = {
    members: 5,
    ofRightLivelihoods: true,
    byFivePrinciples: true,
    registeredWith: 'amphoe-office' as 'amphoe-office' | 'other-agency' | null,
  };
  asksForAll(occupationGroup, met);

  it('of four is one too few, of six none too many', () => {
    expect(occupationGroup({ ...met, members: 4 }).verdict).toBe('unmet');
    expect(occupationGroup({ ...met, members: 6 }).verdict).toBe('met');
  });

  it('is registered with the amphoe or another agency, or not at all', () => {
    expect(occupationGroup({ ...met, registeredWith: 'other-agency' }).verdict).toBe('met');
    expect(occupationGroup({ ...met, registeredWith: null }).verdict).toBe('unmet');
  });
});

describe("a group's meeting", () => {
  const met = { heldOn: '2022-04-01', days: 1, participants: 20, processTaught: true, keptApart: true };
  asksForAll(groupMeeting, met);

  it.each([
    [{ heldOn: '2022-03-31' }, 'unmet'],
    [{ heldOn: '2022-06-30' }, 'met'],
    [{ heldOn: '2022-07-01' }, 'unmet'],
    [{ days: 2 }, 'unmet'],
    [{ participants: 19 }, 'unmet'],
    [{ participants: 21 }, 'unmet'],
  ])('with %o is %s', (change, verdict) => {
    expect(groupMeeting({ ...met, ...change }).verdict).toBe(verdict);
  });
});

describe('the number of groups', () => {
  it.each([
    [300, 3000, 'met'],
    [299, 3000, 'unmet'],
    [1, 10, 'met'],
    [1, 11, 'unmet'],
    [2, 11, 'met'],
    [0, 1, 'unmet'],
    [0, 0, 'unmet'],
  ])('%s for %s villages is %s', (groups, villages, verdict) => {
    expect(groupsOfVillages({ groups, villages }).verdict).toBe(verdict);
  });

  it('is of 3,000 villages at most', () => {
    expect(groupsOfVillages.safe({ groups: 301, villages: 3001 }).ok).toBe(false);
  });

  it('is open while one of the two is missing', () => {
    expect(groupsOfVillages({ groups: 300 }).missing).toEqual(['villages']);
    expect(groupsOfVillages({ villages: 3000 }).missing).toEqual(['groups']);
  });

  it.each([
    [299, 'unmet'],
    [300, 'met'],
    [301, 'met'],
  ])('%s in the country is %s', (groups, verdict) => {
    expect(groupsFounded({ groups }).verdict).toBe(verdict);
  });
});

describe('the steps', () => {
  it('are 17 in a village, the demonstration the ninth', () => {
    const { criteria: stages } = villageSteps({});
    expect(stages).toHaveLength(17);
    expect(stages.map(({ label }) => Number.parseInt(label.th, 10))).toEqual(stages.map((_, index) => index + 1));
    expect(stages[8]?.id).toBe('demonstrated');
  });

  it('are 10 for a group', () => {
    const { criteria: stages } = groupSteps({});
    expect(stages.map(({ label }) => Number.parseInt(label.en, 10))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('name what was passed over', () => {
    expect(villageSteps({ assessedFirst: false, demonstrated: true })).toMatchObject({
      verdict: 'unmet',
      skipped: ['assessedFirst'],
    });
  });
});
