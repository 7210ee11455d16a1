import { daysBetween } from '../../core/calendar.js';
import { fiscalYear } from '../../core/fiscal-year.js';
import type { Text } from '../../core/text.js';
import { type Computed, figureFunction } from '../../rules/deciding/plain-function.js';
import { buddhistYear, date, quarterNumber } from '../../rules/logic/fact.js';
import type { FigureOutcome } from '../../rules/logic/logic.js';
import { auditPlan, boardPlan, programme } from './source.js';

/** How far one step lies from another. */
export interface FollowUpOutcome {
  /** Days from the first to the second; negative where the second came before. Absent while one is not known. */
  readonly days?: number;
  readonly figures: readonly FigureOutcome[];
  readonly missing: readonly string[];
}

const counted = ({ th, en }: Text) => {
  const how = { th: `${th} ติดลบเมื่อวันหลังมาก่อน`, en: `${en}; negative where the second came first` };
  return { days: { label: { th: 'ระยะเวลาระหว่างสองวัน', en: 'days between the two' }, unit: 'days', how } } as const;
};

const lag = (from: string | undefined, to: string | undefined): number | undefined =>
  from === undefined || to === undefined ? undefined : daysBetween(from, to);

/**
 * How many days lay between the report of an audit to the audit committee and that to the board (รายงานผลการตรวจสอบ).
 * Neither a time limit nor an order is printed, so there is no verdict. One audit was reported with 14 days between, the
 * committee first; two more are announced with 4 days between.
 *
 * @th จำนวนวันตั้งแต่รายงานผลการตรวจสอบต่อคณะกรรมการตรวจสอบจนถึงเสนอรายงานต่อคณะกรรมการสถาบัน
 * เอกสารไม่ได้พิมพ์กำหนดเวลาหรือลำดับไว้ กติกานี้จึงไม่ตัดสินว่าผ่านหรือไม่ผ่าน ปีงบประมาณ 2563 รายงานแล้วหนึ่งเรื่อง ห่างกัน 14 วัน โดยรายงานคณะกรรมการตรวจสอบก่อน และแจ้งกำหนดไว้อีกสองเรื่อง ห่างกัน 4 วัน
 * @throws {@link RuleInputError} a day that is no calendar date, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 804 to 808
 * @example
 * ```ts
 * import { supervision } from 'chumchon/codi';
 *
 * supervision.fy2563.auditReported({ toCommitteeOn: '2020-07-09', toBoardOn: '2020-07-23' }).days; // 14
 * ```
 */
export const auditReported = figureFunction(
  {
    programme,
    id: 'audit-reported',
    title: { th: 'การรายงานผลการตรวจสอบต่อคณะกรรมการ', en: 'Reporting of an audit' },
    source: auditPlan([804, 808]),
    facts: {
      toCommitteeOn: date({ th: 'วันที่รายงานคณะกรรมการตรวจสอบ', en: 'when the audit committee was told' }),
      toBoardOn: date({ th: 'วันที่เสนอคณะกรรมการสถาบัน', en: 'when the board was told' }),
    },
  },
  counted({
    th: 'จำนวนวันจากวันที่รายงานคณะกรรมการตรวจสอบ ถึงวันที่เสนอคณะกรรมการสถาบัน',
    en: 'days from when the audit committee was told to when the board was',
  }),
  'days',
  ({ toCommitteeOn, toBoardOn }): Computed<FollowUpOutcome> => ({ days: lag(toCommitteeOn, toBoardOn) }),
);

interface Quarter {
  readonly fiscalYear: number | undefined;
  readonly quarter: number | undefined;
}

const endOf = ({ fiscalYear: year, quarter }: Quarter): string | undefined =>
  year === undefined || quarter === undefined ? undefined : fiscalYear(year).quarters[quarter - 1]?.to;

const year = buddhistYear({ th: 'ปีงบประมาณ พ.ศ.', en: 'the fiscal year (B.E.)' }, { least: 2444 });

