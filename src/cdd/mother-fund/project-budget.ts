import { parameter } from '../../core/parameter.js';
import { spending } from '../../rules/money/spending.js';
import { programme, summary } from './source.js';

const wholeProject = parameter(15_425_000, 'baht', summary(670, 692));

/**
 * Whether the project's activities stay within its printed 15,425,000 baht (วงเงินโครงการ). The four activities of this guideline come
 * to 12,819,600; the 2,605,400 that remain are not itemised (monitoring is named among the project's parts), so they need not
 * add up to the whole.
 *
 * @th
 * พิจารณาว่ากิจกรรมของโครงการอยู่ภายในวงเงิน 15,425,000 บาทหรือไม่ กิจกรรมทั้งสี่ในแนวทางรวม 12,819,600 บาท ส่วนที่เหลือ 2,605,400 บาท
 * ไม่ได้แยกรายการไว้ จึงไม่จำเป็นต้องรวมได้เท่าวงเงิน
 *
 * @throws {@link RuleInputError} an amount that is no money, an activity without a name, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 670 and 692
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * const items = [
 *   { name: '1.1', amount: 3_512_000 },
 *   { name: '1.2', amount: 3_161_600 },
 *   { name: '2.1', amount: 3_512_000 },
 *   { name: '2.2', amount: 2_634_000 },
 * ];
 * const outcome = motherFund.fy2565.projectBudget({ items });
 * outcome.verdict; // 'met'
 * outcome.remaining; // '2605400'
 * ```
 */
export const projectBudget = spending({
  programme,
  id: 'project-budget',
  title: { th: 'วงเงินโครงการ 15,425,000 บาท', en: "The project's 15,425,000 baht" },
  source: summary(670, 692),
  parameters: { wholeProject },
  envelope: wholeProject,
  relation: 'at-most',
});
