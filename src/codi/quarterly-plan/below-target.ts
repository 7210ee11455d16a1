import { compare, exact } from '../../core/decimal.js';
import { type DecimalText, decimalText } from '../../core/decimal-text.js';
import { percentOf } from '../../core/ratio.js';
import type { Text } from '../../core/text.js';
import { listOf, quantity, record, required, standard, subject, type ValuesOf, yesNo } from '../../rules/logic/fact.js';
import { openIn } from '../../rules/logic/items.js';
import type { CriterionOutcome, FigureOutcome } from '../../rules/logic/logic.js';
import { defineRule, type Held } from '../../rules/logic/rule.js';
import { figured, judged, verdictOn } from '../../rules/logic/verdict.js';
import { programme, summary } from './source.js';

/** A plan that missed its target. */
export interface MissedPlan {
  readonly plan: string;
  readonly result: DecimalText;
  readonly target: DecimalText;
  /** There where the target is a ceiling (ไม่เกิน), which the result exceeds. */
  readonly ceiling?: true;
  /** Of the target, unrounded; absent where the target is 0. */
  readonly percent?: DecimalText;
}

/** The plans that missed their targets. */
export interface BelowTargetOutcome {
  /** In the order given. */
  readonly below: readonly MissedPlan[];
  /** Their names: what is decided. */
  readonly plans: readonly string[];
  /** The plans that the caller left out though they missed their targets. */
  readonly leftOut: readonly MissedPlan[];
  readonly criteria: readonly CriterionOutcome[];
  readonly figures: readonly FigureOutcome[];
  /** The plans whose result or target is not known. */
  readonly missing: readonly string[];
}

const facts = {
  plans: required(
    listOf(
      { th: 'แผนงาน', en: 'the plans' },
      record(
        { th: 'แผนงาน', en: 'a plan' },
        {
          plan: subject({ th: 'เลขที่แผนงาน', en: 'its number' }),
          result: quantity({ th: 'ผล', en: 'its result' }, 'number'),
          target: quantity({ th: 'เป้าหมายทั้งปี', en: 'its target of the year' }, 'number'),
          ceiling: standard(
            yesNo({ th: 'เป้าหมายเป็นเพดาน (ไม่เกิน)', en: 'whether the target is a ceiling, “not more than”' }),
            false,
          ),
          leaveOut: standard(
            yesNo({ th: 'ไม่นับในรายการ เช่น งานตามนโยบายหลายปี', en: 'whether the list leaves it out' }),
            false,
          ),
        },
      ),
    ),
  ),
};

type Plan = ValuesOf<typeof facts>['plans'][number];

const reaching = ({ plan, result, target, ceiling = false }: Plan): CriterionOutcome => {
  const order = result === undefined || target === undefined ? undefined : compare(result, target);
  const limit = target === undefined ? undefined : decimalText(target);
  return judged(
    plan,
    { th: `แผนงาน ${plan} ผลตามเป้าหมาย`, en: `plan ${plan} reaches its target` },
    verdictOn(order === undefined ? undefined : ceiling ? order <= 0 : order >= 0),
    {
      actual: result === undefined ? undefined : decimalText(result),
      required: limit === undefined ? undefined : ceiling ? { atMost: limit } : { atLeast: limit },
      unit: 'number',
      source: summary(37, 38, 40, 60, 69),
    },
  );
};

const belowLabel = { th: 'แผนงานที่ต่ำกว่าเป้าหมาย', en: 'plans below target' };
const leftOutLabel = { th: 'แผนงานที่ต่ำกว่าเป้าหมายแต่ไม่นับในรายการ', en: 'plans below target that the list leaves out' };

const missed = (label: Text): Held => ({
  label,
  of: {
    plan: { label: { th: 'แผนงาน', en: 'plan' } },
    result: { label: { th: 'ผล', en: 'result' }, unit: 'number' },
    target: { label: { th: 'เป้าหมาย', en: 'target' }, unit: 'number' },
    ceiling: { label: { th: 'เป้าหมายเป็นเพดาน', en: 'the target is a ceiling' } },
    percent: { label: { th: 'ร้อยละของเป้าหมาย', en: 'percent of the target' }, unit: 'percent' },
  },
});

