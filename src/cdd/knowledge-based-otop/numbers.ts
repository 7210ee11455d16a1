import { parameter } from '../../core/parameter.js';
import { costing } from '../../rules/counting/composition.js';
import { average } from '../../rules/counting/quotient.js';
import { atLeast } from '../../rules/criteria/criterion.js';
import { everyOne } from '../../rules/deciding/every-one.js';
import { headcount } from '../../rules/deciding/headcount.js';
import { count, money, quantity } from '../../rules/logic/fact.js';
import { spending } from '../../rules/money/spending.js';
import { provinceList } from '../provinces.js';
import { contest, development, network, programme } from './source.js';

const people = { least: parameter(40, 'people', network(4698, 4704)) };

/**
 * Whether a province has its participants (จังหวัดละ 40 คน): 40 in all, printed as one of each of 20 groups and 20 of the committee. The note lets a province
 * choose what suits it, but not fewer than 40: so the sum is asked, and not the two twenties.
 *
 * @th จำนวนผู้เข้าร่วมจังหวัดละ 40 คน (กลุ่มละ 1 คน 20 กลุ่ม และคณะกรรมการ 20 คน) หมายเหตุให้เป็นไปตามความเหมาะสมของจังหวัด แต่ไม่น้อยกว่า 40 คน
 * จึงตรวจยอดรวม มิใช่แต่ละประเภท
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4698 to 4704
 * @example
 * ```ts
 * import { knowledgeBasedOtop } from 'chumchon/cdd';
 *
 * knowledgeBasedOtop.fy2565.participants({ ofGroups: 22, ofCommittee: 18 }).verdict; // 'met'
 * knowledgeBasedOtop.fy2565.participants({ ofGroups: 20, ofCommittee: 19 }).verdict; // 'unmet'
 * ```
 */
export const participants = headcount({
  programme,
  id: 'participants',
  title: { th: 'กลุ่มเป้าหมายจังหวัดละไม่น้อยกว่า 40 คน', en: 'At least 40 participants of a province' },
  source: network([4698, 4704]),
  total: { atLeast: people.least },
  parameters: people,
  kinds: {
    ofGroups: { label: { th: 'ผู้แทนกลุ่มผู้ผลิต ผู้ประกอบการ', en: 'of the producer groups' } },
    ofCommittee: { label: { th: 'คณะกรรมการเครือข่าย KBO จังหวัด', en: 'of the KBO committee' } },
  },
});

const country = {
  all: parameter(3040, 'people', network(4698), { th: 'รวมทุกจังหวัด', en: 'of all provinces' }),
  provinces: parameter(76, 'provinces', network(4716)),
};

/**
 * The participants of the country (รวมทั้งสิ้น 3,040 คน): 40 in each province, 3,040 in 76.
 *
 * @th ผู้เข้าร่วมทั้งประเทศ จังหวัดละ 40 คน รวม 3,040 คน
 *
 * @throws {@link RuleInputError} more than 76 provinces, one that comes twice, a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4698, 4704 and 4716
 * @example
 * ```ts
 * import { knowledgeBasedOtop } from 'chumchon/cdd';
 *
 * knowledgeBasedOtop.fy2565.participantsOfCountry({ provinces: [{ id: 'น่าน', people: 39 }] }).short; // ['น่าน']
 * ```
 */
export const participantsOfCountry = everyOne({
  programme,
  id: 'participants-of-country',
  title: { th: 'กลุ่มเป้าหมายรวม 3,040 คน', en: 'The 3,040 participants of the country' },
  source: network(4698, 4704),
  list: provinceList,
  unit: 'provinces',
  parameters: { ...people, ...country },
  facts: { people: count({ th: 'ผู้เข้าร่วม', en: 'participants' }, 'people') },
  criteria: [atLeast('people', people.least)],
  number: country.provinces,
  together: { fact: 'people', atLeast: country.all },
});

