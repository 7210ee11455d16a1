import { type CalendarDate, daysBetween } from '../core/calendar.js';
import type { Text } from '../core/text.js';
import type { Criterion, Holds } from '../rules/criteria/criterion.js';
import { ascending } from '../rules/logic/bounds.js';
import type { Order } from '../rules/logic/fact-type.js';
import { during, type Period } from '../rules/time/timetable.js';

/**
 * Facts in order where so many days are held from a first day to a last one, both included: the first is no later than the last, and
 * more days than there are between them are refused. They need not follow each other. Other facts may be in order besides.
 */
// @__NO_SIDE_EFFECTS__
export function daysHeld<const Name extends string>(
  first: Name,
  last: Name,
  days: Name,
  ...others: readonly (readonly Name[])[]
): Order<Name> {
  const order = ascending<Name>([first, last], ...others);
  return {
    ...order,
    reader: (facts, read, refuse) => {
      const inOrder = order.reader(facts, read, refuse);
      const [from, to, held] = [first, last, days].map(name => Object.keys(facts).indexOf(name)) as [
        number,
        number,
        number,
      ];
      return input => {
        const values = inOrder(input);
        const [start, end, number] = [values[from], values[to], values[held]] as [
          CalendarDate | undefined,
          CalendarDate | undefined,
          number | undefined,
        ];
        if (start === undefined || end === undefined || number === undefined) return values;
        const most = daysBetween(start, end) + 1;
        if (number > most) {
          const [since, until] = [facts[first]?.label, facts[last]?.label];
          refuse([days], number, {
            th: `ไม่เกิน ${most} วัน (ตั้งแต่${since?.th}ถึง${until?.th})`,
            en: `at most ${most} (from ${since?.en} to ${until?.en})`,
          });
        }
        return values;
      };
    },
  };
}

type Held = Criterion<Holds<'firstDay' | 'lastDay', CalendarDate>>;

/** That what is held from `firstDay` to `lastDay` begins and ends within its printed months. */
// @__NO_SIDE_EFFECTS__
export const withinPeriod = (period: Period, { th, en }: Text): readonly [Held, Held] => [
  during('firstDay', period, {
    id: 'began-in-period',
    label: { th: `เริ่มใน${th}`, en: `began within ${en}` },
  }) as Held,
  during('lastDay', period, {
    id: 'ended-in-period',
    label: { th: `แล้วเสร็จใน${th}`, en: `ended within ${en}` },
  }) as Held,
];
