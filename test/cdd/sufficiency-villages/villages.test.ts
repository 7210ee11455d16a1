import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/sufficiency-villages/index.js';
import { asksForAll } from '../checks.js';

const {
  developmentFamily,
  familiesOfVillage,
  seminarOfVillage,
  plansOfVillage,
  familiesDeveloped,
  livingActivity,
  activitiesOfVillages,
  practiceMaterials,
  partners,
  villagesDeveloped,
  driveLevel,
  villagesBudget,
  trainingSpending,
} = fy2565;

describe('a development family', () => {
  const none = {
    ofTargetVillage: true,
    ofLeader: false,
    readyAsModel: false,
    interested: false,
    determined: false,
    willing: false,
  };

  it.each([
    ['of a leader', { ofLeader: true }, 'met'],
    ['ready to be a model', { readyAsModel: true }, 'met'],
    ['interested, determined and willing', { interested: true, determined: true, willing: true }, 'met'],
    ['interested and determined only', { interested: true, determined: true }, 'unmet'],
    ['of none of the kinds', {}, 'unmet'],
    ['of a leader elsewhere', { ofLeader: true, ofTargetVillage: false }, 'unmet'],
    ['of unknown readiness', { readyAsModel: undefined }, 'unknown'],
  ])('%s', (_, change, verdict) => {
    expect(developmentFamily({ ...none, ...change }).verdict).toBe(verdict);
  });
});

describe('the families of a village', () => {
  it.each([
    [19, 'unmet'],
    [20, 'met'],
    [21, 'unmet'],
  ])('%s are %s', (families, verdict) => {
    expect(familiesOfVillage({ families }).verdict).toBe(verdict);
  });

  it.each([
    [66_159, 'unmet'],
    [66_160, 'met'],
    [66_161, 'met'],
  ])('%s of the country are %s', (families, verdict) => {
    expect(familiesDeveloped({ families }).verdict).toBe(verdict);
  });

  it('are 20 in each of 3,308 villages', () => {
    const { value } = familiesDeveloped.rule.parameters['families'] ?? { value: 0 };
    const each = familiesOfVillage.rule.parameters['families'] ?? { value: 0 };
    expect(Number(each.value) * 3308).toBe(value);
  });
});

describe('the seminar of a village', () => {
  const met = { heldOn: '2021-10-01', days: 1, forum: true, practised: true, covidMeasures: true };
  asksForAll(seminarOfVillage, met);

  it.each([
    [{ heldOn: '2021-09-30' }, 'unmet'],
    [{ heldOn: '2021-12-31' }, 'met'],
    [{ heldOn: '2022-01-01' }, 'unmet'],
    [{ days: 0 }, 'unmet'],
    [{ days: 2 }, 'met'],
  ])('with %o is %s', (change, verdict) => {
    expect(seminarOfVillage({ ...met, ...change }).verdict).toBe(verdict);
  });
});

describe('the plans of a village', () => {
  asksForAll(plansOfVillage, {
    villageAssessed: true,
    happinessAssessed: true,
    householdsAnalysed: true,
    lifePlansMade: true,
    communityAnalysed: true,
    communityPlanMade: true,
    activitiesFromPlans: true,
  });

  it('cite the step in which each assessment is made', () => {
    const lines = plansOfVillage({}).criteria.map(({ source }) => source.lines);
    expect(lines.slice(0, 3)).toEqual([[2652, 2656], [2654, 2656], [2656]]);
  });
});

describe('an activity of a village', () => {
  const met = { inPlan: true, byItself: true, withAgencies: false, heldOn: '2022-06-30', covidMeasures: true };
  asksForAll(livingActivity, met, ['withAgencies']);

  it('is done by the village or with agencies, one being enough', () => {
    expect(livingActivity({ ...met, byItself: false, withAgencies: true }).verdict).toBe('met');
    expect(livingActivity({ ...met, byItself: false }).verdict).toBe('unmet');
  });

  it.each([
    ['2021-09-30', 'unmet'],
    ['2021-10-01', 'met'],
    ['2022-07-01', 'unmet'],
  ])('on %s is %s', (heldOn, verdict) => {
    expect(livingActivity({ ...met, heldOn }).verdict).toBe(verdict);
  });
});

