import { addDays, type CalendarDate } from '../../core/calendar.js';
import { addMonths } from '../../core/months.js';
import { parameter } from '../../core/parameter.js';
import { all, any, type Criterion, no, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { readings } from '../../rules/deciding/readings.js';
import { ascending } from '../../rules/logic/bounds.js';
import { date, yesNo } from '../../rules/logic/fact.js';
import { activity, programme } from './source.js';

const age = {
  least: parameter(20, 'years', activity(5018), { th: 'อายุตั้งแต่', en: 'aged from' }),
  most: parameter(45, 'years', activity(5018), { th: 'อายุไม่เกิน', en: 'aged to' }),
};

type Ages = { readonly bornOn: CalendarDate | undefined; readonly signsOn: CalendarDate | undefined };

/** The age on the day of signing: the first day is the birthday of the least age, the last one is what the reading says. */
const ageAtSigning = (lastDay: (bornOn: CalendarDate) => CalendarDate): Criterion<Ages> => {
  const firstDay = (bornOn: CalendarDate): CalendarDate => addMonths(bornOn, 12 * age.least.value);
  return {
    id: 'age',
    label: { th: '3) อายุ 20 ปีขึ้นไป แต่ไม่เกิน 45 ปี ณ วันลงนาม', en: '3) aged from 20 to 45 on the day of signing' },
    circumstance: true,
    source: activity(5018),
    reads: ['bornOn', 'signsOn'],
    shows: 'signsOn',
    test: ({ bornOn, signsOn }) => {
      if (bornOn === undefined || signsOn === undefined) return 'unknown';
      return firstDay(bornOn) <= signsOn && signsOn <= lastDay(bornOn) ? 'met' : 'unmet';
    },
    actual: ({ signsOn }) => signsOn,
    required: ({ bornOn }) =>
      bornOn === undefined ? undefined : { noEarlierThan: firstDay(bornOn), noLaterThan: lastDay(bornOn) },
  };
};

const applying = {
  programme,
  id: 'applicant',
  title: { th: 'คุณสมบัติเบื้องต้นของนักการตลาดรุ่นใหม่', en: 'Who may be hired as a marketer' },
  source: activity([5012, 5025]),
  words: { met: { th: 'มีคุณสมบัติครบ', en: 'is qualified' }, unmet: { th: 'ขาดคุณสมบัติ', en: 'is not qualified' } },
  parameters: age,
  facts: {
    affected: yesNo({ th: '1) ได้รับผลกระทบจากโรค COVID-19', en: '1) is affected by COVID-19' }),
    thai: yesNo({ th: '2) มีสัญชาติไทย', en: '2) is of Thai nationality' }),
    bornOn: date({ th: 'วันเกิด', en: 'the day of birth' }),
    signsOn: date({ th: 'วันที่ลงนามสัญญาจ้าง', en: 'the day of signing' }),
    domiciledInProvince: yesNo({ th: 'มีภูมิลำเนาในจังหวัดที่คัดเลือก', en: 'is domiciled in the province' }),
    acceptedFromElsewhere: yesNo({
      th: 'ผู้ว่าจ้างใช้ดุลพินิจรับผู้มีภูมิลำเนาจังหวัดอื่น',
      en: 'the employer accepts a domicile in another province',
    }),
    bachelor: yesNo({
      th: '5) จบปริญญาตรี ทุกสาขา จากสถาบันที่ ก.พ. รับรอง',
      en: '5) has a bachelor’s degree, in any field, of an institution that the civil service commission recognises',
    }),
    computerSkills: yesNo({
      th: '6) มีทักษะคอมพิวเตอร์และเครื่องมือการตลาดออนไลน์',
      en: '6) is good with computers and the tools of online marketing',
    }),
    creative: yesNo({ th: 'มีความคิดสร้างสรรค์', en: 'is creative' }),
    knowsMarketing: yesNo({ th: 'มีความรู้ด้านการตลาด', en: 'knows marketing' }),
    writesContent: yesNo({ th: 'เขียน Content ได้', en: 'can write content' }),
    suitableConduct: yesNo({
      th: '8) อัตราค่าจ้าง ทัศนคติ และความประพฤติเหมาะสมกับการเป็นนักการตลาดรุ่นใหม่',
      en: '8) wage, attitude and conduct suit a new marketer',
    }),
    worksForState: yesNo({
      th: '9) เป็นข้าราชการหรือผู้ปฏิบัติงานในหน่วยงานของรัฐ',
      en: '9) is an official or works for the state',
    }),
    holdsPoliticalOffice: yesNo({ th: '9) เป็นผู้ดำรงตำแหน่งทางการเมือง', en: '9) holds a political office' }),
    incapacitated: yesNo({
      th: '10) เป็นคนไร้ความสามารถ คนเสมือนไร้ความสามารถ คนวิกลจริต หรือจิตฟั่นเฟือน ไม่สมประกอบ',
      en: '10) is incompetent, quasi-incompetent, insane or of unsound mind',
    }),
    hasListedDisease: yesNo({
      th: '10) เป็นโรคตามที่กำหนดในกฎ ก.พ.',
      en: '10) has a disease that the rules of the civil service list',
    }),
  },
} as const;

const before = [
  yes('affected', { source: activity(5016), circumstance: true }),
  yes('thai', { source: activity(5017), circumstance: true }),
] as const;

const rest = [
  any('domicile', [yes('domiciledInProvince', { circumstance: true }), yes('acceptedFromElsewhere')], {
    label: {
      th: '4) ภูมิลำเนาในจังหวัด หรือจังหวัดอื่นตามดุลพินิจของผู้ว่าจ้าง',
      en: '4) domiciled in the province, or elsewhere if the employer accepts it',
    },
    source: activity(5019),
  }),
  yes('bachelor', { source: activity(5020), circumstance: true }),
  yes('computerSkills', { source: activity(5021) }),
  all('marketing', [yes('creative'), yes('knowsMarketing'), yes('writesContent')], {
    label: {
      th: '7) ความคิดสร้างสรรค์ ความรู้ด้านการตลาด และการเขียน Content',
      en: '7) creative, knows marketing, writes content',
    },
    source: activity(5022),
  }),
  yes('suitableConduct', { source: activity(5023) }),
  no('worksForState', {
    id: 'not-of-state',
    source: activity(5024),
  }),
  no('holdsPoliticalOffice', {
    id: 'no-political-office',
    source: activity(5024),
  }),
  no('incapacitated', {
    id: 'not-incapacitated',
    source: activity(5025),
    circumstance: true,
  }),
  no('hasListedDisease', {
    id: 'no-listed-disease',
    source: activity(5025),
    circumstance: true,
  }),
] as const;

/**
 * Whether somebody may be hired as a marketer (คุณสมบัติ/เงื่อนไขเบื้องต้น): the ten points, with the age counted to the day on which the contract is signed.
 *
 * “20 or more, but not over 45” leaves open what holds after the 45th birthday: `ageLimit` is `whole-years` (45 years old until the day before the 46th
 * birthday) or `to-the-day` (not after the 45th birthday). Both include the 20th and the 45th birthday. A birthday that a year does not have is
 * taken as the last day of its month.
 *
 * The employer's discretion on another domicile, and what is a suitable conduct, are the employer's. Point 8 prints a wage (อัตราค่าจ้าง) beside attitude and
 * conduct, and not of what it is the wage: it is asked as printed, with the two. The hiring is under the law on public
 * procurement: it makes nobody an official.
 *
 * @th คุณสมบัติเบื้องต้นของนักการตลาดรุ่นใหม่ 10 ข้อ อายุนับถึงวันที่ลงนามสัญญาจ้าง ข้อความ “ไม่เกิน 45 ปี” ไม่ได้กำหนดว่าหลังวันเกิดครบ 45 ปีแล้วยังใช้ได้หรือไม่
 * ผู้ใช้จึงต้องระบุ `ageLimit` (`whole-years` อายุ 45 ปีจนถึงก่อนวันเกิดครบ 46 ปี หรือ `to-the-day` ไม่เกินวันเกิดครบ 45 ปี)
 * ข้อ 8 พิมพ์คำว่า “อัตราค่าจ้าง” ไว้กับทัศนคติและความประพฤติโดยไม่ได้อธิบาย จึงถามตามที่พิมพ์ไว้รวมกัน การรับผู้มีภูมิลำเนาจังหวัดอื่นเป็นดุลพินิจของผู้ว่าจ้าง การจ้างเป็นไปตามกฎหมายจัดซื้อจัดจ้างภาครัฐ
 *
 * @throws {@link RuleInputError} no `ageLimit`, a birth after the signing, a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 5012 to 5025
 * @example
 * ```ts
 * import { newMarketers } from 'chumchon/cdd';
 *
 * const born = { bornOn: '1976-10-01', signsOn: '2021-10-02' };
 * newMarketers.fy2565.applicant({ ...born, ageLimit: 'to-the-day' }).verdict; // 'unmet'
 * newMarketers.fy2565.applicant({ ...born, ageLimit: 'whole-years' }).verdict; // 'unknown'
 * ```
 */
export const applicant = readings({
  labels: {
    'whole-years': { th: 'นับอายุเต็มปี ถึงวันก่อนวันเกิดครบ 46 ปี', en: 'whole years, until the day before the 46th birthday' },
    'to-the-day': { th: 'นับถึงวันเกิดครบ 45 ปี', en: 'to the day of the 45th birthday' },
  },
  reading: {
    name: 'ageLimit',
    label: { th: '“ไม่เกิน 45 ปี” นับอย่างไร', en: 'how “not over 45” is counted' },
  },
  rules: {
    'whole-years': checklist({
      ...applying,
      ordered: ascending(['bornOn', 'signsOn']),
      criteria: [...before, ageAtSigning(born => addDays(addMonths(born, 12 * (age.most.value + 1)), -1)), ...rest],
    }),
    'to-the-day': checklist({
      ...applying,
      ordered: ascending(['bornOn', 'signsOn']),
      criteria: [...before, ageAtSigning(born => addMonths(born, 12 * age.most.value)), ...rest],
    }),
  },
});
