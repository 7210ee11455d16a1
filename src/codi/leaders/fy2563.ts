/**
 * Development of community leaders, FY2563: leaders by region and quarter against the targets, the two projects under the
 * regional plans, and the five core curricula of the north.
 *
 * @th
 * การพัฒนาผู้นำชุมชน ปีงบประมาณ พ.ศ. 2563: จำนวนผู้นำรายภาคและรายไตรมาสเทียบกับเป้าหมาย สองโครงการตามแผนภาค
 * และหลักสูตรหลัก 5 หลักสูตรของภาคเหนือ
 *
 * @module
 */
export { type CurriculaChoice, type Curriculum, chooseCurricula, curricula } from './curricula.js';
export {
  northProject,
  southernBorder,
  southernBorderProject,
  southernBorderSessions,
  trainingTotal,
} from './projects.js';
export {
  leadersByQuarter,
  leadersByRegion,
  progress,
  type RegionProgress,
  regionProgress,
  regionTargets,
} from './regional-targets.js';
