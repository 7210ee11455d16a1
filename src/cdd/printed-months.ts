import { lastDayOfMonth } from '../core/calendar.js';
import type { Citation, Cite, Lines } from '../core/citation.js';
import { parameter } from '../core/parameter.js';
import type { Period } from '../rules/time/timetable.js';

/**
 * The period from one day to another, both included.
 *
 * @param from `YYYY-MM-DD`
 * @param to `YYYY-MM-DD`
 * @param source where both are printed, or how both follow
 */
// @__NO_SIDE_EFFECTS__
export const periodOf = (from: string, to: string, source: Citation): Period => ({
  from: parameter(from, 'date', source, { th: 'วันแรกของช่วงเวลาที่กำหนด', en: 'first day of the period' }),
  to: parameter(to, 'date', source, { th: 'วันสุดท้ายของช่วงเวลาที่กำหนด', en: 'last day of the period' }),
});

/**
 * The months that a sheet prints, from the first day of the first to the last day of the last, e.g.
 * `printedMonths(training, '2021-10', '2021-12', 2601)`.
 *
 * @param page how the sheet is cited
 * @param first `YYYY-MM`
 * @param last `YYYY-MM`
 * @param lines where the months are printed
 */
// @__NO_SIDE_EFFECTS__
export const printedMonths = (page: Cite, first: string, last: string, ...lines: readonly Lines[]): Period =>
  periodOf(
    `${first}-01`,
    lastDayOfMonth(`${last}-01`),
    page.derived(
      { th: 'วันแรกและวันสุดท้ายของเดือนที่พิมพ์ไว้', en: 'the first and the last day of the printed months' },
      ...lines,
    ),
  );
