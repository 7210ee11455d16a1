import { describe, expect, it } from 'vitest';
import {
  annualReview,
  controlReports,
  disbursementControl,
  meetingAttendance,
  ministerReports,
  performanceReports,
  plansInTime,
  selfAssessment,
  website,
} from '../../../src/codi/performance/fy2563.js';

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('the board reviews results once a year and reports to the minister twice', () => {
  it.each([
    [0, 'unmet'],
    [1, 'met'],
    [2, 'met'],
  ])('%i reviews: %s', (reviews, verdict) => {
    expect(annualReview({ reviews }).verdict).toBe(verdict);
  });

  it.each([
    [1, 'unmet'],
    [2, 'met'],
    [3, 'met'],
  ])('%i reports: %s', (reports, verdict) => {
    expect(ministerReports({ reports }).verdict).toBe(verdict);
  });

  it('and neither is known without a number', () => {
    expect(annualReview({}).missing).toEqual(['reviews']);
    expect(ministerReports({}).missing).toEqual(['reports']);
  });
});

describe('action plans are considered by the days that the cabinet set', () => {
  const plans = {
    fiveYearPlanOn: '2019-09-30',
    fiveYearPlanDue: '2019-09-30',
    annualPlanOn: '2019-09-29',
    annualPlanDue: '2019-09-30',
  };

  it('the day itself is in time, the day after is late', () => {
    expect(plansInTime(plans).verdict).toBe('met');
    expect(plansInTime({ ...plans, fiveYearPlanOn: '2019-10-01' }).next).toEqual(['five-year-plan']);
    expect(plansInTime({ ...plans, annualPlanOn: '2019-10-01' }).next).toEqual(['annual-plan']);
  });

  it('which are the caller’s: without them it is not known', () => {
    const { annualPlanDue: _, ...rest } = plans;
    expect(plansInTime(rest)).toMatchObject({ verdict: 'unknown', missing: ['annualPlanDue'] });
    expect(plansInTime({}).missing).toHaveLength(4);
  });
});

describe('five matters are considered in three quarters', () => {
  const reports = {
    internalControlQuarters: 3,
    internalAuditQuarters: 3,
    riskQuarters: 3,
    personnelQuarters: 3,
    digitalQuarters: 3,
    appraisal: true,
    appraisalLinked: true,
  };

  it('three are enough', () => {
    expect(controlReports(reports).verdict).toBe('met');
  });

  it.each(Object.keys(reports))('%s may not fall short, and is asked for', name => {
    const short = { ...reports, [name]: name.endsWith('Quarters') ? 2 : false };
    expect(controlReports(short).verdict).toBe('unmet');
    const { [name as 'appraisal']: _, ...rest } = reports;
    expect(controlReports(rest).missing).toEqual([name]);
  });

  it('a year has no fifth quarter', () => {
    expect(controlReports.safe({ ...reports, riskQuarters: 5 }).ok).toBe(false);
  });
});

describe('reports on finances and mission', () => {
  const reports = { financialQuarters: 3, missionQuarters: 3, obstacles: true, remedies: true };

  it('in three quarters, with obstacles and remedies', () => {
    expect(performanceReports(reports).verdict).toBe('met');
    expect(performanceReports({ ...reports, financialQuarters: 2 }).verdict).toBe('unmet');
    expect(performanceReports({ ...reports, missionQuarters: 2 }).verdict).toBe('unmet');
    expect(performanceReports({ ...reports, obstacles: false }).verdict).toBe('unmet');
    expect(performanceReports({ ...reports, remedies: false }).verdict).toBe('unmet');
  });
});

describe('disbursement is controlled at 96 %', () => {
  it.each([
    ['94.17', 'unmet'],
    ['95.99', 'unmet'],
    [96, 'met'],
    ['96.59', 'met'],
  ])('%s: %s', (disbursementPercent, verdict) => {
    expect(disbursementControl({ disbursementPercent }).verdict).toBe(verdict);
  });

  it('and not known without a percentage', () => {
    expect(disbursementControl({}).verdict).toBe('unknown');
  });
});

