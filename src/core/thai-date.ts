import { oneOf, type Reading, type TextReader, take, takeOptions, textReader } from './argument.js';
import { type CalendarDate, type CalendarMonth, calendarDate, readDate, weekday } from './calendar.js';
import { problem, RuleInputError } from './errors.js';
import { toBuddhistYear } from './fiscal-year.js';
import type { Text } from './text.js';
import { type Digits, toThaiDigits } from './thai-digits.js';
import {
  acceptedYear,
  firstYearFromJanuary,
  type Groups,
  monthAndYear,
  monthFrom,
  monthNames,
  monthOfMatch,
  tidy,
  twoDigits,
} from './thai-month.js';

/** How a Thai date is printed. */
export interface ThaiDateFormat {
  /** `long`: `25 กุมภาพันธ์ 2564`, as it is when left out; `short`: `25 ก.พ. 64`. */
  readonly style?: 'long' | 'short';
  /** `arabic`, as it is when left out, or `thai`. */
  readonly digits?: Digits;
}

const weekdays = ['จันทร์', 'อังคาร', 'พุธ', 'พฤหัสบดี', 'ศุกร์', 'เสาร์', 'อาทิตย์'];

const patterns = /* @__PURE__ */ makePatterns();

const accepted = {
  date: {
    th: "วันที่ไทยหนึ่งวัน เช่น '25 กุมภาพันธ์ 2564' '25 ก.พ. 64' หรือ '25/02/2564' ปีเป็น พ.ศ. (ตัวเลขล้วนต้องมีปี พ.ศ. สี่หลัก เพราะ 01/02/64 กำกวม; ช่วงวันที่ใช้ parseThaiDateRange; วันที่สากลใช้ readDate)",
    en: "one Thai date such as '25 กุมภาพันธ์ 2564', '25 ก.พ. 64' or '25/02/2564', the year in the Buddhist Era (figures alone need all four digits of it, because 01/02/64 is ambiguous; for a range use parseThaiDateRange, for YYYY-MM-DD readDate)",
  },
  month: {
    th: "เดือนไทยหนึ่งเดือน เช่น 'มิถุนายน 2564' หรือ 'มิ.ย. 64' ปีเป็น พ.ศ.",
    en: "one Thai month such as 'มิถุนายน 2564' or 'มิ.ย. 64', the year in the Buddhist Era",
  },
  monthNumber: {
    th: 'วันก่อนเดือน และเดือน 1 ถึง 12',
    en: 'the day before the month, and a month from 1 to 12',
  },
  day: { th: 'วันที่ที่มีอยู่จริงในเดือนนั้น', en: 'a day that the month has' },
  weekday: { th: 'วันในสัปดาห์ที่ตรงกับวันที่', en: 'the day of the week that the date falls on' },
} satisfies Record<string, Text>;

/**
 * Reads a printed Thai date: month names long or short, with or without their dots, Thai or Arabic digits, the year in the
 * Buddhist Era with four digits or its last two (`64` is 2564), or a Gregorian year after `ค.ศ.`, and `ณ`, `ภายใน`, `วันที่`, the
 * day of the week, `เดือน` and `พ.ศ.` in their places. In figures alone the day stands before the month, or the year comes first,
 * and the year has all four digits of the Buddhist Era: `25/02/2564`, `2564-02-25`; a time of midnight may follow, as databases
 * print it. What could mean two dates is refused, and so is a day of the week that the date does not fall on.
 *
 * @th อ่านวันที่ไทยที่พิมพ์หนึ่งวัน ชื่อเดือนเต็มหรือย่อ เลขไทยหรือเลขอารบิก ปี พ.ศ. สี่หลักหรือสองหลักท้าย หรือปี ค.ศ. เมื่อเขียนคำว่า ค.ศ. ไว้
 * วันที่เป็นตัวเลขล้วนรับเมื่อมีปี พ.ศ. ครบสี่หลัก โดยวันมาก่อนเดือน หรือปีมาก่อน ข้อความที่ตีความได้สองวันไม่รับ วันในสัปดาห์ที่ไม่ตรงกับวันที่ไม่รับ
 * @param text the date as printed, at most 300 characters
 * @returns the calendar date
 * @throws RuleInputError where the text is not one Thai date; `parseThaiDate.safe(text)` returns the error instead
 *
 * @example
 * ```ts
 * import { parseThaiDate } from 'chumchon/thai';
 *
 * parseThaiDate('วันพฤหัสบดีที่ ๒๕ กุมภาพันธ์ ๒๕๖๔'); // '2021-02-25'
 * parseThaiDate('4 ก.พ.64'); // '2021-02-04'
 * parseThaiDate('25/02/2564'); // '2021-02-25'
 * parseThaiDate('6 กุมภาพันธ์ ค.ศ. 2026'); // '2026-02-06'
 * parseThaiDate.safe('31 กุมภาพันธ์ 2564').ok; // false
 * ```
 */
