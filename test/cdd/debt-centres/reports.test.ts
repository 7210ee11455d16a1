import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/debt-centres/index.js';

const {
  debtBurdenReport,
  debtResultsReport,
  debtWorkEntry,
  establishmentAmphoeReport,
  establishmentEntry,
  establishmentReport,
  gradingReports,
  modelEntry,
  modelReport,
  modelSelectionReport,
} = fy2565;

describe('the earlier of seven days and the outer date', () => {
  it.each([
    ['2022-03-01', '2022-03-08'],
    ['2022-03-03', '2022-03-10'],
    ['2022-03-04', '2022-03-10'],
    ['2022-03-05', '2022-03-10'],
  ])('a centre established on %s is entered by %s', (completedOn, due) => {
    expect(establishmentEntry({ completedOn })).toMatchObject({ due, conflict: null });
    expect(establishmentEntry.decide({ completedOn })).toBe(due);
  });

  it.each([
    ['2022-06-30', '2022-07-07'],
    ['2022-08-02', '2022-08-09'],
    ['2022-08-03', '2022-08-10'],
    ['2022-08-04', '2022-08-10'],
  ])('debt work that ended on %s is entered by %s', (completedOn, due) => {
    expect(debtWorkEntry.decide({ completedOn })).toBe(due);
  });

  it.each([
    ['2022-06-30', '2022-07-07'],
    ['2022-08-08', '2022-08-15'],
    ['2022-08-09', '2022-08-15'],
  ])('the support of a model centre that ended on %s is entered by %s', (completedOn, due) => {
    expect(modelEntry.decide({ completedOn })).toBe(due);
  });

  it('has an outer date of its own in each activity', () => {
    const latest = [establishmentEntry, debtWorkEntry, modelEntry].map(rule => rule({}).latest);
    expect(latest).toEqual(['2022-03-10', '2022-08-10', '2022-08-15']);
  });

  it('is open without the day on which it ended, and names it', () => {
    expect(establishmentEntry({})).toMatchObject({ missing: ['completedOn'] });
    expect(establishmentEntry({ doneOn: '2022-03-11' }).status).toBe('late');
  });

  it('is on time on the day, late the day after', () => {
    expect(debtWorkEntry({ completedOn: '2022-06-30', doneOn: '2022-07-07' }).status).toBe('on-time');
    expect(debtWorkEntry({ completedOn: '2022-06-30', doneOn: '2022-07-08' }).status).toBe('late');
  });
});

describe('two dates that fall before their activity ends', () => {
  it.each([
    ['2022-03-10', null],
    ['2022-03-11', { end: '2022-03-11', due: '2022-03-10' }],
    ['2022-03-31', { end: '2022-03-31', due: '2022-03-10' }],
  ])('the entry of 10 March, ended %s', (completedOn, conflict) => {
    const outcome = establishmentEntry({ completedOn });
    if (conflict) expect(outcome.conflict).toMatchObject(conflict);
    else expect(outcome.conflict).toBeNull();
  });

  it.each([
    ['2022-03-15', null],
    ['2022-03-16', { end: '2022-03-16', due: '2022-03-15' }],
    ['2022-03-31', { end: '2022-03-31', due: '2022-03-15' }],
  ])('the report of 15 March, ended %s', (completedOn, conflict) => {
    const outcome = establishmentReport({ completedOn });
    expect(outcome.due).toBe('2022-03-15');
    if (conflict) expect(outcome.conflict).toMatchObject(conflict);
    else expect(outcome.conflict).toBeNull();
  });

  it('are both before the end of the printed period', () => {
    const { entry, periodEnd } = establishmentEntry.rule.parameters;
    expect(String(entry?.value) < String(periodEnd?.value)).toBe(true);
    const { report } = establishmentReport.rule.parameters;
    expect(String(report?.value) < String(periodEnd?.value)).toBe(true);
  });
});

describe('reports on a printed date', () => {
  it.each([
    [debtBurdenReport.rule.id, debtBurdenReport, '2022-08-15'],
    [debtResultsReport.rule.id, debtResultsReport, '2022-08-15'],
    [modelSelectionReport.rule.id, modelSelectionReport, '2022-01-31'],
    [modelReport.rule.id, modelReport, '2022-08-15'],
  ])('%s', (_, rule, due) => {
    expect(rule({})).toMatchObject({ due, missing: [] });
    expect(rule({ doneOn: due }).status).toBe('on-time');
    expect(rule({ doneOn: '2022-09-01' }).status).toBe('late');
  });

  it('of the media comes after they are done', () => {
    const completedOn = '2022-08-01';
    expect(modelReport({ completedOn, doneOn: '2022-07-31' }).status).toBe('too-early');
    expect(modelReport({ completedOn, doneOn: '2022-08-01' })).toMatchObject({ status: 'on-time', conflict: null });
    expect(modelReport({ completedOn: '2022-08-16' }).conflict).toMatchObject({ due: '2022-08-15' });
  });

  it('the amphoe has seven days', () => {
    expect(establishmentAmphoeReport.decide({ completedOn: '2022-03-31' })).toBe('2022-04-07');
  });
});

describe('the reports on levels and debts', () => {
  const dues = gradingReports({ today: '2021-10-01', reports: [] }).obligations.map(({ due }) => due);

  it('are five, on printed days', () => {
    expect(dues).toEqual(['2021-12-31', '2022-03-31', '2022-04-15', '2022-07-15', '2022-07-31']);
  });

  it('begin before the printed period of January to July 2565', () => {
    expect(String(dues[0]) < '2022-01-01').toBe(true);
  });

  it.each([
    ['2022-03-31', []],
    ['2022-04-01', ['levels']],
  ])('on %s %o is overdue', (today, overdue) => {
    const outcome = gradingReports({ today, reports: [{ stream: 'database', on: '2021-12-31' }] });
    expect(outcome.overdue.map(({ stream }) => stream)).toEqual(overdue);
  });
});
