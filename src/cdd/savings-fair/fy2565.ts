/**
 * Savings fair, FY2565: when it is held, its parts, its budget, indicator and report.
 *
 * @th
 * มหกรรมการออม ปีงบประมาณ พ.ศ. 2565: ช่วงเวลาจัดงาน ส่วนของงาน งบประมาณ ตัวชี้วัด และรายงาน
 *
 * @module
 */
export { fairBudget, fairDay, fairParts, fairReport, fairSatisfaction, mobilisationChannels } from './fair.js';
