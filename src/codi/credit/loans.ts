import { type Decimal, type Exact, exact } from '../../core/decimal.js';
import { type DecimalText, decimalText } from '../../core/decimal-text.js';
import { parameter } from '../../core/parameter.js';
import { sum } from '../../core/ratio.js';
import type { Text } from '../../core/text.js';
import { share } from '../../rules/counting/quotient.js';
import type { Verdict } from '../../rules/criteria/criterion.js';
import { choice, listOf, name, quantity, record, required } from '../../rules/logic/fact.js';
import type { CriterionOutcome, FigureOutcome } from '../../rules/logic/logic.js';
import type { Draft } from '../../rules/logic/present.js';
import { defineRule, type Refuse } from '../../rules/logic/rule.js';
import { figured, judged, verdictOn } from '../../rules/logic/verdict.js';
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
export const loanTypes: readonly { readonly id: LoanType; readonly label: Text }[] = [
  { id: 'baan-mankong', label: { th: 'สินเชื่อบ้านมั่นคง', en: 'Baan Mankong' } },
  {
    id: 'prem-prachakon',
    label: { th: 'สินเชื่อบ้านมั่นคงริมคลองเปรมประชากร', en: 'Baan Mankong on the Prem Prachakon canal' },
  },
  { id: 'legacy', label: { th: 'สินเชื่อเดิม', en: 'older loans' } },
];

const typeLabels = Object.fromEntries(loanTypes.map(({ id, label }) => [id, label])) as Readonly<
  Record<LoanType, Text>
>;
const typeLabel = { th: 'ประเภทสินเชื่อ', en: 'the type of loan' };

const loanType = choice(typeLabel, typeLabels);

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
  const met = new Set<LoanType>();
  for (const [index, { type }] of loans.entries()) {
    if (met.has(type)) refuse(['loans', index, 'type'], type, { th: 'ประเภทละหนึ่งรายการ', en: 'one entry a type' });
    met.add(type);
  }
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
    missing: loans.flatMap((loan, index) =>
      columns.filter(column => loan[column] === undefined).map(column => `loans.${index}.${column}`),
    ),
  };
}

/**
 * The loans of a year, all types together (รวมทั้งสิ้น), money in million baht. More may be disbursed in a year than
 * was approved in it, since earlier approvals are still drawn: Baan Mankong disbursed 389.90 of an approved 234.43. So
 * nothing is refused.
 *
 * @th สินเชื่อของปีรวมทุกประเภท เงินเป็นล้านบาท ยอดเบิกจ่ายในปีอาจมากกว่ายอดอนุมัติในปี เพราะเบิกจากวงเงินที่อนุมัติไว้ก่อน จึงไม่ปฏิเสธ
 * @throws {@link RuleInputError} a type that there is not, or twice; a count that is not whole; an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 838 to 843
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
    source: creditPlan([838, 843]),
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

const tolerance = parameter(
  '0.01',
  'million-baht',
  creditPlan.derived(
    {
      th: '1,951.67 − 1,348.80 = 602.87 ที่พิมพ์คือ 602.86 และยอดรวมก็ต่างกันเท่ากัน',
      en: '1,951.67 − 1,348.80 = 602.87 where 602.86 is printed, and the same in the total',
    },
    850,
    851,
  ),
);

/** What is left of a loan, and how the printed figures bear it out. */
export interface OutstandingOutcome {
  /** Disbursed less repaid, in million baht; absent while one is not known. */
  readonly outstanding?: DecimalText;
  /** The stated outstanding amount less that; absent while one is not known. */
  readonly difference?: DecimalText;
  /** Whether the stated amount is that, give or take 0.01. */
  readonly agrees: Verdict;
  /** Whether no more was disbursed than approved, give or take 0.01. */
  readonly withinApproval: Verdict;
  readonly criteria: readonly CriterionOutcome[];
  readonly figures: readonly FigureOutcome[];
  readonly missing: readonly string[];
}

