import { type Parameter, parameter } from '../../core/parameter.js';
import { choice, count, required } from '../../rules/logic/fact.js';
import { defineRule } from '../../rules/logic/rule.js';
import { programme, provincePlans, tambonPlans } from './source.js';

/**
 * The targets that the report sets for the next year, FY2564 (เป้าหมายปี 2564): tambons, and provinces of the north, the
 * northeast and the southern border.
 *
 * @source 001_82e09ad09ff19ae2.txt, lines 95, 101
 * @example
 * ```ts
 * import { areaPlans } from 'chumchon/codi';
 *
 * areaPlans.fy2563.targetsFy2564.tambons.value; // 800
 * ```
 */
export const targetsFy2564: { readonly tambons: Parameter<number>; readonly provinces: Parameter<number> } = {
  tambons: parameter(800, 'tambons', tambonPlans(95)),
  provinces: parameter(40, 'provinces', provincePlans(101)),
};

/** How many provinces FY2564 aims at. */
export interface ProvinceTarget {
  /** Absent while it depends on a number that is not known. */
  readonly target?: number;
  readonly missing: readonly string[];
}

function targetOf(reading: 'total' | 'additional', before: number | undefined): number | undefined {
  const { value } = targetsFy2564.provinces;
  if (reading === 'total') return value;
  return before === undefined ? undefined : before + value;
}

const facts = {
  reading: required(choice({ th: 'การตีความ 40 จังหวัด', en: 'how the 40 are read' }, ['total', 'additional'])),
  before: count({ th: 'จังหวัดที่มีอยู่เดิม', en: 'provinces before' }, 'provinces'),
};

/**
 * How many provinces FY2564 aims at (เป้าหมาย 40 จังหวัด). The report says that the area is “widened and upgraded, 40 provinces
 * together”: whether these are all (`total`) or come on top of those before (`additional`), the caller says by `reading`; on
 * top of how many, by `before`.
 *
 * @throws {@link RuleInputError} no `reading`, a number that is no whole number from 0, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, line 101
 * @example
 * ```ts
 * import { areaPlans } from 'chumchon/codi';
 *
 * areaPlans.fy2563.provinceTargetFy2564({ reading: 'total' }).target; // 40
 * areaPlans.fy2563.provinceTargetFy2564({ reading: 'additional', before: 52 }).target; // 92
 * areaPlans.fy2563.provinceTargetFy2564({ reading: 'additional' }).missing; // ['before']
 * ```
 */
export const provinceTargetFy2564 = defineRule<typeof facts, ProvinceTarget, number | undefined>(
  {
    programme,
    id: 'province-target-fy2564',
    title: { th: 'เป้าหมายจังหวัด ปี 2564', en: 'Provinces aimed at in FY2564' },
    source: provincePlans(101),
    parameters: targetsFy2564,
    facts,
  },
  {
    outcome: ({ reading, before }) => {
      const target = targetOf(reading, before);
      return { target, missing: target === undefined ? ['before'] : [] };
    },
    decide: ({ reading, before }) => targetOf(reading, before),
  },
);
