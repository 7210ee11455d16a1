/**
 * Community plans, FY2555: how a plan's quality is graded, who may apply for certification and how a plan is certified, and
 * the two performance agreements that measure the process.
 *
 * @module
 */
export { agreementLevel } from './agreement-level.js';
export { certify, mayApplyForCertification } from './certification.js';
export { modelLocalAuthority } from './model-local-authority.js';
export { gradeQuality } from './quality.js';
export { planUseTarget, selfRunShare } from './targets.js';
