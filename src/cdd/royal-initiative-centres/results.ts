import { readAsLeast } from '../../core/as-read.js';
import { parameter } from '../../core/parameter.js';
import { atLeast } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { ascending } from '../../rules/logic/bounds.js';
import { count, date } from '../../rules/logic/fact.js';
import { after, deadline } from '../../rules/time/deadline.js';
import { dayInPeriod } from '../activity-period.js';
import { printedMonths } from '../printed-months.js';
import { activity, programme } from './source.js';

const results = {
  committee: parameter(45, 'people', activity(3891)),
  plans: parameter(3, 'centres', activity(3893)),
  trainees: parameter(800, 'people', activity(3895)),
};

/**
 * The indicators of the activity (ตัวชี้วัดโครงการ), no comparison printed and read as at least: 45 committee members developed, a plan in each of the three centres,
 * 800 people trained. Plans count by centre, of which there are three: two plans of one centre do not make up for another's.
 *
 * @th
 * ตรวจตัวชี้วัดศูนย์เรียนรู้ชุมชน คือ คณะกรรมการได้รับการพัฒนาศักยภาพ 45 คน มีแผนการขับเคลื่อนครบทั้ง 3 ศูนย์ และผู้ได้รับความรู้และฝึกทักษะอาชีพ 800 คน
 * อ่านว่าไม่น้อยกว่า แผนนับเป็นรายศูนย์ สองแผนของศูนย์เดียวใช้แทนของศูนย์อื่นไม่ได้
 *
 * @throws {@link RuleInputError} more than three centres, a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 3889 to 3895
 * @example
 * ```ts
 * import { royalInitiativeCentres } from 'chumchon/cdd';
 *
 * const outcome = royalInitiativeCentres.fy2565.indicators({ committeeTrained: 45, centresWithPlan: 2, trained: 800 });
 * outcome.next; // ['centres-with-plan']
 * ```
 */
export const indicators = checklist({
  programme,
  id: 'indicators',
  title: { th: 'ตัวชี้วัดศูนย์เรียนรู้ชุมชน', en: 'Indicators of the centres' },
  source: activity([3889, 3895]),
  parameters: results,
  facts: {
    committeeTrained: count({ th: 'คณะกรรมการที่ได้รับการพัฒนาศักยภาพ', en: 'committee members developed' }, 'people'),
    centresWithPlan: count({ th: 'ศูนย์ที่มีแผนการขับเคลื่อน', en: 'centres with a plan' }, 'centres', { most: 3 }),
    trained: count({ th: 'ผู้ได้รับความรู้และฝึกทักษะอาชีพ', en: 'people trained' }, 'people'),
  },
  criteria: [
    atLeast('committeeTrained', results.committee, { source: activity.inferred(readAsLeast, 3891) }),
    atLeast('centresWithPlan', results.plans),
    atLeast('trained', results.trainees, { source: activity.inferred(readAsLeast, 3895) }),
  ],
});

const entry = {
  window: parameter(
    7,
    'days',
    activity.inferred(
      {
        th: 'ไม่ได้พิมพ์ว่านับ 7 วันจากวันใด อ่านว่านับจากวันที่กิจกรรมสิ้นสุด',
        en: 'from which day the seven count is not printed; they are read from the end',
      },
      3847,
    ),
  ),
};

/**
 * When a province enters the activity in the BPM system: seven days after it ended. From which day the seven count is
 * not printed here; a like sentence of activity 2.6 says from the end.
 *
 * @th
 * กำหนดจังหวัดบันทึกผลการดำเนินงานศูนย์เรียนรู้ชุมชนในระบบ BPM ภายใน 7 วัน เอกสารตรงนี้ไม่ได้บอกว่านับจากวันใด อ่านตามข้อความทำนองเดียวกันของกิจกรรม 2.6
 * ว่านับจากวันที่กิจกรรมสิ้นสุด
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 3847
 * @example
 * ```ts
 * import { royalInitiativeCentres } from 'chumchon/cdd';
 *
 * royalInitiativeCentres.fy2565.entryDue({ completedOn: '2022-07-31' }).due; // '2022-08-07'
 * ```
 */
export const entryDue = deadline({
  programme,
  id: 'entry-due',
  title: { th: 'บันทึกผลการดำเนินงานในระบบ BPM ภายใน 7 วัน', en: 'BPM entry within seven days' },
  source: activity(3847),
  parameters: entry,
  facts: { completedOn: date({ th: 'วันที่กิจกรรมสิ้นสุด', en: 'the day on which the activity ended' }) },
  ordered: ascending(['completedOn', 'doneOn']),
  due: after('completedOn', entry.window),
});

const operating = printedMonths(activity, '2022-01', '2022-07', 3883);

/**
 * Whether the activity runs on a day (ระยะเวลาดำเนินการ): January to July 2565.
 *
 * @th
 * ตรวจว่าวันที่ระบุอยู่ในระยะเวลาดำเนินการของศูนย์เรียนรู้ชุมชน (ศูนย์สารภี) หรือไม่ คือ มกราคม - กรกฎาคม 2565
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 3883
 * @example
 * ```ts
 * import { royalInitiativeCentres } from 'chumchon/cdd';
 *
 * royalInitiativeCentres.fy2565.inOperatingPeriod({ on: '2022-08-01' }).verdict; // 'unmet'
 * ```
 */
export const inOperatingPeriod = dayInPeriod({
  programme,
  id: 'in-operating-period',
  title: { th: 'ระยะเวลาดำเนินการ ไตรมาส 2 - 4', en: 'When the activity runs: quarters 2 to 4' },
  source: activity(3883),
  period: operating,
});
