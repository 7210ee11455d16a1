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
  type AccountsCourse,
  type AccountsProgressOutcome,
  type AccountsTarget,
  accountsCourses,
  accountsProgress,
  accountsTargets,
  type CoachingOutcome,
  coachingTarget,
  cooperativeAccounts,
  dueForReview,
  peopleTrained,
  reviewedShare,
} from './accounts.js';
export { type CreditLapseOutcome, creditLapses, creditLineApproved } from './approval.js';
export {
  type BorrowersOutcome,
  borrowers,
  defaultRatio,
  type LoanTotalsOutcome,
  type LoanType,
  loanTotals,
  loanTypes,
  type OutstandingOutcome,
  outstanding,
} from './loans.js';
export { moratorium } from './moratorium.js';
export {
  type RebateAcceptanceOutcome,
  type RebateInterestOutcome,
  type RebateOutcome,
  rebateAcceptance,
  rebateAmount,
  rebateEligibility,
  rebateInterest,
  rebatePayment,
  rebateStages,
} from './rebate.js';
