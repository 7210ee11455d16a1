import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays as shiftDays } from 'date-fns/addDays';
import { addMonths as shiftMonths } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { getISODay } from 'date-fns/getISODay';
import type { Kind } from './argument.js';

/**
 * A date of the Gregorian calendar, `YYYY-MM-DD`, from 1900-01-01 to 2399-12-31: no time of day and no time zone.
 * Buddhist years lie beyond the window, so that `2564-02-04` cannot pass for a date.
 */
export type CalendarDate = string;

/** A month of the Gregorian calendar, `YYYY-MM`. */
export type CalendarMonth = string;

/** A day of the week as ISO 8601 counts it: Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The days that are no working days besides Saturdays and Sundays. */
export interface Holidays {
  /** Public and agency holidays; the library knows none of its own. */
  readonly holidays: readonly CalendarDate[];
}

// What follows takes dates that readDate has passed and checks nothing again.

const form = /^(?:19|2[0-3])\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/**
 * The input where it is a calendar date: a string `YYYY-MM-DD`, a day that exists, in a year from 1900 to 2399. Never throws.
 *
 * @param input anything
 * @returns the same string, or undefined where it is not a calendar date
 *
 * @example
 * ```ts
 * import { readDate } from 'chumchon/thai';
 *
 * readDate('2021-02-04'); // '2021-02-04'
 * readDate('2021-02-31'); // undefined
 * readDate('2564-02-04'); // undefined
 * ```
 */
export function readDate(input: unknown): CalendarDate | undefined {
  if (typeof input !== 'string' || !form.test(input)) return undefined;
  const day = twoDigits(input, 8);
  return day <= 28 || day <= daysInMonth(input) ? input : undefined;
}

/** A calendar date, as functions take it. */
export const calendarDate: Kind<CalendarDate> = {
  read: readDate,
  accepted: {
    th: "วันที่ปฏิทินสากลเป็นข้อความ 'YYYY-MM-DD' ปี 1900 ถึง 2399 (ปี พ.ศ. ให้ลบ 543; ไม่รับ Date เพราะไม่มีวันที่แน่นอนหากไม่ระบุเขตเวลา)",
    en: "a calendar date as a string 'YYYY-MM-DD', Gregorian years 1900 to 2399 (a Buddhist year less 543; not a Date, which has no calendar date without a time zone)",
  },
};

/** The date so many days later; earlier where `days` is negative. */
export const addDays = (date: CalendarDate, days: number): CalendarDate => print(shiftDays(utc(date), days));

/** The same day so many months later, or the month's last day where it is shorter; earlier where `months` is negative. */
export const addMonths = (date: CalendarDate, months: number): CalendarDate => print(shiftMonths(utc(date), months));

/**
 * The working day that is so many working days after `date`, which is not counted itself; before it where `days` is negative.
 * No days gives `date`, whatever day it is.
 */
export function addWorkingDays(date: CalendarDate, days: number, { holidays }: Holidays): CalendarDate {
  const off = new Set(holidays);
  const step = Math.sign(days);
  let day = date;
  for (let left = Math.abs(days); left > 0; ) {
    day = addDays(day, step);
    if (isWorking(day, off)) left -= 1;
  }
  return day;
}

/** Whether `date` is neither a Saturday nor a Sunday nor one of the holidays. */
export const isWorkingDay = (date: CalendarDate, { holidays }: Holidays): boolean => isWorking(date, new Set(holidays));

/** The last day of the month that `date` lies in. */
export const lastDayOfMonth = (date: CalendarDate): CalendarDate => `${monthOf(date)}-${daysInMonth(date)}`;

/** How many days `to` is after `from`; negative where it is before. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number =>
  differenceInCalendarDays(utc(to), utc(from));

/** -1, 0 or 1 as `left` is before, on or after `right`. */
export const compareDates = (left: CalendarDate, right: CalendarDate): -1 | 0 | 1 =>
  left < right ? -1 : left > right ? 1 : 0;

/** The earlier of two dates. */
export const earlier = (left: CalendarDate, right: CalendarDate): CalendarDate => (left < right ? left : right);

/** The later of two dates. */
export const later = (left: CalendarDate, right: CalendarDate): CalendarDate => (left > right ? left : right);

/** The day of the week. */
export const weekday = (date: CalendarDate): Weekday => getISODay(utc(date)) as Weekday;

/** The month that `date` lies in. */
export const monthOf = (date: CalendarDate): CalendarMonth => date.slice(0, 7);

const isWorking = (date: CalendarDate, off: ReadonlySet<CalendarDate>): boolean => weekday(date) < 6 && !off.has(date);

const utc = (date: CalendarDate): Date => new UTCDateMini(date);

const print = (date: Date): CalendarDate => date.toISOString().slice(0, 10);

const twoDigits = (text: string, at: number): number => text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;

function daysInMonth(date: CalendarDate): number {
  const month = twoDigits(date, 5);
  if (month === 2) return isLeapYear(twoDigits(date, 0), twoDigits(date, 2)) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const isLeapYear = (century: number, year: number): boolean => (year === 0 ? century : year) % 4 === 0;
