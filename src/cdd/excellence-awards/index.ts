/**
 * Public sector excellence awards (รางวัลเลิศรัฐ), as the Community Development Department applies for them.
 *
 * @module
 */
export * as fy2565 from './fy2565.js';
