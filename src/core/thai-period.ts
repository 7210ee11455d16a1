import { type Reading, type TextReader, take, textReader } from './argument.js';
import { type CalendarDate, lastDayOfMonth } from './calendar.js';
import { fiscalYear, fiscalYearName, type Quarter } from './fiscal-year.js';
import type { Text } from './text.js';
import { dateIn, monthIn } from './thai-date.js';
import { acceptedYear, buddhistEra, buddhistYear, type Groups, tidy } from './thai-month.js';

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
  period: {
    th: "วันที่ เดือน ไตรมาส หรือปีงบประมาณ หรือช่วงของสิ่งเหล่านี้ เช่น 'ไตรมาส 4/2563' 'ปีงบประมาณ พ.ศ. 2565' หรือ 'ตุลาคม 2564 – กันยายน 2565'",
    en: "a date, month, quarter or fiscal year, or a range of them, such as 'ไตรมาส 4/2563', 'ปีงบประมาณ พ.ศ. 2565' or 'ตุลาคม 2564 – กันยายน 2565'",
  },
  order: {
    th: 'ช่วงที่จุดเริ่มไม่อยู่หลังจุดสิ้นสุด (ระบุปีทั้งสองข้างเมื่อช่วงข้ามปี)',
    en: 'a range whose first day is not after its last (with both years where it crosses into a new one)',
  },
  bothEnds: {
    th: 'ช่วงที่มีทั้งจุดเริ่มและจุดสิ้นสุด',
    en: 'a period with its first and its last day',
  },
  quarterYear: {
    th: "ไตรมาสที่ระบุปีงบประมาณ เช่น 'ไตรมาส 1/2565' หรือ 'ไตรมาส 1 ปีงบประมาณ 2565'",
    en: "a quarter with its fiscal year, such as 'ไตรมาส 1/2565' or 'ไตรมาส 1 ปีงบประมาณ 2565'",
  },
  withinQuarter: {
    th: 'เดือนที่อยู่ในไตรมาสนั้นของปีงบประมาณ',
    en: 'months that lie in that quarter of the fiscal year',
  },
  fiscalYear: { th: 'ปีงบประมาณ พ.ศ. 2444 ถึง 2942', en: 'a fiscal year from B.E. 2444 to 2942' },
} satisfies Record<string, Text>;

const dash = '(?:[-\u2010-\u2015\u2212]|จนถึง|ถึง)';
const separator = /* @__PURE__ */ new RegExp(dash, 'gu');

/** What may stand before a period: `from`, `between` and the like. */
const opening = /^(?:ภายใน|ใน|ตลอด|เมื่อ|ณ)? ?(?:ช่วง)? ?(?:ระหว่าง|ตั้งแต่)? ?/;

const patterns = /* @__PURE__ */ makePatterns();

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
  text => rangeIn((tidy(text) ?? '').replace(opening, ''), dayOrMonth) ?? { refused: accepted.range },
);

