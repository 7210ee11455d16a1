/**
 * Knowledge and communication, FY2563: knowledge packages and the target that other plans carry, digital projects, stories and
 * broadcasts, openness and the staff poll.
 *
 * @module
 */
export { mediaTotal, staffPoll, transparencyMeasures } from './communication.js';
export { digitalProjects, packages, packageTargetIn, percentOfTarget } from './packages.js';
