import { exact } from '../../core/decimal.js';
import type { DecimalText } from '../../core/decimal-text.js';
import { type Parameter, parameter } from '../../core/parameter.js';
import type { Verdict } from '../../rules/criteria/criterion.js';
import { count, required } from '../../rules/logic/fact.js';
import type { CriterionOutcome, FigureOutcome } from '../../rules/logic/logic.js';
import { defineRule } from '../../rules/logic/rule.js';
import { amounts, baseOf, evidence, judge, lackingTo, shared, shareOf, unknownAmounts } from './disbursement.js';
import { plans, programme } from './source.js';

const targets = {
  quarter1: parameter(20, 'percent', plans(231), {
    th: 'เป้าหมายเบิกจ่ายสะสม ไตรมาส 1',
    en: 'disbursed by the end of quarter 1',
  }),
  quarter2: parameter(40, 'percent', plans(231), {
    th: 'เป้าหมายเบิกจ่ายสะสม ไตรมาส 2',
    en: 'disbursed by the end of quarter 2',
  }),
  quarter3: parameter(60, 'percent', plans(231), {
    th: 'เป้าหมายเบิกจ่ายสะสม ไตรมาส 3',
    en: 'disbursed by the end of quarter 3',
  }),
  quarter4: parameter(96, 'percent', plans(231), {
    th: 'เป้าหมายเบิกจ่ายสะสม ไตรมาส 4',
    en: 'disbursed by the end of quarter 4',
  }),
};

type QuarterNumber = 1 | 2 | 3 | 4;

/** The disbursement since the year began, held against the target of a quarter. */
export interface CumulativeDisbursementOutcome {
  readonly verdict: Verdict;
  /** Percent of the base by the end of the quarter. */
  readonly target: DecimalText;
  /** Subsidies and operations in baht. */
  readonly base?: DecimalText;
  /** Unrounded; `null` where the base is 0. */
  readonly percent?: DecimalText | null;
  /** Percentage points to the target, 0 for none. */
  readonly lacking?: DecimalText;
  readonly criteria: readonly CriterionOutcome[];
  readonly figures: readonly FigureOutcome[];
  readonly missing: readonly string[];
  /** The criteria, by id, that would have to be met; empty once the verdict is. */
  readonly next: readonly string[];
}

const cumulativeFacts = {
  quarter: required(
    count({ th: 'ไตรมาส', en: 'the quarter at whose end it is measured' }, 'quarters', { least: 1, most: 4 }),
  ),
  ...amounts,
};

const targetBy = (quarter: number): Parameter<number> => targets[`quarter${quarter as QuarterNumber}`];

/**
 * Disbursement by the end of a quarter (เป้าหมายเบิกจ่ายสะสมรายไตรมาส): 20, 40, 60 and 96 % of subsidies and
 * operations. The targets and the amounts are those of the year so far, not of the quarter alone.
 *
 * @th เบิกจ่ายสะสมเทียบเป้าหมายรายไตรมาส: ร้อยละ 20 40 60 และ 96 ของงบอุดหนุนและงบดำเนินการ เป้าหมายและผลนับสะสมตั้งแต่ต้นปี
 * @throws {@link RuleInputError} a quarter that is not 1 to 4, an amount that is negative or finer than a satang, or
 * an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, line 231
 * @example
 * ```ts
 * import { quarterlyPlan } from 'chumchon/codi';
 *
 * const outcome = quarterlyPlan.fy2563.cumulativeDisbursement({
 *   quarter: 1,
 *   disbursed: '252116600',
 *   subsidy: '2230947100',
 *   operating: '406210000',
 * });
 * outcome.target; // '20'
 * outcome.verdict; // 'unmet'
 * ```
 */
export const cumulativeDisbursement = defineRule<typeof cumulativeFacts, CumulativeDisbursementOutcome, Verdict>(
  {
    programme,
    id: 'cumulative-disbursement',
    title: { th: 'เป้าหมายเบิกจ่ายสะสมรายไตรมาส', en: 'Disbursement by the end of a quarter' },
    source: plans(231),
    parameters: targets,
    facts: cumulativeFacts,
  },
  {
    outcome: values => {
      const least = targetBy(values.quarter);
      const share = shareOf(values);
      const verdict = judge(values, least);
      return {
        verdict,
        target: exact(least.value),
        base: baseOf(values),
        percent: share,
        lacking: lackingTo(share, least),
        ...evidence(verdict, share, least),
        missing: verdict === 'unknown' ? unknownAmounts(values) : [],
      };
    },
    decide: values => judge(values, targetBy(values.quarter)),
  },
  {
    shape: 'function',
    holds: { target: { label: { th: 'เป้าหมายสะสม', en: 'the target so far' }, unit: 'percent' }, ...shared },
  },
);
