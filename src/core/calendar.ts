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

/** Which days are working days, where that does not follow from the day of the week. */
export interface Holidays {
  /** Public and agency holidays; the library knows none of its own. */
  readonly holidays: readonly CalendarDate[];
  /** Saturdays and Sundays that are worked, none when left out; none of them a holiday. */
  readonly workdays?: readonly CalendarDate[];
}

// What follows takes dates that readDate has passed and checks nothing again.

const form = /^(?:19|2[0-3])\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/**
 * The input where it is a calendar date: a string `YYYY-MM-DD`, a day that exists, in a year from 1900 to 2399. Never throws.
 *
 * @th อ่านวันที่ปฏิทินสากลแบบ YYYY-MM-DD ที่มีอยู่จริง ปี ค.ศ. 1900 ถึง 2399 ค่าอื่นได้ undefined
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
export const addDays = (date: CalendarDate, days: number): CalendarDate => dateOf(dayNumber(date) + days);

/**
 * The working day that is so many working days after `date`, which is not counted itself; before it where `days` is negative.
 * No days gives `date`, whatever day it is.
 */
export function addWorkingDays(date: CalendarDate, days: number, options: Holidays): CalendarDate {
  const isWorking = workingDays(options);
  const step = Math.sign(days);
  let day = dayNumber(date);
  for (let left = Math.abs(days); left > 0; ) {
    day += step;
    if (isWorking(day)) left -= 1;
  }
  return dateOf(day);
}

/**
 * How many working days lie after `from` up to and with `to`, so that `addWorkingDays` leads from one to the other; where `to` is
 * before `from`, how many from `to` on and before `from`, below zero.
 */
export function workingDaysBetween(from: CalendarDate, to: CalendarDate, options: Holidays): number {
  const isWorking = workingDays(options);
  const end = dayNumber(to);
  const start = dayNumber(from);
  const step = end < start ? -1 : 1;
  let count = 0;
  for (let day = start; day !== end; ) {
    day += step;
    if (isWorking(day)) count += step;
  }
  return count;
}

/** The first working day on or after `date`. */
export function nextWorkingDay(date: CalendarDate, options: Holidays): CalendarDate {
  const isWorking = workingDays(options);
  let day = dayNumber(date);
  while (!isWorking(day)) day += 1;
  return dateOf(day);
}

/** Whether `date` is worked: a day from Monday to Friday that is no holiday, or a Saturday or Sunday that is worked. */
export const isWorkingDay = (date: CalendarDate, options: Holidays): boolean => workingDays(options)(dayNumber(date));

/** The last day of the month that `date` lies in. */
export const lastDayOfMonth = (date: CalendarDate): CalendarDate => `${monthOf(date)}-${daysInMonth(date)}`;

/** How many days `to` is after `from`; negative where it is before. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number => dayNumber(to) - dayNumber(from);

/** -1, 0 or 1 as `left` is before, on or after `right`. */
export const compareDates = (left: CalendarDate, right: CalendarDate): -1 | 0 | 1 =>
  left < right ? -1 : left > right ? 1 : 0;

/** The earlier of two dates. */
export const earlier = (left: CalendarDate, right: CalendarDate): CalendarDate => (left < right ? left : right);

/** The later of two dates. */
export const later = (left: CalendarDate, right: CalendarDate): CalendarDate => (left > right ? left : right);

/** The day of the week. */
export const weekday = (date: CalendarDate): Weekday => weekdayOf(dayNumber(date));

/** The month that `date` lies in. */
export const monthOf = (date: CalendarDate): CalendarMonth => date.slice(0, 7);

/** Tells working days by their number; the lists are read once. */
function workingDays({ holidays, workdays = [] }: Holidays): (day: number) => boolean {
  const off = new Set(holidays.map(dayNumber));
  const worked = new Set(workdays.map(dayNumber));
  return day => (weekdayOf(day) < 6 ? !off.has(day) : worked.has(day));
}

const daysOfEra = 146_097;

/**
 * Days since 1 March of the year 0, in plain whole numbers: years that begin in March end with their leap day, and 400 of them
 * are as long as any other 400.
 */
function dayNumber(date: CalendarDate): number {
  const month = twoDigits(date, 5);
  const year = 100 * twoDigits(date, 0) + twoDigits(date, 2) - (month > 2 ? 0 : 1);
  const century = Math.floor(year / 100);
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + twoDigits(date, 8) - 1;
  return 365 * year + Math.floor(year / 4) - century + Math.floor(century / 4) + dayOfYear;
}

/** The last day that four digits of a year can print; what lies beyond stands there, so that it still compares as later. */
export const lastDay = '9999-12-31';
export const firstDay = '0000-03-01';

function dateOf(day: number): CalendarDate {
  if (day < 0) return firstDay;
  const era = Math.floor(day / daysOfEra);
  const dayOfEra = day - era * daysOfEra;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const month = Math.floor((5 * dayOfYear + 2) / 153);
  const year = 400 * era + yearOfEra + (month > 9 ? 1 : 0);
  if (year > 9_999) return lastDay;
  return `${pad(year, 4)}-${pad(((month + 2) % 12) + 1, 2)}-${pad(dayOfYear - Math.floor((153 * month + 2) / 5) + 1, 2)}`;
}

const pad = (number: number, digits: number): string => String(number).padStart(digits, '0');

/** 1 March of the year 0 was a Wednesday. */
const weekdayOf = (day: number): Weekday => (((day + 2) % 7) + 1) as Weekday;

const twoDigits = (text: string, at: number): number => text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;

function daysInMonth(date: CalendarDate): number {
  const month = twoDigits(date, 5);
  if (month === 2) return isLeapYear(twoDigits(date, 0), twoDigits(date, 2)) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const isLeapYear = (century: number, year: number): boolean => (year === 0 ? century : year) % 4 === 0;
