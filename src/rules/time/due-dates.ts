import { addWorkingDays, type CalendarDate, type CalendarMonth, lastDayOfMonth, monthOf } from '../../core/calendar.js';
import type { Citation } from '../../core/citation.js';
import type { Parameter } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import { formatThaiMonth } from '../../core/thai-date.js';
import type { Facts } from '../logic/fact.js';
import { present } from '../logic/present.js';
import type { Due, DueDate } from './deadline.js';

type Day<K extends string> = { readonly [P in K]: CalendarDate | undefined };

type Days<K extends string> = { readonly [P in K]: readonly CalendarDate[] | undefined };

const labelOf = (name: string, facts: Facts): Text => facts[name]?.label ?? { th: name, en: name };

/**
 * So many working days (วันทำการ) after an event, which is not counted itself. Saturdays, Sundays and the holidays that a fact
 * lists are skipped: without that list the due date is not known.
 *
 * @th
 * กำหนดเป็นจำนวนวันทำการหลังเหตุการณ์ ไม่นับวันเกิดเหตุการณ์ ผู้ใช้เป็นผู้ระบุวันหยุด ถ้าไม่ระบุยังไม่ทราบวันครบกำหนด
 *
 * @throws Error the definition is wrong: the span is not in days
 */
// @__NO_SIDE_EFFECTS__
export const afterWorkingDays = <K extends string, H extends string>(
  event: K,
  span: Parameter<number>,
  holidays: H,
): DueDate<Day<K> & Days<H>> => {
  const { value, unit, source } = span;
  if (unit !== 'days') throw new Error(`chumchon: ${value} ${unit} after ${event} are no working days`);
  return {
    reads: [event, holidays],
    means: { kind: 'afterWorkingDays', event, holidays, figure: span },
    of: (values, facts) => {
      const start = (values as Day<K>)[event];
      const off = (values as Days<H>)[holidays];
      const { th, en } = labelOf(event, facts);
      const because = { th: `${value} วันทำการนับแต่${th}`, en: `${value} working days after ${en}` };
      const isKnown = start !== undefined && off !== undefined;
      const due = isKnown ? addWorkingDays(start, value, { holidays: off }) : undefined;
      return present<Due>({ due, because, source });
    },
  };
};

/**
 * Within a printed month (ภายในเดือน): its last day is in time. That the last day counts is the reading to be cited.
 *
 * @th
 * กำหนดเป็นภายในเดือนที่พิมพ์ไว้ คือ วันสุดท้ายของเดือน
 */
// @__NO_SIDE_EFFECTS__
export const withinMonth = (month: CalendarMonth, source: Citation): DueDate<unknown> => {
  const due = lastDayOfMonth(`${month}-01`);
  const because = { th: `ภายในเดือน${formatThaiMonth(month)}`, en: `within ${month}` };
  return {
    reads: [],
    means: { kind: 'withinMonth', month },
    of: () => ({ due, latest: due, because, source }),
  };
};

/**
 * On a day of the month in which an event lies, e.g. the 25th; the month's last day where it is shorter.
 *
 * @th
 * กำหนดเป็นวันที่ระบุของเดือนที่เกิดเหตุการณ์ เช่น วันที่ 25 ถ้าเดือนนั้นสั้นกว่า ใช้วันสุดท้ายของเดือน
 *
 * @throws Error the definition is wrong: no month has such a day
 */
// @__NO_SIDE_EFFECTS__
export const onDayOfMonth = <K extends string>(event: K, day: Parameter<number>): DueDate<Day<K>> => {
  const { value, source } = day;
  if (!Number.isInteger(value) || value < 1 || value > 31) throw new Error(`chumchon: no month has a day ${value}`);
  return {
    reads: [event],
    means: { kind: 'onDayOfMonth', event, figure: day },
    of: (values, facts) => {
      const start = values[event];
      const { th, en } = labelOf(event, facts);
      const because = { th: `วันที่ ${value} ของเดือนของ${th}`, en: `day ${value} of the month of ${en}` };
      return present<Due>({ due: start === undefined ? undefined : dayIn(monthOf(start), value), because, source });
    },
  };
};

