/**
 * Right livelihoods in communities, FY2565: villages and households, demonstrations, occupation groups, results and reports, and
 * the definitions.
 *
 * @th
 * สัมมาชีพชุมชน ปีงบประมาณ พ.ศ. 2565: หมู่บ้านและครัวเรือน การสาธิต กลุ่มอาชีพ ผลลัพธ์และรายงาน และคำนิยาม
 *
 * @module
 */
export { activitiesBudget, projectBudget } from './budget.js';
export { assessments, demonstration, demonstrationMaterials, occupationAnalysis } from './demonstration.js';
export { groupsFounded, groupsOfVillages } from './group-targets.js';
export {
  groupMaterials,
  groupMeeting,
  groupMember,
  occupationGroup,
} from './groups.js';
export { beneficiary, sage, targetHousehold } from './households.js';
export { rightLivelihood, rightLivelihoodCommunity } from './livelihood.js';
export { groupRecord, recordsChecked, villageRecord, villageReports } from './reporting.js';
export {
  participantsInAll,
  practisesWithMoreIncome,
  practising,
  practisingWithIncome,
  promoted,
} from './results.js';
export { groupSteps, villageSteps } from './steps.js';
export { trainerPreparation } from './trainers.js';
export { householdsOfVillage, participants, substituteHousehold } from './village-participants.js';
export { targetVillage, villagesInAll, villagesSelected } from './villages.js';
