/**
 * Quality of life of people on low incomes, FY2563: cities and tambons against their targets, and the two
 * tracks of the activities during COVID-19.
 *
 * @module
 */
export { cityProgress, tambonProgress } from './areas.js';
export { type ActivityKind, type ActivityTrack, activityKinds, activityTrack } from './tracks.js';
