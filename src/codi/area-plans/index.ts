/**
 * Area development plans of communities (แผนพัฒนาชุมชนท้องถิ่น): tambons and provinces.
 *
 * @module
 */
export * as fy2563 from './fy2563.js';
