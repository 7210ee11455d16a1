/**
 * Secure housing, FY2563: the households of town and country together, and how they stand to the target.
 *
 * @th
 * บ้านมั่นคง ปีงบประมาณ พ.ศ. 2563: จำนวนครัวเรือนในเมืองและชนบทรวมกัน และผลเทียบกับเป้าหมาย
 *
 * @module
 */
export { buengBangSue, housingMasterPlan } from './bueng-bang-sue.js';
export { progress, supportedHouseholds } from './results.js';
