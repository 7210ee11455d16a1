import type { DecimalText } from '../../core/decimal-text.js';
import type { Unit } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import type { Verdict } from '../logic/node.js';
import type { Shaped } from '../logic/rule.js';
import { figured } from '../logic/verdict.js';
import {
  type Amount,
  type AmountsRule,
  type AmountValues,
  amountHolds,
  amountsIn,
  type Balanced,
  type Equation,
  type PartOutcome,
  type SumsOutcome,
  said,
  shareOf,
  sumOf,
  sumsRule,
} from './sums.js';

/** A part of a whole, or what its parts have twice: its amount as given, or as it follows from the others. */
export type NetPartOutcome<Id extends string> = PartOutcome<Id>;

/** What a whole is made of, where some of it stands in two of its parts. */
export interface NetSumOutcome<Part extends string, Less extends string> extends SumsOutcome<Part | Less | 'total'> {
  readonly parts: readonly NetPartOutcome<Part>[];
  readonly less: readonly NetPartOutcome<Less>[];
  /** The parts together, with what they have twice; absent while one is not known. */
  readonly gross?: DecimalText;
  /** The whole as stated, or as it follows; absent while neither is known. */
  readonly total?: DecimalText;
  /** The whole as stated less what the parts come to; absent while one of them was not given. */
  readonly difference?: DecimalText;
}

/** A rule that adds up parts and takes off what they have twice. */
export type NetSum<Part extends string, Less extends string> = AmountsRule<
  Part | Less | 'total',
  NetSumOutcome<Part, Less>,
  Verdict
>;

/** Its definition: the parts in printed order, and what is counted in two of them. */
export interface NetSumDefinition<Part extends string, Less extends string> extends Shaped {
  readonly unit: Unit;
  readonly parts: { readonly [P in Part]: Text };
  readonly less?: { readonly [L in Less]: Text };
  /** What the whole is called: the total as stated, unless said otherwise. */
  readonly whole?: Text;
}

const grossLabel: Text = { th: 'ผลรวมก่อนหักรายการที่นับซ้ำ', en: 'the parts together, before anything is taken off' };

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
  const { parts, less = {}, whole = { th: 'ยอดรวมที่ระบุ', en: 'the total as stated' }, ...rule } = definition;
  const { unit, source } = rule;
  const labels: Readonly<Record<string, Text>> = { ...parts, ...less, total: whole };
  const [partIds, lessIds] = [Object.keys(parts), Object.keys(less)];
  const how = (): Text => ({ th: 'ตามรายการอื่นและยอดรวม', en: 'as the other amounts ask' });
  const equation: Equation = { id: rule.id, label: rule.title, left: ['total', ...lessIds], right: partIds, how };

  const rowsOf = (ids: readonly string[], { values }: Balanced) =>
    ids.map(id => {
      const amount = values.get(id);
      return { id, label: labels[id] as Text, amount, percent: shareOf(amount, values.get('total')) };
    });

  return sumsRule<Readonly<Record<string, Amount>>, NetSumOutcome<string, string>>(
    { ...rule, equations: said([equation]), facts: amountsIn(unit, labels) },
    {
      shape: 'netSum',
      holds: {
        gross: { label: grossLabel, unit },
        total: { label: whole, unit },
        difference: { label: { th: 'ยอดรวมหักด้วยผลรวมสุทธิ', en: 'the whole less what the parts come to' }, unit },
        parts: { label: { th: 'รายการ', en: 'parts' }, of: amountHolds(unit) },
        less: { label: { th: 'รายการที่นับซ้ำ', en: 'what is counted twice' }, of: amountHolds(unit) },
      },
    },
    (values: AmountValues) => ({
      amounts: new Map(Object.entries(labels).map(([name, label]) => [name, { label, given: values[name] }])),
      equations: [equation],
    }),
    balanced => {
      const gross = sumOf(partIds, balanced);
      const stated = balanced.follows.size === 0 ? sumOf(equation.left, balanced) : undefined;
      const adding = { th: 'รวมทุกรายการ', en: 'all parts added' };
      const isShown = gross !== undefined && lessIds.length > 0;
      return {
        gross,
        total: balanced.values.get('total'),
        difference: gross && stated?.minus(gross),
        parts: rowsOf(partIds, balanced),
        less: rowsOf(lessIds, balanced),
        figures: isShown ? [figured('gross', grossLabel, adding, { value: gross, unit, source })] : [],
      };
    },
  ) as unknown as NetSum<Part, Less>;
}
