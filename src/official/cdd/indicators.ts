/**
 * The indicators (ตัวชี้วัด): what the department's guideline prints.
 *
 * @module
 */
export * as fy2565 from './indicators-fy2565.js';
