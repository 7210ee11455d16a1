/**
 * Housing of canal communities (ที่อยู่อาศัยชุมชนริมคลอง): Khlong Lat Phrao and Khlong Prem Prachakon.
 *
 * @module
 */
export * as fy2563 from './fy2563.js';
