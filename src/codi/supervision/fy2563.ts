/**
 * Supervision, FY2563: how an audit is reported, when a quarter's report and next year's plans come before the board.
 *
 * @th
 * การกำกับดูแล ปีงบประมาณ พ.ศ. 2563: การรายงานผลการตรวจสอบ และกำหนดเสนอรายงานไตรมาสกับแผนปีถัดไปต่อคณะกรรมการ
 *
 * @module
 */
export { annualPlansApproved, auditReported, type FollowUpOutcome, quarterReported } from './meetings.js';
