import { deepFreeze } from '../../core/freeze.js';
import { parameter } from '../../core/parameter.js';
import { page } from '../report-fy2563.js';

const lake = page('โครงการพัฒนาบึงบางซื่อ');
const housing = page('2. การสนับสนุนการพัฒนาที่อยู่อาศัยผู้มีรายได้น้อย');

/**
 * The lake community of Bueng Bang Sue (โครงการพัฒนาบึงบางซื่อ): its land (61 rai and a little, of which about 50 are water
 * and about 10 the rim that is let for housing), its people before (about 250 families, about 1,000 people), the money for
 * the park, and the two phases of building with the houses that are finished.
 *
 * @source 001_82e09ad09ff19ae2.txt, lines 399, 403
 * @example
 * ```ts
 * import { baanMankong } from 'chumchon/codi';
 *
 * baanMankong.fy2563.buengBangSue.secondPhase.value; // 197
 * ```
 */
export const buengBangSue = deepFreeze({
  land: parameter(61, 'rai', lake(399)),
  water: parameter(50, 'rai', lake(399)),
  rim: parameter(10, 'rai', lake(399)),
  communities: parameter(5, 'communities', lake(399)),
  families: parameter(250, 'families', lake(399)),
  people: parameter(1000, 'people', lake(399)),
  park: parameter(200, 'million-baht', lake(399)),
  firstPhase: parameter(45, 'households', lake(403)),
  secondPhase: parameter(197, 'households', lake(403)),
  finished: parameter(60, 'families', lake(403)),
});

/**
 * The master plan that the housing programmes follow (แผนแม่บทการพัฒนาที่อยู่อาศัยระยะ 20 ปี): the years 2560 to 2579 (B.E.).
 *
 * @source 001_82e09ad09ff19ae2.txt, line 391
 * @example
 * ```ts
 * import { baanMankong } from 'chumchon/codi';
 *
 * const { from, to, years } = baanMankong.fy2563.housingMasterPlan;
 * to.value - from.value + 1 === years.value; // true
 * ```
 */
export const housingMasterPlan = deepFreeze({
  years: parameter(20, 'years', housing(391)),
  from: parameter(2560, 'years', housing(391)),
  to: parameter(2579, 'years', housing(391)),
});
