/**
 * Staff, FY2563: development against the quarterly targets, withholding for student loans, attendance of courses.
 *
 * @th
 * บุคลากร ปีงบประมาณ พ.ศ. 2563: การพัฒนาบุคลากรเทียบกับเป้าหมายรายไตรมาส การหักเงินกู้ยืมเพื่อการศึกษา
 * และการเข้าอบรมหลักสูตร
 *
 * @module
 */
export { type AttendanceOutcome, attendance, type SessionOutcome } from './attendance.js';
export { development, developmentTargets, type StaffDevelopmentOutcome, type StaffTarget } from './development.js';
export { studentLoanWithholding } from './withholding.js';
