/**
 * Data on basic minimum needs, FY2565: the campaign, who collects and how, what is paid, the forums that certify the
 * data level by level, where a correction goes, the indicators, and the tambons with model information. The indicator
 * lines of จปฐ. themselves are not printed in the guideline.
 *
 * @th
 * ข้อมูลความจำเป็นพื้นฐาน (จปฐ.) ปีงบประมาณ พ.ศ. 2565: การรณรงค์ ผู้จัดเก็บข้อมูลและคุณสมบัติ ค่าตอบแทน
 * เวทีรับรองข้อมูลแต่ละระดับ การแก้ไขข้อมูล ตัวชี้วัด และตำบลต้นแบบการใช้ข้อมูล แนวทางไม่ได้พิมพ์เกณฑ์ของตัวชี้วัด
 * จปฐ. รายข้อ
 *
 * @module
 */
export { campaignMedia, campaignPeriod, campaignProvinces, inScope } from './campaign.js';
export {
  certificationLevels,
  certifiedShare,
  correctionRoute,
  everyUnitCertified,
  forumIndicators,
} from './certification.js';
export { contestEntry, contestPeriod, modelQuality, modelResults, modelSteps } from './contest.js';
export { dataSteps, forumBudget, forumPeriod } from './forum-budget.js';
export { forumContents, localCertification, localForum } from './forums.js';
export { modelBudget, modelForum, modelParticipants, modelPeriod, modelTambonsChosen } from './model-tambons.js';
export { collectorMeeting, collectorQualities, recruitment } from './recruitment.js';
export { collectorsTrained, published, surveyed } from './results.js';
export { belowIncomeCriterion, everyHouseholdSigned, householdRecord, surveyPeriod } from './survey.js';
export { collectors, householdTargets, surveyFee } from './targets.js';
export { upperCertification } from './upper-certification.js';
export { instructionPeriod, workingGroup, workingGroupPeriod, workingGroupsAppointed } from './working-groups.js';
