import type { Citation } from '../../core/citation.js';
import { type Decimal, type Exact, exact } from '../../core/decimal.js';
import { type DecimalText, decimalText } from '../../core/decimal-text.js';
import { growthPercent, roundHalfUp, sum } from '../../core/ratio.js';
import type { Text } from '../../core/text.js';
import { withThousands } from '../../core/thousands.js';
import type { Verdict } from '../../rules/criteria/criterion.js';
import { listOf, quantity, record, required, subject } from '../../rules/logic/fact.js';
import type { CriterionOutcome, FigureOutcome } from '../../rules/logic/logic.js';
import type { Draft } from '../../rules/logic/present.js';
import { defineRule } from '../../rules/logic/rule.js';
import { figured, judged, together, verdictOn } from '../../rules/logic/verdict.js';
import { bothStatements, programme } from './source.js';

/** An amount in million baht that may be negative. */
// @__NO_SIDE_EFFECTS__
const million = (label: Text) => quantity(label, 'million-baht', { least: null });

/** A change between two years. */
export interface ChangeOutcome {
  /** Percent of the earlier amount, unrounded; `null` where that is 0, absent while one of the two is not known. */
  readonly percent?: DecimalText | null;
  /** As the statements print it: one decimal, thousands grouped, a fall in brackets. `null` and absent as `percent`. */
  readonly printed?: string | null;
  readonly figures: readonly FigureOutcome[];
  readonly missing: readonly string[];
}

const changeOf = (from: Exact | undefined, to: Exact | undefined): Decimal | null | undefined =>
  from === undefined || to === undefined ? undefined : (growthPercent(from, to) ?? null);

const changeHolds = {
  percent: { label: { th: 'ร้อยละเพิ่ม(ลด)', en: 'the change in percent' }, unit: 'percent' },
  printed: { label: { th: 'ตามที่พิมพ์', en: 'as it is printed' } },
} as const;

function print(percent: Decimal): string {
  const rounded = roundHalfUp(percent, 1);
  const size = withThousands(rounded.abs().toFixed(1));
  return rounded.lt(0) ? `(${size})` : size;
}

/**
 * The change of an amount from one year to the next (ร้อยละเพิ่ม(ลด)), in percent of the earlier year. The base counts
 * by its size, so that a rise from a negative amount is a rise: from (0.9) to 38.7 is 4,400.0, from 67.3 to (3.1) is
 * (104.6). Printed with one decimal, rounded half up, falls in brackets. From 0 there is no percentage.
 *
 * @th
 * คำนวณร้อยละเพิ่ม(ลด)ของจำนวนเงินจากปีก่อน ใช้ขนาดของปีก่อนเป็นฐาน การเพิ่มจากจำนวนติดลบจึงเป็นการเพิ่ม แสดงทศนิยมหนึ่งตำแหน่ง ปัดครึ่งขึ้น
 * จำนวนลดอยู่ในวงเล็บ ถ้าปีก่อนเป็น 0 ไม่มีร้อยละ
 *
 * @throws {@link RuleInputError} an amount that cannot be read, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 899 to 923 and 950 to 973
 * @example
 * ```ts
 * import { finance } from 'chumchon/codi';
 *
 * finance.fy2563.changePercent({ from: '-0.9', to: '38.7' }).printed; // '4,400.0'
 * finance.fy2563.changePercent({ from: '162.2', to: '159.0' }).printed; // '(2.0)'
 * finance.fy2563.changePercent({ from: 0, to: 5 }).percent; // null
 * ```
 */
export const changePercent = defineRule(
  {
    programme,
    id: 'change-percent',
    title: { th: 'ร้อยละเพิ่ม(ลด)', en: 'Change in percent' },
    source: bothStatements([899, 923], [950, 973]),
    facts: {
      from: million({ th: 'จำนวนของปีก่อน', en: 'the amount of the year before' }),
      to: million({ th: 'จำนวนของปีนี้', en: 'the amount of this year' }),
    },
  },
  {
    outcome: ({ from, to }): Draft<ChangeOutcome> => {
      const percent = changeOf(from, to);
      return {
        percent,
        printed: percent && print(percent),
        figures: [
          figured(
            'percent',
            changeHolds.percent.label,
            {
              th: 'ผลต่างจากปีก่อน ÷ จำนวนของปีก่อน พิมพ์เป็นทศนิยมหนึ่งตำแหน่ง จำนวนที่ลดลงพิมพ์ในวงเล็บ',
              en: 'the difference ÷ the amount of the year before, printed to one decimal, a fall in parentheses',
            },
            { value: percent, unit: 'percent', source: bothStatements([899, 923], [950, 973]) },
          ),
        ],
        missing: [...(from === undefined ? ['from'] : []), ...(to === undefined ? ['to'] : [])],
      };
    },
    decide: ({ from, to }) => changeOf(from, to),
  },
  { shape: 'function', holds: changeHolds },
);