const subtract = (from: Exact | undefined, less: Exact | undefined): Decimal | undefined =>
  from === undefined || less === undefined ? undefined : exact(from).minus(exact(less));

const agreement = {
  met: { th: 'ใช่', en: 'yes' },
  unmet: { th: 'ไม่ใช่', en: 'no' },
  unknown: { th: 'ยังบอกไม่ได้', en: 'cannot be told yet' },
};
const outstandingHolds = {
  outstanding: { label: { th: 'สินเชื่อคงเหลือ', en: 'outstanding' }, unit: 'million-baht' },
  difference: { label: { th: 'ผลต่างของยอดตามรายงาน', en: 'what is reported beyond it' }, unit: 'million-baht' },
  agrees: { label: { th: 'ยอดตามรายงานตรงกับที่คำนวณ', en: 'what is reported agrees' }, words: agreement },
  withinApproval: { label: { th: 'เบิกจ่ายไม่เกินที่อนุมัติ', en: 'disbursed within what was approved' }, words: agreement },
} as const;

/**
 * What borrowers still owe (สินเชื่อคงเหลือ), in million baht: what was disbursed less what was repaid, both since the
 * beginning. Printed figures are rounded each by itself, so a stated amount agrees, and a disbursement stays within its
 * approval, give or take 0.01: the older loans print 602.86 where 602.87 follows, and 1,951.67 disbursed of 1,951.66
 * approved.
 *
 * @th สินเชื่อคงเหลือ หน่วยล้านบาท: เบิกจ่ายสะสมหักรับชำระคืนสะสม ตัวเลขที่พิมพ์ปัดเศษมาทีละตัว จึงยอมให้ต่างกันได้ 0.01
 * @throws {@link RuleInputError} more repaid than disbursed, a negative number, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 847 to 859
 * @example
 * ```ts
 * import { credit } from 'chumchon/codi';
 *
 * const outcome = credit.fy2563.outstanding({ disbursed: '7476.59', repaid: '3083.91', stated: '4392.68' });
 * outcome.outstanding; // '4392.68'
 * outcome.agrees; // 'met'
 * outcome.withinApproval; // 'unknown'
 * ```
 */
export const outstanding = defineRule(
  {
    programme,
    id: 'outstanding',
    title: { th: 'สินเชื่อคงเหลือ', en: 'Outstanding loans' },
    source: creditPlan([847, 859]),
    parameters: { tolerance },
    facts: {
      approved: quantity({ th: 'สินเชื่ออนุมัติสะสม', en: 'approved so far' }, 'million-baht'),
      disbursed: quantity({ th: 'สินเชื่อเบิกจ่ายสะสม', en: 'disbursed so far' }, 'million-baht'),
      repaid: quantity({ th: 'รับชำระคืนสะสม', en: 'repaid so far' }, 'million-baht'),
      stated: quantity({ th: 'สินเชื่อคงเหลือตามรายงาน', en: 'outstanding as reported' }, 'million-baht'),
    },
    ordered: [['repaid', 'disbursed']],
  },
  {
    outcome: (values): Draft<OutstandingOutcome> => {
      const left = subtract(values.disbursed, values.repaid);
      const difference = subtract(values.stated, left);
      const over = subtract(values.disbursed, values.approved);
      const agrees = verdictOn(difference?.abs().lte(tolerance.value));
      const withinApproval = verdictOn(over?.lte(tolerance.value));
      return {
        outstanding: left,
        difference,
        agrees,
        withinApproval,
        criteria: [
          judged(
            'difference',
            { th: 'ผลต่างระหว่างยอดตามรายงานกับที่คำนวณ', en: 'how far what is reported is from it' },
            agrees,
            {
              actual: difference && decimalText(difference.abs()),
              required: { atMost: tolerance.value },
              unit: 'million-baht',
              source: tolerance.source,
            },
          ),
          judged(
            'over-approval',
            { th: 'เบิกจ่ายเกินกว่าที่อนุมัติ', en: 'disbursed beyond what was approved' },
            withinApproval,
            {
              actual: over && decimalText(over),
              required: { atMost: tolerance.value },
              unit: 'million-baht',
              source: tolerance.source,
            },
          ),
        ],
        figures: [
          figured(
            'outstanding',
            outstandingHolds.outstanding.label,
            { th: 'สินเชื่อเบิกจ่ายสะสม หักรับชำระคืนสะสม', en: 'disbursed so far less repaid so far' },
            { value: left, unit: 'million-baht', source: creditPlan([847, 859]) },
          ),
        ],
        missing: Object.entries(values).flatMap(([name, value]) => (value === undefined ? [name] : [])),
      };
    },
    decide: ({ disbursed, repaid }) => subtract(disbursed, repaid),
  },
  { shape: 'function', holds: outstandingHolds },
);

