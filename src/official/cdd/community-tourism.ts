/**
 * Tourism communities (ชุมชนท่องเที่ยว OTOP นวัตวิถี): what the department's guideline prints.
 *
 * @module
 */
export * as fy2565 from './community-tourism-fy2565.js';
