import { describe, expect, it } from 'vitest';
import { fy2564 } from '../../../src/cdd/change-leaders/index.js';
import { weekday } from '../../../src/core/calendar.js';
import { fiscalYear } from '../../../src/core/fiscal-year.js';

const { amphoeDeadline, amphoeDuties, budget, calendar, period, registrationDeadline, workshop, workshopSessions } =
  fy2564;

describe('the calendar of the seven activities', () => {
  it.each([
    ['2021-01-31', [], [], [1, 2, 3, 4, 5, 6, 7]],
    ['2021-02-01', [], [3], [1, 2, 4, 5, 6, 7]],
    ['2021-02-14', [], [3], [1, 2, 4, 5, 6, 7]],
    ['2021-02-15', [], [1, 3], [2, 4, 5, 6, 7]],
    ['2021-02-16', [], [1, 3], [2, 4, 5, 6, 7]],
    ['2021-02-17', [], [1, 2, 3], [4, 5, 6, 7]],
    ['2021-02-25', [], [1, 2, 3], [4, 5, 6, 7]],
    ['2021-02-26', [1, 2], [3], [4, 5, 6, 7]],
    ['2021-05-01', [1, 2], [3, 4], [5, 6, 7]],
    ['2021-05-17', [1, 2], [3, 4], [5, 6, 7]],
    ['2021-05-18', [1, 2, 4], [3, 5], [6, 7]],
    ['2021-06-21', [1, 2, 4], [3, 5], [6, 7]],
    ['2021-06-22', [1, 2, 4, 5], [3, 6], [7]],
    ['2021-06-25', [1, 2, 4, 5], [3, 6], [7]],
    ['2021-06-26', [1, 2, 4, 5, 6], [3], [7]],
    ['2021-07-31', [1, 2, 4, 5, 6], [3, 7], []],
    ['2021-08-01', [1, 2, 4, 5, 6, 7], [3], []],
    ['2021-09-30', [1, 2, 4, 5, 6, 7], [3], []],
    ['2021-10-01', [1, 2, 3, 4, 5, 6, 7], [], []],
  ])('on %s', (today, past, running, toCome) => {
    expect(calendar({ today })).toMatchObject({ past, running, toCome });
    expect(calendar.decide({ today })).toEqual(running);
  });

  it('has the printed days of every step, with its lines', () => {
    const steps = calendar({ today: '2021-02-15' }).activities.flatMap(each => each.steps);
    expect(steps.map(({ id, from, to, source }) => [id, from, to, source.lines[0]])).toEqual([
      ['briefing', '2021-02-15', '2021-02-15', 71],
      ['registration', '2021-02-16', '2021-02-16', 74],
      ['pilot-tambons', '2021-02-17', '2021-02-19', 74],
      ['remaining-tambons', '2021-02-20', '2021-02-25', 74],
      ['workshop', '2021-02-17', '2021-02-25', 75],
      ['impact', '2021-02-01', '2021-09-30', 79],
      ['first-round', '2021-03-01', '2021-03-01', 79],
      ['second-round', '2021-04-01', '2021-04-01', 79],
      ['nomination', '2021-04-26', '2021-04-26', 79],
      ['third-round', '2021-05-01', '2021-05-01', 79],
      ['follow-up', '2021-05-01', '2021-05-01', 82],
      ['zone-selection', '2021-05-03', '2021-05-14', 82],
      ['zone-result', '2021-05-17', '2021-05-17', 82],
      ['proposals', '2021-05-18', '2021-05-20', 83],
      ['development', '2021-05-21', '2021-06-21', 83],
      ['contest', '2021-06-22', '2021-06-25', 86],
      ['lessons', '2021-07-01', '2021-07-31', 87],
    ]);
  });

  it('needs the day', () => {
    expect(calendar.safe({}).ok).toBe(false);
  });
});

describe('the deadlines', () => {
  it.each([
    ['2021-02-24', 'on-time', 'pending'],
    ['2021-02-25', 'on-time', 'pending'],
    ['2021-02-26', 'late', 'overdue'],
  ])('of the amphoes, on %s: %s or %s', (day, done, open) => {
    expect(amphoeDeadline({ doneOn: day }).status).toBe(done);
    expect(amphoeDeadline({ today: day }).status).toBe(open);
  });

  it('of the amphoes is a Thursday, as printed', () => {
    expect(weekday(amphoeDeadline.decide({}) as string)).toBe(4);
  });

  it.each([
    ['2021-02-15', 'on-time'],
    ['2021-02-16', 'on-time'],
    ['2021-02-17', 'late'],
  ])('of the registration, on %s: %s', (doneOn, status) => {
    expect(registrationDeadline({ doneOn }).status).toBe(status);
  });
});

describe('days that are read', () => {
  it('the day of registration as the last one; an amphoe’s days not before the project begins (line 93)', () => {
    expect(registrationDeadline({}).source).toMatchObject({ basis: 'inferred', lines: [74] });
    const { criteria } = amphoeDuties({});
    expect(criteria[1]?.source).toMatchObject({ basis: 'inferred', lines: [34, 93] });
    expect(criteria[2]?.source).toMatchObject({ basis: 'inferred', lines: [36, 93] });
  });
});

