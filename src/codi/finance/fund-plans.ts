import { exact } from '../../core/decimal.js';
import type { DecimalText } from '../../core/decimal-text.js';
import { share } from '../../rules/counting/quotient.js';
import { rollUp } from '../../rules/counting/roll-up.js';
import { type Computed, figureFunction } from '../../rules/deciding/plain-function.js';
import { quantity, required } from '../../rules/logic/fact.js';
import type { FigureOutcome } from '../../rules/logic/logic.js';
import { ownFund, programme } from './source.js';

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
export const impliedPlan = figureFunction(
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
    planned: {
      label: { th: 'แผนที่ร้อยละบ่งชี้', en: 'the plan that it implies' },
      unit: 'million-baht',
      how: impliedHow,
    },
  },
  'planned',
  ({ actual, percent }): Computed<ImpliedPlanOutcome> => ({
    planned: exact(percent).isZero() ? null : exact(actual).times(100).div(exact(percent)),
  }),
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
  whole: { th: 'รายได้หรือค่าใช้จ่ายรวม', en: 'the income or expense in all' },
  parts: { th: 'ส่วนประกอบ', en: 'what it is made up of' },
});
