import type { Facts, ValuesOf } from './fact.js';
import {
  type Context,
  judge,
  makeReady,
  type ReadyGroup,
  type VerdictOutcome,
  verdictOf,
  verdictWith,
} from './logic.js';
import type { Node, Verdict } from './node.js';
import type { Places } from './read.js';

/** What a group of criteria came to, with the evidence for each. */
export type Judgement<Id extends string = string> = VerdictOutcome<Id>;

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
  const make = () => {
    const group = makeReady(root, context) as ReadyGroup;
    return { group, judged: judge(group, verdictWith(group)) };
  };
  let made: ReturnType<typeof make> | undefined;
  const ready = () => {
    made ??= make();
    return made;
  };
  return {
    verdict: values => verdictOf(ready().group, places(values)),
    of: values => {
      const [criteria, { verdict, missing, next }] = ready().judged(places(values));
      return { verdict, criteria, missing, next };
    },
  };
}
