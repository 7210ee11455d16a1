import type { Citation } from '../../core/citation.js';
import type { Period } from '../../rules/time/timetable.js';
import { periodOf, printedMonths } from '../printed-months.js';
import { activity, budgetSection } from './source.js';

// @__NO_SIDE_EFFECTS__
const day = (date: string, source: Citation): Period => periodOf(date, date, source);

/** The days that the guideline prints, by what happens on them. */
export const days = {
  briefing: day('2021-02-15', activity(1)(71)),
  registration: day('2021-02-16', activity(1)(74)),
  pilotTambons: periodOf('2021-02-17', '2021-02-19', activity(1)(74)),
  remainingTambons: periodOf('2021-02-20', '2021-02-25', activity(1)(74)),
  workshop: periodOf('2021-02-17', '2021-02-25', activity(2)(75)),
  impact: printedMonths(activity(3), '2021-02', '2021-09', 79),
  firstRound: day('2021-03-01', activity(3)(79)),
  secondRound: day('2021-04-01', activity(3)(79)),
  thirdRound: day('2021-05-01', activity(3)(79)),
  nomination: day('2021-04-26', activity(3)(79)),
  followUp: day('2021-05-01', activity(4)(82)),
  zoneSelection: periodOf('2021-05-03', '2021-05-14', activity(4)(82)),
  zoneResult: day('2021-05-17', activity(4)(82)),
  proposals: periodOf('2021-05-18', '2021-05-20', activity(5)(83)),
  development: periodOf('2021-05-21', '2021-06-21', activity(5)(83)),
  contest: periodOf('2021-06-22', '2021-06-25', activity(6)(86)),
  lessons: printedMonths(activity(7), '2021-07', '2021-07', 87),
  project: printedMonths(budgetSection, '2021-02', '2021-09', 93),
};
