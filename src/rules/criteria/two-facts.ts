import { addDays } from '../../core/calendar.js';
import { compare, type Exact, exact, minus } from '../../core/decimal.js';
import { decimalText } from '../../core/decimal-text.js';
import { addMonths } from '../../core/months.js';
import { figureOf, type Parameter } from '../../core/parameter.js';
import { comparePercent, percentText } from '../../core/quotient.js';
import type { Criterion, Holds, NamedOptions } from '../logic/node.js';
import { type Comparison, onTwoFacts } from './on-two-facts.js';

/** The shape of a criterion that compares two facts. */
type TwoFacts<Value> = <K extends string, Other extends string, const Id extends string>(
  fact: K,
  other: Other,
  options: NamedOptions<Id>,
) => Criterion<Holds<K | Other, Value>, Id>;

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
  asks: limit => ({ below: decimalText(limit) }),
});

/**
 * One number must be above another, such as a result above that of before. Neither is negative, so 0 is above nothing; and where
 * the first has a most, nothing is above that.
 *
 * @th
 * จำนวนหนึ่งต้องมากกว่าอีกจำนวนหนึ่ง เช่น ผลปัจจุบันต้องมากกว่าผลเดิม
 */
export const moreThan = <K extends string, Other extends string, const Id extends string>(
  fact: K,
  other: Other,
  { most, ...options }: NamedOptions<Id> & { readonly most?: number },
): Criterion<Holds<K | Other, Exact>, Id> =>
  onTwoFacts<K, Other, Exact, Id>(fact, other, options, 'moreThan', {
    holds: (value, limit) => compare(value, limit) > 0,
    alone: (value, limit) =>
      isNothing(value) || (most !== undefined && limit !== undefined && compare(limit, most) >= 0)
        ? 'unmet'
        : undefined,
    asks: limit => ({ above: decimalText(limit) }),
    figure: most,
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
  asks: limit => ({ atMost: decimalText(limit) }),
});

/**
 * One date must be after another.
 *
 * @th
 * วันที่หนึ่งต้องหลังอีกวันที่หนึ่ง
 */
export const laterThan: TwoFacts<string> = /* @__PURE__ */ comparing<string>('laterThan', {
  holds: (day, before) => day > before,
  asks: before => ({ noEarlierThan: addDays(before, 1) }),
});

/**
 * At least so many years must have passed from one day to another. Years count to the same day of the month, or to its last
 * day where it has no such day; that day itself is enough.
 *
 * @th
 * ต้องผ่านไปแล้วอย่างน้อยตามจำนวนปี นับถึงวันเดียวกันของเดือน วันนั้นถือว่าครบ
 */
// @__NO_SIDE_EFFECTS__
export const yearsPassed = <From extends string, Until extends string, const Id extends string>(
  from: From,
  until: Until,
  years: Parameter<number>,
  options: NamedOptions<Id>,
): Criterion<Holds<From | Until, string>, Id> => {
  const anniversary = (start: string): string => addMonths(start, 12 * years.value);
  return {
    ...onTwoFacts<Until, From, string, Id>(until, from, { source: years.source, ...options }, 'yearsPassed', {
      holds: (day, start) => day >= anniversary(start),
      asks: start => ({ noEarlierThan: anniversary(start) }),
      figure: years.value,
    }),
    reads: [from, until],
  };
};

