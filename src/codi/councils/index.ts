/**
 * Community organisation councils of tambons (สภาองค์กรชุมชนตำบล).
 *
 * @module
 */
export * as fy2563 from './fy2563.js';
