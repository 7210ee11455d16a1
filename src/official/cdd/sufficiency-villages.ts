/**
 * Villages of the sufficiency economy (หมู่บ้านเศรษฐกิจพอเพียง): what the department's guideline prints.
 *
 * @module
 */
export * as fy2565 from './sufficiency-villages-fy2565.js';
