import { describe, expect, it } from 'vitest';
import {
  governance,
  housingResult,
  onlineSaving,
  personnelExcess,
  personnelShare,
  satisfactionPercent,
  scoreDisclosure,
  scoreGovernance,
  scorePersonnel,
  scoreReportingSystem,
  scoreSatisfaction,
  scoreWelfareFunds,
} from '../../../src/codi/performance/fy2563.js';
import { percentOf, roundHalfUp } from '../../../src/core/ratio.js';
import { explain } from '../../../src/rules/explain.js';
import { fixed } from '../../numbers.js';

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('welfare funds need new funds and followed-up funds that pass, both at once', () => {
  it.each([
    [1041, 1104, '0'],
    [1042, 0, '50'],
    [1499, 1104, '50'],
    [1400, 1300, '50'],
    [1500, 788, '50'],
    [1500, 789, '75'],
    [1500, 1103, '75'],
    [1500, 1104, '100'],
    [1538, 1196, '100'],
    [4420, 0, '50'],
  ])('%i new and %i followed up score %s', (newFunds, trackedPassed, points) => {
    expect(json(scoreWelfareFunds({ newFunds, trackedPassed }).score)).toBe(points);
  });

  it('of 4,420 funds at most: one more is none of them', () => {
    expect(scoreWelfareFunds.safe({ newFunds: 4421, trackedPassed: 0 })).toMatchObject({
      error: { path: ['newFunds'] },
    });
  });

  it('so 1,400 new and 1,300 followed up do not pass on their sum', () => {
    expect(1400 + 1300).toBeGreaterThan(2604);
    expect(scoreWelfareFunds({ newFunds: 1400, trackedPassed: 1300 }).level).toBe(50);
  });

  it('leave possible what the missing number can still make of it', () => {
    expect(json(scoreWelfareFunds({ newFunds: 1300 }))).toMatchObject({ score: '50', missing: [] });
    expect(scoreWelfareFunds({ newFunds: 1500 }).possible).toEqual([50, 75, 100]);
    expect(scoreWelfareFunds({ trackedPassed: 1200 }).possible).toEqual([0, 50, 100]);
    expect(scoreWelfareFunds({ trackedPassed: 500 })).toMatchObject({ possible: [0, 50], missing: ['newFunds'] });
    expect(scoreWelfareFunds({})).toMatchObject({
      possible: [0, 50, 75, 100],
      missing: ['newFunds', 'trackedPassed'],
    });
  });

  it('print totals of 2,289, 2,604 and 2,734 funds', () => {
    expect([1500 + 789, 1500 + 1104, 1538 + 1196]).toEqual([2289, 2604, 2734]);
  });

  it('print percentages that bear out a base of 1,577 funds', () => {
    const print = (part: number, whole: number) => fixed(percentOf(part, whole) ?? 0, 2);
    expect([print(1042, 4420), print(1500, 4420), print(1538, 4420)]).toEqual(['23.57', '33.94', '34.80']);
    const bases = Array.from({ length: 4420 }, (_, base) => base + 1).filter(base => print(1196, base) === '75.84');
    expect(bases).toEqual([1577]);
    expect([Number(roundHalfUp(1577 * 0.5, 0)), Number(roundHalfUp(1577 * 0.7, 0))]).toEqual([789, 1104]);
  });
});

describe('the housing result', () => {
  it('adds Baan Mankong and Baan Por Phiang up to the printed 27,353, of a target of 25,076', () => {
    expect(json(housingResult({ baanMankong: 3752, baanPorPhiang: 23601 }))).toMatchObject({ result: '27353' });
    expect(housingResult.decide({ baanMankong: 2800, baanPorPhiang: 22276 })?.toString()).toBe('25076');
  });

  it('is not known while one programme is not', () => {
    expect(json(housingResult({ baanMankong: 3752 }))).toMatchObject({
      rule: 'codi.performance.fy2563.housing-result',
      atLeast: '3752',
      missing: ['baanPorPhiang'],
    });
    expect(json(housingResult({ baanPorPhiang: 1 }))).toMatchObject({ atLeast: '1', missing: ['baanMankong'] });
    expect(housingResult.decide({ baanMankong: 1 })).toBeUndefined();
    expect(housingResult.decide({ baanPorPhiang: 1 })).toBeUndefined();
  });
});

