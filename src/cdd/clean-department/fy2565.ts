/**
 * Clean community development, FY2565: the activity of the provinces, its money, and the indicators of the project.
 *
 * @th
 * พัฒนาชุมชนใสสะอาด ปีงบประมาณ พ.ศ. 2565: กิจกรรมของจังหวัด งบประมาณ และตัวชี้วัดของโครงการ
 *
 * @module
 */
export { activityPeriod, campaignMedia, initiative, staffReached, workshop } from './activity.js';
export {
  type BudgetCutOutcome,
  budget,
  budgetCut,
  moneyOfProvince,
  shareOfDepartment,
  workshopBudget,
} from './money.js';
export { courses, integrityScore, projectPeriod, projectSteps, transparency, unitsPassed } from './project.js';
export { monitoring, recordInSystem, reported, understood } from './results.js';
