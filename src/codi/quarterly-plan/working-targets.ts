import { type Decimal, type Exact, exact } from '../../core/decimal.js';
import type { DecimalText } from '../../core/decimal-text.js';
import { sum } from '../../core/ratio.js';
import { listOf, quantity, required, standard, type ValuesOf, yesNo } from '../../rules/logic/fact.js';
import type { FigureOutcome } from '../../rules/logic/logic.js';
import { shownAmong } from '../../rules/logic/present.js';
import { defineRule, type Refuse } from '../../rules/logic/rule.js';
import { figured } from '../../rules/logic/verdict.js';
import { plans as plansTable, programme } from './source.js';

const rule = {
  th: 'ไม่มีข้อความใดระบุ แต่แผนของไตรมาสรวมแผนก่อนหน้าหักด้วยผลก่อนหน้าได้เป้าดำเนินการที่พิมพ์ของแผนที่ทดเป้าทั้ง 21 ค่า',
  en: 'no sentence states it; plan and earlier plans less earlier results give all 21 working targets that are printed of plans that carry',
};

/** What a quarter is to reach, and how that comes about. */
export interface WorkingTarget {
  /** 1 is October to December. */
  readonly quarter: number;
  readonly plan: DecimalText;
  /** What earlier quarters left undone, below 0 where they did more; absent while one of their results is not known. */
  readonly carried?: DecimalText;
  /** The plan and what is carried; absent while that is not known. */
  readonly target?: DecimalText;
}

/** The working target of each quarter. */
export interface WorkingTargetsOutcome {
  /** Those of the first quarters on that are known. */
  readonly targets: readonly DecimalText[];
  readonly quarters: readonly WorkingTarget[];
  readonly figures: readonly FigureOutcome[];
  /** The results, by their place from 0, that a target still waits for, e.g. `results.1`. */
  readonly missing: readonly string[];
}

const facts = {
  plans: required(
    listOf(
      { th: 'แผนรายไตรมาส เริ่มจากไตรมาส 1', en: 'the plan of each quarter, from the first' },
      quantity({ th: 'แผนของไตรมาส', en: 'the plan of a quarter' }, 'number'),
      1,
    ),
  ),
  results: listOf(
    { th: 'ผลรายไตรมาส เริ่มจากไตรมาส 1', en: 'the result of each quarter, from the first' },
    quantity({ th: 'ผลของไตรมาส', en: 'the result of a quarter' }, 'number'),
  ),
  exempt: standard(
    yesNo({ th: 'แผนที่ไม่ทดเป้าไปไตรมาสถัดไป', en: 'whether nothing is carried forward in this plan' }),
    false,
  ),
};

const lines = [77, 96, 102, 125, 131, 149, 163, 171, 173, 183];
const source = plansTable(...lines);
const carrying = plansTable.inferred(rule, ...lines);

const mostQuarters = 4;

type Plan = ValuesOf<typeof facts>;

function check({ plans, results = [] }: Plan, refuse: Refuse): void {
  if (plans.length > mostQuarters) {
    refuse(['plans'], plans, { th: 'แผนไม่เกินสี่ไตรมาส', en: 'the plans of at most four quarters' });
  }
  if (results.length > plans.length) {
    const { length } = plans;
    refuse(['results'], results, { th: `ผลไม่เกิน ${length} ไตรมาส`, en: `results of quarters, at most ${length}` });
  }
}

const carriedTo = (index: number, { plans, results = [] }: Plan): Decimal | undefined =>
  index > results.length ? undefined : sum(plans.slice(0, index)).minus(sum(results.slice(0, index)));

const targetOf = (index: number, plan: Plan): Decimal | undefined => {
  const own = exact(plan.plans[index] as Exact);
  return plan.exempt ? own : carriedTo(index, plan)?.plus(own);
};

const knownTargets = (plan: Plan): readonly Decimal[] =>
  plan.plans.map((_, index) => targetOf(index, plan)).filter(target => target !== undefined);

