import { describe, expect, it } from 'vitest';
import {
  afterWorkingDays,
  cite,
  eachMonth,
  eachQuarterEnd,
  noDay,
  noEarlierThan,
  noLaterThan,
  on,
  parameter,
  schedule,
  timetable,
  withinMonth,
} from '../../src/rules/index.js';
import { programme } from './own.js';

const document = { file: 'own.txt', title: { th: 'ตัวอย่าง', en: 'Example' }, agency: 'cdd', fiscalYear: 2565 } as const;
const source = cite(document)(1);
const facts = {};

describe('after working days', () => {
  const when = afterWorkingDays('notifiedOn', parameter(5, 'days', source), 'holidays');

  it('skips Saturdays and Sundays: Thursday and five working days is the next Thursday', () => {
    expect(when.of({ notifiedOn: '2022-03-03', holidays: [] }, facts).due).toBe('2022-03-10');
  });
  it('skips a holiday that the caller names', () => {
    expect(when.of({ notifiedOn: '2022-03-03', holidays: ['2022-03-07'] }, facts).due).toBe('2022-03-11');
  });
  it('is not known without the list of holidays, nor without the event', () => {
    expect(when.of({ notifiedOn: '2022-03-03', holidays: undefined }, facts).due).toBeUndefined();
    expect(when.of({ notifiedOn: undefined, holidays: [] }, facts).due).toBeUndefined();
    expect(when.reads).toEqual(['notifiedOn', 'holidays']);
  });
  it('names the event by its label where there is one', () => {
    const label = { th: 'วันที่แจ้งผล', en: 'the day of the notice' };
    const named = { notifiedOn: { label, accepts: label, required: false } };
    expect(when.of({ notifiedOn: undefined, holidays: undefined }, named).because.th).toBe('5 วันทำการนับแต่วันที่แจ้งผล');
  });
  it('cannot be in months', () => {
    expect(() => afterWorkingDays('notifiedOn', parameter(1, 'months', source), 'holidays')).toThrow(/working days/);
  });
});

describe('within a month', () => {
  it('is its last day, of a leap year too', () => {
    expect(withinMonth('2022-02', source).of({}, facts).due).toBe('2022-02-28');
    expect(withinMonth('2024-02', source).of({}, facts).latest).toBe('2024-02-29');
    expect(withinMonth('2022-02', source).of({}, facts).because.th).toBe('ภายในเดือนกุมภาพันธ์ 2565');
  });
});

describe('again and again', () => {
  const days = (of: readonly { of: (values: never, facts: never) => { due?: string } }[]) =>
    of.map(when => when.of({} as never, facts as never).due);

  it('comes on a day of each month, over the turn of the year', () => {
    expect(days(eachMonth({ from: '2021-11', to: '2022-02' }, 25, source))).toEqual([
      '2021-11-25',
      '2021-12-25',
      '2022-01-25',
      '2022-02-25',
    ]);
  });
  it('comes on the last day of a month that has no such day', () => {
    expect(days(eachMonth({ from: '2022-01', to: '2022-04' }, 31, source))).toEqual([
      '2022-01-31',
      '2022-02-28',
      '2022-03-31',
      '2022-04-30',
    ]);
  });
  it('comes on the last day of each month', () => {
    expect(days(eachMonth({ from: '2022-01', to: '2022-02' }, 'last', source))).toEqual(['2022-01-31', '2022-02-28']);
  });
  it('comes at the ends of quarters that lie between', () => {
    expect(days(eachQuarterEnd({ from: '2022-01', to: '2022-09' }, source))).toEqual([
      '2022-03-31',
      '2022-06-30',
      '2022-09-30',
    ]);
  });
  it('does not come where the months are the wrong way round', () => {
    expect(eachMonth({ from: '2022-02', to: '2022-01' }, 25, source)).toEqual([]);
  });
});

it('what has no day never has a due date', () => {
  const because = { th: 'โดยทันที', en: 'at once' };
  expect(noDay(because, source).of({}, facts)).toEqual({ because, source });
});

describe('a day that is printed', () => {
  const printed = parameter('2565-01-31', 'date', source);
  const label = { th: 'ก', en: 'a' };
  const title = label;
  const definition = { programme, id: 'plan', title, source };
  const step = { id: 'one', label, from: parameter('2022-01-01', 'date', source), to: printed };

  it.each<readonly [string, () => unknown]>([
    ['noLaterThan', () => noLaterThan('doneOn', printed)],
    ['noEarlierThan', () => noEarlierThan('doneOn', printed)],
    ['on', () => on(printed)],
    ['schedule', () => schedule({ ...definition, streams: [{ id: 'plan', label, rounds: [printed] }] })],
    ['timetable', () => timetable({ ...definition, activities: [{ activity: 1, label, steps: [step] }] })],
  ])('is refused of %s in a Buddhist year, which would be centuries away', (_name, define) => {
    expect(define).toThrow('chumchon: 2565-01-31 is no day of a Gregorian year');
  });
});
