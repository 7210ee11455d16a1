/**
 * Learning centres of the form Khok Nong Na (โคก หนอง นา): what the department's guideline prints.
 *
 * @module
 */
export * as fy2565 from './khok-nong-na-fy2565.js';
