/**
 * The performance agreement with OPDC, FY2563: ten indicators, the score of each, the scorecard with
 * its rating, and the items of governance.
 *
 * @th
 * การประเมินตามตัวชี้วัด ก.พ.ร. ปีงบประมาณ พ.ศ. 2563: ตัวชี้วัด 10 ข้อ คะแนนของแต่ละข้อ คะแนนรวมและระดับผลประเมิน
 * และประเด็นการควบคุมดูแลกิจการ
 *
 * @module
 */
export { type MeetingAttendanceOutcome, meetingAttendance } from './attendance.js';
export { annualReview, controlReports, performanceReports, plansInTime } from './board.js';
export { disbursementControl, ministerReports, selfAssessment, website } from './board-control.js';
export { scoreCouncils } from './councils.js';
export { scoreDisclosure } from './disclosure.js';
export { governance, scoreGovernance } from './governance.js';
export { type HousingResultOutcome, housingResult, scoreHousing } from './housing.js';
export { components, type Indicator, type IndicatorId, indicators, type PrintedLevel } from './indicators.js';
export { type OnlineSavingOutcome, onlineSaving, scoreOnlineSaving } from './online-payment.js';
export { personnelShare, type SecondCondition, scorePersonnel } from './personnel.js';
export { personnelExcess } from './personnel-excess.js';
export { scoreReportingSystem } from './reporting-system.js';
export { type SatisfactionPercentOutcome, satisfactionPercent, scoreSatisfaction } from './satisfaction.js';
export { type ScoreInput, type ScoreOutcome, score } from './score.js';
export { rating, scorecard } from './scorecard.js';
export { scoreTambons } from './tambons.js';
export { scoreWelfareFunds } from './welfare-funds.js';
