/**
 * The contest of model villages that follow the royal initiatives (การประกวดหมู่บ้านต้นแบบการน้อมนำแนวพระราชดำริไปประยุกต์ใช้).
 *
 * @module
 */
export * as fy2565 from './fy2565.js';
