import type { Criterion } from '../criteria/criterion.js';
import { type Bounded, probesOf } from './bounds.js';

/** Sets of criteria that are judged apart, such as those of the levels of a scale, and the facts that they read. */
export interface Sets<Values> extends Bounded {
  readonly sets: readonly (readonly Criterion<Values>[])[];
}

/** The missing facts that more than one of the sets reads, with values that tell the sets apart. */
function sharedProbes<Values>(bounded: Sets<Values>, values: Values) {
  const { facts, sets } = bounded;
  return Object.entries(facts).flatMap(([name, { json }]) => {
    const isMissing = (values as Readonly<Record<string, unknown>>)[name] === undefined;
    const readers = sets.map(set => set.filter(({ reads }) => reads.includes(name))).filter(set => set.length > 0);
    if (!json || !isMissing || readers.length < 2) return [];
    const criteria = readers.flat();
    const words = criteria.every(({ reads }) => reads.length === 1) ? json['enum'] : undefined;
    const probes = (words as readonly unknown[] | undefined) ?? probesOf(name, criteria, values, bounded);
    return probes ? [{ name, probes }] : [];
  });
}

/**
 * The facts with every combination of values that the missing ones which several sets of criteria read can have, so far as it
 * matters to them: with those decided, what is open in one set says nothing about another. The facts themselves where none is
 * shared. A list, a record, and a fact whose criteria turn by other facts that are missing too are left open.
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
