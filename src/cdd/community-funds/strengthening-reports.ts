import { parameter } from '../../core/parameter.js';
import { ascending } from '../../rules/logic/bounds.js';
import { after, deadline, on } from '../../rules/time/deadline.js';
import { days } from './days.js';
import { ended } from './reporting.js';
import { programme, strengthening } from './source.js';

const strengtheningSpans = {
  amphoe: parameter(7, 'days', strengthening(3532)),
  province: parameter(7, 'days', strengthening(3534)),
};

/**
 * When an amphoe reports a lessons forum to its province: 7 days after it ended.
 *
 * @th
 * กำหนดอำเภอรายงานผลเวทีถอดบทเรียน กข.คจ. ให้จังหวัด ภายใน 7 วันหลังเสร็จสิ้น
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 3532
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.strengtheningAmphoeReport({ endedOn: '2022-02-22' }).due; // '2022-03-01'
 * ```
 */
export const strengtheningAmphoeReport = deadline({
  programme,
  id: 'strengthening-amphoe-report',
  title: {
    th: 'อำเภอรายงานผลสร้างความเข้มแข็ง กข.คจ. ให้จังหวัดภายใน 7 วัน',
    en: "The amphoe's report on strengthening within 7 days",
  },
  source: strengthening(3532),
  parameters: { days: strengtheningSpans.amphoe },
  facts: ended,
  ordered: ascending(['endedOn', 'doneOn']),
  due: after('endedOn', strengtheningSpans.amphoe),
});

/**
 * When a province records a lessons forum in BPM: also 7 days after it ended, not after the amphoe's report. A report of the
 * seventh day leaves it none.
 *
 * @th
 * กำหนดจังหวัดบันทึกผลเวทีถอดบทเรียน กข.คจ. ในระบบ BPM ภายใน 7 วันหลังเวทีเสร็จสิ้น ไม่ใช่หลังได้รับรายงานจากอำเภอ ถ้าอำเภอรายงานในวันที่เจ็ด
 * จังหวัดจะไม่มีเวลาเหลือ
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 3534
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.strengtheningBpm({ endedOn: '2022-02-22' }).due; // '2022-03-01'
 * ```
 */
export const strengtheningBpm = deadline({
  programme,
  id: 'strengthening-bpm',
  title: {
    th: 'บันทึกผลสร้างความเข้มแข็ง กข.คจ. ใน BPM ภายใน 7 วันหลังเสร็จสิ้น',
    en: 'Strengthening recorded in BPM within 7 days of its end',
  },
  source: strengthening(3534),
  parameters: { days: strengtheningSpans.province },
  facts: ended,
  ordered: ascending(['endedOn', 'doneOn']),
  due: after('endedOn', strengtheningSpans.province),
});

/**
 * When a province reports strengthening to the department: by the end of June 2565, and not before it ended.
 *
 * @th
 * กำหนดจังหวัดรายงานผลสร้างความเข้มแข็ง กข.คจ. ให้กรมฯ ภายในเดือนมิถุนายน 2565
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 3534
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.strengtheningReport({}).due; // '2022-06-30'
 * ```
 */
export const strengtheningReport = deadline({
  programme,
  id: 'strengthening-report',
  title: {
    th: 'จังหวัดรายงานผลสร้างความเข้มแข็ง กข.คจ. ให้กรมฯ ภายในเดือนมิถุนายน 2565',
    en: "The province's report on strengthening to the department within June 2565 (2022)",
  },
  source: strengthening(3534),
  parameters: { due: days.strengtheningReport },
  facts: ended,
  due: on(days.strengtheningReport),
  end: 'endedOn',
});
