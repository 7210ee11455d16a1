import type { Exact } from '../../core/decimal.js';
import type { DecimalText } from '../../core/decimal-text.js';
import type { Unit } from '../../core/parameter.js';
import type { Criterion, Holds, Means, NamedOptions, Required, Verdict } from '../logic/node.js';
import { observed } from '../logic/present.js';
import { verdictOn } from '../logic/verdict.js';

/** How two facts are held against each other. */
export interface Comparison<Value extends Exact | string> {
  readonly holds: (value: Value, other: Value) => boolean;
  /** What one of them decides by itself, whatever the other. */
  readonly alone?: (value: Value | undefined, other: Value | undefined) => Verdict | undefined;
  /** What is found of both; the first as it is unless said otherwise. */
  readonly found?: (value: Value, other: Value) => DecimalText | null;
  /** What is asked by the other, once it is known; undefined where that asks for nothing. */
  readonly asks?: (other: Value) => Required | undefined;
  /** What is asked, where that is always the same. */
  readonly asked?: Required;
  /** The figure that it takes, where the facts do not tell all. */
  readonly figure?: number | undefined;
}

/** A criterion on two facts: what one of them does not decide alone is known once both are. */
// @__NO_SIDE_EFFECTS__
export function onTwoFacts<K extends string, Other extends string, Value extends Exact | string, Id extends string>(
  fact: K,
  other: Other,
  options: NamedOptions<Id> & { readonly unit?: Unit },
  kind: Means['kind'],
  { holds, alone, found, asks, asked, figure }: Comparison<Value>,
): Criterion<Holds<K | Other, Value>, Id> {
  return {
    ...options,
    reads: [fact, other],
    ...(!found && { shows: fact }),
    ...(asked && { asked }),
    means: { kind, facts: [fact, other], ...(figure && { figure }) },
    test: ({ [fact]: value, [other]: against }) =>
      alone?.(value, against) ??
      verdictOn(value === undefined || against === undefined ? undefined : holds(value, against)),
    actual: ({ [fact]: value, [other]: against }) => {
      if (value === undefined) return undefined;
      if (!found) return observed(value);
      return against === undefined ? undefined : (found(value, against) ?? undefined);
    },
    required: ({ [other]: against }) => asked ?? (against === undefined ? undefined : asks?.(against)),
  };
}
