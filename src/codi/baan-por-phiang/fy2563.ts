/**
 * Adequate rural housing, FY2563: which households are eligible and why not, who leads, the steps from survey to finished
 * house, when a house is built anew, and how approved and finished houses stand to the target.
 *
 * @th
 * บ้านพอเพียงชนบท ปีงบประมาณ พ.ศ. 2563: ครัวเรือนที่มีสิทธิและเหตุที่ไม่มีสิทธิ ผู้ดำเนินการ
 * ขั้นตอนตั้งแต่สำรวจจนสร้างเสร็จ กรณีสร้างใหม่ และผลการอนุมัติกับการสร้างเสร็จเทียบกับเป้าหมาย
 *
 * @module
 */
export { household, withinCeiling } from './household.js';
export { type HouseWork, houseWork, leadOrganisation, process } from './process.js';
export { averageSupport, progress, supportedHouseholds } from './results.js';
