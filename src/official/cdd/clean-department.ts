/**
 * Clean community development (พัฒนาชุมชนใสสะอาด): what the department's guideline prints.
 *
 * @module
 */
export * as fy2565 from './clean-department-fy2565.js';
