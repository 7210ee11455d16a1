/**
 * Change leaders, FY2565: the committees of 76 centres of volunteer leaders, their workshop, course, exchange over the
 * year and steps, and the two indicators.
 *
 * @th
 * ผู้นำการเปลี่ยนแปลง ปีงบประมาณ พ.ศ. 2565: คณะกรรมการศูนย์ผู้นำจิตอาสาพัฒนาชุมชน 76 แห่ง การประชุมเชิงปฏิบัติการ หลักสูตร
 * การแลกเปลี่ยนเรียนรู้ตลอดปี ขั้นตอน และตัวชี้วัดสองข้อ
 *
 * @module
 */
export { committee, committeeChosen, shelterCourse, workshop } from './fy2565/committee.js';
export { centreSteps, developedLeaders, drivingLeaders, exchange, period } from './fy2565/results.js';
