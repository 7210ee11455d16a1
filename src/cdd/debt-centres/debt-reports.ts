import { parameter } from '../../core/parameter.js';
import { after, deadline, earlierOf, on } from '../../rules/time/deadline.js';
import { completedOn } from './reports.js';
import { managing, programme } from './source.js';

const debtWork = {
  window: parameter(7, 'days', managing(4344), {
    th: 'บันทึกภายในกี่วันหลังเสร็จสิ้น',
    en: 'entered within so many days of the end',
  }),
  entry: parameter('2022-08-10', 'date', managing(4344), { th: 'บันทึกไม่หลังวันที่', en: 'entered no later than' }),
  burden: parameter('2022-08-15', 'date', managing(4340)),
  results: parameter('2022-08-15', 'date', managing(4342)),
};

/**
 * When a province enters the debt work in the BPM system: seven days after it ended, and by 10 August 2565 in any case.
 *
 * @th
 * กำหนดบันทึกผลการบริหารจัดการหนี้ในระบบ BPM ภายใน 7 วันหลังเสร็จสิ้น และไม่เกินวันที่ 10 สิงหาคม 2565
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 4344
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.debtWorkEntry({ completedOn: '2022-06-30' }).due; // '2022-07-07'
 * debtCentres.fy2565.debtWorkEntry({}).latest; // '2022-08-10'
 * ```
 */
export const debtWorkEntry = deadline({
  programme,
  id: 'debt-work-entry',
  title: { th: 'บันทึกผลการบริหารจัดการหนี้ในระบบ BPM', en: 'BPM entry of the debt work' },
  source: managing(4344),
  parameters: { window: debtWork.window, entry: debtWork.entry },
  facts: { completedOn },
  due: earlierOf(after('completedOn', debtWork.window), on(debtWork.entry)),
  end: 'completedOn',
});

/**
 * When a province reports the debts of those who took part (รายงานภาวะหนี้สิน): by 15 August 2565. A report from before the debt work
 * ended is too early; debt work that ends later is in `conflict` with the day.
 *
 * @th
 * กำหนดจังหวัดรายงานภาวะหนี้สินของกลุ่มเป้าหมายที่เข้าร่วมกิจกรรม ให้กรมฯ ภายในวันที่ 15 สิงหาคม 2565 รายงานก่อนกิจกรรมแล้วเสร็จถือว่าเร็วเกินไป
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 4340
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.debtBurdenReport({ doneOn: '2022-08-16' }).status; // 'late'
 * ```
 */
export const debtBurdenReport = deadline({
  programme,
  id: 'debt-burden-report',
  title: { th: 'รายงานภาวะหนี้สินของกลุ่มเป้าหมาย', en: 'Report on the debts of those who took part' },
  source: managing(4340),
  parameters: { burden: debtWork.burden },
  facts: { completedOn },
  due: on(debtWork.burden),
  end: 'completedOn',
});

/**
 * When a province reports what the debt work achieved (รายงานผลการบริหารจัดการหนี้): by 15 August 2565, the same day as the
 * report on the debts, and not before the debt work ended.
 *
 * @th
 * กำหนดจังหวัดรายงานผลการบริหารจัดการหนี้ของกลุ่มเป้าหมาย ให้กรมฯ ภายในวันที่ 15 สิงหาคม 2565 วันเดียวกับรายงานภาวะหนี้สิน
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 4342
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.debtResultsReport({ today: '2022-08-15' }).status; // 'pending'
 * ```
 */
export const debtResultsReport = deadline({
  programme,
  id: 'debt-results-report',
  title: { th: 'รายงานผลการบริหารจัดการหนี้ของกลุ่มเป้าหมาย', en: 'Report on what the debt work achieved' },
  source: managing(4342),
  parameters: { results: debtWork.results },
  facts: { completedOn },
  due: on(debtWork.results),
  end: 'completedOn',
});
