import { addMonths } from '../core/calendar.js';
import { compare, type Exact, exact } from '../core/decimal.js';
import type { Parameter } from '../core/parameter.js';
import type { Text } from '../core/text.js';
import type { Criterion, CriterionOptions } from './criterion.js';

type Holds<K extends string, Value> = { readonly [P in K]: Value | undefined };

/** A criterion on two facts has a name of its own. */
type OwnName = CriterionOptions & { readonly id: string; readonly label: Text };

/** One number must not exceed another: a limit that is the caller's. Neither is negative, so 0 is met whatever the limit. */
// @__NO_SIDE_EFFECTS__
export const notMoreThan = <K extends string, Limit extends string>(
  fact: K,
  limit: Limit,
  options: OwnName,
): Criterion<Holds<K | Limit, Exact>> => ({
  ...options,
  reads: [fact, limit],
  test: values => {
    const [value, most] = [values[fact], values[limit]];
    if (value !== undefined && compare(value, 0) === 0) return 'met';
    if (value === undefined || most === undefined) return 'unknown';
    return compare(value, most) <= 0 ? 'met' : 'unmet';
  },
  actual: values => {
    const value = values[fact];
    return value === undefined ? undefined : exact(value);
  },
  required: values => {
    const most = values[limit];
    return most === undefined ? undefined : { atMost: exact(most) };
  },
});

/**
 * At least so many years must have passed from one day to another. Years count to the same day of the month, or to its last
 * day where it has no such day; that day itself is enough.
 */
// @__NO_SIDE_EFFECTS__
export const yearsPassed = <From extends string, Until extends string>(
  from: From,
  until: Until,
  years: Parameter<number>,
  options: OwnName,
): Criterion<Holds<From | Until, string>> => {
  const anniversary = (values: Holds<From | Until, string>): string | undefined => {
    const start = values[from];
    return start === undefined ? undefined : addMonths(start, 12 * years.value);
  };
  return {
    source: years.source,
    ...options,
    reads: [from, until],
    test: values => {
      const [first, day] = [anniversary(values), values[until]];
      if (first === undefined || day === undefined) return 'unknown';
      return day >= first ? 'met' : 'unmet';
    },
    actual: values => values[until],
    required: values => {
      const first = anniversary(values);
      return first === undefined ? undefined : { noEarlierThan: first };
    },
  };
};

/**
 * One criterion where a fact is given, another where it is not: for a figure that the source leaves to others, such as an
 * income line. While it is not given, it is not asked for.
 */
// @__NO_SIDE_EFFECTS__
export const whereGiven = <K extends string, Then, Otherwise>(
  fact: K,
  then: Criterion<Then>,
  otherwise: Criterion<Otherwise>,
  options: OwnName,
): Criterion<Holds<K, unknown> & Then & Otherwise> => {
  type Values = Holds<K, unknown> & Then & Otherwise;
  const chosen = (values: Values): Criterion<Values> => (values[fact] === undefined ? otherwise : then);
  return {
    ...options,
    reads: [...new Set([fact, ...then.reads, ...otherwise.reads])],
    test: values => chosen(values).test(values),
    actual: values => chosen(values).actual(values),
    required: values => chosen(values).required(values),
    open: values =>
      chosen(values).reads.filter(name => (values as Readonly<Record<string, unknown>>)[name] === undefined),
  };
};