const namesOf = (plans: readonly Plan[]): readonly string[] => missedBy(plans, false).map(({ plan }) => plan);

const missedBy = (plans: readonly Plan[], isLeftOut: boolean) =>
  plans.flatMap(({ plan, result, target, ceiling = false, leaveOut = false }) => {
    if (result === undefined || target === undefined || leaveOut !== isLeftOut) return [];
    const order = compare(result, target);
    if (ceiling ? order <= 0 : order >= 0) return [];
    return [
      {
        plan,
        result: exact(result),
        target: exact(target),
        ceiling: ceiling ? (true as const) : undefined,
        percent: percentOf(result, target),
      },
    ];
  });

/**
 * The plans that missed their targets of the year (แผนงานที่มีผลการดำเนินงานต่ำกว่าเป้าหมาย): the result is below the
 * target, or above it where the target is a ceiling (ไม่เกิน), as the 32 % of plan 8.1 is. A plan that does not say so with
 * `ceiling: true` has a target to reach. A plan can be below target and green (see {@link trafficLight}).
 *
 * The report lists provinces alone (52 of 58), and not the canals (3,373 of 7,069 and 2,297 of 3,115 households) or
 * the homes for the homeless (1 of 2), work of several years that policy asks for. It does not say that such work is
 * left out: `leaveOut: true` keeps a plan off the list, and shows it beside it.
 *
 * @th แผนงานที่มีผลการดำเนินงานไม่เป็นไปตามเป้าหมายของปี: ผลต่ำกว่าเป้าหมาย หรือสูงกว่าเมื่อเป้าหมายเป็นเพดาน (ไม่เกิน) เช่น แผน 8.1 ไม่เกินร้อยละ 32
 * รายงานระบุเฉพาะแผนระดับจังหวัด (52 จาก 58) ไม่ได้ระบุงานริมคลองและศูนย์คนไร้บ้านซึ่งเป็นงานหลายปี โดยไม่ได้บอกเหตุผล ผู้ใช้จึงเลือกได้ว่าจะไม่นับแผนใด และกติกาแสดงแผนนั้นไว้แยกต่างหาก
 * @throws {@link RuleInputError} a number that is negative, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 37, 38, 40, 60 and 69
 * @example
 * ```ts
 * import { quarterlyPlan } from 'chumchon/codi';
 *
 * const outcome = quarterlyPlan.fy2563.belowTarget({
 *   plans: [
 *     { plan: '1.1', result: 700, target: 600 },
 *     { plan: '1.2', result: 52, target: 58 },
 *     { plan: '2.3.1', result: 3373, target: 7069, leaveOut: true },
 *     { plan: '8.1', result: '5.10', target: 32, ceiling: true },
 *   ],
 * });
 * outcome.below.map(({ plan }) => plan); // ['1.2']
 * outcome.leftOut.map(({ plan }) => plan); // ['2.3.1']
 * ```
 */
export const belowTarget = defineRule<typeof facts, BelowTargetOutcome, readonly string[]>(
  {
    programme,
    id: 'below-target',
    title: { th: 'แผนงานที่มีผลการดำเนินงานต่ำกว่าเป้าหมาย', en: 'Plans below target' },
    source: summary(37, 38, 40, 60, 69),
    facts,
  },
  {
    outcome: ({ plans }) => ({
      below: missedBy(plans, false),
      plans: namesOf(plans),
      leftOut: missedBy(plans, true),
      figures: [
        figured(
          'below',
          belowLabel,
          { th: 'นับแผนงานที่ผลไม่ถึงเป้าหมาย หรือเกินเพดาน', en: 'plans short of their target, or above their ceiling' },
          { value: missedBy(plans, false).length, unit: 'plans', source: summary(37, 38, 40, 60, 69) },
        ),
      ],
      criteria: plans.filter(({ leaveOut }) => leaveOut !== true).map(reaching),
      missing: openIn('plans', plans, ['result', 'target']),
    }),
    decide: ({ plans }) => namesOf(plans),
  },
  {
    shape: 'function',
    holds: {
      below: missed(belowLabel),
      plans: { label: belowLabel, isEvident: true },
      leftOut: missed(leftOutLabel),
    },
  },
);
