import { Decimal, type Exact, exact } from '../../core/decimal.js';
import type { DecimalText } from '../../core/decimal-text.js';
import { parameter } from '../../core/parameter.js';
import { percentOf, sum } from '../../core/ratio.js';
import type { Text } from '../../core/text.js';
import { any, atLeast, oneOf, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { stages } from '../../rules/deciding/stages.js';
import { choice, date, listOf, money, quantity, record, required, yesNo } from '../../rules/logic/fact.js';
import type { FigureOutcome } from '../../rules/logic/logic.js';
import type { Draft } from '../../rules/logic/present.js';
import { defineRule } from '../../rules/logic/rule.js';
import { figured } from '../../rules/logic/verdict.js';
import { deadline, on } from '../../rules/time/deadline.js';
import { organisationsPlan, programme } from './source.js';

const parameters = {
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
  ),
  leastInterest: parameter(3000, 'baht', organisationsPlan(741)),
  flat: parameter(500, 'baht', organisationsPlan(192, 741)),
  rate: parameter(10, 'percent', organisationsPlan(192, 741)),
  paidBy: parameter(
    '2020-12-31',
    'date',
    organisationsPlan.inferred(
      { th: 'วันสุดท้ายของเดือนธันวาคม 2563 เพราะพิมพ์เป็นเดือน', en: 'the last day of December 2563, printed as a month' },
      741,
    ),
  ),
};

const interestLabel = {
  th: 'ดอกเบี้ยที่ชำระคืนระหว่างเดือนตุลาคม 2562 – มีนาคม 2563',
  en: 'interest paid from October 2562 to March 2563',
};

/** The interest that an organisation paid within the months that count. */
export interface RebateInterestOutcome {
  /** In baht. */
  readonly interestPaid: DecimalText;
  /** How many of the payments count. */
  readonly payments: number;
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
 * รายงานพิมพ์เป็นเดือน กฎนี้นับตั้งแต่วันแรกของเดือนตุลาคมถึงวันสุดท้ายของเดือนมีนาคม
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
export const rebateInterest = defineRule(
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
    outcome: ({ payments }): Draft<RebateInterestOutcome> => {
      const counted = within(payments);
      const [from, to] = [parameters.windowStart.value, parameters.windowEnd.value];
      return {
        interestPaid: total(counted),
        payments: counted.length,
        from,
        to,
        figures: [
          figured(
            'interest-paid',
            interestLabel,
            {
              th: 'ผลรวมของดอกเบี้ยที่ชำระภายในช่วงที่กำหนด',
              en: 'the sum of the interest paid within the period',
            },
            { value: total(counted), unit: 'baht', source: organisationsPlan(192, 741) },
          ),
        ],
      };
    },
    decide: ({ payments }) => total(within(payments)),
  },
  {
    shape: 'function',
    holds: {
      interestPaid: { label: interestLabel, unit: 'baht' },
      payments: { label: { th: 'จำนวนครั้งที่นับ', en: 'payments that count' }, unit: 'times' },
      from: { label: { th: 'ตั้งแต่วันที่', en: 'from' }, unit: 'date' },
      to: { label: { th: 'ถึงวันที่', en: 'to' }, unit: 'date' },
    },
  },
);

interface Payment {
  readonly paidOn: string;
  readonly interest: Exact;
}

const within = (payments: readonly Payment[]): readonly Payment[] =>
  payments.filter(({ paidOn }) => paidOn >= parameters.windowStart.value && paidOn <= parameters.windowEnd.value);

const total = (payments: readonly Payment[]): Decimal => sum(payments.map(({ interest }) => interest));

/**
 * Whether an organisation gets interest back for its discipline in repaying
 * (องค์กรผู้ใช้สินเชื่อที่มีวินัยด้านการชำระคืน): it repaid as normal without restructuring, or restructured and kept
 * the terms; on 31 March 2020 its credit was normal and no NPL; and it paid 3,000 baht or more of interest in the
 * months that count, see {@link rebateInterest}.
 *
 * What repaying as normal means is not printed: it is the caller's yes or no.
 *
 * @th องค์กรผู้ใช้สินเชื่อที่ได้รับคืนดอกเบี้ยเพราะมีวินัยด้านการชำระคืน: ชำระคืนเป็นปกติไม่มีการปรับโครงสร้างหนี้ หรือปรับโครงสร้างหนี้และดำเนินการได้ตามเงื่อนไข สถานะ ณ 31 มีนาคม 2563 เป็นสินเชื่อปกติ (ไม่เป็น NPL) และชำระดอกเบี้ยตั้งแต่ 3,000 บาทขึ้นไป
 * เอกสารไม่ได้พิมพ์ว่าชำระคืนเป็นปกติหมายความว่าอย่างไร ผู้ใช้เป็นผู้ระบุ
 * @throws {@link RuleInputError} an amount that is negative or finer than a satang, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, line 741
 * @example
 * ```ts
 * import { credit } from 'chumchon/codi';
 *
 * const outcome = credit.fy2563.rebateEligibility({ restructuredAndKeptTerms: true, interestPaid: '2999.99' });
 * outcome.verdict; // 'unmet'
 * outcome.next; // ['status', 'interest-paid']
 * const facts = { repaidNormally: false, status: 'normal', interestPaid: 3000 } as const;
 * credit.fy2563.rebateEligibility(facts).missing; // ['restructuredAndKeptTerms']
 * ```
 */
