/**
 * Supervision, FY2563: how an audit is reported, when a quarter's report and next year's plans come before the board.
 *
 * @module
 */
export { annualPlansApproved, auditReported, type FollowUpOutcome, quarterReported } from './meetings.js';
