/**
 * Staff, FY2563: development against the quarterly targets, withholding for student loans, attendance of courses.
 *
 * @module
 */
export { attendance, development, developmentTargets, studentLoanWithholding } from './development.js';
