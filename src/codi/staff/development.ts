import { exact } from '../../core/decimal.js';
import { type DecimalText, decimalText } from '../../core/decimal-text.js';
import { type Parameter, parameter } from '../../core/parameter.js';
import { percentOf } from '../../core/ratio.js';
import { type Verdict, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { count, listOf, record, required, subject, yesNo } from '../../rules/logic/fact.js';
import type { CriterionOutcome, FigureOutcome } from '../../rules/logic/logic.js';
import type { Draft } from '../../rules/logic/present.js';
import { defineRule } from '../../rules/logic/rule.js';
import { figured, judged, together, verdictOn } from '../../rules/logic/verdict.js';
import { programme, staffPlan } from './source.js';

const staff = parameter(289, 'people', staffPlan(235));

/** The target of a quarter: a share of the staff, reached by its end, and the people that are printed for it. */
export interface StaffTarget {
  readonly quarter: 1 | 2 | 3 | 4;
  readonly percent: Parameter<number>;
  readonly people: Parameter<number>;
}

/**
 * The cumulative targets of the quarters (เป้าหมายรายไตรมาส) as printed. The people are not recomputed: 20, 40 and 60 %
 * of 289 are cut off (57.8, 115.6, 173.4), 80 % is rounded up (231.2).
 *
 * @source 001_82e09ad09ff19ae2.txt, lines 67 and 235
 * @example
 * ```ts
 * import { staff } from 'chumchon/codi';
 *
 * staff.fy2563.developmentTargets.map(({ people }) => people.value); // [57, 115, 173, 232]
 * ```
 */
export const developmentTargets: readonly [StaffTarget, StaffTarget, StaffTarget, StaffTarget] = [
  { quarter: 1, percent: parameter(20, 'percent', staffPlan(235)), people: parameter(57, 'people', staffPlan(235)) },
  { quarter: 2, percent: parameter(40, 'percent', staffPlan(235)), people: parameter(115, 'people', staffPlan(235)) },
  { quarter: 3, percent: parameter(60, 'percent', staffPlan(235)), people: parameter(173, 'people', staffPlan(235)) },
  {
    quarter: 4,
    percent: parameter(80, 'percent', staffPlan(235)),
    people: parameter(232, 'people', staffPlan(67, 235)),
  },
];

/** How many of the staff were developed, against a quarter's target. */
export interface StaffDevelopmentOutcome {
  readonly verdict: Verdict;
  /** The printed target in people. */
  readonly target: number;
  /** The share of the staff that the target stands for, unrounded, in people. */
  readonly exactTarget: DecimalText;
  /** Percent of the printed target, unrounded; absent while the result is not known. */
  readonly percent?: DecimalText;
  readonly criteria: readonly CriterionOutcome[];
  readonly figures: readonly FigureOutcome[];
  readonly missing: readonly string[];
}

const developedLabel = { th: 'ผู้ปฏิบัติงานที่ได้รับการพัฒนา', en: 'staff developed so far' };

const developmentHolds = {
  target: { label: { th: 'เป้าหมายที่พิมพ์', en: 'the printed target' }, unit: 'people' },
  exactTarget: { label: { th: 'เป้าหมายที่คำนวณจากร้อยละ', en: 'the target that the percentage makes' }, unit: 'people' },
  percent: { label: { th: 'ร้อยละของเป้าหมายที่พิมพ์', en: 'percent of the printed target' }, unit: 'percent' },
} as const;

const targetOf = (quarter: number): StaffTarget => developmentTargets[quarter - 1] as StaffTarget;

const reaches = (developed: number | undefined, target: number): Verdict =>
  verdictOn(developed === undefined ? undefined : developed >= target);

/**
 * How many of the staff were developed so far (ผู้ปฏิบัติงานที่ได้รับการพัฒนาศักยภาพ), as percent of a quarter's
 * printed target. The target of the year is that of the fourth quarter. FY2563: 153 of 57 are 268.42 %, 289 of 115 are
 * 251.30 %, and 289 of 232 are 124.57 %.
 *
 * @th
 * คำนวณผู้ปฏิบัติงานที่ได้รับการพัฒนาศักยภาพสะสม เป็นร้อยละของเป้าหมายรายไตรมาสที่พิมพ์ไว้ เป้าหมายทั้งปีคือของไตรมาสที่ 4 ปีงบประมาณ พ.ศ. 2563 คือ 153
 * จาก 57 เป็นร้อยละ 268.42 289 จาก 115 เป็นร้อยละ 251.30 และ 289 จาก 232 เป็นร้อยละ 124.57
 *
 * @throws {@link RuleInputError} no quarter, a count that is not whole, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 67 and 235
 * @example
 * ```ts
 * import { staff } from 'chumchon/codi';
 *
 * const outcome = staff.fy2563.development({ quarter: 4, developed: 232 });
 * outcome.verdict; // 'met'
 * outcome.exactTarget; // '231.2'
 * outcome.percent; // '100'
 * ```
 */
export const development = defineRule(
  {
    programme,
    id: 'development',
    title: { th: 'ร้อยละของผู้ปฏิบัติงานที่ได้รับการพัฒนา', en: 'Staff developed against the target' },
    source: staffPlan(67, 235),
    parameters: { staff },
    facts: {
      quarter: required(count({ th: 'ไตรมาส', en: 'the quarter' }, 'quarters', { least: 1, most: 4 })),
      developed: count(developedLabel, 'people'),
    },
  },
  {
    outcome: ({ quarter, developed }): Draft<StaffDevelopmentOutcome> => {
      const { percent, people } = targetOf(quarter);
      const exactTarget = exact(staff.value).times(percent.value).div(100);
      const verdict = reaches(developed, people.value);
      return {
        verdict,
        target: people.value,
        exactTarget,
        criteria: [
          judged('developed', developedLabel, verdict, {
            actual: developed === undefined ? undefined : decimalText(developed),
            required: { atLeast: decimalText(people.value) },
            unit: 'people',
            source: people.source,
          }),
        ],
        figures: [
          figured(
            'exact-target',
            developmentHolds.exactTarget.label,
            {
              th: `ร้อยละ ${percent.value} ของผู้ปฏิบัติงาน ${staff.value} คน`,
              en: `${percent.value} % of ${staff.value} staff`,
            },
            { value: exactTarget, unit: 'people', source: staff.source },
          ),
        ],
        percent: developed === undefined ? undefined : percentOf(developed, people.value),
        missing: developed === undefined ? ['developed'] : [],
      };
    },
    decide: ({ quarter, developed }) => reaches(developed, targetOf(quarter).people.value),
  },
  { shape: 'function', holds: developmentHolds },
);

/**
 * Whether an employer withholds repayments of a student loan from pay (หักเงินกู้ยืม กยศ.): it pays income under
 * section 40(1) of the Revenue Code to a borrower of the student loan fund who is its staff. Section 51 of the fund's
 * Act of B.E. 2560 says so; the report says how it is remitted (e-PaySLF), and no amount.
 *
 * @th
 * ตรวจว่านายจ้างมีหน้าที่หักเงินผู้กู้ยืม กยศ. หรือไม่ คือ จ่ายเงินได้พึงประเมินตามมาตรา 40 (1) แห่งประมวลรัษฎากรให้พนักงานหรือลูกจ้างซึ่งเป็นผู้กู้ยืม
 * ตามมาตรา 51 แห่งพระราชบัญญัติกองทุนเงินให้กู้ยืมเพื่อการศึกษา พ.ศ. 2560 รายงานบอกวิธีนำส่ง (e-PaySLF) แต่ไม่ได้พิมพ์จำนวนเงิน
 *
 * @throws {@link RuleInputError} an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 235 and 871
 * @example
 * ```ts
 * import { staff } from 'chumchon/codi';
 *
 * const outcome = staff.fy2563.studentLoanWithholding({ borrower: true, employed: true });
 * outcome.missing; // ['paidSection40Income']
 * ```
 */
export const studentLoanWithholding = checklist({
  programme,
  id: 'student-loan-withholding',
  title: { th: 'หน้าที่หักเงินผู้กู้ยืม กยศ.', en: 'Duty to withhold for student loans' },
  source: staffPlan(235, 871),
  words: {
    met: { th: 'มีหน้าที่หักเงิน', en: 'there is a duty to withhold' },
    unmet: { th: 'ไม่มีหน้าที่หักเงิน', en: 'there is no duty to withhold' },
  },
  facts: {
    borrower: yesNo({ th: 'เป็นผู้กู้ยืมเงิน กยศ.', en: 'is a borrower of the student loan fund' }),
    employed: yesNo({ th: 'เป็นพนักงานหรือลูกจ้างของผู้จ่ายเงิน', en: 'is staff of the payer' }),
    paidSection40Income: yesNo({ th: 'ได้รับเงินได้พึงประเมินตามมาตรา 40 (1)', en: 'is paid income under section 40(1)' }),
  },
  criteria: [
    yes('borrower', { circumstance: true }),
    yes('employed', { circumstance: true }),
    yes('paidSection40Income', { circumstance: true }),
  ],
});

/** A session of a course as it came out. */
export interface SessionOutcome {
  readonly session: string;
  readonly withinGroup: Verdict;
  /** Percent of the group, unrounded; `null` for a group of nobody, absent while one of the two is not known. */
  readonly percent?: DecimalText | null;
}

/** The attendance of a course. */
export interface AttendanceOutcome {
  /** Whether no session had more people than the group has. */
  readonly verdict: Verdict;
  readonly sessions: readonly SessionOutcome[];
  readonly criteria: readonly CriterionOutcome[];
  readonly figures: readonly FigureOutcome[];
  readonly missing: readonly string[];
}

interface Session {
  readonly session: string;
  readonly attended: number | undefined;
}

const fits = (attended: number | undefined, group: number | undefined): Verdict =>
  verdictOn(attended === undefined || group === undefined ? undefined : attended <= group);

const allFit = (sessions: readonly Session[], group: number | undefined): Verdict =>
  sessions.length === 0 ? 'unknown' : together(sessions.map(({ attended }) => fits(attended, group)));

const missingOf = (sessions: readonly Session[], group: number | undefined): readonly string[] => [
  ...(group === undefined ? ['group'] : []),
  ...(sessions.length === 0 ? ['sessions'] : []),
  ...sessions.flatMap(({ attended }, index) => (attended === undefined ? [`sessions.${index}.attended`] : [])),
];

const attendanceSource = staffPlan([883, 889]);

const attendanceHolds = {
  sessions: {
    label: { th: 'ครั้งที่จัด', en: 'the sessions' },
    of: {
      session: { label: { th: 'ครั้งที่', en: 'session' } },
      withinGroup: {
        label: { th: 'ผู้เข้าร่วมไม่เกินจำนวนผู้เข้ารับการพัฒนา', en: 'no more came than the group has' },
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
export const attendance = defineRule(
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
  {
    outcome: ({ group, sessions }): Draft<AttendanceOutcome> => {
      const verdict = allFit(sessions, group);
      return {
        verdict,
        figures: [
          figured(
            'sessions',
            attendanceHolds.sessions.label,
            { th: 'นับครั้งที่จัด', en: 'the sessions are counted' },
            { value: sessions.length, unit: 'times', source: attendanceSource },
          ),
        ],
        criteria: sessions.map(({ session, attended }) =>
          judged(
            session,
            { th: `ครั้งที่ ${session}: ผู้เข้าร่วม`, en: `session ${session}: people who attended` },
            fits(attended, group),
            {
              actual: attended === undefined ? undefined : decimalText(attended),
              required: group === undefined ? undefined : { atMost: decimalText(group) },
              unit: 'people',
              source: attendanceSource,
            },
          ),
        ),
        sessions: sessions.map(({ session, attended }) => ({
          session,
          withinGroup: fits(attended, group),
          percent: attended === undefined || group === undefined ? undefined : (percentOf(attended, group) ?? null),
        })),
        missing: verdict === 'unknown' ? missingOf(sessions, group) : [],
      };
    },
    decide: ({ group, sessions }) => allFit(sessions, group),
  },
  { shape: 'function', holds: attendanceHolds },
);
