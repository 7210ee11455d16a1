import { addDays } from '../core/calendar.js';
import type { Criterion, Required } from './criterion.js';
import type { Facts } from './fact.js';

/** Sets of criteria that are judged apart, such as those of the levels of a scale, and the facts that they read. */
export interface Sets<Values> {
  readonly facts: Facts;
  readonly sets: readonly (readonly Criterion<Values>[])[];
}

/** Values on either side of what is asked of a fact. */
function around(required: Required | undefined): readonly unknown[] {
  if (required === undefined || typeof required === 'boolean') return [true, false];
  return Object.values(required).flatMap((limit): readonly unknown[] =>
    typeof limit === 'string' ? [addDays(limit, -1), limit, addDays(limit, 1)] : [limit.minus(1), limit, limit.plus(1)],
  );
}

/** The missing facts that more than one of the sets reads by itself, with values that tell the sets apart. */
function sharedProbes<Values>({ facts, sets }: Sets<Values>, values: Values) {
  const isMissing = (name: string): boolean => (values as Readonly<Record<string, unknown>>)[name] === undefined;
  return Object.entries(facts).flatMap(([name, { json }]) => {
    const readers = sets.map(set => set.filter(({ reads }) => reads.includes(name))).filter(set => set.length > 0);
    const criteria = readers.flat();
    const isProbed = json && isMissing(name) && readers.length > 1 && criteria.every(({ reads }) => reads.length === 1);
    if (!isProbed) return [];
    const words = json['enum'] as readonly unknown[] | undefined;
    return [{ name, probes: words ?? criteria.flatMap(criterion => around(criterion.required(values))) }];
  });
}

/**
 * The facts with every combination of values that the missing ones which several sets of criteria read can have, so far as it
 * matters to them: with those decided, what is open in one set says nothing about another. The facts themselves where none is
 * shared. A list, a record, and a fact that a criterion reads together with others are left open.
 */
export const completions = <Values>(sets: Sets<Values>, values: Values): readonly Values[] =>
  sharedProbes(sets, values).reduce<readonly Values[]>(
    (sofar, { name, probes }) => sofar.flatMap(each => probes.map(probe => ({ ...each, [name]: probe }))),
    [values],
  );

/** The missing facts that several sets read, each with the families of completions that differ in it alone. */
export function sharedFacts<Values>(
  sets: Sets<Values>,
  values: Values,
): readonly { readonly name: string; readonly families: readonly (readonly Values[])[] }[] {
  return sharedProbes(sets, values).map(({ name, probes }) => {
    const others = completions(sets, { ...values, [name]: probes[0] });
    return { name, families: others.map(each => probes.map(probe => ({ ...each, [name]: probe }))) };
  });
}
