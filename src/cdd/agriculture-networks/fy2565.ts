/**
 * Networks of safe and of organic agriculture, FY2565: provinces and groups, the workshop, the groups' businesses, the
 * market of safe food, what the money may be moved to and spent on, and the reports.
 *
 * @th
 * เครือข่ายเกษตรปลอดภัยและเกษตรอินทรีย์ ปีงบประมาณ พ.ศ. 2565: จังหวัดและกลุ่มเป้าหมาย การประชุมเชิงปฏิบัติการ
 * ธุรกิจของกลุ่ม ตลาดอาหารปลอดภัย การใช้จ่ายและถัวจ่ายงบประมาณ และการรายงาน
 *
 * @module
 */
export { groupsDeveloped, networksDeveloped, provinceInScope } from './areas.js';
export { businessPeriod, businessPlan, businessSpending, businessSteps, productsOfGroups } from './business.js';
export { marketEvent, marketParticipants, otherMarketForm } from './market.js';
export { marketHeld, marketPeriod, marketSteps } from './market-results.js';
export { channelsGained, memberGained, projectChannels } from './member-channels.js';
export { allocation, virement } from './money.js';
export { entry, finalReport, finalReportForm, projectSteps } from './reports.js';
export { groupMembers, groupsChosen, participants, targetGroup } from './target-groups.js';
export { curriculum, plannedActivities, understood, workshop, workshopPeriod } from './workshop.js';
