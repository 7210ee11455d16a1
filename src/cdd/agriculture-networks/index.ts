/**
 * Market channels of safe and of organic agriculture networks (เครือข่ายเกษตรปลอดภัย เครือข่ายเกษตรอินทรีย์).
 *
 * @module
 */
export * as fy2565 from './fy2565.js';
