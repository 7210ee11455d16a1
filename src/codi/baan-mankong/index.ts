/**
 * Baan Mankong (บ้านมั่นคง): secure housing in crowded urban communities and on rural land.
 *
 * @module
 */
export * as fy2563 from './fy2563.js';
