/**
 * Community funds, FY2565: the Mobile Clinic and its team, governance grading by a rubric of the caller, upgrades, lending,
 * outstanding and model funds, strengthening, market-demonstration centres, the work on poverty-alleviation funds and savings
 * groups without a budget, budgets, and when each report is due.
 *
 * @th
 * กองทุนชุมชน ปีงบประมาณ พ.ศ. 2565: Mobile Clinic และทีมงาน การจัดระดับธรรมาภิบาลด้วยเกณฑ์ของผู้ใช้ การยกระดับ
 * การให้กู้ยืม กองทุนดีเด่นและต้นแบบ การเสริมสร้างความเข้มแข็ง ศูนย์สาธิตการตลาด งาน กข.คจ.
 * และกลุ่มออมทรัพย์ที่ไม่ใช้งบประมาณ งบประมาณ และกำหนดส่งรายงาน
 *
 * @module
 */
export { clinicBudget, clinicSpending, marketBudget, outstandingBudget, strengtheningBudget } from './budget.js';
export { clinicTarget, eligibleFund, moveForFundTeam, teamInEveryAmphoe } from './clinic.js';
export {
  clinicAmphoeReport,
  clinicBpm,
  clinicNomination,
  clinicProvinceReport,
  clinicRecord,
} from './clinic-reports.js';
export { accessSession, followUp, workshop } from './clinic-work.js';
export {
  governance,
  governanceRound,
  planCoversFailed,
  povertyFundPractices,
  savingsGroupPractices,
} from './governance.js';
export {
  accessIndicator,
  governanceIndicator,
  projectAccessIndicator,
  projectGovernanceIndicator,
} from './governed-shares.js';
export { irregularity, irregularityStages, madeKnown } from './irregularity.js';
export { loanOrder, registeredBorrowers, savingsGroupLoan } from './lending.js';
export { actors, fundSources, type ListedPoint, outstandingTopics, teamDuties } from './lists.js';
export { knowledgeReport, marketForum, marketIndicator, modelCentre, resultsUsed } from './market.js';
export { marketAmphoeReport, marketProvinceReport } from './market-reports.js';
export { modelNomination, modelProvince, selectModelFund } from './model.js';
export { modelForumBudget, modelGrantBudget, projectBudget } from './model-budget.js';
export { modelForum, modelPlanIndicator } from './model-forum.js';
export { mayCoFund, modelGrant, modelGrantStages } from './model-grant.js';
export { modelMediaIndicator, modelVideos } from './model-media.js';
export { modelProvinces } from './model-provinces.js';
export {
  modelForumAmphoeReport,
  modelForumBpm,
  modelGrantAmphoeReport,
  modelGrantBpm,
  modelGrantSummary,
} from './model-reports.js';
export { selectPovertyFund, selectSavingsGroup } from './outstanding.js';
export { outstandingDone, outstandingReport } from './outstanding-reports.js';
export { outstandingGrant, outstandingOfProvince, outstandingSign, outstandingTarget } from './outstanding-results.js';
export { allottedUpgrades, databaseIndicator, povertyFundDuties } from './poverty-fund-targets.js';
export { overdueLoan, povertyFundLoan, povertyFundReview, povertyFundScope } from './poverty-funds.js';
export { activities } from './reporting.js';
export {
  associateMember,
  savingsGroupDamage,
  savingsGroupDamageOfProvince,
  savingsGroupGuidance,
  savingsGroupProblem,
} from './savings-group-work.js';
export { memberGrowth, newMember, newSavingsGroup } from './savings-groups.js';
export { departmentGoal, smartCandidate } from './smart-groups.js';
export { mayBeStrengthened, strengtheningForum, strengtheningIndicator } from './strengthening.js';
export { strengtheningAmphoeReport, strengtheningBpm, strengtheningReport } from './strengthening-reports.js';
export { povertyFundUpgrades, savingsGroupUpgrades, upgrade } from './upgrade.js';
export { inUpgradeBase, povertyFundShare, type UpgradesOfBaseOutcome, upgradesOfBase } from './upgrade-base.js';
export { assessmentRecord, bpmRecord, upgradeReport } from './yearly-records.js';
export { yearlyReports } from './yearly-reports.js';
