import type { DecimalText } from '../../core/decimal-text.js';
import type { Verdict } from '../../rules/criteria/criterion.js';
import { type Computed, figureFunction } from '../../rules/deciding/plain-function.js';
import { openIn } from '../../rules/logic/items.js';
import type { CriterionOutcome, FigureOutcome } from '../../rules/logic/logic.js';
import { million } from './change-percent.js';
import { bothStatements, programme } from './source.js';
import { agreement, agreesHeld, compared, inMillions, lines, minus, totalOf } from './statements.js';

const balanceSource = bothStatements([902, 910], [953, 961]);

const balanceHolds = {
  totalAssets: inMillions({ th: 'สินทรัพย์รวม', en: 'total assets' }),
  netAssets: {
    ...inMillions({ th: 'สินทรัพย์สุทธิ', en: 'net assets' }),
    how: { th: 'ผลรวมของรายการสินทรัพย์ หักหนี้สินรวม', en: 'the sum of the assets less the liabilities' },
    from: ['liabilities'],
  },
  agrees: agreesHeld,
};

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
 * @throws {@link RuleInputError} no asset, one without a name, an amount that cannot be read, or an unknown fact
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
export const balanceSheet = figureFunction(
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
  balanceHolds,
  'netAssets',
  ({ assets, liabilities, statedTotal, statedNet }): Computed<BalanceSheetOutcome> => {
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
      missing: [...openIn('assets', assets, ['amount']), ...(liabilities === undefined ? ['liabilities'] : [])],
    };
  },
);
