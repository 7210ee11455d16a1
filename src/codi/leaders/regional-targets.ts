import type { DecimalText } from '../../core/decimal-text.js';
import { deepFreeze } from '../../core/freeze.js';
import { type Parameter, parameter } from '../../core/parameter.js';
import { percentOf } from '../../core/ratio.js';
import { composition } from '../../rules/counting/composition.js';
import { progress as progressOf } from '../../rules/counting/progress.js';
import { type Computed, figureFunction } from '../../rules/deciding/plain-function.js';
import { choice, count, required } from '../../rules/logic/fact.js';
import type { FigureOutcome } from '../../rules/logic/logic.js';
import { type Region, regions } from '../regions.js';
import { plan, programme } from './source.js';

/**
 * How many leaders each region is to develop (เป้าหมายพัฒนาผู้นำรายภาค). The row that the report calls กลาง/ตะวันออก is the
 * region กลางและตะวันตก.
 *
 * @source 001_82e09ad09ff19ae2.txt, lines 152 to 156
 * @example
 * ```ts
 * import { leaders } from 'chumchon/codi';
 *
 * leaders.fy2563.regionTargets.north.value; // 5875
 * ```
 */
export const regionTargets: { readonly [R in Region]: Parameter<number> } = deepFreeze({
  north: parameter(5875, 'people', plan(152), { th: 'เป้าหมายภาคเหนือ', en: 'target of the north' }),
  northeast: parameter(600, 'people', plan(153), { th: 'เป้าหมายภาคตะวันออกเฉียงเหนือ', en: 'target of the northeast' }),
  south: parameter(1570, 'people', plan(154), { th: 'เป้าหมายภาคใต้', en: 'target of the south' }),
  centralWest: parameter(300, 'people', plan(155), {
    th: 'เป้าหมายภาคกลางและตะวันตก',
    en: 'target of the centre and west',
  }),
  bangkokEast: parameter(300, 'people', plan(156), {
    th: 'เป้าหมายภาคกรุงเทพฯ ปริมณฑลและตะวันออก',
    en: 'target of Bangkok, its vicinity and the east',
  }),
});

/** Leaders of a region against its target. */
export interface RegionProgress {
  readonly target: number;
  /** Unrounded; absent while the number is not known. */
  readonly percent?: DecimalText;
  readonly figures: readonly FigureOutcome[];
  readonly missing: readonly string[];
}

/**
 * The developed leaders of a region as percent of its target (ร้อยละของเป้าหมายรายภาค), unrounded.
 *
 * @th
 * คำนวณผู้นำที่ได้รับการพัฒนาของภาคเทียบเป้าหมายของภาค เป็นร้อยละ โดยไม่ปัดเศษ
 *
 * @throws {@link RuleInputError} a word that is no region, a number that is no whole number from 0, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 149 to 157
 * @example
 * ```ts
 * import { leaders } from 'chumchon/codi';
 *
 * const outcome = leaders.fy2563.regionProgress({ region: 'northeast', developed: 999 });
 * outcome.percent; // '166.5'
 * ```
 */
export const regionProgress = figureFunction(
  {
    programme,
    id: 'region-progress',
    title: { th: 'ผลการพัฒนาผู้นำรายภาคเทียบเป้าหมาย', en: 'Leaders of a region against its target' },
    source: plan([149, 157]),
    parameters: regionTargets,
    facts: {
      region: required(choice({ th: 'ภาค', en: 'region' }, regions)),
      developed: count({ th: 'ผู้นำที่ได้รับการพัฒนา', en: 'leaders developed' }, 'people'),
    },
  },
  {
    target: { label: { th: 'เป้าหมายของภาค', en: "the region's target" }, unit: 'people' },
    percent: {
      label: { th: 'ร้อยละของเป้าหมาย', en: 'percent of the target' },
      unit: 'percent',
      how: { th: 'ผู้นำที่ได้รับการพัฒนา ÷ เป้าหมายของภาค', en: "leaders developed ÷ the region's target" },
    },
  },
  'percent',
  ({ region, developed }): Computed<RegionProgress> => {
    const target = regionTargets[region].value;
    return { target, percent: developed === undefined ? undefined : percentOf(developed, target) };
  },
);

/**
 * The developed leaders by region (ผู้นำรายภาค): a column of the table, targets or results alike. A dash in it is 0.
 *
 * @th
 * ตรวจผลรวมผู้นำที่ได้รับการพัฒนาจำแนกรายภาค ใช้กับช่องเป้าหมายหรือช่องผลก็ได้ เครื่องหมายขีดนับเป็น 0
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 149 to 157
 * @example
 * ```ts
 * import { leaders } from 'chumchon/codi';
 *
 * const targets = { north: 5875, northeast: 600, south: 1570, centralWest: 300, bangkokEast: 300 };
 * leaders.fy2563.leadersByRegion(targets).total; // '8645'
 * ```
 */
export const leadersByRegion = composition({
  programme,
  id: 'leaders-by-region',
  title: { th: 'ผู้นำที่ได้รับการพัฒนา จำแนกรายภาค', en: 'Leaders by region' },
  source: plan([149, 157]),
  unit: 'people',
  parts: regions,
});

/**
 * The developed leaders by quarter (ผู้นำรายไตรมาส): a row of the table. A dash in it is 0.
 *
 * @th
 * ตรวจผลรวมผู้นำที่ได้รับการพัฒนาจำแนกรายไตรมาสของแถวในตาราง เครื่องหมายขีดนับเป็น 0
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 149 to 157
 * @example
 * ```ts
 * import { leaders } from 'chumchon/codi';
 *
 * leaders.fy2563.leadersByQuarter({ q1: 271, q2: 605, q3: 2255, q4: 9068 }).total; // '12199'
 * ```
 */
export const leadersByQuarter = composition({
  programme,
  id: 'leaders-by-quarter',
  title: { th: 'ผู้นำที่ได้รับการพัฒนา จำแนกรายไตรมาส', en: 'Leaders by quarter' },
  source: plan([149, 157]),
  unit: 'people',
  parts: {
    q1: { th: 'ไตรมาส 1', en: 'quarter 1' },
    q2: { th: 'ไตรมาส 2', en: 'quarter 2' },
    q3: { th: 'ไตรมาส 3', en: 'quarter 3' },
    q4: { th: 'ไตรมาส 4', en: 'quarter 4' },
  },
});

const parameters = { target: parameter(8645, 'people', plan(48, 149, 157, 557)) };

/**
 * The developed leaders of the country against the target of 8,645 (ร้อยละของเป้าหมาย).
 *
 * @th
 * คำนวณผู้นำที่ได้รับการพัฒนาของประเทศเทียบเป้าหมาย 8,645 คน เป็นร้อยละ
 *
 * @throws {@link RuleInputError} a number that is no whole number from 0, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 48, 149, 157, 557
 * @example
 * ```ts
 * import { leaders } from 'chumchon/codi';
 *
 * Number(leaders.fy2563.progress({ developed: 12199 }).statuses[0]?.percent).toFixed(2); // '141.11'
 * ```
 */
export const progress = progressOf({
  programme,
  id: 'progress',
  title: { th: 'ผลการพัฒนาผู้นำเทียบเป้าหมาย', en: 'Leaders against the target' },
  source: plan(48, 149, 157, 557),
  parameters,
  unit: 'people',
  target: parameters.target,
  statuses: { developed: { th: 'ผู้นำที่ได้รับการพัฒนา', en: 'developed' } },
});
