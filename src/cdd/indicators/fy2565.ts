/**
 * The indicators of FY2565: whether they are reached, of one activity together, at several levels, and where two texts differ.
 *
 * @th
 * ตัวชี้วัดปีงบประมาณ พ.ศ. 2565: บรรลุหรือไม่ ตัวชี้วัดของกิจกรรมเดียวกัน ตัวชี้วัดหลายระดับ
 * และข้อที่สองข้อความต่างกัน
 *
 * @module
 */
export { type ActivityAssessment, assessActivity } from './activity.js';
export { assess } from './assess.js';
export type { AssessedIndicator, IndicatorSummary } from './assessed.js';
export { type CountedTarget, type TargetCountOutcome, targetCount } from './counts.js';
export { type DifferenceOutcome, differences, type IndicatorText } from './differences.js';
export type { Level } from './indicator.js';
export { type LevelOutcome, type LevelsOutcome, levels, type MeasuredThing } from './levels.js';
export type { Lacking } from './measures.js';
export type { IndicatorCode } from './register/index.js';
