/**
 * Cooperation with partner agencies (หน่วยงานภาคี).
 *
 * @module
 */
export * as fy2563 from './fy2563.js';
