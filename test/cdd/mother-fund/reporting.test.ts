import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/mother-fund/index.js';

const { bpmDeadline, bpmEntry, reporting, calendar } = fy2565;

describe('the entry in BPM', () => {
  it.each([
    ['2021-12-24', '2021-12-31'],
    ['2021-12-31', '2022-01-07'],
    ['2022-06-30', '2022-07-07'],
  ])('of what was completed on %s is due on %s', (completedOn, due) => {
    expect(bpmDeadline({ completedOn }).due).toBe(due);
  });

  it('has no due date before that', () => {
    expect(bpmDeadline({}).missing).toEqual(['completedOn']);
  });

  const entry = { completedOn: '2021-12-24', enteredOn: '2021-12-31', dataAttached: true, picturesAttached: true };

  it.each([
    [{}, 'met'],
    [{ enteredOn: '2022-01-01' }, 'unmet'],
    [{ dataAttached: false }, 'unmet'],
    [{ picturesAttached: false }, 'unmet'],
  ] as const)('with %j is %s', (change, verdict) => {
    expect(bpmEntry.decide({ ...entry, ...change })).toBe(verdict);
  });

  it.each(Object.keys(entry))('is open while %s is not known', name => {
    expect(bpmEntry({ ...entry, [name]: undefined })).toMatchObject({ verdict: 'unknown', missing: [name] });
  });

  it('is not made before the activity is completed', () => {
    expect(bpmEntry.safe({ ...entry, enteredOn: '2021-12-23' }).ok).toBe(false);
  });
});

describe('the reports to the department', () => {
  const overdue = (today: string) =>
    reporting.decide({ today, reports: [] }).map(({ stream, due }) => `${stream} ${due}`);

  it.each([
    ['2021-12-31', []],
    ['2022-01-01', ['occupations 2021-12-31']],
    ['2022-02-28', ['occupations 2021-12-31']],
    ['2022-03-01', ['centres 2022-02-28', 'occupations 2021-12-31']],
    ['2022-06-30', ['centres 2022-02-28', 'occupations 2021-12-31']],
    ['2022-07-01', ['centres 2022-02-28', 'occupations 2021-12-31', 'occupations 2022-06-30', 'seedlings 2022-06-30']],
  ])('none made: on %s overdue %j', (today, due) => {
    expect(overdue(today)).toEqual(due);
  });

  it('the first round on occupations is due before BPM of the same day is', () => {
    const { due } = bpmDeadline({ completedOn: '2021-12-31' });
    const [, first] = reporting({ today: '2021-12-31', reports: [] }).obligations;
    expect(first?.due).toBe('2021-12-31');
    expect(first && due && first.due < due).toBe(true);
  });
});

describe('the calendar', () => {
  it.each([
    ['2021-11-30', [], [], [1, 2]],
    ['2021-12-01', [], [1], [2]],
    ['2021-12-31', [], [1], [2]],
    ['2022-01-01', [1], [], [2]],
    ['2022-04-01', [1], [2], []],
    ['2022-06-30', [1], [2], []],
    ['2022-07-01', [1, 2], [], []],
  ])('on %s: past %j, running %j, to come %j', (today, past, running, toCome) => {
    expect(calendar({ today })).toMatchObject({ past, running, toCome });
  });
});
