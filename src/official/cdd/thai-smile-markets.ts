/**
 * Thai Smile markets (ตลาดนัดคนไทยยิ้มได้): what the department's guideline prints.
 *
 * @module
 */
export * as fy2565 from './thai-smile-markets-fy2565.js';
