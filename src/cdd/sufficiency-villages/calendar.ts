import { parameter } from '../../core/parameter.js';
import { stages } from '../../rules/deciding/stages.js';
import { date } from '../../rules/logic/fact.js';
import { after, deadline } from '../../rules/time/deadline.js';
import { timetable } from '../../rules/time/timetable.js';
import { acrossPages } from '../guideline-fy2565.js';
import { printedMonths } from '../printed-months.js';
import { evaluation, learningCentres, living, programme, seminar, summary, training } from './source.js';

/** The printed months of the project's activities. */
export const periods = {
  training: /* @__PURE__ */ printedMonths(training, '2021-10', '2021-12', 2601),
  seminar: /* @__PURE__ */ printedMonths(seminar, '2021-10', '2021-12', 2674),
  living: /* @__PURE__ */ printedMonths(living, '2021-10', '2022-06', 2724),
  evaluation: /* @__PURE__ */ printedMonths(evaluation, '2022-04', '2022-09', 2748),
  learningCentres: /* @__PURE__ */ printedMonths(learningCentres, '2022-01', '2022-03', 2786),
};

/**
 * Which activities run on a day (ระยะเวลาดำเนินการ). Main activity 1 is the village, main activity 2 the learning centre.
 *
 * @th
 * แสดงว่าในวันที่ระบุ กิจกรรมใดผ่านไปแล้ว กำลังดำเนินการ หรือยังไม่ถึงระยะเวลา กิจกรรมหลักที่ 1 คือหมู่บ้าน กิจกรรมหลักที่ 2 คือศูนย์เรียนรู้
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1361, 2601, 2674, 2724, 2748 and 2786
 * @example
 * ```ts
 * import { sufficiencyVillages } from 'chumchon/cdd';
 *
 * const outcome = sufficiencyVillages.fy2565.activities({ today: '2022-02-01' });
 * outcome.activities[0].steps.map(({ status }) => status); // ['past', 'past', 'running', 'to-come']
 * outcome.running; // [1, 2]
 * ```
 */
export const activities = timetable({
  programme,
  id: 'activities',
  title: { th: 'ระยะเวลาดำเนินการ', en: 'When the activities run' },
  source: acrossPages(1361, 2601, 2674, 2724, 2748, 2786),
  activities: [
    {
      activity: 1,
      label: { th: 'พัฒนาหมู่บ้านเศรษฐกิจพอเพียง', en: 'Villages of the sufficiency economy' },
      steps: [
        { id: 'training', label: { th: 'อบรมแกนนำ', en: 'training of those who lead' }, ...periods.training },
        { id: 'seminar', label: { th: 'สัมมนาการเรียนรู้วิถีชีวิต', en: 'seminar' }, ...periods.seminar },
        {
          id: 'living',
          label: { th: 'กิจกรรมพัฒนาวิถีชีวิตระดับหมู่บ้าน', en: 'activities in the villages' },
          ...periods.living,
        },
        {
          id: 'evaluation',
          label: { th: 'ประเมินผลและถอดบทเรียน', en: 'results assessed, lessons drawn' },
          ...periods.evaluation,
        },
      ],
    },
    {
      activity: 2,
      label: { th: 'พัฒนาศูนย์เรียนรู้เศรษฐกิจพอเพียง', en: 'Learning centres' },
      steps: [
        {
          id: 'learning-centres',
          label: { th: 'พัฒนาศูนย์เรียนรู้ “โคก หนอง นา”', en: 'learning centres of the form Khok Nong Na' },
          ...periods.learningCentres,
        },
      ],
    },
  ],
});

