import { describe, expect, it } from 'vitest';
import { fy2555 } from '../../../src/cdd/community-plans/index.js';

const { gradeQuality } = fy2555;

const good = {
  dataUsePercent: 70,
  participationPercent: 70,
  localAuthorityTookPart: true,
  inLocalPlan: true,
  inDraftBudget: true,
  sufficiencyProcess: true,
  selfReliancePercent: 30,
  selfRelianceCarriedOut: true,
  writtenBook: true,
};

/** One change for each indicator that makes it fail. */
const failures = [
  { dataUsePercent: 69 },
  { participationPercent: 69 },
  { inDraftBudget: false },
  { sufficiencyProcess: false },
  { selfRelianceCarriedOut: false },
  { writtenBook: false },
];
const failing = (...indicators: number[]) => Object.assign({ ...good }, ...indicators.map(index => failures[index]));

describe('a community plan', () => {
  it('that meets all six indicators, each just so, is A', () => {
    expect(gradeQuality(good)).toMatchObject({ grade: 'A', possible: ['A'], missing: [], next: null });
    expect(gradeQuality.decide(good)).toBe('A');
  });

  it.each([0, 1, 2, 3, 4, 5])('that fails indicator %i alone is B, whichever it is', index => {
    expect(gradeQuality(failing(index)).grade).toBe('B');
    expect(gradeQuality(failing(index)).next?.grade).toBe('A');
  });

  it('that fails two indicators is C, whichever they are', () => {
    expect(gradeQuality.decide(failing(0, 1))).toBe('C');
    expect(gradeQuality.decide(failing(3, 5))).toBe('C');
  });

  it('that fails three or more has no grade', () => {
    expect(gradeQuality.decide(failing(0, 1, 2))).toBeNull();
    expect(gradeQuality.decide(failing(0, 1, 2, 3, 4, 5))).toBeNull();
  });

  it('shows its six indicators as evidence, with their lines', () => {
    const { criteria } = gradeQuality(good);
    expect(criteria.map(({ id }) => id)).toEqual([
      'self-analysis',
      'participation',
      'local-authority',
      'sufficiency-process',
      'self-reliance',
      'written-book',
    ]);
    expect(criteria.map(({ source }) => source.lines)).toEqual([[52], [52], [52], [55], [55], [55]]);
  });
});

describe('thresholds of the indicators', () => {
  it.each([
    ['dataUsePercent', '69.9999', 70, '70.0001'],
    ['participationPercent', '69.9999', 70, '70.0001'],
    ['selfReliancePercent', '29.9999', 30, '30.0001'],
  ])('%s fails at %s, and is met at %s and %s', (fact, below, at, above) => {
    expect(gradeQuality.decide({ ...good, [fact]: below })).toBe('B');
    expect(gradeQuality.decide({ ...good, [fact]: at })).toBe('A');
    expect(gradeQuality.decide({ ...good, [fact]: above })).toBe('A');
  });

  it.each(['localAuthorityTookPart', 'inLocalPlan', 'inDraftBudget'] as const)('indicator 3 fails without %s', fact => {
    expect(gradeQuality({ ...good, [fact]: false }).criteria[2]?.status).toBe('unmet');
  });

  it.each([[{ selfReliancePercent: 29 }], [{ selfRelianceCarriedOut: false }]])('indicator 5 fails with %o', change => {
    expect(gradeQuality({ ...good, ...change }).criteria[4]?.status).toBe('unmet');
  });
});

describe('a community plan of which not all is known', () => {
  it('may be anything while nothing is known, and all facts are missing', () => {
    expect(gradeQuality({})).toMatchObject({ possible: ['A', 'B', 'C', null], missing: Object.keys(good) });
    expect(gradeQuality({})).not.toHaveProperty('grade');
    expect(gradeQuality.decide({})).toBeUndefined();
  });

  it.each(Object.keys(good))('is A or B without %s', fact => {
    const { [fact]: _, ...known } = good as Record<string, number | boolean>;
    const outcome = gradeQuality(known);
    expect(outcome).toMatchObject({ possible: ['A', 'B'], missing: [fact] });
    expect(outcome).not.toHaveProperty('grade');
  });

  it('needs no other fact of indicator 3 once one is false', () => {
    const { localAuthorityTookPart: _part, inLocalPlan: _plan, ...known } = good;
    expect(gradeQuality({ ...known, inDraftBudget: false })).toMatchObject({ grade: 'B', missing: [] });
    expect(gradeQuality({ inDraftBudget: false }).missing).toEqual([
      'dataUsePercent',
      'participationPercent',
      'sufficiencyProcess',
      'selfReliancePercent',
      'selfRelianceCarriedOut',
      'writtenBook',
    ]);
  });

  it('has no grade, and nothing missing, once three indicators fail', () => {
    const outcome = gradeQuality({ dataUsePercent: 69, inLocalPlan: false, writtenBook: false });
    expect(outcome).toMatchObject({ grade: null, possible: [null], missing: [] });
    expect(outcome.next?.grade).toBe('C');
  });

  it('still may be C once two indicators fail', () => {
    const outcome = gradeQuality({ dataUsePercent: 69, writtenBook: false });
    expect(outcome.possible).toEqual(['C', null]);
    expect(outcome.missing).toHaveLength(7);
  });
});

describe('facts of a community plan that are refused', () => {
  it.each([
    [{ dataUsePercent: 100.01 }, 'dataUsePercent'],
    [{ participationPercent: -1 }, 'participationPercent'],
    [{ writtenBook: 'yes' }, 'writtenBook'],
    [{ book: true }, 'book'],
  ])('%o', (facts, name) => {
    expect(gradeQuality.safe(facts)).toMatchObject({ ok: false, error: { path: [name] } });
  });
});