/**
 * Reads any printed period into its first and last day: a date (`ภายในวันที่ 15 สิงหาคม 2565` is that day), a month, a quarter of
 * the fiscal year (`ไตรมาส 4/2563`, `ไตรมาสที่ 1 – 2 ปีงบประมาณ 2565`), a fiscal year (`ปีงบประมาณ พ.ศ. 2565`), or a range of them.
 *
 * A quarter is a quarter of the Thai fiscal year: the first is October to December of the year before. Months printed beside it
 * (`ไตรมาส 4 (กรกฎาคม - กันยายน 2563)`) are the period, and must lie in the quarter. Refused, because they could mean two periods:
 * a quarter without a year; the first quarter of a year that is not said to be fiscal (`ไตรมาส 1 พ.ศ. 2565`); a range that ends
 * before it begins; a calendar year (`ปี 2565`); and what has a beginning alone (`ตั้งแต่วันที่ 1 ตุลาคม 2564`).
 *
 * @th อ่านช่วงเวลาที่พิมพ์ เป็นวันแรกและวันสุดท้าย รับวันที่ เดือน ไตรมาส ปีงบประมาณ และช่วงของสิ่งเหล่านี้ ไตรมาสคือไตรมาสของปีงบประมาณ
 * (ไตรมาส 1 คือตุลาคมถึงธันวาคมของปีก่อน) เดือนที่พิมพ์คู่กับไตรมาสคือช่วงเวลานั้นและต้องอยู่ในไตรมาส ข้อความที่ตีความได้สองช่วงไม่รับ
 * ได้แก่ ไตรมาสที่ไม่มีปี ไตรมาส 1 ที่ไม่บอกว่าเป็นปีงบประมาณ ช่วงที่สิ้นสุดก่อนเริ่ม ปีปฏิทิน และช่วงที่มีแต่จุดเริ่ม
 * @param text the period as printed, at most 300 characters
 * @returns its first and last day
 * @throws RuleInputError where the text is no such period; `parseThaiPeriod.safe(text)` returns the error instead
 *
 * @example
 * ```ts
 * import { parseThaiPeriod } from 'chumchon/thai';
 *
 * parseThaiPeriod('ไตรมาส 4/2563'); // { from: '2020-07-01', to: '2020-09-30' }
 * parseThaiPeriod('ไตรมาส 2 ปีงบประมาณ 2565'); // { from: '2022-01-01', to: '2022-03-31' }
 * parseThaiPeriod('ไตรมาส 1 (เดือนธันวาคม 2564)'); // { from: '2021-12-01', to: '2021-12-31' }
 * parseThaiPeriod('ปี งบประมาณ พ.ศ. ๒๕๖๕'); // { from: '2021-10-01', to: '2022-09-30' }
 * parseThaiPeriod('ภายในเดือนธันวาคม 2564'); // { from: '2021-12-01', to: '2021-12-31' }
 * parseThaiPeriod.safe('ไตรมาส 4').ok; // false
 * ```
 */
export const parseThaiPeriod: TextReader<DateRange> = /* @__PURE__ */ textReader('thai.parse-thai-period', text =>
  periodIn(tidy(text) ?? ''),
);

/**
 * Makes the reader of the periods of one fiscal year: what `parseThaiPeriod` reads, and beside it quarters, months, days and the
 * fiscal year that are printed without a number of the year, as plans and tables of one year print them. A year that is printed
 * counts.
 *
 * @th สร้างตัวอ่านช่วงเวลาของปีงบประมาณหนึ่ง อ่านได้อย่าง parseThaiPeriod และอ่านไตรมาส เดือน และวันที่พิมพ์โดยไม่มีปี ว่าเป็นของปีงบประมาณนั้น
 * ปีที่พิมพ์ไว้ใช้ตามที่พิมพ์
 * @param year the fiscal year, B.E., 2444 to 2942
 * @returns a reader like `parseThaiPeriod`
 * @throws RuleInputError where it is not such a year
 *
 * @example
 * ```ts
 * import { parseThaiPeriodIn } from 'chumchon/thai';
 *
 * const read = parseThaiPeriodIn(2563);
 * read('ไตรมาส 1'); // { from: '2019-10-01', to: '2019-12-31' }
 * read('ระหว่างเดือนสิงหาคม - กันยายน'); // { from: '2020-08-01', to: '2020-09-30' }
 * read('ไตรมาส 1/2564'); // { from: '2020-10-01', to: '2020-12-31' }
 * ```
 */
export function parseThaiPeriodIn(year: number): TextReader<DateRange> {
  const rule = 'thai.parse-thai-period-in';
  const whole = fiscalYear(take(rule, fiscalYearName, year, ['year']));
  return textReader(rule, text => {
    const printed = tidy(text) ?? '';
    const reading = periodIn(printed);
    if ('value' in reading) return reading;
    const endings = printed.includes('ไตรมาส') ? [`ปีงบประมาณ ${year}`] : [`${year}`, `${year - 1}`];
    const dated = endings.map(ending => within(periodIn(`${printed} ${ending}`), { value: whole }));
    return dated.find(each => 'value' in each) ?? reading;
  });
}

