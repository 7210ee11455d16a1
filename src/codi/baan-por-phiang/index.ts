/**
 * Baan Por Phiang (บ้านพอเพียงชนบท): repairs of the homes of poor rural households.
 *
 * @module
 */
export * as fy2563 from './fy2563.js';
