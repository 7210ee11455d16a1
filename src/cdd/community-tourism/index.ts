/**
 * Tourism communities (ชุมชนท่องเที่ยว OTOP นวัตวิถี) of the Community Development Department.
 *
 * @module
 */
export * as fy2565 from './fy2565.js';
