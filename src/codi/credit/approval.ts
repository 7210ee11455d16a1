import { all, any, no, type Verdict, yes } from '../../rules/criteria/criterion.js';
import { checklist } from '../../rules/deciding/checklist.js';
import { choice, required, yesNo } from '../../rules/logic/fact.js';
import { judging } from '../../rules/logic/judging.js';
import type { CriterionOutcome } from '../../rules/logic/logic.js';
import type { Draft } from '../../rules/logic/present.js';
import { defineRule } from '../../rules/logic/rule.js';
import { creditPlan, programme } from './source.js';

/**
 * Whether a line of credit is approved (วงเงินที่ได้รับความเห็นชอบ): by the subcommittee and by CODI's board, both.
 * The report says so of two programmes, Baan Mankong Thai Khem Khaeng and Baan Mankong on the Prem Prachakon canal. Which amounts go to which body is not printed.
 *
 * @th วงเงินสินเชื่อได้รับความเห็นชอบจากคณะอนุกรรมการและคณะกรรมการสถาบัน ทั้งสองคณะ รายงานกล่าวไว้สำหรับสินเชื่อโครงการบ้านมั่นคงไทยเข้มแข็งและโครงการบ้านมั่นคง (คลองเปรมประชากร) เอกสารไม่ได้พิมพ์ว่าวงเงินเท่าใดต้องเสนอคณะใด
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
  words: { met: { th: 'ได้รับความเห็นชอบแล้ว', en: 'approved' }, unmet: { th: 'ยังไม่ได้รับความเห็นชอบ', en: 'not approved' } },
  facts: {
    bySubcommittee: yesNo({ th: 'คณะอนุกรรมการเห็นชอบ', en: 'the subcommittee approved' }),
    byBoard: yesNo({ th: 'คณะกรรมการสถาบันเห็นชอบ', en: "CODI's board approved" }),
  },
  criteria: [yes('bySubcommittee'), yes('byBoard')],
});

/** Whether a line of credit lapses, with the evidence. */
export interface CreditLapseOutcome {
  readonly verdict: Verdict;
  readonly criteria: readonly CriterionOutcome[];
  /** The missing facts that can still change the verdict. */
  readonly missing: readonly string[];
}

const leftUndone = [
  no('contractedInTime', {
    id: 'no-contract',
    label: { th: 'ไม่ได้ทำนิติกรรมสัญญาภายในระยะเวลาที่กำหนด', en: 'no contract was made within the period' },
  }),
  no('drawnInTime', {
    id: 'not-drawn',
    label: { th: 'ไม่ได้เบิกจ่ายสินเชื่อภายในระยะเวลาที่กำหนด', en: 'the loan was not drawn within the period' },
  }),
] as const;

const lapses = {
  either: any('lapses', leftUndone, { label: { th: 'ไม่ได้ทำอย่างใดอย่างหนึ่ง', en: 'either was left undone' } }),
  both: all('lapses', leftUndone, { label: { th: 'ไม่ได้ทำทั้งสองอย่าง', en: 'both were left undone' } }),
};

const lapse = {
  programme,
  id: 'credit-lapses',
  title: {
    th: 'เหตุที่วงเงินสินเชื่อลดลง เพราะไม่ทำนิติกรรมสัญญาและเบิกจ่ายภายในระยะเวลาที่กำหนด',
    en: 'Grounds on which approved credit lapses',
  },
  source: creditPlan(861),
  words: {
    met: { th: 'มีเหตุให้วงเงินลดลง', en: 'there are grounds on which the credit lapses' },
    unmet: { th: 'ไม่มีเหตุให้วงเงินลดลง', en: 'there are no grounds on which the credit lapses' },
  },
  facts: {
    contractedInTime: yesNo({
      th: 'ทำนิติกรรมสัญญาภายในระยะเวลาที่กำหนด',
      en: 'the contract was made within the period',
    }),
    drawnInTime: yesNo({ th: 'เบิกจ่ายสินเชื่อภายในระยะเวลาที่กำหนด', en: 'the loan was drawn within the period' }),
    reading: required(
      choice(
        { th: 'ความหมายของ “ไม่ดำเนินการทำนิติกรรมสัญญาและเบิกจ่าย”', en: 'how “did not contract and draw” is read' },
        {
          either: { th: 'ไม่ได้ทำอย่างใดอย่างหนึ่ง', en: 'either was left undone' },
          both: { th: 'ไม่ได้ทำทั้งสองอย่าง', en: 'both were left undone' },
        },
      ),
    ),
  },
};

const judgings = { either: judging(lapses.either, lapse), both: judging(lapses.both, lapse) };

/**
 * Whether approved credit lapses (วงเงินสินเชื่อลดลง): the organisation did not make its contract “and” draw the loan
 * within the period that CODI announces. The report says so of Baan Mankong Thai Khem Khaeng alone. The period is not printed, so whether each was done in time is the caller's.
 * So is the reading of the “and”: credit lapses where `either` was left undone, or only where `both` were. The verdict
 * is `met` where it lapses; each criterion says what was left undone.
 *
 * @th วงเงินสินเชื่อลดลงหรือไม่ เพราะองค์กรไม่ดำเนินการทำนิติกรรมสัญญาและเบิกจ่ายสินเชื่อภายในระยะเวลาที่สถาบันฯ กำหนด ผล met หมายความว่าวงเงินลดลง
 * รายงานกล่าวไว้เฉพาะสินเชื่อโครงการบ้านมั่นคงไทยเข้มแข็ง เอกสารไม่ได้พิมพ์ระยะเวลา ผู้ใช้ระบุว่าแต่ละอย่างทันหรือไม่ และระบุว่าอ่านคำว่า “และ” อย่างไร: either ขาดอย่างใดอย่างหนึ่ง หรือ both ขาดทั้งสองอย่าง
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
export const creditLapses = defineRule(
  lapse,
  {
    outcome: (values): Draft<CreditLapseOutcome> => {
      const { verdict, criteria, missing } = judgings[values.reading].of(values);
      return { verdict, criteria, missing };
    },
    decide: values => judgings[values.reading].verdict(values),
  },
  { shape: 'function', holds: {} },
);
