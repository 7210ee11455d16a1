/**
 * Royal-initiative community learning centres, FY2565: hosts, trainees, courses, budgets, indicators and reports.
 *
 * @th
 * ศูนย์เรียนรู้ชุมชนตามแนวพระราชดำริ (ศูนย์สารภี) ปีงบประมาณ พ.ศ. 2565: หน่วยจัดอบรม ผู้เข้าอบรม หลักสูตร งบประมาณ
 * ตัวชี้วัด และรายงาน
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
