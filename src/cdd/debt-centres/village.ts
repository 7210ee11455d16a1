import { parameter } from '../../core/parameter.js';
import { all, any, atLeast, no, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { classification } from '../../rules/deciding/grades.js';
import { selection } from '../../rules/deciding/selection.js';
import { count, yesNo } from '../../rules/logic/fact.js';
import { acrossPages } from '../guideline-fy2565.js';
import { establishing, programme } from './source.js';

const parameters = { funds: parameter(2, 'funds', establishing(4109)) };

const leadFundFacts = {
  strongSavingsGroup: yesNo({
    th: 'มีกลุ่มออมทรัพย์เพื่อการผลิตที่มีความเข้มแข็งตามหลักธรรมาภิบาลเป็นแกนหลัก',
    en: 'a savings group for production, strong by good governance, can take the lead',
  }),
  otherStrongFund: yesNo({
    th: 'มีกลุ่ม/กองทุน/องค์การการเงินชุมชนอื่นที่มีความเข้มแข็ง มีศักยภาพ และสามารถเป็นแกนนำ',
    en: 'another community fund that is strong and able can take the lead',
  }),
};

const facts = {
  ...leadFundFacts,
  hadCentreBefore: yesNo({
    th: 'เคยจัดตั้งศูนย์จัดการกองทุนชุมชน (รวมสถาบันการจัดการกองทุนชุมชนเดิม)',
    en: 'had a fund management centre before, or an institute that became one',
  }),
  funds: count(
    {
      th: 'กลุ่ม/กองทุนที่สามารถเข้าร่วมบูรณาการเพื่อร่วมกันบริหารจัดการหนี้ (รวมแกนหลัก)',
      en: 'funds that can join, the leading one included',
    },
    'funds',
  ),
  readyOffice: yesNo({
    th: 'มีสถานที่ทำการที่มีความพร้อม (ใช้ร่วมกับการดำเนินการอื่นของหมู่บ้านได้)',
    en: 'has an office that is ready; it may be shared',
  }),
  experienced: yesNo({ th: 'ผู้ที่จะเป็นกรรมการมีประสบการณ์', en: 'the future committee members have experience' }),
  able: yesNo({
    th: 'ผู้ที่จะเป็นกรรมการมีความรู้ความสามารถในการบริหารงานกองทุนชุมชน',
    en: 'the future committee members know how to manage community funds',
  }),
  trusted: yesNo({ th: 'ผู้ที่จะเป็นกรรมการเป็นที่ไว้วางใจ', en: 'the future committee members are trusted' }),
  honest: yesNo({ th: 'ผู้ที่จะเป็นกรรมการมีความซื่อสัตย์', en: 'the future committee members are honest' }),
  leadersVolunteer: yesNo({
    th: 'ผู้นำชุมชนมีความสมัครใจในการจัดตั้งศูนย์จัดการกองทุนชุมชน',
    en: "the community's leaders volunteer",
  }),
};

const criteria = [
  any('lead-fund', [yes('strongSavingsGroup'), yes('otherStrongFund')], {
    label: { th: 'มีกลุ่ม/กองทุนที่เข้มแข็งเป็นแกนหลัก', en: 'a strong fund takes the lead' },
    source: establishing(4105),
  }),
  no('hadCentreBefore', {
    id: 'no-centre-before',
    source: acrossPages.inferred(
      {
        th: 'สถาบันการจัดการกองทุนชุมชนที่เปลี่ยนชื่อเป็นศูนย์ฯ ในปี 2560 ถือว่าเคยจัดตั้งศูนย์ฯ มาก่อน',
        en: 'an institute that was renamed a centre in 2560 is read as a centre established before',
      },
      4107,
      6190,
    ),
    circumstance: true,
  }),
  atLeast('funds', parameters.funds, {
    id: 'two-funds',
    source: establishing.inferred(
      { th: 'นับกลุ่ม/กองทุนที่เป็นแกนหลักรวมด้วย', en: 'the leading fund is counted as one of them' },
      4109,
    ),
  }),
  yes('readyOffice', { source: establishing(4111) }),
  all('people', [yes('experienced'), yes('able'), yes('trusted'), yes('honest'), yes('leadersVolunteer')], {
    label: { th: 'คุณสมบัติของผู้นำและตัวแทนกองทุน', en: "leaders and the funds' representatives" },
    source: establishing(4117),
  }),
];

/**
 * Whether a village or community may be chosen for a new centre (คุณสมบัติหมู่บ้าน/ชุมชน): all of five criteria. A strong fund
 * takes the lead, there never was a centre, at least two funds can join, an office is ready, and the people fit.
 *
 * Three readings. The leading fund is one of the two. An institute of 2551 to 2559, renamed in 2560, counts as an
 * earlier centre. What makes a fund strong under good governance is not printed here: the caller judges, and no level
 * is asked for. The preferences among villages that qualify are in `selectVillages`.
 *
 * @th
 * พิจารณาว่าหมู่บ้าน/ชุมชนมีคุณสมบัติจัดตั้งศูนย์จัดการกองทุนชุมชนครบ 5 ข้อหรือไม่ นับกลุ่ม/กองทุนที่เป็นแกนหลักรวมใน 2 กลุ่ม/กองทุนด้วย
 * และถือว่าสถาบันการจัดการกองทุนชุมชนเดิม (พ.ศ. 2551 – 2559) เป็นการจัดตั้งศูนย์มาก่อน แนวทางไม่ได้กำหนดเกณฑ์ความเข้มแข็งตามหลักธรรมาภิบาลไว้
 *
 * @throws {@link RuleInputError} a number of funds that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4103 to 4117 and 6190
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * const facts = { otherStrongFund: true, hadCentreBefore: false, funds: 1, readyOffice: true };
 * const outcome = debtCentres.fy2565.village(facts);
 * outcome.verdict; // 'unmet'
 * outcome.criteria[2].required; // { atLeast: '2' }
 * outcome.next; // ['two-funds', 'experienced', 'able', 'trusted', 'honest', 'leaders-volunteer']
 * ```
 */
export const village = checklist({
  programme,
  id: 'village',
  title: { th: 'คุณสมบัติหมู่บ้าน/ชุมชนที่จะจัดตั้งศูนย์', en: 'A village that may get a centre' },
  source: establishing([4103, 4117]),
  words: { met: { th: 'จัดตั้งศูนย์ได้', en: 'may get a centre' }, unmet: { th: 'จัดตั้งศูนย์ไม่ได้', en: 'may not get a centre' } },
  parameters,
  facts,
  criteria,
});

/**
 * Which fund takes the lead (กลุ่มแกนหลัก): a strong savings group for production first; another strong fund only where there
 * is no such group; `null` where there is neither. The other funds have no order among themselves: กข.คจ. and village
 * funds are examples.
 *
 * @th
 * แสดงกลุ่มแกนหลักในการจัดตั้งศูนย์ กลุ่มออมทรัพย์เพื่อการผลิตที่เข้มแข็งเป็นลำดับแรก หากไม่มีจึงพิจารณากลุ่ม/กองทุนอื่นที่เข้มแข็ง
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 4105
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.leadFund({ strongSavingsGroup: true, otherStrongFund: true }).class; // 'savings-group'
 * debtCentres.fy2565.leadFund({ strongSavingsGroup: false, otherStrongFund: true }).class; // 'other-fund'
 * debtCentres.fy2565.leadFund({ strongSavingsGroup: false, otherStrongFund: false }).class; // null
 * ```
 */
export const leadFund = classification({
  programme,
  id: 'lead-fund',
  title: { th: 'กลุ่มแกนหลักในการจัดตั้งศูนย์', en: 'The fund that takes the lead' },
  source: establishing(4105),
  facts: leadFundFacts,
  classes: [
    {
      id: 'savings-group',
      label: { th: 'กลุ่มออมทรัพย์เพื่อการผลิต (ลำดับแรก)', en: 'savings group for production, first' },
      criteria: [yes('strongSavingsGroup')],
    },
    {
      id: 'other-fund',
      label: { th: 'กลุ่ม/กองทุนอื่น (ลำดับถัดไป)', en: 'another fund, next' },
      criteria: [yes('otherStrongFund')],
    },
  ],
});

/**
 * Which of several villages a province chooses (การคัดเลือกหมู่บ้าน): those that qualify by `village`, one led by a strong
 * savings group before others, and one developed as a sufficiency-economy village before others.
 *
 * Which of the two preferences weighs more is not printed: the caller gives their `order`, and both orders are
 * possible. The `quota` is the province's number in the department's register, which is not printed either; 107
 * villages are chosen in all. Villages that are equal by both stay `tied`.
 *
 * @th
 * คัดเลือกหมู่บ้านตามจำนวนในทะเบียนจัดสรรของจังหวัด จากหมู่บ้านที่มีคุณสมบัติครบ แนวทางไม่ได้ระบุว่าลำดับแรกข้อใดมาก่อน ผู้ใช้จึงระบุใน order
 * หมู่บ้านที่เท่ากันแสดงเป็น tied ให้จังหวัดพิจารณา
 *
 * @throws {@link RuleInputError} an order that does not name both preferences once, two villages of one name, a quota
 * that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4099 to 4117 and 6190
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * const qualifies = {
 *   hadCentreBefore: false,
 *   funds: 3,
 *   readyOffice: true,
 *   experienced: true,
 *   able: true,
 *   trusted: true,
 *   honest: true,
 *   leadersVolunteer: true,
 * };
 * const candidates = [
 *   { id: 'บ้านหนึ่ง', ...qualifies, strongSavingsGroup: true, sufficiencyVillage: false },
 *   { id: 'บ้านสอง', ...qualifies, strongSavingsGroup: false, otherStrongFund: true, sufficiencyVillage: true },
 * ];
 * const { selectVillages } = debtCentres.fy2565;
 * selectVillages({ candidates, quota: 1, order: ['strongSavingsGroup', 'sufficiencyVillage'] }).selected; // ['บ้านหนึ่ง']
 * selectVillages({ candidates, quota: 1, order: ['sufficiencyVillage', 'strongSavingsGroup'] }).selected; // ['บ้านสอง']
 * ```
 */
export const selectVillages = selection({
  programme,
  id: 'select-villages',
  title: { th: 'การคัดเลือกหมู่บ้านเพื่อจัดตั้งศูนย์', en: 'Choosing the villages that get a centre' },
  source: establishing([4099, 4117]),
  parameters,
  facts: {
    ...facts,
    sufficiencyVillage: yesNo({
      th: 'ได้รับการพัฒนาศักยภาพเป็นหมู่บ้านเศรษฐกิจพอเพียง',
      en: 'was developed as a sufficiency-economy village',
    }),
  },
  criteria,
  preferences: [
    { fact: 'strongSavingsGroup', first: 'yes' },
    { fact: 'sufficiencyVillage', first: 'yes' },
  ],
  openOrder: ['strongSavingsGroup', 'sufficiencyVillage'],
  quota: undefined,
  unit: 'villages',
});
