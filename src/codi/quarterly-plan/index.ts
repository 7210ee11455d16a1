/**
 * The institute's plans by quarter (เป้าหมายรายไตรมาส): what is carried forward, what is reached, what is disbursed.
 *
 * @module
 */
export * as fy2563 from './fy2563.js';
