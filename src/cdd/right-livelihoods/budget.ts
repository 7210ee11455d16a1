import { parameter } from '../../core/parameter.js';
import { costing } from '../../rules/counting/composition.js';
import { rollUp } from '../../rules/counting/roll-up.js';
import { acrossPages } from '../guideline-fy2565.js';
import { groups, programme, villages } from './source.js';

const costs = {
  perVillage: parameter(
    24_000,
    'baht',
    villages.derived({ th: '72,000,000 บาท หารด้วย 3,000 หมู่บ้าน', en: '72,000,000 baht by 3,000 villages' }, 2474, 2478),
  ),
  perGroup: parameter(
    6000,
    'baht',
    groups.derived({ th: '1,800,000 บาท หารด้วย 300 กลุ่ม', en: '1,800,000 baht by 300 groups' }, 2528, 2529),
  ),
};

const all = {
  villages: parameter(3000, 'villages', villages(2474)),
  groups: parameter(300, 'groups', groups(2528)),
};

/**
 * The budget of the two activities (งบประมาณ): 72,000,000 baht for 3,000 villages and 1,800,000 for 300 groups. The rates of 24,000 and
 * 6,000 baht are not printed: they follow from the totals, which they divide without remainder. What an amphoe really gets stands in
 * the department's allocation register, which is not printed.
 *
 * @th
 * คำนวณงบประมาณสองกิจกรรม: 72,000,000 บาท สำหรับ 3,000 หมู่บ้าน และ 1,800,000 บาท สำหรับ 300 กลุ่ม อัตราหมู่บ้านละ 24,000 บาท และกลุ่มละ 6,000 บาท
 * เอกสารไม่ได้พิมพ์ไว้ แต่คำนวณจากยอดรวมซึ่งหารลงตัว วงเงินจริงของแต่ละอำเภอเป็นไปตามทะเบียนจัดสรรซึ่งไม่ได้พิมพ์ไว้
 *
 * @throws {@link RuleInputError} a number that is not whole, more than 3,000 villages or 300 groups, an amount that is no money, or an unknown
 * fact
 * @source 004_5d18bda2820f2124.txt, lines 2474, 2478, 2528 and 2529
 * @example
 * ```ts
 * import { rightLivelihoods } from 'chumchon/cdd';
 *
 * rightLivelihoods.fy2565.activitiesBudget({ villages: 3000, groups: 300 }).total; // '73800000'
 * ```
 */
export const activitiesBudget = costing({
  programme,
  id: 'activities-budget',
  title: { th: 'งบประมาณกิจกรรม', en: 'Budget of the activities' },
  source: acrossPages.derived(
    { th: 'อัตราคำนวณจากยอดรวมที่พิมพ์', en: 'rates that follow from the printed totals' },
    2478,
    2529,
  ),
  parameters: costs,
  parts: {
    villages: {
      label: { th: 'หมู่บ้านเป้าหมาย', en: 'target villages' },
      unit: 'villages',
      unitCost: costs.perVillage,
      most: all.villages,
    },
    groups: {
      label: { th: 'กลุ่มอาชีพ', en: 'occupation groups' },
      unit: 'groups',
      unitCost: costs.perGroup,
      most: all.groups,
    },
  },
});

/**
 * The project's budget against that of its activities (งบประมาณโครงการ): 75,600,000 baht, of which 72,000,000 and 1,800,000 are printed for
 * activities. The 1,800,000 that remain are nowhere explained, so the whole is only asked to cover its parts.
 *
 * @th
 * เทียบงบประมาณโครงการกับผลรวมของกิจกรรม เอกสารพิมพ์โครงการ 75,600,000 บาท กิจกรรม 72,000,000 และ 1,800,000 บาท เหลือ 1,800,000 บาท ซึ่งเอกสารไม่ได้อธิบาย
 * กติกาจึงตรวจเพียงว่ากิจกรรมรวมกันไม่เกินโครงการ
 *
 * @throws {@link RuleInputError} an amount that is no money, a part without a name, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1286, 2478 and 2529
 * @example
 * ```ts
 * import { rightLivelihoods } from 'chumchon/cdd';
 *
 * const parts = [{ name: 'กิจกรรมที่ 1', amount: 72_000_000 }, { name: 'กิจกรรมที่ 2', amount: 1_800_000 }];
 * rightLivelihoods.fy2565.projectBudget({ total: 75_600_000, parts }).difference; // '1800000'
 * ```
 */
export const projectBudget = rollUp({
  programme,
  id: 'project-budget',
  title: { th: 'งบประมาณโครงการ', en: "The project's budget" },
  source: acrossPages(1286, 2478, 2529),
  unit: 'baht',
  relation: 'at-least',
  whole: { th: 'งบประมาณโครงการ', en: "the project's budget" },
  parts: { th: 'งบประมาณกิจกรรม', en: 'the budgets of its activities' },
});
