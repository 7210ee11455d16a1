import { describe, expect, it } from 'vitest';
import { gradeCouncil } from '../../../src/codi/councils/fy2563.js';
import {
  components,
  housingResult,
  indicators,
  rating,
  score,
  scoreCouncils,
  scorecard,
  scoreHousing,
  scoreOnlineSaving,
  scoreTambons,
} from '../../../src/codi/performance/fy2563.js';
import { RuleInputError } from '../../../src/core/errors.js';
import { percentOf, roundHalfUp } from '../../../src/core/ratio.js';
import { explain } from '../../../src/rules/explain.js';
import { fixed } from '../../numbers.js';

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const print = (part: number, whole: number): string | undefined => fixed(percentOf(part, whole) ?? 0, 2);
const cutOff = (part: number, whole: number): string | undefined => fixed(percentOf(part, whole) ?? 0, 2, 1);

describe('the ten indicators', () => {
  it('have weights that add up to 100, and by component to 35, 15, 25, 10 and 15', () => {
    const weights = components.map(({ id }) =>
      indicators.filter(({ component }) => component === id).reduce((total, { weight }) => total + weight.value, 0),
    );
    expect(weights).toEqual([35, 15, 25, 10, 15]);
    expect(indicators).toHaveLength(10);
  });

  it('print no level of 50 points for councils and personnel, and a single one for governance', () => {
    const levels = indicators.map(({ id, levels }) => [id, levels.map(({ level }) => level)]);
    expect(Object.fromEntries(levels)).toEqual({
      '1.1': [50, 75, 100],
      '1.2': [50, 75, 100],
      '1.3': [75, 100],
      '2.1': [50, 75, 100],
      '3.1': [75, 100],
      '3.2.1': [50, 75, 100],
      '3.2.2': [50, 75, 100],
      '4.1': [50, 75, 100],
      '4.2': [50, 75, 100],
      '5.1': [100],
    });
  });
});

