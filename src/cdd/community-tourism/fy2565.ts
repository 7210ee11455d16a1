/**
 * Tourism communities, FY2565: how an activity's budget reaches the amphoe, and the products that are raised for tourists. The
 * other rules of the project are not here yet.
 *
 * @module
 */
export { budgetRequestOfAmphoe, budgetRequestOfProvince } from './budget-request.js';
export { raisedProducts, raisingPeriod } from './products.js';
