/**
 * Thai Smile markets (ตลาดนัดคนไทยยิ้มได้) of the Community Development Department.
 *
 * @module
 */
export * as fy2565 from './fy2565.js';
