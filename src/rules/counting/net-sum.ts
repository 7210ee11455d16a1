import type { Decimal, DecimalInput, Exact } from '../../core/decimal.js';
import { type DecimalText, decimalText } from '../../core/decimal-text.js';
import type { Unit } from '../../core/parameter.js';
import { sum } from '../../core/ratio.js';
import type { Text } from '../../core/text.js';
import type { Fact, Facts } from '../logic/fact.js';
import type { CriterionOutcome, FigureOutcome } from '../logic/logic.js';
import type { Verdict } from '../logic/node.js';
import { present } from '../logic/present.js';
import { defineRule, type Named, type Rule, type RuleDefinition } from '../logic/rule.js';
import {
  amountIn,
  type Balanced,
  balance,
  type Equation,
  equationOutcome,
  shareOf,
  sideOf,
  sumWords,
} from './equations.js';

/** A part of a whole, or what its parts have twice. */
export interface NetPartOutcome<Id extends string> {
  readonly id: Id;
  readonly label: Text;
  /** As given, or as it follows from the others; absent while neither is known. */
  readonly amount?: DecimalText;
  /** Percent of the whole, unrounded; `null` where that is 0, absent while one of the two is not known. */
  readonly percent?: DecimalText | null;
}

/** What a whole is made of, where some of it stands in two of its parts. */
export interface NetSumOutcome<Part extends string, Less extends string> {
  /** Whether the parts less what they have twice are the whole as stated. */
  readonly verdict: Verdict;
  readonly criteria: readonly CriterionOutcome[];
  readonly parts: readonly NetPartOutcome<Part>[];
  readonly less: readonly NetPartOutcome<Less>[];
  /** The parts together, with what they have twice; absent while one is not known. */
  readonly gross?: DecimalText;
  /** The whole as stated, or as it follows; absent while neither is known. */
  readonly total?: DecimalText;
  /** The whole as stated less what the parts come to; absent while one of them was not given. */
  readonly difference?: DecimalText;
  /** The amount that was not given and follows from the others, and the sum of the parts before anything is taken off. */
  readonly figures: readonly FigureOutcome[];
  /** The amounts that were not given and can still change the verdict. */
  readonly missing: readonly (Part | Less | 'total')[];
}

type Amount = Fact<Exact, DecimalInput, false>;
type NetSumFacts<Part extends string, Less extends string> = { readonly [N in Part | Less | 'total']: Amount };

/** A rule that adds up parts and takes off what they have twice. */
export type NetSum<Part extends string, Less extends string> = Rule<
  { readonly [N in Part | Less | 'total']?: DecimalInput | undefined },
  Named<NetSumOutcome<Part, Less>>,
  Verdict,
  NetSumFacts<Part, Less>
>;

/** Its definition: the parts in printed order, and what is counted in two of them. */
export interface NetSumDefinition<Part extends string, Less extends string>
  extends Omit<RuleDefinition<never>, 'facts'> {
  readonly unit: Unit;
  readonly parts: { readonly [P in Part]: Text };
  readonly less?: { readonly [L in Less]: Text };
  /** What the whole is called: the total as stated, unless said otherwise. */
  readonly whole?: Text;
}

const toldIn = (unit: Unit) =>
  ({
    shape: 'net-sum',
    holds: {
      verdict: { label: { th: 'ผลรวม', en: 'the sums' }, words: sumWords },
      gross: { label: { th: 'ผลรวมก่อนหักรายการที่นับซ้ำ', en: 'the parts together, before anything is taken off' }, unit },
      total: { label: { th: 'ยอดรวม', en: 'the whole' }, unit },
      difference: { label: { th: 'ยอดรวมหักด้วยผลรวมสุทธิ', en: 'the whole less what the parts come to' }, unit },
      parts: {
        label: { th: 'รายการ', en: 'parts' },
        of: { percent: { label: { th: 'ร้อยละของยอดรวม', en: 'percent of the whole' }, unit: 'percent' } },
      },
    },
  }) as const;

