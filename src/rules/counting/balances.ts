import type { Decimal, DecimalInput, Exact } from '../../core/decimal.js';
import { decimalText } from '../../core/decimal-text.js';
import type { Unit } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import type { Fact, Facts } from '../logic/fact.js';
import type { CriterionOutcome, FigureOutcome } from '../logic/logic.js';
import type { Verdict } from '../logic/node.js';
import { defineRule, type Named, type Rule, type RuleDefinition } from '../logic/rule.js';
import { amountIn, balance, type Equation, equationOutcome, sumWords } from './equations.js';

/** Amounts that must come to as much as others, in several ways. */
export interface BalancesOutcome<Amount extends string> {
  /** Whether all of the equations hold. */
  readonly verdict: Verdict;
  /** Each equation: what the right side comes to, and the left side as what is asked. */
  readonly criteria: readonly CriterionOutcome[];
  /** The amounts that were not given and follow from the others. */
  readonly figures: readonly FigureOutcome[];
  /** The amounts that were not given and can still change the verdict. */
  readonly missing: readonly Amount[];
}

type BalancesFacts<Amount extends string> = {
  readonly [A in Amount]: Fact<Exact, DecimalInput, false>;
};

/** A rule that holds sums of amounts against each other. */
export type Balances<Amount extends string> = Rule<
  { readonly [A in Amount]?: DecimalInput | undefined },
  Named<BalancesOutcome<Amount>>,
  Verdict,
  BalancesFacts<Amount>
>;

/** Its definition: the amounts, and which of them together come to as much as which others. */
export interface BalancesDefinition<Amount extends string> extends Omit<RuleDefinition<never>, 'facts'> {
  readonly unit: Unit;
  readonly amounts: { readonly [A in Amount]: Text };
  readonly equations: Readonly<
    Record<
      string,
      {
        readonly label: Text;
        readonly left: readonly NoInfer<Amount>[];
        readonly right: readonly NoInfer<Amount>[];
      }
    >
  >;
}

const told = {
  shape: 'balances',
  holds: {
    verdict: { label: { th: 'ผลรวม', en: 'the sums' }, words: sumWords },
  },
} as const;

/**
 * Makes a rule of equations between amounts (สมการระหว่างจำนวน): the same money, say, told in two ways. Each equation
 * is a criterion; an amount that is missing follows where an equation leaves it no choice. Amounts are not negative;
 * baht are exact to the satang, and what is counted is whole.
 *
 * @th
 * สร้างกติกาสมการระหว่างจำนวน เช่น เงินก้อนเดียวที่แสดงสองวิธี แต่ละสมการเป็นเกณฑ์หนึ่งข้อ จำนวนที่ขาดจะคำนวณให้เมื่อสมการกำหนดได้ค่าเดียว
 *
 * @example
 * ```ts
 * import { balances, cite } from 'chumchon/rules';
 *
 * const document = { file: 'own.txt', title: { th: 'ตัวอย่าง', en: 'Example' }, agency: 'cdd', fiscalYear: 2565 } as const;
 * const money = balances({
 *   programme: { agency: 'cdd', programme: 'own', edition: 'fy2565', title: document.title, document },
 *   id: 'money',
 *   title: { th: 'เงิน', en: 'Money' },
 *   source: cite(document)(1),
 *   unit: 'baht',
 *   amounts: { bank: { th: 'ธนาคาร', en: 'bank' }, cash: { th: 'เงินสด', en: 'cash' }, book: { th: 'บัญชี', en: 'book' } },
 *   equations: { all: { label: { th: 'ยอดตรงกัน', en: 'the book agrees' }, left: ['book'], right: ['bank', 'cash'] } },
 * });
 * money({ bank: 7, cash: 3, book: 10 }).verdict; // 'met'
 * money({ bank: 7, book: 10 }).figures[0].value; // '3'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function balances<const Amount extends string>(definition: BalancesDefinition<Amount>): Balances<Amount> {
  const { unit, amounts, equations, ...rule } = definition;
  const names = Object.keys(amounts) as Amount[];
  const facts = Object.fromEntries(names.map(name => [name, amountIn(unit, amounts[name])])) as BalancesFacts<Amount>;
  const all: readonly (Equation & { readonly label: Text })[] = Object.entries(equations).map(([id, equation]) => ({
    id,
    ...equation,
  }));

  const work = (input: unknown) => {
    const values = input as Readonly<Record<string, Exact | undefined>>;
    const given = names.flatMap(name => (values[name] === undefined ? [] : [[name, values[name]] as const]));
    return balance(all, new Map(given));
  };

  return defineRule<Facts, BalancesOutcome<string>, Verdict>(
    { ...rule, facts: facts as Facts },
    {
      outcome: input => {
        const balanced = work(input);
        return {
          verdict: balanced.verdict,
          criteria: all.map(equation => equationOutcome(equation, equation.label, balanced, definition)),
          figures: names.flatMap(id => {
            const by = all.find(equation => equation.id === balanced.follows.get(id));
            if (by === undefined) return [];
            const how = { th: `ตามสมการ ${by.label.th}`, en: `as this asks: ${by.label.en}` };
            const value = decimalText(balanced.values.get(id) as Decimal);
            return [{ id, label: amounts[id as Amount], value, unit, how, source: rule.source }];
          }),
          missing: balanced.missing,
        };
      },
      decide: input => work(input).verdict,
    },
    told,
  ) as unknown as Balances<Amount>;
}
