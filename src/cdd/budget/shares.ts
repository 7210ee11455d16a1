import { change } from '../../rules/counting/change.js';
import { average, share } from '../../rules/counting/quotient.js';
import { ascending } from '../../rules/logic/bounds.js';
import { money, quantity } from '../../rules/logic/fact.js';
import { acrossPages } from '../guideline-fy2565.js';
import { frame, personnel, programme, projects } from './source.js';

/**
 * How a budget changed from the year before (การเปลี่ยนแปลงจากปีก่อน), in baht: by how much, which way and by how many
 * percent of the year before. Two of the three amounts give the third. The percent is unrounded; the guideline prints
 * it rounded half up to two decimals.
 *
 * @th
 * งบประมาณเพิ่มขึ้นหรือลดลงจากปีก่อนเท่าใด และคิดเป็นร้อยละเท่าใดของปีก่อน ทราบสองในสามจำนวนจะคำนวณจำนวนที่สามได้
 * ร้อยละไม่ปัดเศษ ต้นฉบับพิมพ์ทศนิยมสองตำแหน่งโดยปัดครึ่งขึ้น
 *
 * @throws {@link RuleInputError} an amount that is negative or finer than a satang, a fall by more than there was, or an unknown
 * fact
 * @source 004_5d18bda2820f2124.txt, lines 598, 601, 624 to 628, 1412 and 5352
 * @example
 * ```ts
 * import { budget } from 'chumchon/cdd';
 *
 * const outcome = budget.fy2565.budgetChange({ before: 6_158_108_000, after: 5_003_671_000 });
 * outcome.change; // '-1154437000'
 * outcome.direction; // 'fall'
 * outcome.percent; // '18.74661827951052498592'
 * ```
 */
export const budgetChange = change({
  programme,
  id: 'budget-change',
  title: { th: 'การเปลี่ยนแปลงงบประมาณจากปีก่อน', en: 'Change of a budget from the year before' },
  source: acrossPages(598, 601, [624, 628], 1412, 5352),
  unit: 'baht',
  before: { th: 'งบประมาณปีก่อน', en: 'the budget of the year before' },
  after: { th: 'งบประมาณปีนี้', en: 'the budget of this year' },
});

/**
 * The same for the national budget, in million baht (การเปลี่ยนแปลงงบประมาณรายจ่ายจากปีก่อน).
 *
 * @th
 * การเปลี่ยนแปลงของงบประมาณรายจ่ายของประเทศจากปีก่อน หน่วยเป็นล้านบาท
 *
 * @throws {@link RuleInputError} an amount below 0, a fall by more than there was, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 300 to 310
 * @example
 * ```ts
 * import { budget } from 'chumchon/cdd';
 *
 * const outcome = budget.fy2565.nationalChange({ after: 3_100_000, change: '-185962.5' });
 * outcome.before; // '3285962.5'
 * outcome.percent; // '5.65930073760732205556'
 * ```
 */
export const nationalChange = change({
  programme,
  id: 'national-change',
  title: { th: 'การเปลี่ยนแปลงงบประมาณรายจ่ายจากปีก่อน', en: 'Change of the national budget from the year before' },
  source: frame([300, 310]),
  unit: 'million-baht',
  before: { th: 'ปีก่อน', en: 'the year before' },
  after: { th: 'ปีนี้', en: 'this year' },
});

/**
 * A part of a budget as percent of the whole (ร้อยละของงบประมาณ), unrounded. The guideline rounds each share half up by
 * itself, to two decimals, and to one for the seven strategies of the nation, but for one that is cut off (line 310 prints 3.22 for 3.2258); printed
 * shares need not come to 100.
 *
 * @th
 * สัดส่วนร้อยละของส่วนหนึ่งต่องบประมาณทั้งหมด ไม่ปัดเศษ ต้นฉบับปัดครึ่งขึ้นทีละรายการ เว้นรายการหนึ่งที่ตัดเศษ (บรรทัด 310 พิมพ์ 3.22 จาก 3.2258)
 * ผลรวมของร้อยละที่พิมพ์จึงอาจไม่เท่ากับ 100
 *
 * @throws {@link RuleInputError} an amount that is negative, a part above its whole, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 302 to 330, 342 to 440, 604, 638 to 688, 1412 and 5352
 * @example
 * ```ts
 * import { budget } from 'chumchon/cdd';
 *
 * budget.fy2565.shareOfBudget({ part: 1_911_153_000, whole: 5_003_671_000 }).percent?.toString().slice(0, 9); // '38.195017'
 * budget.fy2565.shareOfBudget({ part: 0, whole: 0 }).percent; // null
 * ```
 */