export const rebateEligibility = checklist({
  programme,
  id: 'rebate-eligibility',
  title: {
    th: 'เกณฑ์การคืนดอกเบี้ยให้องค์กรผู้ใช้สินเชื่อที่มีวินัยด้านการชำระคืน',
    en: 'Who gets interest back for discipline in repaying',
  },
  source: organisationsPlan(741),
  words: {
    met: { th: 'มีสิทธิได้รับคืนดอกเบี้ย', en: 'entitled to the rebate' },
    unmet: { th: 'ไม่มีสิทธิได้รับคืนดอกเบี้ย', en: 'not entitled to the rebate' },
  },
  parameters: {
    leastInterest: parameters.leastInterest,
  },
  facts: {
    repaidNormally: yesNo({
      th: 'ชำระคืนเป็นปกติไม่มีการปรับโครงสร้างหนี้',
      en: 'repaid as normal, without restructuring',
    }),
    restructuredAndKeptTerms: yesNo({
      th: 'ปรับโครงสร้างหนี้และสามารถดำเนินการได้ตามเงื่อนไขการปรับ',
      en: 'restructured, and kept the terms of it',
    }),
    status: choice(
      { th: 'สถานะองค์กร ณ วันที่ 31 มี.ค. 2563', en: 'the status of its credit on 31 March 2020' },
      {
        normal: { th: 'สินเชื่อปกติ', en: 'normal' },
        npl: { th: 'สินเชื่อที่ไม่ก่อให้เกิดรายได้ (NPL)', en: 'non-performing (NPL)' },
      },
    ),
    interestPaid: money(interestLabel),
  },
  criteria: [
    any(
      'discipline',
      [yes('repaidNormally', { circumstance: true }), yes('restructuredAndKeptTerms', { circumstance: true })],
      {
        label: { th: 'มีวินัยด้านการชำระคืน', en: 'discipline in repaying' },
      },
    ),
    oneOf('status', ['normal'], { circumstance: true }),
    atLeast('interestPaid', parameters.leastInterest, { circumstance: true }),
  ],
});

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
  rebate: { label: { th: 'จำนวนเงินจัดสรรคืน', en: 'the money given back' }, unit: 'baht' },
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
export const rebateAmount = defineRule(
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
  {
    outcome: ({ interestPaid, reading }): Draft<RebateOutcome> => {
      const amounts = rebateOf(interestPaid, reading);
      return {
        ...amounts,
        figures: [
          figured('rebate', rebateHolds.rebate.label, rebateHow[reading], {
            value: amounts.rebate,
            unit: 'baht',
            source: organisationsPlan(192, 741),
          }),
        ],
      };
    },
    decide: ({ interestPaid, reading }) => rebateOf(interestPaid, reading).rebate,
  },
  { shape: 'function', holds: rebateHolds },
);

/** How many of those who qualify have asked for their rebate. */
export interface RebateAcceptanceOutcome {
  /** Percent of the organisations, unrounded: what the report prints. `null` where none qualifies. */
  readonly ofOrganisations?: DecimalText | null;
  /** Percent of the money, unrounded. `null` where there is none. */
  readonly ofMoney?: DecimalText | null;
  readonly figures: readonly FigureOutcome[];
  readonly missing: readonly string[];
}

const acceptanceHolds = {
  ofOrganisations: { label: { th: 'ร้อยละขององค์กรที่ตอบรับ', en: 'of the organisations that qualify' }, unit: 'percent' },
  ofMoney: { label: { th: 'ร้อยละของเงินที่ตอบรับ', en: 'of the money' }, unit: 'percent' },
} as const;

const percentIn = (part: Exact | undefined, whole: Exact | undefined): Decimal | null | undefined =>
  part === undefined || whole === undefined ? undefined : (percentOf(part, whole) ?? null);

/**
 * How far the rebate was accepted (ตอบรับการขอคืนเงิน), by organisations and by money. The printed 59.13 % is of
 * organisations, 272 of 460; of the money, 5.71 of 7.46 million baht, it would be 76.54 %.
 *
 * @th ร้อยละการตอบรับการขอคืนเงิน ทั้งตามจำนวนองค์กรและตามจำนวนเงิน ร้อยละ 59.13 ที่พิมพ์เป็นของจำนวนองค์กร (272 จาก 460) หากคิดตามจำนวนเงิน (5.71 จาก 7.46 ล้านบาท) จะเป็นร้อยละ 76.54
 * @throws {@link RuleInputError} more accepted than qualified, a negative number, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, line 741
 * @example
 * ```ts
 * import { credit } from 'chumchon/codi';
 *
 * const outcome = credit.fy2563.rebateAcceptance({ acceptedOrganisations: 115, qualifiedOrganisations: 460 });
 * outcome.ofOrganisations; // '25'
 * outcome.missing; // ['acceptedMoney', 'qualifiedMoney']
 * ```
 */
