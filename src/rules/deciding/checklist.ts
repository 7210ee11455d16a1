import type { Node, Verdict } from '../criteria/criterion.js';
import { withinBounds } from '../logic/bounds.js';
import type { Facts, InputOf, ValuesOf } from '../logic/fact.js';
import { type CriterionOutcome, checkCriteria, examine, missingIn, nextIn, verdictOf } from '../logic/logic.js';
import { defineRule, type Named, type OrderedFacts, type Rule, type RuleDefinition } from '../logic/rule.js';

/** What a checklist came to, with the evidence for each criterion. */
export interface ChecklistOutcome {
  readonly verdict: Verdict;
  readonly criteria: readonly CriterionOutcome[];
  /** The missing facts that can still change the verdict, and none that cannot. */
  readonly missing: readonly string[];
  /** The fewest criteria, by id, that would have to be met for the verdict to be met; empty once it is. */
  readonly next: readonly string[];
}

/** A rule that is met when its criteria are. */
export type Checklist<F extends Facts> = Rule<InputOf<F>, Named<ChecklistOutcome>, Verdict, F>;

/** A checklist's definition: its criteria in printed order, all of which must be met unless `least` says otherwise. */
export interface ChecklistDefinition<F extends Facts> extends RuleDefinition<F>, OrderedFacts<F> {
  readonly criteria: readonly Node<ValuesOf<F>>[];
  /** How many of them are enough; all unless said otherwise. */
  readonly least?: number;
  /** Ids of those that cannot be made up for by others. */
  readonly mandatory?: readonly string[];
}

/**
 * Makes a rule that checks criteria: all of them, or at least so many with some mandatory. Groups nest.
 *
 * @throws Error the definition is wrong: two criteria of one name, two that read one fact, or a group that cannot be met
 */
// @__NO_SIDE_EFFECTS__
export function checklist<const F extends Facts>(definition: ChecklistDefinition<F>): Checklist<F> {
  const { criteria, least = criteria.length, mandatory = [], ...rule } = definition;
  const nodes = criteria.map(node => withinBounds(node, rule));
  const root = { id: rule.id, label: rule.title, of: nodes, least, mandatory };
  checkCriteria([root]);
  return defineRule(rule, {
    outcome: values => ({
      verdict: verdictOf(root, values),
      criteria: nodes.map(node => examine(node, values, rule)),
      missing: missingIn(root, values),
      next: nextIn(root, values),
    }),
    decide: values => verdictOf(root, values),
  });
}
