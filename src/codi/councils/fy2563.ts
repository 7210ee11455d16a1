/**
 * Community organisation councils, FY2563: which council counts, how the quality survey is scored and graded, how grades are
 * distributed, coverage, the councils in numbers, and where proposals of the national meeting go.
 *
 * @th
 * สภาองค์กรชุมชน ปีงบประมาณ พ.ศ. 2563: สภาที่นับเป็นผลงาน การให้คะแนนและจัดระดับคุณภาพ การกระจายของระดับ ความครอบคลุม
 * จำนวนสภาและสมาชิก และเส้นทางของข้อเสนอจากการประชุมระดับชาติ
 *
 * @module
 */
export { gradeCouncil, type SurveyScore, surveyScore } from './grade.js';
export { type ProposalRoute, proposalRoute } from './proposals.js';
export { qualifyingCouncil } from './qualifying.js';
export {
  councilMembers,
  councilStock,
  membersPerCouncil,
  organisationsPerCouncil,
  supportedByQuarter,
  supportedCouncils,
} from './stock.js';
export { councilsByRegion, coverage, gradeDistribution } from './survey.js';
