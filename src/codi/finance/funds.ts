import { type Decimal, type Exact, exact } from '../../core/decimal.js';
import type { DecimalText } from '../../core/decimal-text.js';
import { type Parameter, parameter } from '../../core/parameter.js';
import { percentOf, sum } from '../../core/ratio.js';
import { share } from '../../rules/counting/quotient.js';
import { rollUp } from '../../rules/counting/roll-up.js';
import { listOf, quantity, record, required } from '../../rules/logic/fact.js';
import type { FigureOutcome } from '../../rules/logic/logic.js';
import type { Draft } from '../../rules/logic/present.js';
import { defineRule } from '../../rules/logic/rule.js';
import { figured } from '../../rules/logic/verdict.js';
import { cash, ownFund, programme, wholeBudget } from './source.js';

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
  available: { label: { th: 'คงเหลือ', en: 'what remains' }, unit: 'million-baht' },
  awaitingDisbursementPercent: {
    label: { th: 'เงินรอเบิกจ่าย ร้อยละของสถานะเงินทุนและงบประมาณ', en: 'awaiting disbursement, of the position' },
    unit: 'percent',
  },
  creditPercent: {
    label: { th: 'เงินสนับสนุนสินเชื่อ ร้อยละของสถานะเงินทุนและงบประมาณ', en: 'for credit, of the position' },
    unit: 'percent',
  },
} as const;

const percentIn = (part: Exact | undefined, whole: Exact | undefined): Decimal | null | undefined =>
  part === undefined || whole === undefined ? undefined : (percentOf(part, whole) ?? null);

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
export const availableFunds = defineRule(
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
  {
    outcome: (values): Draft<AvailableFundsOutcome> => {
      const available = availableOf(values);
      return {
        available,
        awaitingDisbursementPercent: percentIn(values.awaitingDisbursement, values.position),
        creditPercent: percentIn(values.credit, values.position),
        figures: [
          figured(
            'available',
            availableHolds.available.label,
            {
              th: 'สถานะเงินทุนและงบประมาณ หักเงินรอเบิกจ่าย และหักเงินสนับสนุนสินเชื่อ',
              en: 'the position less what awaits disbursement and less what is for credit',
            },
            { value: available, unit: 'million-baht', source: cash(996) },
          ),
        ],
        missing: Object.entries(values).flatMap(([name, value]) => (value === undefined ? [name] : [])),
      };
    },
    decide: availableOf,
  },
  { shape: 'function', holds: availableHolds },
);

const placement = {
  shortTerm: parameter(1, 'years', cash(996)),
};

/** The part of placements that is short-term. */
export interface ShortTermOutcome {
  /** Placed for a year or less, in million baht. */
  readonly shortTerm: DecimalText;
  readonly total: DecimalText;
  /** Percent of the total, unrounded; `null` where nothing is placed. */
  readonly percent: DecimalText | null;
  readonly figures: readonly FigureOutcome[];
}

interface Placement {
  readonly amount: Exact;
  readonly months: Exact;
}

const shortTermHolds = {
  shortTerm: { label: { th: 'เงินฝากระยะสั้น', en: 'short-term deposits' }, unit: 'million-baht' },
  total: { label: { th: 'รวมทั้งหมด', en: 'all placements' }, unit: 'million-baht' },
  percent: { label: { th: 'สัดส่วนเงินฝากระยะสั้น', en: 'share of short-term deposits' }, unit: 'percent' },
} as const;

function shortTermOf(placements: readonly Placement[]) {
  const within = placements.filter(({ months }) => exact(months).lte(12 * placement.shortTerm.value));
  const shortTerm = sum(within.map(({ amount }) => amount));
  const total = sum(placements.map(({ amount }) => amount));
  return { shortTerm, total, percent: percentOf(shortTerm, total) ?? null };
}

/**
 * How much of the placements is in deposits of a year or less (เงินฝากธนาคารระยะสั้นไม่เกิน 1 ปี), in percent. The
 * report gives 97.7 %, at an average yield of 1.00 % a year; neither is a limit.
 *
 * @th สัดส่วนเงินฝากธนาคารระยะสั้นไม่เกิน 1 ปีของวงเงินลงทุน รายงานพิมพ์ร้อยละ 97.7 ผลตอบแทนเฉลี่ยร้อยละ 1.00 ต่อปี ทั้งสองมิใช่เกณฑ์
 * @throws {@link RuleInputError} a placement without an amount or a term, a negative one, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, line 996
 * @example
 * ```ts
 * import { finance } from 'chumchon/codi';
 *
 * const placements = [{ amount: 75, months: 12 }, { amount: 25, months: 13 }];
 * finance.fy2563.shortTermShare({ placements }).percent; // '75'
 * ```
 */
