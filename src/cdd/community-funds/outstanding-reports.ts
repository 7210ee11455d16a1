import { checklist } from '../../rules/deciding/checklist.js';
import { date } from '../../rules/logic/fact.js';
import { deadline, on } from '../../rules/time/deadline.js';
import { during } from '../../rules/time/timetable.js';
import { days, periods } from './days.js';
import { ended } from './reporting.js';
import { outstanding, programme } from './source.js';

/**
 * Whether the activity of the outstanding funds was done in its month (ไตรมาส 4 ภายในเดือนกรกฎาคม 2565): not before 1 July, with which
 * quarter 4 begins, and not after 31 July 2565.
 *
 * @th
 * พิจารณาว่าดำเนินกิจกรรมกองทุนชุมชนดีเด่นในเดือนที่กำหนดหรือไม่ คือ ไตรมาส 4 ภายในเดือนกรกฎาคม 2565 อ่านว่าไม่ก่อนวันที่ 1 กรกฎาคม ซึ่งเริ่มไตรมาส 4
 * และไม่หลังวันที่ 31 กรกฎาคม 2565
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 3504
 * @example
 * ```ts
 * import { communityFunds } from 'chumchon/cdd';
 *
 * communityFunds.fy2565.outstandingDone({ doneOn: '2022-06-30' }).verdict; // 'unmet'
 * communityFunds.fy2565.outstandingDone({ doneOn: '2022-07-31' }).verdict; // 'met'
 * ```
 */
export const outstandingDone = checklist({
  programme,
  id: 'outstanding-done',
  title: { th: 'กิจกรรมกองทุนชุมชนดีเด่น เดือนกรกฎาคม 2565', en: 'The activity of outstanding funds in July 2565 (2022)' },
  source: outstanding(3504),
  words: {
    met: { th: 'ดำเนินการในเดือนที่กำหนด', en: 'done in its month' },
    unmet: { th: 'ไม่ได้ดำเนินการในเดือนที่กำหนด', en: 'not done in its month' },
  },
  parameters: periods.outstanding,
  facts: { doneOn: date({ th: 'วันที่ดำเนินกิจกรรม', en: 'the day on which it was done' }) },
  criteria: [
    during('doneOn', periods.outstanding, {
      id: 'in-period',
      label: { th: 'ภายในเดือนกรกฎาคม 2565', en: 'in July 2565 (2022)' },
    }),
  ],
});

/**
 * When a province records its outstanding funds in BPM and reports them: by 10 August 2565, and not before the activity ended.
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
  title: {
    th: 'บันทึก BPM และรายงานกองทุนชุมชนดีเด่น ภายใน 10 สิงหาคม 2565',
    en: 'Outstanding funds recorded in BPM and reported by 10 August 2565 (2022)',
  },
  source: outstanding(3498),
  parameters: { due: days.outstandingReport },
  facts: ended,
  due: on(days.outstandingReport),
  end: 'endedOn',
});
