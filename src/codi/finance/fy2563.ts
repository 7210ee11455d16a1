/**
 * Finance, eleven months of FY2563: changes, balance sheet, income and expense, what remains of cash and budget, shares and
 * sums.
 *
 * @module
 */
export {
  actualOfPlan,
  assetShare,
  availableFunds,
  impliedPlan,
  madeUpOf,
  shortTermShare,
  subsidyExpenses,
  subsidyTotal,
} from './funds.js';
export { balanceSheet, changePercent, incomeStatement } from './statements.js';
