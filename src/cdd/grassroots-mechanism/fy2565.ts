/**
 * Mechanisms of the grass-roots economy, FY2565: the meetings of the provincial committee, safe food, and the lessons.
 *
 * @th
 * กลไกขับเคลื่อนการพัฒนาเศรษฐกิจฐานราก ปีงบประมาณ พ.ศ. 2565: การประชุมคณะกรรมการระดับจังหวัด กิจการอาหารปลอดภัย
 * และการถอดบทเรียน
 *
 * @module
 */
export { foodMarketLink, foodProgress, foodWorkshop } from './food-activity.js';
export { foodGroup, foodGroupsOfProvince, foodParticipants, foodRegister } from './food-groups.js';
export { foodBudget, foodIndicators, foodReport, foodSpending } from './food-results.js';
export { lessonOfficers, lessonsReport, lessonsSummedUp } from './lessons.js';
export { bestPractice, mechanisms, parallelMechanisms, partnerSectors, targetGroup, workFrame } from './mechanism.js';
export { averagePeople, meetingBudget, meetingPeriod, meetingReport, meetingsHeld, preparation } from './meetings.js';
