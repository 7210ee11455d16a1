import { deepFreeze } from '../../core/freeze.js';
import { stages } from '../../rules/deciding/stages.js';
import { managing, programme } from './source.js';

/**
 * How the debt work is prepared (เตรียมความพร้อมก่อนดำเนินการ): from the department's guideline to the meeting of amphoe
 * and committee. What follows is the path of each household: see `householdPath`.
 *
 * @th
 * แสดงว่าการเตรียมความพร้อมก่อนบริหารจัดการหนี้ดำเนินการถึงขั้นใด ตั้งแต่กรมฯ จัดทำแนวทางและแจ้งทะเบียนจัดสรร
 * จนถึงอำเภอและคณะกรรมการศูนย์ประชุมกำหนดแนวทาง ขั้นตอนของแต่ละครัวเรือนหลังจากนั้นอยู่ใน householdPath
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown stage
 * @source 004_5d18bda2820f2124.txt, lines 4267 to 4275
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.debtWorkPreparation({ guidelineIssued: true, planned: true }).next; // ['committeeInformed']
 * ```
 */
export const debtWorkPreparation = stages({
  programme,
  id: 'debt-work-preparation',
  title: { th: 'เตรียมความพร้อมก่อนบริหารจัดการหนี้', en: 'Preparing the debt work' },
  source: managing([4267, 4275]),
  stages: {
    guidelineIssued: { th: 'กรมฯ จัดทำแนวทางและแจ้งทะเบียนจัดสรร', en: 'guideline and register issued', lines: [4267] },
    planned: { th: 'จังหวัด/อำเภอกำหนดแผนตามจำนวนที่ได้รับจัดสรร', en: 'province and amphoe made their plan', lines: [4269] },
    committeeInformed: { th: 'อำเภอแจ้งคณะกรรมการศูนย์', en: "the amphoe informed the centre's committee", lines: [4273] },
    jointMeeting: {
      th: 'อำเภอและคณะกรรมการศูนย์ประชุมกำหนดแนวทาง',
      en: 'both met and settled how to work',
      lines: [4275],
    },
  },
});

/**
 * What a province may link the debt work with (การบูรณาการภารกิจ): all of it optional, and the list is open.
 *
 * @source 004_5d18bda2820f2124.txt, lines 4322 to 4334
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.integrationOptions.womensFund.en; // "women join the fund for the development of women's role"
 * ```
 */
export const integrationOptions = deepFreeze({
  womensFund: {
    th: 'สนับสนุนให้ครัวเรือนเป้าหมายที่เป็นสตรีสมัครเป็นสมาชิกกองทุนพัฒนาบทบาทสตรี',
    en: "women join the fund for the development of women's role",
  },
  occupationKnowledge: {
    th: 'องค์ความรู้ด้านการพัฒนาอาชีพ, สัมมาชีพชุมชน',
    en: 'knowledge of occupations, right livelihood in the community',
  },
  otop: {
    th: 'การรวมกลุ่มอาชีพ พัฒนาสู่ผู้ผลิต/ผู้ประกอบการ OTOP โดยขึ้นทะเบียน OTOP',
    en: 'occupation groups that register as OTOP producers',
  },
  other: { th: 'อื่น ๆ ที่เกี่ยวข้อง', en: 'anything else that is related' },
} as const);

/**
 * Who carries out the three parts of the model centres' activity (หน่วยดำเนินการ). For the first two, two lines name
 * different units: both are given.
 *
 * @source 004_5d18bda2820f2124.txt, lines 4379 to 4383, 4409, 4440 and 4508
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.modelUnits.support.map(({ en }) => en); // ['amphoe offices']
 * ```
 */
export const modelUnits = deepFreeze({
  followUp: [
    { th: 'สำนักพัฒนาทุนและองค์การการเงินชุมชน', en: 'the bureau' },
    { th: 'สำนักงานพัฒนาชุมชนจังหวัด', en: 'provincial offices' },
  ],
  workshop: [
    { th: 'สำนักพัฒนาทุนและองค์การการเงินชุมชน', en: 'the bureau' },
    { th: 'จังหวัด 27 จังหวัด', en: 'the 27 provinces' },
    { th: 'สำนักงานพัฒนาชุมชนอำเภอ', en: 'amphoe offices' },
  ],
  support: [{ th: 'สำนักงานพัฒนาชุมชนอำเภอ', en: 'amphoe offices' }],
} as const);
