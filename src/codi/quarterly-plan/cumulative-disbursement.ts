import { exact } from '../../core/decimal.js';
import type { DecimalText } from '../../core/decimal-text.js';
import { type Parameter, parameter } from '../../core/parameter.js';
import { verdictFunction } from '../../rules/deciding/plain-function.js';
import { quarterNumber, required } from '../../rules/logic/fact.js';
import type { Found } from '../../rules/logic/verdict-rule.js';
import { amounts, type HeldDisbursement, judge, shared, told } from './disbursement.js';
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
export interface CumulativeDisbursementOutcome extends HeldDisbursement {
  readonly quarter: number;
  /** Percent of the base by the end of the quarter. */
  readonly target: DecimalText;
}

const quarterLabel = { th: 'ไตรมาส', en: 'the quarter at whose end it is measured' };

const cumulativeFacts = {
  quarter: required(quarterNumber(quarterLabel)),
  ...amounts,
};

const atLeastRead = plans.inferred(
  {
    th: 'เป้าหมายรายไตรมาสไม่ได้พิมพ์คำเปรียบเทียบ อ่านว่าไม่น้อยกว่า อย่างร้อยละ 96 ของทั้งปี ซึ่งต่ำกว่านั้นไม่ผ่าน',
    en: 'the targets of the quarters are printed without a word of comparison; at least is read, as of the 96 % of the year, below which is not passed',
  },
  231,
);

const targetBy = (quarter: number): Parameter<number> => targets[`quarter${quarter as QuarterNumber}`];

/**
 * Disbursement by the end of a quarter (เป้าหมายเบิกจ่ายสะสมรายไตรมาส): 20, 40, 60 and 96 % of subsidies and
 * operations. The targets and the amounts are those of the year so far, not of the quarter alone. No word of comparison is
 * printed beside them: at least is read, as of the 96 % of the year, below which is not passed (<96).
 *
 * @th เบิกจ่ายสะสมเทียบเป้าหมายรายไตรมาส: ร้อยละ 20 40 60 และ 96 ของงบอุดหนุนและงบดำเนินการ เป้าหมายและผลนับสะสมตั้งแต่ต้นปี
 * เป้าหมายรายไตรมาสไม่ได้พิมพ์คำเปรียบเทียบ อ่านว่าไม่น้อยกว่า อย่างร้อยละ 96 ของทั้งปี (<96 ไม่ผ่าน)
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
export const cumulativeDisbursement = verdictFunction(
  {
    programme,
    id: 'cumulative-disbursement',
    title: { th: 'เป้าหมายเบิกจ่ายสะสมรายไตรมาส', en: 'Disbursement by the end of a quarter' },
    source: plans(231),
    parameters: targets,
    facts: cumulativeFacts,
  },
  {
    quarter: { label: quarterLabel },
    target: { label: { th: 'เป้าหมายสะสม', en: 'the target so far' }, unit: 'percent' },
    ...shared,
  },
  (values): Found<CumulativeDisbursementOutcome> => {
    const { quarter } = values;
    const least = targetBy(quarter);
    const verdict = judge(values, least);
    return {
      verdict,
      tell: () => ({
        quarter,
        target: exact(least.value),
        ...told(values, verdict, { ...least, source: atLeastRead }),
      }),
    };
  },
);
