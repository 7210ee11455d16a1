/**
 * Knowledge and communication, FY2563: knowledge packages and the target that other plans carry, digital projects,
 * stories and broadcasts, openness and the staff poll.
 *
 * @module
 */
export {
  mediaTotal,
  type PollAnswer,
  staffPoll,
  type TransparencyMeasure,
  transparencyMeasures,
} from './communication.js';
export {
  type DigitalBenefit,
  digitalProjects,
  packages,
  packageTargetIn,
  percentOfTarget,
  type TargetOutcome,
} from './packages.js';
