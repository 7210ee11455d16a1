/**
 * Administration and development of staff (การบริหารและพัฒนาบุคลากร).
 *
 * @module
 */
export * as fy2563 from './fy2563.js';