/**
 * How far the project has come in a village (ขั้นตอนของโครงการ): those who lead are trained; then the management of the community, in three parts; then the
 * assessment. A step that was passed over is named.
 *
 * The order is that of the numbers, which is a reading: no sentence says that the second part is done before the third, and their
 * printed months overlap (to June, to March 2565). The diagram of the summary lists the learning centre as a step of its own, its
 * prose as the third part of the second.
 *
 * @th
 * แสดงว่าโครงการในหมู่บ้านดำเนินการถึงขั้นใด คือ อบรมแกนนำ เสริมสร้างกระบวนการบริหารจัดการชุมชน 3 กิจกรรมย่อย และประเมินผล พร้อมระบุขั้นที่ข้ามไป
 * เรียงตามเลขข้อซึ่งเป็นการอ่าน ไม่มีข้อความใดระบุว่ากิจกรรมย่อยที่ 2.2 ต้องทำก่อน 2.3 และระยะเวลาที่พิมพ์ไว้ซ้อนกัน (ถึงมิถุนายน และถึงมีนาคม 2565)
 * แผนภาพแยกศูนย์เรียนรู้เป็นขั้นต่างหาก ส่วนคำบรรยายจัดไว้เป็นกิจกรรมย่อยที่ 2.3
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown step
 * @source 004_5d18bda2820f2124.txt, lines 1372 to 1390
 * @example
 * ```ts
 * import { sufficiencyVillages } from 'chumchon/cdd';
 *
 * sufficiencyVillages.fy2565.projectSteps({ leadersTrained: true, seminarHeld: true }).next; // ['activitiesSupported']
 * ```
 */
export const projectSteps = stages({
  programme,
  id: 'project-steps',
  title: { th: 'ขั้นตอนของโครงการ', en: 'The steps of the project' },
  source: summary.inferred(
    {
      th: 'เรียงตามเลขข้อ ไม่มีข้อความใดระบุว่ากิจกรรมย่อยที่ 2.2 ต้องทำก่อน 2.3',
      en: 'in the order of the numbers; no sentence says that part 2.2 is done before 2.3',
    },
    [1372, 1390],
  ),
  stages: {
    leadersTrained: { th: '1. อบรมแกนนำขับเคลื่อนหมู่บ้าน', en: '1. those who lead were trained', lines: [1382] },
    seminarHeld: {
      th: '2.1 สัมมนาและจัดทำแผนพัฒนาวิถีชีวิต',
      en: '2.1 the seminar was held and the plan made',
      lines: [1386],
    },
    activitiesSupported: {
      th: '2.2 สนับสนุนวัสดุ/อุปกรณ์เพื่อการปรับวิถีชีวิตตามแผน',
      en: '2.2 material was given for activities of the plan',
      lines: [1388],
    },
    centreBuilt: { th: '2.3 พัฒนาศูนย์เรียนรู้ “โคก หนอง นา”', en: '2.3 the learning centre was developed', lines: [1390] },
    evaluated: { th: 'ประเมินผล', en: 'the results were assessed', lines: [1379, 1380] },
  },
});

const span = { days: parameter(7, 'days', acrossPages(2589, 2666, 2716, 2738, 2773)) };

/**
 * When an activity of the project is recorded (บันทึกผล): within seven days after it ended, in the BPM system and in the report system that the department
 * names. It is done on the day on which the later of the two is.
 *
 * @th
 * กำหนดรายงานผลการดำเนินงานของแต่ละกิจกรรม: ภายใน 7 วัน หลังดำเนินการแล้วเสร็จ ทั้งในระบบ BPM และในระบบรายงานที่กรมการพัฒนาชุมชนกำหนด
 * ถือว่าแล้วเสร็จในวันที่รายงานครบทั้งสองระบบ
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2589, 2666, 2716, 2738 and 2773
 * @example
 * ```ts
 * import { sufficiencyVillages } from 'chumchon/cdd';
 *
 * sufficiencyVillages.fy2565.record({ endedOn: '2021-12-20' }).due; // '2021-12-27'
 * ```
 */
export const record = deadline({
  programme,
  id: 'record',
  title: { th: 'รายงานผลใน 2 ระบบ ภายใน 7 วัน', en: 'Recorded in two systems within seven days' },
  source: acrossPages(2589, 2666, 2716, 2738, 2773),
  parameters: span,
  facts: { endedOn: date({ th: 'วันที่กิจกรรมแล้วเสร็จ', en: 'the day the activity ended' }) },
  due: after('endedOn', span.days),
});
