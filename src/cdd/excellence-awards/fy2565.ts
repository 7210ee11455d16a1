/**
 * Public sector excellence awards, FY2565: the awards that there are, who applies, and the steps before and of an application.
 *
 * @module
 */
export { application, beforeApplying, period, provincesApplying, unitsApplying } from './applying.js';
export { type BranchOutcome, type EntriesOutcome, entries } from './entries.js';
