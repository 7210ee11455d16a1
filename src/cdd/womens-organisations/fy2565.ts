/**
 * Leaders of women's organisations, FY2565: the four levels of committees, the plan of action, its steps, and the two
 * indicators.
 *
 * @th
 * ผู้นำองค์กรสตรี ปีงบประมาณ พ.ศ. 2565: คณะกรรมการ 4 ระดับ แผนปฏิบัติการ ขั้นตอน และตัวชี้วัดสองข้อ
 *
 * @module
 */
export { communicating, leaders, results, takingPart } from './leaders.js';
export { actionPlan, period, steps } from './plan.js';
