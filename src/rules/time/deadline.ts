import { addDays, addMonths, type CalendarDate, lastDayOfMonth } from '../../core/calendar.js';
import type { Citation } from '../../core/citation.js';
import { type Parameter, units } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import { dayInWords } from '../../core/thai-day.js';
import { date, type Fact, type Facts, type InputOf, type ValuesOf } from '../logic/fact.js';
import type { FigureOutcome } from '../logic/logic.js';
import type { Criterion, NamedOptions } from '../logic/node.js';
import { present } from '../logic/present.js';
import { defineRule, type Named, type OrderedFacts, type Rule, type RuleDefinition } from '../logic/rule.js';
import { figured } from '../logic/verdict.js';

/** A due date as far as it is known. */
export interface Due {
  /** Absent while it depends on an event that has no date yet. */
  readonly due?: CalendarDate;
  /** The date that it cannot come after, whatever is not known yet; absent where there is none. */
  readonly latest?: CalendarDate;
  /** What sets it. */
  readonly because: Text;
  readonly source: Citation;
}

/** What a due date means, as plain data. */
export interface DueMeans {
  readonly kind:
    | 'on'
    | 'after'
    | 'afterWorkingDays'
    | 'endOfMonth'
    | 'endOfQuarter'
    | 'onDayOfMonth'
    | 'withinMonth'
    | 'earlierOf'
    | 'noDay';
  /** The event that it counts from, and the fact with the holidays. */
  readonly event?: string;
  readonly holidays?: string;
  /** The printed day, span or day of the month. */
  readonly figure?: Parameter<string> | Parameter<number>;
  readonly month?: string;
  readonly dues?: readonly (DueMeans | undefined)[];
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

type Events<K extends string> = { readonly [P in K]: CalendarDate | undefined };

const labelOf = (event: string, facts: Facts): Text => facts[event]?.label ?? { th: event, en: event };

/**
 * On a printed date.
 *
 * @th
 * กำหนดเป็นวันที่พิมพ์ไว้
 */
// @__NO_SIDE_EFFECTS__
export const on = (fixed: Parameter<string>): DueDate<unknown> => {
  const { value, source } = fixed;
  const day = dayInWords(value);
  const because = { th: `กำหนดไว้วันที่ ${day.th}`, en: `fixed at ${day.en}` };
  return {
    reads: [],
    means: { kind: 'on', figure: fixed },
    of: () => ({ due: value, latest: value, because, source }),
  };
};

const steps = { days: addDays, months: addMonths } as const;

const isStep = (unit: Parameter['unit']): unit is keyof typeof steps => unit in steps;

/**
 * So many days or months after an event, the last day included. Months count to the same day of the month, or to its last
 * day where it has no such day (30 November and three months: the last of February).
 *
 * @th
 * กำหนดเป็นจำนวนวันหรือเดือนหลังเหตุการณ์ วันสุดท้ายยังทัน เดือนนับถึงวันเดียวกันของเดือน หรือวันสุดท้ายถ้าไม่มีวันนั้น
 *
 * @throws Error the definition is wrong: the span is in neither days nor months
 */
// @__NO_SIDE_EFFECTS__
export const after = <K extends string>(event: K, span: Parameter<number>): DueDate<Events<K>> => {
  const { value, unit, source } = span;
  if (!isStep(unit)) throw new Error(`chumchon: ${value} ${unit} after ${event} is neither days nor months`);
  const add = steps[unit];
  return {
    reads: [event],
    means: { kind: 'after', event, figure: span },
    of: (values, facts) => {
      const start = values[event];
      const { th, en } = labelOf(event, facts);
      const because = { th: `${value} ${units[unit].th}นับจาก${th}`, en: `${value} ${units[unit].en} after ${en}` };
      return present<Due>({ due: start === undefined ? undefined : add(start, value), because, source });
    },
  };
};

/**
 * At the end of the month in which an event happens.
 *
 * @th
 * กำหนดเป็นวันสุดท้ายของเดือนที่เกิดเหตุการณ์
 */
// @__NO_SIDE_EFFECTS__
export const endOfMonth = <K extends string>(event: K, source: Citation): DueDate<Events<K>> => ({
  reads: [event],
  means: { kind: 'endOfMonth', event },
  of: (values, facts) => {
    const start = values[event];
    const { th, en } = labelOf(event, facts);
    const because = { th: `สิ้นเดือนของ${th}`, en: `the end of the month of ${en}` };
    return present<Due>({ due: start === undefined ? undefined : lastDayOfMonth(start), because, source });
  },
});

/**
 * The earlier of two due dates: known once both are, and bounded as soon as one is. The first of them where they agree.
 *
 * @th
 * กำหนดเป็นวันที่ถึงก่อนในสองกำหนด
 */
// @__NO_SIDE_EFFECTS__
export const earlierOf = <Left, Right>(left: DueDate<Left>, right: DueDate<Right>): DueDate<Left & Right> => ({
  reads: [...new Set([...left.reads, ...right.reads])],
  means: { kind: 'earlierOf', dues: [left.means, right.means] },
  of: (values, facts) => {
    const [one, other] = [left.of(values, facts), right.of(values, facts)];
    const [bound, otherBound] = [one.latest ?? one.due, other.latest ?? other.due];
    const isOther = otherBound !== undefined && (bound === undefined || otherBound < bound);
    const [first, latest] = isOther ? [other, otherBound] : [one, bound];
    const isSure = one.due !== undefined && other.due !== undefined;
    return present<Due>({ ...first, due: isSure ? latest : undefined, latest });
  },
});

/** How a due date was kept. */
export type DeadlineStatus = 'on-time' | 'late' | 'pending' | 'overdue';

/** When something is due, why, and whether it was kept. */
export interface DeadlineOutcome {
  /** Absent while it depends on an event that has no date yet. */
  readonly due?: CalendarDate;
  /** The date that it cannot come after, whatever is not known yet. */
  readonly latest?: CalendarDate;
  readonly because: Text;
  readonly source: Citation;
  /**
   * With `doneOn`: `on-time` or `late`; with `today` alone: `pending` or `overdue`; absent where it cannot be told, as it cannot
   * up to `latest` while `due` is not known.
   */
  readonly status?: DeadlineStatus;
  /** The due date, and what sets it. */
  readonly figures: readonly [FigureOutcome];
  /** The missing facts that can still change the due date. */
  readonly missing: readonly string[];
}

/**
 * The facts that every deadline asks for besides its own events.
 *
 * @th
 * ข้อเท็จจริงที่วันครบกำหนดทุกแบบใช้ นอกจากเหตุการณ์ของตนเอง
 */
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
export interface DeadlineDefinition<F extends Facts> extends RuleDefinition<F>, OrderedFacts<F & typeof deadlineFacts> {
  readonly due: DueDate<ValuesOf<F>>;
}

function statusOf(
  { due, latest }: Due,
  doneOn: CalendarDate | undefined,
  today: CalendarDate | undefined,
): DeadlineStatus | undefined {
  const [day, missed, kept] =
    doneOn === undefined ? ([today, 'overdue', 'pending'] as const) : ([doneOn, 'late', 'on-time'] as const);
  const bound = due ?? latest;
  if (day === undefined || bound === undefined) return undefined;
  if (day > bound) return missed;
  return due === undefined ? undefined : kept;
}

const dueLabel: Text = { th: 'วันครบกำหนด', en: 'due' };

/**
 * What a deadline's outcome holds, for the shapes that add to it.
 *
 * @th
 * สิ่งที่ผลลัพธ์ของวันครบกำหนดมี สำหรับรูปแบบที่เพิ่มเติมจากนี้
 */
export const deadlineHolds = {
  due: { label: dueLabel, unit: 'date' },
  latest: { label: { th: 'ไม่หลังวันที่', en: 'no later than' }, unit: 'date' },
  status: {
    label: { th: 'สถานะ', en: 'status' },
    words: {
      'on-time': { th: 'ทันกำหนด', en: 'on time' },
      late: { th: 'ล่าช้ากว่ากำหนด', en: 'late' },
      pending: { th: 'ยังไม่ถึงกำหนด', en: 'pending' },
      overdue: { th: 'เลยกำหนดแล้ว', en: 'overdue' },
    },
  },
} as const;

/**
 * Makes a rule that says when something is due and, given the day it was done or the day of asking, how it stands. What is
 * said to be done after the day of asking is refused.
 *
 * @th
 * สร้างกติกาวันครบกำหนดและเหตุผล เมื่อระบุวันที่ทำหรือวันที่ถาม จะบอกว่าทันกำหนด ช้ากว่ากำหนด ยังไม่ถึง หรือเลยกำหนด
 */
// @__NO_SIDE_EFFECTS__
export function deadline<const F extends Facts>(definition: DeadlineDefinition<F>): Deadline<F> {
  const { due: when, ...rule } = definition;
  const ordered = [...(definition.ordered ?? []), ['doneOn', 'today'] as const];
  return defineRule<Facts, DeadlineOutcome, CalendarDate | undefined>(
    { ...definition, facts: { ...rule.facts, ...deadlineFacts }, ordered },
    {
      outcome: values => {
        const events = values as unknown as ValuesOf<F>;
        const due = when.of(events, rule.facts);
        const { doneOn, today } = values as ValuesOf<typeof deadlineFacts>;
        const status = statusOf(due, doneOn, today);
        const missing = due.due === undefined ? when.reads.filter(name => events[name] === undefined) : [];
        const { due: value, because, source } = due;
        return {
          ...due,
          status,
          figures: [figured('due', dueLabel, because, { value, unit: 'date', source })],
          missing,
        };
      },
      decide: values => when.of(values as unknown as ValuesOf<F>, rule.facts).due,
    },
    { shape: 'deadline', holds: deadlineHolds },
  ) as unknown as Deadline<F>;
}

/**
 * A criterion: an event must have happened by the due date.
 *
 * @th
 * เกณฑ์ว่าต้องทำภายในวันครบกำหนด วันครบกำหนดยังทัน
 */
// @__NO_SIDE_EFFECTS__
export function by<K extends string, Values>(
  event: K,
  when: DueDate<Values>,
  options: NamedOptions,
): Criterion<Values & Events<K>> {
  return {
    ...options,
    reads: [...when.reads, event],
    shows: event,
    test: values => {
      const { due, latest } = when.of(values, {});
      const done = values[event];
      const bound = due ?? latest;
      if (done === undefined || bound === undefined) return 'unknown';
      if (done > bound) return 'unmet';
      return due === undefined ? 'unknown' : 'met';
    },
    actual: values => values[event],
    required: values => {
      const { due } = when.of(values, {});
      return due === undefined ? undefined : { noLaterThan: due };
    },
  };
}
