import type { DecimalText } from '../../core/decimal-text.js';
import { parameter } from '../../core/parameter.js';
import { sum } from '../../core/ratio.js';
import { type Computed, figureFunction } from '../../rules/deciding/plain-function.js';
import { date, listOf, money, record, required } from '../../rules/logic/fact.js';
import type { FigureOutcome } from '../../rules/logic/logic.js';
import { organisationsPlan, programme } from './source.js';

export const parameters = {
  windowStart: parameter(
    '2019-10-01',
    'date',
    organisationsPlan.inferred(
      {
        th: 'วันแรกของเดือนตุลาคม 2562 เพราะพิมพ์เป็นเดือน',
        en: 'the first day of October 2562, since whole months are printed',
      },
      192,
      741,
    ),
    { th: 'วันแรกของช่วงดอกเบี้ยที่นำมาคำนวณ', en: 'first day of the interest that counts' },
  ),
  windowEnd: parameter(
    '2020-03-31',
    'date',
    organisationsPlan.inferred(
      {
        th: 'วันสุดท้ายของเดือนมีนาคม 2563 เพราะพิมพ์เป็นเดือน',
        en: 'the last day of March 2563, since whole months are printed',
      },
      192,
      741,
    ),
    { th: 'วันสุดท้ายของช่วงดอกเบี้ยที่นำมาคำนวณ', en: 'last day of the interest that counts' },
  ),
  leastInterest: parameter(3000, 'baht', organisationsPlan(741), {
    th: 'ดอกเบี้ยชำระคืนขั้นต่ำที่ได้รับคืน',
    en: 'least interest for which something is given back',
  }),
  flat: parameter(500, 'baht', organisationsPlan(192, 741), {
    th: 'จำนวนเงินที่คืนแบบเหมา',
    en: 'flat amount that is given back',
  }),
  rate: parameter(10, 'percent', organisationsPlan(192, 741), {
    th: 'อัตราการคืนดอกเบี้ย',
    en: 'rate at which interest is given back',
  }),
  paidBy: parameter(
    '2020-12-31',
    'date',
    organisationsPlan.inferred(
      { th: 'วันสุดท้ายของเดือนธันวาคม 2563 เพราะพิมพ์เป็นเดือน', en: 'the last day of December 2563, printed as a month' },
      741,
    ),
  ),
};

export const interestLabel = {
  th: 'ดอกเบี้ยที่ชำระคืนระหว่างเดือนตุลาคม 2562 – มีนาคม 2563',
  en: 'interest paid from October 2562 (2019) to March 2563 (2020)',
};

const printedMonths = organisationsPlan.inferred(
  {
    th: 'พิมพ์เป็นเดือน อ่านว่าตั้งแต่วันแรกของเดือนตุลาคม 2562 ถึงวันสุดท้ายของเดือนมีนาคม 2563',
    en: 'months are printed; from the first day of October 2562 to the last of March 2563 is read',
  },
  192,
  741,
);

/** The interest that an organisation paid within the months that count. */
export interface RebateInterestOutcome {
  /** In baht. */
  readonly interestPaid: DecimalText;
  /** How many of the payments count. */
  readonly payments: number;
  /** How many do not, paid before or after those months. */
  readonly paidOutside: number;
  readonly from: string;
  readonly to: string;
  readonly figures: readonly FigureOutcome[];
}

/**
 * The interest that counts for the rebate (ดอกเบี้ยที่ชำระคืนระหว่างเดือนตุลาคม 2562 – มีนาคม 2563), in baht: what was
 * paid from 1 October 2019 to 31 March 2020. The report prints months; that their first and last day count is the
 * reading here.
 *
 * @th ดอกเบี้ยที่นำมาคำนวณการคืนเงิน หน่วยเป็นบาท: ดอกเบี้ยที่ชำระคืนระหว่างเดือนตุลาคม 2562 ถึงมีนาคม 2563
 * รายงานพิมพ์เป็นเดือน กติกานี้นับตั้งแต่วันแรกของเดือนตุลาคมถึงวันสุดท้ายของเดือนมีนาคม
 * @throws {@link RuleInputError} a payment without a day or an amount, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 192 and 741
 * @example
 * ```ts
 * import { credit } from 'chumchon/codi';
 *
 * credit.fy2563.rebateInterest({
 *   payments: [{ paidOn: '2020-03-31', interest: '1500.50' }, { paidOn: '2020-04-01', interest: 2000 }],
 * }).interestPaid; // '1500.5'
 * ```
 */
export const rebateInterest = figureFunction(
  {
    programme,
    id: 'rebate-interest',
    title: { th: 'ดอกเบี้ยชำระคืนที่นำมาคำนวณ', en: 'Interest that counts for the rebate' },
    source: organisationsPlan(192, 741),
    parameters: { windowStart: parameters.windowStart, windowEnd: parameters.windowEnd },
    facts: {
      payments: required(
        listOf(
          { th: 'การชำระดอกเบี้ย', en: 'payments of interest' },
          record(
            { th: 'การชำระดอกเบี้ย', en: 'a payment of interest' },
            {
              paidOn: required(date({ th: 'วันที่ชำระ', en: 'the day of payment' })),
              interest: required(money({ th: 'ดอกเบี้ยที่ชำระ', en: 'the interest paid' })),
            },
          ),
        ),
      ),
    },
  },
  {
    interestPaid: {
      label: interestLabel,
      unit: 'baht',
      how: { th: 'ผลรวมของดอกเบี้ยที่ชำระภายในช่วงที่กำหนด', en: 'the sum of the interest paid within the period' },
      source: printedMonths,
    },
    payments: { label: { th: 'จำนวนครั้งที่นับ', en: 'payments that count' }, unit: 'times' },
    paidOutside: {
      label: { th: 'จำนวนครั้งที่ชำระนอกช่วง จึงไม่นับ', en: 'payments outside the period, which do not count' },
      unit: 'times',
    },
    from: { label: { th: 'ตั้งแต่วันที่', en: 'from' }, unit: 'date' },
    to: { label: { th: 'ถึงวันที่', en: 'to' }, unit: 'date' },
  },
  'interestPaid',
  ({ payments }): Computed<RebateInterestOutcome> => {
    const [from, to] = [parameters.windowStart.value, parameters.windowEnd.value];
    const counted = payments.filter(({ paidOn }) => paidOn >= from && paidOn <= to);
    const interestPaid = sum(counted.map(({ interest }) => interest));
    return { interestPaid, payments: counted.length, paidOutside: payments.length - counted.length, from, to };
  },
);
