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
export {
  clinicBudget,
  clinicSpending,
  marketBudget,
  modelForumBudget,
  modelGrantBudget,
  outstandingBudget,
  projectBudget,
  strengtheningBudget,
} from './budget.js';
export {
  accessIndicator,
  accessSession,
  clinicTarget,
  eligibleFund,
  followUp,
  governanceIndicator,
  moveForFundTeam,
  projectAccessIndicator,
  projectGovernanceIndicator,
  teamInEveryAmphoe,
  workshop,
} from './clinic.js';
export {
  governance,
  governanceRound,
  planCoversFailed,
  povertyFundPractices,
  savingsGroupPractices,
} from './governance.js';
export { loanOrder, registeredBorrowers, savingsGroupLoan } from './lending.js';
export { actors, fundSources, type ListedPoint, outstandingTopics, teamDuties } from './lists.js';
export { knowledgeReport, marketForum, marketIndicator, modelCentre, resultsUsed } from './market.js';
export {
  mayCoFund,
  modelForum,
  modelGrant,
  modelGrantStages,
  modelMediaIndicator,
  modelNomination,
  modelPlanIndicator,
  modelProvince,
  modelVideos,
  selectModelFund,
} from './model.js';
export { modelProvinces } from './model-provinces.js';
export {
  outstandingGrant,
  outstandingOfProvince,
  outstandingSign,
  outstandingTarget,
  selectPovertyFund,
  selectSavingsGroup,
} from './outstanding.js';
export {
  allottedUpgrades,
  databaseIndicator,
  irregularity,
  irregularityStages,
  madeKnown,
  overdueLoan,
  povertyFundDuties,
  povertyFundLoan,
  povertyFundReview,
  povertyFundScope,
  yearlyReports,
} from './poverty-funds.js';
export {
  activities,
  assessmentRecord,
  bpmRecord,
  clinicAmphoeReport,
  clinicBpm,
  clinicNomination,
  clinicProvinceReport,
  clinicRecord,
  marketAmphoeReport,
  marketProvinceReport,
  modelForumAmphoeReport,
  modelForumBpm,
  modelGrantAmphoeReport,
  modelGrantBpm,
  modelGrantSummary,
  outstandingDone,
  outstandingReport,
  strengtheningAmphoeReport,
  strengtheningBpm,
  strengtheningReport,
  upgradeReport,
} from './reporting.js';
export {
  associateMember,
  memberGrowth,
  newMember,
  newSavingsGroup,
  savingsGroupDamage,
  savingsGroupDamageOfProvince,
  savingsGroupGuidance,
  savingsGroupProblem,
} from './savings-groups.js';
export { mayBeStrengthened, strengtheningForum, strengtheningIndicator } from './strengthening.js';
export {
  departmentGoal,
  inUpgradeBase,
  povertyFundShare,
  povertyFundUpgrades,
  savingsGroupUpgrades,
  smartCandidate,
  upgrade,
  upgradesOfBase,
} from './upgrade.js';
