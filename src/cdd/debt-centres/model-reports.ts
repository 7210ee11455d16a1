import { parameter } from '../../core/parameter.js';
import { after, deadline, earlierOf, on } from '../../rules/time/deadline.js';
import { completedOn } from './reports.js';
import { modelling, programme } from './source.js';

const model = {
  window: parameter(7, 'days', modelling(4502), {
    th: 'บันทึกภายในกี่วันหลังเสร็จสิ้น',
    en: 'entered within so many days of the end',
  }),
  selection: parameter(
    '2022-01-31',
    'date',
    modelling.derived({ th: 'วันสุดท้ายของเดือนมกราคม 2565', en: 'the last day of January 2565 (2022)' }, 4399),
  ),
  entry: parameter('2022-08-15', 'date', modelling(4502), { th: 'บันทึกไม่หลังวันที่', en: 'entered no later than' }),
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
  title: {
    th: 'จังหวัดรายงานรายชื่อและผลการดำเนินงานของศูนย์ดีเด่น',
    en: "The province's report on its outstanding centre",
  },
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
 * When a province reports a model centre's media and learning stations (รายงานผลตามข้อ 2.1 และ 2.2): after they are done, and by 15
 * August 2565. What is done later is in `conflict` with it.
 *
 * @th
 * กำหนดจังหวัดรายงานสื่อเผยแพร่และฐานเรียนรู้ของศูนย์ต้นแบบ (ข้อ 2.1 และ 2.2) หลังจากดำเนินการแล้วเสร็จ ภายในวันที่ 15 สิงหาคม 2565
 * งานที่แล้วเสร็จหลังจากนั้นขัดกับกำหนดนี้ (conflict)
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
  title: {
    th: 'รายงานสื่อเผยแพร่และฐานเรียนรู้ของศูนย์ต้นแบบ',
    en: "Report on a model centre's media and learning stations",
  },
  source: modelling(4504),
  parameters: { report: model.report },
  facts: { completedOn },
  due: on(model.report),
  end: 'completedOn',
});
