/**
 * Tables printed by the Community Development Department (CDD, กรมการพัฒนาชุมชน, พช.).
 *
 * @module
 */

export * as activities from './activities.js';
export * as agricultureNetworks from './agriculture-networks.js';
export * as basicMinimumNeeds from './basic-minimum-needs.js';
export * as budget from './budget.js';
export * as changeLeaders from './change-leaders.js';
export * as cleanDepartment from './clean-department.js';
export * as communityFunds from './community-funds.js';
export * as communityPlans from './community-plans.js';
export * as communityTourism from './community-tourism.js';
export * as debtCentres from './debt-centres.js';
export * as excellenceAwards from './excellence-awards.js';
export * as grassrootsMechanism from './grassroots-mechanism.js';
export * as indicators from './indicators.js';
export * as khokNongNa from './khok-nong-na.js';
export * as knowledgeBasedOtop from './knowledge-based-otop.js';
export * as missionActivities from './mission-activities.js';
export * as motherFund from './mother-fund.js';
export * as newMarketers from './new-marketers.js';
export * as otop from './otop.js';
export * as rightLivelihoods from './right-livelihoods.js';
export * as royalInitiativeCentres from './royal-initiative-centres.js';
export * as sufficiencyVillages from './sufficiency-villages.js';
export * as tambonManagement from './tambon-management.js';
export * as thaiSmileMarkets from './thai-smile-markets.js';
export * as villageContest from './village-contest.js';
