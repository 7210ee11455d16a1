/**
 * Safe and organic agriculture networks (เครือข่ายเกษตรปลอดภัย เครือข่ายเกษตรอินทรีย์): what the department's guideline
 * prints.
 *
 * @module
 */
export * as fy2565 from './agriculture-networks-fy2565.js';
