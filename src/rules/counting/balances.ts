import type { Unit } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import type { Verdict } from '../logic/node.js';
import { shownAmong } from '../logic/present.js';
import type { Shaped } from '../logic/rule.js';
import { type Amount, type AmountsRule, type AmountValues, amountsIn, type SumsOutcome, sumsRule } from './sums.js';

/** Amounts that must come to as much as others, in several ways. */
export type BalancesOutcome<Name extends string> = SumsOutcome<Name>;

/** A rule that holds sums of amounts against each other. */
export type Balances<Name extends string> = AmountsRule<Name, BalancesOutcome<Name>, Verdict>;

/** Its definition: the amounts, and which of them together come to as much as which others. */
export interface BalancesDefinition<Name extends string> extends Shaped {
  readonly unit: Unit;
  readonly amounts: { readonly [N in Name]: Text };
  readonly equations: Readonly<
    Record<
      string,
      { readonly label: Text; readonly left: readonly NoInfer<Name>[]; readonly right: readonly NoInfer<Name>[] }
    >
  >;
}

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
export function balances<const Name extends string>(definition: BalancesDefinition<Name>): Balances<Name> {
  const { amounts, equations, ...rule } = definition;
  const all = Object.entries(equations).map(([id, equation]) => ({ id, ...equation }));
  return sumsRule<{ readonly [N in Name]: Amount }, SumsOutcome>(
    { ...rule, equations: all, facts: amountsIn(rule.unit, amounts) },
    { shape: 'balances', holds: {} },
    (values: AmountValues) => ({
      amounts: new Map(Object.entries<Text>(amounts).map(([name, label]) => [name, { label, given: values[name] }])),
      equations: all,
      besides: ({ left, right }) => shownAmong([left, right].filter(side => side.length > 1).flat(), values),
    }),
    () => ({}),
  ) as unknown as Balances<Name>;
}
