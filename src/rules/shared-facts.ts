import { addDays } from '../core/calendar.js';
import type { Criterion, Required } from './criterion.js';

/** Values on either side of everything that is asked of a fact. */
function probesOf(required: Required | undefined): readonly unknown[] {
  if (required === undefined) return [];
  if (typeof required === 'boolean') return [true, false];
  return Object.values(required).flatMap((limit): readonly unknown[] => {
    if (Array.isArray(limit)) return [...limit, ''];
    if (typeof limit === 'string') return [addDays(limit, -1), limit, addDays(limit, 1)];
    return [limit.minus(1), limit, limit.plus(1)];
  });
}

/** The missing facts that more than one of these sets of criteria reads by itself, with values that tell the sets apart. */
function sharedProbes<Values>(sets: readonly (readonly Criterion<Values>[])[], values: Values) {
  const isMissing = (fact: string): boolean => (values as Readonly<Record<string, unknown>>)[fact] === undefined;
  const facts = new Set(sets.flatMap(set => set.flatMap(({ reads }) => reads)).filter(isMissing));
  return [...facts].flatMap(fact => {
    const readers = sets.map(set => set.filter(({ reads }) => reads.includes(fact))).filter(set => set.length > 0);
    const criteria = readers.flat();
    if (readers.length < 2 || criteria.some(({ reads }) => reads.length > 1)) return [];
    return [{ fact, probes: criteria.flatMap(criterion => probesOf(criterion.required(values))) }];
  });
}

/**
 * The facts with every combination of values that the missing ones which several sets of criteria read can have, so far as it
 * matters to them: with those decided, what is open in one set says nothing about another. The facts themselves where none is
 * shared. A fact that a criterion reads together with others is left open.
 */
export function completions<Values>(
  sets: readonly (readonly Criterion<Values>[])[],
  values: Values,
): readonly Values[] {
  return sharedProbes(sets, values).reduce<readonly Values[]>(
    (sofar, { fact, probes }) => sofar.flatMap(each => probes.map(probe => ({ ...each, [fact]: probe }))),
    [values],
  );
}

/** The missing facts that several sets of criteria read, each with the completions that differ in it alone. */
export function sharedFacts<Values>(
  sets: readonly (readonly Criterion<Values>[])[],
  values: Values,
): readonly { readonly fact: string; readonly families: readonly (readonly Values[])[] }[] {
  return sharedProbes(sets, values).map(({ fact, probes }) => {
    const others = completions(sets, { ...values, [fact]: probes[0] });
    return { fact, families: others.map(each => probes.map(probe => ({ ...each, [fact]: probe }))) };
  });
}
