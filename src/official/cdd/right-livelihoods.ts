/**
 * Right livelihoods in communities (สัมมาชีพชุมชน): what the department's guideline prints.
 *
 * @module
 */
export * as fy2565 from './right-livelihoods-fy2565.js';
