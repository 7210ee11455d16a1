/**
 * Credit, FY2563: who gets interest back for discipline and how much, the moratorium, what is outstanding and in
 * default, approval and lapse of credit, and the organisations' accounts.
 *
 * @th
 * สินเชื่อ ปีงบประมาณ พ.ศ. 2563: การคืนดอกเบี้ยแก่ผู้มีวินัยและจำนวนเงิน การพักชำระหนี้ ยอดคงค้างและหนี้ค้างชำระ
 * การอนุมัติและการสิ้นผลของสินเชื่อ และบัญชีขององค์กร
 *
 * @module
 */

export {
  type AccountsProgressOutcome,
  type AccountsTarget,
  accountsProgress,
  accountsTargets,
  cooperativeAccounts,
} from './accounts.js';
export { creditLapses, creditLineApproved } from './approval.js';
export { type BorrowersOutcome, borrowers } from './borrowers.js';
export { type LoanTotalsOutcome, type LoanType, loanTotals, loanTypes } from './loans.js';
export { moratorium } from './moratorium.js';
export { defaultRatio, type OutstandingOutcome, outstanding } from './outstanding.js';
export { type RebateInterestOutcome, rebateInterest } from './rebate.js';
export { type RebateAcceptanceOutcome, rebateAcceptance, rebatePayment, rebateStages } from './rebate-acceptance.js';
export { type RebateOutcome, rebateAmount } from './rebate-amount.js';
export { rebateEligibility } from './rebate-eligibility.js';
export { dueForReview, reviewedShare } from './review.js';
export {
  type AccountsCourse,
  accountsCourses,
  coachingTarget,
  peopleTrained,
} from './training.js';
