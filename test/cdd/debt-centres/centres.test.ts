import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/debt-centres/index.js';
import { asksForAll } from '../checks.js';

const {
  calendar,
  centre,
  centreDatabase,
  centreScope,
  centresGraded,
  centresIntegrating,
  debtPlanTasks,
  debtsReducedByCentre,
  debtsReducedNationally,
  debtSteps,
  debtWorkCentres,
  debtWorkPreparation,
  gradedCentres,
  gradingTargets,
  gradingTasks,
  integrationOptions,
  modelUnits,
} = fy2565;

describe('what a centre does, by when it was established', () => {
  it.each([
    [2551, 'institute', true, 'without-budget'],
    [2559, 'institute', true, 'without-budget'],
    [2560, null, false, null],
    [2562, null, false, null],
    [2563, 'fy2563', true, 'with-budget'],
    [2564, 'fy2564', true, 'with-budget'],
    [2565, 'fy2565', false, 'with-budget'],
  ])('%i', (establishedYear, cohort, graded, debtWork) => {
    expect(centreScope({ establishedYear })).toMatchObject({ cohort, graded, debtWork, missing: [] });
    expect(centreScope.decide({ establishedYear })).toBe(cohort);
  });

  it('is open without the year', () => {
    expect(centreScope({})).toMatchObject({ rule: centreScope.rule.id, missing: ['establishedYear'] });
    expect(centreScope.decide({})).toBeUndefined();
  });

  it.each([2550, 2566])('knows no centre of %i', establishedYear => {
    expect(centreScope.safe({ establishedYear }).ok).toBe(false);
  });

  it.each([
    [2559, 'unmet'],
    [2562, 'unmet'],
    [2563, 'met'],
    [2564, 'met'],
    [2565, 'met'],
    [undefined, 'unknown'],
  ])('a centre of fiscal year %s takes part: %s', (establishedYear, verdict) => {
    expect(centre({ establishedYear }).verdict).toBe(verdict);
  });

  it.each([centre, centreScope])('asks for the fiscal year', rule => {
    expect(rule.rule.facts.establishedYear.label.th).toContain('ปีงบประมาณ');
  });
});

describe('how many there are', () => {
  it('924 + 107 + 107 = 1,138 are graded', () => {
    const outcome = gradedCentres({ institutes: 924, fy2563: 107, fy2564: 107, total: 1138 });
    expect(outcome.verdict).toBe('met');
    expect(gradedCentres({ institutes: 924, fy2563: 107, fy2564: 107, total: 1245 }).verdict).toBe('unmet');
  });

  it('107 + 107 + 107 = 321 work on debts with a budget', () => {
    expect(debtWorkCentres({ fy2563: 107, fy2564: 107, fy2565: 107, total: 321 }).verdict).toBe('met');
  });

  it('878 amphoes and 1,138 committees are addressed', () => {
    expect(Object.values(gradingTargets).map(({ value }) => value)).toEqual([878, 878, 1138]);
  });
});

describe('when the parts run', () => {
  it.each<[string, number[]]>([
    ['2021-10-31', []],
    ['2021-11-01', [1]],
    ['2021-12-01', [1, 3]],
    ['2022-01-01', [1, 3, 14]],
    ['2022-03-31', [1, 3, 14]],
    ['2022-06-30', [2, 3, 14]],
    ['2022-07-01', [14]],
    ['2022-07-31', [14]],
    ['2022-08-01', []],
  ])('on %s %o', (today, running) => {
    expect(calendar.decide({ today })).toEqual(running);
  });

  it.each([
    ['2022-03-31', 'running', ['running', 'to-come', 'to-come']],
    ['2022-04-01', 'between', ['past', 'to-come', 'to-come']],
    ['2022-04-30', 'between', ['past', 'to-come', 'to-come']],
    ['2022-05-01', 'running', ['past', 'running', 'running']],
  ] as const)('on %s activity 3 is %s, and its parts are %s', (today, status, steps) => {
    const outcome = calendar({ today });
    expect(outcome[status]).toContain(3);
    expect(outcome[status === 'running' ? 'between' : 'running']).not.toContain(3);
    expect(outcome.activities.find(({ activity }) => activity === 3)?.steps.map(({ status }) => status)).toEqual(steps);
  });

  it('puts the planning meetings before the printed period', () => {
    const steps = calendar({ today: '2022-01-01' }).activities[0]?.steps;
    expect(steps?.map(({ status }) => status)).toEqual(['past', 'past', 'running']);
  });
});