/**
 * The share of loans in default (สินเชื่อผิดนัด), in percent and by money: what is in default of what is outstanding,
 * not organisations of organisations. When a loan is in default is not printed.
 *
 * @th ร้อยละของสินเชื่อผิดนัด คิดตามจำนวนเงินผิดนัดต่อสินเชื่อคงเหลือ มิใช่ตามจำนวนองค์กร เอกสารไม่ได้พิมพ์ว่าเมื่อใดถือว่าผิดนัด
 * @throws {@link RuleInputError} more in default than outstanding, a negative number, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 847 to 851
 * @example
 * ```ts
 * import { credit } from 'chumchon/codi';
 * import { roundHalfUp } from 'chumchon/thai';
 *
 * const { percent } = credit.fy2563.defaultRatio({ defaulted: '551.11', outstanding: '4995.54' });
 * roundHalfUp(percent ?? 0, 2); // '11.03'
 * ```
 */
export const defaultRatio = share({
  programme,
  id: 'default-ratio',
  title: { th: 'ร้อยละของสินเชื่อผิดนัด', en: 'Loans in default' },
  source: creditPlan([847, 851]),
  facts: {
    defaulted: quantity({ th: 'สินเชื่อผิดนัด', en: 'in default' }, 'million-baht'),
    outstanding: quantity({ th: 'สินเชื่อคงเหลือ', en: 'outstanding' }, 'million-baht'),
  },
  of: 'defaulted',
  by: 'outstanding',
  ordered: [['defaulted', 'outstanding']],
});

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

interface Borrowing {
  readonly organisation: string;
  readonly type: LoanType;
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
  distinct: { label: { th: 'องค์กรที่ไม่นับซ้ำ', en: 'organisations, each once' }, unit: 'organisations' },
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

function borrowersIn(loans: readonly Borrowing[]) {
  const types = new Map<string, Set<LoanType>>();
  for (const { organisation, type } of loans) types.set(organisation, (types.get(organisation) ?? new Set()).add(type));
  const held = [...types.values()];
  const byType = loanTypes.map(({ id }) => ({ type: id, organisations: held.filter(each => each.has(id)).length }));
  return {
    byType,
    sumOfTypes: byType.reduce((sofar, { organisations }) => sofar + organisations, 0),
    distinct: held.length,
    withSeveral: held.filter(each => each.size > 1).length,
  };
}

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
export const borrowers = defineRule(
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
  {
    outcome: ({ loans }): Draft<BorrowersOutcome> => {
      const counts = borrowersIn(loans);
      return {
        ...counts,
        figures: [
          figured(
            'distinct',
            borrowerHolds.distinct.label,
            {
              th: 'นับองค์กรละครั้ง แม้มีสินเชื่อหลายประเภท',
              en: 'each organisation is counted once, however many types it has',
            },
            { value: counts.distinct, unit: 'organisations', source: borrowersSource },
          ),
        ],
      };
    },
    decide: ({ loans }) => borrowersIn(loans).distinct,
  },
  { shape: 'function', holds: borrowerHolds },
);
