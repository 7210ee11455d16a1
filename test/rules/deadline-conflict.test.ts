import { describe, expect, it } from 'vitest';
import { RuleInputError } from '../../src/core/errors.js';
import { parameter } from '../../src/core/parameter.js';
import { date } from '../../src/rules/logic/fact.js';
import { after, deadline, earlierOf, on } from '../../src/rules/time/deadline.js';
import { label, page, programme } from './own.js';

const definition = { programme, id: 'report', title: label('report'), source: page(1) };
const sevenDays = after('endedOn', parameter(7, 'days', page(1)));
const endOfMay = on(parameter('2022-05-31', 'date', page(2)));
const report = deadline({
  ...definition,
  facts: { endedOn: date(label('end')) },
  due: earlierOf(sevenDays, endOfMay),
  end: 'endedOn',
});

describe('seven days after the end, and by the end of May at the latest', () => {
  it.each([
    ['2022-05-23', '2022-05-30'],
    ['2022-05-24', '2022-05-31'],
    ['2022-05-25', '2022-05-31'],
    ['2022-05-31', '2022-05-31'],
  ])('an activity that ends on %s is due on %s without conflict', (endedOn, due) => {
    expect(report({ endedOn })).toMatchObject({ due, conflict: null });
  });

  it('an activity that ends on 1 June was due before it ended', () => {
    const outcome = report({ endedOn: '2022-06-01' });
    expect(outcome.due).toBe('2022-05-31');
    expect(outcome.conflict).toMatchObject({ end: '2022-06-01', due: '2022-05-31' });
    expect(outcome.conflict?.because).toEqual(outcome.because);
  });

  it('without the end there is no telling', () => {
    const outcome = report({ today: '2022-05-01' });
    expect(outcome).not.toHaveProperty('conflict');
    expect(outcome).toMatchObject({ latest: '2022-05-31', missing: ['endedOn'] });
  });

  it('decides as the deadline does, and keeps its description', () => {
    expect(report.decide({ endedOn: '2022-06-01' })).toBe('2022-05-31');
    expect(report.rule.id).toBe('cdd.own.fy2565.report');
  });

  it('facts that cannot be read are refused, safely too', () => {
    expect(() => report({ endedOn: '1 มิ.ย. 2565' })).toThrow(RuleInputError);
    expect(report.safe({ endedOn: new Date() })).toMatchObject({ ok: false, error: { path: ['endedOn'] } });
    expect(report.safe({ endedOn: '2022-06-01' })).toMatchObject({
      ok: true,
      value: { conflict: { due: '2022-05-31' } },
    });
  });
});

describe('a due date that depends on another event', () => {
  const facts = { startedOn: date(label('start')), endedOn: date(label('end')) };
  const afterStart = after('startedOn', parameter(7, 'days', page(1)));
  const rule = deadline({ ...definition, facts, due: afterStart, end: 'endedOn' });

  it('is in conflict only once it is known', () => {
    expect(rule({ endedOn: '2022-05-10' })).not.toHaveProperty('conflict');
    expect(rule({ startedOn: '2022-05-01', endedOn: '2022-05-10' }).conflict).toMatchObject({ due: '2022-05-08' });
    expect(rule({ startedOn: '2022-05-03', endedOn: '2022-05-10' }).conflict).toBeNull();
  });

  it('is in conflict before it is known where it is bounded', () => {
    const bounded = deadline({ ...definition, facts, due: earlierOf(afterStart, endOfMay), end: 'endedOn' });
    expect(bounded({ endedOn: '2022-06-01' }).conflict).toMatchObject({ due: '2022-05-31' });
    expect(bounded({ endedOn: '2022-05-31' })).not.toHaveProperty('conflict');
  });
});

describe('a report on what has not ended', () => {
  const facts = { startedOn: date(label('start')), endedOn: date(label('end')) };
  const printed = deadline({ ...definition, facts, due: endOfMay, end: 'endedOn' });

  it.each([
    ['2022-05-10', '2022-05-09', 'too-early'],
    ['2022-05-10', '2022-05-10', 'on-time'],
    ['2022-05-10', '2022-06-01', 'late'],
    ['2022-05-31', '2022-05-30', 'too-early'],
    ['2022-05-31', '2022-05-31', 'on-time'],
  ] as const)('where it ends on %s one of %s is %s', (endedOn, doneOn, status) => {
    expect(printed({ endedOn, doneOn }).status).toBe(status);
  });

  it('says from which day on it is made', () => {
    expect(printed({ endedOn: '2022-05-10', doneOn: '2022-05-09' }).criteria).toMatchObject([
      { status: 'unmet', required: { noEarlierThan: '2022-05-10', noLaterThan: '2022-05-31' } },
    ]);
  });

  it('is in time where it is due before the end: somebody has to decide', () => {
    expect(printed({ endedOn: '2022-06-01', doneOn: '2022-05-31' })).toMatchObject({
      status: 'on-time',
      conflict: { due: '2022-05-31' },
    });
  });

  it('is no more early for what began after it', () => {
    const rule = deadline({
      ...definition,
      facts,
      due: after('startedOn', parameter(30, 'days', page(1))),
      end: 'endedOn',
    });
    expect(rule({ startedOn: '2022-05-05', endedOn: '2022-05-01', doneOn: '2022-05-04' }).status).toBe('too-early');
    expect(rule({ startedOn: '2022-05-01', endedOn: '2022-05-05', doneOn: '2022-05-04' }).status).toBe('too-early');
    expect(rule({ startedOn: '2022-05-01', endedOn: '2022-05-05', doneOn: '2022-05-05' }).status).toBe('on-time');
  });

  it('is held against the last day alone while the end is not known', () => {
    expect(printed({ doneOn: '2022-05-01' }).status).toBe('on-time');
    expect(printed({ endedOn: '2022-05-10', today: '2022-05-01' }).status).toBe('pending');
  });

  it('is of another year where it ended more than a year before it is due', () => {
    expect(printed({ endedOn: '2021-05-31', doneOn: '2021-05-31' }).status).toBe('too-early');
    expect(printed({ endedOn: '2021-05-31', doneOn: '2021-06-01' }).status).toBe('on-time');
    expect(printed({ endedOn: '2021-06-01', doneOn: '2021-06-01' }).status).toBe('on-time');
  });
});
