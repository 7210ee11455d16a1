/**
 * The register of activities (ทะเบียนกิจกรรม): what the department's guideline prints.
 *
 * @module
 */
export * as fy2565 from './activities-fy2565.js';