describe("an amphoe's duties", () => {
  const done = {
    guidelineStudied: true,
    workshopFinishedOn: '2021-02-25',
    planSentOn: '2021-02-25',
    resultsReported: true,
    covidMeasuresFollowed: true,
    recordedInBpm: true,
    picturesSent: true,
  };

  it('are met on the last day', () => {
    expect(amphoeDuties(done).verdict).toBe('met');
  });

  it.each(['workshopFinishedOn', 'planSentOn'] as const)('are unmet where %s is a day late', name => {
    expect(amphoeDuties.decide({ ...done, [name]: '2021-02-24' })).toBe('met');
    expect(amphoeDuties.decide({ ...done, [name]: '2021-02-26' })).toBe('unmet');
  });

  it.each(['workshopFinishedOn', 'planSentOn'] as const)('are unmet where %s is before the project', name => {
    expect(amphoeDuties.decide({ ...done, [name]: '2021-02-01' })).toBe('met');
    expect(amphoeDuties.decide({ ...done, [name]: '2021-01-31' })).toBe('unmet');
    expect(amphoeDuties.decide({ ...done, [name]: '2020-02-25' })).toBe('unmet');
  });

  it.each(['guidelineStudied', 'resultsReported', 'covidMeasuresFollowed', 'recordedInBpm', 'picturesSent'] as const)(
    'are unmet without %s',
    name => {
      expect(amphoeDuties.decide({ ...done, [name]: false })).toBe('unmet');
    },
  );

  it.each(Object.keys(done))('are unknown while %s is', name => {
    expect(amphoeDuties({ ...done, [name]: undefined })).toMatchObject({ verdict: 'unknown', missing: [name] });
  });
});

describe('the workshop', () => {
  const held = { firstDay: '2021-02-17', lastDay: '2021-02-25', days: 3, planMade: true, proposalWritten: true };

  it.each([
    ['on the first and the last day of its time', {}, 'met'],
    ['begun a day early', { firstDay: '2021-02-16' }, 'unmet'],
    ['ended a day late', { lastDay: '2021-02-26' }, 'unmet'],
    ['of two days', { days: 2 }, 'unmet'],
    ['of four days', { days: 4 }, 'unmet'],
    ['without an action plan', { planMade: false }, 'unmet'],
    ['without a proposal', { proposalWritten: false }, 'unmet'],
  ] as const)('%s is %s', (_what, change, verdict) => {
    expect(workshop.decide({ ...held, ...change })).toBe(verdict);
  });

  it.each([
    ['ended before its time', { firstDay: undefined, lastDay: '2021-02-16' }],
    ['began after its time', { firstDay: '2021-02-26', lastDay: undefined }],
  ])('that %s is unmet, whatever its other day', (_what, change) => {
    expect(workshop({ ...held, ...change })).toMatchObject({ verdict: 'unmet', missing: [] });
    expect(workshop.decide({ ...held, ...change })).toBe('unmet');
  });

  it.each(Object.keys(held))('is unknown while %s is', name => {
    expect(workshop({ ...held, [name]: undefined })).toMatchObject({ verdict: 'unknown', missing: [name] });
  });

  it('that ends before it begins is refused', () => {
    expect(workshop.safe({ ...held, firstDay: '2021-02-20', lastDay: '2021-02-19' }).ok).toBe(false);
  });

  it('has no more days than lie between its first and its last', () => {
    expect(workshop.decide({ ...held, firstDay: '2021-02-23', days: 3 })).toBe('met');
    expect(workshop.safe({ ...held, firstDay: '2021-02-24', days: 3 }).ok).toBe(false);
    expect(() => workshop({ ...held, firstDay: '2021-02-25', days: 2 })).toThrow('at most 1');
    expect(workshop.decide({ ...held, firstDay: '2021-02-25', days: 1 })).toBe('unmet');
  });

  it('has a morning and an afternoon on each of three days, in order', () => {
    expect(workshopSessions.map(({ day, part }) => `${day} ${part}`)).toEqual([
      '1 morning',
      '1 afternoon',
      '2 morning',
      '2 afternoon',
      '3 morning',
      '3 afternoon',
    ]);
    expect(workshopSessions.map(({ source }) => source.lines)).toEqual([[75], [75], [75], [78], [78], [78]]);
  });
});

describe('budget and period', () => {
  it('are as printed, in baht', () => {
    expect(budget.department).toMatchObject({ value: 33_779_800, unit: 'baht' });
    expect(budget.nongKhaiWorkshops).toMatchObject({ value: 269_000, unit: 'baht' });
  });

  it('follow the printed months, though quarter 2 begins a month earlier', () => {
    const quarter = (number: number) => fiscalYear(2564).quarters[number - 1];
    expect(quarter(period.firstQuarter.value)?.from).toBe('2021-01-01');
    expect(period.from.value).toBe('2021-02-01');
    expect(quarter(period.lastQuarter.value)?.to).toBe(period.to.value);
  });
});
