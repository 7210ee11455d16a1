import { type Decimal, type Exact, exact } from '../../core/decimal.js';
import { parameter } from '../../core/parameter.js';
import { sum } from '../../core/ratio.js';
import type { Text } from '../../core/text.js';
import { share } from '../../rules/counting/quotient.js';
import type { Verdict } from '../../rules/criteria/criterion.js';
import { choice, listOf, name, quantity, record, required } from '../../rules/logic/fact.js';
import { type Draft, present } from '../../rules/logic/present.js';
import { defineRule, type Refuse } from '../../rules/logic/rule.js';
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

const loanType = choice(
  { th: 'ประเภทสินเชื่อ', en: 'the type of loan' },
  {
    'baan-mankong': { th: 'สินเชื่อบ้านมั่นคง', en: 'Baan Mankong' },
    'prem-prachakon': { th: 'สินเชื่อบ้านมั่นคงริมคลองเปรมประชากร', en: 'Baan Mankong on the Prem Prachakon canal' },
    legacy: { th: 'สินเชื่อเดิม', en: 'older loans' },
  },
);

const columns = ['organisations', 'communities', 'households', 'approved', 'disbursed'] as const;

type Column = (typeof columns)[number];

/** The loans of a year, all types together. */
export interface LoanTotalsOutcome {
  /** Each column's sum; a column of which a figure is missing is absent. Money in million baht. */
  readonly totals: { readonly [C in Column]?: Decimal };
  /** The figures that are not known, as `type.column`. */
  readonly missing: readonly string[];
}

type LoanRow = { readonly type: LoanType } & { readonly [C in Column]: Exact | undefined };

function totalsOf(loans: readonly LoanRow[], refuse: Refuse): LoanTotalsOutcome {
  const types = loans.map(({ type }) => type);
  const twice = types.findIndex((type, index) => types.indexOf(type) < index);
  if (twice >= 0) refuse(['loans', twice, 'type'], types[twice], { th: 'ประเภทละหนึ่งรายการ', en: 'one entry a type' });
  const total = (column: Column): Decimal | undefined => {
    const known = loans.map(loan => loan[column]).filter(value => value !== undefined);
    return known.length < loans.length ? undefined : sum(known);
  };
  return {
    totals: present({
      organisations: total('organisations'),
      communities: total('communities'),
      households: total('households'),
      approved: total('approved'),
      disbursed: total('disbursed'),
    }),
    missing: loans.flatMap(loan =>
      columns.filter(column => loan[column] === undefined).map(column => `${loan.type}.${column}`),
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
    decide: ({ loans }, refuse) => totalsOf(loans, refuse).totals,
  },
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
  readonly outstanding?: Decimal;
  /** The stated outstanding amount less that; absent while one is not known. */
  readonly difference?: Decimal;
  /** Whether the stated amount is that, give or take 0.01. */
  readonly agrees: Verdict;
  /** Whether no more was disbursed than approved, give or take 0.01. */
  readonly withinApproval: Verdict;
  readonly missing: readonly string[];
}

const subtract = (from: Exact | undefined, less: Exact | undefined): Decimal | undefined =>
  from === undefined || less === undefined ? undefined : exact(from).minus(exact(less));

const verdict = (difference: Decimal | undefined, holds: (difference: Decimal) => boolean): Verdict =>
  difference === undefined ? 'unknown' : holds(difference) ? 'met' : 'unmet';

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
      return {
        outstanding: left,
        difference,
        agrees: verdict(difference, off => off.abs().lte(tolerance.value)),
        withinApproval: verdict(subtract(values.disbursed, values.approved), over => over.lte(tolerance.value)),
        missing: Object.entries(values).flatMap(([name, value]) => (value === undefined ? [name] : [])),
      };
    },
    decide: ({ disbursed, repaid }) => subtract(disbursed, repaid),
  },
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
}

interface Borrowing {
  readonly organisation: string;
  readonly type: LoanType;
}

function borrowersIn(loans: readonly Borrowing[]): BorrowersOutcome {
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
    source: creditPlan.inferred(
      {
        th: 'ยอดรวมที่พิมพ์ 684 น้อยกว่าผลรวมของสองประเภท 429 + 259 อยู่ 4',
        en: 'the printed total, 684, is four below the sum of the types, 429 + 259',
      },
      [849, 851],
      859,
    ),
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
    outcome: ({ loans }): Draft<BorrowersOutcome> => borrowersIn(loans),
    decide: ({ loans }) => borrowersIn(loans).distinct,
  },
);
