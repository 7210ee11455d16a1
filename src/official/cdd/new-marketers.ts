/**
 * New marketers (นักการตลาดรุ่นใหม่): what the department's guideline prints.
 *
 * @module
 */
export * as fy2565 from './new-marketers-fy2565.js';
