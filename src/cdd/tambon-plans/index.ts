/**
 * Plans of tambons (แผนพัฒนาตำบล).
 *
 * @module
 */
export * as fy2565 from './fy2565.js';
