import { type Kind, take, takeOptions, wholeNumber } from './argument.js';
import * as calendar from './calendar.js';
import { type CalendarDate, calendarDate, type Holidays, type Weekday } from './calendar.js';
import { problem, RuleInputError } from './errors.js';

/** From one end of the calendar's window to the other. */
const days = /* @__PURE__ */ wholeNumber(-182_620, 182_620);
const months = /* @__PURE__ */ wholeNumber(-5_999, 5_999);

const list: Kind<readonly unknown[]> = {
  read: input => (Array.isArray(input) ? input : undefined),
  accepted: { th: "รายการวันหยุด 'YYYY-MM-DD' ([] เมื่อไม่มี)", en: "a list of dates 'YYYY-MM-DD' ([] for none)" },
};

/**
 * The date so many days later.
 *
 * @param date a calendar date
 * @param count how many days, a whole number; negative for earlier
 * @throws RuleInputError where `date` is not a calendar date, `count` not a whole number, or the result not in 1900 to 2399
 *
 * @example
 * ```ts
 * import { addDays } from 'chumchon/thai';
 *
 * addDays('2021-02-25', 7); // '2021-03-04'
 * addDays('2021-03-01', -1); // '2021-02-28'
 * ```
 */
export function addDays(date: CalendarDate, count: number): CalendarDate {
  const rule = 'thai.add-days';
  return inWindow(rule, count, calendar.addDays(takeDate(rule, date), take(rule, days, count, ['count'])));
}

/**
 * The same day so many months later, or the month's last day where the month is shorter.
 *
 * @param date a calendar date
 * @param count how many months, a whole number; negative for earlier
 * @throws RuleInputError where `date` is not a calendar date, `count` not a whole number, or the result not in 1900 to 2399
 *
 * @example
 * ```ts
 * import { addMonths } from 'chumchon/thai';
 *
 * addMonths('2021-01-31', 1); // '2021-02-28'
 * addMonths('2021-03-31', -13); // '2020-02-29'
 * ```
 */
export function addMonths(date: CalendarDate, count: number): CalendarDate {
  const rule = 'thai.add-months';
  return inWindow(rule, count, calendar.addMonths(takeDate(rule, date), take(rule, months, count, ['count'])));
}

/**
 * The working day (วันทำการ) that is so many working days after a date. The date itself is not counted; Saturdays, Sundays
 * and the holidays that you give are skipped. No days gives the date itself, whatever day it is.
 *
 * @param date a calendar date
 * @param count how many working days, a whole number; negative for earlier
 * @param options `holidays`: every public and agency holiday in the time concerned, `[]` for none
 * @throws RuleInputError where `date` or a holiday is not a calendar date, `count` not a whole number, the holidays are left
 * out, or the result is not in 1900 to 2399
 *
 * @example
 * ```ts
 * import { addWorkingDays } from 'chumchon/thai';
 *
 * addWorkingDays('2021-02-25', 1, { holidays: ['2021-02-26'] }); // '2021-03-01'
 * addWorkingDays('2021-02-25', 1, { holidays: [] }); // '2021-02-26'
 * ```
 */
export function addWorkingDays(date: CalendarDate, count: number, options: Holidays): CalendarDate {
  const rule = 'thai.add-working-days';
  const from = takeDate(rule, date);
  const by = take(rule, days, count, ['count']);
  return inWindow(rule, count, calendar.addWorkingDays(from, by, takeHolidays(rule, options)));
}

/**
 * Whether a date is a working day (วันทำการ): neither a Saturday nor a Sunday nor one of the holidays that you give.
 *
 * @param date a calendar date
 * @param options `holidays`: every public and agency holiday in the time concerned, `[]` for none
 * @throws RuleInputError where `date` or a holiday is not a calendar date, or the holidays are left out
 *
 * @example
 * ```ts
 * import { isWorkingDay } from 'chumchon/thai';
 *
 * isWorkingDay('2021-02-26', { holidays: [] }); // true
 * isWorkingDay('2021-02-26', { holidays: ['2021-02-26'] }); // false
 * isWorkingDay('2021-02-27', { holidays: [] }); // false
 * ```
 */
export function isWorkingDay(date: CalendarDate, options: Holidays): boolean {
  const rule = 'thai.is-working-day';
  return calendar.isWorkingDay(takeDate(rule, date), takeHolidays(rule, options));
}

