import { lastDayOfMonth } from '../core/calendar.js';
import type { Citation, Cite, Lines } from '../core/citation.js';
import { parameter } from '../core/parameter.js';
import type { Text } from '../core/text.js';
import { type Checklist, checklist } from '../rules/deciding/checklist.js';
import { date, type Fact } from '../rules/logic/fact.js';
import type { Programme } from '../rules/logic/rule.js';
import { during, type Period } from '../rules/time/timetable.js';

/**
 * The months that a sheet prints as the period of its activity (ระยะเวลาดำเนินการ), from the first day of the first to
 * the last day of the last.
 *
 * @param cite the sheet
 * @param first `YYYY-MM`
 * @param last `YYYY-MM`
 * @param lines where the months are printed
 */
// @__NO_SIDE_EFFECTS__
export const monthsOf = (cite: Cite, first: string, last: string, ...lines: readonly Lines[]): Period => ({
  from: parameter(
    `${first}-01`,
    'date',
    cite.derived({ th: 'วันแรกของเดือนแรกที่ระบุ', en: 'the first day of the first printed month' }, ...lines),
    { th: 'วันแรกของระยะเวลาดำเนินการ', en: 'first day of the period' },
  ),
  to: parameter(
    lastDayOfMonth(`${last}-01`),
    'date',
    cite.derived({ th: 'วันสุดท้ายของเดือนสุดท้ายที่ระบุ', en: 'the last day of the last printed month' }, ...lines),
    { th: 'วันสุดท้ายของระยะเวลาดำเนินการ', en: 'last day of the period' },
  ),
});

type PeriodFacts = {
  readonly startsOn: Fact<string, string, false>;
  readonly endsOn: Fact<string, string, false>;
};

/** What the period of an activity is told. */
export interface ActivityPeriodDefinition {
  readonly programme: Programme;
  readonly id: string;
  readonly title: Text;
  readonly source: Citation;
  readonly period: Period;
}

/**
 * Makes the rule that an activity begins and ends within the months that its sheet prints, the first and the last day
 * included.
 */
// @__NO_SIDE_EFFECTS__
export const activityPeriod = ({ period, ...rule }: ActivityPeriodDefinition): Checklist<PeriodFacts> =>
  checklist({
    ...rule,
    words: {
      met: { th: 'อยู่ในระยะเวลาดำเนินการ', en: 'within the period' },
      unmet: { th: 'ไม่อยู่ในระยะเวลาดำเนินการ', en: 'outside the period' },
    },
    parameters: { from: period.from, to: period.to },
    facts: {
      startsOn: date({ th: 'วันที่เริ่มดำเนินกิจกรรม', en: 'the day on which the activity begins' }),
      endsOn: date({ th: 'วันที่ดำเนินกิจกรรมแล้วเสร็จ', en: 'the day on which the activity ends' }),
    },
    ordered: [['startsOn', 'endsOn']],
    criteria: [during('startsOn', period, { id: 'begins' }), during('endsOn', period, { id: 'ends' })],
  });