/** What stated totals come to: `unmet` once one is off, `unknown` while one is not stated or cannot be computed. */
type Comparison = readonly [name: string, label: Text, stated: Exact | undefined, computed: Decimal | undefined];

/** Whether what is stated is what the lines make. */
const compared = (comparisons: readonly Comparison[], source: Citation): readonly CriterionOutcome[] =>
  comparisons.map(([id, label, stated, computed]) =>
    judged(
      id,
      label,
      verdictOn(stated === undefined || computed === undefined ? undefined : computed.eq(exact(stated))),
      {
        actual: stated === undefined ? undefined : decimalText(stated),
        required: computed && { exactly: decimalText(computed) },
        unit: 'million-baht',
        source,
      },
    ),
  );

const agreement = (criteria: readonly CriterionOutcome[]): Verdict => together(criteria.map(({ status }) => status));

const agreesHeld = {
  label: { th: 'ยอดตามรายงานตรงกับยอดที่คำนวณ', en: 'what is stated agrees' },
  words: {
    met: { th: 'ตรงกัน', en: 'agrees' },
    unmet: { th: 'ไม่ตรงกัน', en: 'does not agree' },
    unknown: { th: 'ยังบอกไม่ได้', en: 'cannot be told yet' },
  },
};

const inMillions = (label: Text) => ({ label, unit: 'million-baht' }) as const;

const minus = (from: Decimal | undefined, less: Exact | undefined): Decimal | undefined =>
  from === undefined || less === undefined ? undefined : from.minus(exact(less));

/** Lines of a statement as they were read. */
type Lines = readonly { readonly name: string; readonly amount: Exact | undefined }[];

const totalOf = (lines: Lines): Decimal | undefined => {
  const known = lines.map(({ amount }) => amount).filter(amount => amount !== undefined);
  return known.length < lines.length ? undefined : sum(known);
};

const balanceSource = bothStatements([902, 910], [953, 961]);
const balanceHolds = {
  totalAssets: inMillions({ th: 'สินทรัพย์รวม', en: 'total assets' }),
  netAssets: inMillions({ th: 'สินทรัพย์สุทธิ', en: 'net assets' }),
  agrees: agreesHeld,
};

const incomeSource = bothStatements([911, 923], [962, 973]);
const incomeHolds = {
  totalIncome: inMillions({ th: 'รวมรายได้', en: 'total income' }),
  totalExpense: inMillions({ th: 'รวมค่าใช้จ่าย', en: 'total expense' }),
  net: inMillions({ th: 'รายได้สูง (ต่ำ) กว่าค่าใช้จ่าย', en: 'income above or below expense' }),
  agrees: agreesHeld,
};

const unknownIn = (list: string, lines: Lines): readonly string[] =>
  lines.flatMap(({ amount }, index) => (amount === undefined ? [`${list}.${index}.amount`] : []));

/** The lines of a statement: a name each, and an amount where it is known. */
// @__NO_SIDE_EFFECTS__
const lines = (label: Text) =>
  required(
    listOf(
      label,
      record(
        { th: 'รายการ', en: 'a line' },
        {
          name: subject({ th: 'ชื่อรายการ', en: 'its name' }),
          amount: million({ th: 'จำนวนเงิน', en: 'its amount' }),
        },
      ),
    ),
  );

