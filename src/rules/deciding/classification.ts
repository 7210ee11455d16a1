import type { Text } from '../../core/text.js';
import type { Node, Verdict } from '../criteria/criterion.js';
import type { Facts, InputOf, ValuesOf } from '../logic/fact.js';
import { type CriterionOutcome, checkCriteria, examine, missingIn, nextIn, verdictOf } from '../logic/logic.js';
import { defineRule, type Named, type Rule, type RuleDefinition } from '../logic/rule.js';

/** A class, and the criteria that must all be met for it. */
export interface Class<Id extends string, Values> {
  readonly id: Id;
  readonly label: Text;
  readonly criteria: readonly Node<Values>[];
}

/** A class as it came out. */
export interface ClassOutcome<Id extends string> {
  readonly id: Id;
  readonly label: Text;
  readonly status: Verdict;
  readonly criteria: readonly CriterionOutcome[];
}

/** The class of a thing, with the evidence for each. */
export interface ClassificationOutcome<Id extends string> {
  /** `null` where it is in no class; absent while more than one is possible. */
  readonly class?: Id | null;
  readonly label?: Text;
  /** What the missing facts leave possible, in printed order; `null` for no class. */
  readonly possible: readonly (Id | null)[];
  readonly classes: readonly ClassOutcome<Id>[];
  /** The missing facts that can still change the class. */
  readonly missing: readonly string[];
  /** The fewest criteria, by id, that would have to be met for some class; empty once it is in one. */
  readonly next: readonly string[];
}

/** A rule that puts a thing into a class. */
export type Classification<F extends Facts, Id extends string> = Rule<
  InputOf<F>,
  Named<ClassificationOutcome<Id>>,
  Id | null | undefined,
  F
>;

/** Its definition: the classes in order of precedence. */
export interface ClassificationDefinition<F extends Facts, Id extends string> extends RuleDefinition<F> {
  readonly classes: readonly Class<Id, ValuesOf<F>>[];
}

/**
 * Makes a rule that puts a thing into the first of several classes whose criteria are all met, so that it is never in two.
 *
 * @throws Error the definition is wrong: two criteria of one name, two that read one fact, or a group that cannot be
 * met
 */
// @__NO_SIDE_EFFECTS__
export function classification<const F extends Facts, const Id extends string>(
  definition: ClassificationDefinition<F, Id>,
): Classification<F, Id> {
  const { classes, ...rule } = definition;
  const roots = classes.map(({ id, label, criteria }) => ({
    id,
    label,
    of: criteria,
    least: criteria.length,
    mandatory: [],
  }));
  checkCriteria(roots);
  const anyOfThem = { id: rule.id, label: rule.title, of: roots, least: 1, mandatory: [] };

  /** Up to the first class that is met, those that are not ruled out. */
  const standing = (values: ValuesOf<F>) => {
    const statuses = roots.map(root => verdictOf(root, values));
    const first = statuses.indexOf('met');
    const end = first < 0 ? roots.length : first + 1;
    const open = roots.slice(0, end).filter((_, index) => statuses[index] !== 'unmet');
    const possible: readonly (Id | null)[] = [...open.map(({ id }) => id), ...(first < 0 ? [null] : [])];
    return { statuses, open, possible };
  };

  return defineRule<F, ClassificationOutcome<Id>, Id | null | undefined>(rule, {
    outcome: values => {
      const { statuses, open, possible } = standing(values);
      const [only] = possible;
      const isSettled = possible.length === 1;
      return {
        class: isSettled ? only : undefined,
        label: isSettled ? classes.find(({ id }) => id === only)?.label : undefined,
        possible,
        classes: roots.map(({ id, label, of }, index) => ({
          id,
          label,
          status: statuses[index] as Verdict,
          criteria: of.map(node => examine(node, values, rule)),
        })),
        missing: [...new Set(open.flatMap(root => missingIn(root, values)))],
        next: nextIn(anyOfThem, values),
      };
    },
    decide: values => {
      const { possible } = standing(values);
      return possible.length === 1 ? possible[0] : undefined;
    },
  });
}
