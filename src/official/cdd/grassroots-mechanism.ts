/**
 * Mechanisms of the grass-roots economy (กลไกขับเคลื่อนเศรษฐกิจฐานราก): what the department's guideline prints.
 *
 * @module
 */
export * as fy2565 from './grassroots-mechanism-fy2565.js';
