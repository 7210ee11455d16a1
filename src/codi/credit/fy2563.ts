/**
 * Credit, FY2563: who gets interest back for discipline and how much, the moratorium, what is outstanding and in default,
 * approval and lapse of credit, and the organisations' accounts.
 *
 * @module
 */
export {
  accountsCourses,
  accountsProgress,
  accountsTargets,
  coachingTarget,
  cooperativeAccounts,
  dueForReview,
  peopleTrained,
  reviewedShare,
} from './accounts.js';
export { creditLapses, creditLineApproved } from './approval.js';
export { borrowers, defaultRatio, loanTotals, loanTypes, outstanding } from './loans.js';
export { moratorium } from './moratorium.js';
export {
  rebateAcceptance,
  rebateAmount,
  rebateEligibility,
  rebateInterest,
  rebatePayment,
  rebateStages,
} from './rebate.js';
