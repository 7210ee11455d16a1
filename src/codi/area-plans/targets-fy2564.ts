import { deepFreeze } from '../../core/freeze.js';
import { type Parameter, parameter } from '../../core/parameter.js';
import { provincePlans, tambonPlans } from './source.js';

/**
 * The targets that the report sets for the next year, FY2564 (เป้าหมายปี 2564): 800 tambons, and 40 provinces of the north,
 * the northeast and the southern border together. All of those regions' provinces are meant: 17 of the north (line 7 of the
 * northern report) and 3 of the border (lines 615 and 616) leave 20 for the northeast.
 *
 * @source 001_82e09ad09ff19ae2.txt, lines 95, 101
 * @example
 * ```ts
 * import { areaPlans } from 'chumchon/codi';
 *
 * areaPlans.fy2563.targetsFy2564.tambons.value; // 800
 * ```
 */
export const targetsFy2564: { readonly tambons: Parameter<number>; readonly provinces: Parameter<number> } = deepFreeze(
  {
    tambons: parameter(800, 'tambons', tambonPlans(95)),
    provinces: parameter(40, 'provinces', provincePlans(101)),
  },
);
