/**
 * Change leaders, FY2565: the committees of 76 centres of volunteer leaders, their workshop, course, exchange over the
 * year and steps, and the two indicators.
 *
 * @module
 */
export { committee, committeeChosen, shelterCourse, workshop } from './fy2565/committee.js';
export { centreSteps, developedLeaders, drivingLeaders, exchange, period } from './fy2565/results.js';
