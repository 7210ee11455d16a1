/**
 * Change leaders, FY2564: who is registered and how many, the calendar of the seven activities, what amphoes and provinces
 * owe by when, how outstanding tambons are chosen and awarded, and the two output indicators.
 *
 * @th
 * ผู้นำการเปลี่ยนแปลง ปีงบประมาณ พ.ศ. 2564: การขึ้นทะเบียนและจำนวนผู้นำ ปฏิทิน 7 กิจกรรม
 * สิ่งที่อำเภอและจังหวัดต้องส่งและวันครบกำหนด การคัดเลือกตำบลดีเด่นและรางวัล และตัวชี้วัดผลผลิตสองข้อ
 *
 * @module
 */
export { amphoeDeadline, amphoeDuties, registrationDeadline } from './amphoe.js';
export { type AwardsOutcome, awards } from './awards.js';
export { budget, period } from './budget.js';
export { calendar } from './calendar.js';
export { type FollowUpSampleOutcome, followUpSample } from './follow-up.js';
export { developedLeadersTarget, drivingLeadersShare } from './indicators.js';
export { contest, outstandingTambon } from './outstanding.js';
export { reporting } from './reporting.js';
export { roster } from './roster.js';
export { leadersByTambon, tambonsByPhase, targets } from './targets.js';
export { type WorkshopSession, workshop, workshopSessions } from './workshop.js';
