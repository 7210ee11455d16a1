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

export { type BalanceSheetOutcome, balanceSheet } from './balance-sheet.js';
export { type ChangeOutcome, changePercent } from './change-percent.js';
export { actualOfPlan, type ImpliedPlanOutcome, impliedPlan, madeUpOf } from './fund-plans.js';
export { type AvailableFundsOutcome, availableFunds, type ShortTermOutcome, shortTermShare } from './funds.js';
export { type IncomeStatementOutcome, incomeStatement } from './income-statement.js';
export { assetShare, type SubsidyExpense, subsidyExpenses, subsidyTotal } from './subsidy.js';
