import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/tambon-plans/index.js';

describe('the workshop in its usual form', () => {
  it.each([
    [3, 'unmet'],
    [4, 'met'],
    [5, 'met'],
  ] as const)('16 of the committees and %i others: %s', (others, verdict) => {
    expect(fy2565.participants.decide({ administration: 8, organisations: 8, others })).toBe(verdict);
    expect(fy2565.participants({ administration: 8, organisations: 8 }).missing).toEqual(['others']);
    expect(7036 * 20).toBe(140_720);
  });

  const held = {
    days: 1,
    heldByCommittees: true,
    facilitated: true,
    planMadeOrReviewed: true,
    dataAnalysed: true,
    ranked: true,
    overlappingPlanned: true,
    sorted: true,
    registerSent: true,
    withinCovidRules: true,
  };

  it.each([
    'heldByCommittees',
    'facilitated',
    'planMadeOrReviewed',
    'dataAnalysed',
    'ranked',
    'overlappingPlanned',
    'sorted',
    'registerSent',
    'withinCovidRules',
  ] as const)('needs %s', fact => {
    expect(fy2565.workshop.decide(held)).toBe('met');
    expect(fy2565.workshop.decide({ ...held, [fact]: false })).toBe('unmet');
    expect(fy2565.workshop({ ...held, [fact]: undefined }).missing).toEqual([fact]);
  });

  it.each([0, 2])('is not of %i days', days => {
    expect(fy2565.workshop.decide({ ...held, days })).toBe('unmet');
  });

  it('falls into October to December 2564', () => {
    expect(fy2565.workshopPeriod.decide({ startsOn: '2021-10-01', endsOn: '2021-10-01' })).toBe('met');
    expect(fy2565.workshopPeriod.decide({ startsOn: '2021-12-31', endsOn: '2021-12-31' })).toBe('met');
    expect(fy2565.workshopPeriod.decide({ startsOn: '2021-09-30' })).toBe('unmet');
    expect(fy2565.workshopPeriod.decide({ endsOn: '2022-01-01' })).toBe('unmet');
  });

  it('passes over no step', () => {
    expect(fy2565.workshopSteps({ studied: true, targeted: false, dataGathered: true }).skipped).toEqual(['targeted']);
    expect(fy2565.workshopSteps({}).criteria).toHaveLength(8);
  });
});

describe('the workshop in the form for COVID-19', () => {
  const held = { prevented: true, withinCovidRules: true, inGroups: false, online: false };

  it('is only for where the usual one could not be held, and within the rules', () => {
    expect(fy2565.covidWorkshop.decide(held)).toBe('met');
    expect(fy2565.covidWorkshop.decide({ ...held, prevented: false })).toBe('unmet');
    expect(fy2565.covidWorkshop.decide({ ...held, withinCovidRules: false })).toBe('unmet');
  });

  it('asks groups for their results and online meetings for pictures, and nobody else', () => {
    expect(fy2565.covidWorkshop.decide({ ...held, inGroups: true, resultsMerged: true })).toBe('met');
    expect(fy2565.covidWorkshop.decide({ ...held, inGroups: true, resultsMerged: false })).toBe('unmet');
    expect(fy2565.covidWorkshop.decide({ ...held, online: true, screenshotsKept: false })).toBe('unmet');
    const both = { ...held, inGroups: true, online: true, resultsMerged: true, screenshotsKept: true };
    expect(fy2565.covidWorkshop.decide(both)).toBe('met');
    expect(fy2565.covidWorkshop({ ...held, online: true }).missing).toEqual(['screenshotsKept']);
    expect(fy2565.covidWorkshop({ ...held, inGroups: undefined }).missing).toEqual(['inGroups', 'resultsMerged']);
  });
});

