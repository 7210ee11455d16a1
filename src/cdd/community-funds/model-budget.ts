import { parameter } from '../../core/parameter.js';
import { costing } from '../../rules/counting/composition.js';
import { spending } from '../../rules/money/spending.js';
import { numbers } from './model.js';
import { model, programme, project } from './source.js';

const forumCosts = {
  perFund: parameter(2_200, 'baht', model(3647)),
  funds: numbers.funds,
};

/**
 * The budget (งบประมาณ) of the model funds' forums: 2,200 baht a fund, 88,000 for 40 of them, which are all that there are.
 *
 * @th
 * คำนวณงบประมาณเวทีวิเคราะห์ศักยภาพ กข.คจ. ต้นแบบ กองทุนละ 2,200 บาท เป้าหมาย 40 กองทุน รวม 88,000 บาท
 *
 * @throws {@link RuleInputError} a number of funds that is not whole or above 40, an amount that is no money, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3645, 3647, 3681 and 3682
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.modelForumBudget({ funds: 40 }).total; // '88000'
 * ```
 */
export const modelForumBudget = costing({
  programme,
  id: 'model-forum-budget',
  title: { th: 'งบประมาณเวทีวิเคราะห์ศักยภาพ กข.คจ. ต้นแบบ', en: "Budget of the model funds' forums" },
  source: model(3647),
  parameters: forumCosts,
  parts: {
    funds: {
      label: { th: 'กองทุน', en: 'funds' },
      unit: 'funds',
      unitCost: forumCosts.perFund,
      most: forumCosts.funds,
    },
  },
});

const grantCosts = {
  perFund: parameter(60_000, 'baht', model(3682)),
  funds: numbers.funds,
};

/**
 * The budget (งบประมาณ) of the model funds' grants: 60,000 baht a fund, 2,400,000 for 40 of them, which are all that there are.
 *
 * @th
 * คำนวณงบประมาณสนับสนุน กข.คจ. ต้นแบบ กองทุนละ 60,000 บาท เป้าหมาย 40 กองทุน รวม 2,400,000 บาท
 *
 * @throws {@link RuleInputError} a number of funds that is not whole or above 40, an amount that is no money, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3645, 3681 and 3682
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.modelGrantBudget({ funds: 40, total: 2_400_000 }).verdict; // 'met'
 * ```
 */
export const modelGrantBudget = costing({
  programme,
  id: 'model-grant-budget',
  title: { th: 'งบประมาณสนับสนุน กข.คจ. ต้นแบบ', en: "Budget of the model funds' grants" },
  source: model(3682),
  parameters: grantCosts,
  parts: {
    funds: {
      label: { th: 'กองทุน', en: 'funds' },
      unit: 'funds',
      unitCost: grantCosts.perFund,
      most: grantCosts.funds,
    },
  },
});

const ceiling = parameter(72_900_000, 'baht', project(926));

/**
 * Whether the project's activities stay within its 72,900,000 baht (วงเงินโครงการ). They need not add up to it: what is printed of
 * activities 1.1 to 2.6 comes to 58,667,800 baht.
 *
 * @th
 * ตรวจว่ากิจกรรมของโครงการรวมกันไม่เกินวงเงินโครงการ 72,900,000 บาทหรือไม่ ไม่จำเป็นต้องเท่ากัน เพราะกิจกรรม 1.1 ถึง 2.6 ที่พิมพ์ไว้รวมได้ 58,667,800
 * บาท
 *
 * @throws {@link RuleInputError} an activity without a name, an amount that is no money, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 926
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.projectBudget({ items: [{ name: '1.1', amount: 38_400_000 }] }).remaining; // '34500000'
 * ```
 */
export const projectBudget = spending({
  programme,
  id: 'project-budget',
  title: { th: 'วงเงินโครงการ 72,900,000 บาท', en: "The project's 72,900,000 baht" },
  source: project(926),
  parameters: { ceiling },
  envelope: ceiling,
  relation: 'at-most',
});