/**
 * There must be at least one for every so many begun (1 คนต่อ 40 ครัวเรือน): one for 1 to 40, two for 41 to 80. What is
 * counted is whole, so nothing is rounded but up. Of none at all it is unmet: there is nothing to have one for.
 *
 * @th
 * เกณฑ์ว่าต้องมีอย่างน้อย 1 ต่อทุกจำนวนที่กำหนด เศษนับเป็นหนึ่ง เช่น 1 คนต่อ 40 ครัวเรือน 41 ครัวเรือนต้องมี 2 คน ถ้าไม่มีเลยถือว่าไม่ผ่าน
 *
 * @param part the fact that says how many there are
 * @param whole the fact that says what they are for
 * @param every how many of the whole one is enough for
 * @example
 * ```ts
 * import { checklist, cite, count, oneForEvery, parameter } from 'chumchon/rules';
 *
 * const document = { file: 'own.txt', title: { th: 'ตัวอย่าง', en: 'Example' }, agency: 'cdd', fiscalYear: 2565 } as const;
 * const collectors = checklist({
 *   programme: { agency: 'cdd', programme: 'own', edition: 'fy2565', title: document.title, document },
 *   id: 'collectors',
 *   title: { th: 'ผู้จัดเก็บข้อมูล', en: 'Collectors' },
 *   source: cite(document)(1),
 *   facts: {
 *     collectors: count({ th: 'ผู้จัดเก็บข้อมูล', en: 'collectors' }, 'people'),
 *     households: count({ th: 'ครัวเรือน', en: 'households' }, 'households'),
 *   },
 *   criteria: [
 *     oneForEvery('collectors', 'households', parameter(40, 'households', cite(document)(1)), {
 *       id: 'enough',
 *       label: { th: '1 คนต่อ 40 ครัวเรือน', en: 'one for every 40 households' },
 *     }),
 *   ],
 * });
 * collectors({ collectors: 2, households: 80 }).verdict; // 'met'
 * collectors({ collectors: 2, households: 81 }).verdict; // 'unmet'
 * collectors({ collectors: 2 }).missing; // ['households']
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function oneForEvery<Part extends string, Whole extends string, const Id extends string>(
  part: Part,
  whole: Whole,
  every: Parameter<number>,
  options: NamedOptions<Id>,
): Criterion<Holds<Part | Whole, number>, Id> {
  const neededFor = (all: number): number => Math.ceil(all / every.value);
  return onTwoFacts<Part, Whole, number, Id>(part, whole, { source: every.source, ...options }, 'oneForEvery', {
    // Of nothing no number is enough, and none is never enough.
    alone: (some, all) => (all === 0 || some === 0 ? 'unmet' : undefined),
    holds: (some, all) => some >= neededFor(all),
    asks: all => (all > 0 ? { atLeast: decimalText(neededFor(all)) } : undefined),
    figure: every.value,
  });
}

const sizeOf = (value: Exact): Exact => (typeof value === 'number' ? Math.abs(value) : value.abs());

/**
 * An amount must have grown by at least so many percent of what it was before (อัตราการขยายตัว): (after − before) / before ≥ n %, compared
 * without division, as (after − before) × 100 against n × before. Growth from nothing is not a number: with a base of 0 the
 * criterion is unmet, whatever came after. It is unknown while one of the two is missing, unless the base is known to be 0.
 *
 * A base below 0 counts by its size, so that less of a loss is growth. Where the base is a fact that is never below 0, nothing left is
 * no growth, whatever there was before.
 *
 * @th
 * จำนวนต้องเพิ่มขึ้นไม่น้อยกว่าร้อยละที่กำหนดของเดิม (อัตราการขยายตัว) เปรียบเทียบโดยไม่ปัดเศษ ถ้าฐานเป็น 0 ถือว่าไม่ผ่าน ฐานที่ติดลบใช้ขนาดของจำนวน
 *
 * @param before the fact with the base
 * @param after the fact that is held against it
 * @param percent the least growth
 */
// @__NO_SIDE_EFFECTS__
export function growthAtLeast<Before extends string, After extends string, const Id extends string>(
  before: Before,
  after: After,
  percent: Parameter,
  options: NamedOptions<Id>,
): Criterion<Holds<Before | After, Exact>, Id> {
  const bound = exact(figureOf(percent));
  const named = { source: percent.source, unit: 'percent', ...options } as const;
  const judge = (isLost: (to: Exact | undefined) => boolean): Criterion<Holds<Before | After, Exact>, Id> => ({
    ...onTwoFacts<Before, After, Exact, Id>(before, after, named, 'growth', {
      alone: (from, to) => (isNothing(from) || isLost(to) ? 'unmet' : undefined),
      holds: (from, to) => comparePercent(minus(to, from), sizeOf(from), bound) >= 0,
      found: (from, to) => percentText(minus(to, from), sizeOf(from)),
      asked: { atLeast: decimalText(bound) },
    }),
    turns: (name, values) => {
      if (name === after) {
        const from = values[before];
        return from === undefined ? undefined : [exact(sizeOf(from)).times(bound).div(100).plus(from)];
      }
      const to = values[after];
      if (to === undefined) return undefined;
      // A base below 0 counts by its size.
      const factors = [bound.div(100).plus(1), bound.div(100).neg().plus(1)].filter(factor => !factor.isZero());
      return [exact(0), ...factors.map(factor => exact(to).div(factor))];
    },
  });
  const isAllLost = (to: Exact | undefined): boolean => to !== undefined && compare(to, 0) <= 0 && bound.gt(-100);
  return {
    ...judge(() => false),
    bounded: facts => judge(Number(facts[before]?.json?.['minimum']) >= 0 ? isAllLost : () => false),
  };
}
