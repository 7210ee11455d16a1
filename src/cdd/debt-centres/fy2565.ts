/**
 * Fund management centres, FY2565: which villages get one and how it is established, which households take part and how their
 * debts are restructured, what the money may be spent on, and what is reported when.
 *
 * @module
 */
export { debtsSolved, debtsSolvedNationally, household, householdPath, householdsOfCentre } from './household.js';