export const shareOfBudget = share({
  programme,
  id: 'share-of-budget',
  title: { th: 'ร้อยละของงบประมาณ', en: 'Share of a budget' },
  source: acrossPages([302, 330], [342, 440], 604, [638, 688], 1412, 5352),
  facts: {
    part: quantity({ th: 'งบประมาณของส่วนนั้น', en: 'the part' }, 'baht'),
    whole: quantity({ th: 'งบประมาณทั้งหมด', en: 'the whole' }, 'baht'),
  },
  ordered: ascending(['part', 'whole']),
  of: 'part',
  by: 'whole',
});

/**
 * What a budget comes to for each unit of its target (งบประมาณเฉลี่ยต่อหน่วยเป้าหมาย), unrounded: a derived figure.
 * Part 2 prints no unit costs; those of the activities in Part 3 are lower where some of the money stays at the centre.
 *
 * @th
 * งบประมาณหารด้วยจำนวนเป้าหมาย ไม่ปัดเศษ เป็นตัวเลขที่คำนวณขึ้น ส่วนที่ 2 ของต้นฉบับไม่ได้พิมพ์อัตราต่อหน่วย
 *
 * @throws {@link RuleInputError} an amount that is negative or finer than a satang, a number of units that is not whole, or an
 * unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 692 to 1410
 * @example
 * ```ts
 * import { budget } from 'chumchon/cdd';
 *
 * budget.fy2565.averagePerUnit({ budget: 7_812_000, units: 9 }).average; // '868000'
 * budget.fy2565.averagePerUnit({ budget: 45_000_000, units: 100 }).average; // '450000'
 * ```
 */
export const averagePerUnit = average({
  programme,
  id: 'average-per-unit',
  title: { th: 'งบประมาณเฉลี่ยต่อหน่วยเป้าหมาย', en: 'Average budget for each unit of the target' },
  source: projects.derived({ th: 'งบประมาณ ÷ จำนวนเป้าหมาย', en: 'budget ÷ units of the target' }, [692, 1410]),
  facts: {
    budget: money({ th: 'งบประมาณ', en: 'budget' }),
    units: quantity({ th: 'จำนวนเป้าหมาย', en: 'units of the target' }, 'number', { decimals: 0 }),
  },
  of: 'budget',
  by: 'units',
});

/**
 * What a post costs on average (ค่าใช้จ่ายเฉลี่ยต่ออัตรา), unrounded: a derived figure.
 *
 * @th
 * งบบุคลากรหารด้วยจำนวนอัตรา ไม่ปัดเศษ เป็นตัวเลขที่คำนวณขึ้น
 *
 * @throws {@link RuleInputError} an amount that is negative or finer than a satang, a number of posts that is not whole, or an
 * unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1486 to 1496
 * @example
 * ```ts
 * import { budget } from 'chumchon/cdd';
 *
 * budget.fy2565.averagePerPost({ amount: 22_511_100, posts: 108 }).average?.toString().slice(0, 9); // '208436.11'
 * ```
 */
export const averagePerPost = average({
  programme,
  id: 'average-per-post',
  title: { th: 'ค่าใช้จ่ายเฉลี่ยต่ออัตรา', en: 'Average cost of a post' },
  source: personnel.derived({ th: 'จำนวนเงิน ÷ อัตรา', en: 'amount ÷ posts' }, [1486, 1496]),
  facts: {
    amount: money({ th: 'จำนวนเงิน', en: 'amount' }),
    posts: quantity({ th: 'อัตรา', en: 'posts' }, 'posts', { decimals: 0 }),
  },
  of: 'amount',
  by: 'posts',
});
