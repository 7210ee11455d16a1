import { parameter } from '../../core/parameter.js';
import { all, any, no, type Verdict, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { choice, required, yesNo } from '../../rules/logic/fact.js';
import { judging } from '../../rules/logic/judging.js';
import type { CriterionOutcome } from '../../rules/logic/logic.js';
import type { Draft } from '../../rules/logic/present.js';
import { defineRule } from '../../rules/logic/rule.js';
import { creditPlan, programme } from './source.js';

const canal = {
  approved: parameter('211.01', 'million-baht', creditPlan(863)),
  households: parameter(589, 'households', creditPlan(863)),
  organisations: parameter(3, 'organisations', creditPlan(863)),
  provinces: parameter(1, 'provinces', creditPlan(863)),
};

/**
 * Whether a line of credit is approved (วงเงินที่ได้รับความเห็นชอบ): by the subcommittee and by CODI's board, both.
 * Which amounts go to which body is not printed.
 *
 * @throws {@link RuleInputError} an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 861 and 863
 * @example
 * ```ts
 * import { credit } from 'chumchon/codi';
 *
 * const outcome = credit.fy2563.creditLineApproved({ bySubcommittee: true });
 * outcome.verdict; // 'unknown'
 * outcome.missing; // ['byBoard']
 * ```
 */
export const creditLineApproved = checklist({
  programme,
  id: 'credit-line-approved',
  title: { th: 'วงเงินที่ได้รับความเห็นชอบ', en: 'Approval of a line of credit' },
  source: creditPlan(861, 863),
  parameters: canal,
  facts: {
    bySubcommittee: yesNo({ th: 'คณะอนุกรรมการเห็นชอบ', en: 'the subcommittee approved' }),
    byBoard: yesNo({ th: 'คณะกรรมการสถาบันเห็นชอบ', en: "CODI's board approved" }),
  },
  criteria: [yes('bySubcommittee'), yes('byBoard')],
});

const lapsed = {
  left: parameter('2999.60', 'million-baht', creditPlan(861)),
  households: parameter(18587, 'households', creditPlan(861)),
  organisations: parameter(231, 'organisations', creditPlan(861)),
  provinces: parameter(59, 'provinces', creditPlan(861)),
};

/** Whether a line of credit lapses, with the evidence. */
export interface CreditLapseOutcome {
  readonly verdict: Verdict;
  readonly criteria: readonly CriterionOutcome[];
  /** The missing facts that can still change the verdict. */
  readonly missing: readonly string[];
}

const leftUndone = [no('contractedInTime', { id: 'no-contract' }), no('drawnInTime', { id: 'not-drawn' })] as const;

const lapses = {
  either: any('lapses', leftUndone, { label: { th: 'ไม่ได้ทำอย่างใดอย่างหนึ่ง', en: 'either was left undone' } }),
  both: all('lapses', leftUndone, { label: { th: 'ไม่ได้ทำทั้งสองอย่าง', en: 'both were left undone' } }),
};

const lapse = {
  programme,
  id: 'credit-lapses',
  title: {
    th: 'วงเงินสินเชื่อลดลงเพราะไม่ทำนิติกรรมสัญญาและเบิกจ่ายภายในระยะเวลาที่กำหนด',
    en: 'Lapse of approved credit',
  },
  source: creditPlan(861),
  parameters: lapsed,
  facts: {
    contractedInTime: yesNo({
      th: 'ทำนิติกรรมสัญญาภายในระยะเวลาที่กำหนด',
      en: 'the contract was made within the period',
    }),
    drawnInTime: yesNo({ th: 'เบิกจ่ายสินเชื่อภายในระยะเวลาที่กำหนด', en: 'the loan was drawn within the period' }),
    reading: required(
      choice({ th: 'ความหมายของ “และ”', en: 'how “did not contract and draw” is read' }, ['either', 'both']),
    ),
  },
};

const judgings = { either: judging(lapses.either, lapse), both: judging(lapses.both, lapse) };

/**
 * Whether approved credit lapses (วงเงินสินเชื่อลดลง): the organisation did not make its contract “and” draw the loan
 * within the period that CODI announces. The period is not printed, so whether each was done in time is the caller's.
 * So is the reading of the “and”: credit lapses where `either` was left undone, or only where `both` were.
 *
 * @throws {@link RuleInputError} no reading, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, line 861
 * @example
 * ```ts
 * import { credit } from 'chumchon/codi';
 *
 * credit.fy2563.creditLapses({ contractedInTime: true, drawnInTime: false, reading: 'either' }).verdict; // 'met'
 * credit.fy2563.creditLapses({ contractedInTime: true, drawnInTime: false, reading: 'both' }).verdict; // 'unmet'
 * ```
 */
export const creditLapses = defineRule(lapse, {
  outcome: (values): Draft<CreditLapseOutcome> => {
    const { verdict, criteria, missing } = judgings[values.reading].of(values);
    return { verdict, criteria, missing };
  },
  decide: values => judgings[values.reading].verdict(values),
});
