/**
 * Community learning centres of the royal initiative (ศูนย์เรียนรู้ชุมชน, ศูนย์สารภี).
 *
 * @module
 */
export * as fy2565 from './fy2565.js';
