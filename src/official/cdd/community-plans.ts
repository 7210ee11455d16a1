/**
 * Community plans (แผนชุมชน): what the department's presentation prints.
 *
 * @module
 */
export * as fy2555 from './community-plans-fy2555.js';
