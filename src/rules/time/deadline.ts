import { addDays, type CalendarDate, lastDayOfMonth } from '../../core/calendar.js';
import type { Citation } from '../../core/citation.js';
import { firstDayOfFiscalYear } from '../../core/era.js';
import { addMonths } from '../../core/months.js';
import { own } from '../../core/own.js';
import { dayOf, type Parameter } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import { dayInWords } from '../../core/thai-day.js';
import { inOrder } from '../logic/bounds.js';
import { date, type Fact, type Facts, type InputOf, type ValuesOf } from '../logic/fact.js';
import type { CriterionOutcome, FigureOutcome } from '../logic/logic.js';
import type { Criterion, NamedOptions } from '../logic/node.js';
import { shownAmong } from '../logic/present.js';
import {
  defineRule,
  type Named,
  type OrderedFacts,
  type PathIn,
  type Rule,
  type RuleDefinition,
} from '../logic/rule.js';
import { figured, judged } from '../logic/verdict.js';
import {
  boundOf,
  conflictOf,
  type DeadlineConflict,
  type Due,
  type DueDate,
  daysLateOf,
  dueAsKnown,
  dueHolds,
  type Events,
  firstDayOf,
  fromEvent,
  lateHolds,
  notDoneYet,
  onDay,
  standingOf,
  statusWords,
} from './due.js';

export type { DeadlineConflict, Due, DueDate, DueMeans, Events } from './due.js';

/**
 * On a printed date.
 *
 * @th
 * กำหนดเป็นวันที่พิมพ์ไว้
 */
// @__NO_SIDE_EFFECTS__
export const on = (parameter: Parameter<string>): DueDate<unknown> => {
  const due = dayOf(parameter);
  const day = dayInWords(due);
  return onDay(due, { th: `กำหนดไว้วันที่ ${day.th}`, en: `fixed at ${day.en}` }, parameter.source);
};

const steps = { days: addDays, months: addMonths } as const;

/** How a span is told: its days are those of the calendar, the day after the event being the first. */
const spans = {
  days: (value: number, { th, en }: Text): Text => ({
    th: `${value} วันนับถัดจาก${th} รวมวันหยุด`,
    en: `${value} days after ${en}, holidays included`,
  }),
  months: (value: number, { th, en }: Text): Text => ({
    th: `${value} เดือนนับจาก${th}`,
    en: `${value} months after ${en}`,
  }),
} as const;

const isStep = (unit: Parameter['unit']): unit is keyof typeof steps => unit in steps;

/**
 * So many days or months after an event, the last day included. Days are those of the calendar, holidays included. Months count to the same day of the month, or to its last
 * day where it has no such day (30 November and three months: the last of February).
 *
 * @th
 * กำหนดเป็นจำนวนวันหรือเดือนหลังเหตุการณ์ วันสุดท้ายยังทัน วันนับตามปฏิทินรวมวันหยุด เดือนนับถึงวันเดียวกันของเดือน หรือวันสุดท้ายถ้าไม่มีวันนั้น
 *
 * @throws Error the definition is wrong: the span is in neither days nor months
 */
// @__NO_SIDE_EFFECTS__
export const after = <K extends string>(event: K, span: Parameter<number>): DueDate<Events<K>> => {
  const { value, unit, source } = span;
  if (!isStep(unit)) throw new Error(`chumchon: ${value} ${unit} after ${event} is neither days nor months`);
  return fromEvent(
    event,
    source,
    event => (value === 0 ? { th: `วันเดียวกับ${event.th}`, en: `on ${event.en}` } : spans[unit](value, event)),
    since => ({ since, due: steps[unit](since, value) }),
    { kind: 'after', event, figure: span },
  );
};

/**
 * At the end of the month in which an event happens.
 *
 * @th
 * กำหนดเป็นวันสุดท้ายของเดือนที่เกิดเหตุการณ์
 */
// @__NO_SIDE_EFFECTS__
export const endOfMonth = <K extends string>(event: K, source: Citation): DueDate<Events<K>> =>
  fromEvent(
    event,
    source,
    ({ th, en }) => ({ th: `สิ้นเดือนของ${th}`, en: `the end of the month of ${en}` }),
    day => ({ due: lastDayOfMonth(day) }),
    { kind: 'endOfMonth', event },
  );

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
    const counting = [...(left.reads.length > 0 ? [one.since] : []), ...(right.reads.length > 0 ? [other.since] : [])];
    const since = counting.includes(undefined) ? undefined : counting.sort()[0];
    return dueAsKnown({ ...first, since, due: isSure ? latest : undefined, latest });
  },
});

/** How a due date was kept. */
export type DeadlineStatus = keyof typeof statusWords;

