import type { Cite } from '../../core/citation.js';
import type { Text } from '../../core/text.js';
import { type TimetableActivity, timetable } from '../../rules/time/timetable.js';
import { acrossPages } from '../guideline-fy2565.js';
import { printedMonths } from '../printed-months.js';
import { committees, entrepreneurs, lessons, networks, programme, registering, traders, wisdom } from './source.js';

const months = {
  quarter1: ['2021-10', '2021-12'],
  quarter2: ['2022-01', '2022-03'],
  fromDecember: ['2021-12', '2022-09'],
  toJune: ['2021-12', '2022-06'],
  wholeYear: ['2021-10', '2022-09'],
} as const;

/** An activity in the months that its sheet prints. */
// @__NO_SIDE_EFFECTS__
const inMonths = (
  activity: number,
  label: Text,
  page: Cite,
  [first, last]: readonly [string, string],
  line: number,
): TimetableActivity => ({
  activity,
  label,
  steps: [{ id: `activity-${activity}`, label, ...printedMonths(page, first, last, line) }],
});

/**
 * Which activities of OTOP are past, running or to come (ระยะเวลาดำเนินการ), by the numbers that their sheets bear: 1, the workshops of
 * entrepreneurs, October to December 2564; 2, those of the networks, January to March 2565; and of the work without a budget 15, local
 * wisdom, December 2564 to September 2565; 17, lessons, December 2564 to June 2565; 16 registration, 18 Traders and 19 committees the
 * whole fiscal year.
 *
 * @th
 * ระยะเวลาดำเนินการของกิจกรรม OTOP ตามเลขที่กิจกรรมที่พิมพ์ไว้: กิจกรรมที่ 1 ผู้ประกอบการ ตุลาคม – ธันวาคม 2564 กิจกรรมที่ 2 เครือข่าย มกราคม – มีนาคม 2565
 * กิจกรรมที่ 15 ภูมิปัญญาท้องถิ่น ธันวาคม 2564 – กันยายน 2565 กิจกรรมที่ 17 ถอดบทเรียน ธันวาคม 2564 – มิถุนายน 2565
 * กิจกรรมที่ 16 ลงทะเบียน 18 OTOP Trader และ 19 คณะกรรมการ ตลอดปีงบประมาณ พ.ศ. 2565
 *
 * @throws {@link RuleInputError} no day of asking, or a date that is none
 * @source 004_5d18bda2820f2124.txt, lines 4564, 4640, 6269, 6325, 6344, 6393 and 6454
 * @example
 * ```ts
 * import { otop } from 'chumchon/cdd';
 *
 * otop.fy2565.period({ today: '2021-11-30' }).running; // [1, 16, 18, 19]
 * otop.fy2565.period({ today: '2022-07-01' }).past; // [1, 2, 17]
 * ```
 */
export const period = timetable({
  programme,
  id: 'period',
  title: { th: 'ระยะเวลาดำเนินกิจกรรม OTOP', en: 'When the activities of OTOP run' },
  source: acrossPages(4564, 4640, 6269, 6325, 6344, 6393, 6454),
  activities: [
    inMonths(
      1,
      { th: 'พัฒนาศักยภาพผู้ประกอบการสู่ยุค 4.0', en: 'entrepreneurs on their way to the era 4.0' },
      entrepreneurs,
      months.quarter1,
      4564,
    ),
    inMonths(2, { th: 'พัฒนาศักยภาพเครือข่าย OTOP', en: 'the networks' }, networks, months.quarter2, 4640),
    inMonths(15, { th: 'ฐานข้อมูลผลิตภัณฑ์ภูมิปัญญาท้องถิ่น', en: 'local wisdom' }, wisdom, months.fromDecember, 6269),
    inMonths(16, { th: 'ลงทะเบียนรายใหม่', en: 'registration' }, registering, months.wholeYear, 6325),
    inMonths(17, { th: 'ถอดบทเรียนความสำเร็จ', en: 'lessons' }, lessons, months.toJune, 6344),
    inMonths(18, { th: 'OTOP Trader ระดับจังหวัด', en: 'Traders of provinces' }, traders, months.wholeYear, 6393),
    inMonths(19, { th: 'คณะกรรมการ OTOP', en: 'committees' }, committees, months.wholeYear, 6454),
  ],
});
