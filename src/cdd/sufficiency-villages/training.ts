import { readAtLeast } from '../../core/as-read.js';
import { parameter } from '../../core/parameter.js';
import { atLeast, exactly, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { roster } from '../../rules/deciding/headcount.js';
import { count, date, yesNo } from '../../rules/logic/fact.js';
import { daysHeld, withinPeriod } from '../days-held.js';
import { acrossPages } from '../guideline-fy2565.js';
import { periods } from './calendar.js';
import { programme, training } from './source.js';

const plots = { plots: parameter(1, 'plots', training(2571)) };

/**
 * Whether a village may be a target village (คัดเลือกหมู่บ้านเป้าหมาย): it is ready to become a village of the sufficiency economy, and a household of
 * it volunteers and is ready to develop its land into the learning place of the form Khok Nong Na, one plot a village.
 *
 * When a village or a household is ready is not printed, nor who must own the land. A village of this project is none of that on right
 * livelihoods in the same year: that rule is printed there.
 *
 * @th
 * พิจารณาว่าหมู่บ้านเป็นหมู่บ้านเป้าหมายได้หรือไม่ คือ มีความพร้อมในการพัฒนาเป็นหมู่บ้านเศรษฐกิจพอเพียง
 * และมีพื้นที่ของครัวเรือนที่สมัครใจและพร้อมพัฒนาเป็นแหล่งเรียนรู้ “โคก หนอง นา” หมู่บ้านละ 1 แปลง เอกสารไม่ได้กำหนดว่าความพร้อมวัดอย่างไร
 * และไม่ได้กล่าวถึงสิทธิในที่ดิน ข้อห้ามซ้ำกับหมู่บ้านสัมมาชีพชุมชนปีเดียวกันพิมพ์ไว้ในโครงการสัมมาชีพ
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 2571
 * @example
 * ```ts
 * import { sufficiencyVillages } from 'chumchon/cdd';
 *
 * const village = { ready: true, volunteered: true, plotReady: true };
 * sufficiencyVillages.fy2565.targetVillage({ ...village, plots: 1 }).verdict; // 'met'
 * sufficiencyVillages.fy2565.targetVillage({ ...village, plots: 2 }).verdict; // 'unmet'
 * ```
 */
export const targetVillage = checklist({
  programme,
  id: 'target-village',
  title: { th: 'หมู่บ้านเป้าหมายเศรษฐกิจพอเพียง', en: 'A target village' },
  source: training(2571),
  words: {
    met: { th: 'เป็นหมู่บ้านเป้าหมายได้', en: 'may be a target village' },
    unmet: { th: 'เป็นหมู่บ้านเป้าหมายไม่ได้', en: 'may not be a target village' },
  },
  parameters: plots,
  facts: {
    ready: yesNo({
      th: 'มีความพร้อมในการพัฒนาเป็นหมู่บ้านเศรษฐกิจพอเพียง',
      en: 'is ready to become a village of the sufficiency economy',
    }),
    volunteered: yesNo({ th: 'มีครัวเรือนที่สมัครใจ', en: 'a household volunteers' }),
    plotReady: yesNo({
      th: 'ครัวเรือนพร้อมที่จะพัฒนาพื้นที่ให้เป็นแหล่งเรียนรู้ “โคก หนอง นา”',
      en: 'the household is ready to develop its land into the learning place',
    }),
    plots: count({ th: 'แปลงของหมู่บ้าน', en: 'plots of the village' }, 'plots'),
  },
  criteria: [yes('ready'), yes('volunteered'), yes('plotReady'), exactly('plots', plots.plots)],
});

const trio = {
  household: parameter(1, 'people', training(2573, 2593)),
  leader: parameter(1, 'people', training(2573, 2593)),
  officer: parameter(1, 'people', training(2573, 2593)),
};

/**
 * Whether a village sends the right people to the training (ผู้เข้าอบรม): one representative of the household that develops the learning place, who is to
 * become the change leader, one leader of the community, and the one officer responsible.
 *
 * Of the officer the line does not say “a village”: one may be responsible for several villages, and is then named for each. The
 * total prints 3,308 คน/หมู่บ้าน where 3,308 people are meant: one for each of 3,308 villages.
 *
 * @th
 * ตรวจว่าผู้เข้าอบรมของหมู่บ้านครบตามแนวทางหรือไม่ คือ ผู้แทนครัวเรือนพัฒนาพื้นที่เรียนรู้ โคก หนอง นา 1 คน ผู้นำชุมชน 1 คน และเจ้าหน้าที่พัฒนาชุมชนที่รับผิดชอบ 1 คน
 * เอกสารไม่ได้พิมพ์ “ต่อหมู่บ้าน” สำหรับเจ้าหน้าที่ เจ้าหน้าที่คนหนึ่งจึงอาจรับผิดชอบหลายหมู่บ้าน ยอด “3,308 คน/หมู่บ้าน” ที่พิมพ์ไว้ อ่านว่า 3,308 คน
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1382, 2573 and 2593
 * @example
 * ```ts
 * import { sufficiencyVillages } from 'chumchon/cdd';
 *
 * sufficiencyVillages.fy2565.trainees({ household: 1, leader: 1, officer: 1 }).verdict; // 'met'
 * sufficiencyVillages.fy2565.trainees({ household: 2 }).verdict; // 'unmet'
 * ```
 */
export const trainees = roster({
  programme,
  id: 'trainees',
  title: { th: 'ผู้เข้าอบรมของหมู่บ้าน', en: 'Who is trained' },
  source: acrossPages(1382, 2573, 2593),
  parameters: trio,
  roles: {
    household: {
      label: {
        th: 'ผู้แทนครัวเรือนพัฒนาพื้นที่เรียนรู้ โคก หนอง นา',
        en: 'representatives of the household that develops the learning place',
      },
      exactly: trio.household,
    },
    leader: { label: { th: 'ผู้นำชุมชนของหมู่บ้าน', en: "leaders of the village's community" }, exactly: trio.leader },
    officer: {
      label: { th: 'เจ้าหน้าที่พัฒนาชุมชนที่รับผิดชอบ', en: 'community development officers responsible' },
      exactly: trio.officer,
    },
  },
});

/**
 * Whether the registers went to the department (ทะเบียนรายชื่อ): of the target villages, and of the households that are to be trained, both in the
 * department's form. No day is printed. The numbering goes from 1.2 to 3: an item may be lost.
 *
 * @th
 * ตรวจว่าจัดทำทะเบียนครบและส่งให้กรมการพัฒนาชุมชนแล้วหรือไม่ คือ ทะเบียนหมู่บ้านเป้าหมายและทะเบียนครัวเรือนที่จะเข้ารับการอบรม ตามแบบที่กรมฯ กำหนด
 * เอกสารไม่ได้กำหนดวันส่ง และเลขข้อข้ามจาก 1.2 ไป 3 จึงอาจมีข้อความขาดหาย
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 2575
 * @example
 * ```ts
 * import { sufficiencyVillages } from 'chumchon/cdd';
 *
 * sufficiencyVillages.fy2565.registers({ villages: true, households: true, inForm: true }).missing; // ['sent']
 * ```
 */
export const registers = checklist({
  programme,
  id: 'registers',
  title: { th: 'ทะเบียนรายชื่อหมู่บ้านและครัวเรือน', en: 'Registers of villages and households' },
  source: training(2575),
  facts: {
    villages: yesNo({ th: 'จัดทำทะเบียนรายชื่อหมู่บ้านเป้าหมาย', en: 'a register of target villages was made' }),
    households: yesNo({
      th: 'จัดทำทะเบียนรายชื่อครัวเรือนที่จะเข้ารับการอบรม',
      en: 'a register of the households to be trained was made',
    }),
    inForm: yesNo({ th: 'เป็นไปตามแบบที่กรมฯ กำหนด', en: "both are in the department's form" }),
    sent: yesNo({ th: 'ส่งให้กรมการพัฒนาชุมชนแล้ว', en: 'both were sent to the department' }),
  },
  criteria: [yes('villages'), yes('households'), yes('inForm'), yes('sent')],
});

const course = { days: parameter(5, 'days', training(2577)) };

/**
 * Whether the training was held as the guideline has it (อบรมแกนนำ): the offices of province and amphoe hold it together with the study centre, five
 * days, online, centred on the mindset, on the days that the institute sets, within October to December 2564, under the measures
 * against COVID-19, and with the task given to the household afterwards.
 *
 * The first and the last day must both lie in the period. The five days need not follow each other: «ตามความเหมาะสมของพื้นที่» leaves
 * that to the area; more days than there are from the first to the last are refused.
 *
 * @th
 * ตรวจว่าจัดอบรมแกนนำตามแนวทางหรือไม่ คือ สำนักงานพัฒนาชุมชนจังหวัด/อำเภอร่วมกับศูนย์ศึกษาและพัฒนาชุมชนจัดรูปแบบออนไลน์ 5 วัน มุ่งเน้นการปรับกรอบความคิด
 * ตามกำหนดการที่สถาบันการพัฒนาชุมชนกำหนด ระหว่างเดือนตุลาคม - ธันวาคม 2564 ปฏิบัติตามมาตรการป้องกันโควิด 19
 * และมอบภารกิจให้ผู้แทนครัวเรือนไปขับเคลื่อน ทั้งวันแรกและวันสุดท้ายต้องอยู่ในระยะเวลา เอกสารไม่ได้กำหนดให้เป็น 5 วันติดต่อกัน
 * จำนวนวันที่เกินกว่าช่วงตั้งแต่วันแรกถึงวันสุดท้ายไม่รับ
 *
 * @throws {@link RuleInputError} a last day before the first, more days than there are between them, a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2569, 2577, 2579, 2581, 2587, 2591 and 2601
 * @example
 * ```ts
 * import { sufficiencyVillages } from 'chumchon/cdd';
 *
 * sufficiencyVillages.fy2565.trainingCourse({ firstDay: '2021-12-28', lastDay: '2022-01-03' }).verdict; // 'unmet'
 * ```
 */
export const trainingCourse = checklist({
  programme,
  id: 'training-course',
  title: { th: 'อบรมแกนนำในรูปแบบออนไลน์ 5 วัน', en: 'The online training of five days for those who lead' },
  source: training(2577),
  parameters: { ...course, ...periods.training },
  facts: {
    firstDay: date({ th: 'วันแรกของการอบรม', en: 'its first day' }),
    lastDay: date({ th: 'วันสุดท้ายของการอบรม', en: 'its last day' }),
    days: count({ th: 'จำนวนวันอบรม', en: 'days of training' }, 'days'),
    online: yesNo({ th: 'อบรมในรูปแบบออนไลน์', en: 'it was held online' }),
    withStudyCentre: yesNo({
      th: 'สำนักงานพัฒนาชุมชนจังหวัด/อำเภอร่วมกับศูนย์ศึกษาและพัฒนาชุมชนจัดฝึกอบรม',
      en: 'the offices of province and amphoe held it together with the study centre',
    }),
    onSchedule: yesNo({
      th: 'เป็นไปตามกำหนดการที่สถาบันการพัฒนาชุมชนกำหนด',
      en: 'it followed the days that the institute of community development set',
    }),
    onMindset: yesNo({
      th: 'มุ่งเน้นการปรับกรอบความคิดและกระบวนการทางความคิด',
      en: 'it centred on the way of thinking, the mindset',
    }),
    taskGiven: yesNo({
      th: 'มอบภารกิจให้ผู้แทนครัวเรือนไปขับเคลื่อนการพัฒนา',
      en: 'the household was given the task of driving development',
    }),
    covidMeasures: yesNo({ th: 'ปฏิบัติตามมาตรการป้องกันโควิด 19', en: 'the measures against COVID-19 were followed' }),
  },
  ordered: daysHeld('firstDay', 'lastDay', 'days'),
  criteria: [
    ...withinPeriod(periods.training, { th: 'เดือนตุลาคม - ธันวาคม 2564', en: 'October to December 2564 (2021)' }),
    exactly('days', course.days),
    yes('online'),
    yes('withStudyCentre', { source: training(2569, 2581) }),
    yes('onSchedule', { source: training(2579) }),
    yes('onMindset', { source: training(2581) }),
    yes('taskGiven', { source: training(2587) }),
    yes('covidMeasures', { source: training(2591) }),
  ],
});

const trained = { households: parameter(3308, 'people', training(2605)) };

/**
 * The activity's indicator (ตัวชี้วัดกิจกรรม): 3,308 representatives of the households that develop learning places. Leaders and officers do not
 * count. No word of comparison is printed; more are read as enough.
 *
 * @th
 * ตัวชี้วัดกิจกรรม: ผู้แทนครัวเรือนพัฒนาพื้นที่เรียนรู้ โคก หนอง นา ที่ได้รับการพัฒนา 3,308 คน ไม่นับผู้นำชุมชนและเจ้าหน้าที่
 * เอกสารไม่ได้พิมพ์คำว่า “ไม่น้อยกว่า” กติกานี้อ่านว่าตั้งแต่ 3,308 คนขึ้นไป
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1382 and 2605
 * @example
 * ```ts
 * import { sufficiencyVillages } from 'chumchon/cdd';
 *
 * sufficiencyVillages.fy2565.householdsTrained({ representatives: 3307 }).verdict; // 'unmet'
 * ```
 */
export const householdsTrained = checklist({
  programme,
  id: 'households-trained',
  title: { th: 'ผู้แทนครัวเรือนที่ได้รับการพัฒนา 3,308 คน', en: 'The 3,308 representatives of households that were trained' },
  source: acrossPages(1382, 2605),
  parameters: trained,
  facts: {
    representatives: count(
      { th: 'ผู้แทนครัวเรือนพัฒนาพื้นที่เรียนรู้ที่ได้รับการพัฒนา', en: 'representatives of households that were trained' },
      'people',
    ),
  },
  criteria: [atLeast('representatives', readAtLeast(trained.households))],
});
