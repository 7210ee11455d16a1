import { describe, expect, it } from 'vitest';
import * as calendar from '../../src/core/calendar.js';
import { RuleInputError } from '../../src/core/errors.js';
import { addMonths as shiftMonths } from '../../src/core/months.js';
import {
  addDays,
  addMonths,
  addWorkingDays,
  compareDates,
  completedYears,
  daysBetween,
  earlier,
  isWorkingDay,
  lastDayOfMonth,
  later,
  nextWorkingDay,
  readDate,
  weekday,
  workingDaysBetween,
} from '../../src/thai.js';

function refusal(attempt: () => unknown): RuleInputError {
  try {
    attempt();
  } catch (error) {
    if (error instanceof RuleInputError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('a calendar date', () => {
  it.each([
    '1900-01-01',
    '1900-02-28',
    '2000-02-29',
    '2020-02-29',
    '2021-01-31',
    '2021-04-30',
    '2021-12-31',
    '2399-12-31',
  ])('%s is one', date => {
    expect(readDate(date)).toBe(date);
  });

  it.each([
    ['a day that the month lacks', '2021-02-29'],
    ['29 February of a century that is no leap year', '2100-02-29'],
    ['31 April', '2021-04-31'],
    ['31 June', '2021-06-31'],
    ['31 September', '2021-09-31'],
    ['31 November', '2021-11-31'],
    ['day 0', '2021-01-00'],
    ['day 32', '2021-01-32'],
    ['month 0', '2021-00-10'],
    ['month 13', '2021-13-10'],
    ['a year before the window', '1899-12-31'],
    ['a year after the window', '2400-01-01'],
    ['a Buddhist year', '2564-02-04'],
    ['a date with a time', '2021-02-04T00:00:00Z'],
    ['a date in Thai digits', '๒๐๒๑-๐๒-๐๔'],
    ['a date without leading zeros', '2021-2-4'],
    ['a line break at the end', '2021-02-04\n'],
    ['a letter before it', 'x2021-02-04'],
    ['a million digits', '2'.repeat(1_000_000)],
    ['an empty text', ''],
    ['a Date', new Date(0)],
    ['a number', 20210204],
    ['a String object', Object('2021-02-04')],
    ['nothing', undefined],
    ['null', null],
  ])('%s is none', (_, input) => {
    expect(readDate(input)).toBeUndefined();
  });
});

describe('moving a date', () => {
  it('crosses months and leap days', () => {
    expect(addDays('2020-02-28', 1)).toBe('2020-02-29');
    expect(addDays('2021-02-28', 1)).toBe('2021-03-01');
    expect(addDays('2021-01-01', -1)).toBe('2020-12-31');
    expect(addDays('2021-01-01', 0)).toBe('2021-01-01');
  });

  it('by months stays on the day, or on the last day of a shorter month', () => {
    expect(addMonths('2021-01-31', 1)).toBe('2021-02-28');
    expect(addMonths('2020-01-31', 1)).toBe('2020-02-29');
    expect(addMonths('2021-08-31', 1)).toBe('2021-09-30');
    expect(addMonths('2021-02-28', 1)).toBe('2021-03-28');
    expect(addMonths('2021-03-15', -3)).toBe('2020-12-15');
  });

  it('reaches the ends of the calendar and not past them', () => {
    expect(addDays('1900-01-01', 182_620)).toBe('2399-12-31');
    expect(addMonths('1900-01-31', 5_999)).toBe('2399-12-31');
    const error = refusal(() => addDays('2399-12-31', 1));
    expect(error.rule).toBe('thai.add-days');
    expect(error.path).toEqual(['count']);
    expect(error.given).toBe('1');
    expect(refusal(() => addMonths('1900-01-01', -1)).rule).toBe('thai.add-months');
    expect(refusal(() => addWorkingDays('2399-12-31', 1, { holidays: [] })).path).toEqual(['count']);
  });

  it.each([1.5, Number.NaN, Number.POSITIVE_INFINITY, 182_621, -182_621, '1', undefined])('by %s is refused', count => {
    expect(refusal(() => addDays('2021-01-01', count as number)).path).toEqual(['count']);
    expect(refusal(() => addMonths('2021-01-01', count as number)).path).toEqual(['count']);
    expect(refusal(() => addWorkingDays('2021-01-01', count as number, { holidays: [] })).path).toEqual(['count']);
  });
});

describe('working days', () => {
  // 2021-02-25 is a Thursday; 2021-02-26 was Makha Bucha Day.
  const holidays = ['2021-02-26'];

  it('leave out Saturdays, Sundays and the holidays given', () => {
    expect(isWorkingDay('2021-02-25', { holidays })).toBe(true);
    expect(isWorkingDay('2021-02-26', { holidays })).toBe(false);
    expect(isWorkingDay('2021-02-26', { holidays: [] })).toBe(true);
    expect(isWorkingDay('2021-02-27', { holidays })).toBe(false);
    expect(isWorkingDay('2021-02-28', { holidays })).toBe(false);
    expect(isWorkingDay('2021-03-01', { holidays })).toBe(true);
  });

  it('are counted from the day after', () => {
    expect(addWorkingDays('2021-02-25', 1, { holidays })).toBe('2021-03-01');
    expect(addWorkingDays('2021-02-25', 5, { holidays })).toBe('2021-03-05');
    expect(addWorkingDays('2021-02-27', 1, { holidays })).toBe('2021-03-01');
  });

  it('are counted backwards from the day before', () => {
    expect(addWorkingDays('2021-03-01', -1, { holidays })).toBe('2021-02-25');
  });

  it('when there are none to count, leave the date where it is', () => {
    expect(addWorkingDays('2021-02-27', 0, { holidays })).toBe('2021-02-27');
  });

  it('take a list of as many holidays as there are days, and none longer', () => {
    const days = (length: number) => ({ holidays: Array.from({ length }, () => '2021-02-26') });
    expect(isWorkingDay('2021-02-26', days(182_621))).toBe(false);
    expect(refusal(() => isWorkingDay('2021-02-26', days(182_622))).path).toEqual(['holidays']);
  });

  it('are not counted without a list of holidays', () => {
    for (const options of [undefined, {}, { holidays: undefined }, { holidays: '2021-02-26' }]) {
      expect(refusal(() => addWorkingDays('2021-02-25', 1, options as never)).path).toEqual(['holidays']);
    }
  });

  it('name the holiday that is no date', () => {
    const error = refusal(() => isWorkingDay('2021-02-25', { holidays: ['2021-02-26', '2564-02-26'] }));
    expect(error.rule).toBe('thai.is-working-day');
    expect(error.path).toEqual(['holidays', 1]);
  });

  it('refuse an option that does not exist, and options that are none', () => {
    expect(refusal(() => isWorkingDay('2021-02-25', { holidays: [], holiday: [] } as never)).path).toEqual(['holiday']);
    for (const options of [null, ['2021-02-26'], '2021-02-26']) {
      expect(refusal(() => isWorkingDay('2021-02-25', options as never)).path).toEqual([]);
    }
  });
});

describe('working days between two dates', () => {
  const holidays = ['2021-02-26'];

  it('do not count the first day, and count the last one', () => {
    expect(workingDaysBetween('2021-02-25', '2021-03-02', { holidays })).toBe(2);
    expect(workingDaysBetween('2021-02-25', '2021-03-02', { holidays: [] })).toBe(3);
    expect(workingDaysBetween('2021-02-24', '2021-02-25', { holidays })).toBe(1);
    expect(workingDaysBetween('2021-02-25', '2021-02-26', { holidays })).toBe(0);
    expect(workingDaysBetween('2021-02-27', '2021-02-28', { holidays: [] })).toBe(0);
  });

  it('are none from a day to itself', () => {
    expect(workingDaysBetween('2021-02-25', '2021-02-25', { holidays })).toBe(0);
  });

  it('are negative backwards', () => {
    expect(workingDaysBetween('2021-03-01', '2021-02-25', { holidays })).toBe(-1);
    expect(workingDaysBetween('2021-02-28', '2021-02-27', { holidays })).toBe(0);
  });

  it('count a holiday that is given twice once', () => {
    expect(workingDaysBetween('2021-02-25', '2021-03-02', { holidays: ['2021-02-26', '2021-02-26'] })).toBe(2);
  });
});

describe('the next working day', () => {
  it('is the day itself where it is one, and otherwise the first after it', () => {
    expect(nextWorkingDay('2021-02-25', { holidays: [] })).toBe('2021-02-25');
    expect(nextWorkingDay('2021-02-26', { holidays: ['2021-02-26'] })).toBe('2021-03-01');
    expect(nextWorkingDay('2021-02-27', { holidays: [] })).toBe('2021-03-01');
    expect(nextWorkingDay('2021-02-27', { holidays: ['2021-03-01'] })).toBe('2021-03-02');
  });

  it('is refused where the calendar ends before it', () => {
    expect(nextWorkingDay('2399-12-31', { holidays: [] })).toBe('2399-12-31');
    const error = refusal(() => nextWorkingDay('2399-12-31', { holidays: ['2399-12-31'] }));
    expect([error.rule, error.path]).toEqual(['thai.next-working-day', ['date']]);
    expect(error.accepted.en).toMatch(/that a working day follows/);
  });
});

describe('a worked Saturday or Sunday', () => {
  const options = { holidays: ['2021-02-26'], workdays: ['2021-02-27', '2021-03-07'] };

  it('is a working day', () => {
    expect(isWorkingDay('2021-02-27', options)).toBe(true);
    expect(isWorkingDay('2021-03-07', options)).toBe(true);
    expect(isWorkingDay('2021-02-28', options)).toBe(false);
    expect(addWorkingDays('2021-02-25', 1, options)).toBe('2021-02-27');
    expect(addWorkingDays('2021-03-01', -2, options)).toBe('2021-02-25');
    expect(workingDaysBetween('2021-02-25', '2021-03-01', options)).toBe(2);
    expect(nextWorkingDay('2021-02-26', options)).toBe('2021-02-27');
  });

  it('that is a working day anyway changes nothing', () => {
    expect(isWorkingDay('2021-02-25', { holidays: [], workdays: ['2021-02-25'] })).toBe(true);
    expect(isWorkingDay('2021-02-25', { holidays: [], workdays: undefined as never })).toBe(true);
  });

  it('that is a holiday too is refused, and so is what is no date', () => {
    const both = { holidays: ['2021-02-26', '2021-02-27'], workdays: ['2021-03-06', '2021-02-27'] };
    const error = refusal(() => isWorkingDay('2021-02-25', both));
    expect(error.path).toEqual(['workdays', 1]);
    expect(error.accepted.en).toBe('a day that is not among the holidays');
    expect(refusal(() => nextWorkingDay('2021-02-25', { holidays: [], workdays: ['2564-02-27'] })).path).toEqual([
      'workdays',
      0,
    ]);
    expect(refusal(() => nextWorkingDay('2021-02-25', { holidays: [], workdays: '' as never })).path).toEqual([
      'workdays',
    ]);
  });
});

describe('what lies beyond the calendar', () => {
  it('is still a date, four digits of a year, that compares as earlier or later', () => {
    expect(calendar.addDays('2399-12-31', 1)).toBe('2400-01-01');
    expect(calendar.addDays('1900-01-01', -1)).toBe('1899-12-31');
    expect(shiftMonths('2399-12-31', 2)).toBe('2400-02-29');
    for (const far of [1e7, 1e15]) {
      expect(calendar.addDays('2021-01-01', far)).toBe('9999-12-31');
      expect(shiftMonths('2021-01-01', far)).toBe('9999-12-31');
      expect(calendar.addDays('2021-01-01', -far) < '1900-01-01').toBe(true);
      expect(shiftMonths('2021-01-01', -far) < '1900-01-01').toBe(true);
      expect(calendar.addDays('2021-01-01', -far)).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(shiftMonths('2021-01-01', -far)).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });
});

describe('comparing dates', () => {
  it('orders them by day', () => {
    expect(['2021-03-01', '2020-12-31', '2021-02-28'].sort(compareDates)).toEqual([
      '2020-12-31',
      '2021-02-28',
      '2021-03-01',
    ]);
    expect(compareDates('2021-01-01', '2021-01-02')).toBe(-1);
    expect(compareDates('2021-01-01', '2021-01-01')).toBe(0);
    expect(compareDates('2021-01-02', '2021-01-01')).toBe(1);
  });

  it('finds the earlier and the later', () => {
    expect(earlier('2021-01-01', '2021-01-02')).toBe('2021-01-01');
    expect(earlier('2021-01-02', '2021-01-01')).toBe('2021-01-01');
    expect(later('2021-01-01', '2021-01-02')).toBe('2021-01-02');
    expect(later('2021-01-02', '2021-01-01')).toBe('2021-01-02');
  });

  it('counts the days between', () => {
    expect(daysBetween('2020-02-28', '2020-03-01')).toBe(2);
    expect(daysBetween('2021-03-01', '2021-02-28')).toBe(-1);
    expect(daysBetween('2021-03-01', '2021-03-01')).toBe(0);
  });

  it('completes a year on its anniversary, and not the day before', () => {
    expect(completedYears('2007-06-15', '2022-06-14')).toBe(14);
    expect(completedYears('2007-06-15', '2022-06-15')).toBe(15);
    expect(completedYears('2007-06-15', '2022-06-16')).toBe(15);
    expect(completedYears('2007-06-15', '2007-06-15')).toBe(0);
  });

  it('completes a year of somebody born on 29 February on the last day of that month', () => {
    expect(completedYears('2004-02-29', '2022-02-27')).toBe(17);
    expect(completedYears('2004-02-29', '2022-02-28')).toBe(18);
    expect(completedYears('2004-02-29', '2024-02-28')).toBe(19);
    expect(completedYears('2004-02-29', '2024-02-29')).toBe(20);
  });

  it('knows no age before the birth', () => {
    const error = refusal(() => completedYears('2021-03-02', '2021-03-01'));
    expect(error.rule).toBe('thai.completed-years');
    expect(error.path).toEqual(['to']);
    expect(error.accepted.en).toBe('a date no earlier than 2021-03-02');
  });
});

describe('what a date is in its week and month', () => {
  it('counts the week from Monday 1 to Sunday 7', () => {
    expect(weekday('2021-02-22')).toBe(1);
    expect(weekday('2021-02-25')).toBe(4);
    expect(weekday('2021-02-28')).toBe(7);
  });

  it('finds the last day of the month', () => {
    expect(lastDayOfMonth('2021-02-04')).toBe('2021-02-28');
    expect(lastDayOfMonth('2020-02-29')).toBe('2020-02-29');
    expect(lastDayOfMonth('2021-05-31')).toBe('2021-05-31');
    expect(lastDayOfMonth('2020-11-01')).toBe('2020-11-30');
  });

  it('names the month', () => {
    expect(calendar.monthOf('2021-05-31')).toBe('2021-05');
  });
});

describe('what is no date', () => {
  const date = new Date(0) as never;
  const options = { holidays: [] };
  it.each<[rule: string, path: string, attempt: () => unknown]>([
    ['thai.add-days', 'date', () => addDays(date, 1)],
    ['thai.add-months', 'date', () => addMonths(date, 1)],
    ['thai.add-working-days', 'date', () => addWorkingDays(date, 1, options)],
    ['thai.is-working-day', 'date', () => isWorkingDay(date, options)],
    ['thai.last-day-of-month', 'date', () => lastDayOfMonth(date)],
    ['thai.days-between', 'from', () => daysBetween(date, '2021-01-01')],
    ['thai.days-between', 'to', () => daysBetween('2021-01-01', date)],
    ['thai.completed-years', 'from', () => completedYears(date, '2021-01-01')],
    ['thai.completed-years', 'to', () => completedYears('2021-01-01', date)],
    ['thai.compare-dates', 'left', () => compareDates(date, '2021-01-01')],
    ['thai.compare-dates', 'right', () => compareDates('2021-01-01', date)],
    ['thai.earlier', 'left', () => earlier(date, '2021-01-01')],
    ['thai.earlier', 'right', () => earlier('2021-01-01', date)],
    ['thai.later', 'left', () => later(date, '2021-01-01')],
    ['thai.later', 'right', () => later('2021-01-01', date)],
    ['thai.weekday', 'date', () => weekday(date)],
    ['thai.working-days-between', 'from', () => workingDaysBetween(date, '2021-01-01', options)],
    ['thai.working-days-between', 'to', () => workingDaysBetween('2021-01-01', date, options)],
    ['thai.next-working-day', 'date', () => nextWorkingDay(date, options)],
  ])('%s refuses a Date as its %s and says what to pass', (rule, path, attempt) => {
    const error = refusal(attempt);
    expect(error.rule).toBe(rule);
    expect(error.path).toEqual([path]);
    expect(error.given).toBe('Date');
    expect(error.accepted.en).toMatch(/'YYYY-MM-DD'.*no calendar date without a time zone/);
    expect(error.accepted.th).toMatch(/'YYYY-MM-DD'.*เขตเวลา/);
  });
});

describe('as far as the calendar goes', () => {
  it('days and months are added, and an error says how far that is', () => {
    expect(addDays('2399-12-31', -182_620)).toBe('1900-01-01');
    expect(addMonths('1900-01-31', 5_999)).toBe('2399-12-31');
    expect(addMonths('2399-12-31', -5_999)).toBe('1900-01-31');
    expect(refusal(() => addDays('1900-01-01', 182_621)).accepted.en).toBe('a whole number from -182620 to 182620');
    expect(refusal(() => addMonths('1900-01-01', 6_000)).accepted.en).toBe('a whole number from -5999 to 5999');
  });
});

describe('days as they are counted', () => {
  it('agree with the calendar of the engine at the ends of every month from 1600 to 2800', () => {
    const first = '1600-03-01';
    const days = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
    const wrong: string[] = [];
    for (let month = 1600 * 12 + 2; month < 2800 * 12; month += 1) {
      const begin = new Date(Date.UTC(Math.floor(month / 12), month % 12, 1)).toISOString().slice(0, 10);
      const end = new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).toISOString().slice(0, 10);
      const [toBegin, toEnd] = [begin, end].map(date => days(date) - days(first)) as [number, number];
      const isRight =
        calendar.addDays(first, toBegin) === begin &&
        calendar.addDays(first, toEnd) === end &&
        calendar.daysBetween(first, begin) === toBegin &&
        calendar.daysBetween(first, end) === toEnd &&
        calendar.addDays(begin, -1) < begin &&
        calendar.lastDayOfMonth(begin) === end;
      if (!isRight) wrong.push(begin);
    }
    expect(wrong).toEqual([]);
  });

  it('stop at the last day that four digits of a year can print, and before the first', () => {
    expect(calendar.addDays('9999-12-30', 1)).toBe('9999-12-31');
    expect(calendar.addDays('9999-12-31', 1)).toBe('9999-12-31');
    expect(calendar.addDays('9999-12-31', 400)).toBe('9999-12-31');
    expect(calendar.addDays('0000-03-01', 0)).toBe('0000-03-01');
    expect(calendar.addDays('0000-03-02', -1)).toBe('0000-03-01');
    expect(calendar.addDays('0000-03-01', -1)).toBe('0000-03-01');
  });
});
