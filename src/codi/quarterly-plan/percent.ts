import { compare, type Decimal, type Exact } from '../../core/decimal.js';
import type { DecimalText } from '../../core/decimal-text.js';
import { percentIn, sum } from '../../core/ratio.js';
import { share } from '../../rules/counting/quotient.js';
import { type Computed, figureFunction } from '../../rules/deciding/plain-function.js';
import { listOf, quantity } from '../../rules/logic/fact.js';
import type { FigureOutcome } from '../../rules/logic/logic.js';
import { plans, programme, summary } from './source.js';

const result = quantity({ th: 'ผล', en: 'the result' }, 'number');

/**
 * A result as percent of its target (ร้อยละของเป้าหมาย): unrounded, and above 100 where more was done. `null` where
 * the target is 0. Which target it is, is the caller's: {@link quarterPercent} takes a quarter's working target,
 * {@link annualPercent} the target of the year, and the two are never exchanged.
 *
 * The report prints two decimals, mostly rounded half up: six of its percentages are cut off instead, such as 42.38
 * for 42.387….
 *
 * @th ผลเป็นร้อยละของเป้าหมาย ไม่ปัดเศษ เกิน 100 ได้ เมื่อเป้าหมายเป็น 0 ไม่มีร้อยละ ผู้ใช้ระบุว่าเป็นเป้าหมายใด รายงานพิมพ์สองตำแหน่ง ส่วนใหญ่ปัดเศษ มีหกแห่งที่ตัดเศษ
 * @throws {@link RuleInputError} a number that is negative, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 31 to 67
 * @example
 * ```ts
 * import { quarterlyPlan } from 'chumchon/codi';
 *
 * quarterlyPlan.fy2563.percentOfTarget({ result: 3752, target: 2800 }).percent; // '134'
 * quarterlyPlan.fy2563.percentOfTarget({ result: 22, target: 0 }).percent; // null
 * ```
 */
export const percentOfTarget = share({
  programme,
  id: 'percent-of-target',
  title: { th: 'ร้อยละของเป้าหมาย', en: 'Percent of the target' },
  source: summary([31, 67]),
  facts: { result, target: quantity({ th: 'เป้าหมาย', en: 'the target' }, 'number') },
  of: 'result',
  by: 'target',
});

/** A quarter's result as percent of its working target. */
export interface QuarterPercentOutcome {
  /** Unrounded; `null` where the working target is 0 or less, absent while one of the two is not known. */
  readonly percent?: DecimalText | null;
  readonly figures: readonly FigureOutcome[];
  readonly missing: readonly ('result' | 'workingTarget')[];
}

const quarterFacts = {
  result,
  workingTarget: quantity({ th: 'เป้าดำเนินการของไตรมาส', en: "the quarter's working target" }, 'number', {
    least: null,
  }),
};

const held = { label: { th: 'ร้อยละ', en: 'percent' }, unit: 'percent' } as const;

const ofWorkingTargets = plans.inferred(
  {
    th: 'ร้อยละที่พิมพ์เป็นร้อยละของเป้าดำเนินการ ไม่ใช่ของแผนรายไตรมาส',
    en: 'the printed percentages are of the working targets, not of the plans',
  },
  96,
  102,
  125,
  131,
  149,
  163,
  171,
  183,
);

const shareOf = (part: Exact | undefined, whole: Exact | undefined): Decimal | null | undefined =>
  whole !== undefined && compare(whole, 0) < 0 ? null : percentIn(part, whole);

/**
 * A quarter's result as percent of its working target (ร้อยละรายไตรมาส), not of its plan: see {@link workingTargets}.
 * Unrounded, never capped. `null` where earlier quarters have left nothing to do.
 *
 * @th ผลของไตรมาสเป็นร้อยละของเป้าดำเนินการ มิใช่ของแผนรายไตรมาส อ่านจากตัวเลขที่พิมพ์ เมื่อเป้าดำเนินการเป็น 0 หรือติดลบ ไม่มีร้อยละ
 * @throws {@link RuleInputError} a result that is negative, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 96, 102, 125, 131, 149, 163, 171 and 183
 * @example
 * ```ts
 * import { quarterlyPlan } from 'chumchon/codi';
 *
 * quarterlyPlan.fy2563.quarterPercent({ result: 106, workingTarget: 200 }).percent; // '53'
 * quarterlyPlan.fy2563.quarterPercent({ result: 3, workingTarget: -40 }).percent; // null
 * ```
 */
