import { type Decimal, type Exact, exact } from '../../core/decimal.js';
import type { DecimalText } from '../../core/decimal-text.js';
import { parameter } from '../../core/parameter.js';
import { percentIn, percentOf, sum } from '../../core/ratio.js';
import { type Computed, figureFunction } from '../../rules/deciding/plain-function.js';
import { listOf, quantity, record, required, yesNo } from '../../rules/logic/fact.js';
import type { FigureOutcome } from '../../rules/logic/logic.js';
import { cash, programme } from './source.js';

/** What of a position is free. In million baht. */
export interface AvailableFundsOutcome {
  /** What remains; negative where more is committed than there is. Absent while an amount is not known. */
  readonly available?: DecimalText;
  /** Percent of the position, unrounded; `null` of a position of 0. */
  readonly awaitingDisbursementPercent?: DecimalText | null;
  readonly creditPercent?: DecimalText | null;
  readonly figures: readonly FigureOutcome[];
  readonly missing: readonly string[];
}

interface Position {
  readonly position: Exact | undefined;
  readonly awaitingDisbursement: Exact | undefined;
  readonly credit: Exact | undefined;
}

const availableOf = ({ position, awaitingDisbursement, credit }: Position): Decimal | undefined =>
  position === undefined || awaitingDisbursement === undefined || credit === undefined
    ? undefined
    : exact(position).minus(exact(awaitingDisbursement)).minus(exact(credit));

const availableHolds = {
  available: {
    label: { th: 'คงเหลือ', en: 'what remains' },
    unit: 'million-baht',
    how: {
      th: 'สถานะเงินทุนและงบประมาณ หักเงินรอเบิกจ่าย และหักเงินสนับสนุนสินเชื่อ',
      en: 'the position less what awaits disbursement and less what is for credit',
    },
  },
  awaitingDisbursementPercent: {
    label: { th: 'เงินรอเบิกจ่าย ร้อยละของสถานะเงินทุนและงบประมาณ', en: 'awaiting disbursement, of the position' },
    unit: 'percent',
  },
  creditPercent: {
    label: { th: 'เงินสนับสนุนสินเชื่อ ร้อยละของสถานะเงินทุนและงบประมาณ', en: 'for credit, of the position' },
    unit: 'percent',
  },
} as const;

/**
 * What remains of cash and budget (เงินและงบประมาณคงเหลือ), in million baht: the position less what awaits disbursement
 * to communities and what supports credit. On 31 August 2563: 4,285.4 − 1,863.5 (43.5 %) − 1,435.4 (33.5 %) = 986.5.
 *
 * The position is 3.9 below the cash of the balance sheet, 4,289.3; the report does not say what makes the difference.
 *
 * @th เงินและงบประมาณคงเหลือ หน่วยล้านบาท: สถานะเงินทุนและงบประมาณ หักเงินรอเบิกจ่ายเงินสนับสนุนองค์กรชุมชน และเงินสนับสนุนสินเชื่อ
 * สถานะเงินทุน 4,285.4 ต่ำกว่าเงินสดในงบ 4,289.3 อยู่ 3.9 รายงานไม่ได้อธิบายความต่าง
 * @throws {@link RuleInputError} a negative amount, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, line 996
 * @example
 * ```ts
 * import { finance } from 'chumchon/codi';
 *
 * const facts = { position: '4285.4', awaitingDisbursement: '1863.5', credit: '1435.4' };
 * finance.fy2563.availableFunds(facts).available; // '986.5'
 * ```
 */
export const availableFunds = figureFunction(
  {
    programme,
    id: 'available-funds',
    title: { th: 'สถานะเงินทุนและงบประมาณคงเหลือ', en: 'Cash and budget that remain' },
    source: cash(996),
    facts: {
      position: quantity({ th: 'สถานะเงินทุนและงบประมาณ', en: 'the position' }, 'million-baht'),
      awaitingDisbursement: quantity(
        { th: 'เงินรอเบิกจ่ายเงินสนับสนุนองค์กรชุมชน', en: 'awaiting disbursement to communities' },
        'million-baht',
      ),
      credit: quantity({ th: 'เงินสนับสนุนสินเชื่อองค์กรชุมชน', en: 'for credit to communities' }, 'million-baht'),
    },
  },
  availableHolds,
  'available',
  (values): Computed<AvailableFundsOutcome> => ({
    available: availableOf(values),
    awaitingDisbursementPercent: percentIn(values.awaitingDisbursement, values.position),
    creditPercent: percentIn(values.credit, values.position),
  }),
);

