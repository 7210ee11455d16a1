import { addDays, type CalendarDate, daysBetween } from '../core/calendar.js';
import type { Text } from '../core/text.js';
import type { Criterion, Holds } from '../rules/criteria/criterion.js';
import { inOrder, settling } from '../rules/logic/bounds.js';
import type { Fact, Order, Refuse } from '../rules/logic/fact-type.js';
import { during, type Period } from '../rules/time/timetable.js';

/** The first and the last day, and how many days they have room for at least. */
type Held = readonly [start?: CalendarDate, end?: CalendarDate, days?: number];

/** The limit that a day, moved by so many, is to another; none where it is not known. */
const moved = (day: CalendarDate | undefined, by: number): readonly CalendarDate[] =>
  day === undefined ? [] : [addDays(day, by)];

/** Two days with room for so many, both included: a number or the fact that says it; `refused` says what is wrong with less. */
// @__NO_SIDE_EFFECTS__
function withRoom<Name extends string>(
  order: Order<Name>,
  [first, last, days]: readonly [Name, Name, Name | number],
  refused: (refuse: Refuse, most: number, held: Held, labels: readonly [since: Text, until: Text]) => never,
): Order<Name> {
  const mostDays = ([start, end]: Held): number | undefined =>
    start === undefined || end === undefined ? undefined : daysBetween(start, end) + 1;
  const heldBy = (known: (name: string) => unknown) =>
    [first, last, days].map(one => (typeof one === 'number' ? one : known(one))) as unknown as Held;
  return settling<Name>({
    ...order,
    names: typeof days === 'number' ? order.names : [...order.names, days],
    limits: (name, values) => {
      const { least, most } = order.limits(name, values);
      const held = heldBy(one => values[one]);
      const [start, end, number = 0] = held;
      const fewest = Math.max(0, number - 1);
      const longest = mostDays(held);
      if (name === first) return { least, most: [...most, ...moved(end, -fewest)] };
      if (name === last) return { least: [...least, ...moved(start, fewest)], most };
      return { least, most: name === days && longest !== undefined ? [longest] : most };
    },
    reader: (facts, read, refuse) => {
      const ordered = order.reader(facts, read, refuse);
      const names = Object.keys(facts);
      return input => {
        const values = ordered(input);
        const held = heldBy(name => values[names.indexOf(name)]);
        const [most, number] = [mostDays(held), held[2]];
        if (most !== undefined && number !== undefined && number > most) {
          const [since, until] = [facts[first] as Fact, facts[last] as Fact];
          refused(refuse, most, held, [since.label, until.label]);
        }
        return values;
      };
    },
  });
}

/**
 * Facts in order where so many days are held from a first day to a last one, both included: the first is no later than the last, and
 * more days than there are between them are refused. They need not follow each other. Other facts may be in order besides. A
 * criterion on one of the three is settled as soon as the other two leave it no value that would change it.
 */
// @__NO_SIDE_EFFECTS__
export const daysHeld = <const Name extends string>(
  first: Name,
  last: Name,
  days: Name,
  ...others: readonly (readonly Name[])[]
): Order<Name> =>
  withRoom(inOrder<Name>([first, last], ...others), [first, last, days], (refuse, most, held, [since, until]) =>
    refuse([days], held[2], {
      th: `ไม่เกิน ${most} วัน (ตั้งแต่${since.th}ถึง${until.th})`,
      en: `at most ${most} (from ${since.en} to ${until.en})`,
    }),
  );

/** Days in order of which the second is a later day than the first: of what takes a day each, and follows the other. */
// @__NO_SIDE_EFFECTS__
export const onLaterDay = <const Name extends string>(first: Name, then: Name): Order<Name> =>
  withRoom(inOrder<Name>([first, then]), [first, then, 2], (refuse, _most, held, [since]) =>
    refuse([then], held[1], { th: `วันหลังจาก${since.th}`, en: `a later day than ${since.en}` }),
  );

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
