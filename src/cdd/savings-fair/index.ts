/**
 * The savings fair (มหกรรมการออม ลดความเหลื่อมล้ำของประชาชน).
 *
 * @module
 */
export * as fy2565 from './fy2565.js';
