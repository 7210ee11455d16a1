/**
 * Community welfare funds (กองทุนสวัสดิการชุมชน).
 *
 * @module
 */
export * as fy2563 from './fy2563.js';
