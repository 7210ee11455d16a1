import { fiscalYear as daysOf, type Quarter } from '../../core/fiscal-year.js';
import { parameter } from '../../core/parameter.js';
import type { Verdict } from '../../rules/criteria/criterion.js';
import { verdictFunction } from '../../rules/deciding/plain-function.js';
import { date, quarterNumber, type ValuesOf } from '../../rules/logic/fact.js';
import { shownAmong } from '../../rules/logic/present.js';
import { judged, together } from '../../rules/logic/verdict.js';
import type { Found, VerdictOutcome } from '../../rules/logic/verdict-rule.js';
import { deadline, endOfMonth } from '../../rules/time/deadline.js';
import { mission, programme } from './source.js';

const fiscalYear = parameter(2565, 'years', mission(5350, 5352));

const facts = {
  firstQuarter: quarterNumber({ th: 'ไตรมาสแรกที่ระบุ', en: 'the first quarter as printed' }),
  lastQuarter: quarterNumber({ th: 'ไตรมาสสุดท้ายที่ระบุ', en: 'the last quarter as printed' }),
  from: date({ th: 'วันแรกของเดือนแรกที่ระบุ', en: 'the first day of the first month as printed' }),
  to: date({ th: 'วันสุดท้ายของเดือนสุดท้ายที่ระบุ', en: 'the last day of the last month as printed' }),
};

type Values = ValuesOf<typeof facts>;

/** The quarter of FY2565 that a day lies in; `null` outside the year. */
const quarterOf = (day: string): Quarter | null =>
  daysOf(fiscalYear.value).quarters.find(({ from, to }) => from <= day && day <= to)?.quarter ?? null;

/** From which to which day a quarter of FY2565 lasts. */
const rangeOf = (quarter: number | undefined) => {
  const range = daysOf(fiscalYear.value).quarters.find(each => each.quarter === quarter);
  return range && { noEarlierThan: range.from, noLaterThan: range.to };
};

/** Whether a printed quarter is that of a day. A day outside the year is in none, whatever the quarter. */
function agree(quarter: number | undefined, day: string | undefined): Verdict {
  const actual = day === undefined ? undefined : quarterOf(day);
  if (actual === null) return 'unmet';
  if (quarter === undefined || actual === undefined) return 'unknown';
  return quarter === actual ? 'met' : 'unmet';
}

/** Whether it does not end before it begins. Where a day is not known, its printed quarter may tell. */
function inOrder({ firstQuarter, lastQuarter, from, to }: Values): Verdict {
  if (from !== undefined && to !== undefined) return from <= to ? 'met' : 'unmet';
  const first = from === undefined ? firstQuarter : quarterOf(from);
  const last = to === undefined ? lastQuarter : quarterOf(to);
  return first && last && first > last ? 'unmet' : 'unknown';
}

const labels = {
  'first-quarter': {
    th: 'เดือนแรกที่ระบุอยู่ในไตรมาสแรกที่ระบุ ของปีงบประมาณ พ.ศ. 2565',
    en: 'the first printed month lies in the first printed quarter of FY2565',
  },
  'last-quarter': {
    th: 'เดือนสุดท้ายที่ระบุอยู่ในไตรมาสสุดท้ายที่ระบุ ของปีงบประมาณ พ.ศ. 2565',
    en: 'the last printed month lies in the last printed quarter of FY2565',
  },
  order: { th: 'ไม่สิ้นสุดก่อนวันเริ่มต้น', en: 'it does not end before it begins' },
};

