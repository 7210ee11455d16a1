import { parameter } from '../../core/parameter.js';
import { appliesWhere } from '../../rules/criteria/conditional.js';
import { exactly, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { headcount } from '../../rules/deciding/headcount.js';
import { stages } from '../../rules/deciding/stages.js';
import { count, yesNo } from '../../rules/logic/fact.js';
import { activityPeriod } from '../activity-period.js';
import { printedMonths } from '../printed-months.js';
import { everywhere, planning, programme } from './source.js';

const present = { people: parameter(20, 'people', planning(2389)) };

/**
 * Whether enough people attend the workshop of a tambon (ตำบลละไม่น้อยกว่า 20 คน): at least 20 together, of the
 * tambon's integrated administration committee (ก.บ.ต.), the committee of its centre of community organisations
 * (ศอช.ต.), and others concerned with the plan. How many of each is not printed. Where COVID-19 forbids the usual
 * workshop the number is another matter: see `covidWorkshop`.
 *
 * @th
 * ผู้เข้าร่วมประชุมเชิงปฏิบัติการของตำบลครบหรือไม่: ตำบลละไม่น้อยกว่า 20 คน รวม ก.บ.ต. คณะกรรมการ ศอช.ต.
 * และผู้มีส่วนเกี่ยวข้องในการจัดทำแผน ไม่ได้ระบุจำนวนของแต่ละฝ่าย กรณีโควิด-19 ให้ดู `covidWorkshop`
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1242, 1270 and 2389
 * @example
 * ```ts
 * import { tambonPlans } from 'chumchon/cdd';
 *
 * tambonPlans.fy2565.participants({ administration: 8, organisations: 8, others: 3 }).verdict; // 'unmet'
 * ```
 */
export const participants = headcount({
  programme,
  id: 'participants',
  title: { th: 'ผู้เข้าร่วมประชุมเชิงปฏิบัติการของตำบล', en: "Participants of a tambon's workshop" },
  source: everywhere(1242, 1270, 2389),
  parameters: present,
  total: { atLeast: present.people },
  kinds: {
    administration: {
      label: { th: 'คณะกรรมการบริหารงานตำบลแบบบูรณาการ (ก.บ.ต.)', en: 'integrated administration committee (ก.บ.ต.)' },
    },
    organisations: {
      label: {
        th: 'คณะกรรมการศูนย์ประสานงานองค์การชุมชนระดับตำบล (ศอช.ต.)',
        en: 'committee of the centre of community organisations (ศอช.ต.)',
      },
    },
    others: { label: { th: 'ผู้มีส่วนเกี่ยวข้องในการจัดทำแผน', en: 'others concerned with the plan' } },
  },
});

const usual = { days: parameter(1, 'days', planning(2347, 2393)) };

/**
 * Whether a tambon's workshop was held in its usual form (แนวทางข้อ 1): one day, held by both committees with the
 * amphoe's office among the facilitators, making the plan or bringing last year's up to date from data that were analysed, with plans and
 * projects ranked by their weight, projects made on the problems that overlap, those that agree with the local authority's direction told
 * apart, and the register that coordinates them sent to it, within the COVID-19 rules of the province. Which project is on an overlapping
 * problem, and whether the register is complete, are rules of their own: `overlapping` and `inRegister`. What stands behind เช่น of the
 * measures are examples. The one day is printed without a word of comparison, so others do not fit.
 *
 * @th
 * การประชุมเชิงปฏิบัติการของตำบลเป็นไปตามแนวทางปกติ (ข้อ 1) หรือไม่: 1 วัน ก.บ.ต. และ ศอช.ต.
 * เป็นผู้จัดโดยสำนักงานพัฒนาชุมชนอำเภอร่วมเป็นทีมวิทยากรกระบวนการ จัดทำแผนหรือทบทวนแผนปีที่ผ่านมา
 * โดยนำข้อมูลมาวิเคราะห์เพื่อกำหนดทิศทางการพัฒนาตำบล จัดลำดับความสำคัญของแผนงานหรือโครงการ
 * จัดทำโครงการแก้ไขปัญหาในพื้นที่คาบเกี่ยว จำแนกโครงการที่สอดคล้องกับทิศทางการพัฒนาของ อปท. และส่งบัญชีประสานโครงการพัฒนาให้ อปท.
 * (โครงการใดอยู่ในพื้นที่คาบเกี่ยวและบัญชีครบหรือไม่ดูที่ `overlapping` และ `inRegister`)
 * และดำเนินการภายใต้มาตรการป้องกันโควิด-19 ของจังหวัด มาตรการที่ระบุเป็นเพียงตัวอย่าง จำนวน 1 วันเป็นจำนวนที่ระบุตายตัว
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, an answer that is not true or false, or an
 * unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2347, 2355, 2357, 2359 and 2393
 * @example
 * ```ts
 * import { tambonPlans } from 'chumchon/cdd';
 *
 * tambonPlans.fy2565.workshop({ days: 2 }).verdict; // 'unmet'
 * ```
 */
export const workshop = checklist({
  programme,
  id: 'workshop',
  title: { th: 'ประชุมเชิงปฏิบัติการจัดทำแผนพัฒนาตำบล', en: 'The workshop in its usual form' },
  source: planning(2347, 2355, 2357, 2359, 2393),
  parameters: usual,
  facts: {
    days: count({ th: 'จำนวนวันที่ประชุม', en: 'days of the workshop' }, 'days'),
    heldByCommittees: yesNo({ th: 'ก.บ.ต. และ ศอช.ต. เป็นผู้จัดประชุม', en: 'held by both committees' }),
    facilitated: yesNo({
      th: 'สำนักงานพัฒนาชุมชนอำเภอร่วมเป็นทีมวิทยากรกระบวนการ',
      en: "the amphoe's office was among the facilitators",
    }),
    planMadeOrReviewed: yesNo({
      th: 'จัดทำแผนหรือทบทวนแผนปีที่ผ่านมาให้เป็นปัจจุบัน',
      en: "the plan was made, or last year's brought up to date",
    }),
    dataAnalysed: yesNo({
      th: 'นำข้อมูลมาวิเคราะห์หรือสังเคราะห์ กลั่นกรอง ประมวลผล เพื่อกำหนดทิศทางการพัฒนาตำบล',
      en: 'the data were analysed to set the direction of the tambon',
    }),
    ranked: yesNo({
      th: 'จัดลำดับความสำคัญของแผนงานหรือโครงการระดับตำบล',
      en: 'plans and projects of the tambon were ranked by their weight',
    }),
    overlappingPlanned: yesNo({
      th: 'จัดทำแผนงานหรือโครงการแก้ไขปัญหาในพื้นที่ที่มีความคาบเกี่ยว',
      en: 'projects were made on the problems that overlap',
    }),
    sorted: yesNo({
      th: 'จำแนกแผนงานหรือโครงการที่สอดคล้องกับทิศทางการพัฒนาของ อปท.',
      en: "projects that agree with the local authority's direction were told apart",
    }),
    registerSent: yesNo({
      th: 'จัดทำบัญชีประสานโครงการพัฒนาส่งให้ อปท. พิจารณาบรรจุในแผนพัฒนาท้องถิ่น',
      en: 'the register that coordinates projects was sent to the local authority for its local plan',
    }),
    withinCovidRules: yesNo({
      th: 'ดำเนินการภายใต้ข้อกำหนดและคำแนะนำของ ศบค. ในจังหวัด',
      en: 'held within the COVID-19 rules of the province',
    }),
  },
  criteria: [
    exactly('days', usual.days),
    yes('heldByCommittees', { source: planning(2347) }),
    yes('facilitated', { source: planning(2355) }),
    yes('planMadeOrReviewed', { source: planning(2357) }),
    yes('dataAnalysed', { source: planning(2357) }),
    yes('ranked', { source: planning(2357) }),
    yes('overlappingPlanned', { source: planning(2357) }),
    yes('sorted', { source: planning(2357) }),
    yes('registerSent', { source: planning(2357) }),
    yes('withinCovidRules', { source: planning(2359) }),
  ],
});

/**
 * Whether a tambon's workshop was held in the form for COVID-19 (แนวทางข้อ 2): the usual one could not be held because
 * of the outbreak, and it was held within the rules of the province. Where it was split into groups, the officer of the
 * tambon put their results together; where it was held online, pictures of the screen were kept.
 *
 * The amphoe may change the number of participants as the place and the rules ask, so the 20 of `participants` do not
 * bind here; four groups of five are an example of it. Groups and online meetings are examples too: both together or
 * another form are no bar.
 *
 * @th
 * การประชุมเชิงปฏิบัติการของตำบลเป็นไปตามแนวทางกรณีโควิด-19 (ข้อ 2) หรือไม่: จัดตามข้อ 1
 * ไม่ได้เพราะสถานการณ์การแพร่ระบาด และดำเนินการภายใต้มาตรการของจังหวัด หากแบ่งรุ่น
 * เจ้าหน้าที่ผู้รับผิดชอบตำบลรวบรวมผลเป็นภาพรวม หากประชุมออนไลน์ ต้องเก็บภาพถ่ายหน้าจอเป็นหลักฐาน
 *
 * อำเภอปรับจำนวนผู้เข้าร่วมได้ตามความเหมาะสม จำนวนไม่น้อยกว่า 20 คนจึงไม่บังคับในกรณีนี้ การแบ่ง 4 รุ่น ๆ ละ 5 คน
 * และการประชุมออนไลน์เป็นเพียงตัวอย่าง
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2371 to 2377
 * @example
 * ```ts
 * import { tambonPlans } from 'chumchon/cdd';
 *
 * const held = { prevented: true, withinCovidRules: true, inGroups: false, online: true };
 * tambonPlans.fy2565.covidWorkshop({ ...held, screenshotsKept: true }).verdict; // 'met'
 * tambonPlans.fy2565.covidWorkshop({ ...held, screenshotsKept: false }).verdict; // 'unmet'
 * ```
 */
export const covidWorkshop = checklist({
  programme,
  id: 'covid-workshop',
  title: { th: 'ประชุมจัดทำแผนพัฒนาตำบลกรณีโควิด-19', en: 'The workshop in the form for COVID-19' },
  source: planning([2371, 2377]),
  words: {
    met: { th: 'จัดประชุมในรูปแบบนี้ได้', en: 'may be held in this form' },
    unmet: { th: 'จัดประชุมในรูปแบบนี้ไม่ได้', en: 'may not be held in this form' },
  },
  facts: {
    prevented: yesNo({
      th: 'จัดประชุมตามข้อ 1 ไม่ได้เพราะสถานการณ์โควิด-19',
      en: 'the usual workshop could not be held because of COVID-19',
    }),
    withinCovidRules: yesNo({
      th: 'ดำเนินการภายใต้ข้อกำหนดและคำแนะนำของ ศบค. ในจังหวัด',
      en: 'held within the COVID-19 rules of the province',
    }),
    inGroups: yesNo({ th: 'แบ่งผู้เข้าร่วมเป็นรุ่น', en: 'split into groups' }),
    resultsMerged: yesNo({
      th: 'เจ้าหน้าที่รวบรวมผลของแต่ละรุ่นเป็นภาพรวมของตำบล',
      en: 'the officer put the results of the groups together',
    }),
    online: yesNo({ th: 'ประชุมผ่านระบบอิเล็กทรอนิกส์', en: 'held online' }),
    screenshotsKept: yesNo({ th: 'เก็บภาพถ่ายหน้าจอเป็นหลักฐาน', en: 'pictures of the screen were kept' }),
  },
  criteria: [
    yes('prevented', { source: planning(2371), circumstance: true }),
    yes('withinCovidRules', { source: planning(2373) }),
    appliesWhere('inGroups', [true], yes('resultsMerged'), {
      id: 'merged-where-split',
      label: { th: 'กรณีแบ่งรุ่น รวบรวมผลเป็นภาพรวม', en: 'results put together where split' },
      source: planning(2375),
    }),
    appliesWhere('online', [true], yes('screenshotsKept'), {
      id: 'evidence-where-online',
      label: { th: 'กรณีประชุมออนไลน์ เก็บภาพถ่ายหน้าจอ', en: 'pictures of the screen where online' },
      source: planning(2377),
    }),
  ],
});

/**
 * Whether a tambon's workshop falls into its period (ไตรมาส 1): October to December 2564. The year's data on basic
 * minimum needs are surveyed only from January, so the plan rests on those of an earlier round; which one is not
 * printed.
 *
 * @th
 * การประชุมอยู่ในช่วงเวลาที่กำหนด คือ ไตรมาส 1 (ตุลาคม – ธันวาคม 2564) หรือไม่ ข้อมูล จปฐ. ปี 2565
 * เริ่มจัดเก็บเดือนมกราคม แผนจึงใช้ข้อมูลรอบก่อน ซึ่งต้นฉบับไม่ได้ระบุว่ารอบใด
 *
 * @throws {@link RuleInputError} a date that is none, an end before the beginning, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 2393
 * @example
 * ```ts
 * import { tambonPlans } from 'chumchon/cdd';
 *
 * tambonPlans.fy2565.workshopPeriod({ startsOn: '2022-01-04' }).verdict; // 'unmet'
 * ```
 */
export const workshopPeriod = activityPeriod({
  programme,
  id: 'workshop-period',
  title: { th: 'ระยะเวลาประชุมจัดทำแผนพัฒนาตำบล', en: 'When the workshop is held' },
  source: planning(2393),
  period: printedMonths(planning, '2021-10', '2021-12', 2393),
});

/**
 * How far an amphoe's office has come with a tambon's plan (ขั้นตอนข้อ 1.1–1.8), from studying the regulation of 2562
 * to the report. What the regulation says is not printed.
 *
 * @th
 * สำนักงานพัฒนาชุมชนอำเภอดำเนินการถึงขั้นใด (ข้อ 1.1–1.8) ตั้งแต่ศึกษาระเบียบกระทรวงมหาดไทย พ.ศ. 2562 จนถึงรายงานผล
 * เนื้อหาของระเบียบไม่ได้พิมพ์ไว้
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown stage
 * @source 004_5d18bda2820f2124.txt, lines 2349 to 2369
 * @example
 * ```ts
 * import { tambonPlans } from 'chumchon/cdd';
 *
 * tambonPlans.fy2565.workshopSteps({ studied: true, targeted: true, dataGathered: false, held: true }).skipped; // ['dataGathered']
 * ```
 */
export const workshopSteps = stages({
  programme,
  id: 'workshop-steps',
  title: { th: 'ขั้นตอนการจัดประชุมเชิงปฏิบัติการ', en: 'Steps of the workshop' },
  source: planning([2349, 2369]),
  stages: {
    studied: { th: '1.1 ศึกษาและทำความเข้าใจแนวทางตามระเบียบ', en: '1.1 the regulation was studied', lines: [2349] },
    targeted: { th: '1.2 กำหนดกลุ่มเป้าหมายและรูปแบบการประชุม', en: '1.2 participants and form were set', lines: [2351] },
    dataGathered: { th: '1.3 รวบรวมข้อมูล', en: '1.3 data were gathered', lines: [2353] },
    facilitated: { th: '1.4 ร่วมเป็นทีมวิทยากรกระบวนการ', en: '1.4 facilitators were joined', lines: [2355] },
    held: { th: '1.5 จัดประชุมจัดทำหรือทบทวนแผน', en: '1.5 the workshop was held', lines: [2357] },
    delivered: { th: '1.6 จัดทำรูปแบบแผนและส่งมอบ', en: '1.6 the plan was written and delivered', lines: [2365] },
    evaluated: { th: '1.7 ประเมินผลแผนและรายงานจังหวัด', en: '1.7 the plan was evaluated', lines: [2367] },
    reported: { th: '1.8 สรุปและรายงานผลในระบบ', en: '1.8 the work was reported', lines: [2369] },
  },
});
