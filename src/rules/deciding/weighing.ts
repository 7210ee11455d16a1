import { compare, Decimal, type Exact } from '../../core/decimal.js';
import type { Fact } from '../logic/fact.js';
import type { Verdict } from '../logic/node.js';

/** What comes first: yes or no, the largest or smallest number, the earliest or latest date, or words in the order given. */
export type First = 'yes' | 'no' | 'highest' | 'lowest' | 'earliest' | 'latest' | readonly string[];

/** How a value is weighed, so that what weighs more comes first; and the weights that there can be. */
export interface Weighing {
  readonly of: (value: unknown) => Exact;
  readonly worst: Exact;
  readonly best: Exact;
  /** All values that there are, where they are few; otherwise none. */
  readonly values: readonly unknown[];
}

/** Values that a missing fact may have and that the criteria judge alike: one of them, and the least and the most that they weigh. */
export interface Piece {
  readonly value: unknown;
  readonly worst: Exact;
  readonly best: Exact;
}

/**
 * All values that a missing fact may have, in pieces. Few are taken one by one; numbers and dates from where a criterion turns to
 * where it turns again.
 *
 * @param probes values on both sides of where the criterion turns; undefined where that cannot be told
 * @param judge how the criterion stands by a value
 */
export function piecesOf(
  { of, worst, best, values }: Weighing,
  probes: readonly unknown[] | undefined,
  judge: (value: unknown) => Verdict,
): readonly Piece[] {
  if (values.length > 0) return values.map(value => ({ value, worst: of(value), best: of(value) }));
  if (!probes) return [{ value: undefined, worst, best }];
  const sorted = probes
    .map(value => ({ value, weight: of(value), verdict: judge(value) }))
    .sort((left, right) => compare(left.weight, right.weight));
  const starts = sorted.filter(({ verdict }, index) => verdict !== sorted[index - 1]?.verdict);
  return starts.map(({ value, weight }, index) => {
    const next = starts[index + 1];
    const end = next ? sorted[sorted.indexOf(next) - 1] : undefined;
    return { value, worst: index === 0 ? worst : weight, best: end?.weight ?? best };
  });
}

/** The lowest and the highest that a number may be, as its fact says. */
function boundsOf({ json }: Fact): readonly [lowest: Exact, highest: Exact] {
  const { minimum, maximum } = json as { readonly minimum?: number; readonly maximum?: number };
  return [new Decimal(minimum ?? Number.NEGATIVE_INFINITY), new Decimal(maximum ?? Number.POSITIVE_INFINITY)];
}

/** Beyond all dates, either way. */
const lastDay = 99_999_999;

const dayNumber = (date: unknown): number => Number(String(date).replaceAll('-', ''));

const negated = (value: Exact): Exact => (typeof value === 'number' ? -value : value.neg());

/** Weighs the values of a fact by what comes first. */
export function weighing(first: First, fact: Fact): Weighing {
  switch (first) {
    case 'yes':
    case 'no':
      return { of: value => Number(value === (first === 'yes')), worst: 0, best: 1, values: [true, false] };
    case 'earliest':
      return { of: value => -dayNumber(value), worst: -lastDay, best: 0, values: [] };
    case 'latest':
      return { of: dayNumber, worst: 0, best: lastDay, values: [] };
    case 'highest': {
      const [worst, best] = boundsOf(fact);
      return { of: value => value as Exact, worst, best, values: [] };
    }
    case 'lowest': {
      const [best, worst] = boundsOf(fact);
      return { of: value => negated(value as Exact), worst: negated(worst), best: negated(best), values: [] };
    }
    default:
      return { of: value => -first.indexOf(String(value)), worst: 1 - first.length, best: 0, values: first };
  }
}
