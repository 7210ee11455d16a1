import { share } from '../../rules/counting/quotient.js';
import { ascending } from '../../rules/logic/bounds.js';
import { money } from '../../rules/logic/fact.js';
import { programme, spendingPlan } from './source.js';

/**
 * How much of the money is disbursed (ร้อยละของการเบิกจ่าย), in percent, unrounded.
 *
 * @th
 * ร้อยละของเงินที่เบิกจ่ายต่อวงเงิน ไม่ปัดเศษ
 *
 * @throws {@link RuleInputError} an amount that is negative or finer than a satang, more disbursed than there is, or an unknown
 * fact
 * @source 004_5d18bda2820f2124.txt, lines 1510 to 1517
 * @example
 * ```ts
 * import { budget } from 'chumchon/cdd';
 *
 * budget.fy2565.disbursedShare({ disbursed: 250, amount: 1000 }).percent; // '25'
 * ```
 */
export const disbursedShare = share({
  programme,
  id: 'disbursed-share',
  title: { th: 'ร้อยละของการเบิกจ่าย', en: 'Percent disbursed' },
  source: spendingPlan([1510, 1517]),
  facts: {
    disbursed: money({ th: 'เงินที่เบิกจ่าย', en: 'what is disbursed' }),
    amount: money({ th: 'วงเงิน', en: 'the money' }),
  },
  ordered: ascending(['disbursed', 'amount']),
  of: 'disbursed',
  by: 'amount',
});
