/**
 * Women's organisations (องค์กรสตรี คณะกรรมการพัฒนาสตรี).
 *
 * @module
 */
export * as fy2565 from './fy2565.js';
