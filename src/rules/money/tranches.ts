import { compare, type DecimalInput, type Exact, exact } from '../../core/decimal.js';
import { type DecimalText, decimalText, hundredthsText } from '../../core/decimal-text.js';
import { deepFreeze } from '../../core/freeze.js';
import type { Parameter } from '../../core/parameter.js';
import { percentOfWhole, percentText } from '../../core/quotient.js';
import type { Text } from '../../core/text.js';
import { type Fact, type InputOf, money, required } from '../logic/fact.js';
import type { FigureOutcome } from '../logic/logic.js';
import type { Places } from '../logic/read.js';
import { type Named, prepareRule, type Refuse, type Rule, type Shaped } from '../logic/rule.js';
import { asGiven } from '../logic/verdict.js';

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
  /** Their amounts in this order: what is decided. */
  readonly amounts: readonly DecimalText[];
  /** How each instalment came about. */
  readonly figures: readonly FigureOutcome[];
}

/** The facts of a split into tranches. */
export type TrancheFacts = {
  /** The approved amount, in baht. */
  readonly approved: Fact<Exact, DecimalInput, true>;
  /** The first tranche, in baht; its ceiling unless it is given. */
  readonly first: Fact<Exact, DecimalInput, false>;
};

/** A rule that splits an approved amount into tranches under ceilings and the rest. Decides their amounts. */
export type Tranches = Rule<InputOf<TrancheFacts>, Named<TrancheOutcome>, readonly DecimalText[], TrancheFacts>;

/** Its definition. */
export interface TranchesDefinition extends Shaped {
  /** Percent of the approved amount that each tranche but the last may not exceed; the last is what remains. */
  readonly ceilings: readonly [Parameter<number>, ...Parameter<number>[]];
}

const approved = { th: 'งบประมาณที่อนุมัติ', en: 'approved amount' };

const told = {
  shape: 'tranches',
  holds: {
    approved: { label: approved, unit: 'baht' },
    tranches: {
      label: { th: 'งวด', en: 'tranches' },
      of: {
        tranche: { label: { th: 'งวดที่', en: 'tranche' } },
        amount: { label: { th: 'จำนวนเงิน', en: 'amount' }, unit: 'baht' },
        percent: { label: { th: 'ร้อยละของงบประมาณที่อนุมัติ', en: 'percent of the approved amount' }, unit: 'percent' },
      },
    },
    amounts: { label: { th: 'จำนวนเงิน', en: 'amount' }, unit: 'baht', isEvident: true },
  },
} as const;

const theRest: Text = { th: 'งบประมาณที่อนุมัติหักงวดก่อนหน้า', en: 'the approved amount less the tranches before' };

/** How a tranche at its ceiling came about; the first may have been given instead. */
const cut = (percent: number, isFirst: boolean): Text => {
  const th = `ร้อยละ ${percent} ของงบประมาณที่อนุมัติ ปัดเศษสตางค์ลง`;
  const en = `${percent} % of the approved amount, rounded down to the satang`;
  if (!isFirst) return { th, en };
  return {
    th: `ไม่ได้ระบุงวดแรก จึงถือว่าเต็มเพดาน คือ ${th}`,
    en: `no first tranche is given, so its ceiling is assumed: ${en}`,
  };
};

/** Up to here a whole percentage of the satang of an amount is exact in plain numbers. */
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

  const first = { th: 'เบิกจ่ายงวดแรก (เต็มเพดานหากไม่ระบุ)', en: 'first tranche (its ceiling unless given)' };
  const withFacts = { ...definition, facts: { approved: required(money(approved)), first: money(first) } };
  return prepareRule<TrancheFacts, TrancheOutcome, readonly DecimalText[]>(withFacts, told, rule => {
    /** What never changes of each figure. */
    const parts = [...ceilings, undefined].map((ceiling, place) => ({
      id: `tranche-${place + 1}`,
      label: { th: `งวดที่ ${place + 1}`, en: `tranche ${place + 1}` },
      how: ceiling ? cut(ceiling.value, place === 0) : theRest,
      source: (ceiling ?? definition).source,
    }));
    deepFreeze([parts, asGiven]);

    const tooMuch = (refuse: Refuse, first: Exact, most: Exact, whole: Exact): never => {
      const [limit, approved] = [satangText(most), satangText(whole)];
      return refuse(['first'], satangText(first), {
        th: `ไม่เกิน ${limit} บาท (ร้อยละ ${percents[0]} ของงบประมาณที่อนุมัติ ${approved} บาท)`,
        en: `at most ${limit} baht (${percents[0]} % of the approved ${approved} baht)`,
      });
    };
    const areWhole = percents.every(Number.isInteger);
    /** The satang of a ceiling: those of what is approved times a whole percentage stay exact in plain numbers. */
    const ceiling = (whole: Exact, percent: number): Exact =>
      areWhole && typeof whole === 'number'
        ? Math.floor((whole * percent) / 100)
        : exact(whole).times(percent).div(100).floor();

    /** All in satang. */
    const split = ([approved, given]: Places, refuse: Refuse): readonly Exact[] => {
      const whole = satangOf(approved as Exact);
      const first = given === undefined ? undefined : satangOf(given as Exact);
      const amounts = new Array<Exact>(percents.length + 1);
      let rest = whole;
      for (let place = 0; place < percents.length; place += 1) {
        const most = ceiling(whole, percents[place] as number);
        let amount = most;
        if (first !== undefined && place === 0) {
          if (compare(first, most) > 0) tooMuch(refuse, first, most, whole);
          amount = first;
        }
        amounts[place] = amount;
        rest = less(rest, amount);
      }
      amounts[percents.length] = rest;
      return amounts;
    };

    return {
      outcome: (values, refuse) => {
        const whole = satangOf(values[0] as Exact);
        const satang = split(values, refuse);
        const amounts = satang.map(satangText);
        const tranches = new Array<Tranche>(amounts.length);
        const figures = new Array<FigureOutcome>(amounts.length);
        for (let place = 0; place < amounts.length; place += 1) {
          const amount = amounts[place] as DecimalText;
          tranches[place] = { tranche: place + 1, amount, percent: percentOfSatang(satang[place] as Exact, whole) };
          const { id, label, how: way, source } = parts[place] as (typeof parts)[number];
          const how = place === 0 && values[1] !== undefined ? asGiven : way;
          figures[place] = { id, label, value: amount, unit: 'baht', how, source };
        }
        return { rule, approved: satangText(whole), tranches, amounts, figures };
      },
      decide: (values, refuse) => split(values, refuse).map(satangText),
    };
  }) as unknown as Tranches;
}

/** An amount in satang: a plain number while a whole percentage of it is exact. */
const satangOf = (baht: Exact): Exact =>
  typeof baht === 'number' && baht < mostPlain ? Math.round(baht * 100) : exact(baht).times(100);

const satangText = (satang: Exact): DecimalText =>
  typeof satang === 'number' ? hundredthsText(satang) : decimalText(satang.div(100));

const percentOfSatang = (part: Exact, whole: Exact): DecimalText | null =>
  typeof part === 'number' && typeof whole === 'number' ? percentOfWhole(part, whole) : percentText(part, whole);

const less = (left: Exact, right: Exact): Exact =>
  typeof left === 'number' && typeof right === 'number' ? left - right : exact(left).minus(right);
