/**
 * Risk and internal control (การบริหารความเสี่ยงและการควบคุมภายใน).
 *
 * @module
 */
export * as fy2563 from './fy2563.js';
