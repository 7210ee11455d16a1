import { describe, expect, it } from 'vitest';
import { councils } from '../../../src/codi/index.js';
import { explain } from '../../../src/rules/explain.js';

const { gradeCouncil, surveyScore, qualifyingCouncil, proposalRoute } = councils.fy2563;

describe('the quality survey', () => {
  it('adds up three dimensions', () => {
    const outcome = surveyScore({ meetings: 30, operations: 40, coordination: 30 });
    expect(Number(outcome.score)).toBe(100);
    expect(Number(outcome.highest)).toBe(100);
    expect(surveyScore.decide({ meetings: '20.5', operations: 40, coordination: 0 })?.toString()).toBe('60.5');
  });

  it('100 points are the most, whichever dimension is too high', () => {
    expect(() => surveyScore({ meetings: 30, operations: 40, coordination: '30.01' })).toThrow(
      'coordination: got "30.01"; expected points with which the total is at most 100',
    );
    expect(() => surveyScore.decide({ meetings: 60, operations: 41 })).toThrow('operations');
    expect(surveyScore.safe({ meetings: 101 }).ok).toBe(false);
  });

  it('is open while a dimension is missing: what a dimension is out of is not printed', () => {
    const outcome = surveyScore({ meetings: 30 });
    expect(outcome).not.toHaveProperty('score');
    expect(outcome.missing).toEqual(['operations', 'coordination']);
    expect([Number(outcome.lowest), Number(outcome.highest)]).toEqual([30, 100]);
    expect(surveyScore({ meetings: 40, operations: 60 }), 'nothing is left').toMatchObject({
      score: '100',
      missing: [],
    });
    expect(surveyScore.decide({ meetings: 40, operations: 60 })).toBe('100');
    expect(surveyScore.decide({})).toBeUndefined();
  });
});

describe('the grade of a council', () => {
  it.each([
    [0, 'C'],
    [59, 'C'],
    [60, 'C'],
    [61, 'B'],
    [62, 'B'],
    [78, 'B'],
    [79, 'B'],
    [80, 'A'],
    [81, 'A'],
    [100, 'A'],
  ])('%i points are %s, however the bands are read', (score, grade) => {
    for (const reading of ['rounded', 'cut-offs', 'reached'] as const) {
      expect(gradeCouncil({ score, reading }).grade).toBe(grade);
      expect(gradeCouncil.decide({ score, reading })).toBe(grade);
    }
  });

  it.each([
    ['60.01', 'C', 'B', 'C'],
    ['60.49', 'C', 'B', 'C'],
    ['60.5', 'B', 'B', 'C'],
    ['60.99', 'B', 'B', 'C'],
    ['79.01', 'B', 'B', 'B'],
    ['79.49', 'B', 'B', 'B'],
    ['79.5', 'A', 'B', 'B'],
    ['79.99', 'A', 'B', 'B'],
  ])('%s lies between two bands: %s rounded, %s by cut-offs, %s as reached', (score, rounded, cutOffs, reached) => {
    expect(gradeCouncil({ score, reading: 'rounded' }).grade).toBe(rounded);
    expect(gradeCouncil({ score, reading: 'cut-offs' }).grade).toBe(cutOffs);
    expect(gradeCouncil({ score, reading: 'reached' }).grade).toBe(reached);
  });

  it('says how much is lacking to the next grade by that reading', () => {
    const lacking = (reading: 'rounded' | 'cut-offs' | 'reached', score: number) =>
      JSON.parse(JSON.stringify(gradeCouncil({ score, reading }).next));
    expect(lacking('rounded', 79)).toEqual({ grade: 'A', from: '79.5', lacking: '0.5' });
    expect(lacking('cut-offs', 79)).toEqual({ grade: 'A', from: '80', lacking: '1' });
    expect(lacking('cut-offs', 50)).toEqual({ grade: 'B', above: '60', lacking: '10' });
    expect(lacking('reached', 50)).toEqual({ grade: 'B', from: '61', lacking: '11' });
    expect(lacking('reached', 80)).toBeNull();
  });

  it('takes the score of the survey, and no reading is guessed', () => {
    const { score } = surveyScore({ meetings: 25, operations: 35, coordination: '19.5' });
    expect(gradeCouncil({ score, reading: 'rounded' }).grade).toBe('A');
    expect(gradeCouncil.safe({ score: 70 }).ok).toBe(false);
    expect(gradeCouncil.safe({ score: '100.01', reading: 'reached' }).ok).toBe(false);
  });
});

describe('the council that counts', () => {
  it.each([
    [0, 'unmet'],
    [1, 'met'],
    [2, 'met'],
    [undefined, 'unknown'],
  ] as const)('with %s concrete matters it is %s', (concreteMatters, verdict) => {
    expect(qualifyingCouncil({ concreteMatters }).verdict).toBe(verdict);
  });
});

describe('what is said of a council reads true', () => {
  it('a score between printed bands is not said to lie within one as printed', () => {
    const told = explain(gradeCouncil({ score: '60.01', reading: 'cut-offs' }), { rule: gradeCouncil });
    expect(told).toContain('อยู่ในช่วงระดับ B (พิมพ์ไว้ 61 – 79 คะแนน)');
  });

  it.each([
    ['cut-offs', 'เกิน 60 คะแนนเป็นระดับ B ถึง 80 คะแนนเป็นระดับ A'],
    ['reached', 'ถึง 61 คะแนนจึงเป็นระดับ B ถึง 80 คะแนนจึงเป็นระดับ A'],
  ] as const)('the reading %s says from where each grade is', (reading, words) => {
    expect(explain(gradeCouncil({ score: 79.5, reading }), { rule: gradeCouncil })).toContain(words);
  });

  it.each([
    [0, '✗'],
    [1, '✓'],
  ])('%i matters are counted as matters: %s', (concreteMatters, mark) => {
    const outcome = qualifyingCouncil({ concreteMatters });
    expect(explain(outcome, { rule: qualifyingCouncil })).toMatch(
      new RegExp(`${mark} .*พบ ${concreteMatters} เรื่อง \\(เกณฑ์ ไม่น้อยกว่า 1 เรื่อง\\)`),
    );
  });

  it('who gets a proposal is said once', () => {
    const told = explain(proposalRoute({ section: '32(3)' }), { rule: proposalRoute, language: 'en' });
    expect(told.split('\n').slice(1, 4)).toMatchObject([
      'goes to: the cabinet',
      'to do what: consider it and give orders',
      expect.stringContaining('• goes to: the cabinet — a proposal under section 32(3)'),
    ]);
  });
});
