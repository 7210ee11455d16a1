import { addDays } from '../core/calendar.js';
import { compare, type Exact, exact } from '../core/decimal.js';
import type { Text } from '../core/text.js';
import type { Criterion, CriterionOptions } from './criterion.js';

type Holds<K extends string, Value> = { readonly [P in K]: Value | undefined };

/** A criterion on two facts has a name of its own. */
type OwnName = CriterionOptions & { readonly id: string; readonly label: Text };

/** One number must be below another. Neither is negative, so nothing is below 0. */
// @__NO_SIDE_EFFECTS__
export const lessThan = <K extends string, Other extends string>(
  fact: K,
  other: Other,
  options: OwnName,
): Criterion<Holds<K | Other, Exact>> => ({
  ...options,
  reads: [fact, other],
  test: values => {
    const [value, limit] = [values[fact], values[other]];
    if (limit !== undefined && compare(limit, 0) === 0) return 'unmet';
    if (value === undefined || limit === undefined) return 'unknown';
    return compare(value, limit) < 0 ? 'met' : 'unmet';
  },
  actual: values => {
    const value = values[fact];
    return value === undefined ? undefined : exact(value);
  },
  required: values => {
    const limit = values[other];
    return limit === undefined ? undefined : { below: exact(limit) };
  },
});

/** One date must be after another. */
// @__NO_SIDE_EFFECTS__
export const laterThan = <K extends string, Other extends string>(
  fact: K,
  other: Other,
  options: OwnName,
): Criterion<Holds<K | Other, string>> => ({
  ...options,
  reads: [fact, other],
  test: values => {
    const [day, before] = [values[fact], values[other]];
    if (day === undefined || before === undefined) return 'unknown';
    return day > before ? 'met' : 'unmet';
  },
  actual: values => values[fact],
  required: values => {
    const before = values[other];
    return before === undefined ? undefined : { noEarlierThan: addDays(before, 1) };
  },
});
