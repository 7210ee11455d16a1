import type { CalendarDate } from '../../core/calendar.js';
import type { Citation } from '../../core/citation.js';
import { labelsOf, type Text } from '../../core/text.js';
import { dayInWords } from '../../core/thai-day.js';
import { type Choices, choice, date, type Fact, type Facts, listOf, name, record, required } from '../logic/fact.js';
import { eachOnce } from '../logic/items.js';
import type { FigureOutcome } from '../logic/logic.js';
import type { Draft } from '../logic/present.js';
import { defineRule, type Named, type Refuse, type Rule, type Shaped } from '../logic/rule.js';
import { figured } from '../logic/verdict.js';
import {
  boundOf,
  conflictOf,
  type DeadlineConflict,
  type Due,
  type DueDate,
  daysLateOf,
  dueHolds,
  lateHolds,
  standingOf,
  upToToday,
  statusWords as words,
} from './due.js';

/** What a due date may count from: the days of events, and the holidays. */
type DutyValues = Readonly<Record<string, CalendarDate | readonly CalendarDate[] | undefined>>;

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

interface Prepared {
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

function prepare(duty: Duty<string>): Prepared {
  const whens = [duty.due].flat() as DueDate<DutyValues>[];
  return { duty, reads: [...new Set(whens.flatMap(({ reads }) => reads))], rounds: whens.map(round) };
}

const statusNames = {
  overdue: words.overdue,
  pending: words.pending,
  'not-yet-known': { th: 'ยังไม่ทราบวันครบกำหนด', en: 'not yet known' },
  'no-day': { th: 'ไม่ได้กำหนดวัน', en: 'no day is printed' },
  late: { th: 'ดำเนินการแล้วแต่ล่าช้า', en: 'done late' },
  'too-early': words['too-early'],
  done: { th: 'ดำเนินการแล้วในกำหนด', en: 'done in time' },
} as const;

function statusOf(due: Due, doneOn: CalendarDate | undefined, today: CalendarDate, isOpen: boolean): DutyStatus {
  const standing = standingOf(due, doneOn, today);
  if (standing === undefined && isOpen) return 'not-yet-known';
  if (standing === 'on-time') return 'done';
  return standing ?? (doneOn === undefined ? 'no-day' : 'done');
}

/** A duty of a unit as it stands on the day of asking. */
export interface DutyOutcome<Activity extends string> extends Omit<Due, 'since'> {
  readonly activity: Activity;
  readonly activityLabel: Text;
  /** Where it is run, as the caller names it. */
  readonly place?: string;
  readonly duty: string;
  readonly label: Text;
  readonly to?: Text;
  readonly status: DutyStatus;
  readonly doneOn?: CalendarDate;
  /** How many days after the due date it was done or, where it is overdue, it is by the day of asking; absent where it is not late. */
  readonly daysLate?: number;
  /** A report on the whole that is due before the whole has ended. */
  readonly conflict?: DeadlineConflict;
}

/** All duties of a unit on a day, the earliest due first; those without a day come last. */
export interface ObligationsOutcome<Activity extends string> {
  readonly obligations: readonly DutyOutcome<Activity>[];
  /** How many there are of each status. */
  readonly figures: readonly FigureOutcome[];
  /** The days of events that due days still depend on: `runs.0.endedOn`. */
  readonly missing: readonly string[];
}

/** An activity that a unit runs. */
export type Run<Activity extends string, Event extends string> = {
  readonly activity: Activity;
  /** Where it is run, where it is run in several places. */
  readonly place?: string | undefined;
} & { readonly [E in Event]?: CalendarDate | undefined };

/** A duty that was done. */
export interface DoneDuty<Activity extends string> {
  readonly activity: Activity;
  readonly place?: string | undefined;
  readonly duty: string;
  readonly on: CalendarDate;
  /** The due day that it answers: for a duty that comes again, and only there. */
  readonly round?: CalendarDate | undefined;
}

/** What a unit tells of itself. */
export type ObligationsInput<Activity extends string, Level extends string, Event extends string> = {
  readonly today: CalendarDate;
  readonly level: Level;
  readonly runs: readonly Run<Activity, Event>[];
  readonly done?: readonly DoneDuty<Activity>[] | undefined;
  readonly holidays?: readonly CalendarDate[] | undefined;
};

/** A rule that says what a unit has to do by which day. Decides which duties are overdue. */
export type Obligations<Activity extends string, Level extends string, Event extends string> = Rule<
  ObligationsInput<Activity, Level, Event>,
  Named<ObligationsOutcome<Activity>, 'holidays' | `runs.${number}.${Event}`>,
  readonly DutyOutcome<Activity>[]
>;

/** Its definition: the register's activities with their duties, the levels of units, and the events that days count from. */
export interface ObligationsDefinition<Activity extends string, Level extends string, Event extends string>
  extends Shaped {
  readonly activities: Readonly<Record<Activity, DutyActivity<NoInfer<Level>>>>;
  readonly levels: Readonly<Record<Level, Text>>;
  readonly events: Readonly<Record<Event, Text>>;
}

/** Activities, duties and days hold no line break, so that a place with one is not taken for another. */
const keyOf = (activity: string, place = '', duty = '', due = ''): string => `${activity}\n${place}\n${duty}\n${due}`;

const labels = {
  today: { th: 'วันที่ตรวจสอบ', en: 'the day of asking' },
  level: { th: 'ระดับของหน่วยงาน', en: 'the level of the unit' },
  activity: { th: 'กิจกรรม', en: 'the activity' },
  place: { th: 'พื้นที่ (เมื่อดำเนินการหลายแห่ง)', en: 'the place, where there are several' },
  run: { th: 'กิจกรรมที่ดำเนินการ', en: 'an activity that the unit runs' },
  runs: { th: 'กิจกรรมที่หน่วยงานดำเนินการ', en: 'the activities that the unit runs' },
  duty: { th: 'สิ่งที่ต้องดำเนินการ', en: 'the duty' },
  on: { th: 'วันที่ดำเนินการ', en: 'the day on which it was done' },
  round: { th: 'รอบ (วันครบกำหนด)', en: 'the due day that it answers' },
  done: { th: 'สิ่งที่ดำเนินการแล้ว', en: 'what was done' },
  holidays: { th: 'วันหยุดราชการ', en: 'the holidays' },
} as const;

/**
 * Makes a rule that says what a unit has to do by which day (ภารกิจที่ครบกำหนด): the duties of the activities that it runs, at its
 * level, from the days on which events happened, in one call. Each has its due day, its status on the day of asking and the
 * place that says so. A day of an event may lie ahead: it is then as planned. What was done after the day of asking is refused.
 *
 * @th
 * สร้างกติกาภารกิจที่ครบกำหนดของหน่วยงาน ตามกิจกรรมที่ดำเนินการและระดับของหน่วยงาน จากวันที่เกิดเหตุการณ์ ในครั้งเดียว แต่ละภารกิจมีวันครบกำหนด
 * สถานะในวันที่ถาม และบรรทัดที่กำหนดไว้
 *
 * @throws Error the definition is wrong: two duties of one name in an activity, a duty without a due date or after an event that
 * there is not, or one that comes again on days that are not fixed
 * @example
 * ```ts
 * import { after, cite, obligations, parameter } from 'chumchon/rules';
 *
 * const document = { file: 'own.txt', title: { th: 'ตัวอย่าง', en: 'Example' }, agency: 'cdd', fiscalYear: 2565 } as const;
 * const page = cite(document);
 * const due = obligations({
 *   programme: { agency: 'cdd', programme: 'own', edition: 'fy2565', title: document.title, document },
 *   id: 'due',
 *   title: { th: 'รายงานที่ต้องส่ง', en: 'What is due' },
 *   source: page(1),
 *   levels: { amphoe: { th: 'อำเภอ', en: 'amphoe' } },
 *   events: { endedOn: { th: 'วันที่แล้วเสร็จ', en: 'the day it ended' } },
 *   activities: {
 *     forum: {
 *       label: { th: 'เวทีประชาคม', en: 'Forum' },
 *       duties: [
 *         {
 *           id: 'report',
 *           label: { th: 'รายงานผล', en: 'report' },
 *           by: ['amphoe'],
 *           due: after('endedOn', parameter(7, 'days', page(1))),
 *         },
 *       ],
 *     },
 *   },
 * });
 * const unit = { today: '2022-02-10', level: 'amphoe', runs: [{ activity: 'forum', endedOn: '2022-02-01' }] } as const;
 * due(unit).obligations[0].due; // '2022-02-08'
 * due(unit).obligations[0].status; // 'overdue'
 * due({ ...unit, runs: [{ activity: 'forum' }] }).missing; // ['runs.0.endedOn']
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function obligations<const Activity extends string, const Level extends string, const Event extends string>(
  definition: ObligationsDefinition<Activity, Level, Event>,
): Obligations<Activity, Level, Event> {
  const { activities, levels, events, ...rule } = definition;
  const entries = Object.entries(activities) as [Activity, DutyActivity<Level>][];
  for (const [id, { duties }] of entries) {
    const isSensible = duties.every(({ due, onlyAfter }) => {
      if (onlyAfter !== undefined && !Object.hasOwn(events, onlyAfter)) return false;
      const whens = [due].flat();
      return whens.length === 1 || (whens.length > 1 && whens.every(({ reads }) => reads.length === 0));
    });
    if (!isSensible || new Set(duties.map(duty => duty.id)).size < duties.length) {
      throw new Error(`chumchon: the duties of ${id} in ${rule.id} need names of their own and due dates`);
    }
  }
  const register = new Map(
    entries.map(([id, { label, end, duties }]) => [id as string, { label, end, prepared: duties.map(prepare) }]),
  );
  const registered = (activity: string) => register.get(activity) as NonNullable<ReturnType<typeof register.get>>;
  const dutiesOf = (activity: string, level: string): readonly Prepared[] =>
    registered(activity).prepared.filter(({ duty }) => (duty.by as readonly string[]).includes(level));
  const eventFacts: Facts = Object.fromEntries(Object.entries<Text>(events).map(([id, label]) => [id, date(label)]));
  const read = (input: unknown) => (register.has(input as string) ? (input as Activity) : undefined);
  const activity = required({ ...choice(labels.activity, labelsOf<Activity>(activities)), read });
  const place = name(labels.place);
  const facts = {
    today: required(date(labels.today)),
    level: required(choice(labels.level, levels as Choices<Level>)),
    runs: required(listOf(labels.runs, record(labels.run, { activity, place, ...eventFacts }))),
    done: listOf(
      labels.done,
      record(labels.done, {
        activity,
        place,
        duty: required(name(labels.duty)),
        on: required(date(labels.on)),
        round: date(labels.round),
      }),
    ),
    holidays: listOf(labels.holidays, date(labels.holidays)),
  };
  const dueFacts: Facts = { ...eventFacts, holidays: facts.holidays as Fact };
  type Values = ObligationsInput<Activity, Level, Event>;

  /** The days on which duties were done, by key. Refuses what does not belong to the unit or lies ahead. */
  function doneDays({ today, level, done = [] }: Values, running: ReadonlySet<string>, refuse: Refuse) {
    const days = new Map<string, CalendarDate>();
    for (const [index, each] of done.entries()) {
      if (each.on > today) refuse(['done', index, 'on'], each.on, upToToday(today));
      if (!running.has(keyOf(each.activity, each.place))) {
        refuse(['done', index, 'activity'], each.activity, labels.runs);
      }
      const own = dutiesOf(each.activity, level);
      const found = own.find(({ duty }) => duty.id === each.duty);
      if (!found) {
        const list = own.map(({ duty }) => `'${duty.id}'`).join(', ');
        return refuse(['done', index, 'duty'], each.duty, { th: `คำใดคำหนึ่งใน ${list}`, en: `one of ${list}` });
      }
      const rounds = found.rounds.length > 1 ? found.rounds.map(when => when({}, {}).due) : [undefined];
      if (!rounds.includes(each.round)) {
        const list = rounds.map(due => due ?? '-').join(', ');
        refuse(['done', index, 'round'], each.round, {
          th: `รอบใดรอบหนึ่งใน ${list}`,
          en: `one of the due days ${list}`,
        });
      }
      const key = keyOf(each.activity, each.place, each.duty, each.round);
      const before = days.get(key);
      if (before === undefined || each.on < before) days.set(key, each.on);
    }
    return days;
  }

