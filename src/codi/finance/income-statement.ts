import type { DecimalText } from '../../core/decimal-text.js';
import type { Verdict } from '../../rules/criteria/criterion.js';
import { type Computed, figureFunction } from '../../rules/deciding/plain-function.js';
import { openIn } from '../../rules/logic/items.js';
import type { CriterionOutcome, FigureOutcome } from '../../rules/logic/logic.js';
import { million } from './change-percent.js';
import { bothStatements, programme } from './source.js';
import { agreement, agreesHeld, compared, inMillions, lines, minus, totalOf } from './statements.js';

const incomeSource = bothStatements([911, 923], [962, 973]);

const incomeHolds = {
  totalIncome: inMillions({ th: 'รวมรายได้', en: 'total income' }),
  totalExpense: inMillions({ th: 'รวมค่าใช้จ่าย', en: 'total expense' }),
  net: {
    ...inMillions({ th: 'รายได้สูง (ต่ำ) กว่าค่าใช้จ่าย', en: 'income above or below expense' }),
    how: { th: 'รวมรายได้ หักรวมค่าใช้จ่าย', en: 'total income less total expense' },
    from: [],
  },
  agrees: agreesHeld,
};

/** Income and expense, added up. In million baht. */
export interface IncomeStatementOutcome {
  readonly totalIncome?: DecimalText;
  readonly totalExpense?: DecimalText;
  /** Income less expense; negative where expense is higher. */
  readonly net?: DecimalText;
  /** Whether the stated totals are those. */
  readonly agrees: Verdict;
  readonly criteria: readonly CriterionOutcome[];
  readonly figures: readonly FigureOutcome[];
  /** The lines that are not known. */
  readonly missing: readonly string[];
}

/**
 * Income and expense (ผลการดำเนินงาน), added up: both totals, and income above or below expense (รายได้สูง (ต่ำ)
 * กว่าค่าใช้จ่าย). Stated totals agree where they are exactly that; those of both statements and both years do.
 *
 * @th
 * คำนวณผลการดำเนินงาน คือ รวมรายได้ รวมค่าใช้จ่าย และรายได้สูง (ต่ำ) กว่าค่าใช้จ่าย ยอดที่รายงานต้องเท่ากันพอดี ยอดของทั้งสองงบและทั้งสองปีเท่ากันทุกยอด
 *
 * @throws {@link RuleInputError} no income or no expense, a line without a name, an amount that cannot be read, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 911 to 923 and 962 to 973
 * @example
 * ```ts
 * import { finance } from 'chumchon/codi';
 *
 * const outcome = finance.fy2563.incomeStatement({
 *   income: [
 *     { name: 'operations', amount: '90.8' },
 *     { name: 'interest', amount: '48.4' },
 *     { name: 'services', amount: 164 },
 *   ],
 *   expenses: [
 *     { name: 'operations', amount: '166.3' },
 *     { name: 'development', amount: '101.3' },
 *     { name: 'others', amount: '38.7' },
 *   ],
 *   statedNet: '-3.1',
 * });
 * outcome.net; // '-3.1'
 * outcome.agrees; // 'unknown'
 * ```
 */
export const incomeStatement = figureFunction(
  {
    programme,
    id: 'income-statement',
    title: { th: 'ผลการดำเนินงาน', en: 'Income and expense' },
    source: incomeSource,
    facts: {
      income: lines({ th: 'รายได้', en: 'income' }),
      expenses: lines({ th: 'ค่าใช้จ่าย', en: 'expenses' }),
      statedIncome: million({ th: 'รวมรายได้ตามรายงาน', en: 'total income as stated' }),
      statedExpense: million({ th: 'รวมค่าใช้จ่ายตามรายงาน', en: 'total expense as stated' }),
      statedNet: million({ th: 'รายได้สูง (ต่ำ) กว่าค่าใช้จ่ายตามรายงาน', en: 'income above or below expense as stated' }),
    },
  },
  incomeHolds,
  'net',
  ({ income, expenses, statedIncome, statedExpense, statedNet }): Computed<IncomeStatementOutcome> => {
    const totalIncome = totalOf(income);
    const totalExpense = totalOf(expenses);
    const net = minus(totalIncome, totalExpense);
    const criteria = compared(
      [
        ['stated-income', { th: 'รวมรายได้ตามรายงาน', en: 'total income as stated' }, statedIncome, totalIncome],
        ['stated-expense', { th: 'รวมค่าใช้จ่ายตามรายงาน', en: 'total expense as stated' }, statedExpense, totalExpense],
        [
          'stated-net',
          { th: 'รายได้สูง (ต่ำ) กว่าค่าใช้จ่ายตามรายงาน', en: 'income above or below expense as stated' },
          statedNet,
          net,
        ],
      ],
      incomeSource,
    );
    return {
      totalIncome,
      totalExpense,
      net,
      agrees: agreement(criteria),
      criteria,
      missing: [...openIn('income', income, ['amount']), ...openIn('expenses', expenses, ['amount'])],
    };
  },
);
