/**
 * The budget of FY2565: the nation's by structure, group, strategy and plan; the department's by plan, category and
 * project; shares and changes; and what is to be spent by quarter.
 *
 * @th
 * งบประมาณปีงบประมาณ พ.ศ. 2565: งบประมาณของประเทศจำแนกตามโครงสร้าง กลุ่ม ยุทธศาสตร์ และแผนงาน
 * งบประมาณของกรมการพัฒนาชุมชนจำแนกตามแผนงาน งบรายจ่าย และโครงการ สัดส่วนและการเปลี่ยนแปลง
 * และเป้าหมายการเบิกจ่ายรายไตรมาส
 *
 * @module
 */
export { type ExpenditureCategory, type ExpenditureCategoryOutcome, expenditureCategory } from './categories.js';
export { budgetTree, operatingMoney, planByCategory, wholeStructure } from './department.js';
export { disbursedShare } from './disbursed-share.js';
export { type InMillionsOutcome, inMillions } from './in-millions.js';
export {
  actionPlanTargets,
  linkedBudget,
  participationRose,
  reformPlanInForce,
  socialDatabaseInTime,
} from './linkage.js';
export {
  budgetGroups,
  economicStructure,
  fiscalBalance,
  governmentOperations,
  groupsAgainstPlans,
} from './national.js';
export { firstOutput, personnelPlan } from './output-and-personnel.js';
export { nationalPlans, type PlanCountOutcome, planCount, plansByKind } from './plans.js';
export { type OwnMoneyFirstOutcome, ownMoneyFirst, receivesFreedMoney, underReview } from './policy.js';
export { type CommonBaseOutcome, commonBase } from './printed-shares.js';
export { activitiesOfProject, projectDescription } from './projects.js';
export { type QuarterAchievedOutcome, quarterAchieved } from './quarter-achieved.js';
export { type QuarterTargetOutcome, quarterTarget, type TargetAmount } from './quarters.js';
export { averagePerPost, averagePerUnit, budgetChange, nationalChange, shareOfBudget } from './shares.js';
