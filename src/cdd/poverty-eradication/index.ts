/**
 * Eradicating poverty (การขจัดความยากจนและพัฒนาคนทุกช่วงวัย, ศจพ.) with the TPMAP system.
 *
 * @module
 */
export * as fy2565 from './fy2565.js';
