/**
 * Activities without a budget, FY2565: what their sheets are made of, their periods and deadlines, and money from elsewhere.
 *
 * @th
 * กิจกรรมที่ไม่ใช้งบประมาณ ปีงบประมาณ พ.ศ. 2565: หัวข้อของใบกิจกรรม ระยะเวลาและกำหนดส่ง และงบประมาณจากแหล่งอื่น
 *
 * @module
 */
export { otherFunding } from './funding.js';
export { period, withinMonth } from './period.js';
export { activitySheet, printedOmissions } from './sheet.js';
