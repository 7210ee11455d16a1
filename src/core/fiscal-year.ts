import { type Kind, take, wholeNumber } from './argument.js';
import { type CalendarDate, type CalendarMonth, readDate } from './calendar.js';
import { era, firstDayOfFiscalYear } from './era.js';

/** The quarter (ไตรมาส) of a fiscal year: 1 is October to December, 4 is July to September. */
export type Quarter = 1 | 2 | 3 | 4;

/** A quarter with its days and months. */
export interface FiscalQuarter {
  readonly quarter: Quarter;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly months: readonly CalendarMonth[];
}

/** A fiscal year (ปีงบประมาณ) of the Thai government. */
export interface FiscalYear {
  /** The year's name, B.E.: the one that it ends in. */
  readonly year: number;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly quarters: readonly FiscalQuarter[];
  readonly months: readonly CalendarMonth[];
}

const gregorianYear = /* @__PURE__ */ wholeNumber(1900, 2399, {
  th: 'ปี ค.ศ. 1900 ถึง 2399',
  en: 'a Gregorian year from 1900 to 2399',
});
const buddhistYear = /* @__PURE__ */ wholeNumber(2443, 2942, {
  th: 'ปี พ.ศ. 2443 ถึง 2942',
  en: 'a year from B.E. 2443 to 2942',
});

/** The fiscal years that lie in the calendar's window as a whole, and their days. */
export const fiscalYearName: Kind<number> = /* @__PURE__ */ wholeNumber(2444, 2942, {
  th: 'ปีงบประมาณ พ.ศ. 2444 ถึง 2942',
  en: 'a fiscal year from B.E. 2444 to 2942',
});
const fiscalDate: Kind<CalendarDate> = {
  read: input => {
    const date = readDate(input);
    return date !== undefined && date >= '1900-10-01' && date <= '2399-09-30' ? date : undefined;
  },
  accepted: {
    th: "วันที่ปฏิทินสากลเป็นข้อความ 'YYYY-MM-DD' ตั้งแต่ 1900-10-01 ถึง 2399-09-30 (ไม่รับ Date)",
    en: "a calendar date as a string 'YYYY-MM-DD' from 1900-10-01 to 2399-09-30 (not a Date)",
  },
};

/**
 * The days, quarters and months of a fiscal year (ปีงบประมาณ): year N of the Buddhist Era runs from 1 October of the year
 * before to 30 September of year N. That is how fiscal years are drawn today; it is applied to every year alike.
 *
 * @th วัน ไตรมาส และเดือนของปีงบประมาณ พ.ศ. ซึ่งเริ่มวันที่ 1 ตุลาคมของปีก่อน ถึงวันที่ 30 กันยายนของปีนั้น ใช้เกณฑ์ปัจจุบันกับทุกปี
 * @param year the fiscal year, B.E., 2444 to 2942
 * @throws RuleInputError where it is not such a year
 *
 * @example
 * ```ts
 * import { fiscalYear } from 'chumchon/thai';
 *
 * const year = fiscalYear(2564);
 * year.from; // '2020-10-01'
 * year.to; // '2021-09-30'
 * year.months[0]; // '2020-10'
 * year.quarters[3]; // { quarter: 4, from: '2021-07-01', to: '2021-09-30', months: ['2021-07', '2021-08', '2021-09'] }
 * ```
 */
export function fiscalYear(year: number): FiscalYear {
  const name = take('thai.fiscal-year', fiscalYearName, year);
  const quarters = ([1, 2, 3, 4] as const).map(quarter => quarterOfYear(name, quarter));
  const months = quarters.flatMap(quarter => quarter.months);
  return { year: name, from: firstDayOfFiscalYear(name), to: `${name - era}-09-30`, quarters, months };
}

/**
 * The fiscal year (ปีงบประมาณ), B.E., that a date lies in.
 *
 * @th ปีงบประมาณ พ.ศ. ของวันที่ที่ให้มา
 * @param date a calendar date from 1900-10-01 to 2399-09-30
 * @throws RuleInputError where it is not such a date
 *
 * @example
 * ```ts
 * import { fiscalYearOf } from 'chumchon/thai';
 *
 * fiscalYearOf('2020-09-30'); // 2563
 * fiscalYearOf('2020-10-01'); // 2564
 * ```
 */
