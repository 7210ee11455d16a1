import type { Citation } from '../../core/citation.js';
import { deepFreeze } from '../../core/freeze.js';
import { parameter } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import { exactly, noEarlierThan, noLaterThan, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { count, date, yesNo } from '../../rules/logic/fact.js';
import { daysHeld } from '../days-held.js';
import { days } from './days.js';
import { activity, programme } from './source.js';

/** Half a day of the workshop. */
export interface WorkshopSession {
  readonly day: 1 | 2 | 3;
  readonly part: 'morning' | 'afternoon';
  readonly topic: Text;
  readonly source: Citation;
}

/**
 * The programme of the workshop (ประชุมเชิงปฏิบัติการ): three days, each with a morning and an afternoon.
 *
 * @source 002_b86b2e7e88d9451c.txt, lines 75 and 78
 * @example
 * ```ts
 * import { changeLeaders } from 'chumchon/cdd';
 *
 * changeLeaders.fy2564.workshopSessions.length; // 6
 * changeLeaders.fy2564.workshopSessions[5].topic.en; // 'village analysis (AIC), action plan (SWOT), summing up of the tasks'
 * ```
 */
export const workshopSessions: readonly WorkshopSession[] = deepFreeze([
  {
    day: 1,
    part: 'morning',
    topic: {
      th: 'พิธีเปิด บรรยายพิเศษด้วยคลิปวิดีโอ และจิตอาสาเอามื้อสามัคคี',
      en: 'opening, lecture on video, volunteering together',
    },
    source: activity(2)(75),
  },
  {
    day: 1,
    part: 'afternoon',
    topic: {
      th: 'น้อมนำหลักปรัชญาของเศรษฐกิจพอเพียงมาสู่การปฏิบัติ และถอดบทเรียน',
      en: 'the sufficiency economy put into practice, lessons drawn',
    },
    source: activity(2)(75),
  },
  {
    day: 2,
    part: 'morning',
    topic: {
      th: 'เอามื้อสามัคคีในพื้นที่ CLM พื้นที่ของผู้นำต้นแบบ 1,500 แปลง หรือพื้นที่ที่เหมาะสม',
      en: "working together on CLM land, on one of the model leaders' 1,500 plots, or on other land that suits",
    },
    source: activity(2)(75),
  },
  {
    day: 2,
    part: 'afternoon',
    topic: {
      th: 'เสวนาการบริหารจัดการดิน น้ำ ป่า และประกาศเจตนารมณ์วันดินโลก',
      en: 'talks on soil, water and forest, World Soil Day declaration',
    },
    source: activity(2)(78),
  },
  {
    day: 3,
    part: 'morning',
    topic: { th: 'เรียนรู้ “โก่งธนูโมเดล” ถอดบทเรียนและประชาสัมพันธ์', en: 'the Kong Thanu model, lessons, publicity' },
    source: activity(2)(78),
  },
  {
    day: 3,
    part: 'afternoon',
    topic: {
      th: 'วิเคราะห์หมู่บ้าน (AIC) แผนปฏิบัติการ (SWOT) และสรุปภารกิจ',
      en: 'village analysis (AIC), action plan (SWOT), summing up of the tasks',
    },
    source: activity(2)(78),
  },
]);

const parameters = {
  days: parameter(
    3,
    'days',
    activity(2).derived(
      { th: 'นับจากกำหนดการ วันที่ 1 ถึงวันที่ 3', en: 'the days of the programme, counted: day 1 to day 3' },
      75,
      78,
    ),
  ),
  from: days.workshop.from,
  to: days.workshop.to,
};

/**
 * Whether a tambon's workshop (ประชุมเชิงปฏิบัติการเสริมสร้างและพัฒนาผู้นำการเปลี่ยนแปลง) was held as planned: three days within
 * 17 to 25 February 2564, an action plan (แผนปฏิบัติการ) at its end, and a proposal for 100,000 baht of support written by the
 * amphoe's office. For how many tambons such proposals are written is not printed, nor that the three days follow each other.
 *
 * @th
 * ตรวจว่าการประชุมเชิงปฏิบัติการเสริมสร้างและพัฒนาผู้นำการเปลี่ยนแปลงของตำบลเป็นไปตามแผนหรือไม่ คือ 3 วัน ระหว่างวันที่ 17 - 25 กุมภาพันธ์ 2564
 * มีแผนปฏิบัติการ และ สพอ. จัดทำข้อเสนอขอสนับสนุนงบประมาณ 100,000 บาท เอกสารไม่ได้ระบุว่าทำข้อเสนอกี่ตำบล และไม่ได้กำหนดให้เป็น 3 วันติดต่อกัน
 *
 * @throws {@link RuleInputError} a value that is not of its kind, a first day after the last, more days than lie between the two, or an
 * unknown fact
 * @source 002_b86b2e7e88d9451c.txt, lines 75 and 78
 * @example
 * ```ts
 * import { changeLeaders } from 'chumchon/cdd';
 *
 * const outcome = changeLeaders.fy2564.workshop({ firstDay: '2021-02-17', lastDay: '2021-02-19', days: 3, planMade: true });
 * outcome.verdict; // 'unknown'
 * outcome.missing; // ['proposalWritten']
 * ```
 */
export const workshop = checklist({
  programme,
  id: 'workshop',
  title: { th: 'ประชุมเชิงปฏิบัติการ 3 วัน', en: 'Workshop of three days' },
  source: activity(2)(75, 78),
  parameters,
  facts: {
    firstDay: date({ th: 'วันแรกของการประชุม', en: 'first day of the workshop' }),
    lastDay: date({ th: 'วันสุดท้ายของการประชุม', en: 'last day of the workshop' }),
    days: count({ th: 'จำนวนวันที่จัด', en: 'days held' }, 'days'),
    planMade: yesNo({ th: 'จัดทำแผนปฏิบัติการแล้ว', en: 'an action plan was made' }),
    proposalWritten: yesNo({
      th: 'สพอ. จัดทำข้อเสนอขอสนับสนุนงบประมาณ 100,000 บาทแล้ว',
      en: 'the proposal for 100,000 baht of support was written',
    }),
  },
  ordered: daysHeld('firstDay', 'lastDay', 'days'),
  criteria: [
    noEarlierThan('firstDay', parameters.from),
    noLaterThan('lastDay', parameters.to),
    exactly('days', parameters.days),
    yes('planMade', { source: activity(2)(78) }),
    yes('proposalWritten', { source: activity(2)(78) }),
  ],
});
