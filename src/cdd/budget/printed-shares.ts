import { Decimal, type Exact, exact } from '../../core/decimal.js';
import type { DecimalText } from '../../core/decimal-text.js';
import { kebab } from '../../rules/criteria/criterion.js';
import { verdictFunction } from '../../rules/deciding/plain-function.js';
import { count, listOf, percent, quantity, record, required, subject } from '../../rules/logic/fact.js';
import type { FigureOutcome } from '../../rules/logic/logic.js';
import type { Verdict } from '../../rules/logic/node.js';
import { shownAmong } from '../../rules/logic/present.js';
import { figured, judged } from '../../rules/logic/verdict.js';
import type { Found, VerdictOutcome } from '../../rules/logic/verdict-rule.js';
import { frame, programme } from './source.js';

/** Whether one base gives all of the printed shares, and what it must be; `unknown` without shares. */
export interface CommonBaseOutcome extends VerdictOutcome {
  /** The base is above this. Absent without shares, or where no base gives them all. */
  readonly above?: DecimalText;
  /** The base is at most this; `null` where there is no upper end. Absent without shares, or where no base gives them all. */
  readonly atMost?: DecimalText | null;
  readonly figures: readonly FigureOutcome[];
}

const oneBase = { th: 'ร้อยละที่พิมพ์มาจากฐานเดียวกันได้', en: 'one base gives all of the printed shares' } as const;

const held = {
  above: { label: { th: 'ฐานมากกว่า', en: 'the base is above' }, unit: 'million-baht' },
  atMost: { label: { th: 'ฐานไม่เกิน', en: 'the base is at most' }, unit: 'million-baht' },
} as const;

const howOf = {
  above: {
    th: 'จำนวน × 100 ÷ ร้อยละที่พิมพ์บวกครึ่งหน่วยของทศนิยมสุดท้าย',
    en: 'amount × 100 ÷ the printed percent and half a unit of its last decimal',
  },
  atMost: {
    th: 'จำนวน × 100 ÷ ร้อยละที่พิมพ์ลบครึ่งหน่วยของทศนิยมสุดท้าย',
    en: 'amount × 100 ÷ the printed percent less half a unit of its last decimal',
  },
} as const;

interface PrintedShare {
  readonly name: string;
  readonly amount: Exact;
  readonly percent: Exact;
}

/** A share p rounded half up to d decimals stands for p − ½ unit up to, but not, p + ½ unit: so does the base. */
function rangeOf({ amount, percent: share }: PrintedShare, decimals: number) {
  const half = new Decimal(10).pow(-decimals).div(2);
  const hundredfold = exact(amount).times(100);
  const lowest = exact(share).minus(half);
  return {
    above: hundredfold.div(exact(share).plus(half)),
    atMost: lowest.gt(0) ? hundredfold.div(lowest) : undefined,
  };
}

function baseOf(shares: readonly PrintedShare[], decimals: number) {
  const ranges = shares.map(each => rangeOf(each, decimals));
  if (ranges.length === 0) return undefined;
  const above = Decimal.max(...ranges.map(range => range.above));
  const ends = ranges.flatMap(range => range.atMost ?? []);
  return { above, atMost: ends.length > 0 ? Decimal.min(...ends) : undefined };
}

const verdictOf = (base: ReturnType<typeof baseOf>): Verdict => {
  if (base === undefined) return 'unknown';
  return base.atMost === undefined || base.above.lt(base.atMost) ? 'met' : 'unmet';
};

/**
 * Which base makes printed shares right (ฐานที่ทำให้ร้อยละที่พิมพ์ถูกต้อง), where the base itself is not printed:
 * whether one base gives all of them, rounded half up to so many decimals, and between which bounds it lies. The
 * guideline prints three shares of the gross domestic product without the product; one product gives all three. The
 * amounts are in million baht; the number of decimals is that of the print.
 *
 * @th
 * ร้อยละที่พิมพ์หลายจำนวนมาจากฐานเดียวกันได้หรือไม่ และฐานนั้นอยู่ในช่วงใด เมื่อต้นฉบับไม่ได้พิมพ์ฐาน เช่น
 * ร้อยละของผลิตภัณฑ์มวลรวมในประเทศ 3 จำนวน โดยถือว่าปัดครึ่งขึ้นตามจำนวนทศนิยมที่พิมพ์ หน่วยเป็นล้านบาท
 *
 * @throws {@link RuleInputError} a name that comes twice, an amount or a share below 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 298 and 300
 * @example
 * ```ts
 * import { budget } from 'chumchon/cdd';
 *
 * const outcome = budget.fy2565.commonBase({
 *   decimals: 2,
 *   shares: [
 *     { name: 'งบประมาณรายจ่าย', amount: 3_100_000, percent: '17.87' },
 *     { name: 'รายได้สุทธิ', amount: 2_400_000, percent: '13.84' },
 *     { name: 'วงเงินกู้', amount: 700_000, percent: '4.04' },
 *   ],
 * });
 * outcome.verdict; // 'met'
 * outcome.above?.slice(0, 10); // '17342657.3'
 * outcome.atMost?.slice(0, 11); // '17347307.55'
 * ```
 */
export const commonBase = verdictFunction(
  {
    programme,
    id: 'common-base',
    title: { th: 'ฐานร่วมของร้อยละที่พิมพ์', en: 'Common base of printed shares' },
    source: frame(298, 300),
    facts: {
      decimals: required(count({ th: 'จำนวนทศนิยมที่พิมพ์', en: 'decimals in print' }, 'decimal-places', { most: 10 })),
      shares: required(
        listOf(
          { th: 'ร้อยละที่พิมพ์', en: 'the printed shares' },
          record(
            { th: 'ร้อยละ', en: 'a share' },
            {
              name: subject({ th: 'ชื่อ', en: 'its name' }),
              amount: required(quantity({ th: 'จำนวน', en: 'its amount' }, 'million-baht')),
              percent: required(percent({ th: 'ร้อยละที่พิมพ์', en: 'the printed percent' }, { most: 1_000_000 })),
            },
          ),
        ),
      ),
    },
  },
  held,
  ({ shares, decimals }): Found<CommonBaseOutcome> => {
    const base = baseOf(shares, decimals);
    const verdict = verdictOf(base);
    return {
      verdict,
      tell: () => {
        const source = frame.derived({ th: 'จำนวน × 100 ÷ ร้อยละ', en: 'amount × 100 ÷ percent' }, 298, 300);
        const bounds = base && verdict === 'met' ? { above: base.above, atMost: base.atMost ?? null } : {};
        return {
          ...bounds,
          criteria: [judged('one-base', oneBase, verdict, { facts: shownAmong(['decimals'], { decimals }), source })],
          figures: (Object.keys(bounds) as (keyof typeof held)[]).map(id =>
            figured(kebab(id), held[id].label, howOf[id], { value: bounds[id], unit: 'million-baht', source }),
          ),
          missing: ['shares'],
          next: [],
        };
      },
    };
  },
);
