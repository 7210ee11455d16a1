/**
 * Data on basic minimum needs (ข้อมูลความจำเป็นพื้นฐาน จปฐ.): what the department's guideline prints.
 *
 * @module
 */
export * as fy2565 from './basic-minimum-needs-fy2565.js';
