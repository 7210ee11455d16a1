/**
 * Staff, FY2563: development against the quarterly targets, withholding for student loans, attendance of courses.
 *
 * @module
 */
export {
  type AttendanceOutcome,
  attendance,
  development,
  developmentTargets,
  type SessionOutcome,
  type StaffDevelopmentOutcome,
  type StaffTarget,
  studentLoanWithholding,
} from './development.js';
