import type { Facts, ValuesOf } from './fact.js';
import {
  type Context,
  type CriterionOutcome,
  evidenceOf,
  makeReady,
  missingIn,
  nextIn,
  type Ready,
  verdictOf,
} from './logic.js';
import type { Node, Verdict } from './node.js';
import type { Places } from './read.js';

/** What a group of criteria came to, with the evidence for each. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly criteria: readonly CriterionOutcome[];
  /** The missing facts that can still change the verdict, and none that cannot. */
  readonly missing: readonly string[];
  /** The fewest criteria, by id, that would have to be met for the verdict to be met; empty once it is. */
  readonly next: readonly string[];
}

/** Judges criteria on facts by name, for a rule that has a group of them among other things. */
export interface Judging<Values> {
  /** The verdict alone. */
  readonly verdict: (values: Values) => Verdict;
  /** The verdict with its evidence. */
  readonly of: (values: Values) => Judgement;
}

/**
 * Makes a group of criteria ready for a plain function.
 *
 * @th
 * เตรียมกลุ่มเกณฑ์สำหรับกติกาที่เขียนเป็นฟังก์ชันเอง
 *
 * @param context the rule's facts and source
 */
// @__NO_SIDE_EFFECTS__
export function judging<const F extends Facts>(
  root: Node<ValuesOf<F>>,
  context: Context & { readonly facts: F },
): Judging<ValuesOf<F>> {
  const names = Object.keys(context.facts);
  const places = (values: ValuesOf<F>): Places => names.map(name => values[name]);
  let made: Ready | undefined;
  const ready = (): Ready => {
    made ??= makeReady(root, context);
    return made;
  };
  return {
    verdict: values => verdictOf(ready(), places(values)),
    of: values => {
      const at = places(values);
      const evidence = evidenceOf(ready(), at);
      const { status: verdict, criteria } = evidence;
      return { verdict, criteria, missing: missingIn(ready(), evidence, at), next: nextIn(ready(), evidence) };
    },
  };
}
