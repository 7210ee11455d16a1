import type { Citation } from '../../core/citation.js';
import { compare, Decimal, type DecimalInput, type Exact, exact } from '../../core/decimal.js';
import { type DecimalText, decimalText } from '../../core/decimal-text.js';
import { deepFreeze } from '../../core/freeze.js';
import { type Parameter, units } from '../../core/parameter.js';
import { percentText } from '../../core/quotient.js';
import type { Text } from '../../core/text.js';
import { type Fact, money, required } from '../logic/fact.js';
import type { FigureOutcome } from '../logic/logic.js';
import { type Named, prepareRule, type Refuse, type Rule, type RuleDefinition } from '../logic/rule.js';

/** One instalment of an approved amount. */
export interface Tranche {
  /** 1 for the first. */
  readonly tranche: number;
  /** Baht. */
  readonly amount: DecimalText;
  /** Percent of the approved amount; `null` where nothing was approved. */
  readonly percent: DecimalText | null;
}

/** An approved amount in instalments that always add up to it. */
export interface TrancheOutcome {
  /** Baht. */
  readonly approved: DecimalText;
  readonly tranches: readonly Tranche[];
  /** How each instalment came about. */
  readonly figures: readonly FigureOutcome[];
}

/** The facts of a split into tranches, in baht. */
export type TrancheFacts = {
  readonly approved: Fact<Exact, DecimalInput, true>;
  readonly first: Fact<Exact, DecimalInput, false>;
};

/** What a caller passes. */
export interface TrancheInput {
  /** The approved amount, in baht. */
  readonly approved: DecimalInput;
  /** The first tranche, in baht; its ceiling unless it is given. */
  readonly first?: DecimalInput | undefined;
}

/** A rule that splits an approved amount into tranches under ceilings and the rest. Decides their amounts. */
export type Tranches = Rule<TrancheInput, Named<TrancheOutcome>, readonly DecimalText[], TrancheFacts>;

/** Its definition. */
export interface TranchesDefinition extends Omit<RuleDefinition<never>, 'facts'> {
  /** Percent of the approved amount that each tranche but the last may not exceed; the last is what remains. */
  readonly ceilings: readonly [Parameter<number>, ...Parameter<number>[]];
}

/**
 * The facts that every split asks for.
 *
 * @th
 * ข้อเท็จจริงที่การแบ่งงวดเงินทุกแบบต้องใช้
 */
export const trancheFacts: TrancheFacts = {
  approved: /* @__PURE__ */ required(/* @__PURE__ */ money({ th: 'งบประมาณที่อนุมัติ', en: 'approved amount' })),
  first: /* @__PURE__ */ money({
    th: 'เบิกจ่ายงวดแรก (เต็มเพดานหากไม่ระบุ)',
    en: 'first tranche (its ceiling unless given)',
  }),
};

const told = {
  shape: 'tranches',
  holds: {
    approved: { label: { th: 'งบประมาณที่อนุมัติ', en: 'approved amount' }, unit: 'baht' },
    tranches: {
      label: { th: 'งวด', en: 'tranches' },
      of: {
        tranche: { label: { th: 'งวดที่', en: 'tranche' } },
        amount: { label: { th: 'จำนวนเงิน', en: 'amount' }, unit: 'baht' },
        percent: { label: { th: 'ร้อยละของงบประมาณที่อนุมัติ', en: 'percent of the approved amount' }, unit: 'percent' },
      },
    },
  },
} as const;

/** Amounts up to here are split in whole satang, with nothing rounded on the way. */
const mostPlain = 2 ** 53 / 100 / 100;

/**
 * Makes a rule that splits an approved amount into tranches: each but the last at its ceiling, which is rounded down to the
 * satang so that it is never broken, and the last exactly the rest. The first may be given: at most its ceiling.
 *
 * @th
 * สร้างกติกาแบ่งงวดเงิน ทุกงวดยกเว้นงวดสุดท้ายเท่ากับเพดาน ปัดลงเป็นสตางค์จึงไม่เกินเพดาน งวดสุดท้ายคือส่วนที่เหลือ
 * ทุกงวดรวมกันเท่ากับยอดอนุมัติเสมอ งวดแรกระบุเองได้ แต่ไม่เกินเพดาน
 *
 * @throws Error the definition is wrong: a ceiling that is not above 0, or ceilings of more than 100 % together
 */
