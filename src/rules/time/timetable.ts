import type { CalendarDate } from '../../core/calendar.js';
import type { Citation } from '../../core/citation.js';
import { dayOf, type Parameter } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import { dayInWords } from '../../core/thai-day.js';
import { onFact } from '../criteria/criterion.js';
import { date, type Fact, type InputOf, required } from '../logic/fact.js';
import type { FigureOutcome } from '../logic/logic.js';
import type { Criterion, CriterionOptions, Holds } from '../logic/node.js';
import { defineRule, type Named, type PathIn, type Rule, type Shaped } from '../logic/rule.js';
import { figured } from '../logic/verdict.js';
import { statusIn } from './due.js';

/** The first and the last day of something, both included. */
export type Period = {
  readonly from: Parameter<string>;
  readonly to: Parameter<string>;
};

/** Something that a timetable puts on certain days. */
export interface TimetableStep extends Period {
  readonly id: string;
  readonly label: Text;
}

/** An activity of a timetable: its steps in printed order. */
export interface TimetableActivity {
  /** As it is numbered in the source, from 1. */
  readonly activity: number;
  readonly label: Text;
  readonly steps: readonly TimetableStep[];
}

/**
 * `past`, `running` or `to-come`; the first and the last day are running. An activity is `between` where some of its steps are
 * past, others to come, and none runs.
 */
export type TimetableStatus = 'past' | 'running' | 'between' | 'to-come';

interface Standing {
  readonly label: Text;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly status: TimetableStatus;
}

/** How a step stands on the day of asking. */
export interface TimetableStepOutcome extends Standing {
  readonly id: string;
  readonly source: Citation;
}

/** How an activity stands on the day of asking, from the first day of its steps to the last. */
export interface TimetableActivityOutcome extends Standing {
  readonly activity: number;
  readonly steps: readonly TimetableStepOutcome[];
}

/** A timetable as it stands on a day. */
export interface TimetableOutcome {
  /** The day of asking. */
  readonly today: CalendarDate;
  readonly activities: readonly TimetableActivityOutcome[];
  /** The numbers of the activities that are over. */
  readonly past: readonly number[];
  /** The numbers of the activities of which a step runs. */
  readonly running: readonly number[];
  /** The numbers of the activities that lie between two steps. */
  readonly between: readonly number[];
  /** The numbers of the activities that have not begun. */
  readonly toCome: readonly number[];
  /** How each step stands. */
  readonly figures: readonly FigureOutcome[];
  readonly missing: readonly string[];
}

type TimetableFacts = { readonly today: Fact<CalendarDate, CalendarDate, true> };

/** A rule that says what is past, running and to come on a given day. Decides which activities run, by their numbers. */
export type Timetable = Rule<
  InputOf<TimetableFacts>,
  Named<TimetableOutcome, PathIn<TimetableFacts>>,
  readonly number[],
  TimetableFacts
>;

/** A timetable's definition: its activities in printed order. */
export interface TimetableDefinition extends Shaped {
  readonly activities: readonly TimetableActivity[];
}

function standing({ activity, label, steps }: TimetableActivity, today: CalendarDate): TimetableActivityOutcome {
  const each = steps.map(({ id, label, from: { value: from, source }, to: { value: to } }) => {
    return { id, label, from, to, status: statusIn([{ from, to }], today), source };
  });
  return {
    activity,
    label,
    from: each.map(({ from }) => from).sort()[0] as CalendarDate,
    to: each.map(({ to }) => to).sort()[each.length - 1] as CalendarDate,
    status: statusIn(each, today),
    steps: each,
  };
}

const asking = { th: 'วันที่ตรวจสอบ', en: 'the day of asking' };

const statusWords = {
  past: { th: 'สิ้นสุดแล้ว', en: 'past' },
  running: { th: 'อยู่ระหว่างดำเนินการ', en: 'running' },
  between: { th: 'อยู่ระหว่างรอขั้นตอนถัดไป', en: 'between two steps' },
  'to-come': { th: 'ยังไม่เริ่ม', en: 'to come' },
} as const;