describe('five households a centre, 4,620 in all', () => {
  it.each([
    [4, 'unmet'],
    [5, 'met'],
    [6, 'met'],
    [undefined, 'unknown'],
  ])('a centre with %s is %s', (households, verdict) => {
    expect(debtsReducedByCentre({ centres: [{ id: 'A', households }], number: 1 }).verdict).toBe(verdict);
  });

  it('does not let one centre help another', () => {
    const centres = [
      { id: 'A', households: 4700 },
      { id: 'B', households: 4 },
    ];
    expect(debtsReducedByCentre({ centres, number: 2 }).verdict).toBe('unmet');
    expect(debtsReducedNationally({ households: 4704 }).verdict).toBe('met');
  });

  it('asks for all 924 unless another number is given', () => {
    const centres = [{ id: 'A', households: 5 }];
    expect(debtsReducedByCentre({ centres })).toMatchObject({ verdict: 'unknown', number: 924, notListed: 923 });
  });

  it.each([
    [4619, 'unmet'],
    [4620, 'met'],
    [4621, 'met'],
    [undefined, 'unknown'],
  ])('%s households of the country are %s', (households, verdict) => {
    expect(debtsReducedNationally({ households }).verdict).toBe(verdict);
  });

  it('924 × 5 = 4,620', () => {
    const { perCentre, centres } = debtsReducedByCentre.rule.parameters;
    const { national } = debtsReducedNationally.rule.parameters;
    expect(Number(perCentre?.value) * Number(centres?.value)).toBe(national?.value);
  });
});

describe('every centre graded and developed', () => {
  const graded = { id: 'A', hasLevel: true, hasPlan: true, planFollowsResult: true, planCarriedOut: true };

  it.each(['hasLevel', 'hasPlan', 'planFollowsResult', 'planCarriedOut'] as const)('takes %s', fact => {
    expect(centresGraded({ centres: [{ ...graded, [fact]: false }], number: 1 }).verdict).toBe('unmet');
    expect(centresGraded({ centres: [{ ...graded, [fact]: undefined }], number: 1 }).missing).toEqual([
      `centres.0.${fact}`,
    ]);
  });

  it('is met with all of them, and asks for 1,138', () => {
    expect(centresGraded({ centres: [graded], number: 1 }).verdict).toBe('met');
    expect(centresGraded({ centres: [graded] })).toMatchObject({ verdict: 'unknown', notListed: 1137 });
  });

  it.each(['complete', 'correct', 'current'] as const)('in a database that is %s', fact => {
    const database = { complete: true, correct: true, current: true };
    expect(centreDatabase(database).verdict).toBe('met');
    expect(centreDatabase({ ...database, [fact]: false }).verdict).toBe('unmet');
    expect(centreDatabase({ ...database, [fact]: undefined }).missing).toEqual([fact]);
  });
});

describe("the amphoe's tasks on levels", () => {
  const tasks = { together: true, meeting: true, actionPlan: true, assessed: true, developmentPlan: true };
  it.each(Object.keys(tasks) as (keyof typeof tasks)[])('take %s', fact => {
    expect(gradingTasks(tasks).verdict).toBe('met');
    expect(gradingTasks({ ...tasks, [fact]: false }).verdict).toBe('unmet');
    expect(gradingTasks({ ...tasks, [fact]: undefined }).missing).toEqual([fact]);
  });
});

describe('orders of work', () => {
  it('debts are managed in six steps', () => {
    const steps = Object.keys(debtSteps.rule.facts);
    expect(steps).toHaveLength(6);
    expect(debtSteps({ surveyed: true, negotiated: true, classified: false }).skipped).toEqual(['classified']);
  });

  it('the debt work is prepared in four', () => {
    expect(debtWorkPreparation({}).next).toEqual(['guidelineIssued']);
    expect(Object.keys(debtWorkPreparation.rule.facts)).toHaveLength(4);
  });

  it('a province may link it with four things', () => {
    expect(Object.keys(integrationOptions)).toEqual(['womensFund', 'occupationKnowledge', 'otop', 'other']);
  });

  it('names both units where two lines differ', () => {
    expect(Object.values(modelUnits).map(units => units.length)).toEqual([2, 3, 1]);
  });
});

describe('80 % of the centres', () => {
  it.each([
    [321, 256, 'unmet'],
    [321, 257, 'met'],
    [10, 7, 'unmet'],
    [10, 8, 'met'],
    [10, 9, 'met'],
  ])('of %i centres %i integrate how they work: %s', (centres, integrating, verdict) => {
    expect(centresIntegrating({ centres, integrating }).verdict).toBe(verdict);
  });
});

describe('an amphoe makes the plan on debts of households with the team, and gets it carried out', () => {
  asksForAll(debtPlanTasks, { together: true, planMade: true, planCarriedOut: true });
});
