import { compare, type Decimal, exact } from '../../core/decimal.js';
import type { DecimalText } from '../../core/decimal-text.js';
import { type Parameter, parameter } from '../../core/parameter.js';
import { percentIn, sum } from '../../core/ratio.js';
import { composition } from '../../rules/counting/composition.js';
import type { Verdict } from '../../rules/criteria/criterion.js';
import { verdictFunction } from '../../rules/deciding/plain-function.js';
import { money, type ValuesOf } from '../../rules/logic/fact.js';
import type { FigureOutcome } from '../../rules/logic/logic.js';
import { shownAmong } from '../../rules/logic/present.js';
import { figured, judged } from '../../rules/logic/verdict.js';
import type { Found, VerdictOutcome } from '../../rules/logic/verdict-rule.js';
import { pages } from '../report-fy2563.js';
import { type FigureStatus, figureFacts, figureWords, refuseEarlier, statusOf } from './figure-status.js';
import { plans, programme } from './source.js';

/**
 * The annual spending plan (แผนการใช้จ่ายเงินประจำปี) in baht, and the two bases that the report measures on: `total`
 * is the whole plan (2,676.9171 million baht), on which personnel expenditure is measured; the group
 * `disbursementBase` leaves out remuneration with welfare and the reserve (2,637.1571 million), and disbursement is
 * measured on it.
 *
 * @th แผนการใช้จ่ายเงินประจำปี หน่วยเป็นบาท และฐานสองแบบ: แผนทั้งหมด 2,676.9171 ล้านบาท ใช้วัดค่าใช้จ่ายด้านบุคลากร และงบอุดหนุนกับงบดำเนินการ 2,637.1571 ล้านบาท ใช้วัดการเบิกจ่าย
 * @throws {@link RuleInputError} an amount that is negative or finer than a satang, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 208 and 231
 * @example
 * ```ts
 * import { quarterlyPlan } from 'chumchon/codi';
 *
 * const outcome = quarterlyPlan.fy2563.spendingPlan({
 *   subsidy: '2230947100',
 *   operating: '406210000',
 *   remuneration: '29760000',
 *   reserve: '10000000',
 * });
 * outcome.total; // '2676917100'
 * outcome.groups[0]?.amount; // '2637157100'
 * ```
 */
export const spendingPlan = composition({
  programme,
  id: 'spending-plan',
  title: { th: 'แผนการใช้จ่ายเงินประจำปี', en: 'The annual spending plan and its two bases' },
  source: plans(208, 231),
  unit: 'baht',
  parts: {
    subsidy: { th: 'งบอุดหนุน', en: 'subsidies' },
    operating: { th: 'งบดำเนินการ', en: 'operations' },
    remuneration: { th: 'ค่าตอบแทนและสวัสดิการ', en: 'remuneration and welfare' },
    reserve: { th: 'งบสำรอง/งบกลาง', en: 'reserve and central budget' },
  },
  groups: {
    disbursementBase: {
      label: { th: 'ฐานของร้อยละการเบิกจ่าย', en: 'the base of the disbursement' },
      of: ['subsidy', 'operating'],
    },
  },
});

export const amounts = {
  disbursed: money({ th: 'เบิกจ่ายสะสม', en: 'disbursed since the year began' }),
  subsidy: money({ th: 'งบอุดหนุนตามแผน', en: 'planned subsidies' }),
  operating: money({ th: 'งบดำเนินการตามแผน', en: 'planned operations' }),
};

type Disbursed = ValuesOf<typeof amounts>;

const baseOf = ({ subsidy, operating }: Disbursed): Decimal | undefined =>
  subsidy === undefined || operating === undefined ? undefined : sum([subsidy, operating]);

const shareOf = (values: Disbursed): Decimal | null | undefined => percentIn(values.disbursed, baseOf(values));

/** The parts of the base that are known already set a floor, and nothing disbursed is never enough. */
export const judge = (values: Disbursed, least: Parameter<number>): Verdict => {
  const { disbursed, subsidy = 0, operating = 0 } = values;
  const base = baseOf(values);
  if (base?.isZero()) return 'unmet';
  if (disbursed === undefined) return 'unknown';
  const floor = sum([subsidy, operating]).times(least.value);
  if (compare(disbursed, 0) === 0 || exact(disbursed).times(100).lt(floor)) return 'unmet';
  return base === undefined ? 'unknown' : 'met';
};

const lackingTo = (share: Decimal | null | undefined, least: Parameter<number>): Decimal | undefined => {
  if (!share) return undefined;
  const lacking = exact(least.value).minus(share);
  return lacking.isNegative() ? exact(0) : lacking;
};

export const shared = {
  base: { label: { th: 'ฐานของร้อยละ', en: 'the base' }, unit: 'baht' },
  percent: { label: { th: 'ร้อยละของการเบิกจ่าย', en: 'percent disbursed' }, unit: 'percent' },
  lacking: { label: { th: 'ยังขาดจากเป้าหมาย', en: 'still lacking to the target' }, unit: 'percent' },
} as const;

