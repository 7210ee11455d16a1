import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/community-funds/index.js';
import { addDays } from '../../../src/core/calendar.js';

const { activities, bpmRecord, yearlyReports } = fy2565;
const { marketProvinceReport, modelGrantBpm, modelGrantSummary } = fy2565;

describe('what is due on a printed day or within a printed month', () => {
  it.each([
    ['clinicNomination', '2021-12-31'],
    ['clinicRecord', '2022-05-31'],
    ['clinicProvinceReport', '2022-06-15'],
    ['clinicBpm', '2022-06-15'],
    ['outstandingReport', '2022-08-10'],
    ['strengtheningReport', '2022-06-30'],
    ['marketProvinceReport', '2022-02-28'],
    ['modelGrantSummary', '2022-05-31'],
    ['upgradeReport', '2022-07-31'],
  ] as const)('%s: %s, that day included', (name, due) => {
    const rule = fy2565[name];
    const next = addDays(due, 1);
    expect(rule.decide({})).toBe(due);
    expect(rule({ doneOn: due }).status).toBe('on-time');
    expect(rule({ doneOn: next }).status).toBe('late');
    expect(rule({ today: due }).status).toBe('pending');
    expect(rule({ today: next }).status).toBe('overdue');
  });
});

describe('what is due seven days after the end', () => {
  it.each([
    'clinicAmphoeReport',
    'strengtheningAmphoeReport',
    'strengtheningBpm',
    'marketAmphoeReport',
    'modelForumAmphoeReport',
    'modelForumBpm',
    'modelGrantAmphoeReport',
  ] as const)('%s', name => {
    const rule = fy2565[name];
    expect(rule.decide({ endedOn: '2022-02-22' })).toBe('2022-03-01');
    expect(rule({ endedOn: '2022-02-22', doneOn: '2022-03-01' }).status).toBe('on-time');
    expect(rule({ endedOn: '2022-02-22', doneOn: '2022-03-02' }).status).toBe('late');
    expect(rule({})).toMatchObject({ missing: ['endedOn'] });
    expect(rule.safe({ endedOn: '2022-02-22', doneOn: '2022-02-21' }).ok).toBe(false);
    expect(rule({ endedOn: '2022-02-22', doneOn: '2022-02-22' }).status).toBe('on-time');
  });

  it('the last Mobile Clinic is reported before the province reports', () => {
    const last = fy2565.clinicAmphoeReport.decide({ endedOn: '2022-05-31' }) ?? '';
    expect(last).toBe('2022-06-07');
    expect(last < (fy2565.clinicProvinceReport.decide({}) ?? '')).toBe(true);
  });

  it('amphoe and province run on the same clock: a report of the seventh day leaves none', () => {
    const facts = { endedOn: '2022-05-10' };
    expect(fy2565.strengtheningBpm.decide(facts)).toBe(fy2565.strengtheningAmphoeReport.decide(facts));
  });
});

describe('printed days that contradict each other', () => {
  it('a grant that ends by 24 May has its seven days, one that ends later has fewer', () => {
    expect(modelGrantBpm({ endedOn: '2022-05-24' })).toMatchObject({ due: '2022-05-31', conflict: null });
    expect(modelGrantBpm({ endedOn: '2022-05-23' }).due).toBe('2022-05-30');
    expect(modelGrantBpm({ endedOn: '2022-05-31' })).toMatchObject({ due: '2022-05-31', conflict: null });
  });

  it('a grant that ends in June, as its months allow, was due before it ended', () => {
    const conflict = { end: '2022-06-01', due: '2022-05-31' };
    expect(modelGrantBpm({ endedOn: '2022-06-01' })).toMatchObject({ due: '2022-05-31', conflict });
    expect(modelGrantSummary({ endedOn: '2022-06-01' }).conflict).toMatchObject(conflict);
    expect(activities({ today: '2022-06-01' }).running).toContain(2);
  });

  it('without the end there is no telling', () => {
    expect(modelGrantBpm({})).not.toHaveProperty('conflict');
    expect(modelGrantBpm({})).toMatchObject({ latest: '2022-05-31', missing: ['endedOn'] });
  });

  it('a knowledge forum after February is one more', () => {
    expect(marketProvinceReport({ endedOn: '2022-02-28' }).conflict).toBeNull();
    expect(marketProvinceReport({ endedOn: '2022-03-01' }).conflict).toMatchObject({ due: '2022-02-28' });
  });
});

