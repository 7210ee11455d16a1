/**
 * Temporary housing, FY2563: what makes a community eligible, the supported households by region and quarter, how they stand
 * to the target and what that says.
 *
 * @th
 * ที่อยู่อาศัยชั่วคราว ปีงบประมาณ พ.ศ. 2563: คุณสมบัติของชุมชนที่รับการสนับสนุน ครัวเรือนรายภาคและรายไตรมาส
 * ผลเทียบกับเป้าหมาย และความหมายของผลนั้น
 *
 * @module
 */
export { eligible } from './eligible.js';
export { averageSupport, demandDriven, householdsByQuarter, householdsByRegion, progress } from './results.js';
