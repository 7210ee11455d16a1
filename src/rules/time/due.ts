import { addDays, type CalendarDate, daysBetween } from '../../core/calendar.js';
import type { Citation } from '../../core/citation.js';
import { addMonths } from '../../core/months.js';
import { own } from '../../core/own.js';
import type { Text } from '../../core/text.js';
import type { Facts } from '../logic/fact.js';
import type { DueMeans } from '../logic/node.js';
import type { Held } from '../logic/rule.js';

export type { DueMeans } from '../logic/node.js';

/** A due date as far as it is known. */
export interface Due {
  /** Absent while it depends on an event that has no date yet. */
  readonly due?: CalendarDate;
  /** The date that it cannot come after, whatever is not known yet; absent where there is none. */
  readonly latest?: CalendarDate;
  /** The day of the event after which it falls due; absent where it counts from none, or while that is not known. */
  readonly since?: CalendarDate;
  /** What sets it. */
  readonly because: Text;
  readonly source: Citation;
}

/** When something is due, from facts. */
export interface DueDate<Values> {
  /** The events that it counts from. */
  readonly reads: readonly string[];
  /** The facts lend the events their labels; an event that is not among them goes by its name. */
  readonly of: (values: Values, facts: Facts) => Due;
  /** The same as plain data; absent where only `of` can tell. */
  readonly means?: DueMeans;
}

/** The day of an event, as far as it is known. */
export type Events<K extends string> = { readonly [P in K]: CalendarDate | undefined };

/** A due date that says of what is not known that it is not. */
export const dueAsKnown = (known: { readonly [K in keyof Due]: Due[K] | undefined }): Due =>
  ({
    ...known,
    due: own(known, 'due'),
    latest: own(known, 'latest'),
    since: own(known, 'since'),
  }) as Due;

/** Due on a day that nothing changes. */
export const onDay = (due: CalendarDate, because: Text, source: Citation): DueDate<unknown> => ({
  reads: [],
  means: { kind: 'on', day: due },
  of: () => dueAsKnown({ due, latest: due, because, source }),
});

/** Due on a day that the day of an event tells, given what that event is called. */
export const fromEvent = <K extends string, Values extends Events<K> = Events<K>>(
  event: K,
  source: Citation,
  because: (event: Text) => Text,
  dayFrom: (day: CalendarDate, values: Values) => Pick<Due, 'due' | 'since'>,
  means: DueMeans,
): DueDate<Values> => ({
  reads: [event, own(means, 'holidays')].filter(name => name !== undefined),
  means,
  of: (values, facts) => {
    const start = values[event];
    return dueAsKnown({
      ...(start === undefined ? {} : dayFrom(start, values)),
      because: because(facts[event]?.label ?? { th: event, en: event }),
      source,
    } as Due);
  },
});

/** The last day on which something is in time, as far as that is known. */
export const boundOf = (due: Due): CalendarDate | undefined => own(due, 'due') ?? own(due, 'latest');

/**
 * The first day on which something answers what is due: that of the event that the date counts from or, where it counts from
 * none, the one a year before; what is done earlier is of the round of another year.
 */
export function firstDayOf(
  known: {
    readonly [K in 'due' | 'since']?: CalendarDate | undefined;
  },
): CalendarDate | undefined {
  const due = own(known, 'due');
  return own(known, 'since') ?? (due === undefined ? undefined : addDays(addMonths(due, -12), 1));
}

/** What is accepted of a day on which something was done. */
export const upToToday = (today: CalendarDate): Text => ({
  th: `ไม่หลังวันที่ตรวจสอบ ${today}`,
  en: `no later than ${today}, the day of asking`,
});

