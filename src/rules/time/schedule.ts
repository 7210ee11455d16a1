import { type CalendarDate, lastDayOfMonth } from '../../core/calendar.js';
import type { Citation } from '../../core/citation.js';
import { firstDayOfFiscalYear } from '../../core/era.js';
import { dayOf, type Parameter } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import { dayInWords } from '../../core/thai-day.js';
import { choice, date, type Fact, type InputOf, listOf, record, required, type ValuesOf } from '../logic/fact.js';
import type { CriterionOutcome } from '../logic/logic.js';
import { defineRule, type Named, type PathIn, type Refuse, type Rule, type Shaped } from '../logic/rule.js';
import { judged } from '../logic/verdict.js';
import { daysLateOf, firstDayOf, lateHolds, notAllDoneYet, notDoneYet, statusWords, upToToday } from './due.js';
import { monthsBetween } from './due-dates.js';

/** A report that is due again and again: on printed dates, or so many times a month from one month to another. */
export type Stream<Id extends string> = {
  readonly id: Id;
  readonly label: Text;
} & (
  | {
      /** The days on which it is due, the earliest first. */
      readonly rounds: readonly Parameter<string>[];
    }
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

/** What a stream asks for, before anything was reported. */
interface Demand {
  /** The first day of its month; absent for a report that is due on a printed date. */
  readonly from?: CalendarDate;
  /** The last day on which it is in time. */
  readonly due: CalendarDate;
  /** How many reports it takes. */
  readonly least: number;
  readonly source: Citation;
}

/** One report that is due, or one month's worth of them. */
export interface Obligation<Id extends string> extends Demand {
  readonly stream: Id;
  readonly label: Text;
  /** How many there are, in time or late. */
  readonly done: number;
  readonly status: ObligationStatus;
  /** How many days after the due day there were enough or, where it is overdue, it is by the day of asking; absent where it is not late. */
  readonly daysLate?: number;
}

/** All that is due, and how it stands on the day of asking. */
export interface ScheduleOutcome<Id extends string> {
  readonly obligations: readonly Obligation<Id>[];
  /** Those that are overdue. */
  readonly overdue: readonly Obligation<Id>[];
  /** The reports that answer nothing that is due: of an earlier year or another month, or made beyond what is due. */
  readonly uncounted: readonly Report<Id>[];
  /** Each obligation judged: met in time, unmet late or overdue, open while there is time. */
  readonly criteria: readonly CriterionOutcome[];
  readonly missing: readonly string[];
}

/** A report that was made. */
export interface Report<Id extends string> {
  readonly stream: Id;
  readonly on: CalendarDate;
  /** The `due` of the obligation that it answers, where the day does not tell. */
  readonly due?: CalendarDate | undefined;
}

type ScheduleFacts<Id extends string> = {
  readonly today: Fact<CalendarDate, CalendarDate, true>;
  readonly reports: Fact<readonly Report<Id>[], readonly Report<Id>[], true>;
};

/** A rule that says which reports are due and overdue on a given day. */
export type Schedule<Id extends string> = Rule<
  InputOf<ScheduleFacts<Id>>,
  Named<ScheduleOutcome<Id>, PathIn<ScheduleFacts<Id>>>,
  readonly Obligation<Id>[],
  ScheduleFacts<Id>
>;

/** A schedule's definition. */
export interface ScheduleDefinition<Id extends string> extends Shaped {
  readonly streams: readonly Stream<Id>[];
}

function demandsOf(stream: Stream<string>): readonly Demand[] {
  if ('rounds' in stream) return stream.rounds.map(round => ({ due: dayOf(round), least: 1, source: round.source }));
  const { timesAMonth, firstMonth, lastMonth, source } = stream;
  return monthsBetween({ from: firstMonth, to: lastMonth }).map(month => {
    const from = `${month}-01`;
    return { from, due: lastDayOfMonth(from), least: timesAMonth.value, source };
  });
}

type Days = readonly CalendarDate[];

/** Where a report belongs that does not say which `due` it answers; -1 where it answers none. */
function placeOf(on: CalendarDate, demands: readonly Demand[], answers: readonly Days[]): number {
  const month = demands.findIndex(({ from, due }) => from !== undefined && from <= on && on <= due);
  if (month >= 0) return month;
  const round = demands.findIndex(({ from }, index) => from === undefined && answers[index]?.length === 0);
  const before = demands[round - 1];
  return before && on <= before.due ? -1 : round;
}

/**
 * The days of the reports that answer each demand. A report that names the `due` it answers does so whenever it was made;
 * the others follow in the order of their days. For a month, they count if they were made in it. For a round, a report counts
 * for the first round that is not answered yet, unless the round before it was not even over: a second report ahead of one
 * round is no report for the next.
 */
function answersTo(demands: readonly Demand[], reports: readonly Report<string>[]) {
  const answers: CalendarDate[][] = demands.map(({ due }) =>
    reports.filter(report => report.due === due).map(({ on }) => on),
  );
  const uncounted: Report<string>[] = [];
  const others = reports.filter(({ due }) => due === undefined);
  for (const report of others.sort((one, other) => Number(one.on > other.on) - Number(one.on < other.on))) {
    const answered = answers[placeOf(report.on, demands, answers)];
    if (answered) answered.push(report.on);
    else uncounted.push(report);
  }
  return { answers, uncounted };
}

function statusOf({ due, least }: Demand, answers: Days, today: CalendarDate): ObligationStatus {
  if (answers.filter(on => on <= due).length >= least) return 'done';
  if (answers.length >= least) return 'late';
  return today > due ? 'overdue' : 'pending';
}

const toldOf = (words: Readonly<Record<string, Text>>) => {
  const of = {
    stream: { label: { th: 'รายงาน', en: 'report' }, words },
    from: { label: { th: 'ตั้งแต่', en: 'from' }, unit: 'date' },
    due: { label: { th: 'ครบกำหนด', en: 'due' }, unit: 'date' },
    least: { label: { th: 'ต้องรายงาน', en: 'reports asked for' }, unit: 'times' },
    done: { label: { th: 'รายงานแล้ว', en: 'reports made' }, unit: 'times' },
    status: {
      label: { th: 'สถานะ', en: 'status' },
      words: { ...statusWords, done: { th: 'รายงานแล้วทันกำหนด', en: 'done in time' } },
    },
    ...lateHolds,
  } as const;
  return {
    shape: 'schedule',
    holds: {
      obligations: { label: { th: 'รายงานที่ต้องส่ง', en: 'reports that are due' }, of, isEvident: true },
      overdue: { label: { th: 'รายงานที่เลยกำหนด', en: 'reports that are overdue' }, of, isEvident: true },
      uncounted: {
        label: { th: 'รายงานที่ไม่นับเป็นของรอบใด', en: 'reports that count for none of what is due' },
        of: { stream: of.stream, on: { label: { th: 'วันที่รายงาน', en: 'made on' }, unit: 'date' } },
      },
    },
  } as const;
};

/** What is asked several times, with how often it was done. */
const counted = ({ th, en }: Text, done: number, least: number): Text => ({
  th: `${th} (${done} จาก ${least} ครั้ง)`,
  en: `${en} (${done} of ${least} times)`,
});

/** What is asked and may still be done in time, told as what it is. */
const notDueYet = ({ th, en }: Text): Text => ({ th: `${th} (${statusWords.pending.th})`, en: `${en} (not due yet)` });

const isOrdered = (days: Days): boolean => days.every((day, index) => index === 0 || (days[index - 1] as string) < day);

/**
 * Makes a rule that says, on a given day, which of a programme's recurring reports are done, late, pending or overdue. The due
 * day itself is in time. A report made after the day of asking is refused, and so is one that names the `due` that it answers and
 * was made before its month began or, where it is due on a printed day, a year before that or earlier. One that names none and
 * was made before the fiscal year of the document is of an earlier year, and does not count.
 *
 * @th
 * สร้างกติการายงานที่ต้องส่งเป็นรอบ บอกว่าในวันที่ระบุ รอบใดส่งแล้ว ส่งช้า รอส่ง หรือเกินกำหนด วันครบกำหนดยังทัน ไม่รับรายงานที่ส่งหลังวันที่ถาม
 * และไม่รับรายงานที่ระบุรอบไว้แต่ส่งก่อนเดือนนั้นเริ่ม หรือก่อนวันครบกำหนดที่พิมพ์ไว้ตั้งแต่หนึ่งปีขึ้นไป
 * รายงานที่ไม่ระบุรอบและส่งก่อนปีงบประมาณของเอกสารถือเป็นรายงานของปีก่อน จึงไม่นับ
 *
 * @throws Error the definition is wrong: two streams of one name, rounds out of order, or a stream that asks for nothing
 */
// @__NO_SIDE_EFFECTS__
export function schedule<const Id extends string>(definition: ScheduleDefinition<Id>): Schedule<Id> {
  const { streams, id: ruleId } = definition;
  const labelled = Object.fromEntries(streams.map(({ id, label }) => [id, label])) as { readonly [N in Id]: Text };
  const asked = streams.map(stream => ({ id: stream.id, label: stream.label, demands: demandsOf(stream) }));
  const isSensible = asked.every(({ demands }) => demands.length > 0 && isOrdered(demands.map(({ due }) => due)));
  if (!isSensible || Object.keys(labelled).length < streams.length) {
    throw new Error(`chumchon: the streams of ${ruleId} must differ in name and have due days in order`);
  }

  const firstDay = firstDayOfFiscalYear(definition.programme.document.fiscalYear);

  const report = record(
    { th: 'รายงานที่ส่งแล้ว', en: 'a report that was made' },
    {
      stream: required(choice({ th: 'รายงานใด', en: 'which report' }, labelled)),
      on: required(date({ th: 'วันที่รายงาน', en: 'the day it was made' })),
      due: date({ th: 'รอบที่รายงาน (วันครบกำหนด)', en: 'the due day that it answers' }),
    },
  );
  const facts = {
    today: required(date({ th: 'วันที่ตรวจสอบ', en: 'the day of asking' })),
    reports: required(listOf({ th: 'รายงานที่ส่งแล้ว', en: 'the reports that were made' }, report)),
  };

  /** What is due, and the day on which there were enough reports. */
  const obligations = ({ today, reports }: ValuesOf<ScheduleFacts<string>>, refuse: Refuse) => {
    for (const [index, { stream, on, due }] of reports.entries()) {
      if (on > today) refuse(['reports', index, 'on'], on, upToToday(today));
      const { demands } = asked.find(({ id }) => id === stream) as (typeof asked)[number];
      const answered = demands.find(demand => demand.due === due);
      if (due !== undefined && !answered) {
        const list = demands.map(demand => demand.due).join(', ');
        refuse(['reports', index, 'due'], due, { th: `วันครบกำหนดใน ${list}`, en: `one of the due days ${list}` });
      }
      const first = answered && firstDayOf({ due: answered.due, since: answered.from });
      if (first !== undefined && on < first) {
        const day = dayInWords(first);
        refuse(['reports', index, 'on'], on, { th: `วันที่ไม่ก่อน ${day.th}`, en: `a day no earlier than ${day.en}` });
      }
    }
    const isOfYear = ({ on, due }: Report<string>): boolean => due !== undefined || on >= firstDay;
    const ofYear = reports.filter(isOfYear);
    const uncounted = reports.filter(each => !isOfYear(each));
    const all = asked.flatMap(({ id, label, demands }) => {
      const { answers, uncounted: left } = answersTo(
        demands,
        ofYear.filter(({ stream }) => stream === id),
      );
      uncounted.push(...left);
      return demands.map((demand, index) => {
        const answered = [...(answers[index] as Days)].sort();
        const status = statusOf(demand, answered, today);
        const on = answered[demand.least - 1];
        const daysLate = daysLateOf(demand.due, on ?? today);
        const made = { stream: id, label, ...demand, done: answered.length, status, ...(daysLate && { daysLate }) };
        return { made, on };
      });
    });
    return { all, uncounted };
  };
  const evidence = (made: Obligation<string>, on: string | undefined, today: CalendarDate): CriterionOutcome => {
    const { stream, due, least, done, status, source } = made;
    const label = least > 1 ? counted(made.label, done, least) : made.label;
    const rest = { required: { noLaterThan: due }, source };
    // What is overdue was not done yet on the day of asking.
    if (status === 'overdue') {
      const asked = (done > 0 ? notAllDoneYet : notDoneYet)(label);
      return judged(`${stream} ${due}`, asked, 'unmet', { fact: 'today', actual: today, ...rest });
    }
    const verdict = status === 'done' ? 'met' : status === 'late' ? 'unmet' : 'unknown';
    const isPending = status === 'pending';
    const facts = isPending ? { today } : undefined;
    return judged(`${stream} ${due}`, isPending ? notDueYet(label) : label, verdict, { actual: on, facts, ...rest });
  };
  const overdueAmong = ({ all }: ReturnType<typeof obligations>): readonly Obligation<string>[] =>
    all.flatMap(({ made }) => (made.status === 'overdue' ? [made] : []));

  return defineRule<typeof facts, ScheduleOutcome<string>, readonly Obligation<string>[]>(
    { ...definition, facts },
    {
      outcome: (values, refuse) => {
        const found = obligations(values, refuse);
        const { all, uncounted } = found;
        return {
          obligations: all.map(({ made }) => made),
          overdue: overdueAmong(found),
          uncounted,
          criteria: all.map(({ made, on }) => evidence(made, on, values.today)),
          missing: [],
        };
      },
      decide: (values, refuse) => overdueAmong(obligations(values, refuse)),
    },
    toldOf(labelled),
  ) as unknown as Schedule<Id>;
}
