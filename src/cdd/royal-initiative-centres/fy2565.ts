/**
 * Royal-initiative community learning centres, FY2565: hosts, trainees, courses, budgets, indicators and reports.
 *
 * @th
 * ศูนย์เรียนรู้ชุมชนตามแนวพระราชดำริ (ศูนย์สารภี) ปีงบประมาณ พ.ศ. 2565: หน่วยจัดอบรม ผู้เข้าอบรม หลักสูตร งบประมาณ
 * ตัวชี้วัด และรายงาน
 *
 * @module
 */
export { activityBudget, centreBudget } from './centre-budget.js';
export { centrePeople } from './centre-people.js';
export { committeeWorkshop, hostProvince, trainee } from './centres.js';
export { chiangMaiCourses, satunCourses, ubonCourses } from './course-budgets.js';
export { courseHeld } from './course-held.js';
export { type CourseOutcome, course } from './courses.js';
export { entryDue, indicators, inOperatingPeriod } from './results.js';
