import { parameter } from '../../core/parameter.js';
import { yes } from '../../rules/criteria/criterion.js';
import { everyOne } from '../../rules/deciding/every-one.js';
import { stages } from '../../rules/deciding/stages.js';
import { ascending } from '../../rules/logic/bounds.js';
import { date, yesNo } from '../../rules/logic/fact.js';
import { after, deadline } from '../../rules/time/deadline.js';
import { schedule } from '../../rules/time/schedule.js';
import { during } from '../../rules/time/timetable.js';
import { printedMonths } from '../printed-months.js';
import { activity, programme } from './source.js';

const plan = { days: parameter(30, 'days', activity(4837, 4943)) };

/**
 * When the province reports its plan (รายงานแผนการดำเนินงาน): within 30 days after it was allotted its money, the thirtieth day included. The days are calendar days.
 *
 * @th กำหนดรายงานแผนการดำเนินงาน ภายใน 30 วัน หลังจากได้รับจัดสรรงบประมาณ นับวันตามปฏิทิน
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4837 and 4943
 * @example
 * ```ts
 * import { thaiSmileMarkets } from 'chumchon/cdd';
 *
 * thaiSmileMarkets.fy2565.planReport({ allottedOn: '2022-01-10' }).due; // '2022-02-09'
 * ```
 */
export const planReport = deadline({
  programme,
  id: 'plan-report',
  title: { th: 'รายงานแผนการดำเนินงาน', en: 'When the plan is reported' },
  source: activity(4837, 4943),
  parameters: plan,
  facts: { allottedOn: date({ th: 'วันที่ได้รับจัดสรรงบประมาณ', en: 'the day on which the money was allotted' }) },
  due: after('allottedOn', plan.days),
});

const period = printedMonths(activity, '2022-01', '2022-09', 4913);

/**
 * Whether the rows of a plan are filled in (แบบแผนการดำเนินงาน): what is done, its budget, place and agency, and a period that lies in quarters 2 to 4. How many rows
 * there are is the caller's to say.
 *
 * @th แบบแผนการดำเนินงานโครงการ แต่ละรายการระบุรายละเอียด งบประมาณ สถานที่ หน่วยงาน และระยะเวลาที่อยู่ในไตรมาส 2 – 4 (เดือนมกราคม – กันยายน 2565)
 *
 * @throws {@link RuleInputError} a row that comes twice or ends before it starts, a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 4913 and 4935
 * @example
 * ```ts
 * import { thaiSmileMarkets } from 'chumchon/cdd';
 *
 * const row = { id: '1', details: true, budget: true, place: true, agency: true, startsOn: '2022-01-01', endsOn: '2022-10-01' };
 * thaiSmileMarkets.fy2565.planForm({ rows: [row], number: 1 }).verdict; // 'unmet'
 * ```
 */
export const planForm = everyOne({
  programme,
  id: 'plan-form',
  title: { th: 'แบบแผนการดำเนินงานโครงการ', en: 'The form of the plan' },
  source: activity(4913, 4935),
  parameters: period,
  list: { name: 'rows', label: { th: 'รายการในแผน', en: 'a row of the plan' } },
  unit: 'items',
  facts: {
    details: yesNo({ th: 'ระบุรายละเอียดของกิจกรรม', en: 'what is done is given' }),
    budget: yesNo({ th: 'ระบุงบประมาณ', en: 'the budget is given' }),
    place: yesNo({ th: 'ระบุสถานที่ดำเนินการ', en: 'the place is given' }),
    agency: yesNo({ th: 'ระบุหน่วยงานที่ดำเนินการ', en: 'the agency that does it is given' }),
    startsOn: date({ th: 'วันเริ่มดำเนินการ', en: 'the day the work starts' }),
    endsOn: date({ th: 'วันสิ้นสุดดำเนินการ', en: 'the day the work ends' }),
  },
  eachOrdered: ascending(['startsOn', 'endsOn']),
  criteria: [
    yes('details', { source: activity(4935) }),
    yes('budget', { source: activity(4935) }),
    yes('place', { source: activity(4935) }),
    yes('agency', { source: activity(4935) }),
    during('startsOn', period, {
      id: 'starts-in-period',
      label: {
        th: 'เริ่มในไตรมาส 2 – 4 (เดือนมกราคม – กันยายน 2565)',
        en: 'the work starts in quarters 2 to 4 (January to September 2565, 2022)',
      },
    }),
    during('endsOn', period, {
      id: 'ends-in-period',
      label: {
        th: 'สิ้นสุดในไตรมาส 2 – 4 (เดือนมกราคม – กันยายน 2565)',
        en: 'the work ends in quarters 2 to 4 (January to September 2565, 2022)',
      },
    }),
  ],
});

