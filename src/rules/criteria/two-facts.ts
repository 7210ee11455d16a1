import { addDays } from '../../core/calendar.js';
import { compare, type Exact } from '../../core/decimal.js';
import { decimalText } from '../../core/decimal-text.js';
import { addMonths } from '../../core/months.js';
import type { Parameter } from '../../core/parameter.js';
import type { Means } from '../logic/node.js';
import { observed } from '../logic/present.js';
import type { Criterion, Holds, NamedOptions, Required, Verdict } from './criterion.js';

/** How one fact is held against another. */
interface Comparison<Value extends Exact | string> {
  readonly kind: Means['kind'];
  readonly holds: (value: Value, other: Value) => boolean;
  /** What one of them decides by itself, whatever the other. */
  readonly alone?: (value: Value | undefined, other: Value | undefined) => Verdict | undefined;
  readonly required: (other: Value) => Required;
}

const onTwoFacts =
  <Value extends Exact | string>({ kind, holds, alone, required }: Comparison<Value>) =>
  <K extends string, Other extends string>(
    fact: K,
    other: Other,
    options: NamedOptions,
  ): Criterion<Holds<K | Other, Value>> => ({
    ...options,
    reads: [fact, other],
    shows: fact,
    means: { kind, facts: [fact, other] },
    test: values => {
      const [value, limit] = [values[fact], values[other]] as readonly [Value | undefined, Value | undefined];
      const decided = alone?.(value, limit);
      if (decided !== undefined) return decided;
      if (value === undefined || limit === undefined) return 'unknown';
      return holds(value, limit) ? 'met' : 'unmet';
    },
    actual: values => {
      const value = values[fact];
      return value === undefined ? undefined : observed(value);
    },
    required: values => {
      const limit: Value | undefined = values[other];
      return limit === undefined ? undefined : required(limit);
    },
  });

/** The shape of a criterion that compares two facts. */
type TwoFacts<Value> = <K extends string, Other extends string>(
  fact: K,
  other: Other,
  options: NamedOptions,
) => Criterion<Holds<K | Other, Value>>;

const isNothing = (value: Exact | undefined): boolean => value !== undefined && compare(value, 0) === 0;

/**
 * One number must be below another. Neither is negative, so nothing is below 0.
 *
 * @th
 * จำนวนหนึ่งต้องน้อยกว่าอีกจำนวนหนึ่ง
 */
export const lessThan: TwoFacts<Exact> = /* @__PURE__ */ onTwoFacts<Exact>({
  kind: 'lessThan',
  holds: (value, limit) => compare(value, limit) < 0,
  alone: (_value, limit) => (isNothing(limit) ? 'unmet' : undefined),
  required: limit => ({ below: decimalText(limit) }),
});

/**
 * One number must not exceed another: a limit that is the caller's. Neither is negative, so 0 is met whatever the limit.
 *
 * @th
 * จำนวนหนึ่งต้องไม่เกินอีกจำนวนหนึ่ง ซึ่งเป็นเพดานที่ผู้ใช้ระบุ
 */
export const notMoreThan: TwoFacts<Exact> = /* @__PURE__ */ onTwoFacts<Exact>({
  kind: 'notMoreThan',
  holds: (value, limit) => compare(value, limit) <= 0,
  alone: value => (isNothing(value) ? 'met' : undefined),
  required: limit => ({ atMost: decimalText(limit) }),
});

/**
 * One date must be after another.
 *
 * @th
 * วันที่หนึ่งต้องหลังอีกวันที่หนึ่ง
 */
export const laterThan: TwoFacts<string> = /* @__PURE__ */ onTwoFacts<string>({
  kind: 'laterThan',
  holds: (day, before) => day > before,
  required: before => ({ noEarlierThan: addDays(before, 1) }),
});

/**
 * At least so many years must have passed from one day to another. Years count to the same day of the month, or to its last
 * day where it has no such day; that day itself is enough.
 *
 * @th
 * ต้องผ่านไปแล้วอย่างน้อยตามจำนวนปี นับถึงวันเดียวกันของเดือน วันนั้นถือว่าครบ
 */
// @__NO_SIDE_EFFECTS__
export const yearsPassed = <From extends string, Until extends string>(
  from: From,
  until: Until,
  years: Parameter<number>,
  options: NamedOptions,
): Criterion<Holds<From | Until, string>> => {
  const anniversary = (start: string): string => addMonths(start, 12 * years.value);
  const criterion = onTwoFacts<string>({
    kind: 'yearsPassed',
    holds: (day, start) => day >= anniversary(start),
    required: start => ({ noEarlierThan: anniversary(start) }),
  })(until, from, { source: years.source, ...options });
  return {
    ...criterion,
    reads: [from, until],
    means: { kind: 'yearsPassed', facts: [until, from], figure: years.value },
  };
};
