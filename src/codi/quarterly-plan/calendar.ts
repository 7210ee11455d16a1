import type { CalendarDate } from '../../core/calendar.js';
import { fiscalQuarterOf, fiscalYear, type Quarter } from '../../core/fiscal-year.js';
import { parameter } from '../../core/parameter.js';
import { type Computed, figureFunction } from '../../rules/deciding/plain-function.js';
import { date, required } from '../../rules/logic/fact.js';
import type { FigureOutcome } from '../../rules/logic/logic.js';
import { deadline, on } from '../../rules/time/deadline.js';
import { pages } from '../report-fy2563.js';
import { plans, programme } from './source.js';

/** The quarter of FY2563 that a day lies in. */
export interface ReportingQuarterOutcome {
  /** `null` for a day outside FY2563. */
  readonly quarter: Quarter | null;
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
  readonly figures: readonly FigureOutcome[];
}

const dayFacts = { date: required(date({ th: 'วันที่', en: 'the day' })) };

const year = 2563;

const held = {
  quarter: {
    label: { th: 'ไตรมาส', en: 'the quarter' },
    how: {
      th: `ไตรมาสของปีงบประมาณ พ.ศ. ${year} ที่วันนั้นอยู่ ไม่มีเมื่ออยู่นอกปี`,
      en: `the quarter of FY${year} in which the day lies; none outside of the year`,
    },
  },
  from: { label: { th: 'ตั้งแต่วันที่', en: 'from' }, unit: 'date' },
  to: { label: { th: 'ถึงวันที่', en: 'to' }, unit: 'date' },
} as const;

/**
 * The quarter of FY2563 that a day is reported in (ไตรมาสปีงบประมาณ): October 2562 to September 2563, in four
 * quarters. The report prints the months of the third and the fourth; the first two follow.
 *
 * @th ไตรมาสของปีงบประมาณ 2563 ที่วันหนึ่งอยู่ ตั้งแต่ตุลาคม 2562 ถึงกันยายน 2563 รายงานพิมพ์เดือนของไตรมาส 3 และ 4 สองไตรมาสแรกเป็นไปตามลำดับ
 * @throws {@link RuleInputError} no day, a date that is not one, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 18, 27, 29 and 222
 * @example
 * ```ts
 * import { quarterlyPlan } from 'chumchon/codi';
 *
 * const outcome = quarterlyPlan.fy2563.reportingQuarter({ date: '2020-07-23' });
 * outcome.quarter; // 4
 * outcome.to; // '2020-09-30'
 * ```
 */
export const reportingQuarter = figureFunction(
  {
    programme,
    id: 'reporting-quarter',
    title: { th: 'ไตรมาสของปีงบประมาณ พ.ศ. 2563', en: 'The quarter of FY2563' },
    source: pages(18, 27, 29, 222),
    facts: dayFacts,
  },
  held,
  'quarter',
  ({ date: day }): Computed<ReportingQuarterOutcome> => {
    const { from: first, to: last } = fiscalYear(year);
    const isOutside = day < first || day > last;
    const { quarter, from, to } = isOutside ? { quarter: null, from: undefined, to: undefined } : fiscalQuarterOf(day);
    return { quarter, from, to };
  },
);

const report = { due: parameter('2020-10-15', 'date', plans(202)) };

/**
 * The day by which the report on the indicators over 12 months goes to OPDC (รายงานตัวชี้วัดองค์กรรอบ 12 เดือน): 15
 * October 2563. Whether it is that day every year is not said.
 *
 * @th กำหนดส่งรายงานผลตามตัวชี้วัดองค์กรรอบ 12 เดือนต่อสำนักงาน ก.พ.ร.: 15 ตุลาคม 2563 เอกสารไม่ได้ระบุว่าเป็นวันนี้ทุกปี
 * @throws {@link RuleInputError} a date that is not one, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, line 202
 * @example
 * ```ts
 * import { quarterlyPlan } from 'chumchon/codi';
 *
 * quarterlyPlan.fy2563.twelveMonthReport({ doneOn: '2020-10-16' }).status; // 'late'
 * ```
 */
export const twelveMonthReport = deadline({
  programme,
  id: 'twelve-month-report',
  title: { th: 'ส่งรายงานผลตามตัวชี้วัดองค์กรรอบ 12 เดือน', en: 'Report on the indicators over 12 months' },
  source: plans(202),
  parameters: report,
  facts: {},
  due: on(report.due),
});
