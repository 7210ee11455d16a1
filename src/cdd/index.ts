/**
 * The programmes of the Community Development Department (CDD, กรมการพัฒนาชุมชน, พช.).
 *
 * @module
 */

export * as activities from './activities/index.js';
export * as agricultureNetworks from './agriculture-networks/index.js';
export * as basicMinimumNeeds from './basic-minimum-needs/index.js';
export * as budget from './budget/index.js';
export * as changeLeaders from './change-leaders/index.js';
export * as cleanDepartment from './clean-department/index.js';
export * as communityFunds from './community-funds/index.js';
export * as communityPlans from './community-plans/index.js';
export * as communityTourism from './community-tourism/index.js';
export * as debtCentres from './debt-centres/index.js';
export * as excellenceAwards from './excellence-awards/index.js';
export * as grassrootsMechanism from './grassroots-mechanism/index.js';
export * as indicators from './indicators/index.js';
export * as informationSystems from './information-systems/index.js';
export * as khokNongNa from './khok-nong-na/index.js';
export * as knowledgeBasedOtop from './knowledge-based-otop/index.js';
export * as missionActivities from './mission-activities/index.js';
export * as motherFund from './mother-fund/index.js';
export * as newMarketers from './new-marketers/index.js';
export * as otop from './otop/index.js';
export * as plantGenetics from './plant-genetics/index.js';
export * as povertyEradication from './poverty-eradication/index.js';
export * as rightLivelihoods from './right-livelihoods/index.js';
export * as royalInitiativeCentres from './royal-initiative-centres/index.js';
export * as savingsFair from './savings-fair/index.js';
export * as sufficiencyLearningCentres from './sufficiency-learning-centres/index.js';
export * as sufficiencyVillages from './sufficiency-villages/index.js';
export * as tambonPlans from './tambon-plans/index.js';
export * as thaiSmileMarkets from './thai-smile-markets/index.js';
export * as villageContest from './village-contest/index.js';
export * as volunteerLeaderCentres from './volunteer-leader-centres/index.js';
export * as volunteerLeaders from './volunteer-leaders/index.js';
export * as womensOrganisations from './womens-organisations/index.js';
