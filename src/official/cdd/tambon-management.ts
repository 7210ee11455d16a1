/**
 * Tambon management (เสริมสร้างศักยภาพในการบริหารจัดการตำบล): what the department's guideline prints.
 *
 * @module
 */
export * as fy2565 from './tambon-management-fy2565.js';
