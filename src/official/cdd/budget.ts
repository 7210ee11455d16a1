/**
 * Budget (งบประมาณ): what the department's guideline prints of its own budget and of the nation's.
 *
 * @module
 */
export * as fy2565 from './budget-fy2565.js';