function periodIn(text: string): Reading<DateRange> {
  const [intro = ''] = opening.exec(text) ?? [];
  const rest = text.slice(intro.length);
  const period = anyPeriod(rest);
  const isFrom = intro.includes('ตั้งแต่');
  const needsBoth = isFrom || (intro.includes('ระหว่าง') && dateIn(rest) !== undefined);
  if (period !== undefined) return needsBoth && !period.isRange ? { refused: accepted.bothEnds } : period.reading;
  return rangeIn(rest, anyPeriod) ?? { refused: isFrom ? accepted.bothEnds : accepted.period };
}

/** A period that a tidy text is, and what it prints that a period before it may leave out. */
interface Period {
  readonly reading: Reading<DateRange>;
  /** Whether it says both ends. */
  readonly isRange: boolean;
  /** What completes a period without its year, or without its month and year. */
  readonly shared: readonly string[];
}

type PeriodReader = (text: string) => Period | undefined;

function dayOrMonth(text: string): Period | undefined {
  const date = dateIn(text);
  if (date !== undefined) {
    const shared = date.month === undefined ? [] : [date.year, `${date.month} ${date.year}`];
    return { reading: map(date.reading, day => ({ from: day, to: day })), isRange: false, shared };
  }
  const month = monthIn(text);
  return month && { reading: map(month.reading, wholeMonth), isRange: false, shared: [month.year] };
}

const wholeMonth = (month: string): DateRange => ({ from: `${month}-01`, to: lastDayOfMonth(`${month}-01`) });

const anyPeriod: PeriodReader = text => dayOrMonth(text) ?? quarterIn(text) ?? fiscalYearsIn(text);

const map = <From, To>(reading: Reading<From>, change: (value: From) => To): Reading<To> =>
  'refused' in reading ? reading : { value: change(reading.value) };

/** Two periods with a dash or ถึง between them; undefined where the text has not the form of a range. */
function rangeIn(text: string, read: PeriodReader): Reading<DateRange> | undefined {
  for (const match of text.matchAll(separator)) {
    const last = read(text.slice(match.index + match[0].length).trim());
    if (last === undefined) continue;
    const printed = text.slice(0, match.index).trim();
    const first = ['', ...last.shared]
      .map(missing => read(`${printed} ${missing}`.trim()))
      .find(found => found !== undefined);
    if (first !== undefined) return join(first.reading, last.reading);
  }
  return undefined;
}

function join(first: Reading<DateRange>, last: Reading<DateRange>): Reading<DateRange> {
  if ('refused' in first) return first;
  if ('refused' in last) return last;
  const range = { from: first.value.from, to: last.value.to };
  return range.from <= range.to ? { value: range } : { refused: accepted.order };
}

function fiscalYearsIn(text: string): Period | undefined {
  const { first, last } = patterns.fiscalYears.exec(text)?.groups ?? {};
  if (first === undefined) return undefined;
  const reading = join(quarters(first, 1, 4), quarters(last ?? first, 1, 4));
  return { reading, isRange: last !== undefined, shared: [] };
}

function quarters(year: string | number, first: Quarter, last: Quarter): Reading<DateRange> {
  const name = typeof year === 'number' ? year : buddhistYear(year);
  if (name < 2400) return { refused: acceptedYear.era };
  if (name < 2444 || name > 2942) return { refused: accepted.fiscalYear };
  const { quarters: all } = fiscalYear(name);
  const [from, to] = [all[first - 1]?.from, all[last - 1]?.to];
  return from !== undefined && to !== undefined && from <= to ? { value: { from, to } } : { refused: accepted.order };
}

/** A quarter or quarters with their year, with months or with both. */
function quarterIn(text: string): Period | undefined {
  const groups: Groups | undefined = patterns.quarter.exec(text.replace(patterns.yearFirst, '$3 $1'))?.groups;
  if (groups === undefined) return undefined;
  return { reading: quartersOf(groups), isRange: groups['last'] !== undefined, shared: [] };
}

