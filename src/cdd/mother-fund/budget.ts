import { readAs } from '../../core/as-read.js';
import { parameter } from '../../core/parameter.js';
import { costing } from '../../rules/counting/composition.js';
import { atMost } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { money } from '../../rules/logic/fact.js';
import { spending } from '../../rules/money/spending.js';
import { centres, occupations, programme } from './source.js';

const centreCosts = {
  perAmphoe: parameter(4_000, 'baht', centres(2872)),
  amphoes: parameter(878, 'amphoes', centres(2872)),
};

/**
 * The budget (งบประมาณ) of activity 1.1: 4,000 baht an amphoe, 3,512,000 for all 878 of them.
 *
 * @th
 * คำนวณงบประมาณกิจกรรม 1.1 อำเภอละ 4,000 บาท เป้าหมาย 878 อำเภอ รวม 3,512,000 บาท
 *
 * @throws {@link RuleInputError} a number of amphoes that is not whole or above 878, an amount that is no money, or an unknown fact
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
  title: { th: 'งบประมาณกิจกรรม 1.1 ศูนย์เรียนรู้ระดับอำเภอ', en: 'Budget of activity 1.1, learning centres of amphoes' },
  source: centres(2872),
  parameters: centreCosts,
  parts: {
    amphoes: {
      label: { th: 'อำเภอ', en: 'amphoes' },
      unit: 'amphoes',
      unitCost: centreCosts.perAmphoe,
      most: centreCosts.amphoes,
    },
  },
});

const occupationCosts = {
  training: parameter(5_600, 'baht', occupations(2960)),
  support: parameter(36_000, 'baht', occupations(2961)),
};

const provincesInAll = parameter(76, 'provinces', occupations(2956));

const asACeiling = /* @__PURE__ */ readAs({
  th: 'ไม่ได้พิมพ์คำว่า “ไม่เกิน” อ่านว่าเป็นวงเงินสูงสุดเพราะเป็นเงินที่จัดสรร',
  en: 'no “at most” is printed; as what is allotted it is read as a ceiling',
});

/**
 * The budget (งบประมาณ) of activity 1.2, a line for each of its two parts: 5,600 baht a province for the training and 36,000 for
 * the support, together 41,600; for 76 provinces 3,161,600.
 *
 * @th
 * คำนวณงบประมาณกิจกรรม 1.2 แยกสองส่วน คือ ฝึกอบรมจังหวัดละ 5,600 บาท และสนับสนุนอาชีพจังหวัดละ 36,000 บาท รวมจังหวัดละ 41,600 บาท 76 จังหวัด รวม
 * 3,161,600 บาท
 *
 * @throws {@link RuleInputError} a number of provinces that is not whole or above 76, an amount that is no money, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2956 and 2958 to 2961
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
  title: { th: 'งบประมาณกิจกรรม 1.2 สนับสนุนอาชีพ', en: 'Budget of activity 1.2, support of occupations' },
  source: occupations([2958, 2961]),
  parameters: occupationCosts,
  parts: {
    training: {
      label: { th: 'จังหวัดที่ฝึกอบรมเรียนรู้และเสริมสร้างทักษะ', en: 'provinces that train' },
      unit: 'provinces',
      unitCost: occupationCosts.training,
      most: provincesInAll,
    },
    support: {
      label: { th: 'จังหวัดที่สนับสนุนอาชีพ', en: 'provinces that support occupations' },
      unit: 'provinces',
      unitCost: occupationCosts.support,
      most: provincesInAll,
    },
  },
});

/**
 * Whether a province kept to its envelope (วงเงิน) for activity 1.2: at most 5,600 baht for the training and at most 36,000 for
 * the support. That money may move from one to the other is not printed, so each is looked at by itself: 41,600 in all is not
 * enough. The amounts are printed without “at most”; they are what is allotted, and are read as ceilings.
 *
 * @th
 * ตรวจว่าจังหวัดใช้จ่ายไม่เกินวงเงินกิจกรรม 1.2 หรือไม่ คือ ฝึกอบรมไม่เกิน 5,600 บาท และสนับสนุนอาชีพไม่เกิน 36,000 บาท
 * เอกสารไม่ได้ให้ถัวจ่ายระหว่างสองส่วน จึงตรวจแยกกัน ยอดรวมไม่เกิน 41,600 บาทอย่างเดียวไม่เพียงพอ
 * จำนวนเงินไม่ได้พิมพ์คำว่า “ไม่เกิน” อ่านว่าเป็นวงเงินสูงสุดเพราะเป็นเงินที่จัดสรร
 *
 * @throws {@link RuleInputError} an amount that is no money, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2958 to 2961
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
  criteria: [
    atMost('training', asACeiling(occupationCosts.training)),
    atMost('support', asACeiling(occupationCosts.support)),
  ],
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
 * เอกสารไม่ได้พิมพ์ว่ามีการจ่ายเงินให้รายบุคคล
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
  envelope: readAs({
    th: 'เอกสารไม่ได้บอกว่าเป็นวงเงินสูงสุดหรือเหมาจ่าย อ่านว่าเป็นวงเงินสูงสุด',
    en: 'whether it is a ceiling or a flat amount is not printed; a ceiling is read',
  })(personal),
  relation: 'at-most',
});
