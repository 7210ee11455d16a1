/**
 * Savings fair, FY2565: when it is held, its parts, its budget, indicator and report.
 *
 * @module
 */
export { fairBudget, fairDay, fairParts, fairReport, fairSatisfaction, mobilisationChannels } from './fair.js';
