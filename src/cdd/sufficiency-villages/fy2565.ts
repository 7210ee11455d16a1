/**
 * Villages of the sufficiency economy, FY2565: training and seminar, the families, activities, assessment and happiness, budgets,
 * and the teaching models with a number.
 *
 * @th
 * หมู่บ้านเศรษฐกิจพอเพียง ปีงบประมาณ พ.ศ. 2565: การอบรมและสัมมนา ครอบครัวพัฒนา กิจกรรม การประเมินและความสุขมวลรวม
 * งบประมาณ และตัวอย่างการสอนที่มีตัวเลข
 *
 * @module
 */
export { trainingSpending, villagesBudget } from './budget.js';
export { activities, projectSteps, record } from './calendar.js';
export { type ComparisonOutcome, comparison, type IndicatorChange } from './comparison.js';
export { driveLevel } from './drive-level.js';
export { certification, lessonsDrawn, villageAssessed, villageLevel, villageLevels } from './evaluation.js';
export {
  type AspectOutcome,
  type FamilyStrengthsOutcome,
  familyStrengths,
  teachingModels,
} from './families.js';
export { happierVillages, happinessRose } from './happiness.js';
export {
  activitiesOfVillages,
  livingActivity,
  partners,
  practiceMaterials,
  villagesDeveloped,
} from './living.js';
export {
  developmentFamily,
  familiesDeveloped,
  familiesOfVillage,
  plansOfVillage,
  seminarOfVillage,
} from './seminar-families.js';
export { householdsTrained, registers, targetVillage, trainees, trainingCourse } from './training.js';
