import { type DutyActivity, obligations } from '../../rules/time/obligations.js';
import { type Office, offices } from './activity.js';
import { type ActivityCode, activityOf, codes } from './register/index.js';
import { at, programme } from './source.js';

/** The activities with their duties, and with the last day of their periods. */
const duties = Object.fromEntries(
  codes.map(code => {
    const { label, periods, duties } = activityOf(code);
    const last = periods.at(-1);
    return [code, { label, duties, ...(last && { end: { day: last.to, source: last.source } }) }];
  }),
) as Record<ActivityCode, DutyActivity<Office>>;

/**
 * What is due by a day for a unit (ภารกิจที่ต้องดำเนินการและรายงาน): what its activities oblige a province, an amphoe, a study centre, the
 * department or a producer to report, send or do, in one call, from what it runs, what ended when and what was allotted when.
 * Each duty has its due day, how it stands (done, late, pending, overdue, not yet known), who receives it and the line that
 * says so.
 *
 * Due days are 7 or 15 days after an activity has ended, 30 days after the money was allotted, printed days, months, the 25th or
 * the last day of each month, the ends of quarters, and 5 working days from the day after the notice (`appeal` of OTOP has the
 * other reading too), for which the holidays are the caller's. The last day is in time. Days after an activity are counted as
 * calendar days, the day after its end being the first: neither is printed. Where an activity is run in several places, each has
 * its own end; whether the end of each place or of all is meant is not printed. One sentence may print a report and the entry in
 * BPM before one day: both are then due by it. “Within a month” is read as its last day. Duties for which no day is printed are
 * shown as such. A report on a whole activity that is due before its printed period ends is shown as a conflict: which of the
 * two holds is the caller's. What has to be reported only when something is found wrong, or complained of, is a duty once
 * `foundOn` has a day.
 *
 * @th รายงานและงานที่หน่วยงานต้องดำเนินการ พร้อมวันครบกำหนดและสถานะ ณ วันที่ตรวจสอบ จากกิจกรรมที่หน่วยงานดำเนินการ วันที่กิจกรรมแล้วเสร็จ และวันที่ได้รับจัดสรรงบประมาณ
 * ระยะเวลาที่กำหนดเป็นวันนับตามปฏิทิน วันถัดจากวันแล้วเสร็จเป็นวันแรก วันครบกำหนดยังอยู่ในกำหนด “ภายในเดือน” อ่านเป็นวันสุดท้ายของเดือน
 * ประโยคเดียวที่พิมพ์ทั้งการรายงานและการบันทึกในระบบ BPM ก่อนกำหนดวันเดียว อ่านว่าครบกำหนดวันเดียวกันทั้งสองอย่าง
 * กิจกรรมที่ดำเนินการหลายพื้นที่นับวันแล้วเสร็จแยกรายพื้นที่ แนวทางฯ ไม่ได้ระบุว่านับวันทำการหรือวันปฏิทิน และไม่ได้ระบุว่าแล้วเสร็จทุกพื้นที่หรือรายพื้นที่
 * รายงานผลทั้งกิจกรรมที่ครบกำหนดก่อนสิ้นระยะเวลาดำเนินการแสดงเป็นข้อขัดแย้ง วันหยุดราชการเป็นข้อมูลของผู้ใช้
 * ห้าวันทำการเพื่ออุทธรณ์นับตั้งแต่วันถัดจากวันที่ได้รับแจ้ง (appeal ของ OTOP เลือกวิธีนับได้)
 * รายงานที่ต้องทำเมื่อพบเหตุหรือมีการร้องเรียนเท่านั้น แสดงเมื่อระบุวันที่พบเหตุ (foundOn)
 *
 * @throws {@link RuleInputError} an activity that is not in the register or comes twice for a place, a duty that the unit does
 * not have, something done after the day of asking, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1796 to 6480, 6487 and 6598
 * @example
 * ```ts
 * import { activities } from 'chumchon/cdd';
 *
 * const { due } = activities.fy2565;
 * const province = {
 *   today: '2022-07-20',
 *   level: 'province',
 *   runs: [{ activity: 'P01/1/2', endedOn: '2022-07-10' }],
 * } as const;
 * due(province).obligations.map(duty => [duty.duty, duty.due, duty.status]); // [['bpm', '2022-07-17', 'overdue'], ['final-report', '2022-09-15', 'pending']]
 * const done = [{ activity: 'P01/1/2', duty: 'bpm', on: '2022-07-18' }] as const;
 * due({ ...province, done }).obligations[0].status; // 'late'
 * const running = [{ activity: 'P01/1/2' }] as const;
 * due({ ...province, runs: running }).missing; // ['runs.0.endedOn']
 * due({ ...province, runs: running }).obligations[0].conflict?.end; // '2022-09-30'
 * ```
 */
export const due = obligations({
  programme,
  id: 'due',
  title: { th: 'ภารกิจที่ต้องดำเนินการและรายงานตามกำหนด', en: 'What is due by a day' },
  source: at([1796, 6480]),
  levels: offices,
  events: {
    endedOn: { th: 'วันที่กิจกรรมแล้วเสร็จ', en: 'the day on which the activity ended' },
    allottedOn: { th: 'วันที่ได้รับจัดสรรงบประมาณ', en: 'the day on which the money was allotted' },
    foundOn: {
      th: 'วันที่พบเหตุหรือได้รับการร้องเรียน',
      en: 'the day on which something was found wrong, or complained of',
    },
    notifiedOn: { th: 'วันที่ได้รับการแจ้งผล', en: 'the day on which the result was received' },
  },
  activities: duties,
});
