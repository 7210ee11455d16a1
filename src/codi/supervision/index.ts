/**
 * Supervision by the audit committee and the board (การกำกับดูแลของคณะกรรมการ).
 *
 * @module
 */
export * as fy2563 from './fy2563.js';
