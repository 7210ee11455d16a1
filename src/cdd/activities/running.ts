import type { CalendarDate } from '../../core/calendar.js';
import type { Citation } from '../../core/citation.js';
import type { Text } from '../../core/text.js';
import { dayInWords } from '../../core/thai-day.js';
import { choice, date, listOf, required } from '../../rules/logic/fact.js';
import type { FigureOutcome } from '../../rules/logic/logic.js';
import { present } from '../../rules/logic/present.js';
import { defineRule } from '../../rules/logic/rule.js';
import { statusIn } from '../../rules/time/due.js';
import { type Activity, offices, type Period } from './activity.js';
import { type ActivityCode, activityOf, codes, labels } from './register/index.js';
import { at, programme } from './source.js';

/** `past`, `running` or `to-come`; `between` two periods of one activity; `no-period` where the sheet has lost it. */
export type RunningStatus = 'past' | 'running' | 'between' | 'to-come' | 'no-period';

/** How an activity stands on the day of asking. */
export interface RunningActivity {
  readonly activity: ActivityCode;
  readonly label: Text;
  readonly status: RunningStatus;
  /** As printed. */
  readonly printed: readonly string[];
  /** The first and the last day; absent where no period is printed. */
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
  readonly source: Citation;
}

/** What runs on a day. */
export interface RunningOutcome {
  readonly activities: readonly RunningActivity[];
  /** The codes of those that run: what is decided. */
  readonly running: readonly ActivityCode[];
  /** How many there are of each status. */
  readonly figures: readonly FigureOutcome[];
}

const names = {
  past: { th: 'สิ้นสุดแล้ว', en: 'past' },
  running: { th: 'กำลังดำเนินการ', en: 'running' },
  between: { th: 'อยู่ระหว่างสองช่วงเวลา', en: 'between two periods' },
  'to-come': { th: 'ยังไม่เริ่ม', en: 'to come' },
  'no-period': { th: 'ไม่มีระยะเวลาในฉบับข้อความ', en: 'its period is lost' },
} as const satisfies Record<RunningStatus, Text>;

const statusOf = (periods: readonly Period[], today: CalendarDate): RunningStatus =>
  periods.length === 0 ? 'no-period' : statusIn(periods, today);

const standing = (activity: ActivityCode, today: CalendarDate): RunningActivity => {
  const { label, line, periods }: Activity = activityOf(activity);
  return present<RunningActivity>({
    activity,
    label,
    status: statusOf(periods, today),
    printed: periods.map(({ printed }) => printed),
    from: periods[0]?.from,
    to: periods.at(-1)?.to,
    source: periods[0]?.source ?? at(line),
  });
};

type Asked = {
  readonly office: keyof typeof offices | undefined;
  readonly activities: readonly ActivityCode[] | undefined;
};

const chosen = ({ office, activities }: Asked): readonly ActivityCode[] =>
  codes.filter(
    code =>
      (office === undefined || activityOf(code).offices.of.includes(office)) &&
      (activities === undefined || activities.includes(code)),
  );

/**
 * What runs on a day (กิจกรรมที่กำลังดำเนินการ): every activity of the guideline, or those that an office carries out (หน่วยดำเนินการ),
 * or a list of them, with what is past, running and to come. The days are the whole of the printed months; five periods of the
 * activities without a budget and one with print a wrong year and are read as their quarter says. The sheet of activity 1.3.1
 * has lost its period, and two activities without a budget print two months with nothing between. Two sheets of the mission
 * print no office (poverty-alleviation funds, savings groups): their steps are for provinces and amphoes, and so are they read.
 *
 * @th กิจกรรมใดกำลังดำเนินการ สิ้นสุดแล้ว หรือยังไม่เริ่ม ในวันที่ตรวจสอบ เลือกเฉพาะหน่วยดำเนินการหรือรายการกิจกรรมได้ นับตั้งแต่วันแรกถึงวันสุดท้ายของเดือนที่พิมพ์ไว้
 * ระยะเวลาที่พิมพ์ปีผิดอ่านตามไตรมาสของปีงบประมาณ 2565 กิจกรรม 1.3.1 (จปฐ. ระดับองค์กรปกครองส่วนท้องถิ่น) ไม่มีระยะเวลาในฉบับข้อความ
 *
 * @throws {@link RuleInputError} a day that is not a calendar date, an office or activity that is not in the register, or an
 * unknown fact
 * @source 004_5d18bda2820f2124.txt, lines 1809 to 6598
 * @example
 * ```ts
 * import { activities } from 'chumchon/cdd';
 *
 * const { running } = activities.fy2565;
 * running({ today: '2022-03-31', activities: ['P07/1/2.3'] }).activities[0].status; // 'running'
 * running({ today: '2022-04-01', activities: ['P07/1/2.3'] }).activities[0].status; // 'past'
 * running.decide({ today: '2021-11-30', office: 'amphoe' }).includes('O2/2/1'); // true
 * ```
 */
export const running = defineRule(
  {
    programme,
    id: 'running',
    title: { th: 'กิจกรรมที่กำลังดำเนินการ', en: 'What runs on a day' },
    source: at([1809, 6598]),
    facts: {
      today: required(date({ th: 'วันที่ตรวจสอบ', en: 'the day of asking' })),
      office: choice({ th: 'หน่วยดำเนินการ', en: 'the office that carries it out' }, offices),
      activities: listOf(
        { th: 'กิจกรรมที่สนใจ', en: 'the activities asked about' },
        choice({ th: 'กิจกรรม', en: 'activity' }, labels),
      ),
    },
  },
  {
    outcome: ({ today, ...asked }): RunningOutcome => {
      const activities = chosen(asked).map(code => standing(code, today));
      const day = dayInWords(today);
      const by = asked.office && offices[asked.office];
      const how = {
        th: `นับตามระยะเวลาดำเนินการ ณ วันที่ ${day.th}${by ? ` หน่วยดำเนินการ ${by.th}` : ''}`,
        en: `counted by their periods on ${day.en}${by ? `, carried out by: ${by.en}` : ''}`,
      };
      return {
        activities,
        running: activities.filter(({ status }) => status === 'running').map(({ activity }) => activity),
        figures: Object.entries(names).map(([id, label]) => ({
          id,
          label,
          value: String(activities.filter(({ status }) => status === id).length),
          unit: 'activities',
          how,
          source: at([1809, 6598]),
        })),
      };
    },
    decide: ({ today, ...asked }): readonly ActivityCode[] =>
      chosen(asked).filter(code => statusOf(activityOf(code).periods, today) === 'running'),
  },
  {
    shape: 'function',
    holds: {
      activities: {
        label: { th: 'กิจกรรม', en: 'activities' },
        of: {
          status: { label: { th: 'สถานะ', en: 'status' }, words: names },
          activity: { label: { th: 'กิจกรรม', en: 'activity' }, words: labels },
          printed: { label: { th: 'ระยะเวลาดำเนินการตามที่พิมพ์', en: 'period as printed' } },
          from: { label: { th: 'ตั้งแต่วันที่', en: 'from' }, unit: 'date' },
          to: { label: { th: 'ถึงวันที่', en: 'to' }, unit: 'date' },
        },
      },
      running: { label: names.running, words: labels, isEvident: true },
    },
  },
);
