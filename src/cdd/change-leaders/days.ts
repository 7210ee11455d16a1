import type { Citation } from '../../core/citation.js';
import { parameter } from '../../core/parameter.js';
import type { Period } from '../../rules/time/timetable.js';
import { activity, budgetSection } from './source.js';

// @__NO_SIDE_EFFECTS__
const period = (from: string, to: string, source: Citation): Period => ({
  from: parameter(from, 'date', source, { th: 'วันแรกของช่วงเวลาที่กำหนด', en: 'first day of the period' }),
  to: parameter(to, 'date', source, { th: 'วันสุดท้ายของช่วงเวลาที่กำหนด', en: 'last day of the period' }),
});

// @__NO_SIDE_EFFECTS__
const day = (date: string, source: Citation): Period => period(date, date, source);

const months = {
  th: 'วันแรกและวันสุดท้ายของเดือนที่พิมพ์ไว้',
  en: 'the first and the last day of the printed months',
};

/** The days that the guideline prints, by what happens on them. */
export const days = {
  briefing: day('2021-02-15', activity(1)(71)),
  registration: day('2021-02-16', activity(1)(74)),
  pilotTambons: period('2021-02-17', '2021-02-19', activity(1)(74)),
  remainingTambons: period('2021-02-20', '2021-02-25', activity(1)(74)),
  workshop: period('2021-02-17', '2021-02-25', activity(2)(75)),
  impact: period('2021-02-01', '2021-09-30', activity(3).derived(months, 79)),
  firstRound: day('2021-03-01', activity(3)(79)),
  secondRound: day('2021-04-01', activity(3)(79)),
  thirdRound: day('2021-05-01', activity(3)(79)),
  nomination: day('2021-04-26', activity(3)(79)),
  followUp: day('2021-05-01', activity(4)(82)),
  zoneSelection: period('2021-05-03', '2021-05-14', activity(4)(82)),
  zoneResult: day('2021-05-17', activity(4)(82)),
  proposals: period('2021-05-18', '2021-05-20', activity(5)(83)),
  development: period('2021-05-21', '2021-06-21', activity(5)(83)),
  contest: period('2021-06-22', '2021-06-25', activity(6)(86)),
  lessons: period('2021-07-01', '2021-07-31', activity(7).derived(months, 87)),
  project: period('2021-02-01', '2021-09-30', budgetSection.derived(months, 93)),
};
