/**
 * Community funds (กองทุนชุมชน) of the Community Development Department: savings groups for production (กลุ่มออมทรัพย์เพื่อการผลิต) and
 * poverty-alleviation funds (กข.คจ.).
 *
 * @module
 */
export * as fy2565 from './fy2565.js';
