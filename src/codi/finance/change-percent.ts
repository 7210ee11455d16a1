import { type Decimal, exact } from '../../core/decimal.js';
import type { DecimalText } from '../../core/decimal-text.js';
import { growthPercent, roundHalfUp } from '../../core/ratio.js';
import type { Text } from '../../core/text.js';
import { withThousands } from '../../core/thousands.js';
import { type Computed, figureFunction } from '../../rules/deciding/plain-function.js';
import { quantity } from '../../rules/logic/fact.js';
import type { FigureOutcome } from '../../rules/logic/logic.js';
import { bothStatements, programme } from './source.js';

/** An amount in million baht that may be negative. */
// @__NO_SIDE_EFFECTS__
export const million = (label: Text) => quantity(label, 'million-baht', { least: null });

/** A change between two years. */
export interface ChangeOutcome {
  /** Percent of the earlier amount, unrounded; `null` where that is 0, absent while one of the two is not known. */
  readonly percent?: DecimalText | null;
  /** As the statements print it: one decimal, thousands grouped, a fall in brackets. `null` and absent as `percent`. */
  readonly printed?: string | null;
  readonly figures: readonly FigureOutcome[];
  readonly missing: readonly string[];
}

const changeHolds = {
  percent: {
    label: { th: 'ร้อยละเพิ่ม(ลด)', en: 'the change in percent' },
    unit: 'percent',
    how: {
      th: 'ผลต่างจากปีก่อน ÷ จำนวนของปีก่อนโดยไม่คิดเครื่องหมายลบ พิมพ์เป็นทศนิยมหนึ่งตำแหน่ง จำนวนที่ลดลงพิมพ์ในวงเล็บ',
      en: 'the difference ÷ the amount of the year before without its sign, printed to one decimal, a fall in parentheses',
    },
  },
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
export const changePercent = figureFunction(
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
  changeHolds,
  'percent',
  ({ from, to }): Computed<ChangeOutcome> => {
    const isOfNothing = from !== undefined && exact(from).isZero();
    const percent = isOfNothing ? null : from === undefined || to === undefined ? undefined : growthPercent(from, to);
    return { percent, printed: percent && print(percent) };
  },
);
