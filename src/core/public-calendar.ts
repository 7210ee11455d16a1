import { listUpTo, take, takeOptions, wholeNumber } from './argument.js';
import * as calendar from './calendar.js';
import { type CalendarDate, calendarDate, type Holidays, type Weekday } from './calendar.js';
import { problem, RuleInputError } from './errors.js';
import { addMonths as shiftMonths } from './months.js';

/** From one end of the calendar's window to the other. */
const days = /* @__PURE__ */ wholeNumber(-182_620, 182_620);
const months = /* @__PURE__ */ wholeNumber(-5_999, 5_999);

/** As many dates as the calendar's window has. */
const list = /* @__PURE__ */ listUpTo(182_621, {
  th: "รายการวันที่ 'YYYY-MM-DD' ([] เมื่อไม่มี)",
  en: "a list of dates 'YYYY-MM-DD' ([] for none)",
});

/**
 * The date so many days later.
 *
 * @th วันที่หลังจากวันที่ให้มาตามจำนวนวัน (ติดลบคือก่อนหน้า)
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
 * @th วันเดียวกันของเดือนถัดไปตามจำนวนเดือน หรือวันสุดท้ายของเดือนเมื่อเดือนนั้นสั้นกว่า
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
  return inWindow(rule, count, shiftMonths(takeDate(rule, date), take(rule, months, count, ['count'])));
}

/**
 * The working day (วันทำการ) that is so many working days after a date. The date itself is not counted; Saturdays, Sundays
 * and the holidays that you give are skipped, but not the Saturdays and Sundays that you say are worked. No days gives the date itself, whatever day it is.
 *
 * @th วันทำการหลังจากวันที่ให้มาตามจำนวนวันทำการ ไม่นับวันแรก ข้ามวันเสาร์ วันอาทิตย์ และวันหยุดที่ให้มา เว้นแต่วันเสาร์หรือวันอาทิตย์ที่กำหนดให้ทำงาน
 * @param date a calendar date
 * @param count how many working days, a whole number; negative for earlier
 * @param options `holidays`: every public and agency holiday in the time concerned, `[]` for none; `workdays`: the
 * Saturdays and Sundays that are worked, none when left out
 * @throws RuleInputError where a date is not a calendar date, `count` not a whole number, the holidays are left out, a worked
 * day is a holiday too, or the result is not in 1900 to 2399
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
 * Whether a date is a working day (วันทำการ): neither a Saturday nor a Sunday nor one of the holidays that you give, or a
 * Saturday or Sunday that you say is worked.
 *
 * @th เป็นวันทำการหรือไม่: ไม่ใช่วันเสาร์ วันอาทิตย์ หรือวันหยุดที่ให้มา หรือเป็นวันเสาร์หรือวันอาทิตย์ที่กำหนดให้ทำงาน
 * @param date a calendar date
 * @param options `holidays`: every public and agency holiday in the time concerned, `[]` for none; `workdays`: the
 * Saturdays and Sundays that are worked, none when left out
 * @throws RuleInputError where a date is not a calendar date, the holidays are left out, or a worked day is a holiday too
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
 * How many working days (วันทำการ) lie between two dates: the first day is not counted, the last one is, so that it is the
 * inverse of `addWorkingDays`. Negative where `to` is before `from`.
 *
 * @th จำนวนวันทำการระหว่างสองวัน ไม่นับวันแรก นับวันสุดท้าย ไม่นับวันเสาร์ วันอาทิตย์ และวันหยุดที่ให้มา เว้นแต่วันเสาร์หรือวันอาทิตย์ที่กำหนดให้ทำงาน
 * @param from a calendar date
 * @param to a calendar date
 * @param options `holidays`: every public and agency holiday in the time concerned, `[]` for none; `workdays`: the
 * Saturdays and Sundays that are worked, none when left out
 * @throws RuleInputError where a date is not a calendar date, the holidays are left out, or a worked day is a holiday too
 *
 * @example
 * ```ts
 * import { workingDaysBetween } from 'chumchon/thai';
 *
 * workingDaysBetween('2021-02-25', '2021-03-02', { holidays: ['2021-02-26'] }); // 2
 * workingDaysBetween('2021-02-27', '2021-02-28', { holidays: [] }); // 0
 * workingDaysBetween('2021-02-25', '2021-03-01', { holidays: [], workdays: ['2021-02-27'] }); // 3
 * ```
 */
export function workingDaysBetween(from: CalendarDate, to: CalendarDate, options: Holidays): number {
  const rule = 'thai.working-days-between';
  const [first, last] = [takeDate(rule, from, 'from'), takeDate(rule, to, 'to')];
  return calendar.workingDaysBetween(first, last, takeHolidays(rule, options));
}

