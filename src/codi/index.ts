/**
 * The programmes of the Community Organizations Development Institute (CODI, สถาบันพัฒนาองค์กรชุมชน, พอช.).
 *
 * @module
 */
export * as areaPlans from './area-plans/index.js';
export * as leadersNorth from './leaders-north/index.js';
