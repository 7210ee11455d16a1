import type { Citation } from '../core/citation.js';
import type { Text } from '../core/text.js';
import { type Checklist, checklist } from '../rules/deciding/checklist.js';
import { ascending } from '../rules/logic/bounds.js';
import { date, type Fact } from '../rules/logic/fact.js';
import type { Programme } from '../rules/logic/rule.js';
import { during, type Period } from '../rules/time/timetable.js';

type Day = Fact<string, string, false>;

/** What the period of an activity is told. */
export interface ActivityPeriodDefinition {
  readonly programme: Programme;
  readonly id: string;
  readonly title: Text;
  readonly source: Citation;
  readonly period: Period;
}

const words = {
  met: { th: 'อยู่ในระยะเวลาดำเนินการ', en: 'within the period' },
  unmet: { th: 'ไม่อยู่ในระยะเวลาดำเนินการ', en: 'outside the period' },
};

/**
 * Makes the rule that an activity begins and ends within the months that its sheet prints, the first and the last day
 * included.
 */
// @__NO_SIDE_EFFECTS__
export const activityPeriod = ({
  period,
  ...rule
}: ActivityPeriodDefinition): Checklist<{ readonly startsOn: Day; readonly endsOn: Day }, 'begins' | 'ends'> =>
  checklist({
    ...rule,
    words,
    parameters: { from: period.from, to: period.to },
    facts: {
      startsOn: date({ th: 'วันที่เริ่มดำเนินกิจกรรม', en: 'the day on which the activity begins' }),
      endsOn: date({ th: 'วันที่ดำเนินกิจกรรมแล้วเสร็จ', en: 'the day on which the activity ends' }),
    },
    ordered: ascending(['startsOn', 'endsOn']),
    criteria: [during('startsOn', period, { id: 'begins' }), during('endsOn', period, { id: 'ends' })],
  });

/** Makes the rule that a day lies in the period that a sheet prints, the first and the last day included. */
// @__NO_SIDE_EFFECTS__
export const dayInPeriod = ({
  period,
  ...rule
}: ActivityPeriodDefinition): Checklist<{ readonly on: Day }, 'in-period'> =>
  checklist({
    ...rule,
    words,
    parameters: { from: period.from, to: period.to },
    facts: { on: date({ th: 'วันที่ดำเนินการ', en: 'the day of the activity' }) },
    criteria: [
      during('on', period, {
        id: 'in-period',
        label: { th: 'ดำเนินการในระยะเวลาที่กำหนด', en: 'carried out within the period' },
      }),
    ],
  });