const provinces = {
  network: parameter(76, 'provinces', network(4716)),
  development: parameter(76, 'provinces', development.derived({ th: '1,520 ÷ 20', en: '1,520 ÷ 20' }, 4754)),
};

const costs = {
  network: parameter(107800, 'baht', network(4708)),
  development: parameter(800000, 'baht', development(4756)),
};

/**
 * What activity 1 costs (งบประมาณกิจกรรมที่ 1): 107,800 baht a province, 8,192,800 for 76, and no more provinces.
 *
 * @th งบประมาณกิจกรรมที่ 1 จังหวัดละ 107,800 บาท ไม่เกิน 76 จังหวัด รวม 8,192,800 บาท
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0 to 76, an amount finer than a satang, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4708 and 4716
 * @example
 * ```ts
 * import { knowledgeBasedOtop } from 'chumchon/cdd';
 *
 * knowledgeBasedOtop.fy2565.networkBudget({ provinces: 76 }).total; // '8192800'
 * ```
 */
export const networkBudget = costing({
  programme,
  id: 'network-budget',
  title: { th: 'งบประมาณกิจกรรมที่ 1', en: 'Budget of activity 1' },
  source: network(4708, 4716),
  parts: {
    provinces: {
      label: { th: 'จังหวัด', en: 'provinces' },
      unit: 'provinces',
      unitCost: costs.network,
      most: provinces.network,
    },
  },
});

/**
 * What activity 2 costs (งบประมาณกิจกรรมที่ 2): 800,000 baht a province, 60,800,000 for 76, and no more provinces.
 *
 * @th งบประมาณกิจกรรมที่ 2 จังหวัดละ 800,000 บาท ไม่เกิน 76 จังหวัด รวม 60,800,000 บาท
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0 to 76, an amount finer than a satang, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4754 and 4756
 * @example
 * ```ts
 * import { knowledgeBasedOtop } from 'chumchon/cdd';
 *
 * knowledgeBasedOtop.fy2565.developmentBudget({ provinces: 76 }).total; // '60800000'
 * ```
 */
export const developmentBudget = costing({
  programme,
  id: 'development-budget',
  title: { th: 'งบประมาณกิจกรรมที่ 2', en: 'Budget of activity 2' },
  source: development(4754, 4756),
  parts: {
    provinces: {
      label: { th: 'จังหวัด', en: 'provinces' },
      unit: 'provinces',
      unitCost: costs.development,
      most: provinces.development,
    },
  },
});

const evenly = { th: 'งบประมาณหารด้วยจำนวน', en: 'the budget divided by the number' };

/**
 * What a participant of activity 1 costs on average (ค่าใช้จ่ายเฉลี่ยต่อคน): derived, 2,695 baht for a province's 107,800 and its 40. No rate is printed.
 *
 * @th ค่าใช้จ่ายเฉลี่ยต่อคนของกิจกรรมที่ 1 เป็นตัวเลขที่คำนวณขึ้น (107,800 ÷ 40 = 2,695 บาท) เอกสารไม่ได้กำหนดอัตราไว้
 *
 * @throws {@link RuleInputError} a number below 0, an amount finer than a satang, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4698 and 4708
 * @example
 * ```ts
 * import { knowledgeBasedOtop } from 'chumchon/cdd';
 *
 * knowledgeBasedOtop.fy2565.costOfParticipant({ budget: 107800, people: 40 }).average; // '2695'
 * ```
 */
export const costOfParticipant = average({
  programme,
  id: 'cost-of-participant',
  title: { th: 'ค่าใช้จ่ายเฉลี่ยต่อคนของกิจกรรมที่ 1', en: 'What a participant costs on average' },
  source: network.derived(evenly, 4698, 4708),
  facts: {
    budget: money({ th: 'งบประมาณ', en: 'the budget' }),
    people: quantity({ th: 'จำนวนคน', en: 'people' }, 'people', { decimals: 0 }),
  },
  of: 'budget',
  by: 'people',
});

