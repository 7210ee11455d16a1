/**
 * Leadership capacity in the north, FY2564: how an approved amount is paid in two tranches, whether a first tranche was paid
 * by the rules, and the report on the disbursement.
 *
 * @module
 */
export { splitTranches } from './tranches.js';
