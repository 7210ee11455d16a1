import { parameter } from '../../core/parameter.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { date } from '../../rules/logic/fact.js';
import { during } from '../../rules/time/timetable.js';
import { dayInPeriod } from '../activity-period.js';
import { printedMonths } from '../printed-months.js';
import { activity, programme } from './source.js';

const master = {
  from: parameter('2021-10-01', 'date', activity(4057)),
  to: parameter('2026-09-30', 'date', activity(4057)),
};

/**
 * Whether a day lies in the project's seventh master plan (แผนแม่บท อพ.สธ. ระยะ 5 ปีที่เจ็ด): 1 October 2564 to 30 September
 * 2569, the fiscal years 2565 to 2569.
 *
 * @th
 * ตรวจว่าวันที่ระบุอยู่ในแผนแม่บท อพ.สธ. ระยะ 5 ปีที่เจ็ดหรือไม่ คือ 1 ตุลาคม 2564 ถึง 30 กันยายน 2569 (ปีงบประมาณ พ.ศ. 2565 - 2569)
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 4057
 * @example
 * ```ts
 * import { plantGenetics } from 'chumchon/cdd';
 *
 * plantGenetics.fy2565.inMasterPlan({ on: '2026-10-01' }).verdict; // 'unmet'
 * ```
 */
export const inMasterPlan = checklist({
  programme,
  id: 'in-master-plan',
  title: { th: 'แผนแม่บท อพ.สธ. ระยะ 5 ปีที่เจ็ด', en: 'Seventh five-year master plan' },
  source: activity(4057),
  words: {
    met: { th: 'อยู่ในระยะเวลาของแผนแม่บท', en: "within the plan's years" },
    unmet: { th: 'ไม่อยู่ในระยะเวลาของแผนแม่บท', en: "outside the plan's years" },
  },
  parameters: master,
  facts: { on: date({ th: 'วันที่', en: 'the day' }) },
  criteria: [during('on', master, { id: 'in-period', circumstance: true })],
});

const operating = printedMonths(activity, '2022-01', '2022-03', 4051, 4077);

/**
 * Whether both parts of the activity run on a day (ระยะเวลาดำเนินการ): January to March 2565.
 *
 * @th
 * ตรวจว่าวันที่ระบุอยู่ในระยะเวลาดำเนินการของทั้งสองส่วนของกิจกรรม อพ.สธ. หรือไม่ คือ มกราคม - มีนาคม 2565
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4051 and 4077
 * @example
 * ```ts
 * import { plantGenetics } from 'chumchon/cdd';
 *
 * plantGenetics.fy2565.inOperatingPeriod({ on: '2022-03-31' }).verdict; // 'met'
 * ```
 */
export const inOperatingPeriod = dayInPeriod({
  programme,
  id: 'in-operating-period',
  title: { th: 'ระยะเวลาดำเนินการ ไตรมาส 2', en: 'When the activity runs: quarter 2' },
  source: activity(4051, 4077),
  period: operating,
});
