import { deepFreeze } from '../../core/freeze.js';
import { parameter } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import { exactly, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { stages } from '../../rules/deciding/stages.js';
import { count, date, yesNo } from '../../rules/logic/fact.js';
import { during } from '../../rules/time/timetable.js';
import { days } from './days.js';
import { formFacts, oneDayOrAdapted } from './form.js';
import { occupations, programme } from './source.js';

/**
 * Whether somebody who was chosen may be entered for the training: they were chosen, and they said that they wish to join
 * (แสดงความจำนง). In what form is not printed.
 *
 * @th
 * ตรวจว่าบุคคลเข้าร่วมการฝึกอบรมได้หรือไม่ คือ ได้รับการคัดเลือกและแสดงความจำนงแล้ว เอกสารไม่ได้กำหนดแบบการแสดงความจำนง
 *
 * @throws {@link RuleInputError} a value that is not yes or no, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 2910
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * motherFund.fy2565.enrolment({ chosen: true }).missing; // ['wishStated']
 * ```
 */
export const enrolment = checklist({
  programme,
  id: 'enrolment',
  title: { th: 'การแสดงความจำนงเข้าร่วมกิจกรรมฝึกอบรมอาชีพ', en: 'The wish to join the training for occupations' },
  source: occupations(2910),
  facts: {
    chosen: yesNo({ th: 'ได้รับการคัดเลือก', en: 'was chosen' }),
    wishStated: yesNo({ th: 'แสดงความจำนงแล้ว', en: 'said that they wish to join' }),
  },
  criteria: [yes('chosen'), yes('wishStated')],
});

const training = {
  people: parameter(10, 'people', occupations(2918, 2956)),
  days: parameter(1, 'days', occupations(2918)),
  from: days.occupations.from,
  to: days.occupations.to,
};

/**
 * Whether a province's training (ฝึกอบรมและเสริมสร้างความรู้ทักษะของการประกอบอาชีพ) is as printed: 10 people, of either track in any
 * mixture, one day, in December 2564. What it is about is `trainingTopics`.
 *
 * In the COVID-19 epidemic the form may be adapted (online, in subgroups, or otherwise): then the one day is not asked for, but
 * the announcement of the province's disease committee is followed and the main contents are kept.
 *
 * @th
 * ตรวจว่าการฝึกอบรมทักษะการประกอบอาชีพของจังหวัดเป็นไปตามที่กำหนดหรือไม่ คือ 10 คน จากกลุ่มใดกลุ่มหนึ่งหรือทั้งสองกลุ่มก็ได้ 1 วัน ในเดือนธันวาคม 2564
 * ในสถานการณ์โรคติดเชื้อไวรัสโคโรนา 2019 ปรับรูปแบบได้ ไม่ต้องครบ 1 วัน
 * แต่ต้องเป็นไปตามประกาศของคณะกรรมการควบคุมโรคติดต่อของจังหวัดและคงเนื้อหาสาระสำคัญไว้ เนื้อหาดูที่ trainingTopics
 *
 * @throws {@link RuleInputError} a number that is not whole, a day that is not a calendar date, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2918, 2930, 2956 and 2969
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * motherFund.fy2565.occupationTraining({ people: 10, days: 1, heldOn: '2022-01-05' }).verdict; // 'unmet'
 * ```
 */
export const occupationTraining = checklist({
  programme,
  id: 'occupation-training',
  title: { th: 'ฝึกอบรมทักษะของการประกอบอาชีพ จังหวัดละ 10 คน', en: 'Training for occupations, 10 people a province' },
  source: occupations(2918, 2956),
  parameters: training,
  facts: {
    people: count({ th: 'ผู้เข้ารับการฝึกอบรม', en: 'people who take part' }, 'people'),
    ...formFacts,
    heldOn: date({ th: 'วันที่ฝึกอบรม', en: 'day of the training' }),
  },
  criteria: [
    exactly('people', training.people),
    oneDayOrAdapted(training.days, occupations(2930)),
    during('heldOn', days.occupations, { id: 'held-on' }),
  ],
});

/**
 * The five topics of the training (ประเด็นเนื้อหา), in printed order.
 *
 * @source 004_5d18bda2820f2124.txt, lines 2920 to 2928
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * motherFund.fy2565.trainingTopics.length; // 5
 * motherFund.fy2565.trainingTopics[3].en; // 'plan of the occupation that is wanted'
 * ```
 */
export const trainingTopics: readonly Text[] = deepFreeze([
  { th: 'ชี้แจงแนวทางการดำเนินงาน', en: 'how the activity works' },
  { th: 'แนวทางการตัดสินใจเลือกอาชีพที่ก่อให้เกิดรายได้', en: 'how to choose an occupation that earns' },
  { th: 'ศึกษาประสบการณ์ของปราชญ์ชุมชน/วิทยากร/องค์ความรู้', en: 'experience of local sages and trainers' },
  { th: 'จัดทำแผนความต้องการประกอบอาชีพ', en: 'plan of the occupation that is wanted' },
  { th: 'สรุปประเมินผล/มอบหมายภารกิจ', en: 'summing up and tasks' },
]);

/**
 * Where the training may be held (สถานที่ฝึกอบรม): the places that are named, which are examples. Each may lie in the province or
 * outside it, near by.
 *
 * @source 004_5d18bda2820f2124.txt, line 2916
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * motherFund.fy2565.trainingPlaces[0].en; // "the province's Mother-Fund learning centre"
 * ```
 */
export const trainingPlaces: readonly Text[] = deepFreeze([
  { th: 'ศูนย์เรียนรู้กองทุนแม่ของแผ่นดินระดับจังหวัด', en: "the province's Mother-Fund learning centre" },
  { th: 'หมู่บ้านเศรษฐกิจพอเพียงต้นแบบ', en: 'a model village of the sufficiency economy' },
  {
    th: 'ศูนย์เรียนรู้เศรษฐกิจพอเพียงตามหลักทฤษฎีใหม่ประยุกต์สู่ โคก หนอง นา',
    en: 'a learning centre of the new theory applied to Khok Nong Na',
  },
  { th: 'แหล่งเรียนรู้อื่น ๆ ที่เหมาะสม', en: 'another suitable place of learning' },
]);

/**
 * How far the support of occupations has come (สนับสนุนการประกอบอาชีพ): plans collected, project proposed by kind of occupation,
 * approved, material bought, handed over, followed up. By whom the project is approved is not printed. The material goes to the
 * people themselves; no cash is printed.
 *
 * @th
 * แสดงว่าการสนับสนุนการประกอบอาชีพดำเนินการถึงขั้นใด คือ รวบรวมแผนความต้องการ เสนอโครงการตามประเภทอาชีพ ได้รับอนุมัติ จัดซื้อวัสดุสาธิต ส่งมอบวัสดุ
 * และติดตามให้ความช่วยเหลือ เอกสารไม่ได้ระบุผู้อนุมัติโครงการ วัสดุมอบให้แก่ผู้เข้าร่วมโดยตรง เอกสารไม่ได้พิมพ์ว่ามีการจ่ายเป็นเงินสด
 *
 * @throws {@link RuleInputError} a value that is not yes or no, or an unknown stage
 * @source 004_5d18bda2820f2124.txt, lines 2932, 2934, 2940 and 2954
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * const outcome = motherFund.fy2565.supportStages({ plansCollected: true, projectProposed: true, approved: false });
 * outcome.reached; // 'projectProposed'
 * outcome.next; // ['approved']
 * ```
 */
export const supportStages = stages({
  programme,
  id: 'support-stages',
  title: { th: 'ขั้นตอนสนับสนุนการประกอบอาชีพ', en: 'Stages of the support of occupations' },
  source: occupations(2932, 2934, 2940, 2954),
  stages: {
    plansCollected: {
      th: 'รวบรวมแผนความต้องการประกอบอาชีพ',
      en: 'the plans of occupations are collected',
      lines: [2932],
    },
    projectProposed: {
      th: 'เสนอโครงการตามประเภทอาชีพ',
      en: 'a project is proposed by kind of occupation',
      lines: [2934],
    },
    approved: { th: 'โครงการได้รับอนุมัติ', en: 'the project is approved', lines: [2934] },
    purchased: { th: 'จัดซื้อวัสดุสาธิตการประกอบอาชีพ', en: 'the material is bought', lines: [2934] },
    handedOver: { th: 'ส่งมอบวัสดุ', en: 'the material is handed over', lines: [2940] },
    followedUp: { th: 'ติดตามและให้ความช่วยเหลืออย่างต่อเนื่อง', en: 'followed up and helped', lines: [2954] },
  },
});