/**
 * The first working day (วันทำการ) on or after a date: the date itself where it is one.
 *
 * @th วันทำการแรกนับตั้งแต่วันที่ให้มา ถ้าวันนั้นเป็นวันทำการคือวันนั้นเอง
 * @param date a calendar date
 * @param options `holidays`: every public and agency holiday in the time concerned, `[]` for none; `workdays`: the
 * Saturdays and Sundays that are worked, none when left out
 * @throws RuleInputError where a date is not a calendar date, the holidays are left out, a worked day is a holiday too, or no
 * working day is left in the calendar, which ends with the year 2399
 *
 * @example
 * ```ts
 * import { nextWorkingDay } from 'chumchon/thai';
 *
 * nextWorkingDay('2021-02-27', { holidays: [] }); // '2021-03-01'
 * nextWorkingDay('2021-02-25', { holidays: [] }); // '2021-02-25'
 * nextWorkingDay('2021-02-26', { holidays: ['2021-02-26'], workdays: ['2021-02-27'] }); // '2021-02-27'
 * ```
 */
export function nextWorkingDay(date: CalendarDate, options: Holidays): CalendarDate {
  const rule = 'thai.next-working-day';
  const day = takeDate(rule, date);
  const next = calendar.nextWorkingDay(day, takeHolidays(rule, options));
  if (calendar.readDate(next) !== undefined) return next;
  const accepted = { th: 'วันที่ที่มีวันทำการตามมาภายในปี 2399', en: 'a date that a working day follows by the year 2399' };
  throw new RuleInputError(rule, [problem(day, accepted, ['date'])]);
}

/**
 * The last day of the month that a date lies in.
 *
 * @th วันสุดท้ายของเดือน
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
 * @th จำนวนวันจากวันแรกถึงวันหลัง ติดลบเมื่อวันหลังมาก่อน
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
 * How many whole years have passed from one date to another: the age (อายุปีบริบูรณ์) on a day of somebody born on `from`. The
 * anniversary itself completes a year; where a year does not have it, 29 February, the last day of the month does.
 *
 * @th จำนวนปีบริบูรณ์จากวันแรกถึงวันหลัง เช่น อายุ ณ วันใดวันหนึ่งของผู้ที่เกิดในวันแรก วันครบรอบถือว่าครบปี ปีที่ไม่มีวันที่ 29 กุมภาพันธ์ใช้วันสุดท้ายของเดือน
 * @param from a calendar date, such as the day of birth
 * @param to a calendar date that is not before `from`
 * @throws RuleInputError where one of them is not a calendar date, or `to` is before `from`
 *
 * @example
 * ```ts
 * import { completedYears } from 'chumchon/thai';
 *
 * completedYears('2007-06-15', '2022-06-14'); // 14
 * completedYears('2007-06-15', '2022-06-15'); // 15
 * ```
 */
export function completedYears(from: CalendarDate, to: CalendarDate): number {
  const rule = 'thai.completed-years';
  const [first, last] = [takeDate(rule, from, 'from'), takeDate(rule, to, 'to')];
  if (last < first) {
    const accepted = { th: `วันที่ไม่ก่อน ${first}`, en: `a date no earlier than ${first}` };
    throw new RuleInputError(rule, [problem(last, accepted, ['to'])]);
  }
  const years = Number(last.slice(0, 4)) - Number(first.slice(0, 4));
  return last < shiftMonths(first, 12 * years) ? years - 1 : years;
}

/**
 * Which of two dates comes first; sorts dates as `dates.sort(compareDates)`.
 *
 * @th เปรียบเทียบว่าวันใดมาก่อน ใช้เรียงลำดับวันที่ได้
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
 * @th วันที่มาก่อนของสองวัน
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
 * @th วันที่มาทีหลังของสองวัน
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
 * @th วันในสัปดาห์ วันจันทร์คือ 1 วันอาทิตย์คือ 7
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
  const given = takeOptions<{ holidays: readonly unknown[]; workdays: readonly unknown[] }>(
    rule,
    { holidays: list, workdays: list },
    options,
  );
  const dates = (name: 'holidays' | 'workdays', days: readonly unknown[]): readonly CalendarDate[] =>
    days.map((date, index) => take(rule, calendarDate, date, [name, index]));

  const holidays = dates('holidays', take(rule, list, given.holidays, ['holidays']));
  const workdays = dates('workdays', given.workdays ?? []);
  if (workdays.length > 0) refuseBoth(rule, new Set(holidays), workdays);
  return { holidays, workdays };
}

function refuseBoth(rule: string, holidays: ReadonlySet<CalendarDate>, workdays: readonly CalendarDate[]): void {
  const index = workdays.findIndex(date => holidays.has(date));
  if (index < 0) return;
  const accepted = { th: 'วันที่ไม่อยู่ในรายการวันหยุด', en: 'a day that is not among the holidays' };
  throw new RuleInputError(rule, [problem(workdays[index], accepted, ['workdays', index])]);
}

function inWindow(rule: string, count: number, result: CalendarDate): CalendarDate {
  if (calendar.readDate(result) !== undefined) return result;
  const accepted = { th: 'จำนวนที่ให้ผลลัพธ์อยู่ในปี 1900 ถึง 2399', en: 'a count whose result lies in the years 1900 to 2399' };
  throw new RuleInputError(rule, [problem(count, accepted, ['count'])]);
}
