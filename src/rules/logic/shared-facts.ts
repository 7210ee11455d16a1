import { type Bounded, probesOf } from './bounds.js';
import type { Fact } from './fact.js';
import type { Criterion, Node } from './node.js';
import { leaves } from './nodes.js';
import type { Places } from './read.js';

/** A missing fact that several sets of criteria read, with values that tell all that can come of it. */
export interface SharedFact {
  readonly name: string;
  readonly place: number;
  readonly probes: readonly unknown[];
}

/** How many combinations of values are tried at the most; beyond that the sets are taken to be independent. */
const mostCombinations = 4096;

/** One of the values that all criteria judge alike, where they look at nothing else. */
function distinct(probes: readonly unknown[], criteria: readonly Criterion<never>[], name: string): readonly unknown[] {
  const found = new Map<string, unknown>();
  for (const probe of probes) {
    const single = criteria.every(({ reads, sees }) => reads.length === 1 && sees === undefined);
    const key = single
      ? criteria.map(({ test }) => test({ [name]: probe } as never)).join()
      : `${typeof probe} ${String(probe)}`;
    if (!found.has(key)) found.set(key, probe);
  }
  return [...found.values()];
}

/**
 * The missing facts that more than one of the sets reads, such as those of the levels of a scale, with values that tell the
 * sets apart. A list, a record, and a fact whose criteria turn by other facts that are missing too are left open.
 */
export function sharedFacts<Values>(
  sets: readonly (readonly Node<Values>[])[],
  bounded: Bounded,
  values: Places,
): readonly SharedFact[] {
  const names = Object.keys(bounded.facts);
  const named = Object.fromEntries(names.map((name, place) => [name, values[place]]));
  const singles = sets.map(set => leaves(set));
  return names.flatMap((name, place) => {
    const readers = singles.map(set => set.filter(({ reads }) => reads.includes(name))).filter(set => set.length > 0);
    const { json, read } = bounded.facts[name] as Fact;
    if (!json || values[place] !== undefined || readers.length < 2) return [];
    const criteria = readers.flat();
    const words = (json['enum'] as readonly unknown[] | undefined)?.map(read as (word: unknown) => unknown);
    const probes = words ?? probesOf(name, criteria, named as Values, bounded);
    return probes ? [{ name, place, probes: distinct(probes, criteria as readonly Criterion<never>[], name) }] : [];
  });
}

const withValue = (values: Places, place: number, value: unknown): Places =>
  values.map((each, at) => (at === place ? value : each));

/** The facts with every combination of values that the shared ones can have: themselves where there are none or too many. */
export function completions(shared: readonly SharedFact[], values: Places): readonly Places[] {
  const number = shared.reduce((product, { probes }) => product * probes.length, 1);
  if (number > mostCombinations) return [values];
  return shared.reduce<readonly Places[]>(
    (sofar, { place, probes }) => sofar.flatMap(each => probes.map(probe => withValue(each, place, probe))),
    [values],
  );
}

/** Of a shared fact: the families of completions that differ in it alone. */
export const familiesOf = (
  fact: SharedFact,
  shared: readonly SharedFact[],
  values: Places,
): readonly (readonly Places[])[] =>
  completions(
    shared.filter(each => each !== fact),
    values,
  ).map(each => fact.probes.map(probe => withValue(each, fact.place, probe)));
