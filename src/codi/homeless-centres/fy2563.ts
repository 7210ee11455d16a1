/**
 * Centres for homeless people, FY2563: the centres that the report names, and whether the target of two is reached.
 *
 * @module
 */
export { centres, type HomelessCentre, targetReached } from './centres.js';
