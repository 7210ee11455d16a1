import { compare, Decimal, type Exact, exact } from '../core/decimal.js';
import type { Parameter } from '../core/parameter.js';
import { percentOf } from '../core/ratio.js';
import { type Fact, money, required } from './fact.js';
import { defineRule, type Named, type Rule, type RuleDefinition } from './rule.js';

/** One instalment of an approved amount. */
export interface Tranche {
  /** 1 for the first. */
  readonly tranche: number;
  /** Baht. */
  readonly amount: Decimal;
  /** Percent of the approved amount, unrounded; `null` where nothing was approved. */
  readonly percent: Decimal | null;
}

/** An approved amount in instalments that always add up to it. */
export interface TrancheOutcome {
  /** Baht. */
  readonly approved: Decimal;
  readonly tranches: readonly Tranche[];
}

/** The facts of a split into two tranches, in baht. */
export type TrancheFacts = {
  readonly approved: Fact<Exact, number | string | Decimal, true>;
  readonly first: Fact<Exact, number | string | Decimal, false>;
};

/** What a caller passes. */
export interface TrancheInput {
  /** The approved amount, in baht. */
  readonly approved: number | string | Decimal;
  /** The first tranche, in baht; the ceiling unless it is given. */
  readonly first?: number | string | Decimal | undefined;
}

/** A rule that splits an approved amount into a first tranche under a ceiling and the rest. */
export type Tranches = Rule<TrancheInput, Named<TrancheOutcome>, readonly [Decimal, Decimal], TrancheFacts>;

/** Its definition. */
export interface TranchesDefinition extends Omit<RuleDefinition<never>, 'facts'> {
  /** Percent of the approved amount that the first tranche may not exceed. */
  readonly ceiling: Parameter<number>;
}

/**
 * The most that a first tranche may be: so many percent of the approved amount, rounded down to the satang, so that the
 * ceiling is never broken.
 */
export const ceilingOf = (approved: Exact, percent: number): Decimal =>
  exact(approved).times(percent).div(100).toDecimalPlaces(2, Decimal.ROUND_DOWN);

/** The facts that every split asks for. */
export const trancheFacts: TrancheFacts = {
  approved: /* @__PURE__ */ required(/* @__PURE__ */ money({ th: 'งบประมาณที่อนุมัติ', en: 'approved amount' })),
  first: /* @__PURE__ */ money({ th: 'เบิกจ่ายงวดแรก', en: 'first tranche' }),
};

/** Makes a rule that splits an approved amount in two: the first tranche, and exactly the rest. */
// @__NO_SIDE_EFFECTS__
export function tranches(definition: TranchesDefinition): Tranches {
  const { ceiling, ...rule } = definition;
  return defineRule(
    { ...rule, facts: trancheFacts },
    {
      outcome: ({ approved, first }, refuse) => {
        const amounts = split(approved, first, ceiling.value, refuse);
        return {
          approved: exact(approved),
          tranches: amounts.map((amount, index) => ({
            tranche: index + 1,
            amount,
            percent: percentOf(amount, approved) ?? null,
          })),
        };
      },
      decide: ({ approved, first }, refuse) => split(approved, first, ceiling.value, refuse),
    },
  );
}

type RefuseFirst = (path: readonly string[], given: unknown, accepted: { th: string; en: string }) => never;

function split(
  approved: Exact,
  first: Exact | undefined,
  percent: number,
  refuse: RefuseFirst,
): readonly [Decimal, Decimal] {
  const most = ceilingOf(approved, percent);
  if (first !== undefined && compare(first, most) > 0) {
    return refuse(['first'], String(first), {
      th: `ไม่เกิน ${most} บาท (ร้อยละ ${percent} ของงบประมาณที่อนุมัติ ${approved} บาท)`,
      en: `at most ${most} baht (${percent} % of the approved ${approved} baht)`,
    });
  }
  const paid = first === undefined ? most : exact(first);
  return [paid, exact(approved).minus(paid)];
}
