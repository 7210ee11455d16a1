import { type Decimal, type Exact, exact } from '../../core/decimal.js';
import type { DecimalText } from '../../core/decimal-text.js';
import { composition } from '../../rules/counting/composition.js';
import { type Computed, figureFunction } from '../../rules/deciding/plain-function.js';
import { count, money } from '../../rules/logic/fact.js';
import type { FigureOutcome } from '../../rules/logic/logic.js';
import { plan, programme } from './source.js';

/**
 * The money of welfare funds by source (โครงสร้างเงินกองทุนสวัสดิการชุมชน), in baht, with the share of each and whether a stated
 * total is their sum.
 *
 * The report puts ล้านบาท (million baht) after figures that are baht: 17,647,789,242.42. Amounts here are baht; multiplied by
 * a million they would exceed what any amount may be, and are refused.
 *
 * @th
 * แสดงโครงสร้างเงินกองทุนสวัสดิการชุมชนตามแหล่งที่มา เป็นบาท พร้อมสัดส่วน และยอดรวมที่รายงานเท่ากับผลรวมหรือไม่
 * รายงานพิมพ์คำว่าล้านบาทต่อท้ายตัวเลขที่เป็นบาท (17,647,789,242.42) ในที่นี้ใช้หน่วยบาท
 *
 * @throws {@link RuleInputError} an amount that is negative, finer than a satang or beyond 10 trillion baht, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 183, 710
 * @example
 * ```ts
 * import { welfareFunds } from 'chumchon/codi';
 *
 * const outcome = welfareFunds.fy2563.moneyBySource({
 *   members: '11674650125.07',
 *   localAuthorities: '1159442349.9',
 *   governmentThroughCodi: '2823832432.98',
 *   otherGovernment: '555339949.64',
 *   otherSources: '1434524384.83',
 * });
 * outcome.total; // '17647789242.42'
 * outcome.parts.map(({ percent }) => Number(percent).toFixed(2)); // ['66.15', '6.57', '16.00', '3.15', '8.13']
 * ```
 */
export const moneyBySource = composition({
  programme,
  id: 'money-by-source',
  title: { th: 'เงินกองทุนสวัสดิการชุมชน จำแนกตามแหล่งที่มา', en: 'Money of welfare funds by source' },
  source: plan.inferred(
    {
      th: 'พิมพ์ว่าล้านบาทต่อท้ายตัวเลขที่เป็นบาท อ่านว่าบาท',
      en: 'million baht is printed after figures that are baht; baht is read',
    },
    183,
    710,
  ),
  unit: 'baht',
  parts: {
    members: { th: 'เงินสมทบจากสมาชิก', en: 'members' },
    localAuthorities: {
      th: 'เงินสมทบจากองค์กรปกครองส่วนท้องถิ่น (อบต./เทศบาล/อบจ.)',
      en: 'local authorities',
    },
    governmentThroughCodi: { th: 'เงินสมทบจากรัฐบาลผ่าน พอช.', en: 'the government, through CODI' },
    otherGovernment: { th: 'เงินสมทบจากหน่วยงานภาครัฐอื่น ๆ', en: 'other government agencies' },
    otherSources: { th: 'แหล่งอื่น ๆ เช่น ภาคเอกชน เงินบริจาค', en: 'other sources, such as business and donations' },
  },
});

/** What matching came to on average: derived figures, no rates. Unrounded; `null` over nothing, absent while not known. */
export interface MatchingAverages {
  /** Baht. */
  readonly perFund?: DecimalText | null;
  /** Baht. */
  readonly perMember?: DecimalText | null;
  readonly membersPerFund?: DecimalText | null;
  readonly figures: readonly FigureOutcome[];
  readonly missing: readonly string[];
}

const facts = {
  amount: money({ th: 'งบประมาณสมทบ', en: 'matching amount' }),
  funds: count({ th: 'กองทุนที่ได้รับการสมทบ', en: 'funds that were matched' }, 'funds'),
  members: count({ th: 'สมาชิกที่ครอบคลุม', en: 'members that they cover' }, 'people'),
};

const averaged = plan.derived(
  { th: 'เงิน กองทุน และสมาชิก หารกันทีละคู่', en: 'amount, funds and members divided by each other' },
  712,
);

const held = {
  perFund: {
    label: { th: 'สมทบเฉลี่ยต่อกองทุน', en: 'average a fund' },
    unit: 'baht',
    how: { th: 'งบประมาณสมทบ ÷ กองทุน', en: 'matching amount ÷ funds' },
    from: ['amount', 'funds'],
  },
  perMember: {
    label: { th: 'สมทบเฉลี่ยต่อสมาชิก', en: 'average a member' },
    unit: 'baht',
    how: { th: 'งบประมาณสมทบ ÷ สมาชิก', en: 'matching amount ÷ members' },
    from: ['amount', 'members'],
  },
  membersPerFund: {
    label: { th: 'สมาชิกเฉลี่ยต่อกองทุน', en: 'average members a fund' },
    unit: 'people',
    how: { th: 'สมาชิก ÷ กองทุน', en: 'members ÷ funds' },
    from: ['members', 'funds'],
  },
} as const;

function each(amount: Exact | undefined, by: Exact | undefined): Decimal | null | undefined {
  if (amount === undefined || by === undefined) return undefined;
  return exact(by).isZero() ? null : exact(amount).div(exact(by));
}

/**
 * What the government's matching came to a fund, a member, and how many members a fund covers (การสมทบกองทุนสวัสดิการชุมชน),
 * in baht. Matching goes by fund and its members, and what is done in FY2564 speaks of quality criteria (line 183); neither a rate
 * nor those criteria are printed, so these averages are derived and no rule.
 *
 * @th
 * คำนวณค่าเฉลี่ยการสมทบของรัฐบาลต่อกองทุน ต่อสมาชิก และจำนวนสมาชิกต่อกองทุน เป็นบาท การสมทบเป็นไปตามกองทุนและสมาชิก และการดำเนินการปี 2564 กล่าวถึงเกณฑ์คุณภาพ
 * (บรรทัด 183) เอกสารไม่ได้พิมพ์อัตราและเกณฑ์ จึงเป็นเพียงค่าคำนวณ
 *
 * @throws {@link RuleInputError} an amount that is negative or finer than a satang, a number that is no whole number, or an
 * unknown fact
 * @source 001_82e09ad09ff19ae2.txt, line 712
 * @example
 * ```ts
 * import { welfareFunds } from 'chumchon/codi';
 *
 * const outcome = welfareFunds.fy2563.matchingAverages({ amount: 297706437, funds: 1450, members: 1248147 });
 * Number(outcome.perMember).toFixed(2); // '238.52'
 * Number(outcome.perFund).toFixed(2); // '205314.78'
 * ```
 */
export const matchingAverages = figureFunction(
  {
    programme,
    id: 'matching-averages',
    title: { th: 'การสมทบกองทุนสวัสดิการชุมชนเฉลี่ย (คำนวณ)', en: 'Average government matching (derived)' },
    source: averaged,
    facts,
  },
  held,
  'perMember',
  ({ amount, funds, members }): Computed<MatchingAverages> => ({
    perFund: each(amount, funds),
    perMember: each(amount, members),
    membersPerFund: each(members, funds),
  }),
);