describe('when the activities run', () => {
  const runs = (today: string): readonly string[] =>
    activities({ today })
      .activities.flatMap(({ steps }) => steps)
      .filter(({ status }) => status === 'running')
      .map(({ id }) => id);

  const years = ['poverty-funds', 'savings-groups'];

  it.each([
    ['2021-09-30', []],
    ['2021-10-01', years],
    ['2021-12-31', years],
    ['2022-01-01', ['clinic', 'strengthening', 'market', 'model-forum']],
    ['2022-02-28', ['clinic', 'strengthening', 'market', 'model-forum']],
    ['2022-03-01', ['clinic', 'strengthening', 'model-forum']],
    ['2022-04-01', ['clinic', 'strengthening', 'model-grant']],
    ['2022-05-31', ['clinic', 'strengthening', 'model-grant', 'assessment']],
    ['2022-06-01', ['model-grant', 'assessment']],
    ['2022-07-01', ['outstanding', 'assessment']],
    ['2022-08-01', years],
    ['2022-09-30', years],
    ['2022-10-01', []],
  ])('on %s: %j', (today, ids) => {
    expect(new Set(runs(today))).toEqual(
      new Set(today < '2022-08-01' && today >= '2022-01-01' ? [...years, ...ids] : ids),
    );
  });
});

describe('activity 1 pauses in June 2565', () => {
  it.each([
    ['2022-05-31', [], [1, 2, 12, 13]],
    ['2022-06-01', [1], [2, 12, 13]],
    ['2022-06-30', [1], [2, 12, 13]],
    ['2022-07-01', [], [1, 12, 13]],
  ])('on %s %j lie between two parts', (today, between, running) => {
    expect(activities({ today })).toMatchObject({ between, running });
  });
});

describe('assessments are entered in May to July 2565', () => {
  it.each([
    ['2021-10-05', 'unmet'],
    ['2022-04-30', 'unmet'],
    ['2022-05-01', 'met'],
    ['2022-07-31', 'met'],
    ['2022-08-01', 'unmet'],
    [undefined, 'unknown'],
  ])('%s: %s', (recordedOn, verdict) => {
    expect(fy2565.assessmentRecord.decide({ recordedOn })).toBe(verdict);
  });
});

it('a record in BPM has data files and pictures', () => {
  expect(bpmRecord.decide({ dataFiles: true, pictures: true })).toBe('met');
  expect(bpmRecord({ dataFiles: true })).toMatchObject({ verdict: 'unknown', missing: ['pictures'] });
  expect(bpmRecord.decide({ dataFiles: false })).toBe('unmet');
});

describe('the yearly reports', () => {
  const overdue = (today: string): readonly string[] =>
    yearlyReports({ today, reports: [] }).overdue.map(({ stream, due }) => `${stream} ${due}`);

  it('are overdue the day after', () => {
    expect(overdue('2022-03-31')).toEqual([]);
    expect(overdue('2022-04-01')).toEqual(['debts 2022-03-31']);
    expect(overdue('2022-10-01')).toEqual([
      'database-edited 2022-07-31',
      'database-checked 2022-08-31',
      'debts 2022-03-31',
      'debts 2022-08-31',
      'debts-to-department 2022-09-30',
      'groups-to-province 2022-07-31',
      'groups-to-department 2022-08-31',
    ]);
  });

  it('the second report of debts answers the second date', () => {
    const reports = [
      { stream: 'debts', on: '2022-03-01' },
      { stream: 'debts', on: '2022-08-31' },
    ] as const;
    const { obligations } = yearlyReports({ today: '2022-09-01', reports });
    expect(obligations.filter(({ stream }) => stream === 'debts').map(({ status }) => status)).toEqual([
      'done',
      'done',
    ]);
  });

  it('a report of the year before answers no date of this year', () => {
    const ofDebts = (on: string) =>
      yearlyReports({ today: '2022-04-01', reports: [{ stream: 'debts', on }] }).obligations.find(
        ({ due }) => due === '2022-03-31',
      )?.status;
    expect(ofDebts('2021-08-20')).toBe('overdue');
    expect(ofDebts('2021-09-30')).toBe('overdue');
    expect(ofDebts('2021-10-01')).toBe('done');
  });
});