/**
 * How many days after a quarter ended its report came before the board (การเสนอรายงานผลการปฏิบัติงานรายไตรมาส): 23 after
 * the third quarter of FY2563. No deadline is stated, so there is no verdict.
 *
 * @th จำนวนวันตั้งแต่สิ้นไตรมาสจนถึงวันที่เสนอรายงานผลการปฏิบัติงานต่อคณะกรรมการสถาบันฯ ไตรมาส 3 ปีงบประมาณ 2563 ใช้เวลา 23 วัน
 * เอกสารไม่ได้พิมพ์กำหนดเวลาไว้ กติกานี้จึงไม่ตัดสินว่าทันหรือไม่ทัน
 * @throws {@link RuleInputError} a day that is no calendar date, a quarter that there is not, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, line 222
 * @example
 * ```ts
 * import { supervision } from 'chumchon/codi';
 *
 * supervision.fy2563.quarterReported({ fiscalYear: 2563, quarter: 3, toBoardOn: '2020-07-23' }).days; // 23
 * ```
 */
export const quarterReported = figureFunction(
  {
    programme,
    id: 'quarter-reported',
    title: { th: 'การเสนอรายงานผลการปฏิบัติงานรายไตรมาสต่อคณะกรรมการสถาบันฯ', en: "A quarter's report before the board" },
    source: boardPlan(222),
    facts: {
      fiscalYear: year,
      quarter: quarterNumber({ th: 'ไตรมาส', en: 'the quarter' }),
      toBoardOn: date({ th: 'วันที่คณะกรรมการสถาบันฯ ประชุม', en: 'when it came before the board' }),
    },
  },
  counted({
    th: 'จำนวนวันจากวันสิ้นไตรมาส ถึงวันที่คณะกรรมการสถาบันฯ ประชุม',
    en: 'days from the end of the quarter to when it came before the board',
  }),
  'days',
  (values): Computed<FollowUpOutcome> => ({ days: lag(endOf(values), values.toBoardOn) }),
);

const firstDayOf = (of: number | undefined): string | undefined => (of === undefined ? undefined : fiscalYear(of).from);

/**
 * How many days before a fiscal year began its plans were approved (การเห็นชอบแผนประจำปี): the action plan, the plan for
 * staff and the digital plan; 35 for FY2564, on 27 August 2563. No deadline is stated, so there is no verdict.
 *
 * @th จำนวนวันตั้งแต่คณะกรรมการสถาบันฯ เห็นชอบแผนปฏิบัติการ แผนการบริหารทรัพยากรบุคคล และแผนการบริหารระบบเทคโนโลยีดิจิทัล จนถึงวันแรกของปีงบประมาณ
 * แผนปีงบประมาณ 2564 เห็นชอบเมื่อวันที่ 27 สิงหาคม 2563 ก่อนเริ่มปี 35 วัน เอกสารไม่ได้พิมพ์กำหนดเวลาไว้ กติกานี้จึงไม่ตัดสินว่าทันหรือไม่ทัน
 * @throws {@link RuleInputError} a day that is no calendar date, a year out of range, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, line 230
 * @example
 * ```ts
 * import { supervision } from 'chumchon/codi';
 *
 * supervision.fy2563.annualPlansApproved({ approvedOn: '2020-08-27', fiscalYear: 2564 }).days; // 35
 * ```
 */
export const annualPlansApproved = figureFunction(
  {
    programme,
    id: 'annual-plans-approved',
    title: { th: 'การเห็นชอบแผนปฏิบัติการประจำปีงบประมาณ', en: 'Approval of the plans of the next fiscal year' },
    source: boardPlan(230),
    facts: {
      approvedOn: date({ th: 'วันที่คณะกรรมการสถาบันฯ เห็นชอบ', en: 'when the board approved them' }),
      fiscalYear: year,
    },
  },
  counted({
    th: 'จำนวนวันจากวันที่เห็นชอบ ถึงวันแรกของปีงบประมาณ',
    en: 'days from the approval to the first day of the fiscal year',
  }),
  'days',
  ({ approvedOn, fiscalYear: of }): Computed<FollowUpOutcome> => ({ days: lag(approvedOn, firstDayOf(of)) }),
);
