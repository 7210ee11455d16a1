import { compare, type Decimal, type Exact, exact } from '../../core/decimal.js';
import type { DecimalText } from '../../core/decimal-text.js';
import { type Computed, figureFunction } from '../../rules/deciding/plain-function.js';
import { count, money } from '../../rules/logic/fact.js';
import type { FigureOutcome } from '../../rules/logic/logic.js';
import { activity, programme } from './source.js';

/** What a course costs, and whom it trains. */
export interface CourseOutcome {
  /** batches × baht a batch; absent while one is not known. */
  readonly cost?: DecimalText;
  /** batches × people a batch, places rather than different people; absent while one is not known. */
  readonly trainees?: number;
  readonly figures: readonly FigureOutcome[];
  readonly missing: readonly string[];
}

const held = {
  cost: {
    label: { th: 'ค่าอบรม', en: 'the cost' },
    unit: 'baht',
    how: { th: 'จำนวนรุ่น × งบประมาณต่อรุ่น', en: 'batches × baht a batch' },
    from: ['batches', 'bahtPerBatch'],
  },
  trainees: {
    label: { th: 'ผู้เข้าอบรม', en: 'trainees' },
    unit: 'people',
    how: { th: 'จำนวนรุ่น × คนต่อรุ่น', en: 'batches × people a batch' },
    from: ['batches', 'peoplePerBatch'],
  },
} as const;

const courseFacts = {
  batches: count({ th: 'จำนวนรุ่น', en: 'batches' }, 'courses', { most: 100_000 }),
  peoplePerBatch: count({ th: 'คนต่อรุ่น', en: 'people a batch' }, 'people', { most: 100_000 }),
  bahtPerBatch: money({ th: 'งบประมาณต่อรุ่น', en: 'baht a batch' }),
};

/** So many of each batch, all batches together: 0 of nothing, whatever the other. */
function inBatches(batches: number | undefined, each: Exact | undefined): Decimal | undefined {
  if (batches === 0 || (each !== undefined && compare(each, 0) === 0)) return exact(0);
  return batches === undefined || each === undefined ? undefined : exact(each).times(batches);
}

/**
 * What a course costs and how many it trains (ค่าอบรมรายรุ่น): batches × baht a batch, batches × people a batch. Someone
 * who comes to two courses counts twice.
 *
 * @th
 * คำนวณค่าอบรมและจำนวนคนรายหลักสูตร คือ จำนวนรุ่นคูณค่าใช้จ่ายต่อรุ่น และจำนวนรุ่นคูณคนต่อรุ่น ผู้ที่อบรมสองหลักสูตรนับสองครั้ง
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, an amount finer than a satang, or an unknown
 * fact
 * @source 004_5d18bda2820f2124.txt, lines 3788 to 3845
 * @example
 * ```ts
 * import { royalInitiativeCentres } from 'chumchon/cdd';
 *
 * const outcome = royalInitiativeCentres.fy2565.course({ batches: 10, peoplePerBatch: 15, bahtPerBatch: 9700 });
 * outcome.cost; // '97000'
 * outcome.trainees; // 150
 * ```
 */
export const course = figureFunction(
  {
    programme,
    id: 'course',
    title: { th: 'ค่าอบรมและจำนวนคนรายหลักสูตร', en: 'Cost and trainees of a course' },
    source: activity([3788, 3845]),
    facts: courseFacts,
  },
  held,
  'cost',
  ({ batches, peoplePerBatch, bahtPerBatch }): Computed<CourseOutcome> => {
    const cost = inBatches(batches, bahtPerBatch);
    const trainees = inBatches(batches, peoplePerBatch)?.toNumber();
    return {
      cost,
      trainees,
      missing: [
        ...(batches === undefined && (cost === undefined || trainees === undefined) ? ['batches'] : []),
        ...(trainees === undefined && peoplePerBatch === undefined ? ['peoplePerBatch'] : []),
        ...(cost === undefined && bahtPerBatch === undefined ? ['bahtPerBatch'] : []),
      ],
    };
  },
);
