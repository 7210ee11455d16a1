import { deadline, on } from '../../rules/time/deadline.js';
import { days, periods } from './days.js';
import { outstanding, programme } from './source.js';

/**
 * When the outstanding funds are to be done with (ภายในเดือนกรกฎาคม): within July 2565.
 *
 * @th
 * กำหนดดำเนินกิจกรรมกองทุนชุมชนดีเด่นให้แล้วเสร็จ ภายในเดือนกรกฎาคม 2565
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 3504
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.outstandingDone({}).due; // '2022-07-31'
 * ```
 */
export const outstandingDone = deadline({
  programme,
  id: 'outstanding-done',
  title: { th: 'ดำเนินการภายในเดือนกรกฎาคม 2565', en: 'Done within July 2565 (2022)' },
  source: outstanding(3504),
  parameters: { due: periods.outstanding.to },
  facts: {},
  due: on(periods.outstanding.to),
});

/**
 * When a province records its outstanding funds in BPM and reports them: by 10 August 2565.
 *
 * @th
 * กำหนดจังหวัดบันทึกผลกองทุนชุมชนดีเด่นในระบบ BPM และรายงาน ภายในวันที่ 10 สิงหาคม 2565
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 3498
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.outstandingReport({ doneOn: '2022-08-11' }).status; // 'late'
 * ```
 */
export const outstandingReport = deadline({
  programme,
  id: 'outstanding-report',
  title: { th: 'บันทึก BPM และรายงานภายใน 10 สิงหาคม 2565', en: 'Recorded in BPM and reported by 10 August 2565 (2022)' },
  source: outstanding(3498),
  parameters: { due: days.outstandingReport },
  facts: {},
  due: on(days.outstandingReport),
});