/**
 * What a product of activity 2 gets on average (ค่าใช้จ่ายเฉลี่ยต่อผลิตภัณฑ์): derived, 40,000 baht for a province's 800,000 and its 20. That each gets the same is
 * not printed.
 *
 * @th ค่าใช้จ่ายเฉลี่ยต่อผลิตภัณฑ์ของกิจกรรมที่ 2 เป็นตัวเลขที่คำนวณขึ้น (800,000 ÷ 20 = 40,000 บาท) เอกสารไม่ได้กำหนดให้ทุกผลิตภัณฑ์ได้เท่ากัน
 *
 * @throws {@link RuleInputError} a number below 0, an amount finer than a satang, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4754 and 4756
 * @example
 * ```ts
 * import { knowledgeBasedOtop } from 'chumchon/cdd';
 *
 * knowledgeBasedOtop.fy2565.costOfProduct({ budget: 800000, products: 20 }).average; // '40000'
 * ```
 */
export const costOfProduct = average({
  programme,
  id: 'cost-of-product',
  title: { th: 'ค่าใช้จ่ายเฉลี่ยต่อผลิตภัณฑ์', en: 'What a product gets on average' },
  source: development.derived(evenly, 4754, 4756),
  facts: {
    budget: money({ th: 'งบประมาณ', en: 'the budget' }),
    products: quantity({ th: 'จำนวนผลิตภัณฑ์', en: 'products' }, 'products', { decimals: 0 }),
  },
  of: 'budget',
  by: 'products',
});

const contestMoney = { budget: parameter(4_800_000, 'baht', contest(4790)) };

/**
 * Whether what activity 3 is spent on comes to its 4,800,000 baht (งบประมาณกิจกรรมที่ 3), in three kinds of spending. How much each kind gets is not
 * printed.
 *
 * @th ค่าใช้จ่ายของกิจกรรมที่ 3 รวมกันเป็น 4,800,000 บาทหรือไม่ มี 3 ประเภท คือ จัดสรรให้จังหวัด การประกวดและงบบริหารของส่วนกลาง และการติดตามผล
 * เอกสารไม่ได้พิมพ์จำนวนเงินของแต่ละประเภท
 *
 * @throws {@link RuleInputError} an amount below 0 or finer than a satang, a name that comes twice, a kind that is none of the three,
 * or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4790 to 4796
 * @example
 * ```ts
 * import { knowledgeBasedOtop } from 'chumchon/cdd';
 *
 * const items = [
 *   { name: '1', kind: 'provinces', amount: 3_800_000 },
 *   { name: '2', kind: 'contest', amount: 900_000 },
 *   { name: '3', kind: 'followUp', amount: 100_000 },
 * ] as const;
 * knowledgeBasedOtop.fy2565.contestBudget({ items }).verdict; // 'met'
 * knowledgeBasedOtop.fy2565.contestBudget({ items: items.slice(1) }).remaining; // '3800000'
 * ```
 */
export const contestBudget = spending({
  programme,
  id: 'contest-budget',
  title: { th: 'งบประมาณกิจกรรมที่ 3', en: 'Budget of activity 3' },
  source: contest([4790, 4796]),
  parameters: contestMoney,
  envelope: contestMoney.budget,
  relation: 'equals',
  kinds: {
    permitted: {
      provinces: {
        th: 'จัดสรรให้จังหวัด (ค่าขนย้าย ค่าพาหนะ ค่าที่พัก และค่าวัสดุ)',
        en: 'to provinces, for transport, vehicles, lodging and material',
      },
      contest: { th: 'ค่าใช้จ่ายในการประกวดและงบบริหารของส่วนกลาง', en: 'the contest and its administration' },
      followUp: { th: 'ค่าใช้จ่ายในการติดตามผล', en: 'following up' },
    },
    forbidden: {},
  },
});
