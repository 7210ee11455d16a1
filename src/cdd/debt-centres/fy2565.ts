/**
 * Fund management centres, FY2565: which villages get one and how it is established, which households take part and how
 * their debts are restructured, what the money may be spent on, and what is reported when.
 *
 * @th
 * ศูนย์จัดการกองทุนชุมชน ปีงบประมาณ พ.ศ. 2565: หมู่บ้านที่จัดตั้งศูนย์ได้และวิธีจัดตั้ง
 * ครัวเรือนเป้าหมายและการปรับโครงสร้างหนี้ การใช้จ่ายงบประมาณ และกำหนดส่งรายงาน
 *
 * @module
 */
export {
  type CentreCohort,
  type CentreScopeOutcome,
  calendar,
  centre,
  centreScope,
  centresIntegrating,
  debtWorkCentres,
  debtWorkPreparation,
  gradedCentres,
  integrationOptions,
  modelUnits,
  planningMeetings,
} from './centres.js';
export {
  centreDatabase,
  centresGraded,
  type DebtOutcome,
  type DebtStatus,
  debtOutcome,
  debtSteps,
  debtsReducedByCentre,
  debtsReducedNationally,
  gradingReports,
  gradingTargets,
  gradingTasks,
} from './debt-results.js';
export {
  centresEstablished,
  committee,
  coreGroup,
  established,
  establishmentSteps,
  fundsRepresented,
  operatingPlan,
  sameParticipants,
  studyVisit,
  workshopOutputs,
} from './establishment.js';
export { debtsSolved, debtsSolvedNationally, household, householdPath, householdsOfCentre } from './household.js';
export {
  knowledgeManaged,
  learningStations,
  mayCoFund,
  modelCentresChosen,
  modelMedia,
  modelProvince,
  modelSelection,
  modelStatus,
  modelsReached,
  modelTargets,
  modelWorkshop,
  modelWorkshopForm,
  modelWorkshopUnderstood,
  usedInTambonInformation,
} from './model-centres.js';
export {
  debtBudget,
  establishmentBudget,
  modelApproval,
  modelBudget,
  modelSpending,
  modelSupportBudget,
  planApproval,
  planSpending,
  projectBudget,
} from './money.js';
export {
  debtBurdenReport,
  debtResultsReport,
  debtWorkEntry,
  establishmentAmphoeReport,
  establishmentEntry,
  establishmentReport,
  modelEntry,
  modelReport,
  modelSelectionReport,
} from './reports.js';
export {
  debtForum,
  extendTerm,
  type LowerRateOutcome,
  lowerRate,
  mergeContracts,
  occupationPlan,
  planActivities,
} from './restructuring.js';
export { leadFund, selectVillages, village } from './village.js';
