import { readAs } from '../../core/as-read.js';
import { parameter } from '../../core/parameter.js';
import { costing } from '../../rules/counting/composition.js';
import { atMost } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { count } from '../../rules/logic/fact.js';
import { spending } from '../../rules/money/spending.js';
import { materials, programme, seedlings } from './source.js';

const seedlingCosts = {
  perVillage: parameter(4_000, 'baht', seedlings(3016)),
  villages: parameter(878, 'villages', seedlings(3016)),
};

/**
 * The budget (งบประมาณ) of activity 2.1: 4,000 baht a seedling village, 3,512,000 for all 878 of them. That activity 1.1 comes to the
 * same figures is a coincidence of 878 amphoes and 878 villages.
 *
 * @th
 * คำนวณงบประมาณกิจกรรม 2.1 หมู่บ้านต้นกล้าละ 4,000 บาท เป้าหมาย 878 หมู่บ้าน รวม 3,512,000 บาท ตัวเลขตรงกับกิจกรรม 1.1
 * เพราะจำนวนอำเภอและจำนวนหมู่บ้านเท่ากันโดยบังเอิญ
 *
 * @throws {@link RuleInputError} a number of villages that is not whole or above 878, an amount that is no money, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 3016
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * motherFund.fy2565.seedlingBudget({ villages: 878 }).total; // '3512000'
 * ```
 */
export const seedlingBudget = costing({
  programme,
  id: 'seedling-budget',
  title: {
    th: 'งบประมาณกิจกรรม 2.1 พัฒนาหมู่บ้านต้นกล้า',
    en: 'Budget of activity 2.1, developing seedling villages',
  },
  source: seedlings(3016),
  parameters: seedlingCosts,
  parts: {
    villages: {
      label: { th: 'หมู่บ้านต้นกล้ากองทุนแม่ของแผ่นดิน', en: 'seedling villages' },
      unit: 'villages',
      unitCost: seedlingCosts.perVillage,
      most: seedlingCosts.villages,
    },
  },
});

const materialCosts = {
  perVillage: parameter(3_000, 'baht', materials(3054)),
  villages: parameter(878, 'villages', materials(3054)),
};

/**
 * The budget (งบประมาณ) of activity 2.2: 3,000 baht a seedling village, 2,634,000 for 878 of them, which are all that there are.
 *
 * @th
 * คำนวณงบประมาณกิจกรรม 2.2 หมู่บ้านต้นกล้าละ 3,000 บาท เป้าหมาย 878 หมู่บ้าน รวม 2,634,000 บาท
 *
 * @throws {@link RuleInputError} a number of villages that is not whole or above 878, an amount that is no money, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 3054
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * motherFund.fy2565.materialBudget({ villages: 878, total: 2_634_000 }).verdict; // 'met'
 * ```
 */
export const materialBudget = costing({
  programme,
  id: 'material-budget',
  title: {
    th: 'งบประมาณกิจกรรม 2.2 วัสดุสนับสนุนหมู่บ้านต้นกล้า',
    en: 'Budget of activity 2.2, material for seedling villages',
  },
  source: materials(3054),
  parameters: materialCosts,
  parts: {
    villages: {
      label: { th: 'หมู่บ้านต้นกล้ากองทุนแม่ของแผ่นดิน', en: 'seedling villages' },
      unit: 'villages',
      unitCost: materialCosts.perVillage,
      most: materialCosts.villages,
    },
  },
});

const standard = {
  nationalFlags: parameter(4, 'sets', materials(3044)),
  emblemFlags: parameter(4, 'sets', materials(3046)),
  portraits: parameter(1, 'pieces', materials(3047)),
  donationBoxes: parameter(1, 'boxes', materials(3048)),
};

const asTheMost = /* @__PURE__ */ readAs({
  th: 'พิมพ์จำนวนโดยไม่มีคำเปรียบเทียบ หมู่บ้านเลือกตามความต้องการ อ่านว่าไม่เกินจำนวนนั้น',
  en: 'no word of comparison is printed and a village takes what it needs; no more than that number is read',
});

