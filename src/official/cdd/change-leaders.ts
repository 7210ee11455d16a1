/**
 * Change leaders (ผู้นำการเปลี่ยนแปลง): what the department's guideline prints.
 *
 * @module
 */
export * as fy2564 from './change-leaders-fy2564.js';
