import { parameter } from '../../core/parameter.js';
import { costing } from '../../rules/counting/composition.js';
import { atLeast, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { count, yesNo } from '../../rules/logic/fact.js';
import { activities, champs, handsOn, programme, publicity, raising } from './source.js';

const rates = {
  champs: parameter(33_000, 'baht', champs(3138)),
  exhibition: parameter(180_000, 'baht', handsOn(3205)),
  products: parameter(40_000, 'baht', raising(3250)),
  media: parameter(65_000, 'baht', publicity(3281)),
};

const all = {
  champs: parameter(100, 'communities', champs(3138)),
  exhibition: parameter(100, 'communities', handsOn(3205)),
  products: parameter(100, 'communities', raising(3250)),
  media: parameter(100, 'communities', publicity(3281)),
};

/**
 * The budgets of the four activities (งบประมาณ) by communities: 33,000 baht for finding Champs, 180,000 for the exhibition, 40,000 for products and 65,000 for media. For 100 communities each
 * they are the printed 3,300,000, 18,000,000, 4,000,000 and 6,500,000 baht.
 *
 * @th
 * คำนวณงบประมาณ 4 กิจกรรมตามจำนวนชุมชน คือ ค้นหา Champ 33,000 บาท นิทรรศการ 180,000 บาท พัฒนาผลิตภัณฑ์ 40,000 บาท และสื่อประชาสัมพันธ์ 65,000 บาทต่อชุมชน
 * สำหรับ 100 ชุมชน ตรงกับยอดที่พิมพ์ 3,300,000 18,000,000 4,000,000 และ 6,500,000 บาท
 *
 * @throws {@link RuleInputError} a number that is not whole, more than 100 communities, an amount that is no money, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3138, 3205, 3250 and 3281
 * @example
 * ```ts
 * import { communityTourism } from 'chumchon/cdd';
 *
 * const one = { champs: 1, exhibition: 1, products: 1, media: 1 };
 * communityTourism.fy2565.activitiesBudget(one).total; // '318000'
 * ```
 */
export const activitiesBudget = costing({
  programme,
  id: 'activities-budget',
  title: { th: 'งบประมาณ 4 กิจกรรม', en: 'Budgets of the four activities' },
  source: activities(3138, 3205, 3250, 3281),
  parameters: rates,
  parts: {
    champs: {
      label: { th: 'ชุมชนที่ค้นหา Champ และทดสอบโปรแกรม', en: 'communities that find Champs' },
      unit: 'communities',
      unitCost: rates.champs,
      most: all.champs,
    },
    exhibition: {
      label: { th: 'ชุมชนที่จัดกิจกรรม D-HOPE', en: 'communities with an exhibition' },
      unit: 'communities',
      unitCost: rates.exhibition,
      most: all.exhibition,
    },
    products: {
      label: { th: 'ชุมชนที่พัฒนาผลิตภัณฑ์', en: 'communities that raise products' },
      unit: 'communities',
      unitCost: rates.products,
      most: all.products,
    },
    media: {
      label: { th: 'ชุมชนที่ผลิตสื่อประชาสัมพันธ์', en: 'communities with media' },
      unit: 'communities',
      unitCost: rates.media,
      most: all.media,
    },
  },
});

const asked = {
  copies: parameter(1000, 'copies', handsOn(3205)),
  days: parameter(3, 'days', handsOn(3205)),
  activities: parameter(1, 'activities', handsOn(3205)),
};

/**
 * Whether the cost estimate of a community's exhibition has at least what is printed (รายละเอียดค่าใช้จ่ายอย่างน้อย): 1,000 copies of the catalogue; opening, exhibition and publicity of at least three days; practice for those who
 * come; at least one activity of the community's tourism plan or business plan; and administration.
 *
 * Other items are let in. How much each takes of the 180,000 baht is not printed, nor a most for administration.
 *
 * @th
 * ตรวจว่าประมาณการค่าใช้จ่ายของชุมชนมีรายการอย่างน้อยตามที่กำหนดหรือไม่ คือ เอกสารแนะนำ 1,000 เล่ม พิธีเปิด/นิทรรศการ/ประชาสัมพันธ์ไม่น้อยกว่า 3 วัน การฝึกปฏิบัติของผู้เข้าร่วมงาน
 * กิจกรรมในแผนชุมชนด้านการท่องเที่ยวหรือแผนธุรกิจอย่างน้อย 1 กิจกรรม และค่าอำนวยการ เอกสารไม่ได้แบ่งวงเงินของแต่ละรายการ
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 3205
 * @example
 * ```ts
 * import { communityTourism } from 'chumchon/cdd';
 *
 * communityTourism.fy2565.exhibitionCosts({ copies: 1000, days: 3, planActivities: 0 }).verdict; // 'unmet'
 * ```
 */
export const exhibitionCosts = checklist({
  programme,
  id: 'exhibition-costs',
  title: { th: 'รายละเอียดค่าใช้จ่ายอย่างน้อย', en: 'What a cost estimate has at least' },
  source: handsOn(3205),
  parameters: asked,
  facts: {
    copies: count({ th: 'เอกสารแนะนำโปรแกรม', en: 'copies of the catalogue' }, 'copies'),
    days: count({ th: 'ระยะเวลาพิธีเปิด/นิทรรศการ/ประชาสัมพันธ์', en: 'days of opening, exhibition and publicity' }, 'days'),
    practice: yesNo({ th: 'ค่าใช้จ่ายในการฝึกปฏิบัติของผู้เข้าร่วมงาน', en: 'practice for those who come' }),
    planActivities: count(
      { th: 'กิจกรรมในแผนชุมชนด้านการท่องเที่ยวหรือแผนธุรกิจ', en: "activities of the community's plans" },
      'activities',
    ),
    administration: yesNo({ th: 'ค่าอำนวยการและบริหารโครงการ', en: 'administration of the project' }),
  },
  criteria: [
    atLeast('copies', asked.copies),
    atLeast('days', asked.days),
    yes('practice'),
    atLeast('planActivities', asked.activities),
    yes('administration'),
  ],
});