/**
 * Whether a printed period (ระยะเวลาดำเนินการ) agrees with itself: its first month lies in its first quarter of fiscal year 2565 and
 * its last month in its last, and it does not end before it begins. The year runs from October 2564 to September 2565. A period may begin
 * and end inside a quarter.
 *
 * It is for the periods of all 72 printed sheets: 25 periods on the 23 sheets without a budget, of which five do not agree,
 * and 54 on the 49 sheets with one, of which that of activity 2.5 of community funds (line 4002) does not; each by one wrong
 * year. One sheet has lost its period.
 *
 * @th
 * ตรวจว่าระยะเวลาดำเนินการที่พิมพ์ไว้สอดคล้องกันเองหรือไม่ คือ เดือนแรกอยู่ในไตรมาสแรกที่ระบุ เดือนสุดท้ายอยู่ในไตรมาสสุดท้ายที่ระบุ และไม่สิ้นสุดก่อนเริ่ม ปีงบประมาณ
 * พ.ศ. 2565 คือ ตุลาคม 2564 ถึงกันยายน 2565 จะเริ่มหรือสิ้นสุดกลางไตรมาสก็ได้ ใช้กับใบกิจกรรมที่พิมพ์ไว้ทั้ง 72 ใบ พบที่ไม่สอดคล้องจากปีที่พิมพ์ผิด 5
 * แห่งในกิจกรรมที่ไม่ใช้งบประมาณ และ 1 แห่งในกิจกรรมที่ใช้งบประมาณ
 *
 * @throws {@link RuleInputError} a quarter that is not 1 to 4, a day that is not a calendar date, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 5350 and 5352
 * @example
 * ```ts
 * import { missionActivities } from 'chumchon/cdd';
 *
 * const printed = { firstQuarter: 1, lastQuarter: 4, from: '2021-10-01', to: '2021-09-30' };
 * const outcome = missionActivities.fy2565.period(printed);
 * outcome.verdict; // 'unmet'
 * outcome.criteria.map(({ id, status }) => [id, status]); // [['first-quarter', 'met'], ['last-quarter', 'unmet'], ['order', 'unmet']]
 * missionActivities.fy2565.period({ ...printed, to: '2022-09-30' }).verdict; // 'met'
 * ```
 */
export const period = verdictFunction(
  {
    programme,
    id: 'period',
    title: { th: 'ความถูกต้องของระยะเวลาดำเนินการ', en: 'Whether a printed period agrees with itself' },
    source: mission(5350),
    parameters: { fiscalYear },
    facts,
  },
  {},
  (values): Found<VerdictOutcome> => {
    const { firstQuarter, lastQuarter, from, to } = values;
    const [first, last, order] = [agree(firstQuarter, from), agree(lastQuarter, to), inOrder(values)];
    const source = mission(5350);
    return {
      verdict: together([first, last, order]),
      tell: () => ({
        criteria: [
          judged('first-quarter', labels['first-quarter'], first, {
            actual: from,
            required: rangeOf(firstQuarter),
            facts: shownAmong(['firstQuarter'], values),
            source,
          }),
          judged('last-quarter', labels['last-quarter'], last, {
            actual: to,
            required: rangeOf(lastQuarter),
            facts: shownAmong(['lastQuarter'], values),
            source,
          }),
          judged('order', labels.order, order, {
            actual: to,
            required: from === undefined ? undefined : { noEarlierThan: from },
            source,
          }),
        ],
        missing: Object.keys(facts).filter(name => values[name as keyof Values] === undefined),
        next: [],
      }),
    };
  },
);

const lastDay = {
  th: 'ไม่ได้พิมพ์ว่าสิ้นเดือน อ่านว่า “ภายในเดือน” ถึงวันสุดท้ายของเดือนนั้น',
  en: 'no end of the month is printed: “within” a month is read to last until its last day',
};

/**
 * When something is due “within” a month (ภายในเดือน): on its last day, which is in time. `inMonth` is any day of the month as
 * printed. The text says neither end of month nor office hours; the last day is the reading.
 *
 * @th
 * กำหนดวันของคำว่า “ภายในเดือน” คือ วันสุดท้ายของเดือนนั้น และวันนั้นยังทันกำหนด inMonth คือวันใดก็ได้ในเดือนที่พิมพ์ไว้
 * เอกสารไม่ได้เขียนว่าสิ้นเดือนหรือเวลาราชการ จึงเป็นการอ่านของกติกานี้
 *
 * @throws {@link RuleInputError} a day that is not a calendar date, or an unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 5999, 6013 and 6196
 * @example
 * ```ts
 * import { missionActivities } from 'chumchon/cdd';
 *
 * missionActivities.fy2565.withinMonth({ inMonth: '2022-02-01' }).due; // '2022-02-28'
 * missionActivities.fy2565.withinMonth({ inMonth: '2021-12-01', doneOn: '2022-01-01' }).status; // 'late'
 * ```
 */
export const withinMonth = deadline({
  programme,
  id: 'within-month',
  title: { th: 'กำหนด “ภายในเดือน”', en: 'Due within a month' },
  source: mission(5999, 6013, 6196),
  facts: { inMonth: date({ th: 'วันใดวันหนึ่งในเดือนที่กำหนด', en: 'any day of the printed month' }) },
  due: endOfMonth('inMonth', mission.inferred(lastDay, 5999, 6013, 6196)),
});