describe('the plan', () => {
  it.each([
    ['inputs', ['villagePlans', 'communityPlans', 'basicMinimumNeeds', 'villageData']],
    ['delivery', ['inForm', 'toAmphoe', 'toLocalAuthority', 'agenciesAsked']],
    ['evaluation', ['evaluated', 'reportedToProvince']],
    ['onePlan', ['amphoe', 'province', 'cluster', 'region']],
  ] as const)('%s asks for each of %s', (rule, facts) => {
    const all = Object.fromEntries(facts.map(fact => [fact, true]));
    expect(fy2565[rule].decide(all)).toBe('met');
    for (const fact of facts) {
      expect(fy2565[rule].decide({ ...all, [fact]: false })).toBe('unmet');
      expect(fy2565[rule]({ ...all, [fact]: undefined }).missing).toEqual([fact]);
    }
  });

  it.each([
    [1, 0, 'unmet'],
    [1, 1, 'unmet'],
    [2, 0, 'met'],
    [0, 2, 'met'],
  ] as const)('%i villages and %i communities, counted apart: %s', (villages, communities, verdict) => {
    expect(fy2565.overlapping.decide({ counted: 'apart', villages, communities })).toBe(verdict);
  });

  it.each([
    [1, 0, 'unmet'],
    [0, 1, 'unmet'],
    [1, 1, 'met'],
    [2, undefined, 'met'],
    [undefined, 2, 'met'],
    [1, undefined, 'unknown'],
    [undefined, undefined, 'unknown'],
  ] as const)('%s villages and %s communities, counted together: %s', (villages, communities, verdict) => {
    const facts = { counted: 'together', villages, communities } as const;
    expect(fy2565.overlapping.decide(facts)).toBe(verdict);
    const open = (['villages', 'communities'] as const).filter(name => facts[name] === undefined);
    expect(fy2565.overlapping(facts)).toMatchObject({ verdict, missing: verdict === 'unknown' ? open : [] });
  });

  it('counted together shows both numbers', () => {
    const [criterion] = fy2565.overlapping({ counted: 'together', villages: 1, communities: 2 }).criteria;
    expect(criterion).toMatchObject({
      status: 'met',
      actual: '3',
      required: { atLeast: '2' },
      facts: { villages: '1', communities: '2' },
    });
  });

  it('how they are counted is the caller’s reading', () => {
    expect(fy2565.overlapping.safe({ villages: 2 })).toMatchObject({ ok: false, error: { path: ['counted'] } });
    expect(fy2565.overlapping({ counted: 'apart', villages: 1 }).missing).toEqual(['communities']);
  });

  it('projects that agree stand in the register', () => {
    expect(fy2565.inRegister({ agreeing: ['ก', 'ข'], register: ['ข', 'ค'] }).absent).toEqual(['ก']);
    expect(fy2565.inRegister.decide({ agreeing: ['ข'], register: ['ข', 'ค'] })).toBe('met');
    expect(fy2565.inRegister({ agreeing: ['ข'] }).missing).toEqual(['register']);
  });

  it('its five steps follow each other', () => {
    expect(fy2565.planSteps({ reviewed: true, dataGathered: true, made: true, plansGathered: false })).toMatchObject({
      verdict: 'unmet',
      skipped: ['plansGathered'],
    });
  });
});

describe('reports and results', () => {
  it.each(['entry', 'dataCentreEntry'] as const)('%s is due on the seventh day after', rule => {
    expect(fy2565[rule]({ completedOn: '2021-12-28' }).due).toBe('2022-01-04');
    expect(fy2565[rule]({ completedOn: '2021-12-28', doneOn: '2022-01-04' }).status).toBe('on-time');
    expect(fy2565[rule]({ completedOn: '2021-12-28', doneOn: '2022-01-05' }).status).toBe('late');
    expect(fy2565[rule]({}).missing).toEqual(['completedOn']);
  });

  it.each([
    [7035, 'unmet'],
    [7036, 'met'],
  ] as const)('%i tambons with a plan: %s', (tambons, verdict) => {
    expect(fy2565.plansMade.decide({ tambons })).toBe(verdict);
    expect(fy2565.plansMade({}).missing).toEqual(['tambons']);
  });

  it.each([
    [5980, 'unmet'],
    [5981, 'met'],
  ] as const)('%i of 7,036 usable plans: %s', (usable, verdict) => {
    expect(fy2565.usablePlans.decide({ of: 'all', usable, tambons: 7036 })).toBe(verdict);
    expect(fy2565.usablePlans.decide({ of: 'with-plan', usable, withPlan: 7036 })).toBe(verdict);
  });

  it('of what the 85 percent are is the caller’s reading', () => {
    const facts = { usable: 85, withPlan: 100, tambons: 110 };
    expect(fy2565.usablePlans.decide({ of: 'with-plan', ...facts })).toBe('met');
    expect(fy2565.usablePlans.decide({ of: 'all', ...facts })).toBe('unmet');
    expect(fy2565.usablePlans.safe(facts)).toMatchObject({ ok: false, error: { path: ['of'] } });
    expect(fy2565.usablePlans.safe({ of: 'all', usable: 2, withPlan: 1 }).ok).toBe(false);
  });

  it('the output is done within the fiscal year', () => {
    expect(fy2565.outputPeriod.decide({ startsOn: '2021-10-01', endsOn: '2022-09-30' })).toBe('met');
    expect(fy2565.outputPeriod.decide({ startsOn: '2021-10-01', endsOn: '2022-10-01' })).toBe('unmet');
  });
});
