/**
 * Royal-initiative community learning centres, FY2565: hosts, trainees, courses, budgets, indicators and reports.
 *
 * @module
 */
export {
  activityBudget,
  centreBudget,
  centrePeople,
  committeeWorkshop,
  entryDue,
  hostProvince,
  indicators,
  inOperatingPeriod,
  trainee,
} from './centres.js';
export { type CourseOutcome, chiangMaiCourses, course, satunCourses, ubonCourses } from './courses.js';
