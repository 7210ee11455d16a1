import { type Reading, type TextReader, take, textReader } from './argument.js';
import type { CalendarDate } from './calendar.js';
import { era } from './era.js';
import { fiscalYear, fiscalYearName, type Quarter, quarterOfYear } from './fiscal-year.js';
import type { Text } from './text.js';
import { acceptedYear, buddhistEra, buddhistYear, type Groups, tidy } from './thai-month.js';
import {
  type DateRange,
  dash,
  dayOrMonth,
  join,
  opening,
  type Period,
  type PeriodReader,
  rangeIn,
} from './thai-range.js';

const accepted = {
  period: {
    th: "วันที่ เดือน ไตรมาส หรือปีงบประมาณ หรือช่วงของสิ่งเหล่านี้ เช่น 'ไตรมาส 4/2563' 'ปีงบประมาณ พ.ศ. 2565' หรือ 'ตุลาคม 2564 – กันยายน 2565'",
    en: "a date, month, quarter or fiscal year, or a range of them, such as 'ไตรมาส 4/2563', 'ปีงบประมาณ พ.ศ. 2565' or 'ตุลาคม 2564 – กันยายน 2565'",
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
} satisfies Record<string, Text>;

const patterns = /* @__PURE__ */ makePatterns();

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
  periodIn(tidy(text)),
);

/**
 * Makes the reader of the periods of one fiscal year: what `parseThaiPeriod` reads, and beside it quarters, months, days and the
 * fiscal year that are printed without a number of the year, as plans and tables of one year print them: months and days on either
 * side of the new year. A year that is printed counts.
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
 * read('ตุลาคม - มีนาคม'); // { from: '2019-10-01', to: '2020-03-31' }
 * read('ไตรมาส 1/2564'); // { from: '2020-10-01', to: '2020-12-31' }
 * ```
 */
export function parseThaiPeriodIn(year: number): TextReader<DateRange> {
  const rule = 'thai.parse-thai-period-in';
  const whole = fiscalYear(take(rule, fiscalYearName, year, ['year']));
  return textReader(rule, text => {
    const printed = tidy(text);
    const reading = periodIn(printed);
    if ('value' in reading) return reading;
    const dated = printed.includes('ไตรมาส')
      ? periodIn(`${printed} ปีงบประมาณ ${year}`)
      : periodIn(printed, inYear(anyPeriod, year));
    const fitting = within(dated, { value: whole });
    return 'value' in fitting ? fitting : reading;
  });
}

/** Reads what is printed without its year as of a fiscal year: each end of a range lies in it, on whichever side of the new year. */
const inYear =
  (read: PeriodReader, year: number): PeriodReader =>
  text =>
    read(text) ??
    [year, year - 1]
      .map(each => read(`${text} ${each}`))
      .find(period => period && 'value' in within(period.reading, quarters(year, 1, 4)));

function periodIn(text: string, read = anyPeriod): Reading<DateRange> {
  const rest = text.replace(opening, '');
  const intro = text.slice(0, text.length - rest.length);
  const period = read(rest);
  const isFrom = intro.includes('ตั้งแต่');
  if (period === undefined) return rangeIn(rest, read) ?? { refused: isFrom ? accepted.bothEnds : accepted.period };
  const needsBoth = isFrom || (intro.includes('ระหว่าง') && isOneDay(period.reading));
  return needsBoth && !period.isRange ? { refused: accepted.bothEnds } : period.reading;
}

const isOneDay = (reading: Reading<DateRange>): boolean =>
  'value' in reading && reading.value.from === reading.value.to;

const anyPeriod: PeriodReader = text => dayOrMonth(text) ?? quarterIn(text) ?? fiscalYearsIn(text);

function fiscalYearsIn(text: string): Period | undefined {
  const { first, last } = patterns.fiscalYears.exec(text)?.groups ?? {};
  if (first === undefined) return undefined;
  const reading = join(quarters(first, 1, 4), quarters(last ?? first, 1, 4));
  return { reading, isRange: last !== undefined, shared: [] };
}

function quarters(year: string | number, first: Quarter, last: Quarter): Reading<DateRange> {
  const name = typeof year === 'number' ? year : buddhistYear(year);
  if (name < 2400) return { refused: acceptedYear.era };
  if (name < 2444 || name > 2942) return { refused: fiscalYearName.accepted };
  return join({ value: quarterOfYear(name, first) }, { value: quarterOfYear(name, last) });
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
  const dated = monthsIn(printed, dayOrMonth);
  if (dated && 'value' in dated)
    return within(dated, quarters(year ?? fiscalYearOfMonth(dated.value.from), first, last));
  if (year === undefined || (fiscal === undefined && first === 1)) return dated ?? { refused: accepted.quarterYear };
  // Months before the new year may leave out their year, as those after it print theirs.
  const months = monthsIn(printed, inYear(dayOrMonth, buddhistYear(year))) ?? { refused: accepted.withinQuarter };
  return within(months, quarters(year, first, last));
}

function monthsIn(printed: string, read: PeriodReader): Reading<DateRange> | undefined {
  const text = printed.trim().replace(opening, '');
  return rangeIn(text, read) ?? read(text)?.reading;
}

function within(part: Reading<DateRange>, whole: Reading<DateRange>): Reading<DateRange> {
  if ('refused' in part) return part;
  if ('refused' in whole) return whole;
  const fits = whole.value.from <= part.value.from && part.value.to <= whole.value.to;
  return fits ? part : { refused: accepted.withinQuarter };
}

const fiscalYearOfMonth = (date: CalendarDate): number =>
  Number(date.slice(0, 4)) + (date.slice(5, 7) >= '10' ? era + 1 : era);

function makePatterns(): Record<'fiscalYears' | 'quarter' | 'yearFirst', RegExp> {
  const era = `(?:(?:${buddhistEra}) ?)?`;
  const fiscalYearOf = (name: string): string => `(?:ของ|ประจำ)? ?ปี ?งบ ?ประมาณ ?${era}(?<${name}>\\d{4}|\\d{2})`;
  const quarter = 'ไตรมาส ?(?:ที่)? ?';
  const months = '(?: ?\\((?<bracketed>[^()]+)\\)| ?(?<beside>เดือน(?:(?!(?:ของ|ประจำ)? ?ปี ?งบ)[^()])+))?';
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
