/**
 * Centres for homeless people (ศูนย์พัฒนาคุณภาพชีวิตคนไร้บ้าน).
 *
 * @module
 */
export * as fy2563 from './fy2563.js';