/** When something is due, why, and whether it was kept. */
export interface DeadlineOutcome extends Omit<Due, 'since'> {
  /**
   * With `doneOn`: `on-time`, `late`, or `too-early` for a day before the event that the due date counts from, before the `end` of
   * what is reported on where the due date does not come first, or more than a year before one that counts from none. With `today` alone: `pending` or `overdue`. Absent where it cannot be told, as it
   * cannot up to `latest` while `due` is not known.
   */
  readonly status?: DeadlineStatus;
  /** How many days after the due date it was done or, where it is overdue, it is by the day of asking; absent where it is not late. */
  readonly daysLate?: number;
  /** Only where the rule names an `end`: the due date that comes before it, or `null`; absent while it cannot be told. */
  readonly conflict?: DeadlineConflict | null;
  /** `in-time`, with the day that it was held against; none where the status cannot be told. */
  readonly criteria: readonly CriterionOutcome[];
  /** The due date, and what sets it. */
  readonly figures: readonly [FigureOutcome];
  /** The missing facts that can still change the due date. */
  readonly missing: readonly string[];
}

type DeadlineFacts = { readonly doneOn: Fact<string, string, false>; readonly today: Fact<string, string, false> };

/** A rule that says when something is due. */
export type Deadline<F extends Facts> = Rule<
  InputOf<F & DeadlineFacts>,
  Named<DeadlineOutcome, PathIn<F & DeadlineFacts>>,
  CalendarDate | undefined
>;

/** A deadline's definition. */
export interface DeadlineDefinition<F extends Facts> extends RuleDefinition<F>, OrderedFacts<F & DeadlineFacts> {
  readonly due: DueDate<ValuesOf<F>>;
  /** The fact with the day on which what is reported on ends, where a printed day may come before it: no report is made before that. */
  readonly end?: keyof NoInfer<F> & string;
}

const kept = { th: 'ทำภายในกำหนด', en: 'done in time' };

/** The facts that a due date comes from, by name; of holidays, those that may put it off. */
function comingFrom(names: readonly string[], values: object, { since, due }: Due): FigureOutcome['facts'] {
  const holidays = names.flatMap(name => {
    const days = (values as Readonly<Record<string, unknown>>)[name];
    if (!Array.isArray(days) || due === undefined) return [];
    return [[name, (days as CalendarDate[]).filter(day => (since as CalendarDate) <= day && day <= due)]];
  });
  const single = shownAmong(names, values);
  return holidays.length > 0 ? { ...single, ...Object.fromEntries(holidays) } : single;
}

/** Whether it was done in time, with the day that it was done; of what is overdue, the day of asking on which it was not done yet. */
const inTime = (status: DeadlineStatus, due: Due, doneOn: string | undefined, today: string | undefined) => {
  const first = status === 'too-early' ? firstDayOf(due) : due.since;
  const isOverdue = status === 'overdue';
  const last = boundOf(due) as string;
  const between = { ...(first && { noEarlierThan: first }), noLaterThan: last };
  // Of an event of another year no day would do: the one that it misses is told.
  const missed = status === 'too-early' ? { noEarlierThan: first as string } : { noLaterThan: last };
  const asked = first && first > last ? missed : between;
  return judged(
    'in-time',
    isOverdue ? notDoneYet(kept) : kept,
    status === 'on-time' ? 'met' : status === 'pending' ? 'unknown' : 'unmet',
    {
      fact: isOverdue ? 'today' : 'doneOn',
      actual: isOverdue ? today : doneOn,
      ...(status === 'pending' && { facts: { today: today as string } }),
      required: asked,
      source: due.source,
    },
  );
};