describe('meetings', () => {
  const full = { present: 11, members: 11 };
  const poor = { present: 8, members: 11 };
  const meetings = (good: number, bad: number) => [...Array(good).fill(full), ...Array(bad).fill(poor)];

  it.each([
    [9, 1, 'met', '90'],
    [8, 1, 'unmet', '88.88888888888888888889'],
    [17, 2, 'unmet', '89.47368421052631578947'],
    [12, 0, 'met', '100'],
  ])('%i well attended and %i not: %s', (good, bad, verdict, percent) => {
    expect(json(meetingAttendance({ meetings: meetings(good, bad) }))).toMatchObject({
      verdict,
      percent,
      wellAttended: good,
      meetings: good + bad,
    });
    expect(meetingAttendance.decide({ meetings: meetings(good, bad) })).toBe(verdict);
  });

  it.each([
    [7, 10, 'unmet'],
    [8, 10, 'met'],
    [9, 11, 'met'],
    [8, 11, 'unmet'],
    [79, 100, 'unmet'],
    [80, 100, 'met'],
  ])('%i of %i members: %s', (present, members, verdict) => {
    expect(meetingAttendance({ meetings: [{ present, members }] }).attended).toEqual([verdict]);
  });

  it('of which there are none are not well attended', () => {
    expect(json(meetingAttendance({ meetings: [] }))).toMatchObject({ verdict: 'unmet', percent: null });
  });

  it('that are not known leave the verdict open only where they can tip it', () => {
    const open = { members: 11 };
    expect(json(meetingAttendance({ meetings: [...meetings(9, 0), open] }))).toMatchObject({
      verdict: 'met',
      missing: [],
    });
    expect(meetingAttendance({ meetings: [...meetings(8, 0), { present: 5 }, open] })).toMatchObject({
      verdict: 'unknown',
      missing: ['meetings.8.members', 'meetings.9.present'],
    });
    expect(meetingAttendance({ meetings: [...meetings(8, 1), {}] })).toMatchObject({
      verdict: 'unknown',
      missing: ['meetings.9.present', 'meetings.9.members'],
    });
    expect(meetingAttendance({ meetings: [...meetings(0, 1), open] })).toMatchObject({ verdict: 'unmet', missing: [] });
    expect(meetingAttendance({ meetings: [{ present: 0 }] }).attended).toEqual(['unmet']);
    expect(meetingAttendance({ meetings: [open] })).not.toHaveProperty('percent');
  });

  it('cannot have more present than members', () => {
    const crowded = { meetings: [full, { present: 12, members: 11 }] };
    expect(meetingAttendance.safe(crowded)).toMatchObject({ error: { path: ['meetings', 1, 'present'] } });
    expect(() => meetingAttendance.decide(crowded)).toThrow('members, at most 11');
    expect(meetingAttendance.safe({ meetings: [{ present: 0, members: 0 }] }).ok).toBe(false);
  });
});

describe('the website', () => {
  const { facts } = website.rule;
  const complete: Readonly<Record<string, boolean>> = Object.fromEntries(Object.keys(facts).map(name => [name, true]));

  it('is complete with all ten kinds of information', () => {
    expect(website(complete).verdict).toBe('met');
  });

  it.each(Object.keys(facts).filter(name => name !== 'hasLargeInvestments'))('is not complete without %s', name => {
    expect(website({ ...complete, [name]: false }).verdict).toBe('unmet');
  });

  it('need not show large investments where there are none', () => {
    const none = { ...complete, hasLargeInvestments: false, largeInvestments: false };
    expect(website(none).verdict).toBe('met');
    const open = { ...complete, largeInvestments: false, hasLargeInvestments: undefined };
    expect(website(open).missing).toEqual(['hasLargeInvestments']);
    const without = website({ ...complete, largeInvestments: false });
    expect(without.next).toEqual(['large-investments']);
  });
});

describe('the board assesses itself', () => {
  const assessed = { individual: true, whole: true, disclosed: true, guideline: true };

  it.each(Object.keys(assessed))('not without %s', name => {
    expect(selfAssessment(assessed).verdict).toBe('met');
    expect(selfAssessment({ ...assessed, [name]: false }).verdict).toBe('unmet');
  });
});
