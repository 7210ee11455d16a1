/**
 * Villages of the sufficiency economy, FY2565: what a development family practises, and the teaching models with a number.
 *
 * @module
 */
export {
  type AspectOutcome,
  type FamilyStrengthsOutcome,
  familyStrengths,
  teachingModels,
} from './families.js';
