/**
 * One Tambon One Product (หนึ่งตำบล หนึ่งผลิตภัณฑ์, OTOP) of the Community Development Department.
 *
 * @module
 */
export * as fy2565 from './fy2565.js';
