import { Decimal, type Exact, exact } from '../../core/decimal.js';
import type { DecimalText } from '../../core/decimal-text.js';
import type { Text } from '../../core/text.js';
import { type Computed, figureFunction } from '../../rules/deciding/plain-function.js';
import { choice, money, required } from '../../rules/logic/fact.js';
import type { FigureOutcome } from '../../rules/logic/logic.js';
import { interestLabel, parameters } from './rebate.js';
import { organisationsPlan, programme } from './source.js';

/** An amount of interest given back. */
export interface RebateOutcome {
  /** In baht, unrounded: the report does not say how satang are rounded. */
  readonly rebate: DecimalText;
  readonly flat: DecimalText;
  /** The printed percentage of the interest paid. */
  readonly atRate: DecimalText;
  readonly figures: readonly FigureOutcome[];
}

type Reading = 'greater' | 'lesser' | 'flat' | 'rate';

const rebateHolds = {
  rebate: {
    label: { th: 'จำนวนเงินจัดสรรคืน', en: 'the money given back' },
    unit: 'baht',
    how: ({ reading }: { readonly reading: Reading }) => rebateHow[reading],
  },
  flat: { label: { th: 'จำนวนคงที่', en: 'the flat amount' }, unit: 'baht' },
  atRate: { label: { th: 'ตามร้อยละของดอกเบี้ย', en: 'at the rate' }, unit: 'baht' },
} as const;

const rebateHow: Readonly<Record<Reading, Text>> = {
  greater: {
    th: 'จำนวนที่มากกว่า ระหว่าง 500 บาท กับร้อยละ 10 ของดอกเบี้ยที่ชำระคืน',
    en: 'the greater of 500 baht and 10 % of the interest paid',
  },
  lesser: {
    th: 'จำนวนที่น้อยกว่า ระหว่าง 500 บาท กับร้อยละ 10 ของดอกเบี้ยที่ชำระคืน',
    en: 'the lesser of 500 baht and 10 % of the interest paid',
  },
  flat: { th: 'จำนวนคงที่ 500 บาท', en: 'the flat 500 baht' },
  rate: { th: 'ร้อยละ 10 ของดอกเบี้ยที่ชำระคืน', en: '10 % of the interest paid' },
};

const rebateOf = (interest: Exact, reading: Reading) => {
  const flat = exact(parameters.flat.value);
  const atRate = exact(interest).times(parameters.rate.value).div(100);
  const rebate = {
    greater: () => Decimal.max(flat, atRate),
    lesser: () => Decimal.min(flat, atRate),
    flat: () => flat,
    rate: () => atRate,
  }[reading]();
  return { rebate, flat, atRate };
};

/**
 * How much interest an eligible organisation gets back (จำนวนเงินคืนดอกเบี้ย), in baht: “500 baht or 10 % of the
 * interest paid”. Which of the two is not said, so the reading is the caller's: the `greater` of them, the `lesser`,
 * the `flat` 500, or the `rate`.
 *
 * The printed totals leave `greater` and `rate` possible: 7.46 million baht for 460 organisations is more than 500
 * each, which `flat` and `lesser` cannot reach. With `greater`, the flat amount is a floor for interest up to 5,000
 * baht. Whether the organisation is eligible is {@link rebateEligibility}'s to say; only those who paid 3,000 baht or
 * more can be, so less is refused.
 *
 * @th จำนวนดอกเบี้ยที่คืนแก่องค์กรที่ผ่านเกณฑ์ หน่วยเป็นบาท: “500 บาท หรือร้อยละ 10 ของดอกเบี้ยที่ชำระคืน” เอกสารไม่ได้ระบุว่าใช้จำนวนใด ผู้ใช้เลือก greater (จำนวนที่มากกว่า) lesser (น้อยกว่า) flat (500 บาท) หรือ rate (ร้อยละ 10)
 * ยอดรวมที่พิมพ์ 7.46 ล้านบาทของ 460 องค์กร เป็นไปได้เฉพาะ greater และ rate ดอกเบี้ยต่ำกว่า 3,000 บาทไม่รับ เพราะไม่ผ่านเกณฑ์อยู่แล้ว
 * @throws {@link RuleInputError} no reading, no interest, an amount below 3,000 baht or finer than a satang
 * @source 001_82e09ad09ff19ae2.txt, lines 192 and 741
 * @example
 * ```ts
 * import { credit } from 'chumchon/codi';
 *
 * credit.fy2563.rebateAmount({ interestPaid: 3000, reading: 'greater' }).rebate; // '500'
 * credit.fy2563.rebateAmount({ interestPaid: 3000, reading: 'rate' }).rebate; // '300'
 * ```
 */
export const rebateAmount = figureFunction(
  {
    programme,
    id: 'rebate-amount',
    title: { th: 'จำนวนเงินจัดสรรคืน', en: 'How much interest is given back' },
    source: organisationsPlan(192, 741),
    parameters: { leastInterest: parameters.leastInterest, flat: parameters.flat, rate: parameters.rate },
    facts: {
      interestPaid: required(money(interestLabel, { least: parameters.leastInterest.value })),
      reading: required(
        choice(
          { th: 'ความหมายของ “500 บาท หรือร้อยละ 10”', en: 'how “500 baht or 10 %” is read' },
          {
            greater: { th: 'จำนวนที่มากกว่า', en: 'the greater of the two' },
            lesser: { th: 'จำนวนที่น้อยกว่า', en: 'the lesser of the two' },
            flat: { th: '500 บาท', en: '500 baht' },
            rate: { th: 'ร้อยละ 10 ของดอกเบี้ยที่ชำระคืน', en: '10 % of the interest paid' },
          },
        ),
      ),
    },
  },
  rebateHolds,
  'rebate',
  ({ interestPaid, reading }): Computed<RebateOutcome> => rebateOf(interestPaid, reading),
);
