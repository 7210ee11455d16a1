/**
 * Mother-of-the-Land Fund villages (หมู่บ้านกองทุนแม่ของแผ่นดิน) of the Community Development Department.
 *
 * @module
 */
export * as fy2565 from './fy2565.js';
