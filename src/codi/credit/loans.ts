import type { Decimal, Exact } from '../../core/decimal.js';
import { type DecimalText, decimalText } from '../../core/decimal-text.js';
import { deepFreeze } from '../../core/freeze.js';
import { sum } from '../../core/ratio.js';
import type { Text } from '../../core/text.js';
import { choice, listOf, quantity, record, required } from '../../rules/logic/fact.js';
import { eachOnce, openIn } from '../../rules/logic/items.js';
import type { FigureOutcome } from '../../rules/logic/logic.js';
import type { Draft } from '../../rules/logic/present.js';
import { defineRule, type Refuse } from '../../rules/logic/rule.js';
import { figured } from '../../rules/logic/verdict.js';
import { creditPlan, programme } from './source.js';

/** A type of loan (ประเภทสินเชื่อ). */
export type LoanType = 'baan-mankong' | 'prem-prachakon' | 'legacy';

/**
 * The types of loans (ประเภทสินเชื่อ) in printed order. The cumulative table has no row of its own for the canal.
 *
 * @source 001_82e09ad09ff19ae2.txt, lines 840 to 842, 849 and 850
 * @example
 * ```ts
 * import { credit } from 'chumchon/codi';
 *
 * credit.fy2563.loanTypes.map(({ id }) => id); // ['baan-mankong', 'prem-prachakon', 'legacy']
 * ```
 */
export const loanTypes: readonly { readonly id: LoanType; readonly label: Text }[] = deepFreeze([
  { id: 'baan-mankong', label: { th: 'สินเชื่อบ้านมั่นคง', en: 'Baan Mankong' } },
  {
    id: 'prem-prachakon',
    label: { th: 'สินเชื่อบ้านมั่นคงริมคลองเปรมประชากร', en: 'Baan Mankong on the Prem Prachakon canal' },
  },
  { id: 'legacy', label: { th: 'สินเชื่อเดิม', en: 'older loans' } },
]);

export const typeLabels = Object.fromEntries(loanTypes.map(({ id, label }) => [id, label])) as Readonly<
  Record<LoanType, Text>
>;

export const typeLabel = { th: 'ประเภทสินเชื่อ', en: 'the type of loan' };

export const loanType = choice(typeLabel, typeLabels);

const columns = ['organisations', 'communities', 'households', 'approved', 'disbursed'] as const;

type Column = (typeof columns)[number];

/** The loans of a year, all types together. */
export interface LoanTotalsOutcome {
  /** Each column's sum; a column of which a figure is missing is absent. Money in million baht. */
  readonly totals: { readonly [C in Column]?: DecimalText };
  readonly figures: readonly FigureOutcome[];
  /** The figures that are not known, as `type.column`. */
  readonly missing: readonly string[];
}

type LoanRow = { readonly type: LoanType } & { readonly [C in Column]: Exact | undefined };

const totalHolds = {
  totals: {
    label: { th: 'รวมทุกประเภท', en: 'all types' },
    of: {
      organisations: { label: { th: 'องค์กร', en: 'organisations' }, unit: 'organisations' },
      communities: { label: { th: 'ชุมชน', en: 'communities' }, unit: 'communities' },
      households: { label: { th: 'ครัวเรือน', en: 'households' }, unit: 'households' },
      approved: { label: { th: 'สินเชื่ออนุมัติ', en: 'approved' }, unit: 'million-baht' },
      disbursed: { label: { th: 'สินเชื่อเบิกจ่าย', en: 'disbursed' }, unit: 'million-baht' },
    },
  },
} as const;

function totalsOf(loans: readonly LoanRow[], refuse: Refuse) {
  eachOnce('loans', loans, 'type', ({ type }) => type, { th: 'ประเภทละหนึ่งรายการ', en: 'one entry a type' }, refuse);
  const total = (column: Column): Decimal | undefined => {
    const known = loans.map(loan => loan[column]).filter(value => value !== undefined);
    return known.length < loans.length ? undefined : sum(known);
  };
  const totals = {
    organisations: total('organisations'),
    communities: total('communities'),
    households: total('households'),
    approved: total('approved'),
    disbursed: total('disbursed'),
  };
  return {
    totals,
    figures: columns.map(column => {
      const { label, unit } = totalHolds.totals.of[column];
      return figured(
        column,
        label,
        { th: 'ผลรวมของสินเชื่อทุกประเภท', en: 'the sum over the types of loan' },
        { value: totals[column], unit, source: creditPlan([838, 843]) },
      );
    }),
    missing: openIn('loans', loans, columns),
  };
}

/**
 * The loans of a year, all types together (รวมทั้งสิ้น), money in million baht; those of the table are of October 2562 to August 2563. More may be disbursed in a year than
 * was approved in it, since earlier approvals are still drawn: Baan Mankong disbursed 389.90 of an approved 234.43. So
 * nothing is refused.
 *
 * @th สินเชื่อของปีรวมทุกประเภท เงินเป็นล้านบาท ตารางที่พิมพ์เป็นยอดระหว่างเดือนตุลาคม 2562 – สิงหาคม 2563 ยอดเบิกจ่ายในปีอาจมากกว่ายอดอนุมัติในปี เพราะเบิกจากวงเงินที่อนุมัติไว้ก่อน จึงไม่ปฏิเสธ
 * @throws {@link RuleInputError} a type that there is not, or twice; a count that is not whole; an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 834 and 838 to 843
 * @example
 * ```ts
 * import { credit } from 'chumchon/codi';
 *
 * const outcome = credit.fy2563.loanTotals({
 *   loans: [
 *     { type: 'baan-mankong', organisations: 19, approved: '234.43', disbursed: '389.90' },
 *     { type: 'prem-prachakon', organisations: 3, approved: '211.01' },
 *   ],
 * });
 * outcome.totals.approved; // '445.44'
 * outcome.totals.disbursed === undefined; // true
 * ```
 */
export const loanTotals = defineRule(
  {
    programme,
    id: 'loan-totals',
    title: { th: 'การสนับสนุนสินเชื่อแก่องค์กรชุมชน รวมทุกประเภท', en: 'Loans of a year, all types' },
    source: creditPlan(834, [838, 843]),
    facts: {
      loans: required(
        listOf(
          { th: 'สินเชื่อตามประเภท', en: 'loans by type' },
          record(
            { th: 'สินเชื่อประเภทหนึ่ง', en: 'loans of a type' },
            {
              type: required(loanType),
              organisations: quantity({ th: 'องค์กร', en: 'organisations' }, 'organisations', { decimals: 0 }),
              communities: quantity({ th: 'ชุมชน', en: 'communities' }, 'communities', { decimals: 0 }),
              households: quantity({ th: 'ครัวเรือน', en: 'households' }, 'households', { decimals: 0 }),
              approved: quantity({ th: 'สินเชื่ออนุมัติ', en: 'approved' }, 'million-baht'),
              disbursed: quantity({ th: 'สินเชื่อเบิกจ่าย', en: 'disbursed' }, 'million-baht'),
            },
          ),
        ),
      ),
    },
  },
  {
    outcome: ({ loans }, refuse): Draft<LoanTotalsOutcome> => totalsOf(loans, refuse),
    decide: ({ loans }, refuse) => {
      const { totals } = totalsOf(loans, refuse);
      return Object.fromEntries(
        columns.flatMap(column => (totals[column] ? [[column, decimalText(totals[column])]] : [])),
      ) as LoanTotalsOutcome['totals'];
    },
  },
  { shape: 'function', holds: totalHolds },
);
