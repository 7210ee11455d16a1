/**
 * Agreements with partners (บันทึกความร่วมมือกับหน่วยงานภาคี).
 *
 * @module
 */
export * as fy2563 from './fy2563.js';
