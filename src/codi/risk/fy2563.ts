/**
 * Risk and internal control, FY2563: what remains of the risks, and how many plans still bear one.
 *
 * @module
 */
export { type ResidualRiskOutcome, residualControlRisk, residualRisk } from './residual.js';
