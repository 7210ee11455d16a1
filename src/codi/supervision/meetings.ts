import { addDays, daysBetween, monthOf } from '../../core/calendar.js';
import { fiscalYear } from '../../core/fiscal-year.js';
import { parameter } from '../../core/parameter.js';
import type { Verdict } from '../../rules/criteria/criterion.js';
import { count, date } from '../../rules/logic/fact.js';
import type { Draft } from '../../rules/logic/present.js';
import { defineRule } from '../../rules/logic/rule.js';
import { auditPlan, boardPlan, programme } from './source.js';

/** One step that follows another. */
export interface FollowUpOutcome {
  /** Whether the second came as it should after the first. */
  readonly verdict: Verdict;
  /** Days from the first to the second; negative where it came before. Absent while one is not known. */
  readonly days?: number;
  readonly missing: readonly string[];
}

const missingIn = (values: object): readonly string[] =>
  Object.entries(values).flatMap(([name, value]) => (value === undefined ? [name] : []));

const lag = (from: string | undefined, to: string | undefined): number | undefined =>
  from === undefined || to === undefined ? undefined : daysBetween(from, to);

const inOrder = (days: number | undefined): Verdict => (days === undefined ? 'unknown' : days >= 0 ? 'met' : 'unmet');

/**
 * Whether an audit was reported up its chain (รายงานผลการตรวจสอบ): to the audit committee, and not before that to the
 * board. How long it may take is not printed; 14 and 4 days were observed, and `days` says how many there were.
 *
 * @throws {@link RuleInputError} a day that is no calendar date, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 804 to 808
 * @example
 * ```ts
 * import { supervision } from 'chumchon/codi';
 *
 * const outcome = supervision.fy2563.auditReported({ toCommitteeOn: '2020-07-09', toBoardOn: '2020-07-23' });
 * outcome.verdict; // 'met'
 * outcome.days; // 14
 * ```
 */
export const auditReported = defineRule(
  {
    programme,
    id: 'audit-reported',
    title: { th: 'การรายงานผลการตรวจสอบต่อคณะกรรมการ', en: 'Reporting of an audit' },
    source: auditPlan([804, 808]),
    parameters: {
      firstCommittee: parameter('2020-07-09', 'date', auditPlan(804)),
      firstBoard: parameter('2020-07-23', 'date', auditPlan(804)),
      secondCommittee: parameter('2020-09-13', 'date', auditPlan(806, 808)),
      secondBoard: parameter('2020-09-17', 'date', auditPlan(806, 808)),
    },
    facts: {
      toCommitteeOn: date({ th: 'วันที่รายงานคณะกรรมการตรวจสอบ', en: 'when the audit committee was told' }),
      toBoardOn: date({ th: 'วันที่เสนอคณะกรรมการสถาบัน', en: 'when the board was told' }),
    },
  },
  {
    outcome: (values): Draft<FollowUpOutcome> => {
      const days = lag(values.toCommitteeOn, values.toBoardOn);
      return { verdict: inOrder(days), days, missing: missingIn(values) };
    },
    decide: ({ toCommitteeOn, toBoardOn }) => inOrder(lag(toCommitteeOn, toBoardOn)),
  },
);

interface Quarter {
  readonly fiscalYear: number | undefined;
  readonly quarter: number | undefined;
}

const endOf = ({ fiscalYear: year, quarter }: Quarter): string | undefined =>
  year === undefined || quarter === undefined ? undefined : fiscalYear(year).quarters[quarter - 1]?.to;

const presented = (end: string | undefined, boardOn: string | undefined): Verdict => {
  if (end === undefined || boardOn === undefined) return 'unknown';
  return monthOf(boardOn) === monthOf(addDays(end, 1)) ? 'met' : 'unmet';
};

const year = count({ th: 'ปีงบประมาณ พ.ศ.', en: 'the fiscal year (B.E.)' }, 'years', { least: 2444, most: 2942 });

/**
 * Whether a quarter's report came before the board in the month after the quarter
 * (การเสนอรายงานผลการปฏิบัติงานรายไตรมาส). That is what was done, 23 days after the third quarter of FY2563 ended; no
 * deadline is stated.
 *
 * @throws {@link RuleInputError} a day that is no calendar date, a quarter that there is not, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, line 222
 * @example
 * ```ts
 * import { supervision } from 'chumchon/codi';
 *
 * const outcome = supervision.fy2563.quarterReported({ fiscalYear: 2563, quarter: 3, toBoardOn: '2020-07-23' });
 * outcome.verdict; // 'met'
 * outcome.days; // 23
 * ```
 */
export const quarterReported = defineRule(
  {
    programme,
    id: 'quarter-reported',
    title: { th: 'การเสนอรายงานผลการปฏิบัติงานรายไตรมาสต่อคณะกรรมการสถาบันฯ', en: "A quarter's report before the board" },
    source: boardPlan.inferred('the report of April to June was on the agenda of 23 July', 222),
    parameters: { thirdQuarter: parameter('2020-07-23', 'date', boardPlan(222)) },
    facts: {
      fiscalYear: year,
      quarter: count({ th: 'ไตรมาส', en: 'the quarter' }, 'quarters', { least: 1, most: 4 }),
      toBoardOn: date({ th: 'วันที่คณะกรรมการสถาบันฯ ประชุม', en: 'when it came before the board' }),
    },
  },
  {
    outcome: (values): Draft<FollowUpOutcome> => {
      const end = endOf(values);
      return {
        verdict: presented(end, values.toBoardOn),
        days: lag(end, values.toBoardOn),
        missing: missingIn(values),
      };
    },
    decide: values => presented(endOf(values), values.toBoardOn),
  },
);

const lastDayBefore = (of: number | undefined): string | undefined =>
  of === undefined ? undefined : addDays(fiscalYear(of).from, -1);

/**
 * Whether next year's plans were approved before that year began (การเห็นชอบแผนประจำปี): the action plan, the plan for
 * staff and the digital plan. That is what was done, on 27 August 2563 for FY2564; no deadline is stated. `days` counts
 * to the last day before the year.
 *
 * @throws {@link RuleInputError} a day that is no calendar date, a year out of range, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, line 230
 * @example
 * ```ts
 * import { supervision } from 'chumchon/codi';
 *
 * supervision.fy2563.annualPlansApproved({ approvedOn: '2020-08-27', fiscalYear: 2564 }).verdict; // 'met'
 * supervision.fy2563.annualPlansApproved({ approvedOn: '2020-10-01', fiscalYear: 2564 }).verdict; // 'unmet'
 * ```
 */
export const annualPlansApproved = defineRule(
  {
    programme,
    id: 'annual-plans-approved',
    title: { th: 'การเห็นชอบแผนปฏิบัติการประจำปีงบประมาณ', en: "Approval of next year's plans" },
    source: boardPlan.inferred('the plans of FY2564 were approved on 27 August 2563', 230),
    parameters: { approvedOn: parameter('2020-08-27', 'date', boardPlan(230)) },
    facts: {
      approvedOn: date({ th: 'วันที่คณะกรรมการสถาบันฯ เห็นชอบ', en: 'when the board approved them' }),
      fiscalYear: year,
    },
  },
  {
    outcome: (values): Draft<FollowUpOutcome> => {
      const days = lag(values.approvedOn, lastDayBefore(values.fiscalYear));
      return { verdict: inOrder(days), days, missing: missingIn(values) };
    },
    decide: ({ approvedOn, fiscalYear: of }) => inOrder(lag(approvedOn, lastDayBefore(of))),
  },
);
