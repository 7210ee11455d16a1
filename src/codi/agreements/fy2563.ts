/**
 * Agreements with partners, FY2563: pilots of the health constitution, raft housing, and what the councils signed.
 *
 * @module
 */
export {
  type CouncilAgreement,
  councilAgreements,
  type RaftAgreement,
  raftHousing,
  type SignatoriesOutcome,
  signatories,
} from './memoranda.js';
export { type HealthPilot, healthConstitution, healthPilots, saraburiTools } from './pilots.js';
