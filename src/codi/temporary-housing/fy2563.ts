/**
 * Temporary housing, FY2563: what makes a community eligible, the supported households by region and quarter, how they stand
 * to the target and what that says.
 *
 * @module
 */
export { eligible } from './eligible.js';
export { averageSupport, demandDriven, householdsByQuarter, householdsByRegion, progress } from './results.js';
