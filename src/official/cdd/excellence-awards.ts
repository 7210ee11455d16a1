/**
 * The public sector excellence awards (รางวัลเลิศรัฐ): what the department's guideline prints.
 *
 * @module
 */
export * as fy2565 from './excellence-awards-fy2565.js';
