/**
 * Information systems, FY2565: plan and report of every province on Big Data literacy and on information security, all
 * officers reached, and community information published by GIS.
 *
 * @module
 */
export {
  bigDataLiteracy,
  everyOfficer,
  gisPeriod,
  gisPublished,
  gisSteps,
  securityAwareness,
} from './activities.js';