describe('a result is scored by its targets', () => {
  it.each([
    [scoreTambons, '1.2', 6797],
    [scoreCouncils, '1.3', 7774],
  ] as const)('%# and is no more than the whole that the line prints', (rule, indicator, whole) => {
    expect(rule.decide({ result: whole, method: 'step' })).toBe('100');
    expect(rule.safe({ result: whole + 1, method: 'step' })).toMatchObject({ ok: false, error: { path: ['result'] } });
    expect(score.safe({ indicator, result: whole + 1, method: 'step' })).toMatchObject({ error: { path: ['result'] } });
  });

  it.each([
    [scoreTambons, 517, '0', 0],
    [scoreTambons, 518, '50', 50],
    [scoreTambons, 599, '50', 50],
    [scoreTambons, 600, '75', 75],
    [scoreTambons, 681, '75', 75],
    [scoreTambons, 682, '100', 100],
    [scoreTambons, 700, '100', 100],
    [scoreCouncils, 0, '0', 0],
    [scoreCouncils, 415, '0', 0],
    [scoreCouncils, 416, '75', 75],
    [scoreCouncils, 552, '75', 75],
    [scoreCouncils, 553, '100', 100],
    [scoreCouncils, 561, '100', 100],
    [scoreHousing, 18137, '0', 0],
    [scoreHousing, 18138, '50', 50],
    [scoreHousing, 25075, '50', 50],
    [scoreHousing, 25076, '75', 75],
    [scoreHousing, 26830, '75', 75],
    [scoreHousing, 26831, '100', 100],
    [scoreHousing, 27353, '100', 100],
  ] as const)('%#: the level below counts', (rule, result, points, level) => {
    const outcome = rule({ result, method: 'step' });
    expect(json(outcome.score)).toBe(points);
    expect(outcome.level).toBe(level);
    expect(rule.decide({ result, method: 'step' })?.toString()).toBe(points);
  });

  it.each([
    ['29.99', '0'],
    [30, '50'],
    ['49.99', '50'],
    [50, '75'],
    ['69.99', '75'],
    [70, '100'],
    ['86.67', '100'],
    [-12, '0'],
  ])('%s %% saved by paying online', (result, points) => {
    expect(json(scoreOnlineSaving({ result, method: 'step' }).score)).toBe(points);
  });

  it('rises evenly between two targets where the caller says so', () => {
    expect(json(scoreTambons({ result: 559, method: 'linear' }).score)).toBe('62.5');
    expect(json(scoreTambons({ result: 641, method: 'linear' }).score)).toBe('87.5');
    expect(json(scoreOnlineSaving({ result: 40, method: 'linear' }).score)).toBe('62.5');
    expect(fixed(scoreCouncils({ result: 484, method: 'linear' }).score, 2)).toBe('87.41');
  });

  it('takes the result of the housing rule as it is, and whole numbers in any form', () => {
    const { result } = housingResult({ baanMankong: 3752, baanPorPhiang: 23601 });
    expect(json(scoreHousing({ result, method: 'step' }).score)).toBe('100');
    expect(json(score({ indicator: '2.1', result, method: 'linear' }).score)).toBe('100');
    expect(json(score({ indicator: '1.2', result: '600', method: 'step' }).score)).toBe('75');
    expect(json(scoreCouncils({ result: '553', method: 'step' }).score)).toBe('100');
    for (const rule of [scoreTambons, scoreCouncils, scoreHousing]) {
      expect(rule.safe({ result: '600.5', method: 'step' }).ok).toBe(false);
      expect(rule.safe({ result: -1, method: 'step' }).ok).toBe(false);
    }
  });

  it('gives no points below the lowest printed level by either method, and no more than 100', () => {
    for (const method of ['step', 'linear'] as const) {
      expect(json(scoreCouncils({ result: 415, method }).score)).toBe('0');
      expect(json(scoreTambons({ result: 517, method }).score)).toBe('0');
      expect(json(scoreTambons({ result: 6797, method }).score)).toBe('100');
    }
  });

  it('leaves every level possible while the result is not known', () => {
    expect(json(scoreCouncils({ method: 'step' }))).toMatchObject({ possible: [0, 75, 100], missing: ['result'] });
  });

  it('has a high housing target of the plan and 7 %, rounded', () => {
    expect(roundHalfUp((25076 * 107) / 100, 0).toString()).toBe('26831');
  });

  it('counts tambons and councils, because the printed percentages are not all rounded', () => {
    expect([print(518, 6797), print(600, 6797), print(682, 6797)]).toEqual(['7.62', '8.83', '10.03']);
    expect([print(700, 6797), cutOff(700, 6797)]).toEqual(['10.30', '10.29']);
    expect([print(416, 7774), print(553, 7774)]).toEqual(['5.35', '7.11']);
    expect([print(561, 7774), cutOff(561, 7774)]).toEqual(['7.22', '7.21']);
  });
});