/** A balance sheet, added up. In million baht. */
export interface BalanceSheetOutcome {
  /** The sum of the assets; absent while one is not known. */
  readonly totalAssets?: DecimalText;
  /** The assets less the liabilities. */
  readonly netAssets?: DecimalText;
  /** Whether the stated totals are those. */
  readonly agrees: Verdict;
  readonly criteria: readonly CriterionOutcome[];
  readonly figures: readonly FigureOutcome[];
  /** The assets that are not known, and `liabilities`. */
  readonly missing: readonly string[];
}

/**
 * A balance sheet (สถานะการเงิน), added up: assets in total (สินทรัพย์รวม), and net of liabilities (สินทรัพย์สุทธิ).
 * Stated totals agree where they are exactly that; those of both statements and both years do.
 *
 * @th สถานะการเงิน: สินทรัพย์รวม และสินทรัพย์สุทธิเมื่อหักหนี้สิน ยอดที่พิมพ์ต้องเท่ากันพอดีจึงถือว่าตรง
 * @throws {@link RuleInputError} an asset without a name, an amount that cannot be read, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 902 to 910 and 953 to 961
 * @example
 * ```ts
 * import { finance } from 'chumchon/codi';
 *
 * const outcome = finance.fy2563.balanceSheet({
 *   assets: [
 *     { name: 'cash', amount: '4289.3' },
 *     { name: 'receivables', amount: '43.6' },
 *     { name: 'loans', amount: '4679.9' },
 *     { name: 'fixed assets', amount: '159.0' },
 *   ],
 *   liabilities: '38.1',
 *   statedTotal: '9171.8',
 *   statedNet: '9133.7',
 * });
 * outcome.agrees; // 'met'
 * ```
 */
export const balanceSheet = defineRule(
  {
    programme,
    id: 'balance-sheet',
    title: { th: 'สถานะการเงิน', en: 'Balance sheet' },
    source: balanceSource,
    facts: {
      assets: lines({ th: 'สินทรัพย์', en: 'assets' }),
      liabilities: million({ th: 'หนี้สินรวม', en: 'liabilities' }),
      statedTotal: million({ th: 'สินทรัพย์รวมตามรายงาน', en: 'total assets as stated' }),
      statedNet: million({ th: 'สินทรัพย์สุทธิตามรายงาน', en: 'net assets as stated' }),
    },
  },
  {
    outcome: ({ assets, liabilities, statedTotal, statedNet }): Draft<BalanceSheetOutcome> => {
      const totalAssets = totalOf(assets);
      const netAssets = minus(totalAssets, liabilities);
      const criteria = compared(
        [
          ['stated-total', { th: 'สินทรัพย์รวมตามรายงาน', en: 'total assets as stated' }, statedTotal, totalAssets],
          ['stated-net', { th: 'สินทรัพย์สุทธิตามรายงาน', en: 'net assets as stated' }, statedNet, netAssets],
        ],
        balanceSource,
      );
      return {
        totalAssets,
        netAssets,
        agrees: agreement(criteria),
        criteria,
        figures: [
          figured(
            'net-assets',
            balanceHolds.netAssets.label,
            { th: 'ผลรวมของรายการสินทรัพย์ หักหนี้สินรวม', en: 'the sum of the assets less the liabilities' },
            { value: netAssets, unit: 'million-baht', source: balanceSource },
          ),
        ],
        missing: [...unknownIn('assets', assets), ...(liabilities === undefined ? ['liabilities'] : [])],
      };
    },
    decide: ({ assets, liabilities }) => minus(totalOf(assets), liabilities),
  },
  { shape: 'function', holds: balanceHolds },
);

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
 * @throws {@link RuleInputError} a line without a name, an amount that cannot be read, or an unknown fact
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
export const incomeStatement = defineRule(
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
  {
    outcome: ({ income, expenses, statedIncome, statedExpense, statedNet }): Draft<IncomeStatementOutcome> => {
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
        figures: [
          figured(
            'net',
            incomeHolds.net.label,
            { th: 'รวมรายได้ หักรวมค่าใช้จ่าย', en: 'total income less total expense' },
            { value: net, unit: 'million-baht', source: incomeSource },
          ),
        ],
        missing: [...unknownIn('income', income), ...unknownIn('expenses', expenses)],
      };
    },
    decide: ({ income, expenses }) => minus(totalOf(income), totalOf(expenses)),
  },
  { shape: 'function', holds: incomeHolds },
);
