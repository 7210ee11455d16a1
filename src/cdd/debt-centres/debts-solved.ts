import { readAtLeast } from '../../core/as-read.js';
import { parameter } from '../../core/parameter.js';
import { quota } from '../../rules/counting/quota.js';
import { atLeast } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { count } from '../../rules/logic/fact.js';
import { managing, programme, summary } from './source.js';

const solved = {
  share: parameter(80, 'percent', managing(4362)),
};

/**
 * The indicator of the activity (ตัวชี้วัดกิจกรรม): the debt problem of 80 % of the target households is solved; no
 * comparison is printed, and at least is the reading. `least` is the smallest whole number of households that is enough: 7,704
 * of the country's 9,630, 24 of a centre's 30. Only the country's number is printed; for a centre it is the same share.
 *
 * When a debt problem counts as solved (ได้รับการแก้ไขปัญหาหนี้สิน) is not printed: the caller counts them.
 *
 * @th
 * พิจารณาตัวชี้วัดกิจกรรมว่าครัวเรือนเป้าหมายได้รับการแก้ไขปัญหาหนี้สินร้อยละ 80 หรือไม่ (ทั้งประเทศ 7,704 จาก 9,630 ครัวเรือน)
 * เอกสารไม่ได้พิมพ์คำเปรียบเทียบไว้ อ่านว่าไม่น้อยกว่า แนวทางไม่ได้กำหนดว่าเมื่อใดถือว่าได้รับการแก้ไขปัญหาหนี้สิน ผู้ใช้จึงนับเอง
 *
 * @throws {@link RuleInputError} more solved than there are households, a number that is no whole number from 0 to 9,630, or an
 * unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4346 and 4362
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.debtsSolved({ targetHouseholds: 9630, solved: 7704 }).verdict; // 'met'
 * debtCentres.fy2565.debtsSolved({ targetHouseholds: 9630, solved: 7703 }).lacking; // 1
 * debtCentres.fy2565.debtsSolved({ targetHouseholds: 30 }).least; // 24
 * ```
 */
export const debtsSolved = quota({
  programme,
  id: 'debts-solved',
  title: { th: 'ครัวเรือนเป้าหมายได้รับการแก้ไขปัญหาหนี้สิน', en: 'Households whose debt problem is solved' },
  source: managing(4362),
  parameters: solved,
  share: readAtLeast(solved.share),
  unit: 'households',
  whole: {
    name: 'targetHouseholds',
    label: { th: 'ครัวเรือนเป้าหมาย', en: 'target households' },
    most: parameter(9_630, 'people', managing(4346)),
  },
  part: { name: 'solved', label: { th: 'ครัวเรือนที่ได้รับการแก้ไขปัญหาหนี้สิน', en: 'households whose debt problem is solved' } },
});

const nationally = { representatives: parameter(7704, 'people', summary(997, 6752)) };

/**
 * The project's own count (ตัวชี้วัดเชิงปริมาณ): representatives of 7,704 households with a debt problem were helped, no
 * comparison printed and read as at least. The project counts people, the activity households: one represents the other.
 *
 * @th
 * ตรวจตัวชี้วัดเชิงปริมาณของโครงการ ตัวแทนครัวเรือนได้รับการแก้ไขปัญหาหนี้สิน 7,704 คน อ่านว่าไม่น้อยกว่า โครงการนับเป็นคน ส่วนกิจกรรมนับเป็นครัวเรือน
 * ในที่นี้ตัวแทน 1 คนแทน 1 ครัวเรือน
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 997 and 6752
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.debtsSolvedNationally({ representatives: 7703 }).verdict; // 'unmet'
 * ```
 */
export const debtsSolvedNationally = checklist({
  programme,
  id: 'debts-solved-nationally',
  title: { th: 'ตัวแทนครัวเรือนได้รับการแก้ไขปัญหาหนี้สิน', en: 'Representatives of households that were helped' },
  source: summary(997, 6752),
  parameters: nationally,
  facts: {
    representatives: count(
      { th: 'ตัวแทนครัวเรือนที่ได้รับการแก้ไขปัญหาหนี้สิน', en: 'representatives of households that were helped' },
      'people',
    ),
  },
  criteria: [atLeast('representatives', readAtLeast(nationally.representatives))],
});
