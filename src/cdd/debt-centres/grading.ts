import { deepFreeze } from '../../core/freeze.js';
import { parameter } from '../../core/parameter.js';
import { yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { everyOne } from '../../rules/deciding/every-one.js';
import { yesNo } from '../../rules/logic/fact.js';
import { schedule } from '../../rules/time/schedule.js';
import { grading, programme } from './source.js';

const graded = { centres: parameter(1138, 'centres', grading(6253, 6848)) };

/**
 * Whether an amphoe did its four tasks on the levels of its centres (อำเภอร่วมกับทีมคู่หู คู่คิด ดำเนินการ): a meeting on how debts are
 * solved, a plan of action for the assessment, the assessment by that plan, and a development plan by its result; all of them
 * with the Move for Fund Team and partners. The report is due by 31 March 2565: see {@link gradingReports}.
 *
 * @th
 * พิจารณาว่าอำเภอร่วมกับทีมคู่หู คู่คิด (Move for Fund Team) และภาคีเครือข่าย ดำเนินการครบ 4 เรื่องหรือไม่ ได้แก่ จัดประชุมสร้างความรู้ความเข้าใจ
 * จัดทำแผนปฏิบัติการขับเคลื่อนการประเมิน ประเมินตามแผน และจัดทำแผนการพัฒนาศูนย์ตามผลการประเมิน
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 6222
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * const done = { meeting: true, actionPlan: true, assessed: true, together: true };
 * debtCentres.fy2565.gradingTasks(done).missing; // ['developmentPlan']
 * ```
 */
export const gradingTasks = checklist({
  programme,
  id: 'grading-tasks',
  title: { th: 'การดำเนินการของอำเภอในการจัดระดับการพัฒนาศูนย์', en: "The amphoe's tasks on the levels of centres" },
  source: grading(6222),
  facts: {
    together: yesNo({
      th: 'ดำเนินการร่วมกับทีมคู่หู คู่คิด (Move for Fund Team) และภาคีเครือข่าย',
      en: 'with the Move for Fund Team and partners',
    }),
    meeting: yesNo({
      th: 'จัดประชุมสร้างความรู้ ความเข้าใจ แนวทางการแก้ไขปัญหาหนี้สินภาคครัวเรือน',
      en: 'a meeting on how the debts of households are solved was held',
    }),
    actionPlan: yesNo({
      th: 'จัดทำแผนปฏิบัติการขับเคลื่อนการประเมินการจัดระดับการพัฒนาศูนย์',
      en: 'a plan of action for the assessment was made',
    }),
    assessed: yesNo({ th: 'ประเมินการจัดระดับตามแผนปฏิบัติการ', en: 'the centres were assessed by the plan' }),
    developmentPlan: yesNo({
      th: 'จัดทำแผนการพัฒนาศูนย์ตามผลการประเมิน',
      en: 'development plans were made by the result of the assessment',
    }),
  },
  criteria: [yes('together'), yes('meeting'), yes('actionPlan'), yes('assessed'), yes('developmentPlan')],
});

/**
 * Whether every centre was graded and developed (มีผลการจัดระดับ มีแผน และดำเนินการตามแผน): it has a level, a plan that
 * follows from the result, and it carries the plan out. All 1,138 have to; a province gives its own `number`.
 *
 * The levels, their names and their bands are in a form of the department that is not in the document: whether a centre
 * has its level is the caller's to say.
 *
 * @th
 * ตรวจว่าศูนย์ทุกแห่งมีผลการจัดระดับการพัฒนา มีแผนการพัฒนาที่สอดคล้องกับผลการประเมิน และดำเนินการตามแผนหรือไม่ ครบ 1,138 แห่ง
 * จังหวัดให้ระบุจำนวนศูนย์ของตนใน number ระดับ ชื่อระดับ และช่วงคะแนนอยู่ในแบบของกรมฯ ซึ่งไม่มีในเอกสาร ศูนย์มีระดับแล้วหรือไม่ ผู้ใช้เป็นผู้ระบุ
 *
 * @throws {@link RuleInputError} more centres than there are, two of one name, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 6253 and 6848
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * const graded = { hasLevel: true, hasPlan: true, planFollowsResult: true };
 * const outcome = debtCentres.fy2565.centresGraded({ centres: [{ id: 'A', ...graded }], number: 1 });
 * outcome.missing; // ['centres.0.planCarriedOut']
 * ```
 */
export const centresGraded = everyOne({
  programme,
  id: 'centres-graded',
  title: { th: 'ศูนย์มีผลการจัดระดับ มีแผน และดำเนินการตามแผน', en: 'Every centre graded and developed' },
  source: grading(6253, 6848),
  parameters: graded,
  list: { name: 'centres', label: { th: 'ศูนย์จัดการกองทุนชุมชน', en: 'a centre' } },
  unit: 'centres',
  facts: {
    hasLevel: yesNo({ th: 'มีผลการจัดระดับการพัฒนา', en: 'has its level of development' }),
    hasPlan: yesNo({ th: 'มีแผนการพัฒนา', en: 'has a development plan' }),
    planFollowsResult: yesNo({ th: 'แผนสอดคล้องกับผลการประเมิน', en: 'the plan follows from the result' }),
    planCarriedOut: yesNo({ th: 'ดำเนินการพัฒนาตามแผน', en: 'the plan is carried out' }),
  },
  criteria: [yes('hasLevel'), yes('hasPlan'), yes('planFollowsResult'), yes('planCarriedOut')],
  number: graded.centres,
});

/**
 * Whether the database of centres is as it has to be (ฐานข้อมูลศูนย์): complete, correct and current.
 *
 * @th
 * ตรวจว่าฐานข้อมูลศูนย์จัดการกองทุนชุมชนครบถ้วน ถูกต้อง และเป็นปัจจุบันหรือไม่
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 6253 and 6850
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.centreDatabase({ complete: true, correct: true, current: false }).verdict; // 'unmet'
 * ```
 */
export const centreDatabase = checklist({
  programme,
  id: 'centre-database',
  title: { th: 'ฐานข้อมูลศูนย์ที่ครบถ้วน ถูกต้องและเป็นปัจจุบัน', en: 'The database of centres' },
  source: grading(6253, 6850),
  facts: {
    complete: yesNo({ th: 'ครบถ้วน', en: 'complete' }),
    correct: yesNo({ th: 'ถูกต้อง', en: 'correct' }),
    current: yesNo({ th: 'เป็นปัจจุบัน', en: 'current' }),
  },
  criteria: [yes('complete'), yes('correct'), yes('current')],
});

const rounds = {
  database: parameter(
    '2021-12-31',
    'date',
    grading.derived({ th: 'วันสุดท้ายของเดือนธันวาคม 2564', en: 'the last day of December 2564 (2021)' }, 6196, 6204),
  ),
  levels: parameter('2022-03-31', 'date', grading(6222)),
  certifiedLevels: parameter('2022-04-15', 'date', grading(6228)),
  debts: parameter('2022-07-15', 'date', grading(6224)),
  collectedDebts: parameter('2022-07-31', 'date', grading(6230)),
};

/**
 * What is reported on the centres' levels and debts, and what of it is overdue on a given day (ปฏิทินรายงานศูนย์): a
 * province confirms the database, an amphoe reports the levels and the province certifies them, an amphoe reports the
 * debts and the province collects them. The first is due in December 2564, before the activity's printed period of
 * January to July 2565 begins.
 *
 * @th
 * แสดงปฏิทินรายงานการจัดระดับศูนย์และการแก้ไขปัญหาหนี้สิน และรายงานใดเกินกำหนดในวันที่ระบุ คือ จังหวัดส่งแบบยืนยันฐานข้อมูล อำเภอรายงานผลการประเมิน
 * จังหวัดรับรองและส่งผลพร้อมแผน อำเภอรายงานผลการแก้ไขปัญหาหนี้สิน และจังหวัดรวบรวม รายงานแรกครบกำหนดเดือนธันวาคม 2564 ก่อนระยะเวลาดำเนินการที่พิมพ์ไว้
 * (มกราคม - กรกฎาคม 2565)
 *
 * @throws {@link RuleInputError} a day that is not a calendar date, a report of another kind or after the day of asking, or a `due`
 * on which none is due
 * @source 004_5d18bda2820f2124.txt, lines 6196, 6204, 6222, 6224, 6228, 6230 and 6251
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * const outcome = debtCentres.fy2565.gradingReports({
 *   today: '2022-04-16',
 *   reports: [{ stream: 'levels', on: '2022-03-31' }],
 * });
 * outcome.overdue.map(({ stream }) => stream); // ['database', 'certified-levels']
 * ```
 */
export const gradingReports = schedule({
  programme,
  id: 'grading-reports',
  title: { th: 'ปฏิทินรายงานการจัดระดับและการแก้ไขปัญหาหนี้สิน', en: 'Reports on levels and debts' },
  source: grading(6196, 6204, 6222, 6224, 6228, 6230, 6251),
  parameters: rounds,
  streams: [
    {
      id: 'database',
      label: { th: 'จังหวัดส่งแบบยืนยันฐานข้อมูลให้กรมฯ', en: 'province confirms the database' },
      rounds: [rounds.database],
    },
    {
      id: 'levels',
      label: { th: 'อำเภอรายงานผลการประเมินให้จังหวัด', en: 'amphoe reports the levels' },
      rounds: [rounds.levels],
    },
    {
      id: 'certified-levels',
      label: { th: 'จังหวัดรับรองและส่งผลการประเมินพร้อมแผนให้กรมฯ', en: 'province certifies levels and plans' },
      rounds: [rounds.certifiedLevels],
    },
    {
      id: 'debts',
      label: { th: 'อำเภอรายงานผลการแก้ไขปัญหาหนี้สินให้จังหวัด', en: 'amphoe reports the debts' },
      rounds: [rounds.debts],
    },
    {
      id: 'collected-debts',
      label: { th: 'จังหวัดรวบรวมผลรายงานให้กรมฯ', en: 'province reports the debts' },
      rounds: [rounds.collectedDebts],
    },
  ],
});

/**
 * Whom the activity is for (กลุ่มเป้าหมาย): the officers and the Move for Fund teams of 878 amphoes, and the committees of
 * 1,138 centres.
 *
 * @source 004_5d18bda2820f2124.txt, lines 6234 to 6236
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.gradingTargets.teams.value; // 878
 * ```
 */
export const gradingTargets = deepFreeze({
  officers: parameter(878, 'amphoes', grading(6234)),
  teams: parameter(878, 'amphoes', grading(6235)),
  committees: parameter(1138, 'centres', grading(6236)),
});
