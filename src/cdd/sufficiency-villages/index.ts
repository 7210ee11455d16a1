/**
 * Villages of the sufficiency economy (หมู่บ้านเศรษฐกิจพอเพียง) of the Community Development Department.
 *
 * @module
 */
export * as fy2565 from './fy2565.js';
