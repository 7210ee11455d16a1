import { parameter } from '../../core/parameter.js';
import { date } from '../../rules/logic/fact.js';
import { after, deadline, earlierOf, on } from '../../rules/time/deadline.js';
import { establishing, managing, modelling, programme } from './source.js';

const completedOn = date({ th: 'วันที่ดำเนินกิจกรรมแล้วเสร็จ', en: 'the day on which the activity ended' });

const establishment = {
  window: parameter(7, 'days', establishing(4191, 4193)),
  entry: parameter('2022-03-10', 'date', establishing(4191)),
  report: parameter('2022-03-15', 'date', establishing(4193)),
};

/**
 * When a province enters an established centre in the BPM system (บันทึกผลในระบบ BPM): seven days after the activity
 * ended, and by 10 March 2565 in any case.
 *
 * The activity's own period lasts until 31 March 2565. What ends after 10 March is within the period and cannot be
 * entered in time: the due date stays as printed, and `conflict` says so. The seven days are calendar days, the first
 * being the day after.
 *
 * @th
 * กำหนดจังหวัดบันทึกผลการจัดตั้งศูนย์ในระบบ BPM ภายใน 7 วันหลังเสร็จสิ้น และไม่เกินวันที่ 10 มีนาคม 2565 กิจกรรมมีระยะเวลาถึงวันที่ 31 มีนาคม 2565
 * งานที่เสร็จหลังวันที่ 10 มีนาคมจึงบันทึกให้ทันไม่ได้ วันครบกำหนดยังเป็นไปตามที่พิมพ์ไว้ และแสดงไว้ใน conflict 7 วันนับตามวันปฏิทินจากวันถัดไป
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4191, 4193 and 4223
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.establishmentEntry({ completedOn: '2022-03-01' }).due; // '2022-03-08'
 * debtCentres.fy2565.establishmentEntry({ completedOn: '2022-03-05' }).due; // '2022-03-10'
 * debtCentres.fy2565.establishmentEntry({ completedOn: '2022-03-31' }).conflict?.end; // '2022-03-31'
 * ```
 */
export const establishmentEntry = deadline({
  programme,
  id: 'establishment-entry',
  title: { th: 'บันทึกผลการจัดตั้งศูนย์ในระบบ BPM', en: 'BPM entry of an established centre' },
  source: establishing(4191, 4223),
  parameters: { window: establishment.window, entry: establishment.entry },
  facts: { completedOn },
  due: earlierOf(after('completedOn', establishment.window), on(establishment.entry)),
  end: 'completedOn',
});

/**
 * When an amphoe reports an established centre to its province (อำเภอรายงานผลให้จังหวัด): seven days after the activity
 * ended.
 *
 * @th
 * กำหนดอำเภอสรุปผล ถอดบทเรียน และรายงานผลการจัดตั้งศูนย์ให้จังหวัด ภายใน 7 วันหลังเสร็จสิ้น
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4191 and 4193
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.establishmentAmphoeReport({ completedOn: '2022-03-05' }).due; // '2022-03-12'
 * ```
 */
export const establishmentAmphoeReport = deadline({
  programme,
  id: 'establishment-amphoe-report',
  title: { th: 'อำเภอสรุปผล ถอดบทเรียน และรายงานจังหวัด', en: "The amphoe's report on an established centre" },
  source: establishing(4193),
  parameters: { window: establishment.window },
  facts: { completedOn },
  ordered: [['completedOn', 'doneOn']],
  due: after('completedOn', establishment.window),
});

/**
 * When a province sends its bound report on established centres (รายงานผลเป็นรูปเล่ม): by 15 March 2565, which is again
 * before the activity's period ends. With the day on which the activity ended, `conflict` says whether it can be kept.
 *
 * @th
 * กำหนดจังหวัดส่งรายงานผลการจัดตั้งศูนย์เป็นรูปเล่ม ภายในวันที่ 15 มีนาคม 2565 ซึ่งก่อนสิ้นระยะเวลาดำเนินการ เมื่อระบุวันที่เสร็จสิ้น conflict
 * จะบอกว่าทันกำหนดหรือไม่
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4193 and 4223
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.establishmentReport({ completedOn: '2022-03-15' }).conflict; // null
 * debtCentres.fy2565.establishmentReport({ completedOn: '2022-03-16' }).conflict?.due; // '2022-03-15'
 * ```
 */
