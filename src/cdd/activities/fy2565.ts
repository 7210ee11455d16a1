/**
 * The register of activities, FY2565: what runs, what is due, what it costs, and what it serves.
 *
 * @th
 * ทะเบียนกิจกรรมปีงบประมาณ พ.ศ. 2565: กิจกรรมใดดำเนินการเมื่อใด ครบกำหนดเมื่อใด ใช้งบประมาณเท่าใด
 * และรองรับตัวชี้วัดใด
 *
 * @module
 */

export { adapted, adaptedCourse, adaptedInEpidemic, withinEnvelope } from './adapted.js';
export { type AllotmentsOutcome, allotments } from './allotments.js';
export { motherFundArea, nationalArea } from './area.js';
export { type CostOutcome, type CostStatus, cost, type Rate, type RateBasis } from './cost.js';
export { due } from './due.js';
export type { ActivityCode } from './register/index.js';
export { type RunningActivity, type RunningOutcome, type RunningStatus, running } from './running.js';
export {
  type ActivitiesOfOutcome,
  activitiesOf,
  type IndicatorsOfOutcome,
  indicatorsOf,
  type ServedIndicator,
} from './serves.js';
export { debtHouseholdSupport, motherFundSteps, provincialSteps, reviewedFirst } from './steps.js';
export { type TargetGroupOutcome, targetGroup } from './target-group.js';
export { type YearLine, type YearOutcome, type YearSpan, yearOfUnit } from './year.js';
