/**
 * Community plans, FY2555: how a plan's quality is graded, who may apply for certification and how a plan is certified, the
 * integrated plan of a tambon, and the performance agreements and targets that measure the process.
 *
 * @th
 * แผนชุมชน ปี 2555: เกณฑ์ประเมินคุณภาพแผน คุณสมบัติของผู้ขอรับรองและการรับรองแผน แผนบูรณาการระดับตำบล
 * และคำรับรองกับเป้าหมายที่ใช้วัดกระบวนการ
 *
 * @module
 */
export { agreementLevel } from './agreement-level.js';
export { type CertificationOutcome, certify, mayApplyForCertification, type PlanDomain } from './certification.js';
export { integratedTambonPlan } from './integration.js';
export { modelLocalAuthority } from './model-local-authority.js';
export { gradeQuality } from './quality.js';
export { certificationProgress, qualityShares } from './results.js';
export { planUseTarget, selfRunShare } from './targets.js';
