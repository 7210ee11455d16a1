/**
 * Knowledge-Based OTOP (ส่งเสริมกระบวนการเครือข่ายองค์ความรู้, KBO) of the Community Development Department.
 *
 * @module
 */
export * as fy2565 from './fy2565.js';