/** How something due stands by the day it was done, or else by the day of asking; undefined where that cannot be told. */
export function standingOf(
  due: Due,
  doneOn: CalendarDate | undefined,
  today: CalendarDate | undefined,
): keyof typeof statusWords | undefined {
  const bound = boundOf(due);
  const day = doneOn ?? today;
  if (day === undefined) return undefined;
  if (bound !== undefined && day > bound) return doneOn === undefined ? 'overdue' : 'late';
  if (doneOn !== undefined && doneOn < (firstDayOf(due) ?? doneOn)) return 'too-early';
  if (due.due === undefined) return undefined;
  return doneOn === undefined ? 'pending' : 'on-time';
}

/** How many days after the last day in time something was done or, where it is not done, the day of asking is; undefined where it is not late. */
export function daysLateOf(bound: CalendarDate | undefined, day: CalendarDate | undefined): number | undefined {
  return bound !== undefined && day !== undefined && day > bound ? daysBetween(bound, day) : undefined;
}

/** How what is put on some days stands on a day: `between` where it is neither past nor to come, and does not run. */
export function statusIn(
  periods: readonly { readonly from: CalendarDate; readonly to: CalendarDate }[],
  today: CalendarDate,
): 'past' | 'running' | 'between' | 'to-come' {
  if (periods.every(({ to }) => to < today)) return 'past';
  if (periods.every(({ from }) => today < from)) return 'to-come';
  return periods.some(({ from, to }) => from <= today && today <= to) ? 'running' : 'between';
}

/** A due date that comes before what it is due after. */
export interface DeadlineConflict {
  /** The day on which what is reported on ends. */
  readonly end: CalendarDate;
  /** The day on which the report is due all the same. */
  readonly due: CalendarDate;
  readonly because: Text;
}

/** Whether something is due before the end of what it is about: known as soon as the last possible due date is before it. */
export function conflictOf(due: Due, end: CalendarDate | undefined): DeadlineConflict | null | undefined {
  const bound = boundOf(due);
  if (end === undefined || bound === undefined) return undefined;
  if (bound < end) return { end, due: bound, because: due.because };
  return due.due === undefined ? undefined : null;
}

const because: Held = { label: { th: 'เหตุที่กำหนด', en: 'what sets it' } };

/** How the entries of a due date are called. */
export const dueHolds = {
  due: { label: { th: 'วันครบกำหนด', en: 'due' }, unit: 'date' },
  latest: { label: { th: 'ไม่หลังวันที่', en: 'no later than' }, unit: 'date', bounds: 'due' },
  because,
  conflict: {
    label: { th: 'กำหนดที่ขัดกัน', en: 'conflict' },
    of: {
      end: { label: { th: 'สิ้นสุดวันที่', en: 'ends on' }, unit: 'date' },
      due: { label: { th: 'แต่ครบกำหนดวันที่', en: 'yet due on' }, unit: 'date' },
      because,
    },
  },
} as const satisfies Readonly<Record<string, Held>>;

/** How many days something is late by, as it is called. */
export const lateHolds = { daysLate: { label: { th: 'เกินกำหนด', en: 'late by' }, unit: 'days' } } as const;

/** What the statuses of what is due are called. */
export const statusWords = {
  'on-time': { th: 'ทันกำหนด', en: 'on time' },
  late: { th: 'ล่าช้ากว่ากำหนด', en: 'late' },
  'too-early': {
    th: 'เร็วเกินกว่าจะนับได้ (ก่อนเหตุที่ต้องเกิดก่อน หรือเป็นของรอบปีอื่น)',
    en: 'too early to count: before what it is due after, or in the round of another year',
  },
  pending: { th: 'ยังไม่ถึงกำหนด', en: 'pending' },
  overdue: { th: 'เลยกำหนดแล้ว', en: 'overdue' },
} as const;

/** What is asked of something overdue, told as what it is: its evidence is the day of asking. */
export const notDoneYet = ({ th, en }: Text): Text => ({ th: `${th} (ยังไม่ได้ดำเนินการ)`, en: `${en} (not done yet)` });

/** The same of what was begun and is not complete. */
export const notAllDoneYet = ({ th, en }: Text): Text => ({
  th: `${th} (ยังดำเนินการไม่ครบ)`,
  en: `${en} (not all done yet)`,
});
