/**
 * Plant genetic conservation, FY2565: the workshop and the learning sites, with budgets, indicators and reports.
 *
 * @th
 * อนุรักษ์พันธุกรรมพืช ปีงบประมาณ พ.ศ. 2565: การประชุมเชิงปฏิบัติการและแหล่งเรียนรู้ พร้อมงบประมาณ ตัวชี้วัด
 * และรายงาน
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
