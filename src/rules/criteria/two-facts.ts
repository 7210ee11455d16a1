import { addDays } from '../../core/calendar.js';
import { compare, type Exact } from '../../core/decimal.js';
import { decimalText } from '../../core/decimal-text.js';
import { addMonths } from '../../core/months.js';
import type { Parameter } from '../../core/parameter.js';
import type { Criterion, Holds, NamedOptions } from '../logic/node.js';
import { type Comparison, onTwoFacts } from './on-two-facts.js';

/** The shape of a criterion that compares two facts. */
type TwoFacts<Value> = <K extends string, Other extends string>(
  fact: K,
  other: Other,
  options: NamedOptions,
) => Criterion<Holds<K | Other, Value>>;

const comparing =
  <Value extends Exact | string>(
    kind: 'lessThan' | 'notMoreThan' | 'laterThan',
    comparison: Comparison<Value>,
  ): TwoFacts<Value> =>
  (fact, other, options) =>
    onTwoFacts(fact, other, options, kind, comparison);

const isNothing = (value: Exact | undefined): boolean => value !== undefined && compare(value, 0) === 0;

/**
 * One number must be below another. Neither is negative, so nothing is below 0.
 *
 * @th
 * จำนวนหนึ่งต้องน้อยกว่าอีกจำนวนหนึ่ง
 */
export const lessThan: TwoFacts<Exact> = /* @__PURE__ */ comparing<Exact>('lessThan', {
  holds: (value, limit) => compare(value, limit) < 0,
  alone: (_value, limit) => (isNothing(limit) ? 'unmet' : undefined),
  asks: limit => (limit === undefined ? undefined : { below: decimalText(limit) }),
});

/**
 * One number must be above another, such as a result above that of before. Neither is negative, so 0 is above nothing; and where
 * the first has a most, nothing is above that.
 *
 * @th
 * จำนวนหนึ่งต้องมากกว่าอีกจำนวนหนึ่ง เช่น ผลปัจจุบันต้องมากกว่าผลเดิม
 */
export const moreThan = <K extends string, Other extends string>(
  fact: K,
  other: Other,
  { most, ...options }: NamedOptions & { readonly most?: number },
): Criterion<Holds<K | Other, Exact>> => ({
  ...onTwoFacts<K, Other, Exact>(fact, other, options, 'moreThan', {
    holds: (value, limit) => compare(value, limit) > 0,
    alone: (value, limit) =>
      isNothing(value) || (most !== undefined && limit !== undefined && compare(limit, most) >= 0)
        ? 'unmet'
        : undefined,
    asks: limit => (limit === undefined ? undefined : { above: decimalText(limit) }),
  }),
  means: { kind: 'moreThan', facts: [fact, other], ...(most !== undefined && { figure: most }) },
});

/**
 * One number must not exceed another: a limit that is the caller's. Neither is negative, so 0 is met whatever the limit.
 *
 * @th
 * จำนวนหนึ่งต้องไม่เกินอีกจำนวนหนึ่ง ซึ่งเป็นเพดานที่ผู้ใช้ระบุ
 */
export const notMoreThan: TwoFacts<Exact> = /* @__PURE__ */ comparing<Exact>('notMoreThan', {
  holds: (value, limit) => compare(value, limit) <= 0,
  alone: value => (isNothing(value) ? 'met' : undefined),
  asks: limit => (limit === undefined ? undefined : { atMost: decimalText(limit) }),
});

/**
 * One date must be after another.
 *
 * @th
 * วันที่หนึ่งต้องหลังอีกวันที่หนึ่ง
 */
export const laterThan: TwoFacts<string> = /* @__PURE__ */ comparing<string>('laterThan', {
  holds: (day, before) => day > before,
  asks: before => (before === undefined ? undefined : { noEarlierThan: addDays(before, 1) }),
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
  return {
    ...onTwoFacts<Until, From, string>(until, from, { source: years.source, ...options }, 'yearsPassed', {
      holds: (day, start) => day >= anniversary(start),
      asks: start => (start === undefined ? undefined : { noEarlierThan: anniversary(start) }),
    }),
    reads: [from, until],
    means: { kind: 'yearsPassed', facts: [until, from], figure: years.value },
  };
};
