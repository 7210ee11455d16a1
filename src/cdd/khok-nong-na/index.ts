/**
 * Learning centres of the new theory in the form Khok Nong Na (โคก หนอง นา) of the Community Development Department.
 *
 * @module
 */
export * as fy2565 from './fy2565.js';