  const once = { th: 'กิจกรรมเดียวกันในพื้นที่เดียวกันเพียงครั้งเดียว', en: 'each activity once for each place' };

  /** The duties of the unit as they stand, or those of a status, the earliest due first; and what due days still depend on. */
  function standing(values: Values, refuse: Refuse, wanted?: DutyStatus) {
    const { today, level, runs, holidays } = values;
    const running = eachOnce('runs', runs, 'activity', ({ activity, place }) => keyOf(activity, place), once, refuse);
    const days = doneDays(values, running, refuse);
    const found: Draft<DutyOutcome<string>>[] = [];
    const open = new Set<string>();
    for (const [index, run] of runs.entries()) {
      const known = run as unknown as DutyValues;
      for (const { duty, reads, rounds } of dutiesOf(run.activity, level)) {
        if (duty.onlyAfter !== undefined && known[duty.onlyAfter] === undefined) continue;
        const from = reads.includes('holidays') ? { ...known, holidays } : known;
        const missing = reads.filter(read => from[read] === undefined);
        for (const when of rounds) {
          const due = when(from, dueFacts);
          const again = rounds.length > 1 ? due.due : undefined;
          const doneOn = days.size > 0 ? days.get(keyOf(run.activity, run.place, duty.id, again)) : undefined;
          const isOpen = due.due === undefined && missing.length > 0;
          if (isOpen) for (const read of missing) open.add(read === 'holidays' ? read : `runs.${index}.${read}`);
          const status = statusOf(due, doneOn, today, isOpen);
          if (wanted !== undefined && status !== wanted) continue;
          const { label, end } = registered(run.activity);
          const lastDay = (known['endedOn'] as CalendarDate | undefined) ?? end?.day;
          found.push({
            activity: run.activity,
            activityLabel: label,
            place: run.place,
            duty: duty.id,
            label: duty.label,
            to: duty.to,
            due: due.due,
            latest: due.due === undefined ? due.latest : undefined,
            status,
            doneOn,
            daysLate: daysLateOf(boundOf(due), doneOn ?? today),
            because: due.because,
            source: due.source,
            conflict: (duty.onWhole && conflictOf(due, lastDay)) || undefined,
          });
        }
      }
    }
    const dayOf = ({ due, latest = '9999' }: Draft<DutyOutcome<string>>): string => due ?? latest;
    found.sort((left, right) => (dayOf(left) < dayOf(right) ? -1 : dayOf(left) > dayOf(right) ? 1 : 0));
    return { found, missing: [...open] };
  }