/**
 * At the end of the quarter of the fiscal year in which an event lies: December, March, June or September.
 *
 * @th
 * กำหนดเป็นวันสุดท้ายของไตรมาส (ตามปีงบประมาณ) ที่เกิดเหตุการณ์
 */
// @__NO_SIDE_EFFECTS__
export const endOfQuarter = <K extends string>(event: K, source: Citation): DueDate<Day<K>> => ({
  reads: [event],
  means: { kind: 'endOfQuarter', event },
  of: (values, facts) => {
    const start = values[event];
    const { th, en } = labelOf(event, facts);
    const because = { th: `สิ้นไตรมาสของ${th}`, en: `the end of the quarter of ${en}` };
    return present<Due>({ due: start === undefined ? undefined : lastDayOfQuarter(start), because, source });
  },
});

/**
 * When something is due for which no day is printed (เช่น “โดยทันที”): it never has a due date.
 *
 * @th
 * กำหนดที่ไม่ได้พิมพ์วันไว้ (เช่น “โดยทันที”) จึงไม่มีวันครบกำหนด
 */
// @__NO_SIDE_EFFECTS__
export const noDay = (because: Text, source: Citation): DueDate<unknown> => ({
  reads: [],
  means: { kind: 'noDay' },
  of: () => ({ because, source }),
});

/** The first and the last month of what comes again and again. */
export interface Months {
  readonly from: CalendarMonth;
  readonly to: CalendarMonth;
}

/**
 * Due on a day of each month from one to another: a day by its number, or the last.
 *
 * @th
 * กำหนดที่ถึงทุกเดือนในช่วงที่ระบุ ตามวันที่ของเดือนหรือวันสุดท้าย
 */
// @__NO_SIDE_EFFECTS__
export const eachMonth = ({ from, to }: Months, day: number | 'last', source: Citation): readonly DueDate<unknown>[] =>
  monthsBetween(from, to).map(month => {
    const due = day === 'last' ? lastDayOfMonth(`${month}-01`) : dayIn(month, day);
    const th = day === 'last' ? 'วันสุดท้ายของเดือน' : `วันที่ ${day} เดือน`;
    const because = {
      th: `${th}${formatThaiMonth(month)}`,
      en: `${day === 'last' ? 'last day' : `day ${day}`} of ${month}`,
    };
    return { reads: [], of: () => ({ due, latest: due, because, source }) };
  });

/**
 * Due at the end of each quarter of the fiscal year whose last month lies between two months.
 *
 * @th
 * กำหนดที่ถึงทุกสิ้นไตรมาสของปีงบประมาณในช่วงที่ระบุ
 */
// @__NO_SIDE_EFFECTS__
export const eachQuarterEnd = ({ from, to }: Months, source: Citation): readonly DueDate<unknown>[] =>
  monthsBetween(from, to)
    .filter(month => Number(month.slice(5)) % 3 === 0)
    .map(month => {
      const due = lastDayOfMonth(`${month}-01`);
      const because = { th: `สิ้นไตรมาส (เดือน${formatThaiMonth(month)})`, en: `the end of the quarter (${month})` };
      return { reads: [], of: () => ({ due, latest: due, because, source }) };
    });

const two = (number: number): string => String(number).padStart(2, '0');

function dayIn(month: CalendarMonth, day: number): CalendarDate {
  const last = lastDayOfMonth(`${month}-01`);
  const wanted = `${month}-${two(day)}`;
  return wanted < last ? wanted : last;
}

function lastDayOfQuarter(date: CalendarDate): CalendarDate {
  const last = Math.ceil(Number(date.slice(5, 7)) / 3) * 3;
  return lastDayOfMonth(`${date.slice(0, 4)}-${two(last)}-01`);
}

function monthsBetween(from: CalendarMonth, to: CalendarMonth): readonly CalendarMonth[] {
  const index = (month: CalendarMonth): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
  const first = index(from);
  return Array.from({ length: Math.max(0, index(to) - first + 1) }, (_, step) => {
    const at = first + step;
    return `${Math.floor(at / 12)}-${two((at % 12) + 1)}`;
  });
}