export const shortTermShare = defineRule(
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
            },
          ),
        ),
      ),
    },
  },
  {
    outcome: ({ placements }): Draft<ShortTermOutcome> => {
      const shares = shortTermOf(placements);
      return {
        ...shares,
        figures: [
          figured(
            'percent',
            shortTermHolds.percent.label,
            {
              th: `ยอดรวมรายการที่มีระยะเวลาไม่เกิน ${placement.shortTerm.value} ปี ÷ ยอดรวมทุกรายการ`,
              en: `placements of at most ${placement.shortTerm.value} year ÷ all placements`,
            },
            { value: shares.percent, unit: 'percent', source: placement.shortTerm.source },
          ),
        ],
      };
    },
    decide: ({ placements }) => shortTermOf(placements).percent,
  },
  { shape: 'function', holds: shortTermHolds },
);

/**
 * Income or expense as percent of what was planned for the year (เปรียบเทียบกับแผนงานและงบประมาณ). The plans themselves
 * are not printed, so they are the caller's; {@link impliedPlan} says what the printed percentages imply. The expense
 * of the report leaves out doubtful debts and other expense.
 *
 * @th รายได้หรือค่าใช้จ่ายเป็นร้อยละของแผนงานและงบประมาณที่ตั้งไว้ เอกสารไม่ได้พิมพ์ตัวแผน ผู้ใช้เป็นผู้ระบุ ค่าใช้จ่ายไม่รวมหนี้สงสัยจะสูญและค่าใช้จ่ายอื่น
 * @throws {@link RuleInputError} a negative amount, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 988 to 992
 * @example
 * ```ts
 * import { finance } from 'chumchon/codi';
 *
 * finance.fy2563.actualOfPlan({ actual: 300, planned: 400 }).percent; // '75'
 * ```
 */
export const actualOfPlan = share({
  programme,
  id: 'actual-of-plan',
  title: { th: 'เปรียบเทียบผลการดำเนินงานกับประมาณการ', en: 'Actual against plan' },
  source: ownFund([988, 992]),
  facts: {
    actual: quantity({ th: 'ผลการดำเนินงาน', en: 'actual' }, 'million-baht'),
    planned: quantity({ th: 'แผนงานและงบประมาณที่ตั้งไว้', en: 'planned' }, 'million-baht'),
  },
  of: 'actual',
  by: 'planned',
});

/** The plan that a percentage implies. */
export interface ImpliedPlanOutcome {
  /** In million baht, unrounded; `null` where 0 % was reached. */
  readonly planned: DecimalText | null;
  readonly figures: readonly FigureOutcome[];
}

const impliedHow = { th: 'ผลการดำเนินงาน × 100 ÷ ร้อยละ', en: 'actual × 100 ÷ percent' };
const plannedHeld = { label: { th: 'แผนที่ร้อยละบ่งชี้', en: 'the plan that it implies' }, unit: 'million-baht' } as const;

const planOf = (actual: Exact, percent: Exact): Decimal | null =>
  exact(percent).isZero() ? null : exact(actual).times(100).div(exact(percent));

/**
 * The plan that an amount and its percentage imply, in million baht: a derived figure, for want of a printed one.
 * Income of 300 at 78.4 % implies 382.65, the 303.2 of the table 386.73; expense of 267.6 at 61.7 % implies 433.71.
 *
 * @th แผนที่จำนวนเงินและร้อยละที่พิมพ์บ่งชี้ หน่วยล้านบาท: ผลการดำเนินงาน × 100 ÷ ร้อยละ เป็นค่าที่คำนวณ เพราะเอกสารไม่ได้พิมพ์ตัวแผน
 * @throws {@link RuleInputError} a missing or negative number, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 988 to 992
 * @example
 * ```ts
 * import { finance } from 'chumchon/codi';
 *
 * finance.fy2563.impliedPlan({ actual: 300, percent: 75 }).planned; // '400'
 * ```
 */
export const impliedPlan = defineRule(
  {
    programme,
    id: 'implied-plan',
    title: { th: 'แผนงานที่ร้อยละบ่งชี้', en: 'The plan that a percentage implies' },
    source: ownFund.derived(impliedHow, [988, 992]),
    facts: {
      actual: required(quantity({ th: 'ผลการดำเนินงาน', en: 'actual' }, 'million-baht')),
      percent: required(quantity({ th: 'ร้อยละของแผน', en: 'percent of the plan' }, 'percent')),
    },
  },
  {
    outcome: ({ actual, percent }): Draft<ImpliedPlanOutcome> => {
      const planned = planOf(actual, percent);
      return {
        planned,
        figures: [
          figured('planned', plannedHeld.label, impliedHow, {
            value: planned,
            unit: 'million-baht',
            source: ownFund.derived(impliedHow, [988, 992]),
          }),
        ],
      };
    },
    decide: ({ actual, percent }) => planOf(actual, percent),
  },
  { shape: 'function', holds: { planned: plannedHeld } },
);

