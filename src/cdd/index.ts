/**
 * The programmes of the Community Development Department (CDD, กรมการพัฒนาชุมชน, พช.).
 *
 * @module
 */
export * as activities from './activities/index.js';
export * as changeLeaders from './change-leaders/index.js';
export * as communityFunds from './community-funds/index.js';
export * as communityPlans from './community-plans/index.js';
export * as communityTourism from './community-tourism/index.js';
export * as debtCentres from './debt-centres/index.js';
export * as indicators from './indicators/index.js';
export * as missionActivities from './mission-activities/index.js';
export * as motherFund from './mother-fund/index.js';
export * as plantGenetics from './plant-genetics/index.js';
export * as povertyEradication from './poverty-eradication/index.js';
export * as royalInitiativeCentres from './royal-initiative-centres/index.js';
export * as savingsFair from './savings-fair/index.js';
export * as sufficiencyVillages from './sufficiency-villages/index.js';
export * as villageContest from './village-contest/index.js';
export * as volunteerLeaderCentres from './volunteer-leader-centres/index.js';
