/**
 * Mechanisms of the grass-roots economy (กลไกขับเคลื่อนการพัฒนาเศรษฐกิจฐานราก, คสป.) with income from safe food (กิจการอาหารปลอดภัย).
 *
 * @module
 */
export * as fy2565 from './fy2565.js';
