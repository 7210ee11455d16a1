/**
 * Plant genetic conservation, FY2565: the workshop and the learning sites, with budgets, indicators and reports.
 *
 * @module
 */
export {
  inMasterPlan,
  inOperatingPeriod,
  siteBudget,
  siteEntry,
  siteSpending,
  sitesDeveloped,
  siteWork,
  workshop,
  workshopAllocation,
  workshopEntry,
  workshopOfCentre,
  workshopOfProvince,
  workshopUnderstood,
  workshopUnit,
} from './activities.js';