function quartersOf(groups: Groups): Reading<DateRange> {
  const first = Number(groups['first']) as Quarter;
  const last = Number(groups['last'] ?? first) as Quarter;
  const fiscal = groups['slash'] ?? groups['fiscal'];
  const year = fiscal ?? groups['year'];
  const months = groups['bracketed'] ?? groups['beside'];

  if (months !== undefined) return monthsOfQuarter(months, first, last, { fiscal, year });
  const isClear = year !== undefined && (fiscal !== undefined || first > 1);
  return isClear ? quarters(year, first, last) : { refused: accepted.quarterYear };
}

/** The months that are printed beside a quarter, where they lie in it. */
function monthsOfQuarter(
  printed: string,
  first: Quarter,
  last: Quarter,
  { fiscal, year }: { fiscal: string | undefined; year: string | undefined },
): Reading<DateRange> {
  const dated = monthsIn(printed);
  if (dated !== undefined) {
    if ('refused' in dated) return dated;
    return within(dated, quarters(year ?? fiscalYearOfMonth(dated.value.from), first, last));
  }
  if (year === undefined || (fiscal === undefined && first === 1)) return { refused: accepted.quarterYear };
  const whole = quarters(year, first, last);
  const name = buddhistYear(year);
  const candidates = [name, name - 1].map(each => monthsIn(`${printed} ${each}`)).filter(each => each !== undefined);
  return (
    candidates.map(each => within(each, whole)).find(each => 'value' in each) ?? { refused: accepted.withinQuarter }
  );
}

function monthsIn(printed: string): Reading<DateRange> | undefined {
  const text = printed.replace(opening, '');
  return rangeIn(text, dayOrMonth) ?? dayOrMonth(text)?.reading;
}

function within(part: Reading<DateRange>, whole: Reading<DateRange>): Reading<DateRange> {
  if ('refused' in part) return part;
  if ('refused' in whole) return whole;
  const fits = whole.value.from <= part.value.from && part.value.to <= whole.value.to;
  return fits ? part : { refused: accepted.withinQuarter };
}

const fiscalYearOfMonth = (date: CalendarDate): number =>
  Number(date.slice(0, 4)) + (date.slice(5, 7) >= '10' ? 544 : 543);

function makePatterns(): Record<'fiscalYears' | 'quarter' | 'yearFirst', RegExp> {
  const era = `(?:(?:${buddhistEra}) ?)?`;
  const fiscalYearOf = (name: string): string => `(?:ของ|ประจำ)? ?ปี ?งบ ?ประมาณ ?${era}(?<${name}>\\d{4}|\\d{2})`;
  const quarter = 'ไตรมาส ?(?:ที่)? ?';
  const months = '(?: ?\\((?<bracketed>[^()]+)\\)| ?(?<beside>เดือน[^()]+))?';
  const year = `(?: ?(?:/ ?(?<slash>\\d{4})|${fiscalYearOf('fiscal')}|(?:ปี ?)?${era}(?<year>\\d{4})))?`;
  return {
    fiscalYears: new RegExp(
      `^${fiscalYearOf('first')}(?: ?${dash} ?(?:ปี ?งบ ?ประมาณ ?)?${era}(?<last>\\d{4}|\\d{2}))?$`,
      'u',
    ),
    // 'ปีงบประมาณ 2563 ไตรมาส 4' says the same as 'ไตรมาส 4 ปีงบประมาณ 2563'.
    yearFirst: new RegExp(`^(${fiscalYearOf('name')}) ?(${quarter}.+)$`, 'u'),
    quarter: new RegExp(
      `^${quarter}(?<first>[1-4])(?!\\d)(?: ?${dash} ?(?:${quarter})?(?<last>[1-4])(?!\\d))?${months}${year}$`,
      'u',
    ),
  };
}