describe('personnel expenditure', () => {
  it.each([
    ['31.99', '75'],
    [32, '75'],
    ['32.01', '0'],
  ])('of %s %% of the plan without the further condition', (personnelPercent, points) => {
    const facts = {
      personnelPercent,
      secondCondition: 'budget-bureau-allocation' as const,
      personnelExpense: 2,
      personnelBudget: 1,
    };
    expect(json(scorePersonnel(facts).score)).toBe(points);
  });

  it('scores 100 by the condition of the scorecard and by that of the plan table, as the caller chooses', () => {
    const facts = { personnelPercent: '5.10', personnelExpense: 100, personnelBudget: 99, personnelGrowth: 2 };
    const allocation = { ...facts, secondCondition: 'budget-bureau-allocation' as const };
    const growth = { ...facts, secondCondition: 'three-year-average-growth' as const, averageGrowth: 2 };
    expect(json(scorePersonnel(allocation).score)).toBe('75');
    expect(json(scorePersonnel({ ...allocation, personnelBudget: 100 }).score)).toBe('100');
    expect(json(scorePersonnel(growth).score)).toBe('100');
    expect(json(scorePersonnel({ ...growth, averageGrowth: '1.99' }).score)).toBe('75');
  });

  it('tells the further condition by its amounts, each in its own unit', () => {
    const told = (facts: object) => {
      const [, high] = scorePersonnel({ personnelPercent: 5, ...facts }).criteria;
      return high?.criteria?.[0];
    };
    const spent = { secondCondition: 'budget-bureau-allocation', personnelExpense: 2, personnelBudget: 1 };
    expect(told(spent)).toMatchObject({
      status: 'unmet',
      actual: false,
      required: true,
      facts: { personnelExpense: '2', personnelBudget: '1' },
    });
    const outcome = scorePersonnel({ personnelPercent: 5, ...(spent as object) });
    const words = explain(outcome, { rule: scorePersonnel, language: 'en' });
    expect(words).toMatch(/high target: no \(.+ expenditure: 2 baht; .+ allocated: 1 baht\)/);
    const grown = { secondCondition: 'three-year-average-growth', personnelGrowth: 2, averageGrowth: 2 };
    expect(told(grown)).toMatchObject({ status: 'met', actual: true });
    expect(told({ secondCondition: 'three-year-average-growth' })).not.toHaveProperty('actual');
  });

  it('has a third wording, in the result of the scorecard: within the estimate of the annual spending plan', () => {
    const facts = {
      personnelPercent: '5.10',
      personnelExpense: '136550000',
      secondCondition: 'annual-spending-plan',
    } as const;
    expect(json(scorePersonnel({ ...facts, plannedExpense: '136550000' }).score)).toBe('100');
    expect(json(scorePersonnel({ ...facts, plannedExpense: '136549999.99' }).score)).toBe('75');
    expect(scorePersonnel(facts).missing).toEqual(['plannedExpense']);
  });

  it('cites the lines of all three wordings of the further condition', () => {
    const outcome = scorePersonnel({ personnelPercent: 5, secondCondition: 'three-year-average-growth' });
    expect(outcome.criteria[1]?.criteria?.at(-1)?.source.lines).toEqual([208, 210, 253]);
  });

  it('of 136.55 of 2,676.9171 million baht is the printed 5.10 %', () => {
    const shareOf = (personnelExpense: string) =>
      personnelShare({ personnelExpense, spendingPlan: '2676917100' }).percent ?? 0;
    expect(fixed(shareOf('136550000'), 2)).toBe('5.10');
    expect(fixed(shareOf('163060000'), 2)).toBe('6.09');
    expect(fixed(percentOf(136.55, 163.06) ?? 0, 2)).toBe('83.74');
    expect(fixed(133.3 + 29.76, 2)).toBe('163.06');
    expect(scorePersonnel({ personnelPercent: '5.10' })).toMatchObject({
      possible: [75, 100],
      missing: [
        'personnelExpense',
        'secondCondition',
        'personnelBudget',
        'plannedExpense',
        'personnelGrowth',
        'averageGrowth',
      ],
    });
  });

  it('above the cap by a satang is above it, since the share is not rounded', () => {
    const shareOf = (personnelExpense: string) =>
      personnelShare({ personnelExpense, spendingPlan: '2676917100' }).percent ?? 0;
    expect(scorePersonnel({ personnelPercent: shareOf('856613472') }).possible).toEqual([75, 100]);
    expect(scorePersonnel({ personnelPercent: shareOf('856613472.01') }).level).toBe(0);
  });

  it('takes the percentage alone: an amount of the plan beside it could contradict it', () => {
    expect(scorePersonnel.safe({ personnelPercent: 5, spendingPlan: 100 } as never).ok).toBe(false);
    expect(scorePersonnel({})).toMatchObject({
      missing: [
        'personnelPercent',
        'personnelExpense',
        'secondCondition',
        'personnelBudget',
        'plannedExpense',
        'personnelGrowth',
        'averageGrowth',
      ],
    });
    expect(scorePersonnel({ secondCondition: 'three-year-average-growth' }).missing).toEqual([
      'personnelPercent',
      'personnelGrowth',
      'averageGrowth',
    ]);
    expect(scorePersonnel({ personnelPercent: 33 })).toMatchObject({ level: 0, missing: [] });
    expect(
      scorePersonnel({ personnelPercent: 5, secondCondition: 'budget-bureau-allocation', personnelExpense: 5 }).missing,
    ).toEqual(['personnelBudget']);
  });

  it('of nothing is within any amount, but a growth of nothing not within any growth', () => {
    const facts = { personnelPercent: 0, personnelExpense: 0 };
    expect(scorePersonnel({ ...facts, secondCondition: 'budget-bureau-allocation' }).level).toBe(100);
    expect(scorePersonnel({ ...facts, secondCondition: 'annual-spending-plan' }).level).toBe(100);
    expect(
      scorePersonnel({ ...facts, secondCondition: 'three-year-average-growth', personnelGrowth: 0 }).missing,
    ).toEqual(['averageGrowth']);
    expect(scorePersonnel(facts).missing).toEqual(['secondCondition', 'personnelGrowth', 'averageGrowth']);
  });

  it('does not need to know which condition is asked for where all three come to the same', () => {
    const facts = { personnelPercent: 5, personnelExpense: 5, personnelGrowth: 1, averageGrowth: 2 };
    expect(scorePersonnel({ ...facts, personnelBudget: 5, plannedExpense: 6 })).toMatchObject({
      level: 100,
      missing: [],
    });
    expect(scorePersonnel({ ...facts, personnelBudget: 4, plannedExpense: 6 })).toMatchObject({
      possible: [75, 100],
      missing: ['secondCondition'],
    });
    expect(scorePersonnel({ ...facts, personnelBudget: 5 }).missing).toEqual(['secondCondition', 'plannedExpense']);
  });

  it('above the cap goes to the committee with a plan of three years', () => {
    expect(personnelExcess({ personnelPercent: 32 }).verdict).toBe('met');
    const above = { personnelPercent: '32.01', submittedToCommittee: true };
    expect(personnelExcess({ ...above, improvementPlanYears: 3 }).verdict).toBe('met');
    expect(personnelExcess({ ...above, improvementPlanYears: 2 }).verdict).toBe('unmet');
    expect(personnelExcess({ ...above, submittedToCommittee: false }).verdict).toBe('unmet');
    expect(personnelExcess(above).missing).toEqual(['improvementPlanYears']);
  });

  it('above the cap the way out is the submission, never another share', () => {
    expect(personnelExcess({ personnelPercent: 33 })).toMatchObject({ verdict: 'unknown' });
    expect(personnelExcess({ personnelPercent: 33 }).missing).toEqual(['submittedToCommittee', 'improvementPlanYears']);
    const refused = personnelExcess({ personnelPercent: 33, submittedToCommittee: false });
    expect(refused).toMatchObject({ verdict: 'unmet', missing: [], next: ['submission'] });
    expect(refused.criteria[0]).toMatchObject({ actual: false, required: true, source: { lines: [208] } });
    const short = personnelExcess({ personnelPercent: 33, submittedToCommittee: true, improvementPlanYears: 0 });
    expect(short.next).toEqual(['submission']);
  });

  it('while the share is not known, it is open unless all is done anyway', () => {
    expect(personnelExcess({ submittedToCommittee: true, improvementPlanYears: 3 }).verdict).toBe('met');
    expect(personnelExcess({ submittedToCommittee: false })).toMatchObject({
      verdict: 'unknown',
      missing: ['personnelPercent'],
    });
    expect(personnelExcess({}).missing).toEqual(['personnelPercent', 'submittedToCommittee', 'improvementPlanYears']);
    expect(personnelExcess({ personnelPercent: 32 }).criteria[0]).not.toHaveProperty('actual');
  });
});

