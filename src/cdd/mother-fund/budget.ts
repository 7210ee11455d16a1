import { parameter } from '../../core/parameter.js';
import { atMost } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { count, money } from '../../rules/logic/fact.js';
import { costing } from '../../rules/money/costing.js';
import { spending } from '../../rules/money/spending.js';
import { centres, materials, occupations, programme, seedlings, summary } from './source.js';

const centreCosts = {
  perAmphoe: parameter(4_000, 'baht', centres(2872)),
};

/**
 * The budget (งบประมาณ) of activity 1.1: 4,000 baht an amphoe, 3,512,000 for 878 of them.
 *
 * @th
 * คำนวณงบประมาณกิจกรรม 1.1 อำเภอละ 4,000 บาท เป้าหมาย 878 อำเภอ รวม 3,512,000 บาท
 *
 * @throws {@link RuleInputError} a number of amphoes that is not whole, an amount that is no money, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 2872
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * motherFund.fy2565.centreBudget({ amphoes: 878, total: 3_512_000 }).verdict; // 'met'
 * ```
 */
export const centreBudget = costing({
  programme,
  id: 'centre-budget',
  title: { th: 'งบประมาณกิจกรรม 1.1', en: 'Budget of activity 1.1' },
  source: centres(2872),
  parameters: centreCosts,
  lines: {
    amphoes: { label: { th: 'อำเภอ', en: 'amphoes' }, unit: 'amphoes', unitCost: centreCosts.perAmphoe },
  },
});

const occupationCosts = {
  training: parameter(5_600, 'baht', occupations(2960)),
  support: parameter(36_000, 'baht', occupations(2961)),
};

/**
 * The budget (งบประมาณ) of activity 1.2, a line for each of its two parts: 5,600 baht a province for the training and 36,000 for
 * the support, together 41,600; for 76 provinces 3,161,600.
 *
 * @th
 * คำนวณงบประมาณกิจกรรม 1.2 แยกสองส่วน คือ ฝึกอบรมจังหวัดละ 5,600 บาท และสนับสนุนอาชีพจังหวัดละ 36,000 บาท รวมจังหวัดละ 41,600 บาท 76 จังหวัด รวม
 * 3,161,600 บาท
 *
 * @throws {@link RuleInputError} a number of provinces that is not whole, an amount that is no money, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2958 to 2961 and 2968
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * motherFund.fy2565.occupationBudget({ training: 1, support: 1 }).total; // '41600'
 * motherFund.fy2565.occupationBudget({ training: 76, support: 76, total: 3_161_600 }).verdict; // 'met'
 * ```
 */
export const occupationBudget = costing({
  programme,
  id: 'occupation-budget',
  title: { th: 'งบประมาณกิจกรรม 1.2', en: 'Budget of activity 1.2' },
  source: occupations([2958, 2961]),
  parameters: occupationCosts,
  lines: {
    training: {
      label: { th: 'จังหวัดที่ฝึกอบรมเรียนรู้และเสริมสร้างทักษะ', en: 'provinces that train' },
      unit: 'provinces',
      unitCost: occupationCosts.training,
    },
    support: {
      label: { th: 'จังหวัดที่สนับสนุนอาชีพ', en: 'provinces that support occupations' },
      unit: 'provinces',
      unitCost: occupationCosts.support,
    },
  },
});

/**
 * Whether a province kept to its envelope (วงเงิน) for activity 1.2: at most 5,600 baht for the training and at most 36,000 for
 * the support. That money may move from one to the other is not printed, so each is looked at by itself: 41,600 in all is not
 * enough.
 *
 * @th
 * ตรวจว่าจังหวัดใช้จ่ายไม่เกินวงเงินกิจกรรม 1.2 หรือไม่ คือ ฝึกอบรมไม่เกิน 5,600 บาท และสนับสนุนอาชีพไม่เกิน 36,000 บาท
 * เอกสารไม่ได้ให้ถัวจ่ายระหว่างสองส่วน จึงตรวจแยกกัน ยอดรวมไม่เกิน 41,600 บาทอย่างเดียวไม่เพียงพอ
 *
 * @throws {@link RuleInputError} an amount that is no money, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2958 to 2961 and 2968
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * motherFund.fy2565.provinceEnvelope({ training: 5600, support: 36_000 }).verdict; // 'met'
 * motherFund.fy2565.provinceEnvelope({ training: 5601, support: 35_999 }).verdict; // 'unmet'
 * ```
 */
export const provinceEnvelope = checklist({
  programme,
  id: 'province-envelope',
  title: { th: 'วงเงินกิจกรรม 1.2 จังหวัดละ 41,600 บาท', en: 'Envelope for activity 1.2, 41,600 baht a province' },
  source: occupations([2958, 2961]),
  parameters: occupationCosts,
  facts: {
    training: money({ th: 'ค่าใช้จ่ายในการฝึกอบรม', en: 'spent on the training' }),
    support: money({ th: 'ค่าใช้จ่ายสำหรับสนับสนุนอาชีพ', en: 'spent on the support of occupations' }),
  },
  criteria: [atMost('training', occupationCosts.training), atMost('support', occupationCosts.support)],
});

const personal = parameter(3_600, 'baht', occupations(2932));