  return defineRule<Facts, ObligationsOutcome<string>, readonly DutyOutcome<string>[]>(
    { ...definition, facts },
    {
      outcome: (values, refuse) => {
        const given = values as unknown as Values;
        const { found, missing } = standing(given, refuse);
        const day = dayInWords(given.today);
        const unit = levels[given.level] as Text;
        const how = {
          th: `นับจากรายการของ${unit.th} ณ วันที่ ${day.th}`,
          en: `counted from the list of this level on ${day.en}: ${unit.en}`,
        };
        return {
          obligations: found,
          figures: Object.entries(statusNames).map(([id, label]) => {
            const value = found.filter(({ status }) => status === id).length;
            return figured(id, label, how, { value, unit: 'items', source: rule.source });
          }),
          missing,
        };
      },
      decide: (values, refuse) => standing(values as unknown as Values, refuse, 'overdue').found,
    },
    {
      shape: 'obligations',
      holds: {
        obligations: {
          label: { th: 'ภารกิจ', en: 'what has to be done' },
          of: {
            activityLabel: { label: labels.activity },
            place: { label: labels.place },
            to: { label: { th: 'ส่งให้', en: 'sent to' } },
            ...dueHolds,
            status: { label: { th: 'สถานะ', en: 'status' }, words: statusNames },
            doneOn: { label: labels.on, unit: 'date' },
            ...lateHolds,
          },
        },
      },
    },
  ) as unknown as Obligations<Activity, Level, Event>;
}