/**
 * The last day of the month that a date lies in.
 *
 * @param date a calendar date
 * @throws RuleInputError where it is not a calendar date
 *
 * @example
 * ```ts
 * import { lastDayOfMonth } from 'chumchon/thai';
 *
 * lastDayOfMonth('2020-02-04'); // '2020-02-29'
 * ```
 */
export function lastDayOfMonth(date: CalendarDate): CalendarDate {
  return calendar.lastDayOfMonth(takeDate('thai.last-day-of-month', date));
}

/**
 * How many days `to` is after `from`; negative where it is before.
 *
 * @param from a calendar date
 * @param to a calendar date
 * @throws RuleInputError where one of them is not a calendar date
 *
 * @example
 * ```ts
 * import { daysBetween } from 'chumchon/thai';
 *
 * daysBetween('2020-10-01', '2021-09-30'); // 364
 * ```
 */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  const rule = 'thai.days-between';
  return calendar.daysBetween(takeDate(rule, from, 'from'), takeDate(rule, to, 'to'));
}

/**
 * Which of two dates comes first; sorts dates as `dates.sort(compareDates)`.
 *
 * @param left a calendar date
 * @param right a calendar date
 * @returns -1, 0 or 1 as `left` is before, on or after `right`
 * @throws RuleInputError where one of them is not a calendar date
 *
 * @example
 * ```ts
 * import { compareDates } from 'chumchon/thai';
 *
 * compareDates('2021-02-04', '2021-02-25'); // -1
 * compareDates('2021-02-25', '2021-02-25'); // 0
 * ```
 */
export function compareDates(left: CalendarDate, right: CalendarDate): -1 | 0 | 1 {
  const rule = 'thai.compare-dates';
  return calendar.compareDates(takeDate(rule, left, 'left'), takeDate(rule, right, 'right'));
}

/**
 * The earlier of two dates.
 *
 * @param left a calendar date
 * @param right a calendar date
 * @throws RuleInputError where one of them is not a calendar date
 *
 * @example
 * ```ts
 * import { earlier } from 'chumchon/thai';
 *
 * earlier('2021-02-25', '2021-02-04'); // '2021-02-04'
 * ```
 */
export function earlier(left: CalendarDate, right: CalendarDate): CalendarDate {
  const rule = 'thai.earlier';
  return calendar.earlier(takeDate(rule, left, 'left'), takeDate(rule, right, 'right'));
}

/**
 * The later of two dates.
 *
 * @param left a calendar date
 * @param right a calendar date
 * @throws RuleInputError where one of them is not a calendar date
 *
 * @example
 * ```ts
 * import { later } from 'chumchon/thai';
 *
 * later('2021-02-25', '2021-02-04'); // '2021-02-25'
 * ```
 */
export function later(left: CalendarDate, right: CalendarDate): CalendarDate {
  const rule = 'thai.later';
  return calendar.later(takeDate(rule, left, 'left'), takeDate(rule, right, 'right'));
}

/**
 * The day of the week as ISO 8601 counts it: Monday is 1, Sunday is 7.
 *
 * @param date a calendar date
 * @throws RuleInputError where it is not a calendar date
 *
 * @example
 * ```ts
 * import { weekday } from 'chumchon/thai';
 *
 * weekday('2021-02-25'); // 4
 * ```
 */
export function weekday(date: CalendarDate): Weekday {
  return calendar.weekday(takeDate('thai.weekday', date));
}

const takeDate = (rule: string, date: unknown, name = 'date'): CalendarDate => take(rule, calendarDate, date, [name]);

function takeHolidays(rule: string, options: unknown): Holidays {
  const { holidays } = takeOptions<{ holidays: readonly unknown[] }>(rule, { holidays: list }, options);
  const given = take(rule, list, holidays, ['holidays']);
  return { holidays: given.map((date, index) => take(rule, calendarDate, date, ['holidays', index])) };
}

function inWindow(rule: string, count: number, result: CalendarDate): CalendarDate {
  if (calendar.readDate(result) !== undefined) return result;
  const accepted = { th: 'จำนวนที่ให้ผลลัพธ์อยู่ในปี 1900 ถึง 2399', en: 'a count whose result lies in the years 1900 to 2399' };
  throw new RuleInputError(rule, [problem(count, accepted, ['count'])]);
}
