/**
 * New marketers, FY2565: how many a province hires and whom, their work, their reports and their cost.
 *
 * @th
 * นักการตลาดรุ่นใหม่ ปีงบประมาณ พ.ศ. 2565: อัตราจ้างของจังหวัดและคุณสมบัติ งานที่ทำ รายงาน และงบประมาณ
 *
 * @module
 */
export { applicant } from './applicant.js';
export { contractPeriod, hires, marketersOfCountry, mayHire, wages } from './hiring.js';
export { type FormItem, type FormOutcome, monthlyForm, monthlyReports, promotions } from './reports.js';
export { type ClipsOutcome, clips, month } from './work.js';
