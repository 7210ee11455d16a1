import { parameter } from '../../core/parameter.js';
import { between, no, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { readings } from '../../rules/deciding/readings.js';
import { selection } from '../../rules/deciding/selection.js';
import { buddhistYear, choice, yesNo } from '../../rules/logic/fact.js';
import { standardOrApplied } from '../standard-or-applied.js';
import { entrepreneurProject, entrepreneurs, programme } from './source.js';

const registered = {
  first: parameter(2557, 'years', entrepreneurs(4542)),
  last: parameter(2564, 'years', entrepreneurs(4542)),
};

const aboutEntrepreneur = {
  registrationYear: buddhistYear(
    { th: 'ปีที่ลงทะเบียน OTOP', en: 'the year, B.E., of OTOP registration' },
    { most: programme.document.fiscalYear },
  ),
  hasPotential: yesNo({ th: 'มีศักยภาพ ตามที่จังหวัดพิจารณา', en: 'has potential, as the province sees it' }),
  usesSmartphone: yesNo({
    th: 'สามารถใช้สมาร์ทโฟนในการเข้าสู่เครือข่ายสังคมออนไลน์',
    en: 'can enter social networks by smartphone',
  }),
  repeatsOnlineCourse: yesNo({
    th: 'เคยเข้าหลักสูตร Online ที่กรมฯ ดำเนินการในปี 2562 - 2564',
    en: 'was in an online course of the department in 2562 to 2564',
  }),
};

const ofTheActivity = [
  between('registrationYear', registered.first, registered.last, { circumstance: true }),
  yes('hasPotential', { source: entrepreneurs(4542, 4560) }),
  yes('usesSmartphone', { source: entrepreneurs(4542) }),
  no('repeatsOnlineCourse', {
    id: 'not-repeated',
    label: {
      th: 'ไม่ซ้ำกับหลักสูตร Online ที่กรมฯ ดำเนินการในปี 2562 - 2564',
      en: 'not repeated from an online course of the department in 2562 to 2564',
    },
    source: entrepreneurs(4542),
    circumstance: true,
  }),
] as const;

const eligible = {
  programme,
  id: 'entrepreneur',
  title: { th: 'คุณสมบัติผู้ผลิต ผู้ประกอบการ OTOP สู่ยุค 4.0', en: 'An entrepreneur who may be trained for the era 4.0' },
  source: entrepreneurs(4542),
  words: { met: { th: 'มีคุณสมบัติครบ', en: 'may be trained' }, unmet: { th: 'ขาดคุณสมบัติ', en: 'may not be trained' } },
  parameters: registered,
  facts: {
    ...aboutEntrepreneur,
    quadrantD: yesNo({
      th: 'อยู่ในกลุ่มปรับตัวสู่การพัฒนา (Quadrant D)',
      en: 'is in the quadrant that adapts to development (Quadrant D)',
    }),
  },
} as const;

/**
 * Whether an OTOP producer or entrepreneur (ผู้ผลิต ผู้ประกอบการ OTOP) may be trained for the era 4.0: registered in 2557 to 2564, with
 * potential, able to enter social networks by smartphone, and not yet in an online course of the department in 2562 to 2564.
 *
 * `targetGroup` says which text holds. The sheet of the activity (`activity`) does not ask for Quadrant D; the project's page in the
 * budget chapter (`project`) names the 3,800 as those of Quadrant D. The guideline does not say which of the two wins.
 *
 * What shows potential is not printed, nor whether the years of the courses are calendar or fiscal years. The two courses that are
 * named are examples.
 *
 * @th คุณสมบัติของผู้ผลิต ผู้ประกอบการ OTOP ที่เข้ารับการพัฒนาสู่ยุค 4.0: ลงทะเบียนปี 2557 - 2564 มีศักยภาพ ใช้สมาร์ทโฟนเข้าสู่เครือข่ายสังคมออนไลน์ได้
 * และไม่ซ้ำกับหลักสูตร Online ของกรมฯ ในปี 2562 - 2564 ผู้ใช้ต้องระบุ `targetGroup`: แนวทางกิจกรรม (`activity`) ไม่ได้กำหนด Quadrant D
 * แต่รายละเอียดโครงการในส่วนงบประมาณ (`project`) ระบุกลุ่มเป้าหมายเป็น Quadrant D เอกสารไม่ได้ชี้ว่าให้ใช้ข้อความใด และไม่ได้กำหนดว่าอย่างไรจึงมีศักยภาพ
 *
 * @throws {@link RuleInputError} no `targetGroup`, a year that is no whole number, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1053, 4542 and 4560
 * @example
 * ```ts
 * import { otop } from 'chumchon/cdd';
 *
 * const facts = { registrationYear: 2557, hasPotential: true, usesSmartphone: true, repeatsOnlineCourse: false, quadrantD: false };
 * otop.fy2565.entrepreneur({ ...facts, targetGroup: 'activity' }).verdict; // 'met'
 * otop.fy2565.entrepreneur({ ...facts, targetGroup: 'project' }).verdict; // 'unmet'
 * ```
 */
export const entrepreneur = readings({
  labels: {
    activity: { th: 'ตามเอกสารของกิจกรรม', en: 'by the sheet of the activity' },
    project: { th: 'ตามหน้าโครงการในบทงบประมาณ', en: "by the project's page of the budget chapter" },
  },
  reading: {
    name: 'targetGroup',
    label: { th: 'กลุ่มเป้าหมายตามข้อความใด', en: 'by which text the target group is taken' },
  },
  rules: {
    activity: checklist({ ...eligible, criteria: ofTheActivity }),
    project: checklist({
      ...eligible,
      source: entrepreneurProject(1053),
      criteria: [...ofTheActivity, yes('quadrantD', { source: entrepreneurProject(1053), circumstance: true })],
    }),
  },
});

const quota = { perProvince: parameter(50, 'entrepreneurs', entrepreneurs(4542)) };

/**
 * Which 50 entrepreneurs a province selects (จังหวัดละ 50 กลุ่ม/ราย). Two things are each said to come first: producer groups before single
 * entrepreneurs, and those with the community product standard (มชช.), or that applied for it and are being developed. Which of the two
 * counts before the other is not said, so the caller gives the `order`.
 *
 * “Passed, or applied and being developed” is read as: passed, or both of the others. The two are not ranked between themselves.
 * Candidates that are equal at the cut are `tied`: nothing further is printed to prefer one.
 *
 * @th การคัดเลือกผู้ผลิต ผู้ประกอบการ OTOP จังหวัดละ 50 กลุ่ม/ราย เอกสารใช้คำว่า “ลำดับแรก” สองแห่ง คือ ประเภทกลุ่มผู้ผลิตชุมชน และกลุ่มที่ผ่าน มชช.
 * หรือสมัครเข้าสู่กระบวนการ มชช. และอยู่ระหว่างการพัฒนา แต่ไม่ได้กำหนดว่าข้อใดมาก่อน ผู้ใช้จึงต้องระบุ `order` กรณีเท่ากันที่ลำดับสุดท้ายจะแสดงเป็น `tied`
 * เพราะไม่ได้กำหนดหลักเกณฑ์อื่นไว้
 *
 * @throws {@link RuleInputError} an order that does not name both preferences once, a candidate that comes twice, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4542 and 4560
 * @example
 * ```ts
 * import { otop } from 'chumchon/cdd';
 *
 * const facts = { registrationYear: 2560, hasPotential: true, usesSmartphone: true, repeatsOnlineCourse: false };
 * const candidates = [
 *   { ...facts, id: 'ก', producerType: 'single', communityStandard: true },
 *   { ...facts, id: 'ข', producerType: 'group', communityStandard: false },
 * ] as const;
 * otop.fy2565.chooseEntrepreneurs({ candidates, order: ['producerType', 'communityStandard'] }).selected; // ['ข', 'ก']
 * otop.fy2565.chooseEntrepreneurs({ candidates, order: ['communityStandard', 'producerType'] }).selected; // ['ก', 'ข']
 * ```
 */
export const chooseEntrepreneurs = selection({
  programme,
  id: 'choose-entrepreneurs',
  title: { th: 'คัดเลือกผู้ผลิต ผู้ประกอบการ OTOP สู่ยุค 4.0', en: 'Choosing entrepreneurs for the era 4.0' },
  source: entrepreneurs.inferred(standardOrApplied, 4542),
  parameters: { ...registered, ...quota },
  facts: {
    ...aboutEntrepreneur,
    producerType: choice(
      { th: 'ประเภทผู้ประกอบการ', en: 'kind of entrepreneur' },
      {
        group: { th: 'กลุ่มผู้ผลิตชุมชน', en: 'community producer group' },
        single: { th: 'ผู้ประกอบการรายเดียว', en: 'single entrepreneur' },
      },
    ),
    communityStandard: yesNo({
      th: 'ผ่าน มชช. หรือสมัครเข้าสู่กระบวนการ มชช. และอยู่ระหว่างการพัฒนา',
      en: 'has the community product standard, or applied for the standard and is being developed',
    }),
  },
  criteria: ofTheActivity,
  preferences: [
    { fact: 'producerType', first: ['group', 'single'] },
    { fact: 'communityStandard', first: 'yes' },
  ],
  openOrder: ['producerType', 'communityStandard'],
  quota: quota.perProvince,
  unit: 'entrepreneurs',
});
