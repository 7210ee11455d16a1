/**
 * Adequate rural housing, FY2563: which households are eligible and why not, who leads, the steps from survey to finished
 * house, when a house is built anew, and how approved and finished houses stand to the target.
 *
 * @module
 */
export { household, withinCeiling } from './household.js';
export { type HouseWork, houseWork, leadOrganisation, process } from './process.js';
export { averageSupport, progress, supportedHouseholds } from './results.js';