describe('the reporting system', () => {
  it.each([
    [{ developed: false, reporting: true, useAnalysed: true }, '0'],
    [{ developed: true, reporting: false, useAnalysed: true }, '50'],
    [{ developed: true, reporting: true, useAnalysed: false }, '75'],
    [{ developed: true, reporting: true, useAnalysed: true }, '100'],
  ])('a later step does not count without the earlier ones: %o', (facts, points) => {
    expect(json(scoreReportingSystem(facts).score)).toBe(points);
  });

  it('waits for the steps that are not known', () => {
    expect(scoreReportingSystem({ developed: true, useAnalysed: true })).toMatchObject({
      possible: [50, 100],
      missing: ['reporting'],
    });
  });

  it('a level that is named for all its steps is shown as met only with all of them', () => {
    const { criteria } = scoreReportingSystem({ developed: true, reporting: false, useAnalysed: true });
    expect(criteria.map(({ label, status }) => [label.en, status])).toEqual([
      ['step 1', 'met'],
      ['steps 1 and 2', 'unmet'],
      ['steps 1 to 3', 'unmet'],
    ]);
    const groups = scoreDisclosure({ general: true, management: false, services: true }).criteria;
    expect(groups.map(({ status }) => status)).toEqual(['met', 'unmet', 'unmet']);
  });
});