/**
 * Whether an amount of the finance report is the sum of its parts (ประกอบด้วย), in million baht: the operating expense
 * by kind, 136.5 + 54.5 + 46.8 + 29.8 = 267.6 and by purpose, 166.3 + 101.3; the operating income, 90.8 + 48.4 = 139.2.
 *
 * @th ตรวจว่าจำนวนเงินในรายงานการเงินเท่ากับผลรวมของส่วนประกอบหรือไม่ หน่วยล้านบาท
 * @throws {@link RuleInputError} a part without a name, a negative amount, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 969, 970, 988 and 990
 * @example
 * ```ts
 * import { finance } from 'chumchon/codi';
 *
 * const parts = [{ name: 'loans', amount: '90.8' }, { name: 'deposits', amount: '48.4' }];
 * finance.fy2563.madeUpOf({ total: '139.2', parts }).verdict; // 'met'
 * ```
 */
export const madeUpOf = rollUp({
  programme,
  id: 'made-up-of',
  title: { th: 'องค์ประกอบของรายได้และค่าใช้จ่าย', en: 'What income and expense are made up of' },
  source: ownFund(969, 970, 988, 990),
  unit: 'million-baht',
  relation: 'equals',
});

/** The subsidies paid under a programme. */
export interface SubsidyExpense {
  readonly programme: 'baan-por-phiang' | 'welfare-funds' | 'baan-mankong' | 'canal-housing' | 'others';
  readonly amount: Parameter<string>;
}

/**
 * The subsidy expense of eleven months by programme (ค่าใช้จ่ายเงินอุดหนุน), in million baht.
 *
 * @source 001_82e09ad09ff19ae2.txt, lines 940 and 943
 * @example
 * ```ts
 * import { finance } from 'chumchon/codi';
 *
 * finance.fy2563.subsidyExpenses[0].amount.value; // '348.8'
 * ```
 */
export const subsidyExpenses: readonly [SubsidyExpense, ...SubsidyExpense[]] = [
  { programme: 'baan-por-phiang', amount: parameter('348.8', 'million-baht', wholeBudget(940)) },
  { programme: 'welfare-funds', amount: parameter('305.3', 'million-baht', wholeBudget(940)) },
  { programme: 'baan-mankong', amount: parameter('156.6', 'million-baht', wholeBudget(943)) },
  { programme: 'canal-housing', amount: parameter('133.1', 'million-baht', wholeBudget(943)) },
  { programme: 'others', amount: parameter('232.4', 'million-baht', wholeBudget(943)) },
];

/**
 * Whether the subsidy expense is that of its programmes (ค่าใช้จ่ายเงินอุดหนุนรวม), in million baht: 1,176.2, as the
 * statement prints.
 *
 * @th
 * ตรวจว่าค่าใช้จ่ายเงินอุดหนุนองค์กรชุมชนเท่ากับผลรวมของโครงการหรือไม่ หน่วยเป็นล้านบาท งบการเงินพิมพ์ 1,176.2
 *
 * @throws {@link RuleInputError} a part without a name, a negative amount, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 920, 940 and 943
 * @example
 * ```ts
 * import { finance } from 'chumchon/codi';
 *
 * const { subsidyExpenses } = finance.fy2563;
 * const parts = subsidyExpenses.map(({ programme, amount }) => ({ name: programme, amount: amount.value }));
 * finance.fy2563.subsidyTotal({ total: '1176.2', parts }).verdict; // 'met'
 * ```
 */
export const subsidyTotal = rollUp({
  programme,
  id: 'subsidy-total',
  title: { th: 'ค่าใช้จ่ายเงินอุดหนุนองค์กรชุมชน', en: 'Subsidies to communities' },
  source: wholeBudget(920, 940, 943),
  unit: 'million-baht',
  relation: 'equals',
});

/**
 * An item as percent of a total (สัดส่วนสินทรัพย์): of all assets, 51 % are long-term loans and 46.8 % cash; of the
 * loans net of allowance, 92.3 % are Baan Mankong's.
 *
 * @th
 * คำนวณรายการเป็นร้อยละของยอดรวม เช่น เงินให้สินเชื่อระยะยาวร้อยละ 51 และเงินสดร้อยละ 46.8 ของสินทรัพย์ทั้งหมด หรือบ้านมั่นคงร้อยละ 92.3
 * ของสินเชื่อสุทธิ
 *
 * @throws {@link RuleInputError} an item above its total, a negative amount, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, line 938
 * @example
 * ```ts
 * import { finance } from 'chumchon/codi';
 *
 * finance.fy2563.assetShare({ item: 51, total: 100 }).percent; // '51'
 * ```
 */
export const assetShare = share({
  programme,
  id: 'asset-share',
  title: { th: 'สัดส่วนสินทรัพย์', en: 'Share of assets' },
  source: wholeBudget(938),
  facts: {
    item: quantity({ th: 'รายการ', en: 'the item' }, 'million-baht'),
    total: quantity({ th: 'ยอดรวม', en: 'the total' }, 'million-baht'),
  },
  of: 'item',
  by: 'total',
  ordered: [['item', 'total']],
});
