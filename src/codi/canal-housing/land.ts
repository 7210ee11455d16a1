import { deepFreeze } from '../../core/freeze.js';
import { parameter } from '../../core/parameter.js';
import { rollUp } from '../../rules/counting/roll-up.js';
import { plan, programme } from './source.js';

/**
 * Whether the communities of Khlong Lat Phrao whose land is settled stay within the target of 50 (ชุมชนที่มีที่ดินแล้ว):
 * `total` is the target, `parts` those that lease and those that buy new land. In FY2563 38 leased and 9 bought, so
 * three were left. The target of 50 is of Lat Phrao and Bang Sue (คลองลาดพร้าวและบางซื่อ) together. Whether a community may stand under both is not printed; here it stands under one.
 *
 * @th ชุมชนริมคลองลาดพร้าวที่มีที่ดินแล้วเทียบเป้าหมาย 50 ชุมชน: ได้รับอนุญาตเช่าที่ดิน 38 ชุมชน และจัดซื้อที่ดินใหม่ 9 ชุมชน เหลือ 3 ชุมชน เป้าหมาย 50 ชุมชนเป็นของพื้นที่คลองลาดพร้าวและบางซื่อรวมกัน
 * เอกสารไม่ได้พิมพ์ว่าชุมชนหนึ่งอยู่ได้ทั้งสองรายการหรือไม่ กติกานี้นับรายการเดียว
 * @throws {@link RuleInputError} a number that is negative, or an unknown fact
 * @source 001_82e09ad09ff19ae2.txt, lines 120, 435
 * @example
 * ```ts
 * import { canalHousing } from 'chumchon/codi';
 *
 * const outcome = canalHousing.fy2563.latPhraoLand({
 *   total: 50,
 *   parts: [{ name: 'lease', amount: 38 }, { name: 'bought', amount: 9 }],
 * });
 * outcome.verdict; // 'met'
 * outcome.difference; // '3'
 * ```
 */
export const latPhraoLand = rollUp({
  programme,
  id: 'lat-phrao-land',
  title: { th: 'ชุมชนริมคลองลาดพร้าวที่มีที่ดินแล้ว', en: 'Communities of Khlong Lat Phrao with land' },
  source: plan.inferred(
    {
      th: 'ไม่ได้พิมพ์ว่าชุมชนหนึ่งอยู่ได้ทั้งสองรายการ อ่านว่าอยู่ในรายการเดียว',
      en: 'that a community may lease and buy is not printed; it is read as counted under one',
    },
    120,
    435,
  ),
  unit: 'communities',
  relation: 'at-least',
  whole: { th: 'ชุมชนเป้าหมาย', en: 'the target communities' },
  parts: { th: 'ชุมชนที่มีที่ดินแล้ว', en: 'the communities with land' },
});

/**
 * The land and the cooperatives of Khlong Lat Phrao in September 2563 (ที่ดินและสหกรณ์ริมคลองลาดพร้าว): communities that lease
 * and that buy land, of the target, and cooperatives registered.
 *
 * @source 001_82e09ad09ff19ae2.txt, lines 120, 435
 * @example
 * ```ts
 * import { canalHousing } from 'chumchon/codi';
 *
 * canalHousing.fy2563.latPhraoCommunities.cooperatives.value; // 26
 * ```
 */
export const latPhraoCommunities = deepFreeze({
  target: parameter(50, 'communities', plan(120, 435)),
  leased: parameter(38, 'communities', plan(120, 435)),
  bought: parameter(9, 'communities', plan(120, 435)),
  cooperatives: parameter(26, 'cooperatives', plan(120, 435)),
});