/**
 * Makes a rule that adds up the parts of a whole and takes off what stands in two of them (ผลรวมหักรายการที่นับซ้ำ),
 * gives the share of each, tells whether the stated whole is what remains, and works out the one amount that is
 * missing. Amounts are not negative; baht are exact to the satang, million baht may have any decimals, and what is
 * counted is whole.
 *
 * @th
 * สร้างกติกาผลรวมที่หักรายการนับซ้ำ พร้อมสัดส่วนของแต่ละส่วน ตรวจว่ายอดรวมที่รายงานเท่ากันหรือไม่ และคำนวณจำนวนเดียวที่ขาด
 *
 * @example
 * ```ts
 * import { cite, netSum } from 'chumchon/rules';
 *
 * const document = { file: 'own.txt', title: { th: 'ตัวอย่าง', en: 'Example' }, agency: 'cdd', fiscalYear: 2565 } as const;
 * const money = netSum({
 *   programme: { agency: 'cdd', programme: 'own', edition: 'fy2565', title: document.title, document },
 *   id: 'money',
 *   title: { th: 'เงิน', en: 'Money' },
 *   source: cite(document)(1),
 *   unit: 'million-baht',
 *   parts: { current: { th: 'รายจ่ายประจำ', en: 'current' }, capital: { th: 'รายจ่ายลงทุน', en: 'capital' } },
 *   less: { twice: { th: 'นับซ้ำ', en: 'counted in both' } },
 * });
 * money({ current: '7.5', capital: 4, twice: '1.5', total: 10 }).verdict; // 'met'
 * money({ current: '7.5', twice: '1.5', total: 10 }).parts[1].amount; // '4'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function netSum<const Part extends string, const Less extends string = never>(
  definition: NetSumDefinition<Part, Less>,
): NetSum<Part, Less> {
  const { unit, parts, less, whole = { th: 'ยอดรวมที่ระบุ', en: 'the total as stated' }, ...rule } = definition;
  const overlaps = (less ?? {}) as { readonly [L in Less]: Text };
  const partIds = Object.keys(parts) as Part[];
  const lessIds = Object.keys(overlaps) as Less[];
  const labels: Readonly<Record<string, Text>> = { ...parts, ...overlaps, total: whole };
  const names = Object.keys(labels) as (Part | Less | 'total')[];
  const facts = Object.fromEntries(
    names.map(name => [name, amountIn(unit, labels[name] as Text)]),
  ) as unknown as NetSumFacts<Part, Less>;
  const equation: Equation = { id: rule.id, left: ['total', ...lessIds], right: partIds };

  const work = (input: unknown): Balanced => {
    const values = input as Readonly<Record<string, Exact | undefined>>;
    return balance(
      [equation],
      new Map(
        names.flatMap(name => {
          const amount = values[name];
          return amount === undefined ? [] : [[name, amount] as const];
        }),
      ),
    );
  };

  const part = <Id extends string>(id: Id, { values }: Balanced): NetPartOutcome<Id> => {
    const amount = values.get(id);
    return present<NetPartOutcome<Id>>({
      id,
      label: labels[id],
      amount: amount && decimalText(amount),
      percent: shareOf(amount, values.get('total')),
    });
  };

  const figuresOf = (balanced: Balanced, gross: Decimal | undefined): readonly FigureOutcome[] => {
    const how: Text = { th: 'ตามรายการอื่นและยอดรวม', en: 'as the other amounts ask' };
    return [
      ...(gross === undefined || lessIds.length === 0
        ? []
        : [
            {
              id: 'gross',
              label: { th: 'ผลรวมก่อนหักรายการที่นับซ้ำ', en: 'the parts together, before anything is taken off' },
              value: decimalText(gross),
              unit,
              how: { th: 'รวมทุกรายการ', en: 'all parts added' },
              source: rule.source,
            },
          ]),
      ...names
        .filter(name => balanced.follows.has(name))
        .map(name => ({
          id: name,
          label: labels[name] as Text,
          value: decimalText(balanced.values.get(name) as Decimal),
          unit,
          how,
          source: rule.source,
        })),
    ];
  };

  return defineRule<Facts, NetSumOutcome<string, string>, Verdict>(
    { ...rule, facts: facts as Facts },
    {
      outcome: input => {
        const balanced = work(input);
        const gross = sideOf(partIds, balanced);
        const off = sum(lessIds.flatMap(id => balanced.values.get(id) ?? []));
        const total = balanced.values.get('total');
        const isGiven = balanced.follows.size === 0 && sideOf(equation.left, balanced) !== undefined;
        return {
          verdict: balanced.verdict,
          criteria: [equationOutcome(equation, rule.title, balanced, definition)],
          parts: partIds.map(id => part(id, balanced)),
          less: lessIds.map(id => part(id, balanced)),
          gross: gross && decimalText(gross),
          total: total && decimalText(total),
          difference: total && gross && isGiven ? decimalText(total.plus(off).minus(gross)) : undefined,
          figures: figuresOf(balanced, gross),
          missing: balanced.missing,
        };
      },
      decide: input => work(input).verdict,
    },
    toldIn(unit),
  ) as unknown as NetSum<Part, Less>;
}