export function fiscalYearOf(date: CalendarDate): number {
  return yearOf(take('thai.fiscal-year-of', fiscalDate, date));
}

/**
 * The quarter (ไตรมาส) of the fiscal year that a date lies in, with the quarter's first and last day.
 *
 * @th ไตรมาสของปีงบประมาณของวันที่ที่ให้มา พร้อมวันแรกและวันสุดท้ายของไตรมาส
 * @param date a calendar date from 1900-10-01 to 2399-09-30
 * @throws RuleInputError where it is not such a date
 *
 * @example
 * ```ts
 * import { fiscalQuarterOf } from 'chumchon/thai';
 *
 * fiscalQuarterOf('2020-08-27'); // { fiscalYear: 2563, quarter: 4, from: '2020-07-01', to: '2020-09-30' }
 * ```
 */
export function fiscalQuarterOf(date: CalendarDate): {
  readonly fiscalYear: number;
  readonly quarter: Quarter;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
} {
  const day = take('thai.fiscal-quarter-of', fiscalDate, date);
  const year = yearOf(day);
  const quarter = (1 + Math.floor(((monthNumber(day) + 2) % 12) / 3)) as Quarter;
  const { from, to } = quarterOfYear(year, quarter);
  return { fiscalYear: year, quarter, from, to };
}

/**
 * A year of the Gregorian calendar in the Buddhist Era (พุทธศักราช): 543 more. Years are counted as they have been since
 * B.E. 2484; before that the Buddhist year began on 1 April, so January to March belonged to the year before.
 *
 * @th ปี ค.ศ. เป็นปี พ.ศ. (บวก 543) นับปีอย่างที่ใช้ตั้งแต่ พ.ศ. 2484 ก่อนหน้านั้นปีใหม่เริ่มวันที่ 1 เมษายน
 * @param year the Gregorian year, 1900 to 2399
 * @throws RuleInputError where it is not such a year
 *
 * @example
 * ```ts
 * import { toBuddhistYear } from 'chumchon/thai';
 *
 * toBuddhistYear(2021); // 2564
 * ```
 */
export function toBuddhistYear(year: number): number {
  return take('thai.to-buddhist-year', gregorianYear, year) + era;
}

/**
 * A year of the Buddhist Era (พุทธศักราช) in the Gregorian calendar: 543 less. Years are counted as they have been since
 * B.E. 2484; before that the Buddhist year began on 1 April, so January to March belonged to the year before.
 *
 * @th ปี พ.ศ. เป็นปี ค.ศ. (ลบ 543) นับปีอย่างที่ใช้ตั้งแต่ พ.ศ. 2484 ก่อนหน้านั้นปีใหม่เริ่มวันที่ 1 เมษายน
 * @param year the year, B.E., 2443 to 2942
 * @throws RuleInputError where it is not such a year
 *
 * @example
 * ```ts
 * import { fromBuddhistYear } from 'chumchon/thai';
 *
 * fromBuddhistYear(2564); // 2021
 * ```
 */
export function fromBuddhistYear(year: number): number {
  return take('thai.from-buddhist-year', buddhistYear, year) - era;
}

const monthNumber = (date: CalendarDate): number => Number(date.slice(5, 7));

const yearOf = (date: CalendarDate): number => Number(date.slice(0, 4)) + era + (monthNumber(date) >= 10 ? 1 : 0);

/** The months of each quarter and its last day: none of them ends with February. */
const quarterMonths = {
  1: { months: ['10', '11', '12'], last: '12-31' },
  2: { months: ['01', '02', '03'], last: '03-31' },
  3: { months: ['04', '05', '06'], last: '06-30' },
  4: { months: ['07', '08', '09'], last: '09-30' },
} as const;

/** A quarter of a fiscal year. */
export function quarterOfYear(fiscalYear: number, quarter: Quarter): FiscalQuarter {
  const year = fiscalYear - era - (quarter === 1 ? 1 : 0);
  const { months, last } = quarterMonths[quarter];
  return {
    quarter,
    from: `${year}-${months[0]}-01`,
    to: `${year}-${last}`,
    months: months.map(month => `${year}-${month}`),
  };
}
