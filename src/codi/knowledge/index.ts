/**
 * Knowledge and communication (การจัดการความรู้และการสื่อสารประชาสัมพันธ์).
 *
 * @module
 */
export * as fy2563 from './fy2563.js';
