/**
 * Plans by quarter, FY2563: working targets with what is carried forward, percentages of targets, colours, disbursement of the
 * spending plan, the calendar of reports, revisions of targets and totals by region.
 *
 * @module
 */
export { belowTarget } from './below-target.js';
export { reportingQuarter, twelveMonthReport } from './calendar.js';
export { cumulativeDisbursement, disbursement, spendingPlan } from './disbursement.js';
export { figureStatus } from './figure-status.js';
export { annualPercent, percentOfTarget, quarterPercent } from './percent.js';
export { equalRegionalTargets, regionalTotal, regionOf } from './regions.js';
export { indicatorRevision, revisionsInForce, targetRevision, unobligatedBudget } from './revisions.js';
export { trafficLight } from './traffic-light.js';
export { uncarriedPlans } from './uncarried-plans.js';
export { workingTargets } from './working-targets.js';
