import type { DecimalText } from '../../core/decimal-text.js';
import { parameter } from '../../core/parameter.js';
import { percentOf } from '../../core/ratio.js';
import type { Verdict } from '../../rules/criteria/criterion.js';
import { verdictFunction } from '../../rules/deciding/plain-function.js';
import { count, listOf, record, required, type ValuesOf } from '../../rules/logic/fact.js';
import type { CriterionOutcome, FigureOutcome } from '../../rules/logic/logic.js';
import type { Refuse } from '../../rules/logic/rule.js';
import { figured, judged } from '../../rules/logic/verdict.js';
import type { Found, VerdictOutcome } from '../../rules/logic/verdict-rule.js';
import { governanceItems, programme } from './source.js';

const parameters = {
  attending: parameter(80, 'percent', governanceItems(295), {
    th: 'กรรมการที่เข้าประชุมในการประชุมหนึ่งครั้ง',
    en: 'board members present at a meeting',
  }),
  meetings: parameter(90, 'percent', governanceItems(295)),
};

/** How well the board's meetings were attended. */
export interface MeetingAttendanceOutcome extends VerdictOutcome {
  readonly meetings: number;
  /** The meetings that were attended well enough, as far as is known. */
  readonly wellAttended: number;
  /** Of all meetings, unrounded; `null` where there were none, absent while that is open. */
  readonly percent?: DecimalText | null;
  /** Each meeting in the order given. */
  readonly attended: readonly Verdict[];
  /** How many of its members came to each meeting, and to how many of the meetings enough of them. */
  readonly criteria: readonly CriterionOutcome[];
  readonly figures: readonly FigureOutcome[];
  /** What can still change the verdict, e.g. `meetings.2.present`. */
  readonly missing: readonly string[];
}

const facts = {
  meetings: required(
    listOf(
      { th: 'การประชุมคณะกรรมการ', en: "the board's meetings" },
      record(
        { th: 'การประชุม', en: 'a meeting' },
        {
          present: count({ th: 'กรรมการที่เข้าประชุม', en: 'members who came' }, 'people'),
          members: count({ th: 'กรรมการที่ดำรงตำแหน่ง', en: 'members in office' }, 'people', { least: 1 }),
        },
      ),
    ),
  ),
};

type Meeting = ValuesOf<typeof facts>['meetings'][number];

function refuseCrowds(meetings: readonly Meeting[], refuse: Refuse): void {
  for (const [index, { present, members }] of meetings.entries()) {
    if (present !== undefined && members !== undefined && present > members) {
      refuse(['meetings', index, 'present'], present, { th: `ไม่เกิน ${members} คน`, en: `members, at most ${members}` });
    }
  }
}

function attendanceOf({ present, members }: Meeting): Verdict {
  if (present === 0) return 'unmet';
  if (present === undefined || members === undefined) return 'unknown';
  return present * 100 >= parameters.attending.value * members ? 'met' : 'unmet';
}

const isEnough = (some: number, all: number): boolean => some * 100 >= parameters.meetings.value * all;

function judge(attended: readonly Verdict[]): Verdict {
  const all = attended.length;
  const met = attended.filter(verdict => verdict === 'met').length;
  const open = attended.filter(verdict => verdict === 'unknown').length;
  if (all === 0 || !isEnough(met + open, all)) return 'unmet';
  return isEnough(met, all) ? 'met' : 'unknown';
}

const held = {
  meetings: { label: { th: 'การประชุมทั้งหมด', en: 'all meetings' }, unit: 'meetings' },
  wellAttended: {
    label: { th: 'การประชุมที่กรรมการเข้าครบตามเกณฑ์', en: 'meetings that enough came to' },
    unit: 'meetings',
  },
  percent: { label: { th: 'ร้อยละของการประชุม', en: 'percent of the meetings' }, unit: 'percent' },
  attended: {
    label: { th: 'ผลของการประชุมแต่ละครั้ง', en: 'each meeting' },
    words: {
      met: { th: 'ครบตามเกณฑ์', en: 'enough came' },
      unmet: { th: 'ไม่ครบตามเกณฑ์', en: 'too few came' },
      unknown: { th: 'ยังบอกไม่ได้', en: 'cannot be told yet' },
    },
  },
} as const;

