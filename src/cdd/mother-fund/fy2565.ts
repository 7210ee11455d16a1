/**
 * Mother-of-the-Land Fund villages, FY2565: learning centres and their committees, occupations for youth at risk and people after
 * drug treatment, seedling villages and their material, and how fund villages are inspected and raised.
 *
 * @th
 * หมู่บ้านกองทุนแม่ของแผ่นดิน ปีงบประมาณ พ.ศ. 2565: ศูนย์เรียนรู้และคณะกรรมการ
 * อาชีพของเยาวชนกลุ่มเสี่ยงและผู้ผ่านการบำบัดยาเสพติด หมู่บ้านต้นกล้าและวัสดุ และการตรวจติดตามกับการยกระดับหมู่บ้าน
 *
 * @module
 */
export { centreBudget, occupationBudget, personalSupport, provinceEnvelope } from './budget.js';
export { type AmphoeTarget, type DistributionOutcome, distribution } from './distribution.js';
export { type FurtherStep, type FurtherStepsOutcome, furtherSteps, helped, helpedShare } from './helping.js';
export {
  database,
  inspectionDeadline,
  inspectionTeam,
  membershipDrive,
  upgradePeriod,
  upgradeStages,
} from './inspection.js';
export { centreCourse, centrePlan, centreRegister, centreWorkshop, chooseLearningCentre } from './learning-centres.js';
export { everyMechanism, mechanism, villagesWithMechanism } from './mechanism.js';
export { enrolment, occupationTraining, supportStages, trainingPlaces, trainingTopics } from './occupations.js';
export { type AgeConflict, type PersonOutcome, person } from './person.js';
export { projectBudget } from './project-budget.js';
export { bpmDeadline, bpmEntry, calendar, reporting } from './reporting.js';
export { materialBudget, materialPurchase, materialQuantities, seedlingBudget } from './seedling-budget.js';
export {
  type ProvinceScopeOutcome,
  provinceScope,
  type ScopeConflict,
  type SeedlingRegisterOutcome,
  seedlingRegister,
} from './seedling-provinces.js';
export { seedlingActivities, seedlingVillages } from './seedling-results.js';
export {
  actionPlan,
  chooseSeedlings,
  namedSteps,
  seedlingStages,
  seedlingWorkshop,
  workshopPeople,
} from './seedlings.js';
export { villageStatus } from './status.js';
export { readyVillages, targets } from './targets.js';
export { chosenVillages, confirmation, raisedInAmphoe, raisedInCountry, raisedVillages, upgrade } from './upgrading.js';
