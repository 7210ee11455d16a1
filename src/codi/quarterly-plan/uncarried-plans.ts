import type { Citation } from '../../core/citation.js';
import { plans } from './source.js';

/** A plan in which nothing is carried forward. */
export interface UncarriedPlan {
  /** The number of the plan. */
  readonly plan: string;
  /** `incremental`: each quarter counts for itself. `cumulative`: each percentage is that of the year so far. */
  readonly accumulation: 'incremental' | 'cumulative';
  readonly source: Citation;
}

/**
 * The plans in which nothing is carried forward (แผนที่ไม่ทดเป้า): the work with partners (4), whose quarters print no
 * working target, and three whose quarters are percentages of the year so far: credit users (6), disbursement (8.5)
 * and personnel (9). No sentence says so; it is read off the printed figures.
 *
 * @source 001_82e09ad09ff19ae2.txt, lines 132, 192, 231 and 235
 * @example
 * ```ts
 * import { quarterlyPlan } from 'chumchon/codi';
 *
 * quarterlyPlan.fy2563.uncarriedPlans.map(({ plan }) => plan); // ['4', '6', '8.5', '9']
 * ```
 */
export const uncarriedPlans: readonly UncarriedPlan[] = [
  {
    plan: '4',
    accumulation: 'incremental',
    source: plans.inferred('results above the plan are not taken off the next quarter', 132),
  },
  { plan: '6', accumulation: 'cumulative', source: plans.inferred('the quarters print 20, 40 and 60 %', 192) },
  { plan: '8.5', accumulation: 'cumulative', source: plans.inferred('the quarters print 20, 40, 60 and 96 %', 231) },
  { plan: '9', accumulation: 'cumulative', source: plans.inferred('the quarters print 20, 40, 60 and 80 %', 235) },
];
