import { addWorkingDays, type CalendarDate, type CalendarMonth, lastDayOfMonth, monthOf } from '../../core/calendar.js';
import type { Citation } from '../../core/citation.js';
import { addMonths } from '../../core/months.js';
import type { Parameter } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import { formatThaiMonth } from '../../core/thai-date.js';
import { type DueDate, dueAsKnown, type Events, fromEvent, onDay } from './due.js';

type Days<K extends string> = { readonly [P in K]: readonly CalendarDate[] | undefined };

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
): DueDate<Events<K> & Days<H>> => {
  const { value, unit, source } = span;
  if (unit !== 'days') throw new Error(`chumchon: ${value} ${unit} after ${event} are no working days`);
  return fromEvent<K, Events<K> & Days<H>>(
    event,
    source,
    ({ th, en }) => ({ th: `${value} วันทำการนับแต่${th}`, en: `${value} working days after ${en}` }),
    (since, { [holidays]: off }) => (off ? { since, due: addWorkingDays(since, value, { holidays: off }) } : { since }),
    { kind: 'afterWorkingDays', event, holidays, figure: span },
  );
};

/**
 * Within a printed month (ภายในเดือน): its last day is in time. That the last day counts is the reading to be cited.
 *
 * @th
 * กำหนดเป็นภายในเดือนที่พิมพ์ไว้ คือ วันสุดท้ายของเดือน
 */
// @__NO_SIDE_EFFECTS__
export const withinMonth = (month: CalendarMonth, source: Citation): DueDate<unknown> =>
  onDay(lastDayOf(month), { th: `ภายในเดือน${formatThaiMonth(month)}`, en: `within ${month}` }, source);

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
  of: () => dueAsKnown({ because, source }),
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
export const eachMonth = (months: Months, day: number | 'last', source: Citation): readonly DueDate<unknown>[] =>
  monthsBetween(months).map(month => {
    const [th, en] = day === 'last' ? ['วันสุดท้ายของเดือน', 'last day'] : [`วันที่ ${day} เดือน`, `day ${day}`];
    const because = { th: `${th}${formatThaiMonth(month)}`, en: `${en} of ${month}` };
    const wanted = `${month}-${String(day).padStart(2, '0')}`;
    const last = lastDayOf(month);
    return onDay(day === 'last' || wanted > last ? last : wanted, because, source);
  });

/**
 * Due at the end of each quarter of the fiscal year whose last month lies between two months.
 *
 * @th
 * กำหนดที่ถึงทุกสิ้นไตรมาสของปีงบประมาณในช่วงที่ระบุ
 */
// @__NO_SIDE_EFFECTS__
export const eachQuarterEnd = (months: Months, source: Citation): readonly DueDate<unknown>[] =>
  monthsBetween(months)
    .filter(month => Number(month.slice(5)) % 3 === 0)
    .map(month => {
      const because = { th: `สิ้นไตรมาส (เดือน${formatThaiMonth(month)})`, en: `the end of the quarter (${month})` };
      return onDay(lastDayOf(month), because, source);
    });

const lastDayOf = (month: CalendarMonth): CalendarDate => lastDayOfMonth(`${month}-01`);

/**
 * The months from one to another, both included.
 *
 * @th
 * เดือนทุกเดือนตั้งแต่เดือนแรกถึงเดือนสุดท้าย นับรวมทั้งสองเดือน
 */
export function monthsBetween({ from, to }: Months): readonly CalendarMonth[] {
  const months: CalendarMonth[] = [];
  for (let month = from; month <= to; month = monthOf(addMonths(`${month}-01`, 1))) months.push(month);
  return months;
}
