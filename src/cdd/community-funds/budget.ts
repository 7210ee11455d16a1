import { parameter } from '../../core/parameter.js';
import { costing } from '../../rules/counting/composition.js';
import { spending } from '../../rules/money/spending.js';
import { clinic, market, outstanding, programme, strengthening } from './source.js';

const clinicCosts = {
  perFund: parameter(6_400, 'baht', clinic(3448)),
  funds: parameter(6_000, 'funds', clinic(3448)),
};

/**
 * The budget (งบประมาณ) of the Mobile Clinic: 6,400 baht a fund, 38,400,000 for 6,000 of them, which are all that there are.
 *
 * @th
 * คำนวณงบประมาณ Mobile Clinic กองทุนละ 6,400 บาท เป้าหมาย 6,000 กองทุน รวม 38,400,000 บาท
 *
 * @throws {@link RuleInputError} a number of funds that is not whole or above 6,000, an amount that is no money, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 3448
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.clinicBudget({ funds: 6000 }).total; // '38400000'
 * ```
 */
export const clinicBudget = costing({
  programme,
  id: 'clinic-budget',
  title: { th: 'งบประมาณ Mobile Clinic', en: 'Budget of the Mobile Clinic' },
  source: clinic(3448),
  parameters: clinicCosts,
  parts: {
    funds: {
      label: { th: 'กองทุน', en: 'funds' },
      unit: 'funds',
      unitCost: clinicCosts.perFund,
      most: clinicCosts.funds,
    },
  },
});

/**
 * Whether the Mobile Clinic of a fund, or of several, stays within 6,400 baht a fund, on what is printed: the workshop's
 * speakers, food, snacks and drinks and material, and the travel of two visits. How the money is split between the two is not
 * printed, and nothing is forbidden by name.
 *
 * @th
 * ตรวจว่าค่าใช้จ่าย Mobile Clinic ไม่เกินกองทุนละ 6,400 บาท และเป็นไปตามรายการที่พิมพ์ไว้หรือไม่ คือ ค่าวิทยากร ค่าอาหาร ค่าอาหารว่างและเครื่องดื่ม
 * ค่าวัสดุ และค่าพาหนะติดตาม 2 ครั้ง เอกสารไม่ได้แบ่งวงเงินระหว่างการประชุมกับการติดตาม และไม่ได้ห้ามรายการใดไว้โดยชื่อ
 *
 * @throws {@link RuleInputError} an item without a name, an amount that is no money, another kind, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 3448
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * const outcome = communityFunds.fy2565.clinicSpending({
 *   funds: 1,
 *   items: [{ name: 'ค่าวิทยากร', amount: 3600, kind: 'speakers' }, { name: 'ค่าพาหนะ', amount: 1200, kind: 'travel' }],
 * });
 * outcome.remaining; // '1600'
 * ```
 */
export const clinicSpending = spending({
  programme,
  id: 'clinic-spending',
  title: { th: 'ค่าใช้จ่าย Mobile Clinic กองทุนละ 6,400 บาท', en: 'Spending on the Mobile Clinic, 6,400 baht a fund' },
  source: clinic(3448),
  parameters: clinicCosts,
  envelope: clinicCosts.perFund,
  per: { name: 'funds', label: { th: 'จำนวนกองทุน', en: 'funds' }, unit: 'funds' },
  relation: 'at-most',
  kinds: {
    permitted: {
      speakers: { th: 'ค่าวิทยากร', en: 'speakers' },
      food: { th: 'ค่าอาหาร', en: 'food' },
      snacks: { th: 'ค่าอาหารว่างและเครื่องดื่ม', en: 'snacks and drinks' },
      material: { th: 'ค่าวัสดุ', en: 'material' },
      travel: { th: 'ค่าพาหนะติดตาม 2 ครั้ง', en: 'travel of the two visits' },
    },
    forbidden: {},
  },
});

const outstandingCosts = {
  perGroup: parameter(20_000, 'baht', outstanding(3501)),
  perFund: parameter(20_000, 'baht', outstanding(3501)),
  groups: parameter(76, 'groups', outstanding(3501)),
  funds: parameter(76, 'funds', outstanding(3501)),
};

