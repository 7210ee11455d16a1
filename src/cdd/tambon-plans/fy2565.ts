/**
 * Plans of tambons, FY2565: the workshop in the usual form and in that for COVID-19, the data, projects on overlapping
 * problems, the register, delivery, two systems of reporting, and the indicators.
 *
 * @module
 */
export { delivery, evaluation, inputs, inRegister, overlapping, planSteps } from './plan.js';
export { dataCentreEntry, entry, onePlan, outputPeriod, plansMade, usablePlans } from './results.js';
export { covidWorkshop, participants, workshop, workshopPeriod, workshopSteps } from './workshop.js';
