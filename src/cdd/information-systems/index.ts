/**
 * Information systems (ระบบ Big Data, GIS, ความมั่นคงปลอดภัยด้านสารสนเทศ) of the Community Development Department.
 *
 * @module
 */
export * as fy2565 from './fy2565.js';
