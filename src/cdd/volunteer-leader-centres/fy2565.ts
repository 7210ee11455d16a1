/**
 * Centres of volunteer leaders, FY2565: one in every amphoe, then one in every tambon, and by when; who takes part, how
 * the centres are promoted, and who may be honoured.
 *
 * @th
 * ศูนย์ผู้นำจิตอาสา ปี 2565: ศูนย์ทุกอำเภอและทุกตำบลพร้อมกำหนดเวลา ผู้เข้าร่วม การส่งเสริมศูนย์
 * และผู้ที่อาจได้รับการยกย่อง
 *
 * @module
 */
export { drivingSteps, honour, participants, partnerSectors, period, promotion } from './development.js';
export { everyAmphoe, everyAmphoeDeadline, everyTambon, everyTambonDeadline } from './roll-out.js';
