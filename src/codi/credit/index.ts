/**
 * Credit to community organisations (สินเชื่อแก่องค์กรชุมชน), and the organisations that use it.
 *
 * @module
 */
export * as fy2563 from './fy2563.js';
