import { parameter } from '../../core/parameter.js';
import { ascending } from '../../rules/logic/bounds.js';
import { after, deadline, on } from '../../rules/time/deadline.js';
import { days } from './days.js';
import { ended } from './reporting.js';
import { market, programme } from './source.js';

const marketSpan = parameter(7, 'days', market(3581));

/**
 * When an amphoe reports a knowledge forum to its province: 7 days after it ended. The province's own report is due by the
 * end of February, so a forum after 21 February leaves less than that.
 *
 * @th
 * กำหนดอำเภอรายงานผลเวทีจัดการความรู้ศูนย์สาธิตการตลาดให้จังหวัด ภายใน 7 วันหลังเสร็จสิ้น จังหวัดต้องรายงานภายในสิ้นเดือนกุมภาพันธ์ เวทีที่จัดหลังวันที่
 * 21 กุมภาพันธ์จึงเหลือเวลาไม่ถึง 7 วัน
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 3581
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.marketAmphoeReport({ endedOn: '2022-02-21' }).due; // '2022-02-28'
 * ```
 */
export const marketAmphoeReport = deadline({
  programme,
  id: 'market-amphoe-report',
  title: {
    th: 'อำเภอรายงานผลเวทีจัดการความรู้ให้จังหวัดภายใน 7 วัน',
    en: "The amphoe's report on a knowledge forum within 7 days",
  },
  source: market(3581),
  parameters: { days: marketSpan },
  facts: ended,
  ordered: ascending(['endedOn', 'doneOn']),
  due: after('endedOn', marketSpan),
});

/**
 * When a province records the knowledge forums in BPM and reports them: by the end of February 2565. A forum that ends later
 * is in `conflict` with it.
 *
 * @th
 * กำหนดจังหวัดบันทึกผลเวทีจัดการความรู้ในระบบ BPM และรายงาน ภายในเดือนกุมภาพันธ์ 2565 เวทีที่เสร็จสิ้นหลังจากนั้นขัดกับกำหนดนี้ (conflict)
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3582 and 3594
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.marketProvinceReport({ endedOn: '2022-02-28' }).conflict; // null
 * communityFunds.fy2565.marketProvinceReport({ endedOn: '2022-03-01' }).conflict?.due; // '2022-02-28'
 * ```
 */
export const marketProvinceReport = deadline({
  programme,
  id: 'market-province-report',
  title: {
    th: 'บันทึก BPM และรายงานเวทีจัดการความรู้ ภายในเดือนกุมภาพันธ์ 2565',
    en: 'Knowledge forums recorded and reported within February 2565 (2022)',
  },
  source: market(3582, 3594),
  parameters: { due: days.marketReport },
  facts: ended,
  due: on(days.marketReport),
  end: 'endedOn',
});
