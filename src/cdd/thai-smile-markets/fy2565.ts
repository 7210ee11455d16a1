/**
 * Thai Smile markets, FY2565: which markets, their plans and money, the reports on them and the returns added up.
 *
 * @th
 * ตลาดนัดคนไทยยิ้มได้ ปีงบประมาณ พ.ศ. 2565: ตลาดที่เข้าร่วม แผนและงบประมาณ รายงาน และการรวมยอดผลการดำเนินงาน
 *
 * @module
 */

export type { ReturnOutcome } from './adding-up.js';
export {
  covidMeasures,
  fallback,
  fallbackActivities,
  followUp,
  otherFunding,
  satisfactionEvaluated,
} from './conduct.js';
export { projectIndicators } from './indicators.js';
export { type MarketPlanOutcome, marketActivities, marketPlan, marketsInScope, moneyUse } from './markets.js';
export {
  channels,
  channelsOfProvinces,
  eventsHeld,
  marketBudget,
  moneyOfProvince,
  monitoringAllowance,
} from './money.js';
export { monthlyReturn } from './monthly-return.js';
export { type QuarterlyReturnOutcome, quarterlyReturn } from './quarterly-return.js';
export { planForm, planReport, reports, summary } from './reports.js';