const placement = {
  shortTerm: parameter(1, 'years', cash(996)),
};

/** The part of placements that is in short-term deposits with banks. */
export interface ShortTermOutcome {
  /** Deposited with banks for a year or less, in million baht. */
  readonly shortTerm: DecimalText;
  readonly total: DecimalText;
  /** Percent of the total, unrounded; `null` where nothing is placed. */
  readonly percent: DecimalText | null;
  readonly figures: readonly FigureOutcome[];
}

const shortTermHolds = {
  shortTerm: { label: { th: 'เงินฝากธนาคารระยะสั้น', en: 'short-term deposits with banks' }, unit: 'million-baht' },
  total: { label: { th: 'รวมทั้งหมด', en: 'all placements' }, unit: 'million-baht' },
  percent: {
    label: { th: 'สัดส่วนเงินฝากธนาคารระยะสั้น', en: 'share of short-term deposits with banks' },
    unit: 'percent',
    how: {
      th: `ยอดรวมเงินฝากธนาคารที่มีระยะเวลาไม่เกิน ${placement.shortTerm.value} ปี ÷ ยอดรวมทุกรายการ`,
      en: `deposits with banks of at most ${placement.shortTerm.value} year ÷ all placements`,
    },
  },
} as const;

/**
 * How much of the placements is in deposits with banks of a year or less (เงินฝากธนาคารระยะสั้นไม่เกิน 1 ปี), in percent;
 * what is placed otherwise counts in the whole alone. The report gives 97.7 %, at an average yield of 1.00 % a
 * year; neither is a limit.
 *
 * @th สัดส่วนเงินฝากธนาคารระยะสั้นไม่เกิน 1 ปีของวงเงินลงทุน เงินลงทุนที่ไม่ใช่เงินฝากธนาคารนับเฉพาะในยอดรวม รายงานพิมพ์ร้อยละ 97.7 ผลตอบแทนเฉลี่ยร้อยละ 1.00 ต่อปี ทั้งสองมิใช่เกณฑ์
 * @throws {@link RuleInputError} a placement without an amount or a term or of which it is not said whether it is a deposit, a
 * negative one, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, line 996
 * @example
 * ```ts
 * import { finance } from 'chumchon/codi';
 *
 * const placements = [
 *   { amount: 70, months: 12, bankDeposit: true },
 *   { amount: 5, months: 12, bankDeposit: false },
 *   { amount: 25, months: 13, bankDeposit: true },
 * ];
 * finance.fy2563.shortTermShare({ placements }).percent; // '70'
 * ```
 */
export const shortTermShare = figureFunction(
  {
    programme,
    id: 'short-term-share',
    title: { th: 'สัดส่วนเงินฝากธนาคารระยะสั้นไม่เกิน 1 ปี', en: 'Share of short-term deposits, of one year at most' },
    source: cash(996),
    parameters: placement,
    facts: {
      placements: required(
        listOf(
          { th: 'เงินลงทุน', en: 'placements' },
          record(
            { th: 'เงินลงทุน', en: 'a placement' },
            {
              amount: required(quantity({ th: 'จำนวนเงิน', en: 'its amount' }, 'million-baht')),
              months: required(quantity({ th: 'ระยะเวลา', en: 'its term' }, 'months')),
              bankDeposit: required(yesNo({ th: 'เป็นเงินฝากธนาคาร', en: 'it is a deposit with a bank' })),
            },
          ),
        ),
      ),
    },
  },
  shortTermHolds,
  'percent',
  ({ placements }): Computed<ShortTermOutcome> => {
    const within = placements.filter(
      ({ months, bankDeposit }) => bankDeposit && exact(months).lte(12 * placement.shortTerm.value),
    );
    const shortTerm = sum(within.map(({ amount }) => amount));
    const total = sum(placements.map(({ amount }) => amount));
    return { shortTerm, total, percent: percentOf(shortTerm, total) ?? null };
  },
);
