import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/sufficiency-villages/index.js';
import { explain } from '../../../src/rules/explain.js';
import { asksForAll } from '../checks.js';

const { targetVillage, trainees, registers, trainingCourse, householdsTrained, activities, projectSteps, record } =
  fy2565;

describe('a target village', () => {
  const met = { ready: true, volunteered: true, plotReady: true, plots: 1 };
  asksForAll(targetVillage, met);

  it.each([[0], [2]])('has one plot, not %s', plots => {
    expect(targetVillage({ ...met, plots }).verdict).toBe('unmet');
  });

  it('counts plots as plots', () => {
    expect(explain(targetVillage({ ...met, plots: 2 }), { rule: targetVillage, language: 'th' })).toContain(
      '✗ แปลงของหมู่บ้าน: พบ 2 แปลง (เกณฑ์ เท่ากับ 1 แปลง)',
    );
  });
});

describe('who is trained', () => {
  const met = { household: 1, leader: 1, officer: 1 };
  asksForAll(trainees, met);

  it.each([
    [{ household: 0 }],
    [{ household: 2 }],
    [{ leader: 0 }],
    [{ leader: 2 }],
    [{ officer: 0 }],
    [{ officer: 2 }],
  ])('is one of each, not %o', change => {
    expect(trainees({ ...met, ...change }).verdict).toBe('unmet');
  });
});

describe('the record of an activity', () => {
  it('cites the line of every activity', () => {
    const outcome = record({ endedOn: '2021-12-20', doneOn: '2021-12-27' });
    expect(outcome.criteria[0]).toMatchObject({ status: 'met', source: { lines: [2589, 2666, 2716, 2738, 2773] } });
  });
});

describe('the registers', () => {
  asksForAll(registers, { villages: true, households: true, inForm: true, sent: true });
});

describe('the training', () => {
  const met = {
    firstDay: '2021-10-01',
    lastDay: '2021-12-31',
    days: 5,
    online: true,
    withStudyCentre: true,
    onSchedule: true,
    onMindset: true,
    taskGiven: true,
    covidMeasures: true,
  };
  asksForAll(trainingCourse, met);

  it.each([
    ['began the day before', { firstDay: '2021-09-30' }],
    ['ended the day after', { lastDay: '2022-01-01' }],
    ['took four days', { days: 4 }],
    ['took six days', { days: 6 }],
  ])('is not as printed where it %s', (_, change) => {
    expect(trainingCourse({ ...met, ...change }).verdict).toBe('unmet');
  });

  it('holds no more days than there are from the first to the last', () => {
    const held = { ...met, firstDay: '2021-11-08' };
    expect(trainingCourse({ ...held, lastDay: '2021-11-12' }).verdict).toBe('met');
    expect(trainingCourse.safe({ ...held, lastDay: '2021-11-11' })).toMatchObject({
      ok: false,
      error: { path: ['days'], problems: [{ accepted: { en: 'at most 4 (from its first day to its last day)' } }] },
    });
  });

  it.each([
    ['four days, of which five are asked', { firstDay: '2021-11-08', lastDay: '2021-11-11', days: undefined }, 'unmet'],
    ['five days', { firstDay: '2021-11-08', lastDay: '2021-11-12', days: undefined }, 'unknown'],
    ['a beginning too late for five days', { firstDay: '2021-12-28', lastDay: undefined }, 'unmet'],
    ['a beginning in time for five days', { firstDay: '2021-12-27', lastDay: undefined }, 'unknown'],
    ['an end too early for five days', { firstDay: undefined, lastDay: '2021-10-04' }, 'unmet'],
    ['an end in time for five days', { firstDay: undefined, lastDay: '2021-10-05' }, 'unknown'],
    ['a beginning alone', { firstDay: '2021-12-31', lastDay: undefined, days: undefined }, 'unknown'],
    ['an end alone', { firstDay: undefined, lastDay: '2021-10-01', days: undefined }, 'unknown'],
    ['no day, of five', { firstDay: undefined, lastDay: undefined }, 'unknown'],
  ])('of %s is told', (_, change, verdict) => {
    const outcome = trainingCourse({ ...met, ...change });
    expect(outcome.verdict).toBe(verdict);
    expect(outcome.missing.length > 0).toBe(verdict === 'unknown');
  });

  it('does not end before it begins', () => {
    const refused = trainingCourse.safe({ firstDay: '2021-11-10', lastDay: '2021-11-09' });
    expect(refused.ok || refused.error.path).toEqual(['firstDay']);
  });
});

describe('the households trained', () => {
  it.each([
    [3307, 'unmet'],
    [3308, 'met'],
    [3309, 'met'],
  ])('%s are %s', (representatives, verdict) => {
    expect(householdsTrained({ representatives }).verdict).toBe(verdict);
  });

  it('are not known until they are counted', () => {
    expect(householdsTrained({}).missing).toEqual(['representatives']);
  });
});

describe('the calendar', () => {
  const on = (today: string) =>
    activities({ today }).activities.map(({ steps }) => steps.map(({ status }) => status).join(' '));

  it.each([
    ['2021-09-30', ['to-come to-come to-come to-come', 'to-come']],
    ['2021-10-01', ['running running running to-come', 'to-come']],
    ['2021-12-31', ['running running running to-come', 'to-come']],
    ['2022-01-01', ['past past running to-come', 'running']],
    ['2022-03-31', ['past past running to-come', 'running']],
    ['2022-04-01', ['past past running running', 'past']],
    ['2022-06-30', ['past past running running', 'past']],
    ['2022-07-01', ['past past past running', 'past']],
    ['2022-09-30', ['past past past running', 'past']],
    ['2022-10-01', ['past past past past', 'past']],
  ])('on %s', (today, statuses) => {
    expect(on(today)).toEqual(statuses);
  });
});

describe('the steps of the project', () => {
  it('are five, the learning centre the last part of the second', () => {
    const { criteria: stages } = projectSteps({});
    expect(stages).toHaveLength(5);
    expect(stages[3]?.label.th).toMatch(/^2\.3 /);
    expect(stages[3]?.id).toBe('centreBuilt');
  });

  it('name what was passed over', () => {
    expect(projectSteps({ leadersTrained: true, seminarHeld: false, centreBuilt: true }).skipped).toEqual([
      'seminarHeld',
    ]);
  });
});

describe('the record of an activity', () => {
  it('is due seven days after it ended', () => {
    expect(record({ endedOn: '2021-12-31' }).due).toBe('2022-01-07');
    expect(record({ endedOn: '2021-12-31', doneOn: '2022-01-07' }).status).toBe('on-time');
    expect(record({ endedOn: '2021-12-31', doneOn: '2022-01-08' }).status).toBe('late');
    expect(record({}).missing).toEqual(['endedOn']);
  });
});
