import { addDays, type CalendarDate, daysBetween } from '../core/calendar.js';
import type { Text } from '../core/text.js';
import type { Criterion, Holds } from '../rules/criteria/criterion.js';
import { inOrder, settling } from '../rules/logic/bounds.js';
import type { Limits, Order } from '../rules/logic/fact-type.js';
import { during, type Period } from '../rules/time/timetable.js';

/** The first and the last day, and how many days were held. */
type Held = [start?: CalendarDate, end?: CalendarDate, days?: number];

/** The limit that a day, moved by so many, is to another; none where it is not known. */
const moved = (day: CalendarDate | undefined, by: number): readonly CalendarDate[] =>
  day === undefined ? [] : [addDays(day, by)];

/**
 * Facts in order where so many days are held from a first day to a last one, both included: the first is no later than the last, and
 * more days than there are between them are refused. They need not follow each other. Other facts may be in order besides. A
 * criterion on one of the three is settled as soon as the other two leave it no value that would change it.
 */
// @__NO_SIDE_EFFECTS__
export function daysHeld<const Name extends string>(
  first: Name,
  last: Name,
  days: Name,
  ...others: readonly (readonly Name[])[]
): Order<Name> {
  const order = inOrder<Name>([first, last], ...others);
  const names = [first, last, days];
  const held = (values: Readonly<Record<string, unknown>>) => names.map(name => values[name]) as Held;
  const mostDays = ([start, end]: Held): number | undefined =>
    start === undefined || end === undefined ? undefined : daysBetween(start, end) + 1;
  return settling<Name>({
    ...order,
    names: [...order.names, days],
    limits: (name, values) => {
      const { least, most } = order.limits(name, values);
      const given = held(values);
      const [start, end, number = 0] = given;
      const fewest = Math.max(0, number - 1);
      const longest = mostDays(given);
      if (name === first) return { least, most: [...most, ...moved(end, -fewest)] };
      if (name === last) return { least: [...least, ...moved(start, fewest)], most };
      return { least, most: name === days && longest !== undefined ? [longest] : most };
    },
    reader: (facts, read, refuse) => {
      const ordered = order.reader(facts, read, refuse);
      const places = names.map(name => Object.keys(facts).indexOf(name));
      return input => {
        const values = ordered(input);
        const given = places.map(place => values[place]) as Held;
        const [most, number] = [mostDays(given), given[2]];
        if (most !== undefined && number !== undefined && number > most) {
          const [since, until] = [facts[first]?.label, facts[last]?.label];
          refuse([days], number, {
            th: `ไม่เกิน ${most} วัน (ตั้งแต่${since?.th}ถึง${until?.th})`,
            en: `at most ${most} (from ${since?.en} to ${until?.en})`,
          });
        }
        return values;
      };
    },
  });
}

/** Days in order of which the second is a later day than the first: of what takes a day each, and follows the other. */
// @__NO_SIDE_EFFECTS__
export function onLaterDay<const Name extends string>(first: Name, then: Name): Order<Name> {
  const order = inOrder<Name>([first, then]);
  return settling<Name>({
    ...order,
    limits: (name, values) => {
      const { least, most } = order.limits(name, values) as Readonly<Record<keyof Limits, readonly CalendarDate[]>>;
      return { least: least.map(day => addDays(day, 1)), most: most.map(day => addDays(day, -1)) };
    },
    reader: (facts, read, refuse) => {
      const ordered = order.reader(facts, read, refuse);
      const [before, after] = [first, then].map(name => Object.keys(facts).indexOf(name)) as [number, number];
      return input => {
        const values = ordered(input);
        if (values[after] !== undefined && values[after] === values[before]) {
          const label = facts[first]?.label;
          refuse([then], values[after], { th: `วันหลังจาก${label?.th}`, en: `a later day than ${label?.en}` });
        }
        return values;
      };
    },
  });
}

type InPeriod<Id extends string> = Criterion<Holds<'firstDay' | 'lastDay', CalendarDate>, Id>;

/** That what is held from `firstDay` to `lastDay` begins and ends within its printed months. */
// @__NO_SIDE_EFFECTS__
export const withinPeriod = (
  period: Period,
  { th, en }: Text,
): readonly [InPeriod<'began-in-period'>, InPeriod<'ended-in-period'>] => [
  during('firstDay', period, {
    id: 'began-in-period',
    label: { th: `เริ่มใน${th}`, en: `began within ${en}` },
  }),
  during('lastDay', period, {
    id: 'ended-in-period',
    label: { th: `แล้วเสร็จใน${th}`, en: `ended within ${en}` },
  }),
];
