/**
 * Data on basic minimum needs (ข้อมูลความจำเป็นพื้นฐาน จปฐ.).
 *
 * @module
 */
export * as fy2565 from './fy2565.js';
