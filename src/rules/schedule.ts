import { addMonths, type CalendarDate, lastDayOfMonth } from '../core/calendar.js';
import type { Citation } from '../core/citation.js';
import type { Parameter } from '../core/parameter.js';
import type { Text } from '../core/text.js';
import { choice, date, type Fact, listOf, record, required } from './fact.js';
import { defineRule, type Named, type Rule, type RuleDefinition } from './rule.js';

/** A report that is due again and again: on printed dates, or so many times a month from one month to another. */
export type Stream<Id extends string> = {
  readonly id: Id;
  readonly label: Text;
} & (
  | { readonly rounds: readonly Parameter<string>[] }
  | {
      readonly timesAMonth: Parameter<number>;
      /** `YYYY-MM` */
      readonly firstMonth: string;
      /** `YYYY-MM` */
      readonly lastMonth: string;
      readonly source: Citation;
    }
);

/** `done` in time, `late`, `pending` while there is time, or `overdue`. */
export type ObligationStatus = 'done' | 'late' | 'pending' | 'overdue';

/** One report that is due, or one month's worth of them. */
export interface Obligation<Id extends string> {
  readonly stream: Id;
  readonly label: Text;
  /** The first day of its month; absent for a report that is due on a printed date. */
  readonly from?: CalendarDate;
  /** The last day on which it is in time. */
  readonly due: CalendarDate;
  /** How many reports it takes. */
  readonly least: number;
  /** How many there are. */
  readonly done: number;
  readonly status: ObligationStatus;
  readonly source: Citation;
}

/** All that is due, and how it stands on the day of asking. */
export interface ScheduleOutcome<Id extends string> {
  readonly obligations: readonly Obligation<Id>[];
  /** Those that are overdue. */
  readonly overdue: readonly Obligation<Id>[];
}

interface Report<Id extends string> {
  readonly stream: Id;
  readonly on: CalendarDate;
}

type ScheduleFacts<Id extends string> = {
  readonly today: Fact<CalendarDate, CalendarDate, true>;
  readonly reports: Fact<readonly Report<Id>[], readonly Report<Id>[], true>;
};

/** A rule that says which reports are due and overdue on a given day. */
export type Schedule<Id extends string> = Rule<
  { readonly today: CalendarDate; readonly reports: readonly Report<Id>[] },
  Named<ScheduleOutcome<Id>>,
  readonly Obligation<Id>[],
  ScheduleFacts<Id>
>;

/** A schedule's definition. */
export interface ScheduleDefinition<Id extends string> extends Omit<RuleDefinition<never>, 'facts'> {
  readonly streams: readonly Stream<Id>[];
}

type Sent = readonly CalendarDate[];

/** The k-th report of a stream answers its k-th round. */
function rounds<Id extends string>(stream: Stream<Id>, dues: readonly Parameter<string>[], sent: Sent, today: string) {
  const inOrder = [...sent].sort();
  return dues.map(({ value: due, source }, index): Obligation<Id> => {
    const on = inOrder[index];
    const status = on === undefined ? (today > due ? 'overdue' : 'pending') : on > due ? 'late' : 'done';
    const { id, label } = stream;
    return { stream: id, label, due, least: 1, done: on === undefined ? 0 : 1, status, source };
  });
}

function monthsBetween(first: string, last: string): readonly CalendarDate[] {
  const days: CalendarDate[] = [];
  for (let day = `${first}-01`; day.slice(0, 7) <= last; day = addMonths(day, 1)) days.push(day);
  return days;
}

/** The reports of a month count for that month only. */
function monthly<Id extends string>(
  { id, label, ...stream }: Extract<Stream<Id>, { timesAMonth: unknown }>,
  sent: Sent,
  today: string,
) {
  const least = stream.timesAMonth.value;
  return monthsBetween(stream.firstMonth, stream.lastMonth).map((from): Obligation<Id> => {
    const due = lastDayOfMonth(from);
    const done = sent.filter(on => from <= on && on <= due).length;
    const status = done >= least ? 'done' : today > due ? 'overdue' : 'pending';
    return { stream: id, label, from, due, least, done, status, source: stream.source };
  });
}

/** Makes a rule that says, on a given day, which of a programme's recurring reports are done, late, pending or overdue. */
// @__NO_SIDE_EFFECTS__
export function schedule<const Id extends string>(definition: ScheduleDefinition<Id>): Schedule<Id> {
  const { streams, ...rule } = definition;
  const ids = streams.map(({ id }) => id);
  const report = record(
    { th: 'รายงานที่ส่งแล้ว', en: 'a report that was made' },
    {
      stream: required(choice({ th: 'รายงานใด', en: 'which report' }, ids)),
      on: required(date({ th: 'วันที่รายงาน', en: 'the day it was made' })),
    },
  );
  const facts = {
    today: required(date({ th: 'วันที่ตรวจสอบ', en: 'the day of asking' })),
    reports: required(listOf({ th: 'รายงานที่ส่งแล้ว', en: 'the reports that were made' }, report)),
  };

  const obligations = (today: string, reports: readonly Report<Id>[]): readonly Obligation<Id>[] => {
    const until = reports.filter(({ on }) => on <= today);
    return streams.flatMap(stream => {
      const sent = until.filter(each => each.stream === stream.id).map(({ on }) => on);
      return 'rounds' in stream ? rounds(stream, stream.rounds, sent, today) : monthly(stream, sent, today);
    });
  };
  const isOverdue = ({ status }: Obligation<Id>): boolean => status === 'overdue';

  return defineRule(
    { ...rule, facts },
    {
      outcome: ({ today, reports }) => {
        const due = obligations(today, reports as readonly Report<Id>[]);
        return { obligations: due, overdue: due.filter(isOverdue) };
      },
      decide: ({ today, reports }) => obligations(today, reports as readonly Report<Id>[]).filter(isOverdue),
    },
  ) as unknown as Schedule<Id>;
}