// @__NO_SIDE_EFFECTS__
export function tranches(definition: TranchesDefinition): Tranches {
  const { ceilings, id } = definition;
  const percents = ceilings.map(({ value }) => value);
  if (percents.some(value => value <= 0) || percents.reduce((sum, value) => sum + value, 0) > 100) {
    throw new Error(`chumchon: the ceilings of ${id} must be above 0, at most 100 % together`);
  }

  const ruleDefinition = { ...definition, facts: trancheFacts };
  return prepareRule<TrancheFacts, TrancheOutcome, readonly DecimalText[]>(ruleDefinition, told, rule => {
    const labels = [...ceilings, undefined].map((_, place) => ({
      th: `งวดที่ ${place + 1}`,
      en: `tranche ${place + 1}`,
    }));
    const ids = labels.map((_, place) => `tranche-${place + 1}`);
    const assumed = {
      th: 'ไม่ได้ระบุงวดแรก จึงถือว่าเต็มเพดาน คือ ',
      en: 'no first tranche is given, so its ceiling is assumed: ',
    };
    const ways = [
      ...percents.map((value, place) => ({
        th: `${place === 0 ? assumed.th : ''}ร้อยละ ${value} ของงบประมาณที่อนุมัติ ปัดเศษสตางค์ลง`,
        en: `${place === 0 ? assumed.en : ''}${value} % of the approved amount, rounded down to the satang`,
      })),
      { th: 'งบประมาณที่อนุมัติหักงวดก่อนหน้า', en: 'the approved amount less the tranches before' },
    ];
    const asGiven = { th: 'ตามที่ระบุ', en: 'as given' };
    deepFreeze([labels, ways, asGiven]);
    const sources = [...ceilings, ceilings.at(-1) as Parameter].map(({ source }) => source);

    const tooMuch = (refuse: Refuse, first: Exact, most: DecimalText, approved: Exact): never =>
      refuse(['first'], decimalText(first), {
        th: `ไม่เกิน ${most} ${units.baht.th} (ร้อยละ ${percents[0]} ของงบประมาณที่อนุมัติ ${decimalText(approved)} บาท)`,
        en: `at most ${most} baht (${percents[0]} % of the approved ${decimalText(approved)} baht)`,
      });

    /** In whole satang: what is approved times a whole percentage stays exact. */
    const splitPlainly = (approved: number, first: Exact | undefined, refuse: Refuse): readonly number[] => {
      const whole = Math.round(approved * 100);
      const amounts: number[] = [];
      let rest = whole;
      for (const percent of percents) {
        const most = Math.floor((whole * percent) / 100);
        let amount = most;
        if (first !== undefined && amounts.length === 0) {
          if (compare(first, most / 100) > 0) tooMuch(refuse, first, decimalText(most / 100), approved);
          amount = Math.round(Number(first) * 100);
        }
        amounts.push(amount / 100);
        rest -= amount;
      }
      amounts.push(rest / 100);
      return amounts;
    };
    const splitExactly = (approved: Exact, first: Exact | undefined, refuse: Refuse): readonly Decimal[] => {
      const amounts: Decimal[] = [];
      let rest = exact(approved);
      for (const percent of percents) {
        const most = exact(approved).times(percent).div(100).toDecimalPlaces(2, Decimal.ROUND_DOWN);
        if (first !== undefined && amounts.length === 0 && exact(first).gt(most)) {
          tooMuch(refuse, first, decimalText(most), approved);
        }
        const amount = first !== undefined && amounts.length === 0 ? exact(first) : most;
        amounts.push(amount);
        rest = rest.minus(amount);
      }
      return [...amounts, rest];
    };
    const isWhole = percents.every(Number.isInteger);
    const split = (approved: Exact, first: Exact | undefined, refuse: Refuse): readonly Exact[] =>
      isWhole && typeof approved === 'number' && approved < mostPlain
        ? splitPlainly(approved, first, refuse)
        : splitExactly(approved, first, refuse);

    return {
      outcome: ([approved, first], refuse) => {
        const all = approved as Exact;
        const amounts = split(all, first as Exact | undefined, refuse);
        const tranches: Tranche[] = [];
        const figures: FigureOutcome[] = [];
        for (let place = 0; place < amounts.length; place += 1) {
          const value = amounts[place] as Exact;
          const amount = decimalText(value);
          tranches.push({ tranche: place + 1, amount, percent: percentText(value, all) });
          const how = place === 0 && first !== undefined ? asGiven : (ways[place] as Text);
          figures.push({
            id: ids[place] as string,
            label: labels[place] as Text,
            value: amount,
            unit: 'baht',
            how,
            source: sources[place] as Citation,
          });
        }
        return { rule, approved: decimalText(all), tranches, figures };
      },
      decide: ([approved, first], refuse) =>
        split(approved as Exact, first as Exact | undefined, refuse).map(decimalText),
    };
  }) as unknown as Tranches;
}