export const parseThaiDate: TextReader<CalendarDate> = /* @__PURE__ */ textReader(
  'thai.parse-thai-date',
  text => dateIn(tidy(text))?.reading ?? { refused: accepted.date },
);

/**
 * Reads a printed Thai month: a month name, long or short, and a year, in the forms of `parseThaiDate`. The month in figures is
 * refused: `8/2564` is as well the eighth meeting of that year.
 *
 * @th อ่านเดือนไทยที่พิมพ์หนึ่งเดือน ชื่อเดือนเต็มหรือย่อกับปี ตามรูปแบบของ parseThaiDate เดือนเป็นตัวเลขไม่รับ เพราะ 8/2564 อาจเป็นครั้งที่ประชุม
 * @param text the month as printed, at most 300 characters
 * @returns the month, `YYYY-MM`
 * @throws RuleInputError where the text is not one Thai month; `parseThaiMonth.safe(text)` returns the error instead
 *
 * @example
 * ```ts
 * import { parseThaiMonth } from 'chumchon/thai';
 *
 * parseThaiMonth('เดือนมิถุนายน 2564'); // '2021-06'
 * parseThaiMonth('ธ.ค. ๖๓'); // '2020-12'
 * ```
 */
export const parseThaiMonth: TextReader<CalendarMonth> = /* @__PURE__ */ textReader(
  'thai.parse-thai-month',
  text => monthIn(tidy(text))?.reading ?? { refused: accepted.month },
);

/** What a tidy text was found to be, and the printed month and year, which another date may share. */
export interface Found<Value> {
  readonly reading: Reading<Value>;
  /** As printed, with the era. */
  readonly year: string;
  /** As printed; undefined where the date is in figures. */
  readonly month: string | undefined;
}

/** The date that a tidy text is; undefined where it has not the form of one. */
export function dateIn(text: string): Found<CalendarDate> | undefined {
  const named = patterns.date.exec(text)?.groups;
  if (named) return { reading: dateFrom(named, monthOfMatch(named)), year: yearOf(named), month: named['month'] };
  const figures = (patterns.dayFirst.exec(text) ?? patterns.yearFirst.exec(text))?.groups;
  return figures && { reading: dateFrom(figures, monthInFigures(figures)), year: yearOf(figures), month: undefined };
}

/** The month that a tidy text is; undefined where it has not the form of one. */
export function monthIn(text: string): Found<CalendarMonth> | undefined {
  const groups = patterns.month.exec(text)?.groups;
  return groups && { reading: monthOfMatch(groups), year: yearOf(groups), month: groups['month'] };
}

const yearOf = ({ era = '', year }: Groups): string => `${era} ${year}`.trim();

const style = /* @__PURE__ */ oneOf('long', 'short');
const digits = /* @__PURE__ */ oneOf('arabic', 'thai');

/**
 * Prints a date in Thai. A short year has its last two digits from B.E. 2500 to 2599 and all four otherwise, so that
 * `parseThaiDate` reads back what was printed.
 *
 * @th พิมพ์วันที่เป็นภาษาไทย แบบเต็มหรือแบบย่อ เลขไทยหรือเลขอารบิก ปีเป็น พ.ศ.
 * @param date a calendar date
 * @param format `style` and `digits`; long and Arabic where left out
 * @throws RuleInputError where `date` is not a calendar date, or lies in January to March before 1941, when the Buddhist year
 * began on 1 April
 *
 * @example
 * ```ts
 * import { formatThaiDate } from 'chumchon/thai';
 *
 * formatThaiDate('2021-02-25'); // '25 กุมภาพันธ์ 2564'
 * formatThaiDate('2021-02-25', { digits: 'thai' }); // '๒๕ กุมภาพันธ์ ๒๕๖๔'
 * formatThaiDate('2021-02-25', { style: 'short' }); // '25 ก.พ. 64'
 * ```
 */
