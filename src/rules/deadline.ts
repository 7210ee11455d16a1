import { addDays, addMonths, type CalendarDate, lastDayOfMonth } from '../core/calendar.js';
import type { Citation } from '../core/citation.js';
import type { Parameter } from '../core/parameter.js';
import type { Text } from '../core/text.js';
import type { Criterion, CriterionOptions } from './criterion.js';
import { date, type Fact, type Facts, type InputOf, type ValuesOf } from './fact.js';
import { present } from './present.js';
import { defineRule, type Named, type Rule, type RuleDefinition } from './rule.js';

/** A due date as far as it is known. */
export interface Due {
  /** Absent while it depends on an event that has not a date yet. */
  readonly due?: CalendarDate;
  /** The date that it cannot come after, whatever the event; absent where there is none. */
  readonly latest?: CalendarDate;
  /** What sets it. */
  readonly because: Text;
  readonly source: Citation;
}

/** When something is due, from facts. */
export interface DueDate<Values> {
  /** The events that it counts from. */
  readonly reads: readonly string[];
  readonly of: (values: Values) => Due;
}

type Events<K extends string> = { readonly [P in K]: CalendarDate | undefined };

/** On a printed date. */
// @__NO_SIDE_EFFECTS__
export const on = (fixed: Parameter<string>): DueDate<unknown> => {
  const { value, source } = fixed;
  const because = { th: `กำหนดไว้วันที่ ${value}`, en: `fixed at ${value}` };
  return { reads: [], of: () => ({ due: value, latest: value, because, source }) };
};

/**
 * So many days or months after an event, the last day included. Months count to the same day of the month, or to its last
 * day where it has no such day (30 November and three months: the last of February).
 */
// @__NO_SIDE_EFFECTS__
export const after = <K extends string>(event: K, span: Parameter<number>): DueDate<Events<K>> => {
  const { value, source } = span;
  const isMonths = span.unit === 'months';
  const add = isMonths ? addMonths : addDays;
  const because = {
    th: `ภายใน ${value} ${isMonths ? 'เดือน' : 'วัน'} นับจาก ${event}`,
    en: `${value} ${isMonths ? 'months' : 'days'} after ${event}`,
  };
  return {
    reads: [event],
    of: values => {
      const start = values[event];
      return present<Due>({ due: start === undefined ? undefined : add(start, value), because, source });
    },
  };
};

/** At the end of the month in which an event happens. */
// @__NO_SIDE_EFFECTS__
export const endOfMonth = <K extends string>(event: K, source: Citation): DueDate<Events<K>> => ({
  reads: [event],
  of: values => {
    const start = values[event];
    const because = { th: `สิ้นเดือนของ ${event}`, en: `the end of the month of ${event}` };
    return present<Due>({ due: start === undefined ? undefined : lastDayOfMonth(start), because, source });
  },
});

/** The earlier of two due dates: known once both are, and bounded as soon as one is. */
// @__NO_SIDE_EFFECTS__
export const earlierOf = <Left, Right>(left: DueDate<Left>, right: DueDate<Right>): DueDate<Left & Right> => ({
  reads: [...left.reads, ...right.reads],
  of: values => {
    const both = [left.of(values), right.of(values)];
    const bounds = both.map(({ due, latest }) => latest ?? due).filter(bound => bound !== undefined);
    const latest = bounds.sort()[0];
    const sure = both.every(({ due }) => due !== undefined);
    const first = both.find(({ due }) => due === latest) ?? (both[0] as Due);
    return present<Due>({ ...first, due: sure ? latest : undefined, latest });
  },
});

/** How a due date was kept. */
export type DeadlineStatus = 'on-time' | 'late' | 'pending' | 'overdue';

/** When something is due, why, and whether it was kept. */
export interface DeadlineOutcome {
  /** Absent while it depends on an event that has no date yet. */
  readonly due?: CalendarDate;
  /** The date that it cannot come after, whatever the event. */
  readonly latest?: CalendarDate;
  readonly because: Text;
  readonly source: Citation;
  /** With `doneOn`: `on-time` or `late`; with `today` alone: `pending` or `overdue`; absent where it cannot be told. */
  readonly status?: DeadlineStatus;
  /** The missing facts that can still change the due date. */
  readonly missing: readonly string[];
}

/** The facts that every deadline asks for besides its own events. */
export const deadlineFacts: {
  readonly doneOn: Fact<string, string, false>;
  readonly today: Fact<string, string, false>;
} = {
  doneOn: /* @__PURE__ */ date({ th: 'วันที่ดำเนินการแล้วเสร็จ', en: 'the day on which it was done' }),
  today: /* @__PURE__ */ date({ th: 'วันที่ตรวจสอบ', en: 'the day of asking' }),
};

/** A rule that says when something is due. */
export type Deadline<F extends Facts> = Rule<
  InputOf<F & typeof deadlineFacts>,
  Named<DeadlineOutcome>,
  CalendarDate | undefined
>;

/** A deadline's definition. */
export interface DeadlineDefinition<F extends Facts> extends RuleDefinition<F> {
  readonly due: DueDate<ValuesOf<F>>;
}

function statusOf({ due, latest }: Due, doneOn: string | undefined, today: string | undefined) {
  const bound = due ?? latest;
  if (doneOn !== undefined) {
    if (bound !== undefined && doneOn > bound) return 'late';
    return due === undefined ? undefined : 'on-time';
  }
  if (today === undefined || bound === undefined) return undefined;
  return today > bound ? 'overdue' : 'pending';
}

/** Makes a rule that says when something is due and, given the day it was done or the day of asking, how it stands. */
// @__NO_SIDE_EFFECTS__
export function deadline<const F extends Facts>(definition: DeadlineDefinition<F>): Deadline<F> {
  const { due: when, ...rule } = definition;
  return defineRule(
    { ...rule, facts: { ...rule.facts, ...deadlineFacts } },
    {
      outcome: values => {
        const events = values as unknown as ValuesOf<F>;
        const due = when.of(events);
        const { doneOn, today } = values as ValuesOf<typeof deadlineFacts>;
        const status = statusOf(due, doneOn, today);
        const missing = due.due === undefined ? when.reads.filter(name => events[name] === undefined) : [];
        return { ...due, status, missing };
      },
      decide: values => when.of(values as unknown as ValuesOf<F>).due,
    },
  ) as unknown as Deadline<F>;
}

/** A criterion: an event must have happened by the due date. */
// @__NO_SIDE_EFFECTS__
export function by<K extends string, Values>(
  event: K,
  when: DueDate<Values>,
  options: CriterionOptions & { readonly id: string; readonly label: Text },
): Criterion<Values & Events<K>> {
  return {
    ...options,
    reads: [...when.reads, event],
    test: values => {
      const { due, latest } = when.of(values);
      const done = values[event];
      const bound = due ?? latest;
      if (done === undefined || bound === undefined) return 'unknown';
      if (done > bound) return 'unmet';
      return due === undefined ? 'unknown' : 'met';
    },
    actual: values => values[event],
    required: values => {
      const { due } = when.of(values);
      return due === undefined ? undefined : { noLaterThan: due };
    },
  };
}