export const quarterPercent = figureFunction(
  {
    programme,
    id: 'quarter-percent',
    title: { th: 'ร้อยละของเป้าดำเนินการรายไตรมาส', en: "Percent of a quarter's working target" },
    source: ofWorkingTargets,
    facts: quarterFacts,
  },
  {
    percent: {
      ...held,
      how: {
        th: 'ผล ÷ เป้าดำเนินการของไตรมาส ไม่มีร้อยละเมื่อเป้าเป็น 0 หรือติดลบ',
        en: "the result ÷ the quarter's working target; none where that is 0 or below",
      },
    },
  },
  'percent',
  (values): Computed<QuarterPercentOutcome> => ({ percent: shareOf(values.result, values.workingTarget) }),
);

/** The results so far as percent of the target of the year. */
export interface AnnualPercentOutcome {
  /** The sum of the quarters' results; absent while they are not known. */
  readonly result?: DecimalText;
  /** Unrounded; `null` where the target is 0, absent while one of the two is not known. */
  readonly percent?: DecimalText | null;
  readonly figures: readonly FigureOutcome[];
  readonly missing: readonly ('results' | 'annualTarget')[];
}

const mostQuarters = 4;

const annualFacts = {
  results: listOf({ th: 'ผลรายไตรมาส', en: 'the results of the quarters' }, result, 1),
  annualTarget: quantity({ th: 'เป้าหมายทั้งปี', en: 'the target of the year' }, 'number'),
};

/**
 * The results of the quarters together as percent of the target of the year (ร้อยละของเป้าหมายปี). The sum of the
 * quarters' plans does not stand in for it: plan 5.2.1 has quarters of 560 councils and a target of 553. Nor does the
 * target that the offices work to: plan 1.1 has 700 tambons to work on and a target of 600. A year has four quarters, and the
 * results are of one at least.
 *
 * @th ผลทุกไตรมาสรวมกันเป็นร้อยละของเป้าหมายทั้งปี ใช้เป้าหมายของปี มิใช่ผลรวมแผนรายไตรมาส และมิใช่เป้าหมายที่สำนักงานใช้ดำเนินการ
 * @throws {@link RuleInputError} no quarter or more than four, a number that is negative, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 77, 82 and 163
 * @example
 * ```ts
 * import { quarterlyPlan } from 'chumchon/codi';
 *
 * const outcome = quarterlyPlan.fy2563.annualPercent({ results: [106, 389, 225, 841], annualTarget: 1000 });
 * outcome.result; // '1561'
 * outcome.percent; // '156.1'
 * ```
 */
export const annualPercent = figureFunction(
  {
    programme,
    id: 'annual-percent',
    title: { th: 'ร้อยละของเป้าหมายทั้งปี', en: 'Percent of the target of the year' },
    source: plans(77, 82, 163),
    facts: annualFacts,
  },
  {
    result: { label: { th: 'ผลรวมทั้งปี', en: 'the result of the year' }, unit: 'number' },
    percent: {
      ...held,
      how: { th: 'ผลรวมของผลรายไตรมาส ÷ เป้าหมายทั้งปี', en: 'the sum of the quarters ÷ the target of the year' },
    },
  },
  'percent',
  ({ results, annualTarget }, refuse): Computed<AnnualPercentOutcome> => {
    if (results && results.length > mostQuarters) {
      refuse(['results'], results, { th: 'ผลไม่เกินสี่ไตรมาส', en: 'the results of at most four quarters' });
    }
    const total = results && sum(results);
    return { result: total, percent: shareOf(total, annualTarget) };
  },
);