const ends = {
  quarter: { th: 'วันสุดท้ายของไตรมาสที่ดำเนินกิจกรรม', en: 'the last day of each quarter of the activity' },
  month: { th: 'วันสุดท้ายของแต่ละเดือนที่ดำเนินกิจกรรม', en: 'the last day of each month of the activity' },
};

/**
 * Which reports on the markets are due (การรายงานผล): results at the end of each quarter, sales on the last day of each month, while the activity runs (January to
 * September 2565). Of the three ends of quarters each is also the end of a month: both reports are due then.
 *
 * @th การรายงานผลตลาด: รายงานผลการดำเนินงานทุกสิ้นไตรมาส และรายงานยอดจำหน่ายทุกวันสุดท้ายของเดือน ในช่วงดำเนินกิจกรรม (มกราคม – กันยายน 2565)
 *
 * @throws {@link RuleInputError} no day of asking, a date that is none, or a report that is unknown or after the day of asking
 * @source 004_5d18bda2820f2124.txt, lines 4883, 4913, 4972 and 4992
 * @example
 * ```ts
 * import { thaiSmileMarkets } from 'chumchon/cdd';
 *
 * const { obligations } = thaiSmileMarkets.fy2565.reports({ today: '2022-01-01', reports: [] });
 * obligations.filter(({ stream }) => stream === 'results').map(({ due }) => due); // ['2022-03-31', '2022-06-30', '2022-09-30']
 * ```
 */
export const reports = schedule({
  programme,
  id: 'reports',
  title: { th: 'รายงานผลและยอดจำหน่ายตลาดนัดคนไทยยิ้มได้', en: 'Reports on the markets' },
  source: activity(4883, 4972, 4992),
  streams: [
    {
      id: 'results',
      label: { th: 'รายงานผลการดำเนินงานรายไตรมาส', en: 'results of the quarter' },
      rounds: ['2022-03-31', '2022-06-30', '2022-09-30'].map(day =>
        parameter(day, 'date', activity.derived(ends.quarter, 4883, 4913, 4972)),
      ),
    },
    {
      id: 'sales',
      label: { th: 'รายงานยอดจำหน่ายรายเดือน', en: 'sales of the month' },
      rounds: [
        '2022-01-31',
        '2022-02-28',
        '2022-03-31',
        '2022-04-30',
        '2022-05-31',
        '2022-06-30',
        '2022-07-31',
        '2022-08-31',
        '2022-09-30',
      ].map(day => parameter(day, 'date', activity.derived(ends.month, 4883, 4913, 4992))),
    },
  ],
});

/**
 * How far the summary of the project has come (รายงานผู้บริหารตามลำดับ): to the heads of the amphoe, the province, the department and the ministry, in this order.
 *
 * @th การสรุปผลรายงานผู้บริหารระดับอำเภอ จังหวัด กรมการพัฒนาชุมชน และกระทรวงมหาดไทย ตามลำดับ เอกสารไม่ได้กำหนดวัน
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown stage
 * @source 004_5d18bda2820f2124.txt, line 4887
 * @example
 * ```ts
 * import { thaiSmileMarkets } from 'chumchon/cdd';
 *
 * thaiSmileMarkets.fy2565.summary({ amphoe: true, province: false, department: true }).skipped; // ['province']
 * ```
 */
export const summary = stages({
  programme,
  id: 'summary',
  title: { th: 'สรุปผลรายงานผู้บริหารตามลำดับ', en: 'How the summary goes up' },
  source: activity(4887),
  stages: {
    amphoe: { th: 'รายงานผู้บริหารระดับอำเภอ', en: 'the heads of the amphoe had the summary' },
    province: { th: 'รายงานผู้บริหารระดับจังหวัด', en: 'the heads of the province had the summary' },
    department: { th: 'รายงานผู้บริหารกรมการพัฒนาชุมชน', en: 'the heads of the department had the summary' },
    ministry: { th: 'รายงานผู้บริหารกระทรวงมหาดไทย', en: 'the heads of the ministry had the summary' },
  },
});