/**
 * Makes a rule that says when something is due and, given the day it was done or the day of asking, how it stands. What is
 * said to be done after the day of asking is refused.
 *
 * With an `end` it says when it cannot be kept as printed: where its outer date falls before the day on which what is reported
 * on ends. The due date stays as it is; `conflict` names both days, and somebody has to decide which one holds. Where there is no
 * conflict, what is done before that end is too early. So is what was done before the fiscal year of the document, after an event of
 * another year: it is of the round of that year.
 *
 * @th
 * สร้างกติกาวันครบกำหนดและเหตุผล เมื่อระบุวันที่ทำหรือวันที่ถาม จะบอกว่าทันกำหนด ช้ากว่ากำหนด ยังไม่ถึง หรือเลยกำหนด
 * ถ้าวันที่พิมพ์ไว้ถึงก่อนกิจกรรมสิ้นสุด วันครบกำหนดคงตามที่พิมพ์ และแสดงความขัดกันไว้ ถ้าไม่ขัดกัน การรายงานก่อนกิจกรรมสิ้นสุดถือว่าเร็วเกินไป
 * สิ่งที่ทำก่อนปีงบประมาณของเอกสาร หลังเหตุการณ์ของปีอื่น เป็นของรอบปีอื่น ไม่นับว่าทันกำหนด
 * @example
 * ```ts
 * import { after, cite, deadline, date, earlierOf, on, parameter } from 'chumchon/rules';
 *
 * const document = { file: 'own.txt', title: { th: 'ตัวอย่าง', en: 'Example' }, agency: 'cdd', fiscalYear: 2565 } as const;
 * const report = deadline({
 *   programme: { agency: 'cdd', programme: 'own', edition: 'fy2565', title: document.title, document },
 *   id: 'report',
 *   title: { th: 'กำหนดรายงานผล', en: 'When the report is due' },
 *   source: cite(document)(1),
 *   facts: { endedOn: date({ th: 'วันที่แล้วเสร็จ', en: 'the day it ended' }) },
 *   due: earlierOf(
 *     after('endedOn', parameter(7, 'days', cite(document)(1))),
 *     on(parameter('2022-05-31', 'date', cite(document)(2))),
 *   ),
 *   end: 'endedOn',
 * });
 * report({ endedOn: '2022-05-20' }).conflict; // null
 * report({ endedOn: '2022-05-28' }).due; // '2022-05-31'
 * report({ endedOn: '2022-06-10' }).conflict?.due; // '2022-05-31'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function deadline<const F extends Facts>(definition: DeadlineDefinition<F>): Deadline<F> {
  const { due: when, end, ...rule } = definition;
  const ordered = inOrder(...(rule.ordered?.chains ?? []), ['doneOn', 'today']);
  const facts: Facts = {
    ...rule.facts,
    doneOn: date({ th: 'วันที่รายงานหรือดำเนินการตามกำหนดนี้', en: 'the day on which it was reported or done' }),
    today: date({ th: 'วันที่ตรวจสอบ', en: 'the day of asking' }),
  };
  const { conflict, ...plain } = dueHolds;
  const firstDay = firstDayOfFiscalYear(rule.programme.document.fiscalYear);
  const read = [...when.reads, ...(end ? [end] : [])];
  return defineRule<Facts, DeadlineOutcome, CalendarDate | undefined>(
    { ...definition, facts, ordered },
    {
      outcome: values => {
        const events = values as unknown as ValuesOf<F>;
        const due = when.of(events, rule.facts);
        const { doneOn, today } = values as ValuesOf<DeadlineFacts>;
        const { since: _, ...told } = due;
        const ended = end && (values[end] as CalendarDate);
        const conflict = conflictOf(due, ended);
        // What is reported on has to be over, unless the due date itself comes before that.
        const begun = [due.since && firstDay, conflict === null ? ended : undefined];
        const since = begun.reduce((last, day) => (day && last && day > last ? day : last), firstDayOf(due));
        const counted = since && since !== firstDayOf(due) ? { ...due, since } : due;
        const status = boundOf(due) === undefined ? undefined : standingOf(counted, doneOn, today);
        return {
          ...told,
          status,
          daysLate: daysLateOf(boundOf(due), doneOn ?? today),
          criteria: status ? [inTime(status, counted, doneOn, today)] : [],
          conflict: end && conflict,
          figures: [
            figured('due', plain.due.label, due.because, {
              value: due.due,
              unit: 'date',
              facts: comingFrom(read, values, due),
              source: due.source,
            }),
          ],
          missing: due.due === undefined ? when.reads.filter(name => events[name] === undefined) : [],
        };
      },
      decide: values => when.of(values as unknown as ValuesOf<F>, rule.facts).due,
    },
    {
      shape: 'deadline',
      holds: {
        ...plain,
        status: { label: { th: 'สถานะ', en: 'status' }, words: statusWords },
        ...lateHolds,
        ...(end && { conflict }),
      },
    },
  ) as unknown as Deadline<F>;
}

/**
 * A criterion: an event must have happened by the due date. Where that counts from no event, what happened a year before it or
 * earlier is of the round of another year, and does not meet it.
 *
 * @th
 * เกณฑ์ว่าต้องทำภายในวันครบกำหนด วันครบกำหนดยังทัน กำหนดที่ไม่ได้นับจากเหตุการณ์ใด ไม่นับสิ่งที่ทำก่อนหน้านั้นตั้งแต่หนึ่งปีขึ้นไป เพราะเป็นของรอบปีอื่น
 */
// @__NO_SIDE_EFFECTS__
export function by<K extends string, Values, const Id extends string>(
  event: K,
  when: DueDate<Values>,
  options: NamedOptions<Id>,
): Criterion<Values & Events<K>, Id> {
  /** The first day of the round, where what was done is of an earlier one. */
  const missed = (due: Due, done: CalendarDate | undefined): CalendarDate | undefined => {
    const first = own(due, 'since') === undefined ? firstDayOf({ due: own(due, 'due') }) : undefined;
    return done !== undefined && first !== undefined && done < first ? first : undefined;
  };
  return {
    ...options,
    reads: [...when.reads, event],
    ...(when.means && { means: { kind: 'by', facts: [event], due: when.means } }),
    shows: event,
    test: values => {
      const due = when.of(values, {});
      const done = values[event];
      const bound = boundOf(due);
      if (done === undefined || bound === undefined) return 'unknown';
      if (done > bound || missed(due, done) !== undefined) return 'unmet';
      return own(due, 'due') === undefined ? 'unknown' : 'met';
    },
    actual: values => values[event],
    required: values => {
      const due = when.of(values, {});
      const first = missed(due, values[event]);
      const last = own(due, 'due');
      return last === undefined ? undefined : { ...(first && { noEarlierThan: first }), noLaterThan: last };
    },
  };
}
