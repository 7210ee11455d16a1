/**
 * Finance of the institute (ข้อมูลทางการเงินที่สำคัญ).
 *
 * @module
 */
export * as fy2563 from './fy2563.js';
