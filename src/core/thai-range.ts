import { type Reading, type TextReader, textReader } from './argument.js';
import { type CalendarDate, lastDayOfMonth } from './calendar.js';
import type { Text } from './text.js';
import { dateIn, monthIn } from './thai-date.js';
import { tidy } from './thai-month.js';

/** The days from one to another, both included. */
export interface DateRange {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

const accepted = {
  range: {
    th: "ช่วงวันที่ไทย เช่น '17 - 19 กุมภาพันธ์ 2564' หรือ 'ตุลาคม 2564 – กันยายน 2565'",
    en: "a range of Thai dates such as '17 - 19 กุมภาพันธ์ 2564' or of months such as 'ตุลาคม 2564 – กันยายน 2565'",
  },
  order: {
    th: 'ช่วงที่จุดเริ่มไม่อยู่หลังจุดสิ้นสุด (ระบุปีทั้งสองข้างเมื่อช่วงข้ามปี)',
    en: 'a range whose first day is not after its last (with both years where it crosses into a new one)',
  },
} satisfies Record<string, Text>;

/** What stands between the two ends of a range. */
export const dash = '(?:[-\u2010-\u2015\u2212]|จนถึง|ถึง)';
const separator = /* @__PURE__ */ new RegExp(dash, 'gu');

/** What may stand before a period: `from`, `between` and the like. */
export const opening = /^(?:ภายใน|ใน|ตลอด|เมื่อ|ณ)? ?(?:ช่วง)? ?(?:ระหว่าง|ตั้งแต่)? ?/;

/**
 * Reads a printed range of Thai dates or months. The first may leave out the month and the year that it shares with the second;
 * between the two stands a dash or `ถึง`. A month counts from its first day or to its last.
 *
 * @th อ่านช่วงวันที่หรือช่วงเดือนที่พิมพ์ ข้างแรกละเดือนและปีที่ตรงกับข้างหลังได้ คั่นด้วยขีดหรือคำว่าถึง เดือนข้างแรกนับจากวันแรก
 * เดือนข้างหลังนับถึงวันสุดท้าย ช่วงที่ข้ามปีต้องพิมพ์ปีทั้งสองข้าง
 * @param text the range as printed, at most 300 characters
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
 * parseThaiDateRange('ตุลาคม 2564 – กันยายน 2565'); // { from: '2021-10-01', to: '2022-09-30' }
 * parseThaiDateRange('กรกฎาคม - กันยายน 2563'); // { from: '2020-07-01', to: '2020-09-30' }
 * ```
 */
export const parseThaiDateRange: TextReader<DateRange> = /* @__PURE__ */ textReader(
  'thai.parse-thai-date-range',
  text => rangeIn(tidy(text).replace(opening, ''), dayOrMonth) ?? { refused: accepted.range },
);

/** A period that a tidy text is, and what it prints that a period before it may leave out. */
export interface Period {
  readonly reading: Reading<DateRange>;
  /** Whether it says both ends. */
  readonly isRange: boolean;
  /** What completes a period without its year, or without its month and year. */
  readonly shared: readonly string[];
}

/** Reads a tidy text; undefined where it has not the form of a period. */
export type PeriodReader = (text: string) => Period | undefined;

/** A date or a month. */
export function dayOrMonth(text: string): Period | undefined {
  const date = dateIn(text);
  if (date !== undefined) {
    const shared = date.month === undefined ? [] : [date.year, `${date.month} ${date.year}`];
    return { reading: map(date.reading, day => ({ from: day, to: day })), isRange: false, shared };
  }
  const month = monthIn(text);
  return month && { reading: map(month.reading, wholeMonth), isRange: false, shared: [month.year] };
}

const wholeMonth = (month: string): DateRange => ({ from: `${month}-01`, to: lastDayOfMonth(`${month}-01`) });

const map = <From, To>(reading: Reading<From>, change: (value: From) => To): Reading<To> =>
  'refused' in reading ? reading : { value: change(reading.value) };

/** Two periods with a dash or ถึง between them; undefined where the text has not the form of a range. */
export function rangeIn(text: string, read: PeriodReader): Reading<DateRange> | undefined {
  for (const match of text.matchAll(separator)) {
    const last = read(text.slice(match.index + match[0].length).trim());
    if (last === undefined) continue;
    const printed = text.slice(0, match.index).trim();
    if (printed === '') continue;
    const first = ['', ...last.shared]
      .map(missing => read(`${printed} ${missing}`.trim()))
      .find(found => found !== undefined);
    if (first !== undefined) return join(first.reading, last.reading);
  }
  return undefined;
}

/** From the first day of one period to the last of another, where that is not before it. */
export function join(first: Reading<DateRange>, last: Reading<DateRange>): Reading<DateRange> {
  if ('refused' in first) return first;
  if ('refused' in last) return last;
  const range = { from: first.value.from, to: last.value.to };
  return range.from <= range.to ? { value: range } : { refused: accepted.order };
}
