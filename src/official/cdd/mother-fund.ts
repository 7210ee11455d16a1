/**
 * Mother-of-the-Land Fund (กองทุนแม่ของแผ่นดิน): what the department's guideline prints.
 *
 * @module
 */
export * as fy2565 from './mother-fund-fy2565.js';
