import { parameter } from '../../core/parameter.js';
import { yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { ascending } from '../../rules/logic/bounds.js';
import { date, yesNo } from '../../rules/logic/fact.js';
import { after, by, deadline } from '../../rules/time/deadline.js';
import { schedule } from '../../rules/time/schedule.js';
import { timetable } from '../../rules/time/timetable.js';
import { days } from './days.js';
import { programme, project } from './source.js';

const sevenDays = parameter(7, 'days', project(2869, 2952, 3013, 3050));
const completed = { th: 'วันที่เสร็จสิ้นกิจกรรม', en: 'the day on which the activity was completed' };

/**
 * When the result of an activity must be in BPM (บันทึกผลในระบบ BPM): within 7 days after it is completed, the same for all four
 * activities; the province enters 1.1 and 1.2, the amphoe or the province 2.1 and 2.2. Calendar days, counted from the day
 * after, are the reading; the activity is that of one amphoe, village or province.
 *
 * @th
 * กำหนดบันทึกผลกิจกรรมในระบบ BPM ภายใน 7 วันหลังเสร็จสิ้น เหมือนกันทั้งสี่กิจกรรม จังหวัดบันทึกกิจกรรม 1.1 และ 1.2 อำเภอหรือจังหวัดบันทึกกิจกรรม 2.1 และ
 * 2.2 นับวันปฏิทินจากวันถัดไป และนับจากกิจกรรมของอำเภอ หมู่บ้าน หรือจังหวัดนั้น
 *
 * @throws {@link RuleInputError} a day that is not a calendar date, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2869, 2952, 3013 and 3050
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * motherFund.fy2565.bpmDeadline({ completedOn: '2021-12-31' }).due; // '2022-01-07'
 * ```
 */
export const bpmDeadline = deadline({
  programme,
  id: 'bpm-deadline',
  title: { th: 'กำหนดบันทึกผลในระบบ BPM', en: 'When the result must be in BPM' },
  source: project(2869, 2952, 3013, 3050),
  parameters: { sevenDays },
  facts: { completedOn: date(completed) },
  due: after('completedOn', sevenDays),
});

/**
 * Whether the entry in BPM (บันทึกผลในระบบ BPM) is as asked: in time, with the file of data and with pictures.
 *
 * @th
 * ตรวจว่าการบันทึกผลในระบบ BPM เป็นไปตามที่กำหนดหรือไม่ คือ ทันภายใน 7 วัน แนบไฟล์ข้อมูล และแนบรูปภาพ
 *
 * @throws {@link RuleInputError} a value that is not of its kind, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 2869, 2952, 3013 and 3050
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * const entry = { completedOn: '2021-12-24', enteredOn: '2021-12-31', dataAttached: true };
 * motherFund.fy2565.bpmEntry(entry).missing; // ['picturesAttached']
 * ```
 */
export const bpmEntry = checklist({
  programme,
  id: 'bpm-entry',
  title: { th: 'การบันทึกผลในระบบ BPM', en: 'Entry in BPM' },
  source: project(2869, 2952, 3013, 3050),
  parameters: { sevenDays },
  facts: {
    completedOn: date(completed),
    enteredOn: date({ th: 'วันที่บันทึกผล', en: 'the day on which it was entered' }),
    dataAttached: yesNo({ th: 'แนบไฟล์ข้อมูล', en: 'the file of data is attached' }),
    picturesAttached: yesNo({ th: 'แนบรูปภาพ', en: 'pictures are attached' }),
  },
  ordered: ascending(['completedOn', 'enteredOn']),
  criteria: [
    by('enteredOn', after('completedOn', sevenDays), {
      id: 'in-time',
      label: { th: 'บันทึกภายใน 7 วัน', en: 'entered within 7 days' },
      source: sevenDays.source,
    }),
    yes('dataAttached'),
    yes('picturesAttached'),
  ],
});

const reports = {
  centreReport: days.centreReport,
  firstOccupationReport: days.firstOccupationReport,
  secondOccupationReport: days.secondOccupationReport,
  seedlingReport: days.seedlingReport,
};

/**
 * What is reported to the department besides BPM (รายงานผลการดำเนินงาน), and what of it is overdue on a day:
 *
 * - `centres`: the province on activity 1.1, by the end of February 2565;
 * - `occupations`: the province on activity 1.2, in two rounds, by the end of December 2564 and of June 2565. What belongs into
 *   the second round is not printed;
 * - `seedlings`: the amphoe or province on activity 2.1, on the form, by the end of June 2565.
 *
 * A month without a day is read as its last day, included. Two of the days come early: the first round on activity 1.2 is due
 * on the last day of its month, when what ends on that day may wait for BPM until 7 January 2565; and the form on activity 2.1
 * is due with the last day for the workshop, though the village's activities may follow.
 *
 * @th
 * แสดงรายงานต่อกรมการพัฒนาชุมชนนอกจากระบบ BPM และรายงานใดเกินกำหนดในวันที่ระบุ คือ กิจกรรม 1.1 ภายในเดือนกุมภาพันธ์ 2565 กิจกรรม 1.2 สองรอบ
 * ภายในเดือนธันวาคม 2564 และมิถุนายน 2565 (เอกสารไม่ได้ระบุเนื้อหาของรอบที่สอง) และกิจกรรม 2.1 ตามแบบรายงาน ภายในเดือนมิถุนายน 2565
 * เดือนที่ไม่ระบุวันอ่านว่าวันสุดท้ายของเดือน
 *
 * @throws {@link RuleInputError} a day that is not a calendar date, a report of another kind or after the day of asking, or a `due`
 * on which none is due
 * @source 004_5d18bda2820f2124.txt, lines 2869, 2952 and 3013
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * const outcome = motherFund.fy2565.reporting({
 *   today: '2022-03-01',
 *   reports: [{ stream: 'occupations', on: '2021-12-30' }],
 * });
 * outcome.overdue.map(({ stream, due }) => [stream, due]); // [['centres', '2022-02-28']]
 * ```
 */
export const reporting = schedule({
  programme,
  id: 'reporting',
  title: { th: 'รายงานผลการดำเนินงานต่อกรมการพัฒนาชุมชน', en: 'Reports to the department' },
  source: project(2869, 2952, 3013),
  parameters: reports,
  streams: [
    {
      id: 'centres',
      label: { th: 'รายงานผลกิจกรรม 1.1 เป็นไฟล์', en: 'file report on activity 1.1' },
      rounds: [reports.centreReport],
    },
    {
      id: 'occupations',
      label: { th: 'รายงานผลกิจกรรม 1.2 เป็นไฟล์ 2 รอบ', en: 'file report on activity 1.2, two rounds' },
      rounds: [reports.firstOccupationReport, reports.secondOccupationReport],
    },
    {
      id: 'seedlings',
      label: { th: 'รายงานผลกิจกรรม 2.1 ตามแบบรายงาน', en: 'report on activity 2.1 on the form' },
      rounds: [reports.seedlingReport],
    },
  ],
});

/**
 * The project's activities with their months (ระยะเวลาดำเนินการ): which are past, running and to come on a given day. Activity 1 is
 * the fund villages, activity 2 the seedling villages. The printed months bind, not the quarters beside them: 1.1 and 1.2
 * stand under quarter 1 and run in December 2564. Follow-up and the second round of reports on 1.2 go on after that. Buying and
 * handing over the material of 1.2 stand under December as well, after the training: that is hardly enough time, and is
 * left as printed.
 *
 * @th
 * แสดงว่ากิจกรรมใดของโครงการผ่านไปแล้ว กำลังดำเนินการ หรือยังไม่ถึงในวันที่ระบุ ใช้เดือนที่พิมพ์ไว้ ไม่ใช้ไตรมาสที่พิมพ์คู่กัน กิจกรรม 1.1 และ 1.2
 * อยู่ในเดือนธันวาคม 2564 การติดตามและรายงานรอบที่สองของกิจกรรม 1.2 ทำต่อจากนั้น การจัดซื้อและส่งมอบวัสดุพิมพ์ไว้ในเดือนธันวาคมเช่นกัน
 * จึงคงไว้ตามที่พิมพ์
 *
 * @throws {@link RuleInputError} a day that is not a calendar date, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 708, 2875, 2969, 3019 and 3057
 * @example
 * ```ts
 * import { motherFund } from 'chumchon/cdd';
 *
 * motherFund.fy2565.calendar({ today: '2022-05-01' }).running; // [2]
 * motherFund.fy2565.calendar({ today: '2022-01-01' }).past; // [1]
 * ```
 */
export const calendar = timetable({
  programme,
  id: 'calendar',
  title: { th: 'ระยะเวลาดำเนินการ', en: 'Calendar of the activities' },
  source: project(708, 2875, 2969, 3019, 3057),
  activities: [
    {
      activity: 1,
      label: { th: 'เสริมสร้างความเข้มแข็งหมู่บ้านกองทุนแม่ของแผ่นดิน', en: 'Strengthening the fund villages' },
      steps: [
        { id: 'centres', label: { th: '1.1 ศูนย์เรียนรู้ระดับอำเภอ', en: '1.1 learning centres' }, ...days.centres },
        { id: 'occupations', label: { th: '1.2 สนับสนุนอาชีพ', en: '1.2 occupations' }, ...days.occupations },
      ],
    },
    {
      activity: 2,
      label: { th: 'พัฒนาหมู่บ้านต้นกล้ากองทุนแม่ของแผ่นดิน', en: 'Developing the seedling villages' },
      steps: [
        { id: 'workshops', label: { th: '2.1 ประชุมเชิงปฏิบัติการ', en: '2.1 workshops' }, ...days.seedlings },
        { id: 'materials', label: { th: '2.2 สนับสนุนวัสดุ', en: '2.2 material' }, ...days.materials },
      ],
    },
  ],
});
