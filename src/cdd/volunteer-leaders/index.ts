/**
 * Leaders of community-development volunteers (ผู้นำอาสาพัฒนาชุมชน ผู้นำ อช.).
 *
 * @module
 */
export * as fy2565 from './fy2565.js';