describe('the web portal', () => {
  it.each([
    [{ general: false, management: true, services: true }, '0'],
    [{ general: true, management: false, services: true }, '50'],
    [{ general: true, management: true, services: false }, '75'],
    [{ general: true, management: true, services: true }, '100'],
  ])('a group does not count without the ones before it: %o', (facts, points) => {
    expect(json(scoreDisclosure(facts).score)).toBe(points);
  });
});

describe('satisfaction', () => {
  it.each([
    ['79.99', 100, '0'],
    [80, '49.99', '0'],
    [80, 50, '50'],
    [80, '74.99', '50'],
    [80, '74.995', '50'],
    [80, 75, '75'],
    [80, '89.99', '75'],
    [80, '89.995', '75'],
    [80, 90, '100'],
    ['86.65', '90.00', '100'],
  ])('of %s %% with a report of %s %% scores %s', (satisfaction, reportQuality, points) => {
    expect(json(scoreSatisfaction({ satisfaction, reportQuality }).score)).toBe(points);
  });

  it('not known leaves the level of the report, or none', () => {
    expect(scoreSatisfaction({ reportQuality: 80 })).toMatchObject({ possible: [0, 75], missing: ['satisfaction'] });
    expect(scoreSatisfaction({ satisfaction: 79 })).toMatchObject({ possible: [0], missing: [] });
  });

  it('of 4.33 is the printed 86.65 %, while 4.21 is not the printed 86.06 %', () => {
    expect(json(satisfactionPercent({ mean: '4.3325' }).percent)).toBe('86.65');
    expect(json(satisfactionPercent({ mean: '4.33' }).percent)).toBe('86.6');
    expect(json(satisfactionPercent({ mean: '4.21' }).percent)).toBe('84.2');
    expect(satisfactionPercent.decide({ mean: 5 })?.toString()).toBe('100');
    expect(satisfactionPercent({}).missing).toEqual(['mean']);
    expect(satisfactionPercent.decide({})).toBeUndefined();
    expect(satisfactionPercent.safe({ mean: '5.01' }).ok).toBe(false);
  });
});

