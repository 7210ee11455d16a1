/**
 * Community business (ธุรกิจชุมชน): plans of tambons, their training and their learning centres.
 *
 * @module
 */
export * as fy2563 from './fy2563.js';