export const establishmentReport = deadline({
  programme,
  id: 'establishment-report',
  title: { th: 'จังหวัดส่งรายงานผลเป็นรูปเล่ม', en: 'Bound report on established centres' },
  source: establishing(4193, 4223),
  parameters: { report: establishment.report },
  facts: { completedOn },
  due: on(establishment.report),
  end: 'completedOn',
});

const debtWork = {
  window: parameter(7, 'days', managing(4344)),
  entry: parameter('2022-08-10', 'date', managing(4344)),
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
 * When a province reports the debts of those who took part (รายงานภาวะหนี้สิน): by 15 August 2565.
 *
 * @th
 * กำหนดจังหวัดรายงานภาวะหนี้สินของกลุ่มเป้าหมายที่เข้าร่วมกิจกรรม ให้กรมฯ ภายในวันที่ 15 สิงหาคม 2565
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
  facts: {},
  due: on(debtWork.burden),
});

/**
 * When a province reports what the debt work achieved (รายงานผลการบริหารจัดการหนี้): by 15 August 2565, the same day as the
 * report on the debts.
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
  facts: {},
  due: on(debtWork.results),
});

const model = {
  window: parameter(7, 'days', modelling(4502)),
  selection: parameter(
    '2022-01-31',
    'date',
    modelling.derived({ th: 'วันสุดท้ายของเดือนมกราคม 2565', en: 'the last day of January 2565' }, 4399),
  ),
  entry: parameter('2022-08-15', 'date', modelling(4502)),
  report: parameter('2022-08-15', 'date', modelling(4504)),
};

/**
 * When a province reports its outstanding centre (รายงานผลการคัดเลือก): within January 2565.
 *
 * @th
 * กำหนดจังหวัดรายงานรายชื่อและผลการดำเนินงานของศูนย์ดีเด่นระดับจังหวัด ภายในเดือนมกราคม 2565
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4393 and 4399
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.modelSelectionReport({}).due; // '2022-01-31'
 * ```
 */
export const modelSelectionReport = deadline({
  programme,
  id: 'model-selection-report',
  title: { th: 'รายงานรายชื่อและผลการดำเนินงานของศูนย์ดีเด่น', en: 'Report on the outstanding centre' },
  source: modelling(4393, 4399),
  parameters: { selection: model.selection },
  facts: {},
  due: on(model.selection),
});

/**
 * When a province enters the support of a model centre in the BPM system: seven days after it ended, and by 15 August
 * 2565 in any case, five days later than the debt work. The amphoe reports to the province before, on no printed date.
 *
 * @th
 * กำหนดจังหวัดบันทึกผลการสนับสนุนศูนย์ต้นแบบในระบบ BPM ภายใน 7 วันหลังเสร็จสิ้น และไม่เกินวันที่ 15 สิงหาคม 2565 ช้ากว่างานบริหารจัดการหนี้ 5 วัน
 * อำเภอรายงานจังหวัดก่อน แต่เอกสารไม่ได้กำหนดวัน
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4500 and 4502
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.modelEntry({ completedOn: '2022-08-09' }).due; // '2022-08-15'
 * ```
 */
export const modelEntry = deadline({
  programme,
  id: 'model-entry',
  title: { th: 'บันทึกผลการสนับสนุนศูนย์ต้นแบบในระบบ BPM', en: 'BPM entry of the support of a model centre' },
  source: modelling(4500, 4502),
  parameters: { window: model.window, entry: model.entry },
  facts: { completedOn },
  due: earlierOf(after('completedOn', model.window), on(model.entry)),
  end: 'completedOn',
});

/**
 * When a province reports a model centre's media and learning stations (รายงานผลตามข้อ 2.1 และ 2.2): by 15 August 2565.
 *
 * @th
 * กำหนดจังหวัดรายงานสื่อเผยแพร่และฐานเรียนรู้ของศูนย์ต้นแบบ (ข้อ 2.1 และ 2.2) ภายในวันที่ 15 สิงหาคม 2565
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 4504
 * @example
 * ```ts
 * import { debtCentres } from 'chumchon/cdd';
 *
 * debtCentres.fy2565.modelReport({ doneOn: '2022-08-15' }).status; // 'on-time'
 * ```
 */
export const modelReport = deadline({
  programme,
  id: 'model-report',
  title: { th: 'รายงานสื่อเผยแพร่และฐานเรียนรู้', en: 'Report on media and learning stations' },
  source: modelling(4504),
  parameters: { report: model.report },
  facts: {},
  due: on(model.report),
});