export const rebateAcceptance = defineRule(
  {
    programme,
    id: 'rebate-acceptance',
    title: { th: 'การตอบรับการขอคืนเงิน', en: 'Rebates accepted' },
    source: organisationsPlan(741),
    facts: {
      acceptedOrganisations: quantity({ th: 'องค์กรที่ตอบรับ', en: 'organisations that accepted' }, 'organisations', {
        decimals: 0,
      }),
      qualifiedOrganisations: quantity({ th: 'องค์กรที่ผ่านเกณฑ์', en: 'organisations that qualify' }, 'organisations', {
        decimals: 0,
      }),
      acceptedMoney: quantity({ th: 'จำนวนเงินที่ตอบรับ', en: 'money accepted' }, 'million-baht'),
      qualifiedMoney: quantity({ th: 'จำนวนเงินจัดสรรคืน', en: 'money to give back' }, 'million-baht'),
    },
    ordered: [
      ['acceptedOrganisations', 'qualifiedOrganisations'],
      ['acceptedMoney', 'qualifiedMoney'],
    ],
  },
  {
    outcome: (values): Draft<RebateAcceptanceOutcome> => ({
      ofOrganisations: percentIn(values.acceptedOrganisations, values.qualifiedOrganisations),
      ofMoney: percentIn(values.acceptedMoney, values.qualifiedMoney),
      figures: [
        figured(
          'of-organisations',
          acceptanceHolds.ofOrganisations.label,
          { th: 'องค์กรที่ตอบรับ ÷ องค์กรที่ผ่านเกณฑ์', en: 'organisations that accepted ÷ organisations that qualify' },
          {
            value: percentIn(values.acceptedOrganisations, values.qualifiedOrganisations),
            unit: 'percent',
            source: organisationsPlan(741),
          },
        ),
        figured(
          'of-money',
          acceptanceHolds.ofMoney.label,
          { th: 'จำนวนเงินที่ตอบรับ ÷ จำนวนเงินจัดสรรคืน', en: 'money accepted ÷ money to give back' },
          {
            value: percentIn(values.acceptedMoney, values.qualifiedMoney),
            unit: 'percent',
            source: organisationsPlan(741),
          },
        ),
      ],
      missing: Object.entries(values).flatMap(([name, value]) => (value === undefined ? [name] : [])),
    }),
    decide: ({ acceptedOrganisations, qualifiedOrganisations }) =>
      percentIn(acceptedOrganisations, qualifiedOrganisations),
  },
  { shape: 'function', holds: acceptanceHolds },
);

/**
 * How far the rebate of an organisation has come (สถานะการคืนดอกเบี้ย): it qualified, it asked for the money, the money
 * was paid.
 *
 * @th สถานะการคืนดอกเบี้ยขององค์กร: ผ่านเกณฑ์การพิจารณา ตอบรับการขอคืนเงิน เบิกจ่ายแล้ว
 * @throws {@link RuleInputError} an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, line 741
 * @example
 * ```ts
 * import { credit } from 'chumchon/codi';
 *
 * credit.fy2563.rebateStages({ qualified: true, accepted: true, paid: false }).next; // ['paid']
 * ```
 */
export const rebateStages = stages({
  programme,
  id: 'rebate-stages',
  title: { th: 'สถานะการคืนดอกเบี้ย', en: 'Stages of a rebate' },
  source: organisationsPlan(741),
  stages: {
    qualified: { th: 'ผ่านเกณฑ์การพิจารณา', en: 'qualified' },
    accepted: { th: 'ตอบรับการขอคืนเงิน', en: 'asked for the money' },
    paid: { th: 'เบิกจ่ายแล้ว', en: 'paid' },
  },
});

/**
 * By when every rebate is paid (เบิกจ่ายให้แล้วเสร็จภายในเดือนธันวาคม 2563): the last day of December 2020, the reading
 * of a printed month.
 *
 * @th กำหนดเบิกจ่ายเงินคืนให้แล้วเสร็จภายในเดือนธันวาคม 2563 เอกสารพิมพ์เป็นเดือน กฎนี้ใช้วันที่ 31 ธันวาคม 2563
 * @throws {@link RuleInputError} a day that is no calendar date, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, line 741
 * @example
 * ```ts
 * import { credit } from 'chumchon/codi';
 *
 * credit.fy2563.rebatePayment({ doneOn: '2020-12-31' }).status; // 'on-time'
 * credit.fy2563.rebatePayment({ today: '2021-01-01' }).status; // 'overdue'
 * ```
 */
export const rebatePayment = deadline({
  programme,
  id: 'rebate-payment',
  title: { th: 'กำหนดเบิกจ่ายเงินคืนให้แล้วเสร็จ', en: 'When rebates are paid by' },
  source: organisationsPlan(741),
  parameters: { paidBy: parameters.paidBy },
  facts: {},
  due: on(parameters.paidBy),
});
