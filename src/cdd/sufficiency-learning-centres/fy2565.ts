/**
 * Learning centres of the sufficiency economy, FY2565: one in every amphoe, how it is developed, how far it has come,
 * and the report.
 *
 * @module
 */
export { centreSteps, centresDeveloped, developed, oneInEveryAmphoe, period, report } from './centres.js';
