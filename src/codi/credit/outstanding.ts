import { type Decimal, type Exact, exact } from '../../core/decimal.js';
import type { DecimalText } from '../../core/decimal-text.js';
import { parameter } from '../../core/parameter.js';
import { share } from '../../rules/counting/quotient.js';
import type { Verdict } from '../../rules/criteria/criterion.js';
import { type Computed, figureFunction } from '../../rules/deciding/plain-function.js';
import { ascending } from '../../rules/logic/bounds.js';
import { quantity } from '../../rules/logic/fact.js';
import type { CriterionOutcome, FigureOutcome } from '../../rules/logic/logic.js';
import { shownAmong } from '../../rules/logic/present.js';
import { judged, verdictOn } from '../../rules/logic/verdict.js';
import { creditPlan, programme } from './source.js';

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
  outstanding: {
    label: { th: 'สินเชื่อคงเหลือ', en: 'outstanding' },
    unit: 'million-baht',
    how: { th: 'สินเชื่อเบิกจ่ายสะสม หักรับชำระคืนสะสม', en: 'disbursed so far less repaid so far' },
    from: ['disbursed', 'repaid'],
  },
  difference: { label: { th: 'ผลต่างของยอดตามรายงาน', en: 'what is reported beyond it' }, unit: 'million-baht' },
  agrees: { label: { th: 'ยอดตามรายงานตรงกับที่คำนวณ', en: 'what is reported agrees' }, words: agreement },
  withinApproval: { label: { th: 'เบิกจ่ายไม่เกินที่อนุมัติ', en: 'disbursed within what was approved' }, words: agreement },
} as const;

/**
 * What borrowers still owe (สินเชื่อคงเหลือ), in million baht: what was disbursed less what was repaid, both since the
 * beginning. Printed figures are rounded each by itself, so a stated amount agrees, and a disbursement stays within its
 * approval, give or take 0.01: the older loans print 602.86 where 602.87 follows, and 1,951.67 disbursed of 1,951.66
 * approved. The table is headed as of August 2563, the summary of the same figures as of June.
 *
 * @th สินเชื่อคงเหลือ หน่วยล้านบาท: เบิกจ่ายสะสมหักรับชำระคืนสะสม ตัวเลขที่พิมพ์ปัดเศษมาทีละตัว จึงยอมให้ต่างกันได้ 0.01
 * หัวตารางพิมพ์ว่าถึงสิงหาคม 2563 ส่วนข้อสรุปของตัวเลขเดียวกันพิมพ์ว่าถึงมิถุนายน 2563
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
export const outstanding = figureFunction(
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
    ordered: ascending(['repaid', 'disbursed']),
  },
  outstandingHolds,
  'outstanding',
  (values): Computed<OutstandingOutcome> => {
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
          { th: 'ผลต่างระหว่างยอดตามรายงานกับที่คำนวณ', en: 'how far what is reported is from what is computed' },
          agrees,
          {
            actual: difference?.abs(),
            required: { atMost: tolerance.value },
            unit: 'million-baht',
            facts: shownAmong(['stated'], values),
            source: tolerance.source,
          },
        ),
        judged(
          'over-approval',
          { th: 'ยอดเบิกจ่ายหักด้วยยอดอนุมัติ', en: 'what was disbursed less what was approved' },
          withinApproval,
          {
            actual: over,
            required: { atMost: tolerance.value },
            unit: 'million-baht',
            facts: shownAmong(['approved'], values),
            source: tolerance.source,
          },
        ),
      ],
    };
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
  ordered: ascending(['defaulted', 'outstanding']),
});
