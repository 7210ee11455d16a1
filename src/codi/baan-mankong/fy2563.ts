/**
 * Secure housing, FY2563: the households of town and country together, and how they stand to the target.
 *
 * @module
 */
export { buengBangSue, housingMasterPlan } from './bueng-bang-sue.js';
export { progress, supportedHouseholds } from './results.js';