describe('the saving by paying online', () => {
  it('is what cheques would have cost less what was paid, as percent of the first', () => {
    const { figures, ...decided } = onlineSaving({ chequeFees: 1000, onlineFees: 250 });
    expect(decided).toEqual({
      rule: 'codi.performance.fy2563.online-saving',
      saved: '750',
      percent: '75',
      missing: [],
    });
    expect(figures).toMatchObject([{ id: 'percent', value: '75', unit: 'percent', source: { lines: [211, 218] } }]);
    expect(json(onlineSaving({ chequeFees: 1000, onlineFees: 1250 }))).toMatchObject({ saved: '-250', percent: '-25' });
    expect(onlineSaving.decide({ chequeFees: 1000, onlineFees: 250 })?.toString()).toBe('75');
  });

  it('agrees with the printed 0.97 million baht and 86.67 % within their rounding', () => {
    const cheques = (1 / 0.8667) * 0.97;
    expect(cheques).toBeCloseTo(1.119, 3);
    const outcome = onlineSaving({ chequeFees: '1119188.53', onlineFees: '149188.53' });
    expect(json(outcome.saved)).toBe('970000');
    expect(fixed(outcome.percent ?? 0, 2)).toBe('86.67');
  });

  it('has no percentage where cheques would have cost nothing', () => {
    expect(onlineSaving({ chequeFees: 0, onlineFees: 0 }).percent).toBeNull();
    expect(onlineSaving.decide({ chequeFees: 0, onlineFees: 0 })).toBeNull();
  });

  it('waits for both fees', () => {
    expect(json(onlineSaving({ chequeFees: 1 }))).toMatchObject({ missing: ['onlineFees'] });
    expect(json(onlineSaving({ onlineFees: 1 }))).toMatchObject({ missing: ['chequeFees'] });
    expect(onlineSaving.decide({ chequeFees: 1 })).toBeUndefined();
    expect(onlineSaving.decide({ onlineFees: 1 })).toBeUndefined();
  });
});

describe('governance', () => {
  const weights = {
    annualReview: 8,
    plansInTime: 7,
    controlReports: 15,
    performanceReports: 15,
    disbursementControl: 15,
    ministerReports: 10,
    meetingAttendance: 10,
    website: 10,
    selfAssessment: 10,
  };
  const passed = Object.fromEntries(Object.keys(weights).map(name => [name, true]));
  const items = Object.entries(weights);

  it('is passed with all nine items, at 100 exactly', () => {
    expect(json(governance(passed))).toMatchObject({ verdict: 'met', score: '100', missing: [], next: [] });
    expect(governance(passed).criteria.map(({ weight }) => weight)).toEqual(Object.values(weights).map(String));
    expect(governance.decide(passed)).toBe('met');
  });

  it.each(items)('without %s lacks its weight of %i and is not passed', (name, weight) => {
    const facts = { ...passed, [name]: false };
    expect(json(governance(facts))).toMatchObject({ verdict: 'unmet', score: `${100 - weight}` });
    expect(json(scoreGovernance({ ...facts, method: 'step' }))).toMatchObject({ score: '0', level: 0, possible: [0] });
    expect(json(scoreGovernance({ ...facts, method: 'linear' }).score)).toBe(`${100 - weight}`);
    expect(scoreGovernance.decide({ ...facts, method: 'step' })?.toString()).toBe('0');
  });

  it.each(items)('is open while %s (%i) is not known', (name, weight) => {
    const { [name]: _, ...facts } = passed;
    expect(json(governance(facts))).toMatchObject({
      verdict: 'unknown',
      lowest: `${100 - weight}`,
      highest: '100',
      missing: [name],
    });
    expect(governance(facts).score).toBeUndefined();
    for (const method of ['step', 'linear'] as const) {
      expect(json(scoreGovernance({ ...facts, method }))).toMatchObject({ possible: [0, 100], missing: [name] });
      expect(scoreGovernance.decide({ ...facts, method })).toBeUndefined();
    }
  });

  it('once failed, waits for the other items only where they are worth points', () => {
    const { website: _, ...rest } = passed;
    const facts = { ...rest, plansInTime: false };
    expect(governance(facts).missing).toEqual([]);
    expect(scoreGovernance({ ...facts, method: 'step' }).missing).toEqual([]);
    expect(json(scoreGovernance({ ...facts, method: 'step' }).score)).toBe('0');
    expect(scoreGovernance({ ...facts, method: 'linear' })).toMatchObject({ level: 0, missing: ['website'] });
    expect(scoreGovernance({ ...facts, method: 'linear' }).score).toBeUndefined();
  });

  it('scores 100 when passed, by either method', () => {
    expect(json(scoreGovernance({ ...passed, method: 'step' }))).toMatchObject({ score: '100', next: null });
    expect(scoreGovernance.decide({ ...passed, method: 'linear' })?.toString()).toBe('100');
    expect(scoreGovernance.decide({ ...passed, method: 'step' })?.toString()).toBe('100');
  });
});
