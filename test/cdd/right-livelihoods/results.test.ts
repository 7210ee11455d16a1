import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/right-livelihoods/index.js';
import { asksForAll } from '../checks.js';

const {
  participantsInAll,
  promoted,
  practisesWithMoreIncome,
  practisingWithIncome,
  practising,
  activitiesBudget,
  projectBudget,
  rightLivelihood,
  rightLivelihoodCommunity,
  villageRecord,
  groupRecord,
  villageReports,
  recordsChecked,
} = fy2565;

describe('who takes part in all', () => {
  it('15,000 and 60,000 are the printed 75,000', () => {
    expect(participantsInAll({ sages: 15_000, households: 60_000, total: 75_000 }).verdict).toBe('met');
    expect(participantsInAll({ sages: 15_001, households: 60_000, total: 75_000 }).verdict).toBe('unmet');
  });
});

describe('people promoted', () => {
  it.each([
    [59_999, 'unmet'],
    [60_000, 'met'],
    [60_001, 'met'],
  ])('%s are %s', (number, verdict) => {
    expect(promoted({ promoted: number }).verdict).toBe(verdict);
  });

  it('are not known until they are counted', () => {
    expect(promoted({}).missing).toEqual(['promoted']);
  });
});

describe('one who practises with more income', () => {
  const met = { practises: true, incomeBefore: 48_000, incomeAfter: '48000.01' };
  asksForAll(practisesWithMoreIncome, met);

  it.each([
    [48_000, 'unmet'],
    [47_999, 'unmet'],
    [0, 'unmet'],
  ])('has not %s after 48,000', (incomeAfter, verdict) => {
    expect(practisesWithMoreIncome({ ...met, incomeAfter }).verdict).toBe(verdict);
  });
});

describe('85 % of those promoted', () => {
  it.each([
    [60_000, 51_000, 'met'],
    [60_000, 50_999, 'unmet'],
    [20, 17, 'met'],
    [20, 16, 'unmet'],
    [0, 0, 'unmet'],
  ])('of %s, %s is %s at both levels', (all, some, verdict) => {
    expect(practisingWithIncome({ promoted: all, practisingWithIncome: some }).verdict).toBe(verdict);
    expect(practising({ promoted: all, practising: some }).verdict).toBe(verdict);
  });

  it('are two numbers: practising can be met where income is not', () => {
    expect(practising({ promoted: 100, practising: 90 }).verdict).toBe('met');
    expect(practisingWithIncome({ promoted: 100, practisingWithIncome: 70 }).verdict).toBe('unmet');
    expect(practising.safe({ promoted: 100, practisingWithIncome: 70 }).ok).toBe(false);
  });

  it('is open while one number is missing', () => {
    expect(practising({ promoted: 100 }).missing).toEqual(['practising']);
    expect(practisingWithIncome({ practisingWithIncome: 5 }).missing).toEqual(['promoted']);
  });

  it('refuses more who practise than were promoted', () => {
    const refused = practising.safe({ promoted: 10, practising: 11 });
    expect(refused.ok || refused.error.path).toEqual(['practising']);
  });
});

describe('the budgets', () => {
  it('come to the printed 72,000,000 and 1,800,000', () => {
    const outcome = activitiesBudget({ villages: 3000, groups: 300 });
    expect(outcome.parts.map(({ amount }) => String(amount))).toEqual(['72000000', '1800000']);
    expect(activitiesBudget({ villages: 3000, groups: 300, total: 73_800_000 }).verdict).toBe('met');
    expect(activitiesBudget({ villages: 3000, groups: 300, total: 75_600_000 }).verdict).toBe('unmet');
  });

  it('pays for no more villages and groups than there are', () => {
    expect(activitiesBudget.safe({ villages: 3001, groups: 300 }).ok).toBe(false);
    expect(activitiesBudget.safe({ villages: 3000, groups: 301 }).ok).toBe(false);
  });

  it('of the project leaves 1,800,000 that nothing explains', () => {
    const parts = [
      { name: 'กิจกรรมที่ 1', amount: 72_000_000 },
      { name: 'กิจกรรมที่ 2', amount: 1_800_000 },
    ];
    const outcome = projectBudget({ total: 75_600_000, parts });
    expect(outcome.verdict).toBe('met');
    expect(String(outcome.difference)).toBe('1800000');
    expect(projectBudget({ total: 73_799_999, parts }).verdict).toBe('unmet');
  });
});

describe('a right livelihood', () => {
  const met = {
    harmlessToSelf: true,
    harmlessToOthers: true,
    harmlessToEnvironment: true,
    expenses: 99_999,
    income: 100_000,
    profitNotFirst: true,
    happinessOfSelf: true,
    happinessOfWorkers: true,
    benefitOfConsumers: true,
    benefitOfServed: true,
  };
  asksForAll(rightLivelihood, met);

  it('has six conditions', () => {
    expect(rightLivelihood(met).criteria).toHaveLength(6);
  });

  it('does not cost as much as it earns', () => {
    expect(rightLivelihood({ ...met, expenses: 100_000 }).verdict).toBe('unmet');
    expect(rightLivelihood({ ...met, expenses: 0, income: 0 }).verdict).toBe('unmet');
  });
});

describe('a community of right livelihoods', () => {
  const met = {
    rightly: true,
    income: 100_000,
    expenses: 99_999,
    lessHarmToSelf: true,
    lessHarmToOthers: true,
    lessHarmToEnvironment: true,
    fitsWaysOfCommunity: true,
  };
  asksForAll(rightLivelihoodCommunity, met);

  it('earns more than it spends', () => {
    expect(rightLivelihoodCommunity({ ...met, income: 99_999 }).verdict).toBe('unmet');
  });
});

describe('records and reports', () => {
  it('a village is entered on the day of disbursement', () => {
    expect(villageRecord({ disbursedOn: '2022-02-10', doneOn: '2022-02-10' })).toMatchObject({
      due: '2022-02-10',
      status: 'on-time',
    });
    expect(villageRecord({ disbursedOn: '2022-02-10', today: '2022-02-11' }).status).toBe('overdue');
    expect(villageRecord({}).missing).toEqual(['disbursedOn']);
  });

  it('a group is entered within seven days of its end', () => {
    expect(groupRecord({ endedOn: '2022-06-30' }).due).toBe('2022-07-07');
    expect(groupRecord({ endedOn: '2022-06-30', doneOn: '2022-07-07' }).status).toBe('on-time');
    expect(groupRecord({ endedOn: '2022-06-30', doneOn: '2022-07-08' }).status).toBe('late');
  });

  describe('of a village', () => {
    asksForAll(villageReports, {
      targetHouseholds: true,
      livelihoodHouseholds: true,
      inBpm: true,
      activityToProvince: true,
      activityToDepartment: true,
      assessmentToProvince: true,
      assessmentToDepartment: true,
    });
  });

  describe('as the province checks them', () => {
    asksForAll(recordsChecked, { whole: true, right: true, complete: true });
  });
});
