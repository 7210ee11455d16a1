import { type Computed, figureFunction } from '../../rules/deciding/plain-function.js';
import { listOf, name, record, required } from '../../rules/logic/fact.js';
import type { FigureOutcome } from '../../rules/logic/logic.js';
import { type LoanType, loanType, loanTypes, typeLabel, typeLabels } from './loans.js';
import { creditPlan, programme } from './source.js';

/** How many organisations owe, by type of loan and altogether. */
export interface BorrowersOutcome {
  readonly byType: readonly { readonly type: LoanType; readonly organisations: number }[];
  /** The types added up: an organisation with two types is in it twice. */
  readonly sumOfTypes: number;
  /** Every organisation once. */
  readonly distinct: number;
  /** Those with more than one type. */
  readonly withSeveral: number;
  readonly figures: readonly FigureOutcome[];
}

const borrowerHolds = {
  byType: {
    label: { th: 'ตามประเภทสินเชื่อ', en: 'by type of loan' },
    of: {
      type: { label: typeLabel, words: typeLabels },
      organisations: { label: { th: 'องค์กร', en: 'organisations' }, unit: 'organisations' },
    },
  },
  sumOfTypes: { label: { th: 'ผลรวมของทุกประเภท', en: 'the sum of the types' }, unit: 'organisations' },
  distinct: {
    label: { th: 'องค์กรที่ไม่นับซ้ำ', en: 'organisations, each once' },
    unit: 'organisations',
    how: {
      th: 'นับองค์กรละครั้ง แม้มีสินเชื่อหลายประเภท',
      en: 'each organisation is counted once, however many types it has',
    },
  },
  withSeveral: {
    label: { th: 'องค์กรที่มีมากกว่าหนึ่งประเภท', en: 'organisations with several types' },
    unit: 'organisations',
  },
} as const;

const borrowersSource = creditPlan.inferred(
  {
    th: 'ยอดรวมที่พิมพ์ 684 น้อยกว่าผลรวมของสองประเภท 429 + 259 อยู่ 4',
    en: 'the printed total, 684, is four below the sum of the types, 429 + 259',
  },
  [849, 851],
  859,
);

/**
 * How many organisations owe (จำนวนองค์กรที่มีสินเชื่อคงเหลือ), by type of loan and altogether. The total of those with
 * outstanding loans counts each organisation once: 429 and 259 make 688, and 684 is printed, so four have both types.
 * That is the reading here; the printed totals of approved loans and of defaults are plain sums, which are in the
 * outcome too.
 *
 * @th จำนวนองค์กรที่มีสินเชื่อคงเหลือ แยกประเภทและรวม ยอดรวมนับองค์กรละครั้ง: 429 กับ 259 รวมได้ 688 แต่พิมพ์ 684 จึงอ่านว่าสี่องค์กรมีทั้งสองประเภท
 * @throws {@link RuleInputError} a loan without an organisation or of a type that there is not, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 849 to 851 and 859
 * @example
 * ```ts
 * import { credit } from 'chumchon/codi';
 *
 * const outcome = credit.fy2563.borrowers({
 *   loans: [
 *     { organisation: 'A', type: 'baan-mankong' },
 *     { organisation: 'A', type: 'legacy' },
 *     { organisation: 'B', type: 'legacy' },
 *   ],
 * });
 * outcome.sumOfTypes; // 3
 * outcome.distinct; // 2
 * ```
 */
export const borrowers = figureFunction(
  {
    programme,
    id: 'borrowers',
    title: { th: 'จำนวนองค์กรที่มีสินเชื่อคงเหลือ', en: 'Organisations that owe' },
    source: borrowersSource,
    facts: {
      loans: required(
        listOf(
          { th: 'สินเชื่อคงเหลือ', en: 'outstanding loans' },
          record(
            { th: 'สินเชื่อคงเหลือขององค์กร', en: "an organisation's outstanding loan" },
            { organisation: required(name({ th: 'องค์กร', en: 'the organisation' })), type: required(loanType) },
          ),
        ),
      ),
    },
  },
  borrowerHolds,
  'distinct',
  ({ loans }): Computed<BorrowersOutcome> => {
    const types = new Map<string, Set<LoanType>>();
    for (const { organisation, type } of loans)
      types.set(organisation, (types.get(organisation) ?? new Set()).add(type));
    const held = [...types.values()];
    const byType = loanTypes.map(({ id }) => ({ type: id, organisations: held.filter(each => each.has(id)).length }));
    return {
      byType,
      sumOfTypes: byType.reduce((sofar, { organisations }) => sofar + organisations, 0),
      distinct: held.length,
      withSeveral: held.filter(each => each.size > 1).length,
    };
  },
);
