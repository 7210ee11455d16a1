import { oneOf, type Reading, type TextReader, take, takeOptions, textReader } from './argument.js';
import { type CalendarDate, type CalendarMonth, calendarDate, readDate, weekday } from './calendar.js';
import { problem, RuleInputError } from './errors.js';
import { fromBuddhistYear, toBuddhistYear } from './fiscal-year.js';
import type { Text } from './text.js';
import { type Digits, toArabicDigits, toThaiDigits } from './thai-digits.js';

/** How a Thai date is printed. */
export interface ThaiDateFormat {
  /** `long`: `25 กุมภาพันธ์ 2564`, as it is when left out; `short`: `25 ก.พ. 64`. */
  readonly style?: 'long' | 'short';
  /** `arabic`, as it is when left out, or `thai`. */
  readonly digits?: Digits;
}

/** The days from one to another, both included. */
export interface DateRange {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

const months = {
  long: [
    'มกราคม',
    'กุมภาพันธ์',
    'มีนาคม',
    'เมษายน',
    'พฤษภาคม',
    'มิถุนายน',
    'กรกฎาคม',
    'สิงหาคม',
    'กันยายน',
    'ตุลาคม',
    'พฤศจิกายน',
    'ธันวาคม',
  ],
  short: ['ม.ค.', 'ก.พ.', 'มี.ค.', 'เม.ย.', 'พ.ค.', 'มิ.ย.', 'ก.ค.', 'ส.ค.', 'ก.ย.', 'ต.ค.', 'พ.ย.', 'ธ.ค.'],
};

const weekdays = ['จันทร์', 'อังคาร', 'พุธ', 'พฤหัสบดี', 'ศุกร์', 'เสาร์', 'อาทิตย์'];

const patterns = /* @__PURE__ */ makePatterns();

/** Until B.E. 2483 the year began on 1 April: January to March of a printed year may mean either of two years. */
const firstYearFromJanuary = 2484;

const accepted = {
  date: {
    th: "วันที่ไทยหนึ่งวัน เช่น '25 กุมภาพันธ์ 2564' หรือ '25 ก.พ. 64' ชื่อเดือนเป็นตัวอักษรและปีเป็น พ.ศ. (ตัวเลขล้วน เช่น 01/02/64 กำกวม; ช่วงวันที่ใช้ parseThaiDateRange)",
    en: "one Thai date such as '25 กุมภาพันธ์ 2564' or '25 ก.พ. 64', the month in letters and the year in the Buddhist Era (figures alone such as 01/02/64 are ambiguous; for a range use parseThaiDateRange)",
  },
  month: {
    th: "เดือนไทยหนึ่งเดือน เช่น 'มิถุนายน 2564' หรือ 'มิ.ย. 64' ปีเป็น พ.ศ.",
    en: "one Thai month such as 'มิถุนายน 2564' or 'มิ.ย. 64', the year in the Buddhist Era",
  },
  range: {
    th: "ช่วงวันที่ไทย เช่น '17 - 19 กุมภาพันธ์ 2564' หรือ '21 พฤษภาคม - 21 มิถุนายน 2564'",
    en: "a range of Thai dates such as '17 - 19 กุมภาพันธ์ 2564' or '21 พฤษภาคม - 21 มิถุนายน 2564'",
  },
  order: {
    th: 'ช่วงวันที่ที่วันเริ่มไม่อยู่หลังวันสิ้นสุด (ระบุปีทั้งสองวันเมื่อช่วงข้ามปี)',
    en: 'a range whose first day is not after its last (with both years where it crosses into a new one)',
  },
  day: { th: 'วันที่ที่มีอยู่จริงในเดือนนั้น', en: 'a day that the month has' },
  weekday: { th: 'วันในสัปดาห์ที่ตรงกับวันที่', en: 'the day of the week that the date falls on' },
  era: {
    th: 'ปี พ.ศ. (ปีสี่หลักที่น้อยกว่า 2400 อาจเป็น ค.ศ.)',
    en: 'a year of the Buddhist Era (four digits below 2400 may be a Gregorian year)',
  },
  window: { th: 'ปี พ.ศ. 2443 ถึง 2942', en: 'a year from B.E. 2443 to 2942' },
  newYear: {
    th: 'เดือนเมษายนถึงธันวาคม หรือปีตั้งแต่ พ.ศ. 2484 (ค.ศ. 1941) เพราะก่อนหน้านั้นปีใหม่เริ่ม 1 เมษายน',
    en: 'a month from April to December, or a year from B.E. 2484 (1941) on: before that the year began on 1 April',
  },
} satisfies Record<string, Text>;

/**
 * Reads a printed Thai date: month names long or short, with or without their dots, Thai or Arabic digits, the year in the
 * Buddhist Era with four digits or its last two (`64` is 2564), and `ณ`, `วันที่`, the day of the week, `เดือน` and `พ.ศ.` in
 * their places. What could mean two dates is refused, and so is a day of the week that the date does not fall on.
 *
 * @param text the date as printed
 * @returns the calendar date
 * @throws RuleInputError where the text is not one Thai date; `parseThaiDate.safe(text)` returns the error instead
 *
 * @example
 * ```ts
 * import { parseThaiDate } from 'chumchon/thai';
 *
 * parseThaiDate('วันพฤหัสบดีที่ ๒๕ กุมภาพันธ์ ๒๕๖๔'); // '2021-02-25'
 * parseThaiDate('4 ก.พ.64'); // '2021-02-04'
 * parseThaiDate.safe('31 กุมภาพันธ์ 2564').ok; // false
 * ```
 */
export const parseThaiDate: TextReader<CalendarDate> = /* @__PURE__ */ textReader('thai.parse-thai-date', text => {
  const match = patterns.date.exec(tidy(text));
  return match === null ? { refused: accepted.date } : dateFrom(match);
});

/**
 * Reads a printed Thai month: a month name, long or short, and a year of the Buddhist Era, in the forms of `parseThaiDate`.
 *
 * @param text the month as printed
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
export const parseThaiMonth: TextReader<CalendarMonth> = /* @__PURE__ */ textReader('thai.parse-thai-month', text => {
  const match = patterns.month.exec(tidy(text));
  return match === null ? { refused: accepted.month } : monthFrom(`${match[1]}`, `${match[2]}`);
});

/**
 * Reads a printed range of Thai dates. The first date may leave out the month and the year that it shares with the second;
 * between the two stands a dash or `ถึง`.
 *
 * @param text the range as printed
 * @returns its first and last day
 * @throws RuleInputError where the text is not such a range or ends before it begins; `parseThaiDateRange.safe(text)` returns
 * the error instead
 *
 * @example
 * ```ts
 * import { parseThaiDateRange } from 'chumchon/thai';
 *
 * parseThaiDateRange('๑๗ - ๑๙ กุมภาพันธ์ ๒๕๖๔'); // { from: '2021-02-17', to: '2021-02-19' }
 * parseThaiDateRange('21 พฤษภาคม - 21 มิถุนายน 2564'); // { from: '2021-05-21', to: '2021-06-21' }
 * ```
 */
export const parseThaiDateRange: TextReader<DateRange> = /* @__PURE__ */ textReader(
  'thai.parse-thai-date-range',
  text => {
    const [, first, last] = patterns.range.exec(tidy(text)) ?? [];
    const lastMatch = patterns.date.exec(`${last}`);
    if (lastMatch === null) return { refused: accepted.range };

    const [, , , month, year] = lastMatch;
    const firstMatch = [`${first}`, `${first} ${year}`, `${first} ${month} ${year}`]
      .map(whole => patterns.date.exec(whole))
      .find(match => match !== null);
    if (firstMatch === undefined) return { refused: accepted.range };

    const from = dateFrom(firstMatch);
    const to = dateFrom(lastMatch);
    if ('refused' in from) return from;
    if ('refused' in to) return to;
    return from.value <= to.value ? { value: { from: from.value, to: to.value } } : { refused: accepted.order };
  },
);

const style = /* @__PURE__ */ oneOf('long', 'short');
const digits = /* @__PURE__ */ oneOf('arabic', 'thai');

/**
 * Prints a date in Thai. A short year has its last two digits from B.E. 2500 to 2599 and all four otherwise, so that
 * `parseThaiDate` reads back what was printed.
 *
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

function makePatterns(): Record<'date' | 'month' | 'range', RegExp> {
  const month = [...months.long, ...months.short.map(name => name.replaceAll('.', '\\.? ?'))].join('|');
  const monthAndYear = `(?:เดือน ?)?(${month}) ?(?:พ\\.? ?ศ\\.? ?)?(\\d{4}|\\d{2})`;
  const onWeekday = `(?:วัน)?(${weekdays.join('|')}|พฤหัส) ?ที่ ?`;
  return {
    date: new RegExp(`^(?:ณ ?)?(?:${onWeekday}|วันที่ ?)?(\\d{1,2}) ?${monthAndYear}$`),
    month: new RegExp(`^(?:ณ ?)?${monthAndYear}$`),
    range: /^(?:(?:ระหว่าง|ตั้งแต่) ?)?(.+?) ?(?:[-–—]|ถึง) ?(.+)$/,
  };
}

const tidy = (text: string): string => toArabicDigits(text).replace(/\s+/g, ' ').trim();

function dateFrom([, dayOfWeek, day, month, year]: RegExpExecArray): Reading<CalendarDate> {
  const reading = monthFrom(`${month}`, `${year}`);
  if ('refused' in reading) return reading;
  const date = readDate(`${reading.value}-${twoDigits(Number(day))}`);
  if (date === undefined) return { refused: accepted.day };
  const fits = dayOfWeek === undefined || weekdayNumber(dayOfWeek) === weekday(date);
  return fits ? { value: date } : { refused: accepted.weekday };
}

function monthFrom(name: string, printedYear: string): Reading<CalendarMonth> {
  const month = monthNumber(name);
  const year = printedYear.length === 2 ? 2500 + Number(printedYear) : Number(printedYear);
  if (year < 2400) return { refused: accepted.era };
  if (year < 2443 || year > 2942) return { refused: accepted.window };
  if (year < firstYearFromJanuary && month < 4) return { refused: accepted.newYear };
  return { value: `${fromBuddhistYear(year)}-${twoDigits(month)}` };
}

function monthNumber(name: string): number {
  const letters = name.replace(/[. ]/g, '');
  const long = months.long.indexOf(letters);
  return 1 + (long >= 0 ? long : months.short.findIndex(short => short.replaceAll('.', '') === letters));
}

const weekdayNumber = (name: string): number => 1 + weekdays.findIndex(day => day.startsWith(name));

const twoDigits = (number: number): string => String(number).padStart(2, '0');

function print(rule: string, date: string, path: string, day: string, format: ThaiDateFormat | undefined): string {
  const chosen = takeOptions<ThaiDateFormat>(rule, { style, digits }, format);
  const shape = chosen.style ?? 'long';
  const year = toBuddhistYear(Number(date.slice(0, 4)));
  const month = Number(date.slice(5, 7));
  if (year < firstYearFromJanuary && month < 4)
    throw new RuleInputError(rule, [problem(date, accepted.newYear, [path])]);

  const isLastTwo = shape === 'short' && year >= 2500 && year <= 2599;
  const text = `${day}${months[shape][month - 1]} ${isLastTwo ? twoDigits(year - 2500) : year}`;
  return chosen.digits === 'thai' ? toThaiDigits(text) : text;
}