describe('one rule scores every indicator', () => {
  const governance = {
    annualReview: true,
    plansInTime: true,
    controlReports: true,
    performanceReports: true,
    disbursementControl: true,
    ministerReports: true,
    meetingAttendance: true,
    website: true,
    selfAssessment: true,
  };

  it('and gives all ten the printed 100 points', () => {
    const method = 'step' as const;
    const outcomes = [
      score({ indicator: '1.1', newFunds: 1538, trackedPassed: 1196, method }),
      score({ indicator: '1.2', result: 700, method }),
      score({ indicator: '1.3', result: 561, method }),
      score({ indicator: '2.1', result: 27353, method }),
      score({
        indicator: '3.1',
        personnelPercent: '5.10',
        secondCondition: 'budget-bureau-allocation',
        personnelExpense: '136550000',
        personnelBudget: '163060000',
        method,
      }),
      score({ indicator: '3.2.1', result: '86.67', method }),
      score({ indicator: '3.2.2', developed: true, reporting: true, useAnalysed: true, method }),
      score({ indicator: '4.1', general: true, management: true, services: true, method }),
      score({ indicator: '4.2', satisfaction: '86.65', reportQuality: '90.00', method }),
      score({ indicator: '5.1', ...governance, method }),
    ];
    expect(outcomes.map(({ indicator }) => indicator)).toEqual(indicators.map(({ id }) => id));
    expect(outcomes.map(outcome => json(outcome.score))).toEqual(indicators.map(() => '100'));
    for (const outcome of outcomes) expect(outcome.rule).toBe('codi.performance.fy2563.score');
  });

  it('with the evidence of its own rule', () => {
    const { rule: _, ...own } = scoreTambons({ result: 641, method: 'linear' });
    const { rule, indicator, ...outcome } = score({ indicator: '1.2', result: 641, method: 'linear' });
    expect(json(outcome)).toEqual(json(own));
    expect([rule, indicator]).toEqual(['codi.performance.fy2563.score', '1.2']);
    expect(score.decide({ indicator: '1.2', result: 641, method: 'linear' })?.toString()).toBe('87.5');
    expect(score.decide({ indicator: '4.1', general: false, method: 'step' })?.toString()).toBe('0');
  });

  const refused = (facts: unknown): RuleInputError => {
    const result = score.safe(facts);
    expect(result.ok).toBe(false);
    return (result as { error: RuleInputError }).error;
  };

  it('refuses a fact of another indicator and says which are its own', () => {
    const error = refused({ indicator: '1.2', newFunds: 1538, method: 'step' });
    expect(error.path).toEqual(['newFunds']);
    expect(error.accepted.en).toBe("this indicator's facts: result, method");
    expect(refused({ indicator: '1.1', result: '2604.5', method: 'step' })).toMatchObject({
      path: ['result'],
      given: '2604.5',
    });
    expect(refused({ indicator: '3.2.2', annualReview: true, method: 'step' }).path).toEqual(['annualReview']);
  });

  it('refuses a result that the indicator cannot have', () => {
    expect(refused({ indicator: '1.2', result: 700.5, method: 'step' })).toMatchObject({
      path: ['result'],
      given: '700.5',
    });
    expect(refused({ indicator: '1.3', result: -1, method: 'step' }).path).toEqual(['result']);
    expect(refused({ indicator: '3.2.1', result: '100.01', method: 'step' }).given).toBe('100.01');
    const long = `1${'0'.repeat(21)}.5`;
    expect(refused({ indicator: '1.1', result: long, method: 'step' }).given).toBe(`"${long}"`);
    expect(() => score.decide({ indicator: '2.1', result: -1, method: 'step' })).toThrow(RuleInputError);
  });

  it.each(['1.1', '3.1', '3.2.2', '4.1', '4.2'])('refuses to draw a line between the conditions of %s', indicator => {
    const error = refused({ indicator, method: 'linear' });
    expect(error.path).toEqual(['method']);
    expect(error.accepted.en).toContain("'step'");
    expect(refused({ indicator }).path).toEqual(['method']);
  });

  it('refuses an indicator that is not among the ten', () => {
    expect(refused({ indicator: '6.1', method: 'step' }).path).toEqual(['indicator']);
  });
});

describe('the scorecard', () => {
  const full = Object.fromEntries(indicators.map(({ id }) => [id, 100]));

  it('adds ten scores of 100 up to the printed weights, and to 100.00', () => {
    const outcome = scorecard({ scores: full });
    expect(outcome.indicators.map(({ id, weighted }) => [id, fixed(weighted, 4)])).toEqual([
      ['1.1', '15.0000'],
      ['1.2', '10.0000'],
      ['1.3', '10.0000'],
      ['2.1', '15.0000'],
      ['3.1', '5.0000'],
      ['3.2.1', '10.0000'],
      ['3.2.2', '10.0000'],
      ['4.1', '5.0000'],
      ['4.2', '5.0000'],
      ['5.1', '15.0000'],
    ]);
    expect(outcome.components.map(({ weighted }) => json(weighted))).toEqual(['35', '15', '25', '10', '15']);
    expect(fixed(outcome.total, 2)).toBe('100.00');
    expect(rating({ total: outcome.total ?? 0 }).grade).toBe('very-good');
  });

  it('has no total while a score is not known', () => {
    const { '5.1': _, ...known } = full;
    expect(json(scorecard({ scores: known }))).toMatchObject({ lowest: '85', highest: '100', missing: ['scores.5.1'] });
  });

  it('refuses an eleventh indicator', () => {
    expect(scorecard.safe({ scores: { '6.1': 100 } }).ok).toBe(false);
  });
});

