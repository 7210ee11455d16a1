import { deepFreeze } from '../../core/freeze.js';
import { type Parameter, parameter } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import { stages } from '../../rules/deciding/stages.js';
import { partnersPlan, programme } from './source.js';

/** The pilot tambons of a province. */
export interface HealthPilot {
  readonly province: Text;
  readonly tambons: Parameter<number>;
}

/**
 * The pilots of the health constitution against the pandemic (พลเมืองตื่นรู้ สู้ภัยโควิด-19) in the centre and west:
 * seven provinces and their pilot tambons. Where tambons are named without a number, they are counted.
 *
 * @source 001_82e09ad09ff19ae2.txt, lines 526 to 531
 * @example
 * ```ts
 * import { agreements } from 'chumchon/codi';
 *
 * const { healthPilots } = agreements.fy2563;
 * healthPilots.length; // 7
 * healthPilots.reduce((total, { tambons }) => total + tambons.value, 0); // 21
 * ```
 */
export const healthPilots: readonly HealthPilot[] = deepFreeze([
  { province: { th: 'สุพรรณบุรี', en: 'Suphan Buri' }, tambons: parameter(10, 'tambons', partnersPlan(526)) },
  { province: { th: 'กาญจนบุรี', en: 'Kanchanaburi' }, tambons: parameter(1, 'tambons', partnersPlan(527)) },
  { province: { th: 'ราชบุรี', en: 'Ratchaburi' }, tambons: parameter(1, 'tambons', partnersPlan(527)) },
  {
    province: { th: 'เพชรบุรี', en: 'Phetchaburi' },
    tambons: parameter(1, 'tambons', partnersPlan.derived({ th: 'ระบุชื่อหนึ่งตำบล', en: 'one tambon is named' }, 528)),
  },
  { province: { th: 'สมุทรสงคราม', en: 'Samut Songkhram' }, tambons: parameter(3, 'tambons', partnersPlan(529)) },
  {
    province: { th: 'สระบุรี', en: 'Saraburi' },
    tambons: parameter(2, 'tambons', partnersPlan.derived({ th: 'ระบุชื่อสองตำบล', en: 'two tambons are named' }, 530)),
  },
  { province: { th: 'ชัยนาท', en: 'Chai Nat' }, tambons: parameter(3, 'tambons', partnersPlan(531)) },
]);

/**
 * How far a pilot tambon has come with its health constitution (ธรรมนูญสุขภาพตำบล): it is selected, drafts the
 * constitution, takes the draft to a public forum, and declares it. No sentence prints the four in a row; they are the
 * reading of what the provinces report.
 *
 * @th ตำบลนำร่องธรรมนูญสุขภาพไปถึงขั้นใด: คัดเลือกพื้นที่ ยกร่าง นำเสนอในเวทีประชาคม ประกาศข้อตกลงร่วม เอกสารไม่มีข้อความพิมพ์ครบทั้งสี่ขั้น อ่านจากที่จังหวัดต่างๆ รายงาน
 * @throws {@link RuleInputError} an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 524 to 531
 * @example
 * ```ts
 * import { agreements } from 'chumchon/codi';
 *
 * agreements.fy2563.healthConstitution({ selected: true, drafted: true, forum: false }).next; // ['forum']
 * ```
 */
export const healthConstitution = stages({
  programme,
  id: 'health-constitution',
  title: { th: 'ธรรมนูญสุขภาพตำบล', en: "A tambon's health constitution" },
  source: partnersPlan.inferred(
    { th: 'ลำดับที่จังหวัดต่างๆ รายงานขั้นตอนไว้', en: 'the order in which the provinces report their steps' },
    [524, 531],
  ),
  stages: {
    selected: { th: 'คัดเลือกพื้นที่นำร่อง', en: 'selected as a pilot' },
    drafted: { th: 'ยกร่างธรรมนูญ', en: 'the constitution is drafted' },
    forum: { th: 'นำเสนอในเวทีประชาคม', en: 'the draft is before a public forum' },
    declared: { th: 'ประกาศข้อตกลงร่วม', en: 'it is declared' },
  },
});

/**
 * What the pilots of Saraburi work with (เครื่องมือสร้างความเข้มแข็งชุมชน): a plan in so many fields, goals and
 * indicators of a strong community, and the articles of the constitution.
 *
 * @source 001_82e09ad09ff19ae2.txt, line 530
 * @example
 * ```ts
 * import { agreements } from 'chumchon/codi';
 *
 * agreements.fy2563.saraburiTools.indicators.value; // 21
 * ```
 */
export const saraburiTools: Readonly<Record<'planFields' | 'goals' | 'indicators' | 'articles', Parameter<number>>> =
  deepFreeze({
    planFields: parameter(4, 'dimensions', partnersPlan(530)),
    goals: parameter(4, 'items', partnersPlan(530)),
    indicators: parameter(21, 'indicators', partnersPlan(530)),
    articles: parameter(10, 'criteria', partnersPlan(530)),
  });
