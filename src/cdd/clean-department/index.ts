/**
 * Clean community development (พัฒนาชุมชนใสสะอาด): against corruption, for transparency.
 *
 * @module
 */
export * as fy2565 from './fy2565.js';
