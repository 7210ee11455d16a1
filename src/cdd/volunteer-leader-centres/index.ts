/**
 * Centres of volunteer leaders (ศูนย์ผู้นำจิตอาสาพัฒนาชุมชน) of the Community Development Department.
 *
 * @module
 */
export * as fy2565 from './fy2565.js';