/**
 * Whether what a seedling village chose (วัสดุสนับสนุนหมู่บ้านต้นกล้า) keeps to the quantities that are printed: up to 4 sets of the
 * national flag with poles, 4 of the emblem flag, one framed portrait and one donation box. A village takes what it needs, so
 * the quantities are read as the most, not as a bundle. Offering trays and other things have no printed quantity.
 *
 * @th
 * ตรวจว่าวัสดุที่หมู่บ้านต้นกล้าเลือกไม่เกินจำนวนที่พิมพ์ไว้หรือไม่ คือ ธงชาติพร้อมเสาติดตั้ง 4 ชุด ธงตราสัญลักษณ์พร้อมเสาติดตั้ง 4 ชุด
 * พระฉายาลักษณ์/พระบรมฉายาลักษณ์พร้อมกรอบ 1 ชิ้น และกล่องไม้รับเงินบริจาค 1 กล่อง หมู่บ้านเลือกตามความต้องการ จึงอ่านว่าเป็นจำนวนสูงสุด
 * ไม่ใช่ชุดที่ต้องได้ครบ วัสดุอื่นเอกสารไม่ได้กำหนดจำนวน
 *
 * @throws {@link RuleInputError} a quantity that is not a whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3043 to 3049
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * const outcome = motherFund.fy2565.materialQuantities({ nationalFlags: 5, emblemFlags: 0, portraits: 1, donationBoxes: 1 });
 * outcome.verdict; // 'unmet'
 * ```
 */
export const materialQuantities = checklist({
  programme,
  id: 'material-quantities',
  title: { th: 'จำนวนวัสดุสนับสนุนหมู่บ้านต้นกล้า', en: 'Quantities of the material for a seedling village' },
  source: materials([3043, 3049]),
  parameters: standard,
  facts: {
    nationalFlags: count({ th: 'ธงชาติพร้อมเสาติดตั้ง', en: 'national flags with their poles' }, 'sets'),
    emblemFlags: count({ th: 'ธงตราสัญลักษณ์พร้อมเสาติดตั้ง', en: 'emblem flags with their poles' }, 'sets'),
    portraits: count({ th: 'พระฉายาลักษณ์/พระบรมฉายาลักษณ์พร้อมกรอบ', en: 'framed portraits' }, 'pieces'),
    donationBoxes: count({ th: 'กล่องไม้รับเงินบริจาคพร้อมตัวล็อก', en: 'donation boxes with a lock' }, 'boxes'),
  },
  criteria: [
    atMost('nationalFlags', asTheMost(standard.nationalFlags)),
    atMost('emblemFlags', asTheMost(standard.emblemFlags)),
    atMost('portraits', asTheMost(standard.portraits)),
    atMost('donationBoxes', asTheMost(standard.donationBoxes)),
  ],
});

/**
 * Whether what is bought for a seedling village stays within its 3,000 baht. No prices are printed.
 *
 * @th
 * ตรวจว่าการจัดซื้อวัสดุสนับสนุนหมู่บ้านต้นกล้าไม่เกินหมู่บ้านละ 3,000 บาทหรือไม่ เอกสารไม่ได้พิมพ์ราคาวัสดุ
 *
 * @throws {@link RuleInputError} an item without a name, an amount that is no money, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3043 to 3049 and 3054
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * const items = [{ name: 'ธงชาติพร้อมเสา', amount: 1800 }, { name: 'กล่องรับบริจาค', amount: 1201 }];
 * motherFund.fy2565.materialPurchase({ items }).verdict; // 'unmet'
 * motherFund.fy2565.materialPurchase({ items }).remaining; // '-1'
 * ```
 */
export const materialPurchase = spending({
  programme,
  id: 'material-purchase',
  title: { th: 'จัดซื้อวัสดุสนับสนุนหมู่บ้านต้นกล้าหมู่บ้านละ 3,000 บาท', en: 'Material within 3,000 baht a village' },
  source: materials([3043, 3049], 3054),
  parameters: { perVillage: materialCosts.perVillage },
  envelope: materialCosts.perVillage,
  relation: 'at-most',
});
