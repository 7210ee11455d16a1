/**
 * Budget (งบประมาณ): the nation's and the department's, its structure and its spending.
 *
 * @module
 */
export * as fy2565 from './fy2565.js';
