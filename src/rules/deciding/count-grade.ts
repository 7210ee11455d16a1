import type { Parameter } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import type { Node } from '../criteria/criterion.js';
import type { Facts, InputOf, ValuesOf } from '../logic/fact.js';
import { type CriterionOutcome, checkCriteria, examine, missingIn, nextIn, verdictOf } from '../logic/logic.js';
import { defineRule, type Named, type Rule, type RuleDefinition } from '../logic/rule.js';

/** A grade that takes so many of the criteria. */
export interface CountGrade<Grade extends string> {
  readonly grade: Grade;
  readonly label: Text;
  readonly least: Parameter<number>;
}

/** The next higher grade, and the fewest criteria, by id, that would have to be met for it. */
export interface NextCountGrade<Grade extends string> {
  readonly grade: Grade;
  readonly criteria: readonly string[];
}

/** The grade by how many criteria are met, with the evidence for each. */
export interface CountGradeOutcome<Grade extends string> {
  /** `null` below the lowest grade; absent while more than one is possible. */
  readonly grade?: Grade | null;
  /** The grades that the missing facts leave possible, best first. */
  readonly possible: readonly (Grade | null)[];
  readonly criteria: readonly CriterionOutcome[];
  /** The missing facts that can still change the grade, and none that cannot. */
  readonly missing: readonly string[];
  /** `null` at the best grade. Counted from the criteria that are met for certain. */
  readonly next: NextCountGrade<Grade> | null;
}

/** A rule that grades by how many criteria are met. */
export type CountGrading<F extends Facts, Grade extends string> = Rule<
  InputOf<F>,
  Named<CountGradeOutcome<Grade>>,
  Grade | null | undefined,
  F
>;

/** Its definition: the criteria in printed order, the grades from the best to the lowest. */
export interface CountGradeDefinition<F extends Facts, Grade extends string> extends RuleDefinition<F> {
  readonly criteria: readonly Node<ValuesOf<F>>[];
  readonly grades: readonly CountGrade<Grade>[];
}

/**
 * Makes a rule that grades by how many criteria are met, whichever they are.
 *
 * @throws Error the definition is wrong: grades that do not descend, two criteria of one name,
 * two that read one fact, or a group that cannot be met
 */
// @__NO_SIDE_EFFECTS__
export function gradeByCount<const F extends Facts, const Grade extends string>(
  definition: CountGradeDefinition<F, Grade>,
): CountGrading<F, Grade> {
  const { criteria, grades, ...rule } = definition;
  checkCriteria(criteria);
  if (!grades.every(({ least }, index) => least.value < (grades[index - 1]?.least.value ?? criteria.length + 1))) {
    throw new Error(`chumchon: the grades of ${rule.id} must take fewer and fewer criteria`);
  }

  /** The grades by rank, best first; below them all there is none. */
  const ranks: readonly (Grade | null)[] = [...grades.map(({ grade }) => grade), null];
  const gradeOf = (met: number): Grade | null => grades.find(({ least }) => met >= least.value)?.grade ?? null;

  /** The fewest and the most criteria that can turn out to be met. */
  const range = (values: ValuesOf<F>): readonly [fewest: number, most: number] => {
    let fewest = 0;
    let most = 0;
    for (const node of criteria) {
      const verdict = verdictOf(node, values);
      if (verdict === 'met') fewest += 1;
      if (verdict !== 'unmet') most += 1;
    }
    return [fewest, most];
  };

  const next = (met: number, values: ValuesOf<F>): NextCountGrade<Grade> | null => {
    const better = grades.findLast(({ least }) => least.value > met);
    if (!better) return null;
    const root = { id: rule.id, label: rule.title, of: criteria, least: better.least.value, mandatory: [] };
    return { grade: better.grade, criteria: nextIn(root, values) };
  };

  return defineRule(rule, {
    outcome: values => {
      const [fewest, most] = range(values);
      const [least, best] = [gradeOf(fewest), gradeOf(most)];
      const possible = ranks.slice(ranks.indexOf(best), ranks.indexOf(least) + 1);
      const isSettled = possible.length === 1;
      return {
        grade: isSettled ? least : undefined,
        possible,
        criteria: criteria.map(node => examine(node, values, rule)),
        missing: isSettled ? [] : criteria.flatMap(node => missingIn(node, values)),
        next: next(fewest, values),
      };
    },
    decide: values => {
      const [fewest, most] = range(values);
      const grade = gradeOf(fewest);
      return grade === gradeOf(most) ? grade : undefined;
    },
  });
}
