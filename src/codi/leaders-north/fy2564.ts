/**
 * Leadership capacity in the north, FY2564: how an approved amount is paid in two tranches, whether a first tranche was paid
 * by the rules, and the report on the disbursement.
 *
 * @th
 * ผู้นำชุมชนภาคเหนือ ปีงบประมาณ พ.ศ. 2564: การแบ่งงบอนุมัติเป็นสองงวด การเบิกจ่ายงวดแรกเป็นไปตามเกณฑ์หรือไม่
 * และรายงานผลการเบิกจ่าย
 *
 * @module
 */
export { projectApproval, projectsByProvince } from './approval.js';
export { firstTranche, firstTrancheDue } from './first-tranche.js';
export { scope, secondTranchePlan } from './plan.js';
export { report } from './report.js';
export type { DisbursementReport, ReportPercentage, ReportRow } from './report-rows.js';
export { splitTranches } from './tranches.js';