describe('the rating', () => {
  it.each([
    [0, 'needs-improvement'],
    ['59.99', 'needs-improvement'],
    ['59.999', 'needs-improvement'],
    [60, 'fair'],
    ['69.99', 'fair'],
    ['69.995', 'fair'],
    [70, 'good'],
    ['84.99', 'good'],
    ['84.995', 'good'],
    [85, 'very-good'],
    ['85.01', 'very-good'],
    [100, 'very-good'],
  ])('of %s is %s', (total, grade) => {
    const outcome = rating({ total });
    expect(outcome.grade).toBe(grade);
    expect(outcome.figures, 'the bands are printed in points').toMatchObject([{ id: 'total', unit: 'points' }]);
  });

  it('is not known without a total', () => {
    expect(rating({}).possible).toEqual(['needs-improvement', 'fair', 'good', 'very-good']);
  });

  it('depends on whether the total is weighted, as in the table, or the mean of components, as in the text', () => {
    const scores = { ...Object.fromEntries(indicators.map(({ id }) => [id, 100])), '4.1': 0, '4.2': 0, '5.1': 75 };
    const outcome = scorecard({ scores });
    const mean = outcome.components.reduce(
      (sum, { weight, weighted }) => sum + (Number(weighted) * 100) / Number(weight) / 5,
      0,
    );
    expect(json(outcome.total)).toBe('86.25');
    expect(mean).toBe(75);
    expect([rating({ total: outcome.total ?? 0 }).grade, rating({ total: mean }).grade]).toEqual(['very-good', 'good']);
  });
});

describe('what is graded', () => {
  const told = (total: string) => explain(rating({ total }), { rule: rating, language: 'th' });

  it('is told with the decimals by which it misses a band: 84.995 is not 85, which is very good', () => {
    expect(told('84.995')).toContain('คะแนนรวม: 84.995 คะแนน — อยู่ในช่วงดี');
    expect(told('85')).toContain('คะแนนรวม: 85 คะแนน — อยู่ในช่วงดีมาก');
    expect(told('84.9')).toContain('คะแนนรวม: 84.9 คะแนน — อยู่ในช่วงดี');
    expect(told('70.123456')).toContain('คะแนนรวม: 70.12 คะแนน — อยู่ในช่วงดี');
  });

  it('never lacks nothing: of 84.9999 there is 0.0001 to go', () => {
    expect(told('84.9999')).toContain('ดีมาก — ไม่น้อยกว่า 85 คะแนน; ยังขาด 0.0001 คะแนน');
    expect(told('80')).toContain('ดีมาก — ไม่น้อยกว่า 85 คะแนน; ยังขาด 5 คะแนน');
  });

  it('so in each reading of the bands', () => {
    const outcome = gradeCouncil({ score: '60.999', reading: 'reached' });
    expect(explain(outcome, { rule: gradeCouncil, language: 'en' })).toContain(
      'survey score: 60.999 points — lies in the band of C',
    );
  });
});

describe('a component none of whose indicators applies', () => {
  it('has no score, rather than 0', () => {
    const outcome = scorecard({ scores: { '1.1': 100 }, notApplicable: ['5.1', '1.2'] });
    expect(outcome.components[4]).toMatchObject({ id: '5', applies: false });
    expect(outcome.components[4]).not.toHaveProperty('weighted');
    expect(outcome.components[0]).not.toHaveProperty('applies');
    const told = explain(outcome, { rule: scorecard, language: 'en' }).split('\n');
    expect(told).toContain("  component 5, the board's governance: does not apply, weight 15 %");
  });
});
