import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/change-leaders/index.js';

describe('the committee of a centre', () => {
  it.each([
    [10, 14, 'unmet'],
    [10, 15, 'met'],
    [10, 16, 'unmet'],
    [0, 25, 'unmet'],
    [25, 0, 'unmet'],
    [1, 24, 'met'],
  ] as const)('%i formal and %i informal leaders: %s', (formal, informal, verdict) => {
    expect(fy2565.committee.decide({ formal, informal })).toBe(verdict);
    expect(fy2565.committee({ formal: 10 }).missing).toEqual(['informal']);
  });

  it.each(['byOffice', 'byStudyCentre', 'byCentre'] as const)('is chosen together with %s', by => {
    const all = { byOffice: true, byStudyCentre: true, byCentre: true };
    expect(fy2565.committeeChosen.decide(all)).toBe('met');
    expect(fy2565.committeeChosen.decide({ ...all, [by]: false })).toBe('unmet');
    expect(fy2565.committeeChosen({ ...all, [by]: undefined }).missing).toEqual([by]);
  });
});

describe('the workshop and the course', () => {
  const contents = {
    intentDeclared: true,
    visionSet: true,
    partnersLinked: true,
    curriculumMade: true,
    lecturersPrepared: true,
    equipmentPrepared: true,
    actionPlanMade: true,
  };

  it.each(Object.keys(contents))('the workshop lacks %s', content => {
    expect(fy2565.workshop.decide({ days: 2, ...contents })).toBe('met');
    expect(fy2565.workshop.decide({ days: 2, ...contents, [content]: false })).toBe('unmet');
    expect(fy2565.workshop({ days: 2, ...contents, [content]: undefined }).missing).toEqual([content]);
  });

  it.each([1, 3])('of %i days it is not as printed', days => {
    expect(fy2565.workshop.decide({ days, ...contents })).toBe('unmet');
  });

  it('five representatives attend five days online', () => {
    const course = { people: 5, days: 5, online: true };
    expect(fy2565.shelterCourse.decide(course)).toBe('met');
    expect(fy2565.shelterCourse.decide({ ...course, people: 4 })).toBe('unmet');
    expect(fy2565.shelterCourse.decide({ ...course, people: 6 })).toBe('unmet');
    expect(fy2565.shelterCourse.decide({ ...course, days: 6 })).toBe('unmet');
    expect(fy2565.shelterCourse.decide({ ...course, online: false })).toBe('unmet');
  });
});

describe('the year and its results', () => {
  it.each([
    [5, 'unmet'],
    [6, 'met'],
    [7, 'met'],
  ] as const)('%i activities in the year: %s', (activities, verdict) => {
    expect(fy2565.exchange.decide({ online: true, showCase: true, activities, reported: true })).toBe(verdict);
    expect(fy2565.exchange({ activities }).missing).toEqual(
      verdict === 'met' ? ['online', 'showCase', 'reported'] : [],
    );
  });

  it.each([
    [1899, 'unmet'],
    [1900, 'met'],
  ] as const)('%i developed leaders: %s', (developed, verdict) => {
    expect(fy2565.developedLeaders.decide({ developed })).toBe(verdict);
  });

  it.each([
    [1424, 1900, 'unmet'],
    [1425, 1900, 'met'],
    [18, 25, 'unmet'],
    [19, 25, 'met'],
  ] as const)('%i of %i who drive their centre: %s', (driving, developed, verdict) => {
    expect(fy2565.drivingLeaders.decide({ driving, developed })).toBe(verdict);
    expect(fy2565.drivingLeaders.safe({ driving: 2, developed: 1 }).ok).toBe(false);
    expect(fy2565.drivingLeaders.safe({ developed: 0 }).ok).toBe(false);
  });

  it('the nine steps follow each other', () => {
    expect(fy2565.centreSteps({ committee: true, workshop: false, entered: true }).skipped).toEqual(['workshop']);
    expect(fy2565.centreSteps({}).criteria).toHaveLength(9);
  });

  it('the period is the fiscal year', () => {
    expect(fy2565.period.decide({ startsOn: '2021-10-01', endsOn: '2022-09-30' })).toBe('met');
    expect(fy2565.period.decide({ startsOn: '2021-09-30' })).toBe('unmet');
    expect(fy2565.period.decide({ endsOn: '2022-10-01' })).toBe('unmet');
  });

  it.each([
    [fy2565.workshop({}), 0, 'exactly that number'],
    [fy2565.shelterCourse({}), 0, 'exactly five of one centre'],
    [fy2565.shelterCourse({}), 1, 'exactly that number'],
    [fy2565.developedLeaders({}), 0, 'that number or more'],
    [fy2565.drivingLeaders({}), 0, 'that number or more'],
  ] as const)('a number without a word of comparison says how it is read, %#', ({ criteria }, at, how) => {
    expect(criteria[at]?.source).toMatchObject({ basis: 'inferred', how: { en: expect.stringContaining(how) } });
  });
});
