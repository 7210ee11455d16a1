import { compare, type DecimalInput, type Exact } from '../../core/decimal.js';
import type { DecimalText } from '../../core/decimal-text.js';
import type { Unit } from '../../core/parameter.js';
import { percentText, quotientText } from '../../core/quotient.js';
import type { Text } from '../../core/text.js';
import type { Fact, Facts, InputOf } from '../logic/fact.js';
import type { FigureOutcome } from '../logic/logic.js';
import { shownAmong } from '../logic/present.js';
import {
  defineRule,
  type Named,
  type OrderedFacts,
  type PathIn,
  type Rule,
  type RuleDefinition,
} from '../logic/rule.js';
import { figured } from '../logic/verdict.js';

type Amounts<Part extends string, Whole extends string> = {
  readonly [N in Part | Whole]: Fact<Exact, DecimalInput, false>;
};

/** The definition of a share or an average: its two facts, and which is divided by which. */
export interface QuotientDefinition<Part extends string, Whole extends string>
  extends RuleDefinition<Amounts<Part, Whole>>,
    OrderedFacts<Amounts<Part, Whole>> {
  readonly of: Part;
  readonly by: Whole;
}

interface QuotientOutcome {
  /** The quotient, and how it comes about. */
  readonly figures: readonly [FigureOutcome];
  readonly missing: readonly string[];
}

/** A part as percent of a whole. */
export interface ShareOutcome extends QuotientOutcome {
  /** Unrounded; `null` where the whole is 0, absent while one of the two is not known. */
  readonly percent?: DecimalText | null;
}

/** An amount for each of so many. */
export interface AverageOutcome extends QuotientOutcome {
  /** Unrounded; `null` where there are none, absent while one of the two is not known. */
  readonly average?: DecimalText | null;
}

type Quotient<Part extends string, Whole extends string, Outcome> = Rule<
  InputOf<Amounts<Part, Whole>>,
  Named<Outcome, PathIn<Amounts<Part, Whole>>>,
  DecimalText | null | undefined,
  Amounts<Part, Whole>
>;

/** A rule that gives a share. */
export type Share<Part extends string, Whole extends string> = Quotient<Part, Whole, ShareOutcome>;

/** A rule that gives an average. */
export type Average<Part extends string, Whole extends string> = Quotient<Part, Whole, AverageOutcome>;

interface Division {
  readonly key: 'percent' | 'average';
  readonly label: Text;
  readonly unit: (part: Fact) => Unit | undefined;
  readonly divide: (part: Exact, whole: Exact) => DecimalText | null;
}

// @__NO_SIDE_EFFECTS__
function quotient<Part extends string, Whole extends string>(
  definition: QuotientDefinition<Part, Whole>,
  { key, label, unit: unitOf, divide }: Division,
) {
  const { of, by, facts, title, source } = definition;
  const unit = unitOf(facts[of]);
  const [part, whole] = [facts[of].label, facts[by].label];
  const how = { th: `${part.th} ÷ ${whole.th}`, en: `${part.en} ÷ ${whole.en}` };
  type Values = { readonly [N in Part | Whole]: Exact | undefined };
  const result = (values: Values): DecimalText | null | undefined => {
    const [some, all] = [values[of], values[by]];
    if (all !== undefined && compare(all, 0) === 0) return null;
    return some === undefined || all === undefined ? undefined : divide(some, all);
  };
  const holds = { [key]: { label, ...(unit && { unit }) } };
  return defineRule<Facts, object & { readonly missing: readonly string[] }, DecimalText | null | undefined>(
    definition as unknown as RuleDefinition<Facts>,
    {
      outcome: input => {
        const values = input as unknown as Values;
        const value = result(values);
        const missing = value === undefined ? [of, by].filter(name => values[name] === undefined) : [];
        return {
          [key]: value,
          figures: [figured(key, title, how, { value, unit, facts: shownAmong([of, by], values), source })],
          missing,
        };
      },
      decide: input => result(input as unknown as Values),
    },
    { shape: key, holds },
  );
}

/**
 * Makes a rule that gives one number as percent of another.
 *
 * @th
 * สร้างกติกาคำนวณส่วนหนึ่งเป็นร้อยละของทั้งหมด โดยไม่ปัดเศษ ถ้าทั้งหมดเป็น 0 ไม่มีร้อยละ
 */
// @__NO_SIDE_EFFECTS__
export const share = <const Part extends string, const Whole extends string>(
  definition: QuotientDefinition<Part, Whole>,
): Share<Part, Whole> =>
  quotient(definition, {
    key: 'percent',
    label: { th: 'ร้อยละ', en: 'percent' },
    unit: () => 'percent',
    divide: percentText,
  }) as unknown as Share<Part, Whole>;

/**
 * Makes a rule that spreads an amount evenly over a number of things: a derived figure, not a rate or a ceiling.
 *
 * @th
 * สร้างกติกาคำนวณค่าเฉลี่ย คือ จำนวนหนึ่งหารด้วยอีกจำนวนหนึ่ง โดยไม่ปัดเศษ ถ้าตัวหารเป็น 0 ไม่มีค่าเฉลี่ย
 */
// @__NO_SIDE_EFFECTS__
export const average = <const Part extends string, const Whole extends string>(
  definition: QuotientDefinition<Part, Whole>,
): Average<Part, Whole> =>
  quotient(definition, {
    key: 'average',
    label: { th: 'เฉลี่ย', en: 'average' },
    unit: ({ unit }) => unit,
    divide: quotientText,
  }) as unknown as Average<Part, Whole>;
