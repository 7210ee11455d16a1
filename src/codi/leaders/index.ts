/**
 * Development of community leaders (การพัฒนาแกนนำขบวนองค์กรชุมชน) in the five regions.
 *
 * @module
 */
export * as fy2563 from './fy2563.js';