const period = {
  from: { label: { th: 'เริ่ม', en: 'from' }, unit: 'date' },
  to: { label: { th: 'สิ้นสุด', en: 'to' }, unit: 'date' },
  status: { label: { th: 'สถานะ', en: 'status' }, words: statusWords },
} as const;

const told = {
  shape: 'timetable',
  holds: {
    today: { label: asking, unit: 'date' },
    past: { label: { th: 'กิจกรรมที่สิ้นสุดแล้ว', en: 'activities that are past' } },
    running: { label: { th: 'กิจกรรมที่อยู่ระหว่างดำเนินการ', en: 'activities that run' } },
    between: { label: { th: 'กิจกรรมที่รอขั้นตอนถัดไป', en: 'activities between two steps' } },
    toCome: { label: { th: 'กิจกรรมที่ยังไม่เริ่ม', en: 'activities to come' } },
    activities: {
      label: { th: 'กิจกรรม', en: 'activities' },
      of: {
        activity: { label: { th: 'ลำดับที่', en: 'number' } },
        ...period,
        steps: { label: { th: 'ขั้นตอน', en: 'steps' }, of: period, isEvident: true },
      },
    },
  },
} as const;

function stepFigure({ id, label, from, to, status, source }: TimetableStepOutcome): FigureOutcome {
  const [first, last] = [dayInWords(from), dayInWords(to)];
  const how = { th: `ตั้งแต่ ${first.th} ถึง ${last.th}`, en: `from ${first.en} to ${last.en}` };
  return figured(id, label, how, { value: status, source });
}

/**
 * Makes a rule that says which activities of a programme are past, running, between two steps and to come on a given day.
 *
 * @th
 * สร้างปฏิทินกิจกรรม บอกว่าในวันที่ระบุ กิจกรรมใดผ่านไปแล้ว กำลังดำเนินการ อยู่ระหว่างรอขั้นตอนถัดไป หรือยังไม่ถึง
 *
 * @throws Error the definition is wrong: an activity without steps, or a step that ends before it begins
 */
// @__NO_SIDE_EFFECTS__
export function timetable(definition: TimetableDefinition): Timetable {
  const { activities, id } = definition;
  const isSensible = activities.every(
    ({ steps }) => steps.length > 0 && steps.every(({ from, to }) => dayOf(from) <= dayOf(to)),
  );
  if (!isSensible) throw new Error(`chumchon: each activity of ${id} needs steps that end after they begin`);

  const on = (today: CalendarDate) => {
    const standings = activities.map(each => standing(each, today));
    const numbers = (status: TimetableStatus): readonly number[] =>
      standings.flatMap(each => (each.status === status ? [each.activity] : []));
    return { standings, numbers };
  };

  return defineRule(
    { ...definition, facts: { today: required(date(asking)) } },
    {
      outcome: ({ today }) => {
        const { standings, numbers } = on(today);
        return {
          today,
          activities: standings,
          past: numbers('past'),
          running: numbers('running'),
          between: numbers('between'),
          toCome: numbers('to-come'),
          figures: standings.flatMap(({ steps }) => steps.map(stepFigure)),
          missing: [],
        };
      },
      decide: ({ today }) => on(today).numbers('running'),
    },
    told,
  );
}

/**
 * A criterion: an event must have happened within a period, its first and last day included.
 *
 * @th
 * เกณฑ์ว่าวันที่ต้องอยู่ในช่วงที่กำหนด รวมวันแรกและวันสุดท้าย
 */
// @__NO_SIDE_EFFECTS__
export const during = <K extends string, const Id extends string>(
  event: K,
  { from: { value: first, source }, to: { value: last } }: Period,
  options: CriterionOptions<Id> & { readonly id: Id },
): Criterion<Holds<K, CalendarDate>, Id> => {
  const asked = { noEarlierThan: first, noLaterThan: last };
  return onFact<K, CalendarDate, Id>(event, { source, ...options }, day => first <= day && day <= last, asked);
};
