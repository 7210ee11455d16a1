import type { CalendarDate } from '../../core/calendar.js';
import type { Citation } from '../../core/citation.js';
import type { Text } from '../../core/text.js';
import type { Facts } from '../logic/fact.js';
import { type Due, type DueDate, standingOf, statusWords as words } from './due.js';

/** What a due date may count from: the days of events, and the holidays. */
export type DutyValues = Readonly<Record<string, CalendarDate | readonly CalendarDate[] | undefined>>;

/** Something that an activity obliges an office to do. */
export interface Duty<Level extends string> {
  /** Its name within its activity. */
  readonly id: string;
  readonly label: Text;
  /** Whose duty it is. */
  readonly by: readonly Level[];
  /** Who receives it; absent where nobody does. */
  readonly to?: Text;
  /** When it is due, from the events of the definition and the `holidays`: once, or on several days one after another. */
  readonly due: DueDate<never> | readonly DueDate<never>[];
  /** The event without which it is no duty at all: something that has to be reported when it is found. */
  readonly onlyAfter?: string;
  /** Whether it reports on the activity as a whole, which then must have ended before it is due. */
  readonly onWhole?: boolean;
}

/** An activity of a register, as far as its duties go. */
export interface DutyActivity<Level extends string> {
  readonly label: Text;
  /** Its last day as printed; absent where none is. */
  readonly end?: { readonly day: CalendarDate; readonly source: Citation };
  readonly duties: readonly Duty<Level>[];
}

/**
 * `done` in time, `late`, `too-early` to answer what is due, `pending` while there is time, `overdue`, `not-yet-known` while the
 * due day or whether it was kept depends on an event without a day, or `no-day` where no day is printed for what is not done
 * yet.
 */
export type DutyStatus = keyof typeof statusNames;

/** One of the days on which a duty is due. */
type Round = (values: DutyValues, facts: Facts) => Due;

export interface Prepared {
  readonly duty: Duty<string>;
  readonly reads: readonly string[];
  readonly rounds: readonly Round[];
}

/** As many days of events as a register of a year and its years around have. */
const mostKept = 5000;

/**
 * A due date that counts from nothing is worked out once, and one that counts from an event once for each of its days: in
 * bulk the same days come again and again.
 */
function round(when: DueDate<DutyValues>): Round {
  const [event, ...others] = when.reads;
  if (event === undefined) {
    const fixed = when.of({}, {});
    return () => fixed;
  }
  if (others.length > 0) return (values, facts) => when.of(values, facts);
  const kept = new Map<unknown, Due>();
  return (values, facts) => {
    const day = values[event];
    const known = kept.get(day);
    if (known) return known;
    const due = when.of(values, facts);
    if (kept.size >= mostKept) kept.clear();
    kept.set(day, due);
    return due;
  };
}

export function prepare(duty: Duty<string>): Prepared {
  const whens = [duty.due].flat() as DueDate<DutyValues>[];
  return { duty, reads: [...new Set(whens.flatMap(({ reads }) => reads))], rounds: whens.map(round) };
}

export const statusNames = {
  overdue: words.overdue,
  pending: words.pending,
  'not-yet-known': { th: 'ยังไม่ทราบวันครบกำหนด', en: 'not yet known' },
  'no-day': { th: 'ไม่ได้กำหนดวัน', en: 'no day is printed' },
  late: { th: 'ดำเนินการแล้วแต่ล่าช้า', en: 'done late' },
  'too-early': words['too-early'],
  done: { th: 'ดำเนินการแล้วในกำหนด', en: 'done in time' },
} as const;

export function statusOf(due: Due, doneOn: CalendarDate | undefined, today: CalendarDate, isOpen: boolean): DutyStatus {
  const standing = standingOf(due, doneOn, today);
  if (standing === undefined && isOpen) return 'not-yet-known';
  if (standing === 'on-time') return 'done';
  return standing ?? (doneOn === undefined ? 'no-day' : 'done');
}