export function formatThaiDate(date: CalendarDate, format?: ThaiDateFormat): string {
  const rule = 'thai.format-thai-date';
  const day = take(rule, calendarDate, date, ['date']);
  return print(rule, day, 'date', `${Number(day.slice(8))} `, format);
}

/**
 * Prints a month in Thai.
 *
 * @th พิมพ์เดือนเป็นภาษาไทย แบบเต็มหรือแบบย่อ เลขไทยหรือเลขอารบิก ปีเป็น พ.ศ.
 * @param month a month of the Gregorian calendar, `YYYY-MM`
 * @param format `style` and `digits`; long and Arabic where left out
 * @throws RuleInputError where `month` is not such a month, or is one of January to March before 1941, when the Buddhist year
 * began on 1 April
 *
 * @example
 * ```ts
 * import { formatThaiMonth } from 'chumchon/thai';
 *
 * formatThaiMonth('2021-06'); // 'มิถุนายน 2564'
 * formatThaiMonth('2021-06', { style: 'short', digits: 'thai' }); // 'มิ.ย. ๖๔'
 * ```
 */
export function formatThaiMonth(month: CalendarMonth, format?: ThaiDateFormat): string {
  const rule = 'thai.format-thai-month';
  return print(rule, take(rule, calendarMonth, month, ['month']), 'month', '', format);
}

const calendarMonth = {
  read: (input: unknown): CalendarMonth | undefined =>
    typeof input === 'string' && readDate(`${input}-01`) !== undefined ? input : undefined,
  accepted: {
    th: "เดือนปฏิทินสากลเป็นข้อความ 'YYYY-MM' ปี 1900 ถึง 2399",
    en: "a month as a string 'YYYY-MM', Gregorian years 1900 to 2399",
  },
};

function makePatterns(): Record<'date' | 'month' | 'dayFirst' | 'yearFirst', RegExp> {
  const onDay = `^(?:(?:ณ|เมื่อ|ใน|ภายใน|ลง) ?)?(?:(?:วัน)?(?<weekday>${weekdays.join('|')}|พฤหัส) ?ที่ ?|วันที่ ?)?`;
  const midnight = '(?:[ T]00:00(?::00(?:\\.0{1,9})?)?)?$';
  return {
    date: new RegExp(`${onDay}(?<day>\\d{1,2}) ?${monthAndYear()}${midnight}`),
    month: new RegExp(`^(?:(?:ณ|เมื่อ|ใน|ภายใน|ประจำ) ?)?${monthAndYear()}$`),
    dayFirst: new RegExp(`${onDay}(?<day>\\d{1,2}) ?([/.-]) ?(?<number>\\d{1,2}) ?\\3 ?(?<year>\\d{4})${midnight}`),
    yearFirst: new RegExp(`${onDay}(?<year>\\d{4})([/-])(?<number>\\d{1,2})\\3(?<day>\\d{1,2})${midnight}`),
  };
}

function monthInFigures({ number = '', year = '' }: Groups): Reading<CalendarMonth> {
  const month = Number(number);
  return month >= 1 && month <= 12 ? monthFrom(month, '', year) : { refused: accepted.monthNumber };
}

function dateFrom({ weekday: printed, day }: Groups, month: Reading<CalendarMonth>): Reading<CalendarDate> {
  if ('refused' in month) return month;
  const date = readDate(`${month.value}-${twoDigits(Number(day))}`);
  if (date === undefined) return { refused: accepted.day };
  const fits = printed === undefined || weekdayNumber(printed) === weekday(date);
  return fits ? { value: date } : { refused: accepted.weekday };
}

const weekdayNumber = (name: string): number => 1 + weekdays.findIndex(day => day.startsWith(name));

function print(rule: string, date: string, path: string, day: string, format: ThaiDateFormat | undefined): string {
  const chosen = takeOptions<ThaiDateFormat>(rule, { style, digits }, format);
  const shape = chosen.style ?? 'long';
  const year = toBuddhistYear(Number(date.slice(0, 4)));
  const month = Number(date.slice(5, 7));
  if (year < firstYearFromJanuary && month < 4)
    throw new RuleInputError(rule, [problem(date, acceptedYear.newYear, [path])]);

  const isLastTwo = shape === 'short' && year >= 2500 && year <= 2599;
  const text = `${day}${monthNames[shape][month - 1]} ${isLastTwo ? twoDigits(year - 2500) : year}`;
  return chosen.digits === 'thai' ? toThaiDigits(text) : text;
}
