import { daysBetween } from '../core/calendar.js';
import { ascending } from '../rules/logic/bounds.js';
import type { Order } from '../rules/logic/fact-type.js';

const names = ['firstDay', 'lastDay', 'days'] as const;

/**
 * The first day is not after the last, and no more days were held than there are from the one to the other: facts that say
 * otherwise are refused. The days held need not follow each other.
 */
// @__NO_SIDE_EFFECTS__
export const daysHeld = (): Order<'firstDay' | 'lastDay'> => {
  const order = ascending(['firstDay', 'lastDay']);
  return {
    ...order,
    reader: (facts, read, refuse) => {
      const ordered = order.reader(facts, read, refuse);
      const places = names.map(name => Object.keys(facts).indexOf(name));
      return input => {
        const values = ordered(input);
        const [first, last, days] = places.map(place => values[place]);
        if (typeof first === 'string' && typeof last === 'string' && typeof days === 'number') {
          const most = daysBetween(first, last) + 1;
          if (days > most) {
            refuse(['days'], days, {
              th: `ไม่เกิน ${most} วัน ตามวันแรกและวันสุดท้าย`,
              en: `at most ${most} days, by the first day and the last`,
            });
          }
        }
        return values;
      };
    },
  };
};
