import { Decimal, type Exact } from '../../core/decimal.js';
import type { Fact } from '../logic/fact.js';

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
