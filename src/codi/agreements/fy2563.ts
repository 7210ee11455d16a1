/**
 * Agreements with partners, FY2563: pilots of the health constitution, raft housing, and what the councils signed.
 *
 * @module
 */
export { councilAgreements, raftHousing, signatories } from './memoranda.js';
export { healthConstitution, healthPilots, saraburiTools } from './pilots.js';
