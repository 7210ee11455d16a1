import { Decimal } from '../../core/decimal.js';
import type { Parameter } from '../../core/parameter.js';
import { sum } from '../../core/ratio.js';
import type { Node, Verdict } from '../criteria/criterion.js';
import type { Facts, InputOf, ValuesOf } from '../logic/fact.js';
import { type CriterionOutcome, checkCriteria, examine, missingIn, nextIn, verdictOf } from '../logic/logic.js';
import { defineRule, type Named, type Rule, type RuleDefinition } from '../logic/rule.js';

/** A criterion that is worth so many points once it is met, and none before. */
export interface WeightedCriterion<Values> {
  readonly criterion: Node<Values>;
  readonly weight: Parameter<number>;
}

/** A weighted criterion as it came out. */
export interface WeightedCriterionOutcome extends CriterionOutcome {
  readonly weight: number;
}

/** The points of the criteria that are met, and whether all are. */
export interface WeightedChecklistOutcome {
  /** `met` with all points. */
  readonly verdict: Verdict;
  /** The points; absent while a criterion is open. */
  readonly score?: Decimal;
  /** The points of the criteria that are met for certain. */
  readonly lowest: Decimal;
  /** The points if every open criterion turns out to be met. */
  readonly highest: Decimal;
  readonly criteria: readonly WeightedCriterionOutcome[];
  /** The missing facts that can still change the verdict. */
  readonly missing: readonly string[];
  /** The criteria, by id, that would have to be met for all points. */
  readonly next: readonly string[];
}

/** A rule that adds up the points of criteria and is met with all of them. */
export type WeightedChecklist<F extends Facts> = Rule<InputOf<F>, Named<WeightedChecklistOutcome>, Verdict, F>;

/** Its definition: the criteria in printed order, with weights that add up to `total`. */
export interface WeightedChecklistDefinition<F extends Facts> extends RuleDefinition<F> {
  readonly criteria: readonly WeightedCriterion<ValuesOf<F>>[];
  readonly total: Parameter<number>;
}

/**
 * Makes a rule that adds up the points of criteria, each all or nothing, and that is met with all of them.
 *
 * @throws Error the definition is wrong: weights that do not add up to the total, two criteria of one name,
 * two that read one fact, or a group that cannot be met
 */
// @__NO_SIDE_EFFECTS__
export function weightedChecklist<const F extends Facts>(
  definition: WeightedChecklistDefinition<F>,
): WeightedChecklist<F> {
  const { criteria, total, ...rule } = definition;
  if (!sum(criteria.map(({ weight }) => weight.value)).eq(total.value)) {
    throw new Error(`chumchon: the weights of ${rule.id} must add up to ${total.value}`);
  }
  const of = criteria.map(({ criterion }) => criterion);
  const root = { id: rule.id, label: rule.title, of, least: of.length, mandatory: [] };
  checkCriteria([root]);

  return defineRule<F, WeightedChecklistOutcome, Verdict>(rule, {
    outcome: values => {
      let lowest = new Decimal(0);
      let highest = new Decimal(0);
      const outcomes = criteria.map(({ criterion, weight: { value: weight } }) => {
        const outcome = examine(criterion, values, rule);
        if (outcome.status === 'met') lowest = lowest.plus(weight);
        if (outcome.status !== 'unmet') highest = highest.plus(weight);
        return { ...outcome, weight };
      });
      return {
        verdict: verdictOf(root, values),
        score: lowest.eq(highest) ? lowest : undefined,
        lowest,
        highest,
        criteria: outcomes,
        missing: missingIn(root, values),
        next: nextIn(root, values),
      };
    },
    decide: values => verdictOf(root, values),
  });
}
