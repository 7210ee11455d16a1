import type { Text } from '../../core/text.js';
import type { Verdict } from '../logic/node.js';

/** Whether some of these weights add up to what lies within bounds, both included: bit n is set where some come to n. */
function canAddUp(weights: readonly number[], low: number, high: number): boolean {
  const from = Math.max(0, low);
  if (high < from) return false;
  const reached = weights.reduce((sums, weight) => sums | (sums << BigInt(weight)), 1n);
  return ((reached >> BigInt(from)) & ((1n << BigInt(high - from + 1)) - 1n)) !== 0n;
}

/** An indicator as it stands: everything in whole steps of the last decimal. */
export interface Standing {
  readonly id: string;
  readonly status: Verdict;
  readonly worth: number;
  /** What it gives for certain, and the most that it can give. */
  readonly low: number;
  readonly high: number;
  /** The least that it gives when it is passed. */
  readonly pass: number;
  /** Whether it can give what lies between. */
  readonly isScored: boolean;
}

/** A level, or none at all, with all that is mandatory for it. */
export interface Rank {
  readonly level: number | null;
  readonly label: Text | undefined;
  readonly start: number;
  readonly needs: ReadonlySet<string>;
}

export const total = (all: readonly Standing[], end: 'low' | 'high' | 'worth'): number =>
  all.reduce((sofar, each) => sofar + each[end], 0);

/** Whether a level is reached with what each gives for certain, or can be with the most that it can give. */
export const attains = (all: readonly Standing[], { start, needs }: Rank, end: 'low' | 'high'): boolean =>
  total(all, end) >= start &&
  all.every(({ id, status }) => !needs.has(id) || status === 'met' || (end === 'high' && status === 'unknown'));

/** Whether, with what a level needs passed, the sum can lie within bounds, both included. */
function canLieWithin(all: readonly Standing[], { needs }: Rank, from: number, to: number): boolean {
  let base = 0;
  let range = 0;
  const weights: number[] = [];
  for (const { id, status, low, high, pass, isScored } of all) {
    const isOpen = status === 'unknown';
    const least = isOpen && needs.has(id) ? pass : low;
    base += least;
    if (isOpen && isScored) range += high - least;
    else if (least < high) weights.push(high);
  }
  return canAddUp(weights, from - base - range, to - base);
}

/** Whether it can end exactly at a level that it can reach: this one is reached and the next is not. */
export function canEndAt(all: readonly Standing[], rank: Rank, next: Rank): boolean {
  const canFailOne = all.some(({ id, status, high, pass, isScored }) => {
    const isTurning = status === 'unknown' && next.needs.has(id) && !rank.needs.has(id);
    return isTurning && total(all, 'high') - (isScored ? high - pass + 1 : high) >= rank.start;
  });
  return canFailOne || canLieWithin(all, rank, rank.start, next.start - 1);
}

/** Whether the level can turn on this indicator, where one of these can still be reached or missed. */
export function matters(one: Standing, all: readonly Standing[], open: readonly Rank[]): boolean {
  const others = all.filter(each => each !== one);
  return open.some(rank => rank.needs.has(one.id) || canLieWithin(others, rank, rank.start - one.high, rank.start - 1));
}

/** The fewest indicators for a level that is not reached for certain: those that it needs, and of the others the largest gains. */
export function planFor(
  all: readonly Standing[],
  { start, needs }: Rank,
): readonly [needed: Standing[], chosen: Standing[]] {
  const gain = (some: readonly Standing[]): number => total(some, 'worth') - total(some, 'low');
  const needed = all.filter(({ id, status }) => status !== 'met' && needs.has(id));
  const lacking = start - total(all, 'low') - gain(needed);
  const rest = all.filter(each => !needed.includes(each)).sort((left, right) => gain([right]) - gain([left]));
  const fewest = [...rest.keys()].find(number => gain(rest.slice(0, number)) >= lacking) ?? rest.length;
  const open = rest.filter(({ status }) => status !== 'met');
  const passed = rest.filter(({ status }) => status === 'met');
  // Of the sets of so few, the one with the fewest that were passed already.
  const added = Array.from({ length: fewest + 1 }, (_, number) => [
    ...open.slice(0, fewest - number),
    ...passed.slice(0, number),
  ]).find(some => gain(some) >= lacking) as readonly Standing[];
  return [needed, all.filter(each => needed.includes(each) || added.includes(each))];
}
