/**
 * OTOP (หนึ่งตำบล หนึ่งผลิตภัณฑ์): what the department's guideline prints.
 *
 * @module
 */
export * as fy2565 from './otop-fy2565.js';
