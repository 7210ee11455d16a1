/**
 * Tables printed by the Community Development Department (CDD, กรมการพัฒนาชุมชน, พช.).
 *
 * @module
 */
export * as activities from './activities.js';
export * as changeLeaders from './change-leaders.js';
export * as communityFunds from './community-funds.js';
export * as communityPlans from './community-plans.js';
export * as debtCentres from './debt-centres.js';
export * as indicators from './indicators.js';
export * as missionActivities from './mission-activities.js';
export * as motherFund from './mother-fund.js';
export * as royalInitiativeCentres from './royal-initiative-centres.js';
export * as villageContest from './village-contest.js';
