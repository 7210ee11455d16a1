import { parameter } from '../../core/parameter.js';
import { atLeast, yes } from '../../rules/criteria/criterion.js';
import { everyOne } from '../../rules/deciding/every-one.js';
import { count, yesNo } from '../../rules/logic/fact.js';
import { materials, programme, seedlings } from './source.js';

export const villages = parameter(878, 'villages', seedlings(3018, 3021), {
  th: 'หมู่บ้านต้นกล้าทั้งประเทศ',
  en: 'seedling villages of the country',
});

const perVillage = parameter(5, 'activities', seedlings(3009, 3021));

/**
 * The second indicator of activity 2.1 (ตัวชี้วัดกิจกรรม): every one of the 878 seedling villages has an action plan and at least 5
 * activities that prevent and solve drug problems, which are the printed 4,390 in all. A surplus in one village does not hide
 * what another lacks. A province gives the `number` of its own villages; until all of them are listed it is unknown.
 *
 * Line 3009 asks for 5 activities by the plan, line 3021 for 5 against drugs; the indicator binds.
 *
 * @th
 * พิจารณาตัวชี้วัดกิจกรรม 2.1 ข้อ 2 ว่าหมู่บ้านต้นกล้าทุกหมู่บ้าน (878 หมู่บ้าน) มีแผนปฏิบัติการ และมีกิจกรรมในการป้องกันและแก้ไขปัญหายาเสพติดอย่างน้อยหมู่บ้านละ
 * 5 กิจกรรม รวม 4,390 กิจกรรม หมู่บ้านที่มีกิจกรรมเกินนำไปชดเชยหมู่บ้านอื่นไม่ได้ จังหวัดหรืออำเภอให้ระบุจำนวนหมู่บ้านต้นกล้าของตนใน number
 * หากระบุรายชื่อไม่ครบ ผลเป็น “ยังไม่ทราบ”
 *
 * @throws {@link RuleInputError} a village that is listed twice or without a name, more villages than there are, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3009, 3018 and 3021
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * const villages = [{ id: 'ก', hasPlan: true, activities: 4390 }];
 * motherFund.fy2565.seedlingActivities({ villages }).verdict; // 'unknown'
 * motherFund.fy2565.seedlingActivities({ villages }).notListed; // 877
 * motherFund.fy2565.seedlingActivities({ villages, number: 1 }).verdict; // 'met'
 * ```
 */
export const seedlingActivities = everyOne({
  programme,
  id: 'seedling-activities',
  title: {
    th: 'หมู่บ้านต้นกล้าละอย่างน้อย 5 กิจกรรม รวม 4,390 กิจกรรม',
    en: 'At least 5 activities a seedling village, 4,390 in all',
  },
  source: seedlings(3009, 3021),
  parameters: { perVillage, villages },
  list: { name: 'villages', label: { th: 'หมู่บ้านต้นกล้า', en: 'a seedling village' } },
  unit: 'villages',
  facts: {
    hasPlan: yesNo({ th: 'มีแผนปฏิบัติการ', en: 'has an action plan' }),
    activities: count(
      { th: 'กิจกรรมป้องกันและแก้ไขปัญหายาเสพติด', en: 'activities that prevent and solve drug problems' },
      'activities',
    ),
  },
  criteria: [yes('hasPlan', { source: seedlings(3021) }), atLeast('activities', perVillage)],
  number: villages,
});

/**
 * Whether all 878 seedling villages were developed (activity 2.1) and got their material (activity 2.2): the first indicator of
 * the one and the indicator of the other, in one register with an entry a village. Give `number` for a province or an amphoe.
 *
 * @th
 * ตรวจตัวชี้วัดหมู่บ้านต้นกล้า 878 หมู่บ้านในทะเบียนเดียว คือ ได้รับการพัฒนาและขยายผล (กิจกรรม 2.1) และได้รับวัสดุสนับสนุน (กิจกรรม 2.2)
 * ทะเบียนมีหมู่บ้านละหนึ่งรายการ จังหวัดหรืออำเภอให้ระบุจำนวนของตนใน number
 *
 * @throws {@link RuleInputError} a village that is listed twice or without a name, more villages than there are, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3018, 3021 and 3059
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * const villages = [{ id: 'ก', developed: true, receivedMaterial: false }];
 * motherFund.fy2565.seedlingVillages({ villages }).verdict; // 'unmet'
 * ```
 */
export const seedlingVillages = everyOne({
  programme,
  id: 'seedling-villages',
  title: {
    th: 'หมู่บ้านต้นกล้า 878 หมู่บ้าน ได้รับการพัฒนาและวัสดุสนับสนุน',
    en: 'The 878 seedling villages developed and with their material',
  },
  source: seedlings(3021),
  parameters: { villages },
  list: { name: 'villages', label: { th: 'หมู่บ้านต้นกล้า', en: 'a seedling village' } },
  unit: 'villages',
  facts: {
    developed: yesNo({ th: 'ได้รับการพัฒนาและขยายผล', en: 'was developed' }),
    receivedMaterial: yesNo({ th: 'ได้รับวัสดุสนับสนุน', en: 'received the material' }),
  },
  criteria: [yes('developed', { source: seedlings(3021) }), yes('receivedMaterial', { source: materials(3059) })],
  number: villages,
});
