/**
 * Tables printed by the Community Organizations Development Institute (CODI, สถาบันพัฒนาองค์กรชุมชน, พอช.).
 *
 * @module
 */
export * as fy2563 from './fy2563/index.js';
export * as leadersNorth from './leaders-north.js';
