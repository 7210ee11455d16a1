/**
 * The programmes of the Community Organizations Development Institute (CODI, สถาบันพัฒนาองค์กรชุมชน, พอช.).
 *
 * @module
 */
export * as areaPlans from './area-plans/index.js';
export * as credit from './credit/index.js';
export * as leadersNorth from './leaders-north/index.js';
export * as performance from './performance/index.js';
export * as quarterlyPlan from './quarterly-plan/index.js';
