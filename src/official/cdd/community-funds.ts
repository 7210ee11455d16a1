/**
 * Community funds (กองทุนชุมชน): what the department's guideline prints.
 *
 * @module
 */
export * as fy2565 from './community-funds-fy2565.js';
