/**
 * Learning centres of the sufficiency economy (ศูนย์เรียนรู้และขับเคลื่อนปรัชญาของเศรษฐกิจพอเพียง).
 *
 * @module
 */
export * as fy2565 from './fy2565.js';
