import { describe, expect, test } from 'vitest';
import { annualPlansApproved, auditReported, quarterReported } from '../../../src/codi/supervision/fy2563.js';
import { weekday } from '../../../src/core/calendar.js';

describe('an audit is reported to the committee, then to the board', () => {
  test.each([
    ['2020-07-09', '2020-07-23', 14],
    ['2020-09-13', '2020-09-17', 4],
  ])('%s and %s: %i days', (toCommitteeOn, toBoardOn, days) => {
    expect(auditReported({ toCommitteeOn, toBoardOn })).toMatchObject({ verdict: 'met', days, missing: [] });
  });

  test('the board on the same day is in order, a day before the committee is not', () => {
    expect(auditReported.decide({ toCommitteeOn: '2020-07-09', toBoardOn: '2020-07-09' })).toBe('met');
    expect(auditReported({ toCommitteeOn: '2020-07-09', toBoardOn: '2020-07-08' })).toMatchObject({
      verdict: 'unmet',
      days: -1,
    });
  });

  test('is unknown while a day is', () => {
    expect(auditReported({ toBoardOn: '2020-07-09' })).toMatchObject({
      verdict: 'unknown',
      missing: ['toCommitteeOn'],
    });
    expect(auditReported({ toCommitteeOn: '2020-07-09' })).toMatchObject({
      verdict: 'unknown',
      missing: ['toBoardOn'],
    });
  });

  test('the printed 23 July is the Thursday that it says; 13 September is a Sunday', () => {
    expect(weekday('2020-07-23')).toBe(4);
    expect(weekday('2020-09-13')).toBe(7);
  });
});

describe("a quarter's report comes before the board in the month after it", () => {
  test.each([
    ['2020-06-30', 'unmet', 0],
    ['2020-07-01', 'met', 1],
    ['2020-07-23', 'met', 23],
    ['2020-07-31', 'met', 31],
    ['2020-08-01', 'unmet', 32],
    ['2021-07-23', 'unmet', 388],
  ])('the third quarter of FY2563 on %s: %s', (toBoardOn, verdict, days) => {
    expect(quarterReported({ fiscalYear: 2563, quarter: 3, toBoardOn })).toMatchObject({ verdict, days });
  });

  test('the first quarter ends the calendar year', () => {
    expect(quarterReported.decide({ fiscalYear: 2563, quarter: 1, toBoardOn: '2020-01-05' })).toBe('met');
  });

  test('is unknown while the quarter or the day is', () => {
    expect(quarterReported({ quarter: 3, toBoardOn: '2020-07-23' }).missing).toEqual(['fiscalYear']);
    expect(quarterReported({ fiscalYear: 2563, toBoardOn: '2020-07-23' })).toMatchObject({
      verdict: 'unknown',
      missing: ['quarter'],
    });
    expect(quarterReported.decide({ fiscalYear: 2563, quarter: 3 })).toBe('unknown');
    expect(quarterReported.safe({ fiscalYear: 2563, quarter: 5 }).ok).toBe(false);
  });
});

describe("next year's plans are approved before it begins", () => {
  test.each([
    ['2020-08-27', 'met', 34],
    ['2020-09-30', 'met', 0],
    ['2020-10-01', 'unmet', -1],
  ])('FY2564 on %s: %s', (approvedOn, verdict, days) => {
    expect(annualPlansApproved({ approvedOn, fiscalYear: 2564 })).toMatchObject({ verdict, days });
    expect(annualPlansApproved.decide({ approvedOn, fiscalYear: 2564 })).toBe(verdict);
  });

  test('is unknown while the day or the year is', () => {
    expect(annualPlansApproved({ approvedOn: '2020-08-27' }).missing).toEqual(['fiscalYear']);
    expect(annualPlansApproved({ fiscalYear: 2564 })).toMatchObject({ verdict: 'unknown', missing: ['approvedOn'] });
  });
});
