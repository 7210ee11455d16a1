import { parameter } from '../../core/parameter.js';
import { ascending } from '../../rules/logic/bounds.js';
import { date } from '../../rules/logic/fact.js';
import { after, deadline, earlierOf, on } from '../../rules/time/deadline.js';
import { establishing, programme } from './source.js';

export const completedOn = date({ th: 'วันที่ดำเนินกิจกรรมแล้วเสร็จ', en: 'the day on which the activity ended' });

const establishment = {
  window: parameter(7, 'days', establishing(4191, 4193), {
    th: 'บันทึกภายในกี่วันหลังเสร็จสิ้น',
    en: 'entered within so many days of the end',
  }),
  entry: parameter('2022-03-10', 'date', establishing(4191), { th: 'บันทึกไม่หลังวันที่', en: 'entered no later than' }),
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
  title: { th: 'อำเภอสรุปผล ถอดบทเรียน และรายงานการจัดตั้งศูนย์ให้จังหวัด', en: "The amphoe's report on an established centre" },
  source: establishing(4193),
  parameters: { window: establishment.window },
  facts: { completedOn },
  ordered: ascending(['completedOn', 'doneOn']),
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
  title: { th: 'จังหวัดส่งรายงานผลการจัดตั้งศูนย์เป็นรูปเล่ม', en: 'Bound report on established centres' },
  source: establishing(4193, 4223),
  parameters: { report: establishment.report },
  facts: { completedOn },
  due: on(establishment.report),
  end: 'completedOn',
});
