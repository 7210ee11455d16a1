/**
 * Quality of life of people on low incomes, FY2563: cities and tambons against their targets, and the two
 * tracks of the activities during COVID-19.
 *
 * @th
 * คุณภาพชีวิตผู้มีรายได้น้อย ปีงบประมาณ พ.ศ. 2563: จำนวนเมืองและตำบลเทียบกับเป้าหมาย
 * และกิจกรรมสองแนวทางในช่วงโควิด-19
 *
 * @module
 */
export { cityProgress, tambonProgress } from './areas.js';
export {
  type ActivityKind,
  type ActivityTrack,
  type ActivityTrackOutcome,
  activityKinds,
  activityTrack,
} from './tracks.js';
