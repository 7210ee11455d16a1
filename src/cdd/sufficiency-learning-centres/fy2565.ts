/**
 * Learning centres of the sufficiency economy, FY2565: one in every amphoe, how it is developed, how far it has come,
 * and the report.
 *
 * @th
 * ศูนย์เรียนรู้ตามหลักปรัชญาของเศรษฐกิจพอเพียง ปีงบประมาณ พ.ศ. 2565: อำเภอละหนึ่งแห่ง วิธีพัฒนา ความก้าวหน้า
 * และรายงาน
 *
 * @module
 */
export { centreSteps, centresDeveloped, developed, oneInEveryAmphoe, period, report } from './centres.js';
