/**
 * The performance agreement with OPDC, FY2563: ten indicators, what counts towards them, the score of each, the scorecard with
 * its rating, and the items of governance.
 *
 * @module
 */
export { meetingAttendance } from './attendance.js';
export {
  annualReview,
  controlReports,
  disbursementControl,
  ministerReports,
  performanceReports,
  plansInTime,
  selfAssessment,
  website,
} from './board.js';
export { qualifyingCouncil, scoreCouncils } from './councils.js';
export { scoreDisclosure } from './disclosure.js';
export { governance, scoreGovernance } from './governance.js';
export { housingResult, scoreHousing } from './housing.js';
export { components, indicators } from './indicators.js';
export { onlineSaving, scoreOnlineSaving } from './online-payment.js';
export { personnelExcess, scorePersonnel } from './personnel.js';
export { scoreReportingSystem } from './reporting-system.js';
export { satisfactionPercent, scoreSatisfaction } from './satisfaction.js';
export { score } from './score.js';
export { rating, scorecard } from './scorecard.js';
export { scoreTambons } from './tambons.js';
export { oneFundPerLocality, qualifyingWelfareFund, scoreWelfareFunds } from './welfare-funds.js';
