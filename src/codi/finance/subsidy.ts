import { deepFreeze } from '../../core/freeze.js';
import { type Parameter, parameter } from '../../core/parameter.js';
import { share } from '../../rules/counting/quotient.js';
import { rollUp } from '../../rules/counting/roll-up.js';
import { ascending } from '../../rules/logic/bounds.js';
import { quantity } from '../../rules/logic/fact.js';
import { programme, wholeBudget } from './source.js';

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
export const subsidyExpenses: readonly [SubsidyExpense, ...SubsidyExpense[]] = deepFreeze([
  { programme: 'baan-por-phiang', amount: parameter('348.8', 'million-baht', wholeBudget(940)) },
  { programme: 'welfare-funds', amount: parameter('305.3', 'million-baht', wholeBudget(940)) },
  { programme: 'baan-mankong', amount: parameter('156.6', 'million-baht', wholeBudget(943)) },
  { programme: 'canal-housing', amount: parameter('133.1', 'million-baht', wholeBudget(943)) },
  { programme: 'others', amount: parameter('232.4', 'million-baht', wholeBudget(943)) },
]);

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
  whole: { th: 'ค่าใช้จ่ายเงินอุดหนุนรวม', en: 'the subsidies in all' },
  parts: { th: 'เงินอุดหนุนแต่ละโครงการ', en: 'the subsidies of each programme' },
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
  ordered: ascending(['item', 'total']),
});
