import type { DecimalText } from '../../core/decimal-text.js';
import { percentIn } from '../../core/ratio.js';
import type { Verdict } from '../../rules/criteria/criterion.js';
import { verdictFunction } from '../../rules/deciding/plain-function.js';
import { count, listOf, record, required, subject } from '../../rules/logic/fact.js';
import { openIn } from '../../rules/logic/items.js';
import type { FigureOutcome } from '../../rules/logic/logic.js';
import { shownAmong } from '../../rules/logic/present.js';
import { figured, judged, together, verdictOn } from '../../rules/logic/verdict.js';
import type { Found, VerdictOutcome } from '../../rules/logic/verdict-rule.js';
import { programme, staffPlan } from './source.js';

/** A session of a course as it came out. */
export interface SessionOutcome {
  readonly session: string;
  readonly withinGroup: Verdict;
  /** Percent of the group, unrounded; `null` for a group of nobody, absent while one of the two is not known. */
  readonly percent?: DecimalText | null;
}

/** The attendance of a course: whether no session had more people than the group has. */
export interface AttendanceOutcome extends VerdictOutcome {
  readonly sessions: readonly SessionOutcome[];
  readonly figures: readonly FigureOutcome[];
}

const fits = (attended: number | undefined, group: number | undefined): Verdict =>
  // Nobody is no more than any group.
  attended === 0 ? 'met' : verdictOn(attended === undefined || group === undefined ? undefined : attended <= group);

const attendanceSource = staffPlan([883, 889]);

const attendanceHolds = {
  sessions: {
    label: { th: 'ครั้งที่จัด', en: 'the sessions' },
    of: {
      session: { label: { th: 'ครั้งที่', en: 'session' } },
      withinGroup: {
        label: { th: 'ผู้เข้าร่วมเทียบกับจำนวนผู้เข้ารับการพัฒนา', en: 'those who came, against the group:' },
        words: {
          met: { th: 'ไม่เกิน', en: 'within' },
          unmet: { th: 'เกิน', en: 'beyond' },
          unknown: { th: 'ยังบอกไม่ได้', en: 'cannot be told yet' },
        },
      },
      percent: { label: { th: 'ร้อยละที่เข้าร่วม', en: 'attended' }, unit: 'percent' },
    },
  },
} as const;

/**
 * Whether the sessions of a course had no more people than its group (จำนวนผู้เข้าร่วมแต่ละครั้ง). Of the managers'
 * course, a group of 48, the sessions print 41, 49 and 43: the second does not fit, so others came too, or 48 is not
 * its size.
 *
 * @th ตรวจว่าผู้เข้าร่วมแต่ละครั้งไม่เกินจำนวนผู้เข้ารับการพัฒนา กลุ่มผู้บริหารระดับต้น 48 คน พิมพ์ผู้เข้าร่วม 41 49 และ 43 คน ครั้งที่สองจึงไม่สอดคล้อง เมื่อไม่มีครั้งที่จัดเลยยังตัดสินไม่ได้
 * @throws {@link RuleInputError} a session without a name, a count that is not whole, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 883 to 889
 * @example
 * ```ts
 * import { staff } from 'chumchon/codi';
 *
 * const outcome = staff.fy2563.attendance({
 *   group: 48,
 *   sessions: [{ session: '1/2563', attended: 41 }, { session: '2/2563', attended: 49 }],
 * });
 * outcome.verdict; // 'unmet'
 * outcome.sessions.map(({ withinGroup }) => withinGroup); // ['met', 'unmet']
 * ```
 */
export const attendance = verdictFunction(
  {
    programme,
    id: 'attendance',
    title: { th: 'จำนวนผู้เข้าร่วมพัฒนาผู้บริหารระดับต้น', en: "Attendance of the managers' course" },
    source: attendanceSource,
    facts: {
      group: count({ th: 'จำนวนผู้เข้ารับการพัฒนา', en: 'people in the group' }, 'people'),
      sessions: required(
        listOf(
          { th: 'ครั้งที่จัด', en: 'the sessions' },
          record(
            { th: 'ครั้งที่จัด', en: 'a session' },
            {
              session: subject({ th: 'ครั้งที่', en: 'which one' }),
              attended: count({ th: 'ผู้เข้าร่วม', en: 'people who attended' }, 'people'),
            },
          ),
        ),
      ),
    },
  },
  attendanceHolds,
  ({ group, sessions }): Found<AttendanceOutcome> => {
    const fit = sessions.map(({ attended }) => fits(attended, group));
    return {
      verdict: sessions.length === 0 ? 'unknown' : together(fit),
      tell: () => ({
        figures: [
          figured(
            'sessions',
            attendanceHolds.sessions.label,
            { th: 'นับครั้งที่จัด', en: 'the sessions are counted' },
            {
              value: sessions.length,
              unit: 'times',
              facts: shownAmong(['group'], { group }),
              source: attendanceSource,
            },
          ),
        ],
        criteria: sessions.map(({ session, attended }, index) =>
          judged(
            session,
            { th: `ครั้งที่ ${session}: ผู้เข้าร่วม`, en: `session ${session}: people who attended` },
            fit[index] as Verdict,
            {
              actual: attended,
              required: group === undefined ? undefined : { atMost: group },
              unit: 'people',
              source: attendanceSource,
            },
          ),
        ),
        sessions: sessions.map(({ session, attended }, index) => ({
          session,
          withinGroup: fit[index],
          percent: percentIn(attended, group),
        })),
        missing: [
          ...(group === undefined ? ['group'] : []),
          ...(sessions.length === 0 ? ['sessions'] : []),
          ...openIn('sessions', sessions, ['attended']),
        ],
        // What came is held against what was said to be the group: nobody is asked to stay away.
        next: [],
      }),
    };
  },
);
