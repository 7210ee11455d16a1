/**
 * Tables printed by the Community Organizations Development Institute (CODI, สถาบันพัฒนาองค์กรชุมชน, พอช.).
 *
 * @module
 */
export * as leadersNorth from './leaders-north.js';
