import { Decimal, type Exact, exact } from '../../core/decimal.js';
import { type DecimalText, decimalText } from '../../core/decimal-text.js';
import type { Text } from '../../core/text.js';
import { count, listOf, money, percent, quantity, record, required, subject } from '../../rules/logic/fact.js';
import type { FigureOutcome } from '../../rules/logic/logic.js';
import type { Verdict } from '../../rules/logic/node.js';
import { defineRule, type Refuse } from '../../rules/logic/rule.js';
import { frame, linkage, programme } from './source.js';

/** What a base must be for printed shares to be right. */
export interface CommonBaseOutcome {
  /** Whether one base gives all of the printed shares; `unknown` without shares. */
  readonly verdict: Verdict;
  /** The base is above this. Absent without shares, or where no base gives them all. */
  readonly above?: DecimalText;
  /** The base is at most this; `null` where there is no upper end. Absent without shares, or where no base gives them all. */
  readonly atMost?: DecimalText | null;
  readonly figures: readonly FigureOutcome[];
  readonly missing: readonly string[];
}

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

function refuseRepeats(shares: readonly PrintedShare[], refuse: Refuse): void {
  const seen = new Set<string>();
  for (const [index, { name: called }] of shares.entries()) {
    if (seen.has(called)) refuse(['shares', index, 'name'], called, { th: 'ชื่อที่ไม่ซ้ำกัน', en: 'a name that comes once' });
    seen.add(called);
  }
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
export const commonBase = defineRule(
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
  {
    outcome: ({ shares, decimals }, refuse): CommonBaseOutcome => {
      refuseRepeats(shares, refuse);
      const base = baseOf(shares, decimals);
      const verdict = verdictOf(base);
      const isFound = base !== undefined && verdict === 'met';
      const figure = (id: string, label: Text, value: Decimal, how: Text): FigureOutcome => ({
        id,
        label,
        value: decimalText(value),
        unit: 'million-baht',
        how,
        source: frame.derived({ th: 'จำนวน × 100 ÷ ร้อยละ', en: 'amount × 100 ÷ percent' }, 298, 300),
      });
      return {
        verdict,
        ...(isFound && {
          above: decimalText(base.above),
          atMost: base.atMost === undefined ? null : decimalText(base.atMost),
        }),
        figures: isFound
          ? [
              figure('above', { th: 'ฐานมากกว่า', en: 'the base is above' }, base.above, {
                th: 'จำนวน × 100 ÷ ร้อยละที่พิมพ์บวกครึ่งหน่วยของทศนิยมสุดท้าย',
                en: 'amount × 100 ÷ the printed percent and half a unit of its last decimal',
              }),
              ...(base.atMost === undefined
                ? []
                : [
                    figure('at-most', { th: 'ฐานไม่เกิน', en: 'the base is at most' }, base.atMost, {
                      th: 'จำนวน × 100 ÷ ร้อยละที่พิมพ์ลบครึ่งหน่วยของทศนิยมสุดท้าย',
                      en: 'amount × 100 ÷ the printed percent less half a unit of its last decimal',
                    }),
                  ]),
            ]
          : [],
        missing: base === undefined ? ['shares'] : [],
      };
    },
    decide: ({ shares, decimals }, refuse) => {
      refuseRepeats(shares, refuse);
      return verdictOf(baseOf(shares, decimals));
    },
  },
);

const million = 1_000_000;
const decimals = 4;

/** An amount in both units. */
export interface InMillionsOutcome {
  /** Whether four decimals of a million hold the amount, and the two amounts are one where both are given. */
  readonly verdict: Verdict;
  readonly baht?: DecimalText;
  /** With four decimals, rounded half up where they do not hold the amount. */
  readonly millions?: DecimalText;
  readonly figures: readonly FigureOutcome[];
  readonly missing: readonly string[];
}

const inBaht = (baht: Exact | undefined, millions: Exact | undefined): Decimal | undefined =>
  baht !== undefined ? exact(baht) : millions === undefined ? undefined : exact(millions).times(million);

const isHeld = (baht: Exact | undefined, millions: Exact | undefined): Verdict => {
  const amount = inBaht(baht, millions);
  if (amount === undefined) return 'unknown';
  const isSame = millions === undefined || exact(millions).times(million).eq(amount);
  return isSame && amount.mod(100).isZero() ? 'met' : 'unmet';
};

/**
 * An amount in baht as the linkage tables print it, in million baht to four decimals (หน่วยล้านบาท ทศนิยม 4 ตำแหน่ง),
 * and back. Four decimals hold an amount that is a multiple of 100 baht, as all amounts of the department's budget are;
 * the verdict says so of this one.
 *
 * @th
 * แปลงจำนวนเงินบาทเป็นล้านบาททศนิยม 4 ตำแหน่งตามตารางความเชื่อมโยง และแปลงกลับ ทศนิยม 4
 * ตำแหน่งเก็บจำนวนได้ครบถ้วนเมื่อเป็นพหุคูณของ 100 บาท
 *
 * @throws {@link RuleInputError} an amount that is negative or finer than its unit allows, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 580, 581 and 593
 * @example
 * ```ts
 * import { budget } from 'chumchon/cdd';
 *
 * budget.fy2565.inMillions({ baht: 39_401_600 }).millions; // '39.4016'
 * budget.fy2565.inMillions({ millions: '412.1160' }).baht; // '412116000'
 * budget.fy2565.inMillions({ baht: 39_401_650 }).verdict; // 'unmet'
 * ```
 */
export const inMillions = defineRule(
  {
    programme,
    id: 'in-millions',
    title: { th: 'หน่วยล้านบาท ทศนิยม 4 ตำแหน่ง', en: 'In million baht to four decimals' },
    source: linkage(580, 581, 593),
    facts: {
      baht: money({ th: 'จำนวนเงิน (บาท)', en: 'amount in baht' }),
      millions: quantity({ th: 'จำนวนเงิน (ล้านบาท)', en: 'amount in million baht' }, 'million-baht', { decimals }),
    },
  },
  {
    outcome: ({ baht, millions }): InMillionsOutcome => {
      const amount = inBaht(baht, millions);
      if (amount === undefined) return { verdict: 'unknown', figures: [], missing: ['baht', 'millions'] };
      const shown = amount.div(million).toFixed(decimals) as DecimalText;
      const label = { th: 'จำนวนเงิน (ล้านบาท)', en: 'amount in million baht' };
      const how = { th: 'บาท ÷ 1,000,000 ทศนิยม 4 ตำแหน่ง', en: 'baht ÷ 1,000,000, to four decimals' };
      return {
        verdict: isHeld(baht, millions),
        baht: decimalText(amount),
        millions: shown,
        figures: [{ id: 'millions', label, value: shown, unit: 'million-baht', how, source: linkage(580, 593) }],
        missing: [],
      };
    },
    decide: ({ baht, millions }) => isHeld(baht, millions),
  },
);
