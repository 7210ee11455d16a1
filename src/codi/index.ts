/**
 * The programmes of the Community Organizations Development Institute (CODI, สถาบันพัฒนาองค์กรชุมชน, พอช.).
 *
 * @module
 */
export * as agreements from './agreements/index.js';
export * as areaPlans from './area-plans/index.js';
export * as baanMankong from './baan-mankong/index.js';
export * as baanPorPhiang from './baan-por-phiang/index.js';
export * as canalHousing from './canal-housing/index.js';
export * as communityBusiness from './community-business/index.js';
export * as councils from './councils/index.js';
export * as credit from './credit/index.js';
export * as finance from './finance/index.js';
export * as homelessCentres from './homeless-centres/index.js';
export * as knowledge from './knowledge/index.js';
export * as leaders from './leaders/index.js';
export * as leadersNorth from './leaders-north/index.js';
export * as partners from './partners/index.js';
export * as performance from './performance/index.js';
export * as qualityOfLife from './quality-of-life/index.js';
export * as quarterlyPlan from './quarterly-plan/index.js';
export * as risk from './risk/index.js';
export * as staff from './staff/index.js';
export * as supervision from './supervision/index.js';
export * as temporaryHousing from './temporary-housing/index.js';
export * as welfareFunds from './welfare-funds/index.js';