const missingIn = ({ present, members }: Meeting, index: number): readonly string[] =>
  [present === undefined && 'present', members === undefined && 'members']
    .filter(name => name !== false)
    .map(name => `meetings.${index}.${name}`);

/**
 * Governance item 1.6: at least 90 % of the board's meetings are attended by at least 80 % of its members
 * (การเข้าร่วมประชุมของ คณะกรรมการ). Both are compared unrounded, and 80 % exactly is enough; so is 90 % exactly, of
 * which the text does not speak. The members are those in office on the day of the meeting. Without a meeting it is
 * not met.
 *
 * @th ประเด็น 1.6: อย่างน้อยร้อยละ 90 ของจำนวนการประชุมมีกรรมการเข้าประชุมร้อยละ 80 ขึ้นไป เทียบโดยไม่ปัดเศษ ร้อยละ 80 พอดีและร้อยละ 90 พอดีถือว่าถึงเกณฑ์
 * นับกรรมการที่ดำรงตำแหน่งในวันประชุม หากไม่มีการประชุมเลยถือว่าไม่ผ่าน
 * @throws {@link RuleInputError} more present than members, a number that is not whole, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, line 295
 * @example
 * ```ts
 * import { performance } from 'chumchon/codi';
 *
 * const outcome = performance.fy2563.meetingAttendance({
 *   meetings: [{ present: 11, members: 11 }, { present: 8, members: 10 }, { present: 8, members: 11 }],
 * });
 * outcome.attended; // ['met', 'met', 'unmet']
 * outcome.verdict; // 'unmet'
 * ```
 */
export const meetingAttendance = verdictFunction(
  {
    programme,
    id: 'meeting-attendance',
    title: {
      th: 'ร้อยละ 90 ของการประชุมมีกรรมการเข้าประชุมร้อยละ 80 ขึ้นไป',
      en: '90 % of the meetings attended by 80 % of the members',
    },
    source: governanceItems(295),
    parameters,
    facts,
  },
  held,
  ({ meetings }, refuse): Found<MeetingAttendanceOutcome> => {
    refuseCrowds(meetings, refuse);
    const attended = meetings.map(attendanceOf);
    const verdict = judge(attended);
    const wellAttended = attended.filter(each => each === 'met').length;
    const share = attended.includes('unknown') ? undefined : (percentOf(wellAttended, meetings.length) ?? null);
    return {
      verdict,
      tell: () => ({
        meetings: meetings.length,
        wellAttended,
        percent: share,
        attended,
        criteria: [
          ...meetings.map(({ present, members }, index) => {
            const came = present === undefined || members === undefined ? undefined : percentOf(present, members);
            return judged(
              `meeting-${index + 1}`,
              { th: `การประชุมครั้งที่ ${index + 1} มีกรรมการเข้าประชุม`, en: `members who came to meeting ${index + 1}` },
              attended[index] as Verdict,
              {
                actual: came,
                required: { atLeast: parameters.attending.value },
                unit: 'percent',
                source: parameters.attending.source,
              },
            );
          }),
          judged('meetings', held.wellAttended.label, verdict, {
            actual: share ?? undefined,
            required: { atLeast: parameters.meetings.value },
            unit: 'percent',
            source: parameters.meetings.source,
          }),
        ],
        next: verdict === 'met' ? [] : ['meetings'],
        figures: [
          figured(
            'percent',
            held.percent.label,
            {
              th: 'การประชุมที่มีกรรมการเข้าประชุมครบตามเกณฑ์ ÷ การประชุมทั้งหมด',
              en: 'meetings that enough members came to ÷ all meetings',
            },
            { value: share, unit: 'percent', source: parameters.meetings.source },
          ),
        ],
        missing: meetings.flatMap((each, index) => (attended[index] === 'unknown' ? missingIn(each, index) : [])),
      }),
    };
  },
);