/** What is told of a disbursement held against a percentage of its base. */
export const told = (values: Disbursed, verdict: Verdict, least: Parameter<number>) => {
  const share = shareOf(values);
  return {
    base: baseOf(values),
    percent: share,
    lacking: lackingTo(share, least),
    criteria: [
      judged('disbursed', shared.percent.label, verdict, {
        actual: share ?? undefined,
        // Why there is no percentage, where there is none.
        facts: share === null ? shownAmong(['subsidy', 'operating'], values) : undefined,
        required: { atLeast: least.value },
        unit: 'percent',
        source: least.source,
      }),
    ],
    figures: [
      figured(
        'percent',
        shared.percent.label,
        { th: 'เบิกจ่ายสะสม ÷ (งบอุดหนุน + งบดำเนินการ)', en: 'disbursed ÷ (subsidies + operations)' },
        {
          value: share,
          unit: 'percent',
          facts: shownAmong(['disbursed', 'subsidy', 'operating', 'asOf', 'basis'], values),
          source: plans(231),
        },
      ),
    ],
    missing: (['disbursed', 'subsidy', 'operating'] as const).filter(name => values[name] === undefined),
  };
};

const pass = { least: parameter(96, 'percent', plans(231, 233)) };

/** A disbursement held against a percentage of its base. */
export interface HeldDisbursement extends VerdictOutcome {
  /** Subsidies and operations in baht: what the percentage is of. */
  readonly base?: DecimalText;
  /** Unrounded; `null` where the base is 0. */
  readonly percent?: DecimalText | null;
  /** Percentage points to the pass mark or the target, 0 for none. */
  readonly lacking?: DecimalText;
  readonly figures: readonly FigureOutcome[];
}

/** The disbursement of the year, held against the pass mark. */
export interface DisbursementOutcome extends HeldDisbursement {
  /** Whether the amount was counted at the close of the year, earlier, or estimated; absent while not known. */
  readonly figure?: FigureStatus;
  /** Whether the verdict rests on a figure that can still change; absent while that is not known. */
  readonly provisional?: boolean;
}

const disbursementFacts = { ...amounts, ...figureFacts };

/**
 * Disbursement as percent of the spending plan (ร้อยละของการเบิกจ่ายตามแผนการใช้จ่ายเงิน, 8.5): passed (ผ่าน) at 96 %
 * and above, compared unrounded. The base is subsidies and operations alone, in baht: remuneration with welfare, and
 * the reserve, are left out of it.
 *
 * The report passes on an estimate (96.59 % for September); the last amount that was counted, on 31 August, was 94.17
 * %. So an outcome says on what kind of figure it rests.
 *
 * @th ร้อยละของการเบิกจ่ายตามแผนการใช้จ่ายเงิน ผ่านเมื่อไม่น้อยกว่าร้อยละ 96 ฐานคืองบอุดหนุนและงบดำเนินการ ไม่รวมค่าตอบแทนและสวัสดิการ และงบสำรอง
 * รายงานตัดสินผ่านจากประมาณการเดือนกันยายน ร้อยละ 96.59 ผลจริง ณ 31 สิงหาคม 2563 คือร้อยละ 94.17 ผลของกติกาจึงบอกว่าใช้ตัวเลขชนิดใด
 * @throws {@link RuleInputError} an amount that is negative or finer than a satang, a day before 1 October 2562 (2019), or an
 * unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 64 and 231 to 234
 * @example
 * ```ts
 * import { quarterlyPlan } from 'chumchon/codi';
 *
 * const outcome = quarterlyPlan.fy2563.disbursement({
 *   disbursed: '2547168800',
 *   subsidy: '2230947100',
 *   operating: '406210000',
 *   basis: 'estimate',
 * });
 * outcome.verdict; // 'met'
 * outcome.base; // '2637157100'
 * outcome.provisional; // true
 * ```
 */
export const disbursement = verdictFunction(
  {
    programme,
    id: 'disbursement',
    title: { th: 'ร้อยละของการเบิกจ่ายตามแผนการใช้จ่ายเงิน', en: 'Disbursement as percent of the spending plan' },
    source: pages(64, [231, 234]),
    parameters: pass,
    facts: disbursementFacts,
  },
  {
    ...shared,
    figure: { label: { th: 'สถานะของตัวเลข', en: 'what the figure is' }, words: figureWords },
    provisional: { label: { th: 'ยังไม่ใช่ตัวเลขสุดท้าย', en: 'is not final' } },
  },
  (values, refuse): Found<DisbursementOutcome> => {
    refuseEarlier(values, refuse);
    const verdict = judge(values, pass.least);
    return {
      verdict,
      tell: () => {
        const figure = statusOf(values);
        return { ...told(values, verdict, pass.least), figure, provisional: figure && figure !== 'final' };
      },
    };
  },
);
