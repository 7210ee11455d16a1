import type { Citation } from '../../core/citation.js';
import { compare, type Decimal, type Exact, exact } from '../../core/decimal.js';
import { decimalText } from '../../core/decimal-text.js';
import { dayOf, figureOf, type Parameter } from '../../core/parameter.js';
import { comparePercent, percentText } from '../../core/quotient.js';
import { percentOf } from '../../core/ratio.js';
import type { Text } from '../../core/text.js';
import type {
  Criterion,
  CriterionOptions,
  Group,
  Holds,
  Kebab,
  NamedOptions,
  Node,
  Observed,
  Required,
  Verdict,
} from '../logic/node.js';
import { observed } from '../logic/present.js';
import { onTwoFacts } from './on-two-facts.js';

export type { Criterion, CriterionOptions, Group, Holds, Kebab, NamedOptions, Node, Observed, Required, Verdict };

/**
 * `dataUsePercent` as `data-use-percent`.
 *
 * @th
 * เปลี่ยนชื่อแบบ dataUsePercent เป็น data-use-percent ซึ่งใช้เป็นรหัสของเกณฑ์
 */
export const kebab = <Name extends string>(name: Name): Kebab<Name> =>
  name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`) as Kebab<Name>;

/**
 * A criterion on one fact.
 *
 * @th
 * เกณฑ์ที่ตรวจข้อเท็จจริงข้อเดียว ซึ่งเกณฑ์พื้นฐานทุกแบบสร้างจากฟังก์ชันนี้
 */
// @__NO_SIDE_EFFECTS__
export function onFact<K extends string, Value extends Exact | string | boolean, const Id extends string = Kebab<K>>(
  fact: K,
  options: CriterionOptions<Id>,
  holds: (value: Value) => boolean,
  asked: Required,
): Criterion<Holds<K, Value>, NoInfer<Id>> {
  return {
    id: kebab(fact) as string as Id,
    ...options,
    reads: [fact],
    holds: holds as (value: unknown) => boolean,
    asked,
    test: values => {
      const value = values[fact];
      return value === undefined ? 'unknown' : holds(value) ? 'met' : 'unmet';
    },
    actual: values => {
      const value = values[fact];
      return value === undefined ? undefined : observed(value);
    },
    required: () => asked,
  };
}

/**
 * It must be so.
 *
 * @th
 * ข้อเท็จจริงต้องเป็นจริง (ใช่)
 */
// @__NO_SIDE_EFFECTS__
export const yes = <K extends string, const Id extends string = Kebab<K>>(
  fact: K,
  options: CriterionOptions<Id> = {},
): Criterion<Holds<K, boolean>, NoInfer<Id>> => onFact<K, boolean, Id>(fact, options, value => value, true);

/**
 * It must not be so.
 *
 * @th
 * ข้อเท็จจริงต้องไม่เป็นจริง (ไม่ใช่)
 */
// @__NO_SIDE_EFFECTS__
export const no = <K extends string, const Id extends string = Kebab<K>>(
  fact: K,
  options: CriterionOptions<Id> = {},
): Criterion<Holds<K, boolean>, NoInfer<Id>> => onFact<K, boolean, Id>(fact, options, value => !value, false);

/** The shape of a criterion that compares a fact with what is printed. */
type Limited<Value extends Exact | string, Limit = Parameter> = <K extends string, const Id extends string = Kebab<K>>(
  fact: K,
  limit: Limit,
  options?: CriterionOptions<Id>,
) => Criterion<Holds<K, Value>, NoInfer<Id>>;

/** What is asked, by the name of its comparison. */
const asking = (comparison: string, limit: unknown): Required => ({ [comparison]: limit }) as unknown as Required;

const number =
  (comparison: string, holds: (order: number) => boolean): Limited<Exact> =>
  (fact, limit, options) => {
    const bound = figureOf(limit);
    const asked = asking(comparison, decimalText(bound));
    return onFact(fact, { source: limit.source, ...options }, value => holds(compare(value, bound)), asked);
  };

type Dated = Limited<string, Parameter<string>>;

const day =
  (comparison: string, holds: (value: string, limit: string) => boolean): Dated =>
  (fact, parameter, options) => {
    const limit = dayOf(parameter);
    return onFact(
      fact,
      { source: parameter.source, ...options },
      value => holds(value, limit),
      asking(comparison, limit),
    );
  };

/**
 * The number must reach the limit (≥).
 *
 * @th
 * ตัวเลขต้องไม่น้อยกว่าค่าที่กำหนด (≥)
 */
export const atLeast: Limited<Exact> = /* @__PURE__ */ number('atLeast', order => order >= 0);

/**
 * The number must exceed the limit (>).
 *
 * @th
 * ตัวเลขต้องมากกว่าค่าที่กำหนด (>)
 */
export const above: Limited<Exact> = /* @__PURE__ */ number('above', order => order > 0);

/**
 * The number must not exceed the limit (≤).
 *
 * @th
 * ตัวเลขต้องไม่เกินค่าที่กำหนด (≤)
 */
export const atMost: Limited<Exact> = /* @__PURE__ */ number('atMost', order => order <= 0);

/**
 * The number must stay below the limit (<).
 *
 * @th
 * ตัวเลขต้องน้อยกว่าค่าที่กำหนด (<)
 */
export const below: Limited<Exact> = /* @__PURE__ */ number('below', order => order < 0);

const asExactly = {
  th: 'ไม่ได้พิมพ์คำเปรียบเทียบ อ่านว่าเท่ากับจำนวนนั้นพอดี',
  en: 'no word of comparison is printed; exactly that number is read',
};

/**
 * The citation of a number that is printed without a word of comparison and read as exactly that many.
 *
 * @th
 * อ้างอิงจำนวนที่พิมพ์โดยไม่มีคำเปรียบเทียบว่าเป็นการอ่านว่าเท่ากับจำนวนนั้นพอดี
 */
export const readExactly = (source: Citation): Citation =>
  source.basis === 'printed' ? { ...source, basis: 'inferred', how: asExactly } : source;

/**
 * The number must be the printed one. The documents print no “exactly”: so is a number read that stands without a word of comparison,
 * and its citation says so.
 *
 * @th
 * ตัวเลขต้องเท่ากับค่าที่พิมพ์ไว้พอดี เป็นการอ่านจำนวนที่พิมพ์โดยไม่มีคำเปรียบเทียบ ซึ่งการอ้างอิงบอกไว้
 */
// @__NO_SIDE_EFFECTS__
export const exactly: Limited<Exact> = (fact, limit, options) =>
  equal(fact, limit, { ...options, source: readExactly(options?.source ?? limit.source) });

const equal = /* @__PURE__ */ number('exactly', order => order === 0);

/**
 * The number must lie within both limits, which it may meet exactly.
 *
 * @th
 * ตัวเลขต้องอยู่ในช่วงที่กำหนด รวมค่าต่ำสุดและสูงสุด
 */
// @__NO_SIDE_EFFECTS__
export const between = <K extends string, const Id extends string = Kebab<K>>(
  fact: K,
  least: Parameter,
  most: Parameter,
  options: CriterionOptions<Id> = {},
): Criterion<Holds<K, Exact>, NoInfer<Id>> => {
  const [low, high] = [figureOf(least), figureOf(most)];
  return onFact<K, Exact, Id>(
    fact,
    { source: least.source, ...options },
    value => compare(value, low) >= 0 && compare(value, high) <= 0,
    { atLeast: decimalText(low), atMost: decimalText(high) },
  );
};

/**
 * The date must not be before the printed one.
 *
 * @th
 * วันที่ต้องไม่ก่อนวันที่กำหนด
 */
export const noEarlierThan: Dated = /* @__PURE__ */ day('noEarlierThan', (value, limit) => value >= limit);

/**
 * The date must not be after the printed one.
 *
 * @th
 * วันที่ต้องไม่หลังวันที่กำหนด
 */
export const noLaterThan: Dated = /* @__PURE__ */ day('noLaterThan', (value, limit) => value <= limit);

const word =
  (comparison: 'oneOf' | 'noneOf', isAmong: boolean): Limited<string, readonly string[]> =>
  (fact, values, options = {}) =>
    onFact(fact, options, value => values.includes(value) === isAmong, asking(comparison, values));

/**
 * The word must be one of these.
 *
 * @th
 * ข้อเท็จจริงต้องเป็นค่าใดค่าหนึ่งที่กำหนดไว้
 */
export const oneOf: Limited<string, readonly string[]> = /* @__PURE__ */ word('oneOf', true);

/**
 * The word must be another than these (ยกเว้น …).
 *
 * @th
 * ข้อเท็จจริงต้องไม่ใช่ค่าใดในที่กำหนดไว้ (ยกเว้น …)
 */
export const noneOf: Limited<string, readonly string[]> = /* @__PURE__ */ word('noneOf', false);

/** Where a share turns at a limit by its part, or by its whole: at nothing, and at the number that makes the limit. */
const shareTurns =
  <Part extends string, Whole extends string>(part: Part, whole: Whole, limit: Decimal) =>
  (name: string, values: Holds<Part | Whole, Exact>): readonly Decimal[] | undefined => {
    const known = values[name === part ? whole : part];
    if (known === undefined) return undefined;
    const turn = name === part ? limit.times(exact(known)).div(100) : percentOf(known, limit);
    return turn ? [exact(0), turn] : [exact(0)];
  };

/** The shape of a criterion on the share of a part in a whole. */
type ShareCriterion = <Part extends string, Whole extends string, const Id extends string>(
  part: Part,
  whole: Whole,
  limit: Parameter,
  options: NamedOptions<Id>,
) => Criterion<Holds<Part | Whole, Exact>, Id>;

/** Compared unrounded, as part × 100 against percent × whole; `ofNothing` is what a part of 0 or less decides. */
const share =
  (comparison: string, ofNothing: Verdict, holds: (order: number) => boolean): ShareCriterion =>
  (part, whole, limit, options) => {
    const figure = figureOf(limit);
    const asked = asking(comparison, decimalText(figure));
    return {
      ...onTwoFacts(part, whole, { source: limit.source, unit: 'percent', ...options }, 'share', {
        alone: (some, all) => {
          if (some !== undefined && compare(some, 0) <= 0) return ofNothing;
          const isOfNothing = all !== undefined && compare(all, 0) === 0;
          return isOfNothing && (some !== undefined || ofNothing === 'unmet') ? 'unmet' : undefined;
        },
        holds: (some, all) => holds(comparePercent(some, all, figure)),
        found: percentText,
        asked,
      }),
      turns: shareTurns(part, whole, exact(figure)),
    };
  };

/**
 * A part must be at least so many percent of a whole, compared unrounded. A share of nothing is not a number: with a whole of
 * 0 the criterion is unmet, whatever the part. While the whole is not known, a part of 0, or one that fell below 0, is unmet
 * already, because a whole of 0 or more cannot make it enough.
 *
 * @th
 * ส่วนหนึ่งต้องไม่น้อยกว่าร้อยละที่กำหนดของทั้งหมด เปรียบเทียบโดยไม่ปัดเศษ ถ้าทั้งหมดเป็น 0 ถือว่าไม่ผ่าน
 */
export const shareAtLeast: ShareCriterion = /* @__PURE__ */ share('atLeast', 'unmet', order => order >= 0);

/**
 * A part must be at most so many percent of a whole, compared unrounded. A part of 0 or below is met whatever the whole, which
 * is not negative; any other part of a whole of 0 is unmet.
 *
 * @th
 * ส่วนหนึ่งต้องไม่เกินร้อยละที่กำหนดของทั้งหมด เปรียบเทียบโดยไม่ปัดเศษ
 */
export const shareAtMost: ShareCriterion = /* @__PURE__ */ share('atMost', 'met', order => order <= 0);

/** Options of a group: its own label is always needed, since no single fact has it. */
export interface GroupOptions {
  readonly label: Text;
  readonly source?: Citation;
}

type ValuesIn<N> = N extends Node<infer Values> ? Values : never;
type Intersection<U> = (U extends unknown ? (value: U) => void : never) extends (value: infer I) => void ? I : never;

/** What several criteria look at, together. */
export type Together<Nodes extends readonly unknown[]> = Intersection<ValuesIn<Nodes[number]>>;

/** The shape of a group, given how many of how many are enough. */
type Grouped = <const Id extends string, const Nodes extends readonly Node<never>[]>(
  id: Id,
  of: Nodes,
  options: GroupOptions,
) => Group<Together<Nodes>, Id | Nodes[number]['id']>;

/**
 * All of them must be met.
 *
 * @th
 * ต้องผ่านทุกเกณฑ์ในกลุ่ม
 */
// @__NO_SIDE_EFFECTS__
export const all: Grouped = (id, of, options) => atLeastOf(id, of.length, of, options);

/**
 * One of them is enough.
 *
 * @th
 * ผ่านเกณฑ์ใดเกณฑ์หนึ่งในกลุ่มก็เพียงพอ
 */
// @__NO_SIDE_EFFECTS__
export const any: Grouped = (id, of, options) => atLeastOf(id, 1, of, options);

/**
 * At least so many of them must be met, and those that are `mandatory` in any case.
 *
 * @th
 * ต้องผ่านเกณฑ์ในกลุ่มอย่างน้อยตามจำนวนที่กำหนด
 *
 * @param options `mandatory`: the ids of the criteria that others cannot make up for
 */
// @__NO_SIDE_EFFECTS__
export const atLeastOf = <const Id extends string, const Nodes extends readonly Node<never>[]>(
  id: Id,
  least: number,
  of: Nodes,
  options: GroupOptions & { readonly mandatory?: readonly NoInfer<Nodes[number]['id']>[] },
): Group<Together<Nodes>, Id | Nodes[number]['id']> => ({ id, mandatory: [], ...options, of: of as never, least });
