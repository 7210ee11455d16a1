import { parameter } from '../../core/parameter.js';
import { costing } from '../../rules/counting/composition.js';
import { average } from '../../rules/counting/quotient.js';
import { atLeast, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { count, date, quantity, yesNo } from '../../rules/logic/fact.js';
import { deadline, on } from '../../rules/time/deadline.js';
import { dayInPeriod } from '../activity-period.js';
import { printedMonths } from '../printed-months.js';
import { meeting, programme } from './source.js';

/**
 * What a province does before the meetings (ขั้นตอนที่ 2 และ 3): it works out the project for approval by the allotment register, studies policy, surveys and collects data, and sets a strategy and a
 * plan of action that agree with the strategy of the area. Who approves is not printed.
 *
 * @th การเตรียมการของจังหวัดก่อนการประชุม: จัดทำรายละเอียดโครงการเพื่อเสนอขออนุมัติตามทะเบียนจัดสรร ศึกษานโยบาย สำรวจ รวบรวม จัดทำข้อมูล
 * และกำหนดแผนยุทธศาสตร์กับแผนปฏิบัติการให้สอดคล้องกับยุทธศาสตร์เชิงพื้นที่ เอกสารไม่ได้กำหนดผู้อนุมัติ
 *
 * @throws {@link RuleInputError} an answer that is not true or false, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 5129 and 5130
 * @example
 * ```ts
 * import { grassrootsMechanism } from 'chumchon/cdd';
 *
 * grassrootsMechanism.fy2565.preparation({ projectWorkedOut: true, policyStudied: false }).verdict; // 'unmet'
 * ```
 */
export const preparation = checklist({
  programme,
  id: 'preparation',
  title: { th: 'การเตรียมการก่อนการประชุม', en: 'What comes before the meetings' },
  source: meeting(5129, 5130),
  facts: {
    projectWorkedOut: yesNo({ th: 'จัดทำรายละเอียดโครงการเพื่อเสนอขออนุมัติ', en: 'the project is worked out for approval' }),
    policyStudied: yesNo({ th: 'ศึกษานโยบาย รูปแบบ ทิศทาง', en: 'policy, form and direction are studied' }),
    dataCollected: yesNo({
      th: 'สำรวจ รวบรวม จัดทำระบบและข้อมูล',
      en: 'data are surveyed, collected and kept in a system',
    }),
    strategySet: yesNo({ th: 'กำหนดแผนยุทธศาสตร์', en: 'a strategy is set' }),
    actionPlanSet: yesNo({ th: 'กำหนดแผนปฏิบัติการ', en: 'a plan of action is set' }),
    agreesWithArea: yesNo({ th: 'สอดคล้องกับยุทธศาสตร์การพัฒนาเชิงพื้นที่', en: 'they agree with the strategy of the area' }),
  },
  criteria: [
    yes('projectWorkedOut', { source: meeting(5129) }),
    yes('policyStudied', { source: meeting(5130) }),
    yes('dataCollected', { source: meeting(5130) }),
    yes('strategySet', { source: meeting(5130) }),
    yes('actionPlanSet', { source: meeting(5130) }),
    yes('agreesWithArea', { source: meeting(5130) }),
  ],
});

const meetings = { least: parameter(4, 'meetings', meeting(5131)) };

/**
 * Whether the provincial committee (คสป.) met often enough (อย่างน้อย 4 ครั้ง): it, or working groups that it set up, at least four times, in agreement with the COVID-19 rules of the province.
 *
 * A province may appoint other working groups besides. Whether their meetings count is not said unless the committee set them up: the
 * caller counts.
 *
 * @th การประชุม คสป. หรือคณะทำงานที่ คสป. จัดตั้งขึ้น อย่างน้อย 4 ครั้ง และสอดคล้องกับข้อกำหนดป้องกันโรค COVID-19 ของจังหวัด จังหวัดอาจแต่งตั้งคณะทำงานอื่นเพิ่มเติมได้
 * แต่เอกสารไม่ได้กำหนดให้นับการประชุมของคณะทำงานที่ คสป. มิได้จัดตั้ง
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 5131
 * @example
 * ```ts
 * import { grassrootsMechanism } from 'chumchon/cdd';
 *
 * grassrootsMechanism.fy2565.meetingsHeld({ meetings: 3, asCovidRulesSay: true }).verdict; // 'unmet'
 * ```
 */
export const meetingsHeld = checklist({
  programme,
  id: 'meetings-held',
  title: { th: 'การประชุม คสป. หรือคณะทำงานที่ คสป. จัดตั้งขึ้น', en: 'Meetings of the committee or its working groups' },
  source: meeting(5131),
  parameters: meetings,
  facts: {
    meetings: count(
      {
        th: 'จำนวนครั้งที่ คสป. หรือคณะทำงานที่ คสป. จัดตั้งขึ้นประชุม',
        en: 'meetings of the committee or of groups that it set up',
      },
      'meetings',
    ),
    asCovidRulesSay: yesNo({
      th: 'สอดคล้องกับข้อกำหนดป้องกันโรค COVID-19 ของจังหวัด',
      en: 'they agree with the COVID-19 rules of the province',
    }),
  },
  criteria: [atLeast('meetings', meetings.least), yes('asCovidRulesSay')],
});

/**
 * How many people a province has on average (เฉลี่ยจังหวัดละ 30 คน): 2,280 in 76 provinces are 30. A single province may have more or fewer. They are of the committee, of a working group that it
 * set up, or others concerned: of any of the three.
 *
 * @th จำนวนกลุ่มเป้าหมายเฉลี่ยต่อจังหวัด 2,280 คน 76 จังหวัด เฉลี่ยจังหวัดละ 30 คน แต่ละจังหวัดอาจมากหรือน้อยกว่าได้ เป็น คสป. หรือคณะทำงาน หรือผู้เกี่ยวข้องอื่นก็ได้
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 5145
 * @example
 * ```ts
 * import { grassrootsMechanism } from 'chumchon/cdd';
 *
 * grassrootsMechanism.fy2565.averagePeople({ people: 2280, provinces: 76 }).average; // '30'
 * ```
 */
export const averagePeople = average({
  programme,
  id: 'average-people',
  title: { th: 'กลุ่มเป้าหมายเฉลี่ยต่อจังหวัด', en: 'People a province, on average' },
  source: meeting(5145),
  facts: {
    people: quantity({ th: 'จำนวนคน', en: 'people' }, 'people', { decimals: 0 }),
    provinces: quantity({ th: 'จำนวนจังหวัด', en: 'provinces' }, 'provinces', { decimals: 0 }),
  },
  of: 'people',
  by: 'provinces',
});

const budget = {
  each: parameter(
    30400,
    'baht',
    meeting.derived({ th: '2,310,400 ÷ 76 จังหวัด', en: '2,310,400 ÷ 76 provinces' }, 5146, 5148),
  ),
};

/**
 * What the meetings cost (งบประมาณ): 2,310,400 baht for 76 provinces. A rate is not printed; shared out evenly it is exactly 30,400 a province, but the allotment register,
 * which is not printed, may say otherwise.
 *
 * @th งบประมาณการประชุม 2,310,400 บาท 76 จังหวัด เอกสารไม่ได้พิมพ์อัตราต่อจังหวัด หากเฉลี่ยเท่ากันเป็นจังหวัดละ 30,400 บาทพอดี (คำนวณ) ทะเบียนจัดสรรอาจกำหนดต่างออกไป
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, an amount finer than a satang, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 5146 and 5148
 * @example
 * ```ts
 * import { grassrootsMechanism } from 'chumchon/cdd';
 *
 * grassrootsMechanism.fy2565.meetingBudget({ provinces: 76 }).total; // '2310400'
 * ```
 */
export const meetingBudget = costing({
  programme,
  id: 'meeting-budget',
  title: { th: 'งบประมาณประชุมกลไกระดับจังหวัด', en: 'Budget of the meetings' },
  source: meeting(5146, 5148),
  parts: { provinces: { label: { th: 'จังหวัด', en: 'provinces' }, unit: 'provinces', unitCost: budget.each } },
});

const report = { due: parameter('2022-09-15', 'date', meeting(5143)) };

/**
 * When the province reports its meetings (รายงานกรมการพัฒนาชุมชน): by 15 September 2565. The activity is printed to run until the end of that month: where it ends after the day of the report,
 * `conflict` names both days, and somebody has to decide. The entry in BPM within seven days of the end is in `activities.fy2565.due`.
 *
 * @th กำหนดรายงานผลให้กรมการพัฒนาชุมชนทราบ ภายใน 15 กันยายน 2565 แต่ระยะเวลาดำเนินการพิมพ์ไว้ถึงเดือนกันยายน 2565 หากกิจกรรมสิ้นสุดหลังวันครบกำหนด
 * จะแสดงข้อขัดแย้งของทั้งสองวันไว้ ไม่ได้เลือกให้ การบันทึกในระบบ BPM ภายใน 7 วันดูที่ `activities.fy2565.due`
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 5143 and 5149
 * @example
 * ```ts
 * import { grassrootsMechanism } from 'chumchon/cdd';
 *
 * grassrootsMechanism.fy2565.meetingReport({ endedOn: '2022-09-30' }).conflict?.due; // '2022-09-15'
 * grassrootsMechanism.fy2565.meetingReport({ endedOn: '2022-09-15' }).conflict; // null
 * ```
 */
export const meetingReport = deadline({
  programme,
  id: 'meeting-report',
  title: { th: 'รายงานผลการประชุมกลไกระดับจังหวัด', en: 'Report on the meetings' },
  source: meeting(5143, 5149),
  parameters: report,
  facts: { endedOn: date({ th: 'วันที่ดำเนินกิจกรรมแล้วเสร็จ', en: 'the day the activity ended' }) },
  due: on(report.due),
  end: 'endedOn',
});

/**
 * Whether a meeting falls into the activity's period (ระยะเวลาดำเนินการ): January to September 2565, quarters 2 to 4. The report is due on
 * 15 September, within it: see `meetingReport`.
 *
 * @th
 * ตรวจว่าการประชุมกลไกระดับจังหวัดอยู่ในระยะเวลาดำเนินการหรือไม่ คือ ไตรมาส 2 - 4 เดือนมกราคม – กันยายน 2565
 * รายงานครบกำหนดวันที่ 15 กันยายน 2565 ก่อนสิ้นระยะเวลา (`meetingReport`)
 *
 * @throws {@link RuleInputError} a date that is none, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, line 5149
 * @example
 * ```ts
 * import { grassrootsMechanism } from 'chumchon/cdd';
 *
 * grassrootsMechanism.fy2565.meetingPeriod({ on: '2022-01-01' }).verdict; // 'met'
 * grassrootsMechanism.fy2565.meetingPeriod({ on: '2021-12-31' }).verdict; // 'unmet'
 * ```
 */
export const meetingPeriod = dayInPeriod({
  programme,
  id: 'meeting-period',
  title: { th: 'ระยะเวลาประชุมกลไกระดับจังหวัด ไตรมาส 2 - 4', en: 'When the meetings are held: quarters 2 to 4' },
  source: meeting(5149),
  period: printedMonths(meeting, '2022-01', '2022-09', 5149),
});
