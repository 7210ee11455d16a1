/**
 * The budget of FY2565: that of the nation and that of the department, by strategy, plan, category and project, with
 * quarter targets, and an audit of the printed figures.
 *
 * @module
 */
export { type ActivityBudgetRow, activityBudgets } from './budget-fy2565-activities.js';
export { type BudgetShareRow, budgetShares, type CapitalItemRow, capitalItems } from './budget-fy2565-capital.js';
export {
  type ExpenditureCategoryRow,
  expenditureCategories,
  type OperatingItemRow,
  operatingItems,
  type PlanCategoryRow,
  planCategories,
} from './budget-fy2565-categories.js';
export { audit, type BudgetChecks, budgetChecks } from './budget-fy2565-checks.js';
export {
  type BudgetNodeRow,
  type DepartmentTotalRow,
  departmentTotals,
  departmentTree,
  type PlanStrategyRow,
  planStrategies,
  type StructureRow,
  structure,
} from './budget-fy2565-department.js';
export {
  type DiagramCapitalRow,
  type DiagramRow,
  diagramAmounts,
  diagramCapital,
} from './budget-fy2565-diagram.js';
export {
  type BudgetGroupRow,
  budgetGroups,
  type EconomicStructureRow,
  economicStructure,
  type NationalFrameRow,
  nationalFrame,
  type StrategyTotalRow,
  strategyTotals,
} from './budget-fy2565-national.js';
export { type NationalPlanRow, nationalPlans } from './budget-fy2565-plans.js';
export {
  type LinkedBudgetRow,
  linkedBudgets,
  type OtopRegisterRow,
  otopRegister,
  type QuarterTargetRow,
  quarterTargets,
} from './budget-fy2565-spending.js';