/**
 * The budget (งบประมาณ) of the outstanding funds: 20,000 baht for each of 76 savings groups and 76 poverty-alleviation funds,
 * 3,040,000 in all; there are no more of either. The allocation register it refers to is not printed.
 *
 * @th
 * คำนวณงบประมาณกองทุนชุมชนดีเด่น กองทุนละ 20,000 บาท กลุ่มออมทรัพย์เพื่อการผลิต 76 กลุ่ม และ กข.คจ. 76 กองทุน รวม 3,040,000 บาท
 * ทะเบียนจัดสรรที่อ้างถึงไม่ได้พิมพ์ไว้
 *
 * @throws {@link RuleInputError} a number that is not whole or above 76, an amount that is no money, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 3501
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.outstandingBudget({ savingsGroups: 76, povertyFunds: 76, total: 3_040_000 }).verdict; // 'met'
 * ```
 */
export const outstandingBudget = costing({
  programme,
  id: 'outstanding-budget',
  title: { th: 'งบประมาณกองทุนชุมชนดีเด่น', en: 'Budget of the outstanding funds' },
  source: outstanding(3501),
  parameters: outstandingCosts,
  parts: {
    savingsGroups: {
      label: { th: 'กลุ่มออมทรัพย์เพื่อการผลิตดีเด่น', en: 'outstanding savings groups' },
      unit: 'groups',
      unitCost: outstandingCosts.perGroup,
      most: outstandingCosts.groups,
    },
    povertyFunds: {
      label: { th: 'กข.คจ. ดีเด่น', en: 'outstanding poverty funds' },
      unit: 'funds',
      unitCost: outstandingCosts.perFund,
      most: outstandingCosts.funds,
    },
  },
});

const strengtheningCosts = {
  perFund: parameter(1_800, 'baht', strengthening(3539)),
  funds: parameter(2_500, 'funds', strengthening(3539)),
};

/**
 * The budget (งบประมาณ) of strengthening: 1,800 baht a fund, 4,500,000 for 2,500 of them, which are all that there are.
 *
 * @th
 * คำนวณงบประมาณสร้างความเข้มแข็ง กข.คจ. กองทุนละ 1,800 บาท เป้าหมาย 2,500 กองทุน รวม 4,500,000 บาท
 *
 * @throws {@link RuleInputError} a number of funds that is not whole or above 2,500, an amount that is no money, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 3539
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.strengtheningBudget({ funds: 2500 }).total; // '4500000'
 * ```
 */
export const strengtheningBudget = costing({
  programme,
  id: 'strengthening-budget',
  title: { th: 'งบประมาณสร้างความเข้มแข็ง กข.คจ.', en: 'Budget of strengthening' },
  source: strengthening(3539),
  parameters: strengtheningCosts,
  parts: {
    funds: {
      label: { th: 'กองทุน', en: 'funds' },
      unit: 'funds',
      unitCost: strengtheningCosts.perFund,
      most: strengtheningCosts.funds,
    },
  },
});

const marketCosts = {
  perCentre: parameter(4_500, 'baht', market(3591)),
  centres: parameter(42, 'centres', market(3591)),
};

/**
 * The budget (งบประมาณ) of the knowledge forums: 4,500 baht a centre, 189,000 for 42 of them, which are all that there are.
 *
 * @th
 * คำนวณงบประมาณเวทีจัดการความรู้ศูนย์สาธิตการตลาดต้นแบบ ศูนย์ละ 4,500 บาท เป้าหมาย 42 ศูนย์ รวม 189,000 บาท
 *
 * @throws {@link RuleInputError} a number of centres that is not whole or above 42, an amount that is no money, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 3591
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.marketBudget({ centres: 42 }).total; // '189000'
 * ```
 */
export const marketBudget = costing({
  programme,
  id: 'market-budget',
  title: { th: 'งบประมาณเวทีจัดการความรู้ศูนย์สาธิตการตลาดต้นแบบ', en: 'Budget of the knowledge forums' },
  source: market(3591),
  parameters: marketCosts,
  parts: {
    centres: {
      label: { th: 'ศูนย์', en: 'centres' },
      unit: 'centres',
      unitCost: marketCosts.perCentre,
      most: marketCosts.centres,
    },
  },
});
