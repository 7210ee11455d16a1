import { type Decimal, type Exact, exact } from '../../core/decimal.js';
import { type DecimalText, decimalText } from '../../core/decimal-text.js';
import { type Computed, figureFunction } from '../../rules/deciding/plain-function.js';
import { money, quantity } from '../../rules/logic/fact.js';
import type { FigureOutcome } from '../../rules/logic/logic.js';
import type { Refuse } from '../../rules/logic/rule.js';
import { acrossPages } from '../guideline-fy2565.js';
import { programme } from './source.js';

const million = 1_000_000;
const decimals = 4;

/** An amount in both units. */
export interface InMillionsOutcome {
  readonly baht?: DecimalText;
  /** With four decimals, rounded half up where they do not hold the amount. */
  readonly millions?: DecimalText;
  /** Whether four decimals of a million hold the amount in baht; absent while no amount is known. */
  readonly isExact?: boolean;
  readonly figures: readonly FigureOutcome[];
  readonly missing: readonly string[];
}

const inPrint = (baht: Decimal): DecimalText => baht.div(million).toFixed(decimals) as DecimalText;

/** The amount in baht. Refuses an amount in million baht that is not the other one as it is printed. */
function inBaht(baht: Exact | undefined, millions: Exact | undefined, refuse: Refuse): Decimal | undefined {
  if (baht === undefined) return millions === undefined ? undefined : exact(millions).times(million);
  const printed = inPrint(exact(baht));
  if (millions !== undefined && !exact(millions).eq(printed)) {
    refuse(['millions'], decimalText(exact(millions)), {
      th: `จำนวนเดียวกับ ${decimalText(exact(baht))} บาท คือ ${printed} ล้านบาท`,
      en: `${printed}, as ${decimalText(exact(baht))} baht are`,
    });
  }
  return exact(baht);
}

/**
 * An amount in baht as the linkage tables print it, in million baht to four decimals (หน่วยล้านบาท ทศนิยม 4 ตำแหน่ง),
 * and back. Four decimals hold an amount that is a multiple of 100 baht, as all amounts of the department's budget are;
 * `isExact` says so of this one.
 *
 * @th
 * แปลงจำนวนเงินบาทเป็นล้านบาททศนิยม 4 ตำแหน่งตามตารางความเชื่อมโยง และแปลงกลับ ทศนิยม 4
 * ตำแหน่งเก็บจำนวนได้ครบถ้วนเมื่อเป็นพหุคูณของ 100 บาท
 *
 * @throws {@link RuleInputError} an amount that is negative or finer than its unit allows, two that are not the same, or an
 * unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 580, 581 and 593
 * @example
 * ```ts
 * import { budget } from 'chumchon/cdd';
 *
 * budget.fy2565.inMillions({ baht: 39_401_600 }).millions; // '39.4016'
 * budget.fy2565.inMillions({ millions: '412.1160' }).baht; // '412116000'
 * budget.fy2565.inMillions({ baht: 39_401_650 }).isExact; // false
 * ```
 */
export const inMillions = figureFunction(
  {
    programme,
    id: 'in-millions',
    title: { th: 'หน่วยล้านบาท ทศนิยม 4 ตำแหน่ง', en: 'In million baht to four decimals' },
    source: acrossPages(580, 581, 593),
    facts: {
      baht: money({ th: 'จำนวนเงิน (บาท)', en: 'amount in baht' }),
      millions: quantity({ th: 'จำนวนเงิน (ล้านบาท)', en: 'amount in million baht' }, 'million-baht', { decimals }),
    },
  },
  {
    baht: { label: { th: 'จำนวนเงิน (บาท)', en: 'amount in baht' }, unit: 'baht' },
    millions: {
      label: { th: 'จำนวนเงิน (ล้านบาท)', en: 'amount in million baht' },
      unit: 'million-baht',
      how: { th: 'บาท ÷ 1,000,000 ทศนิยม 4 ตำแหน่ง', en: 'baht ÷ 1,000,000, to four decimals' },
      source: acrossPages(580, 593),
    },
    isExact: { label: { th: 'ทศนิยม 4 ตำแหน่งเก็บจำนวนได้ครบถ้วน', en: 'four decimals hold the amount' } },
  },
  'millions',
  ({ baht, millions }, refuse): Computed<InMillionsOutcome> => {
    const amount = inBaht(baht, millions, refuse);
    return { baht: amount, millions: amount && inPrint(amount), isExact: amount?.mod(100).isZero() };
  },
);
