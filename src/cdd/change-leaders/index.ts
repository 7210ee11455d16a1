/**
 * Change leaders (ผู้นำการเปลี่ยนแปลง) of the Community Development Department.
 *
 * @module
 */
export * as fy2564 from './fy2564.js';
export * as fy2565 from './fy2565.js';
