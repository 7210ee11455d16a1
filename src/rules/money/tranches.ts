import { compare, Decimal, type Exact, exact } from '../../core/decimal.js';
import type { Parameter } from '../../core/parameter.js';
import { percentOf } from '../../core/ratio.js';
import { type Fact, money, required } from '../logic/fact.js';
import { defineRule, type Named, type Refuse, type Rule, type RuleDefinition } from '../logic/rule.js';

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

/** The facts that every split asks for. */
export const trancheFacts: TrancheFacts = {
  approved: /* @__PURE__ */ required(/* @__PURE__ */ money({ th: 'งบประมาณที่อนุมัติ', en: 'approved amount' })),
  first: /* @__PURE__ */ money({ th: 'เบิกจ่ายงวดแรก', en: 'first tranche' }),
};

/**
 * Makes a rule that splits an approved amount in two: the first tranche, and exactly the rest. The ceiling is rounded down to
 * the satang, so that it is never broken.
 */
// @__NO_SIDE_EFFECTS__
export function tranches(definition: TranchesDefinition): Tranches {
  const { ceiling, ...rule } = definition;
  const share = new Decimal(ceiling.value).div(100);

  const split = (approved: Decimal, first: Exact | undefined, refuse: Refuse): readonly [Decimal, Decimal] => {
    const most = approved.times(share).toDecimalPlaces(2, Decimal.ROUND_DOWN);
    if (first !== undefined && compare(first, most) > 0) {
      refuse(['first'], exact(first).toNumber(), {
        th: `ไม่เกิน ${most} บาท (ร้อยละ ${ceiling.value} ของงบประมาณที่อนุมัติ ${approved} บาท)`,
        en: `at most ${most} baht (${ceiling.value} % of the approved ${approved} baht)`,
      });
    }
    const paid = first === undefined ? most : exact(first);
    return [paid, approved.minus(paid)];
  };

  return defineRule(
    { ...rule, facts: trancheFacts },
    {
      outcome: (values, refuse) => {
        const approved = exact(values.approved);
        const [first, second] = split(approved, values.first, refuse);
        const percent = percentOf(first, approved);
        return {
          approved,
          tranches: [
            { tranche: 1, amount: first, percent: percent ?? null },
            { tranche: 2, amount: second, percent: percent ? hundred.minus(percent) : null },
          ],
        };
      },
      decide: ({ approved, first }, refuse) => split(exact(approved), first, refuse),
    },
  );
}

const hundred: Decimal = /* @__PURE__ */ new Decimal(100);
