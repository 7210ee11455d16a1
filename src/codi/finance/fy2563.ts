/**
 * Finance, eleven months of FY2563: changes, balance sheet, income and expense, what remains of cash and budget, shares
 * and sums.
 *
 * @th
 * การเงิน รอบ 11 เดือน ปีงบประมาณ พ.ศ. 2563: การเปลี่ยนแปลง งบแสดงฐานะการเงิน รายได้และค่าใช้จ่าย
 * เงินสดและงบประมาณคงเหลือ สัดส่วนและผลรวม
 *
 * @module
 */
export {
  type AvailableFundsOutcome,
  actualOfPlan,
  assetShare,
  availableFunds,
  type ImpliedPlanOutcome,
  impliedPlan,
  madeUpOf,
  type ShortTermOutcome,
  type SubsidyExpense,
  shortTermShare,
  subsidyExpenses,
  subsidyTotal,
} from './funds.js';
export {
  type BalanceSheetOutcome,
  balanceSheet,
  type ChangeOutcome,
  changePercent,
  type IncomeStatementOutcome,
  incomeStatement,
} from './statements.js';
