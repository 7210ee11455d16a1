/**
 * Knowledge-Based OTOP (KBO): what the department's guideline prints.
 *
 * @module
 */
export * as fy2565 from './knowledge-based-otop-fy2565.js';
