import { compare, type Exact } from '../../core/decimal.js';
import type { Verdict } from '../logic/node.js';
import type { Places } from '../logic/read.js';
import type { Piece, Weighing } from './weighing.js';

/**
 * What became of a candidate: `selected`, `not-selected`, `tied` where it stands with others at the cut and nothing prefers one
 * of them, or `unknown` while missing facts, its own or another's, can still change that.
 */
export type SelectionStatus = 'selected' | 'not-selected' | 'tied' | 'unknown';

/** What a candidate weighs by each preference, in order. */
export type Weights = readonly Exact[];

/** One of the ways in which a candidate may stand: between its worst and its best by every preference. */
export interface Stand {
  readonly worst: Weights;
  readonly best: Weights;
}

/** A candidate with how it stands whatever its missing facts turn out to be. */
export interface Candidate extends Stand {
  readonly values: Places;
  readonly eligible: Verdict;
  /** Its ways of standing with the criteria met. */
  readonly stands: readonly Stand[];
}

/** A candidate of whom it is settled what becomes of it, or that it is open. */
export interface Settled extends Candidate {
  /** What becomes of it if it meets the criteria. */
  readonly then: SelectionStatus;
  readonly status: SelectionStatus;
}

/** A preference with the place of its fact among those of a candidate. */
export interface Weigher extends Weighing {
  readonly fact: string;
  readonly place: number;
  /** Where a criterion looks at the fact as well: what it may be while it is missing. */
  readonly pieces?: (values: Places) => readonly Piece[];
}

/** One at whose fact a criterion looks as well. */
export type Shared = Weigher & Required<Pick<Weigher, 'pieces'>>;

/** The facts of a candidate with a value for some that are missing, and of which piece it is by place. */
export interface Way {
  readonly values: Places;
  readonly taken: Readonly<Record<number, Piece>>;
}

/** Above 0 where the left one comes first. */
export function compareWeights(left: Weights, right: Weights, from = 0, to = left.length): number {
  for (let index = from; index < to; index += 1) {
    const order = compare(left[index] as Exact, right[index] as Exact);
    if (order !== 0) return order;
  }
  return 0;
}

/** How many of these, sorted with the best first, come before a standing, and how many before it or equal to it. */
function ahead(sorted: readonly Weights[], of: Weights, equalToo: boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const order = compareWeights(sorted[middle] as Weights, of);
    if (order > 0 || (equalToo && order === 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The same with every combination of pieces for what is missing of these facts. */
export const completed = (way: Way, facts: readonly Shared[]): readonly Way[] =>
  facts
    .filter(({ place }) => way.values[place] === undefined)
    .reduce<readonly Way[]>(
      (all, { place, pieces }) =>
        all.flatMap(({ values, taken }) =>
          pieces(values).map(piece => ({
            values: values.with(place, piece.value),
            taken: { ...taken, [place]: piece },
          })),
        ),
      [way],
    );

/** The range over several ways of standing. */
export const rangeOf = (stands: readonly Stand[], by: readonly Weigher[]): Stand => {
  const end = (key: keyof Stand, sign: 1 | -1): Weights =>
    by.map((_, at) =>
      stands
        .map(stand => stand[key][at] as Exact)
        .reduce((found, each) => (compare(each, found) * sign > 0 ? each : found)),
    );
  return { worst: end('worst', -1), best: end('best', 1) };
};

/** Whether one may come before another by a preference, or behind: equal in each before it, and neither ahead nor behind from it on. */
export const mayPass = (one: Stand, other: Stand, place: number): boolean => {
  const isOpen = (from: number, to?: number): boolean =>
    compareWeights(one.best, other.worst, from, to) >= 0 && compareWeights(other.best, one.worst, from, to) >= 0;
  return isOpen(place) && one.best.slice(0, place).every((_, at) => isOpen(at, at + 1));
};

/** Whether each is in, out or tied, whatever the missing facts turn out to be; and whether one could be in at all. */
export function settle(all: readonly Candidate[], quota: number) {
  const sorted = (key: keyof Stand, isAmong: (eligible: Verdict) => boolean): readonly Weights[] =>
    all
      .filter(({ eligible }) => isAmong(eligible))
      .map(each => each[key])
      .sort((left, right) => compareWeights(right, left));
  const sure = sorted('worst', eligible => eligible === 'met');
  const possible = sorted('best', eligible => eligible !== 'unmet');
  const ifEligible = ({ eligible, worst, best }: Candidate): SelectionStatus => {
    const isOpen = compareWeights(best, worst) !== 0;
    // It stands among the candidates itself, at its best among the possible and at its worst among the sure.
    if (ahead(possible, worst, true) - 1 < quota) return 'selected';
    if (ahead(sure, best, false) >= quota) return 'not-selected';
    const mustEqual = ahead(sure, best, true) - Number(eligible === 'met' && !isOpen);
    return mustEqual >= quota && ahead(possible, worst, false) < quota ? 'tied' : 'unknown';
  };
  const settled = all.map((each): Settled => {
    const then = each.eligible === 'unmet' ? 'not-selected' : ifEligible(each);
    return { ...each, then, status: each.eligible === 'met' || then === 'not-selected' ? then : 'unknown' };
  });
  return { settled, mayBeIn: ({ best }: Stand): boolean => ahead(sure, best, false) < quota };
}

/** The ways in which those of whom it is open may stand, each once; those of another than a given one. */
export function rivalsAmong(all: readonly Settled[]): (one: Settled) => readonly Stand[] {
  const rivals = new Map<string, { readonly stand: Stand; readonly of: Set<Settled> }>();
  for (const one of all) {
    if (one.status !== 'unknown' && one.status !== 'tied') continue;
    for (const stand of one.stands) {
      const signature = `${stand.worst.join()} ${stand.best.join()}`;
      const known = rivals.get(signature);
      if (known) known.of.add(one);
      else rivals.set(signature, { stand, of: new Set([one]) });
    }
  }
  const list = [...rivals.values()];
  return one => list.filter(({ of }) => of.size > 1 || !of.has(one)).map(({ stand }) => stand);
}

/** Those of whom it is settled, best first. */
export const ranked = (list: readonly Settled[]): readonly Settled[] =>
  [...list].sort((left, right) => compareWeights(right.worst, left.worst));
