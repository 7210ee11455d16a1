/**
 * Risk and internal control, FY2563: what remains of the risks, and how many plans still bear one.
 *
 * @th
 * ความเสี่ยงและการควบคุมภายใน ปีงบประมาณ พ.ศ. 2563: ความเสี่ยงที่คงเหลือ และจำนวนแผนงานที่ยังมีความเสี่ยง
 *
 * @module
 */
export { type ResidualRiskOutcome, residualControlRisk, residualRisk } from './residual.js';
