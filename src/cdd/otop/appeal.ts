import { addDays } from '../../core/calendar.js';
import { parameter } from '../../core/parameter.js';
import { readings } from '../../rules/deciding/readings.js';
import { date, listOf } from '../../rules/logic/fact.js';
import { type DueDate, deadline } from '../../rules/time/deadline.js';
import { afterWorkingDays } from '../../rules/time/due-dates.js';
import { programme, registering } from './source.js';

const limit = { workingDays: parameter(5, 'days', registering(6308)) };

const definition = {
  programme,
  id: 'appeal',
  title: {
    th: 'กำหนดอุทธรณ์การไม่ผ่านการขึ้นทะเบียน OTOP ต่อผู้ว่าราชการจังหวัด',
    en: 'When an appeal to the governor against a refused OTOP registration is due',
  },
  source: registering(6308),
  parameters: limit,
  facts: {
    noticeReceivedOn: date({ th: 'วันที่ได้รับการแจ้งผล', en: 'the day on which the notice was received' }),
    holidays: listOf({ th: 'วันหยุดราชการ', en: 'public holidays' }, date({ th: 'วันหยุดราชการ', en: 'a public holiday' })),
  },
} as const;

const fromNextDay = afterWorkingDays('noticeReceivedOn', limit.workingDays, 'holidays');

const fromNoticeDay: typeof fromNextDay = {
  reads: fromNextDay.reads,
  of: (values, facts) => {
    const { noticeReceivedOn: received } = values;
    const due = fromNextDay.of({ ...values, noticeReceivedOn: received && addDays(received, -1) }, facts);
    // The days count from the day before, but nobody appeals before the notice.
    return { ...due, ...(received && { since: received }) };
  },
} satisfies DueDate<Parameters<typeof fromNextDay.of>[0]>;

/**
 * Until when a producer who was refused may appeal to the governor (อุทธรณ์ต่อผู้ว่าราชการจังหวัด): within five working days from the day on which the notice
 * was received. Saturdays, Sundays and the holidays that the caller lists are skipped; without that list the day is not known.
 *
 * Whether the day of the notice is the first of the five is not said: `counts` is `from-next-day` or `from-notice-day`. `doneOn` is the day of the
 * appeal.
 *
 * @th กำหนดอุทธรณ์ต่อผู้ว่าราชการจังหวัด ภายใน 5 วันทำการนับแต่วันที่ได้รับการแจ้งผล ไม่นับวันเสาร์ วันอาทิตย์ และวันหยุดราชการตามรายการที่ผู้ใช้ระบุ
 * เอกสารไม่ได้กำหนดว่านับวันที่ได้รับแจ้งเป็นวันแรกหรือไม่ ผู้ใช้จึงต้องระบุ `counts` (`from-next-day` เริ่มนับวันถัดไป หรือ `from-notice-day` นับวันที่ได้รับแจ้งด้วย)
 *
 * @throws {@link RuleInputError} no `counts`, a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 6308
 * @example
 * ```ts
 * import { otop } from 'chumchon/cdd';
 *
 * const notice = { noticeReceivedOn: '2022-04-01', holidays: ['2022-04-06'] };
 * otop.fy2565.appeal({ ...notice, counts: 'from-next-day' }).due; // '2022-04-11'
 * otop.fy2565.appeal({ ...notice, counts: 'from-notice-day' }).due; // '2022-04-08'
 * otop.fy2565.appeal({ noticeReceivedOn: '2022-04-01', counts: 'from-next-day' }).missing; // ['holidays']
 * ```
 */
export const appeal = readings({
  labels: {
    'from-next-day': { th: 'นับตั้งแต่วันถัดจากวันที่ได้รับแจ้ง', en: 'from the day after the notice' },
    'from-notice-day': { th: 'นับวันที่ได้รับแจ้งเป็นวันแรก', en: 'the day of the notice is the first' },
  },
  reading: {
    name: 'counts',
    label: { th: 'เริ่มนับวันทำการตั้งแต่วันใด', en: 'from which day the working days count' },
  },
  rules: {
    'from-next-day': deadline({ ...definition, due: fromNextDay }),
    'from-notice-day': deadline({ ...definition, due: fromNoticeDay }),
  },
});
