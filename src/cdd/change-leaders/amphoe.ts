import { readLastDay } from '../../core/as-read.js';
import { parameter } from '../../core/parameter.js';
import { yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { date, yesNo } from '../../rules/logic/fact.js';
import { deadline, on } from '../../rules/time/deadline.js';
import { during } from '../../rules/time/timetable.js';
import { days } from './days.js';
import { acrossPages, activity, letter, programme } from './source.js';

const due = parameter('2021-02-25', 'date', letter(34, 36), {
  th: 'วันสุดท้ายที่จังหวัดกำหนด',
  en: 'the last day that the province sets',
});

const inProject = { from: days.project.from, to: due };

/** What an amphoe does by the province's last day, not before the project begins. */
const since = (line: number) =>
  acrossPages.inferred(
    {
      th: `ไม่ก่อนเดือนที่เริ่มโครงการ (บรรทัด 93) และภายในวันที่ 25 กุมภาพันธ์ 2564 (บรรทัด ${line})`,
      en: `from the month in which the project begins (line 93) to 25 February 2564 (2021) (line ${line})`,
    },
    line,
    93,
  );

/**
 * The day by which an amphoe (อำเภอ) of Nong Khai must have finished its workshops and sent its action plan
 * (แผนปฏิบัติการ) to the province: Thursday 25 February 2564. `doneOn` is the later of the two days; `amphoeDuties` looks at
 * each by itself.
 *
 * @th
 * กำหนดที่อำเภอในจังหวัดหนองคายต้องดำเนินการประชุมเชิงปฏิบัติการและส่งแผนปฏิบัติการให้จังหวัด ภายในวันพฤหัสบดีที่ 25 กุมภาพันธ์ 2564 doneOn
 * คือวันหลังสุดของสองวันนั้น ถ้าจะดูแยกทีละเรื่องใช้ amphoeDuties
 *
 * @throws {@link RuleInputError} a day that is not a calendar date, or an unknown fact
 * @source 002_b86b2e7e88d9451c.txt, lines 34 and 36
 * @example
 * ```ts
 * import { changeLeaders } from 'chumchon/cdd';
 *
 * changeLeaders.fy2564.amphoeDeadline({}).due; // '2021-02-25'
 * changeLeaders.fy2564.amphoeDeadline({ today: '2021-02-26' }).status; // 'overdue'
 * changeLeaders.fy2564.amphoeDeadline({ doneOn: '2021-02-25' }).status; // 'on-time'
 * ```
 */
export const amphoeDeadline = deadline({
  programme,
  id: 'amphoe-deadline',
  title: { th: 'กำหนดดำเนินการและส่งแผนของอำเภอ', en: "The amphoes' deadline for workshop and action plan" },
  source: letter(34, 36),
  parameters: { due },
  facts: {},
  due: on(due),
});

/**
 * Whether an amphoe (อำเภอ) of Nong Khai did what the province's letter asks: the target group's workshop finished and the
 * action plan sent by 25 February 2564, the measures against COVID-19 followed, the results reported, entered in BPM, and sent
 * with pictures. The last three are due as soon as the workshop is over; no number of days is printed, so only whether they
 * were done is asked. What was done before the months of the project (February to September 2564, line 93) is not of this one.
 *
 * @th
 * พิจารณาว่าอำเภอดำเนินการตามหนังสือจังหวัดครบหรือไม่ คือ ศึกษาแนวทาง ขับเคลื่อนกลุ่มเป้าหมายและส่งแผนปฏิบัติการภายในวันที่ 25 กุมภาพันธ์ 2564 ปฏิบัติตามมาตรการป้องกันโควิด-19
 * รายงานผล บันทึกในระบบ BPM และส่งภาพกิจกรรม เรื่องที่ให้ดำเนินการทันทีไม่ได้กำหนดจำนวนวัน การดำเนินการก่อนระยะเวลาของโครงการ
 * (กุมภาพันธ์ - กันยายน 2564 บรรทัด 93) ไม่นับเป็นของโครงการนี้
 *
 * @throws {@link RuleInputError} a value that is not of its kind, or an unknown fact
 * @source 002_b86b2e7e88d9451c.txt, lines 34, 36, 38 and 93
 * @example
 * ```ts
 * import { changeLeaders } from 'chumchon/cdd';
 *
 * const outcome = changeLeaders.fy2564.amphoeDuties({ workshopFinishedOn: '2021-02-23', planSentOn: '2021-02-26' });
 * outcome.verdict; // 'unmet'
 * outcome.criteria[2].required; // { noEarlierThan: '2021-02-01', noLaterThan: '2021-02-25' }
 * ```
 */
export const amphoeDuties = checklist({
  programme,
  id: 'amphoe-duties',
  title: { th: 'สิ่งที่จังหวัดขอให้อำเภอดำเนินการ', en: 'What the province asks of the amphoes' },
  source: letter(34, 36, 38),
  parameters: { from: days.project.from, due },
  facts: {
    guidelineStudied: yesNo({ th: 'ศึกษาแนวทางการดำเนินงานโครงการแล้ว', en: "the project's guideline was studied" }),
    workshopFinishedOn: date({ th: 'วันที่ขับเคลื่อนกลุ่มเป้าหมายแล้วเสร็จ', en: 'day on which the workshop was finished' }),
    planSentOn: date({ th: 'วันที่ส่งแผนปฏิบัติการให้จังหวัด', en: 'day on which the action plan was sent' }),
    resultsReported: yesNo({ th: 'รายงานผลให้จังหวัดทราบแล้ว', en: 'the results were reported to the province' }),
    covidMeasuresFollowed: yesNo({
      th: 'ปฏิบัติตามมาตรการป้องกันการแพร่ระบาดของ COVID-19 อย่างเคร่งครัด',
      en: 'the measures against the spread of COVID-19 were strictly followed',
    }),
    recordedInBpm: yesNo({ th: 'บันทึกผลในระบบ BPM แล้ว', en: 'the results were entered in BPM' }),
    picturesSent: yesNo({ th: 'ส่งรายงานภาพกิจกรรมแล้ว', en: 'pictures of the activity were sent' }),
  },
  criteria: [
    yes('guidelineStudied', { source: letter(34) }),
    during('workshopFinishedOn', inProject, { id: 'workshop-finished-on', source: since(34) }),
    during('planSentOn', inProject, { id: 'plan-sent-on', source: since(36) }),
    yes('resultsReported', { source: letter(34) }),
    yes('covidMeasuresFollowed', { source: letter(34) }),
    yes('recordedInBpm', { source: letter(38) }),
    yes('picturesSent', { source: letter(38) }),
  ],
});

/**
 * The day on which the provinces register (บันทึก) their target tambons and leaders online: 16 February 2564, the day after
 * the briefing. The text prints the day alone; that it is the last day is the reading here.
 *
 * @th
 * วันที่จังหวัดบันทึกตำบลเป้าหมายและทะเบียนผู้นำในระบบ คือวันที่ 16 กุมภาพันธ์ 2564 วันถัดจากการประชุมชี้แจง เอกสารพิมพ์เพียงวันเดียว
 * ในที่นี้อ่านว่าเป็นวันสุดท้าย
 *
 * @throws {@link RuleInputError} a day that is not a calendar date, or an unknown fact
 * @source 002_b86b2e7e88d9451c.txt, line 74
 * @example
 * ```ts
 * import { changeLeaders } from 'chumchon/cdd';
 *
 * changeLeaders.fy2564.registrationDeadline({ doneOn: '2021-02-17' }).status; // 'late'
 * ```
 */
export const registrationDeadline = deadline({
  programme,
  id: 'registration-deadline',
  title: { th: 'วันบันทึกตำบลเป้าหมายและทะเบียนผู้นำ', en: 'Day of registration of tambons and leaders' },
  source: activity(1)(74),
  parameters: { due: days.registration.to },
  facts: {},
  due: on(readLastDay(days.registration.to)),
});
