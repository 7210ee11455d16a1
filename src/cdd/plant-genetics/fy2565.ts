/**
 * Plant genetic conservation, FY2565: the workshop and the learning sites, with budgets, indicators and reports.
 *
 * @th
 * อนุรักษ์พันธุกรรมพืช ปีงบประมาณ พ.ศ. 2565: การประชุมเชิงปฏิบัติการและแหล่งเรียนรู้ พร้อมงบประมาณ ตัวชี้วัด
 * และรายงาน
 *
 * @module
 */
export { inMasterPlan, inOperatingPeriod } from './activities.js';
export { type WorkshopAllocationOutcome, workshopAllocation } from './allocation.js';
export { siteEntry, workshopEntry } from './entries.js';
export { siteBudget, siteSpending, sitesDeveloped, siteUnit, siteWork } from './sites.js';
export {
  workshop,
  workshopOfCentre,
  workshopOfProvince,
  workshopUnderstood,
  workshopUnit,
} from './workshop.js';
