/**
 * What the institute's performance report for the fourth quarter of FY2563 prints: the agreement with OPDC, plans by
 * quarter, and the tables of its programmes and finances.
 *
 * @module
 */
export { type AnnualSummaryRow, annualSummary } from './annual-summary.js';
export { type LinkedProvinceRow, linkedProvinces, type TambonPlanRow, tambonPlansByRegion } from './area-plans.js';
export { type AuditedFigures, audit } from './audit.js';
export {
  type BusinessPlanRow,
  type BusinessTrainingRow,
  businessPlans,
  businessTraining,
  type LearningCentreRow,
  learningCentres,
} from './business.js';
export { type CouncilQualityRow, councilQuality } from './councils.js';
export {
  type InterestRebateRow,
  interestRebate,
  type LoanRow,
  type LoanSinceStartRow,
  loans,
  loansSinceStart,
} from './credit.js';
export {
  type FinanceOfFundRow,
  type FinanceRow,
  finances,
  financesOfFund,
  type LiquidityRow,
  liquidity,
  type SubsidyExpenseRow,
  subsidyExpenses,
} from './finance.js';
export { type GovernanceItemRow, governanceItems } from './governance.js';
export { type HousingRow, housing, type TemporaryHousingRow, temporaryHousing } from './housing.js';
export { type LeadersByRegionRow, type LeaderTrainingRow, leadersByRegion, leaderTraining } from './leaders.js';
export { type PartnerAgencyRow, partnerAgencies } from './partners.js';
export { type PercentCheckRow, percentChecks } from './percent-checks.js';
export { figuresInText, type PrintedCheck, percentagesWithoutBase } from './printed-checks.js';
export {
  type CumulativeTargetRow,
  cumulativeTargets,
  type QuarterlyTargetRow,
  quarterlyTargets,
  type TrafficLightRow,
  trafficLight,
} from './quarterly-targets.js';
export { type RatingBandRow, ratingBands, type ScorecardRow, scorecard } from './scorecard.js';
export { type SpendingRow, spending } from './spending.js';
export { type TargetRevisionRow, targetRevisions } from './target-revisions.js';
export { type WelfareFundMoneyRow, welfareFundMoney } from './welfare-funds.js';
