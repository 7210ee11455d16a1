import type { Cite } from '../core/citation.js';
import { parameter } from '../core/parameter.js';
import type { Period } from '../rules/time/timetable.js';

const how = {
  th: 'วันแรกและวันสุดท้ายของเดือนที่พิมพ์ไว้',
  en: 'the first and the last day of the printed months',
};

/**
 * The days from the first to the last of the months that a line prints, e.g. `printedMonths(training, 2601, '2021-10-01', '2021-12-31')`.
 *
 * @param page how the sheet is cited
 * @param line where the months are printed
 * @param from the first day of the first month
 * @param to the last day of the last month
 */
// @__NO_SIDE_EFFECTS__
export const printedMonths = (page: Cite, line: number, from: string, to: string): Period => ({
  from: parameter(from, 'date', page.derived(how, line), {
    th: 'วันแรกของช่วงเวลาที่กำหนด',
    en: 'first day of the period',
  }),
  to: parameter(to, 'date', page.derived(how, line), { th: 'วันสุดท้ายของช่วงเวลาที่กำหนด', en: 'last day of the period' }),
});