/**
 * Whether the material for one person (วัสดุสนับสนุนการประกอบอาชีพ) stays within 3,600 baht. Whether that is a ceiling or a flat
 * amount is not printed; a ceiling is the reading. Ten people at the full amount make the 36,000 of a province; what becomes
 * of money that a smaller group releases is not printed. Support is in kind: no payment to a person is printed.
 *
 * @th
 * ตรวจว่าวัสดุสนับสนุนการประกอบอาชีพของแต่ละคนไม่เกิน 3,600 บาทหรือไม่ เอกสารไม่ได้บอกว่าเป็นวงเงินสูงสุดหรือเหมาจ่าย อ่านว่าเป็นวงเงินสูงสุด 10
 * คนเต็มจำนวนเท่ากับ 36,000 บาทของจังหวัด หากมีผู้เข้าร่วมน้อยกว่า เอกสารไม่ได้กำหนดว่าเงินที่เหลือใช้อย่างไร การสนับสนุนเป็นวัสดุ
 * ไม่มีการจ่ายเงินให้รายบุคคล
 *
 * @throws {@link RuleInputError} an item without a name, an amount that is no money, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 2932
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * const outcome = motherFund.fy2565.personalSupport({ items: [{ name: 'ชุดตัดผม', amount: 3600 }] });
 * outcome.verdict; // 'met'
 * outcome.remaining; // '0'
 * ```
 */
export const personalSupport = spending({
  programme,
  id: 'personal-support',
  title: { th: 'งบประมาณสนับสนุนอาชีพคนละ 3,600 บาท', en: '3,600 baht of support a person' },
  source: occupations(2932),
  parameters: { personal },
  envelope: personal,
  relation: 'at-most',
});

const seedlingCosts = {
  perVillage: parameter(4_000, 'baht', seedlings(3016)),
};

/**
 * The budget (งบประมาณ) of activity 2.1: 4,000 baht a seedling village, 3,512,000 for 878 of them. That activity 1.1 comes to the
 * same figures is a coincidence of 878 amphoes and 878 villages.
 *
 * @th
 * คำนวณงบประมาณกิจกรรม 2.1 หมู่บ้านต้นกล้าละ 4,000 บาท เป้าหมาย 878 หมู่บ้าน รวม 3,512,000 บาท ตัวเลขตรงกับกิจกรรม 1.1
 * เพราะจำนวนอำเภอและจำนวนหมู่บ้านเท่ากันโดยบังเอิญ
 *
 * @throws {@link RuleInputError} a number of villages that is not whole, an amount that is no money, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3016 and 3018
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
  title: { th: 'งบประมาณกิจกรรม 2.1', en: 'Budget of activity 2.1' },
  source: seedlings(3016),
  parameters: seedlingCosts,
  lines: {
    villages: {
      label: { th: 'หมู่บ้านต้นกล้ากองทุนแม่ของแผ่นดิน', en: 'seedling villages' },
      unit: 'villages',
      unitCost: seedlingCosts.perVillage,
    },
  },
});

const materialCosts = {
  perVillage: parameter(3_000, 'baht', materials(3054)),
};

/**
 * The budget (งบประมาณ) of activity 2.2: 3,000 baht a seedling village, 2,634,000 for 878 of them.
 *
 * @th
 * คำนวณงบประมาณกิจกรรม 2.2 หมู่บ้านต้นกล้าละ 3,000 บาท เป้าหมาย 878 หมู่บ้าน รวม 2,634,000 บาท
 *
 * @throws {@link RuleInputError} a number of villages that is not whole, an amount that is no money, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3053 and 3054
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
  title: { th: 'งบประมาณกิจกรรม 2.2', en: 'Budget of activity 2.2' },
  source: materials(3054),
  parameters: materialCosts,
  lines: {
    villages: {
      label: { th: 'หมู่บ้านต้นกล้ากองทุนแม่ของแผ่นดิน', en: 'seedling villages' },
      unit: 'villages',
      unitCost: materialCosts.perVillage,
    },
  },
});

const standard = {
  nationalFlags: parameter(4, 'items', materials(3044)),
  emblemFlags: parameter(4, 'items', materials(3046)),
  portraits: parameter(1, 'items', materials(3047)),
  donationBoxes: parameter(1, 'items', materials(3048)),
};

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
  title: { th: 'จำนวนวัสดุสนับสนุนหมู่บ้านต้นกล้า', en: 'Quantities of the material' },
  source: materials([3043, 3049]),
  parameters: standard,
  facts: {
    nationalFlags: count({ th: 'ธงชาติพร้อมเสาติดตั้ง (ชุด)', en: 'sets of the national flag with poles' }, 'items'),
    emblemFlags: count({ th: 'ธงตราสัญลักษณ์พร้อมเสาติดตั้ง (ชุด)', en: 'sets of the emblem flag with poles' }, 'items'),
    portraits: count({ th: 'พระฉายาลักษณ์/พระบรมฉายาลักษณ์พร้อมกรอบ (ชิ้น)', en: 'framed portraits' }, 'items'),
    donationBoxes: count({ th: 'กล่องไม้รับเงินบริจาคพร้อมตัวล็อก (กล่อง)', en: 'donation boxes with a lock' }, 'items'),
  },
  criteria: [
    atMost('nationalFlags', standard.nationalFlags),
    atMost('emblemFlags', standard.emblemFlags),
    atMost('portraits', standard.portraits),
    atMost('donationBoxes', standard.donationBoxes),
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
