/**
 * Community plans (แผนชุมชน) of the Community Development Department.
 *
 * @module
 */
export * as fy2555 from './fy2555.js';
