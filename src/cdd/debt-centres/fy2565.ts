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

export { calendar } from './calendar.js';
export {
  type CentreCohort,
  type CentreScopeOutcome,
  centre,
  centreScope,
  debtWorkCentres,
  gradedCentres,
} from './centres.js';
export { covidMeasures } from './covid-measures.js';
export { debtForum } from './debt-forum.js';
export { debtBurdenReport, debtResultsReport, debtWorkEntry } from './debt-reports.js';
export { type DebtOutcome, type DebtStatus, debtOutcome, debtSteps } from './debt-results.js';
export { debtPlanTasks, debtsReducedByCentre, debtsReducedNationally } from './debts-reduced.js';
export { debtsSolved, debtsSolvedNationally } from './debts-solved.js';
export { centresEstablished, established, operatingPlan } from './established.js';
export {
  coreGroup,
  establishmentSteps,
  type SameParticipantsOutcome,
  sameParticipants,
  workshopDays,
  workshopOutputs,
} from './establishment.js';
export { committee, fundsRepresented, studyVisit } from './founding.js';
export { centreDatabase, centresGraded, gradingReports, gradingTargets, gradingTasks } from './grading.js';
export { household, householdPath, householdsOfCentre } from './household.js';
export { lowerRate } from './lower-rate.js';
export { modelCentresChosen, modelProvince, modelSelection, modelStatus } from './model-centres.js';
export { mayCoFund, modelMedia } from './model-media.js';
export { modelEntry, modelReport, modelSelectionReport } from './model-reports.js';
export {
  knowledgeManaged,
  learningStations,
  modelsReached,
  modelTargets,
  usedInTambonInformation,
} from './model-results.js';
export { modelWorkshop, modelWorkshopForm, modelWorkshopOfCentre, modelWorkshopUnderstood } from './model-workshop.js';
export { debtBudget, establishmentBudget, modelBudget, modelSupportBudget, projectBudget } from './money.js';
export { occupationPlan, planActivities } from './occupation-plan.js';
export { centresIntegrating, planningMeetings } from './planning.js';
export { debtWorkPreparation, integrationOptions, modelUnits } from './preparation.js';
export { establishmentAmphoeReport, establishmentEntry, establishmentReport } from './reports.js';
export { extendTerm, mergeContracts } from './restructuring.js';
export { modelApproval, modelSpending, planApproval, planSpending } from './spending.js';
export { leadFund, selectVillages, village } from './village.js';
