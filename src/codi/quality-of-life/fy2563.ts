/**
 * Quality of life of people on low incomes, FY2563: the two tracks of the activities during COVID-19.
 *
 * @module
 */
export { type ActivityKind, type ActivityTrack, activityKinds, activityTrack } from './tracks.js';