/**
 * The working target of each quarter (เป้าดำเนินการ): its plan, and what the earlier quarters left undone. What they
 * did beyond their plans is taken off, so a target may come to 0 or less: nothing in the report sets a floor. A
 * quarter's target waits for all earlier results; the first is its plan. `targets` holds those that are known.
 *
 * `plans` and `results` are lists from the first quarter on, of any count; a cell that prints “-” is a plan of 0, and
 * results that are not known yet are left off the end. Plans in which nothing is carried forward (see {@link
 * uncarriedPlans}) say so with `exempt: true`: their targets are their plans. So is the one working target that is printed
 * of such a plan, 120 organisations of plan 6: its 60 % of 200.
 *
 * @th เป้าดำเนินการของแต่ละไตรมาส: แผนของไตรมาสรวมส่วนที่ขาดหรือหักส่วนที่เกินจากไตรมาสก่อน อาจเป็น 0 หรือติดลบ
 * เอกสารไม่มีข้อความระบุวิธีคิด อ่านจากเป้าดำเนินการที่พิมพ์ 21 ค่าของแผนที่ทดเป้า แผนที่ไม่ทดเป้าให้ระบุ exempt
 * @throws {@link RuleInputError} more than four quarters, more results than plans, a number that is negative, or an
 * unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 77, 96, 102, 125, 131, 149, 163, 171, 173 and 183
 * @example
 * ```ts
 * import { quarterlyPlan } from 'chumchon/codi';
 *
 * const outcome = quarterlyPlan.fy2563.workingTargets({ plans: [116, 350, 5730, 2449], results: [271, 605] });
 * outcome.targets; // ['116', '195', '5320']
 * outcome.quarters[1]; // { quarter: 2, plan: '350', carried: '-155', target: '195' }
 * outcome.missing; // ['results.2']
 * ```
 */
export const workingTargets = defineRule<typeof facts, WorkingTargetsOutcome, readonly Decimal[]>(
  {
    programme,
    id: 'working-targets',
    title: { th: 'เป้าดำเนินการ (ทดส่วนที่ขาดและเกินจากไตรมาสก่อน)', en: 'Working targets, carried forward' },
    source,
    facts,
  },
  {
    outcome: (plan, refuse) => {
      check(plan, refuse);
      const known = plan.results?.length ?? 0;
      const awaited = plan.exempt ? [] : plan.plans.slice(0, -1).map((_, index) => index);
      return {
        targets: knownTargets(plan),
        quarters: plan.plans.map((own, index) => ({
          quarter: index + 1,
          plan: exact(own),
          carried: plan.exempt ? undefined : carriedTo(index, plan),
          target: targetOf(index, plan),
        })),
        figures: plan.plans.map((_, index) =>
          figured(
            `target-${index + 1}`,
            { th: `เป้าดำเนินการไตรมาส ${index + 1}`, en: `working target of quarter ${index + 1}` },
            plan.exempt
              ? { th: 'แผนของไตรมาส ไม่ทดเป้า', en: 'the plan of the quarter, nothing is carried' }
              : {
                  th: 'แผนของไตรมาสรวมแผนก่อนหน้า หักผลก่อนหน้า',
                  en: 'the plan of the quarter and the earlier plans less the earlier results',
                },
            {
              value: targetOf(index, plan),
              unit: 'number',
              facts: shownAmong(['exempt'], plan),
              source: plan.exempt ? source : carrying,
            },
          ),
        ),
        missing: awaited.filter(index => index >= known).map(index => `results.${index}`),
      };
    },
    decide: (plan, refuse) => {
      check(plan, refuse);
      return knownTargets(plan);
    },
  },
  {
    shape: 'function',
    holds: {
      targets: { label: { th: 'เป้าดำเนินการรายไตรมาส', en: 'working targets' }, unit: 'number' },
      quarters: {
        label: { th: 'รายไตรมาส', en: 'by quarter' },
        of: {
          quarter: { label: { th: 'ไตรมาส', en: 'quarter' } },
          plan: { label: { th: 'แผน', en: 'plan' }, unit: 'number' },
          carried: { label: { th: 'ทดจากไตรมาสก่อน', en: 'carried' }, unit: 'number' },
          target: { label: { th: 'เป้าดำเนินการ', en: 'working target' }, unit: 'number' },
        },
      },
    },
  },
);
