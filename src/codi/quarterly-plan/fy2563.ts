/**
 * Plans by quarter, FY2563: working targets with what is carried forward, percentages of targets, colours,
 * disbursement of the spending plan, the calendar of reports, revisions of targets and totals by region.
 *
 * @th
 * แผนรายไตรมาส ปีงบประมาณ พ.ศ. 2563: เป้าดำเนินการรวมส่วนที่ยกมา ร้อยละของเป้าหมาย สีแสดงสถานะ การเบิกจ่ายตามแผน
 * ปฏิทินการรายงาน การปรับเป้าหมาย และยอดรวมรายภาค
 *
 * @module
 */
export { type BelowTargetOutcome, belowTarget, type MissedPlan } from './below-target.js';
export { type ReportingQuarterOutcome, reportingQuarter, twelveMonthReport } from './calendar.js';
export { type CumulativeDisbursementOutcome, cumulativeDisbursement } from './cumulative-disbursement.js';
export { type DisbursementOutcome, disbursement, spendingPlan } from './disbursement.js';
export { type Basis, type FigureStatus, type FigureStatusOutcome, figureStatus } from './figure-status.js';
export {
  type AnnualPercentOutcome,
  annualPercent,
  percentOfTarget,
  type QuarterPercentOutcome,
  quarterPercent,
} from './percent.js';
export {
  type EqualTargetsOutcome,
  equalRegionalTargets,
  type RegionOutcome,
  regionalTotal,
  regionOf,
} from './regions.js';
export {
  type IndicatorRevision,
  indicatorRevision,
  type RevisionsInForceOutcome,
  revisionsInForce,
  targetRevision,
  unobligatedBudget,
} from './revisions.js';
export { trafficLight } from './traffic-light.js';
export { type UncarriedPlan, uncarriedPlans } from './uncarried-plans.js';
export { type WorkingTarget, type WorkingTargetsOutcome, workingTargets } from './working-targets.js';
