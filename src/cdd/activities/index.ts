/**
 * The register of activities (ทะเบียนกิจกรรม) of the department's guideline.
 *
 * @module
 */
export * as fy2565 from './fy2565.js';
