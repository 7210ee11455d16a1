import type { Citation } from '../../core/citation.js';
import { deepFreeze } from '../../core/freeze.js';
import { plans } from './source.js';

/** How figures of quarters are counted: each quarter for itself, or the year so far. */
export type Accumulation = 'incremental' | 'cumulative';

/** A plan in which nothing is carried forward. */
export interface UncarriedPlan {
  /** The number of the plan. */
  readonly plan: string;
  readonly targets: Accumulation;
  readonly results: Accumulation;
  readonly source: Citation;
}

/**
 * The plans in which nothing is carried forward (แผนที่ไม่ทดเป้า): the work with partners (4), whose quarters print no
 * working target, and three whose targets are percentages of the year so far: credit users (6), disbursement (8.5) and
 * personnel (9). Of plan 6 the targets alone are: its results are each quarter's own, 20 and 253, which make the 273 of
 * the year. No sentence says so; it is read off the printed figures.
 *
 * @source 001_82e09ad09ff19ae2.txt, lines 132, 192, 231 and 235
 * @example
 * ```ts
 * import { quarterlyPlan } from 'chumchon/codi';
 *
 * quarterlyPlan.fy2563.uncarriedPlans.map(({ plan }) => plan); // ['4', '6', '8.5', '9']
 * quarterlyPlan.fy2563.uncarriedPlans.find(({ plan }) => plan === '6')?.results; // 'incremental'
 * ```
 */
export const uncarriedPlans: readonly UncarriedPlan[] = deepFreeze([
  {
    plan: '4',
    targets: 'incremental',
    results: 'incremental',
    source: plans.inferred(
      {
        th: 'ผลที่เกินแผนไม่ได้หักจากไตรมาสถัดไป และ 22 + 28 + 3 + 30 เป็น 83 ของปี',
        en: 'results above the plan are not taken off the next quarter, and 22 + 28 + 3 + 30 are the 83 of the year',
      },
      132,
    ),
  },
  {
    plan: '6',
    targets: 'cumulative',
    results: 'incremental',
    source: plans.inferred(
      {
        th: 'เป้าหมายรายไตรมาสพิมพ์ร้อยละ 20 40 และ 60 ส่วนผล 20 + 253 เป็น 273 ของปี',
        en: 'the targets of the quarters are 20, 40 and 60 %; the results 20 + 253 are the 273 of the year',
      },
      192,
    ),
  },
  {
    plan: '8.5',
    targets: 'cumulative',
    results: 'cumulative',
    source: plans.inferred(
      {
        th: 'เป้าหมายรายไตรมาสพิมพ์ร้อยละ 20 40 60 และ 96 ผลไตรมาส 4 คือผลของปี',
        en: 'the quarters print 20, 40, 60 and 96 %, and the result of the fourth is that of the year',
      },
      231,
    ),
  },
  {
    plan: '9',
    targets: 'cumulative',
    results: 'cumulative',
    source: plans.inferred(
      {
        th: 'เป้าหมายรายไตรมาสพิมพ์ร้อยละ 20 40 60 และ 80 ผลไตรมาส 2 คือ 289 คนของปี',
        en: 'the quarters print 20, 40, 60 and 80 %, and the 289 people of the second are those of the year',
      },
      235,
    ),
  },
]);
