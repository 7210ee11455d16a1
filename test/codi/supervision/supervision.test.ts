import { describe, expect, test } from 'vitest';
import { annualPlansApproved, auditReported, quarterReported } from '../../../src/codi/supervision/fy2563.js';
import { weekday } from '../../../src/core/calendar.js';
import { explain } from '../../../src/rules/explain.js';

describe('an audit is reported to the committee and to the board', () => {
  test.each([
    ['2020-07-09', '2020-07-23', 14],
    ['2020-09-13', '2020-09-17', 4],
    ['2020-07-09', '2020-07-09', 0],
    ['2020-07-09', '2020-07-08', -1],
  ])('%s and %s: %i days, of which none is too many', (toCommitteeOn, toBoardOn, days) => {
    const outcome = auditReported({ toCommitteeOn, toBoardOn });
    expect(outcome).toMatchObject({ days, missing: [] });
    expect(outcome).not.toHaveProperty('verdict');
    expect(auditReported.decide({ toCommitteeOn, toBoardOn })).toBe(days);
  });

  test('that the board came first is told, as days below 0', () => {
    const outcome = auditReported({ toCommitteeOn: '2020-07-09', toBoardOn: '2020-07-05' });
    expect(explain(outcome, { rule: auditReported, language: 'th' })).toContain('-4 วัน');
    expect(explain(outcome, { rule: auditReported, language: 'th' })).toContain('ติดลบเมื่อวันหลังมาก่อน');
  });

  test('a day that is not known is asked for', () => {
    expect(auditReported({ toBoardOn: '2020-07-09' }).missing).toEqual(['toCommitteeOn']);
    expect(auditReported({ toCommitteeOn: '2020-07-09' })).not.toHaveProperty('days');
  });

  test('the printed 23 July is the Thursday that it says; 13 September is a Sunday', () => {
    expect(weekday('2020-07-23')).toBe(4);
    expect(weekday('2020-09-13')).toBe(7);
  });
});

describe("a quarter's report before the board", () => {
  test('tells the quarter by its number: the third is not three quarters', () => {
    const outcome = quarterReported({ fiscalYear: 2563, quarter: 3, toBoardOn: '2020-07-23' });
    expect(explain(outcome, { rule: quarterReported, language: 'th' })).toContain('; ไตรมาส: 3; ');
    expect(explain(outcome, { rule: quarterReported, language: 'en' })).toContain('; the quarter: 3; ');
    expect(quarterReported.safe({ quarter: 5 }).ok).toBe(false);
    expect(quarterReported.safe({ quarter: 0 }).ok).toBe(false);
  });

  test.each([
    [3, '2020-06-30', 0],
    [3, '2020-07-01', 1],
    [3, '2020-07-23', 23],
    [3, '2020-08-01', 32],
    [1, '2020-01-05', 5],
  ])('of quarter %i on %s: %i days after its end, and no verdict', (quarter, toBoardOn, days) => {
    const outcome = quarterReported({ fiscalYear: 2563, quarter, toBoardOn });
    expect(outcome.days).toBe(days);
    expect(outcome).not.toHaveProperty('verdict');
    expect(quarterReported.decide({ fiscalYear: 2563, quarter, toBoardOn })).toBe(days);
  });

  test('what is not known is asked for', () => {
    expect(quarterReported({ quarter: 3, toBoardOn: '2020-07-23' }).missing).toEqual(['fiscalYear']);
    expect(quarterReported({ fiscalYear: 2563, toBoardOn: '2020-07-23' }).missing).toEqual(['quarter']);
    expect(quarterReported.decide({ fiscalYear: 2563, quarter: 3 })).toBeUndefined();
    expect(quarterReported.safe({ fiscalYear: 2563, quarter: 5 }).ok).toBe(false);
  });
});

describe("next year's plans", () => {
  test.each([
    ['2020-08-27', 35],
    ['2020-09-30', 1],
    ['2020-10-01', 0],
    ['2020-10-02', -1],
  ])('of FY2564 approved on %s: %i days before it begins, and no verdict', (approvedOn, days) => {
    const outcome = annualPlansApproved({ approvedOn, fiscalYear: 2564 });
    expect(outcome.days).toBe(days);
    expect(outcome).not.toHaveProperty('verdict');
    expect(annualPlansApproved.decide({ approvedOn, fiscalYear: 2564 })).toBe(days);
  });

  test('what is not known is asked for', () => {
    expect(annualPlansApproved({ approvedOn: '2020-08-27' }).missing).toEqual(['fiscalYear']);
    expect(annualPlansApproved({ fiscalYear: 2564 }).missing).toEqual(['approvedOn']);
  });
});
