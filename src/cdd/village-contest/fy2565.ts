/**
 * Contest of model villages, FY2565: who may enter, the meetings, the shortlist and the awards, budget, indicators and reports.
 *
 * @th
 * การประกวดหมู่บ้านต้นแบบ ปีงบประมาณ พ.ศ. 2565: ผู้มีสิทธิเข้าประกวด การประชุม การคัดเลือกรอบแรกและรางวัล งบประมาณ ตัวชี้วัด
 * และรายงาน
 *
 * @module
 */

export { awards } from './awards.js';
export type { Aspect, AspectOutcome, AwardedVillage, AwardsOutcome, ContestRank } from './awards-judging.js';
export {
  committee,
  committeeDuties,
  contestSteps,
  inContestArea,
  organisingProvince,
  shortlist,
} from './contest.js';
export { contestBudget } from './contest-budget.js';
export { committeeMeetings, lessonMeeting } from './meetings.js';
export { contestPreparation } from './preparation.js';
export { contestEntry, contestReport, indicators, inOperatingPeriod, modelVillagesByProvince } from './results.js';