describe('activities in every village', () => {
  const villages = [
    { id: 'หมู่ 1', activities: 2 },
    { id: 'หมู่ 2', activities: 1 },
  ];

  it('one each is enough', () => {
    expect(activitiesOfVillages({ villages, number: 2 }).verdict).toBe('met');
  });

  it('two do not make up for none', () => {
    const short = [villages[0], { id: 'หมู่ 2', activities: 0 }] as typeof villages;
    expect(activitiesOfVillages({ villages: short, number: 2 }).verdict).toBe('unmet');
  });

  it('are asked of 3,308 villages unless the caller says otherwise, and none listed is not met', () => {
    expect(activitiesOfVillages({ villages })).toMatchObject({ verdict: 'unknown', notListed: 3306 });
    expect(activitiesOfVillages({ villages: [] }).verdict).toBe('unknown');
  });

  it('a village comes once', () => {
    expect(activitiesOfVillages.safe({ villages: [villages[0], villages[0]], number: 2 }).ok).toBe(false);
  });

  it.each([
    [3307, 'unmet'],
    [3308, 'met'],
    [3309, 'met'],
  ])('%s developed villages are %s', (number, verdict) => {
    expect(villagesDeveloped({ villages: number }).verdict).toBe(verdict);
  });
});

describe('material for practice', () => {
  asksForAll(practiceMaterials, {
    durable: false,
    boughtToGiveAway: false,
    usedTogether: true,
    asVillageNeeds: true,
  });
});

describe('the seven partner sectors', () => {
  asksForAll(partners, {
    state: true,
    academia: true,
    privateSector: true,
    people: true,
    civilSociety: true,
    religion: true,
    media: true,
  });
});

describe('how the sufficiency economy is driven', () => {
  it.each([
    [{ livelihoods: true, groups: false, networks: false }, 'basic'],
    [{ livelihoods: true, groups: true, networks: false }, 'advanced'],
    [{ livelihoods: false, groups: false, networks: true }, 'advanced'],
    [{ livelihoods: false, groups: false, networks: false }, null],
    [{ groups: true }, 'advanced'],
  ])('%o is %s', (facts, level) => {
    expect(driveLevel(facts).class).toBe(level);
    expect(driveLevel.decide(facts)).toBe(level);
  });

  it('is open while groups may make it the advanced one', () => {
    expect(driveLevel({ livelihoods: true, networks: false })).toMatchObject({
      possible: ['advanced', 'basic'],
      missing: ['groups'],
    });
  });
});

describe('the budgets', () => {
  it('come to the printed totals', () => {
    const outcome = villagesBudget({ seminar: 3308, living: 3308, evaluation: 3308 });
    expect(outcome.parts.map(({ amount }) => String(amount))).toEqual(['14555200', '44327200', '14555200']);
    expect(villagesBudget({ seminar: 1, living: 1, evaluation: 1, total: 22_200 }).verdict).toBe('met');
    expect(villagesBudget({ seminar: 1, living: 1, evaluation: 1, total: 22_201 }).verdict).toBe('unmet');
  });

  it.each(['seminar', 'living', 'evaluation'] as const)('pay for no more than 3,308 villages with %s', part => {
    expect(villagesBudget.safe({ [part]: 3308 }).ok).toBe(true);
    expect(villagesBudget.safe({ [part]: 3309 })).toMatchObject({ ok: false, error: { path: [part] } });
  });

  it('hold the training within 14,696,600 baht', () => {
    const spent = (amount: string) => trainingSpending({ items: [{ name: 'ทั้งหมด', amount }] });
    expect(spent('14696600').verdict).toBe('met');
    expect(spent('14696600.01').verdict).toBe('unmet');
    expect(String(spent('14696599.75').remaining)).toBe('0.25');
    expect(trainingSpending({}).missing).toEqual(['items']);
  });
});
