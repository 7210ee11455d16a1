import { compare, type Decimal, type Exact, exact, minus } from '../../core/decimal.js';
import { decimalText } from '../../core/decimal-text.js';
import { figureOf, type Parameter } from '../../core/parameter.js';
import { comparePercent, percentText } from '../../core/quotient.js';
import type { Criterion, Holds, NamedOptions } from '../logic/node.js';
import { onTwoFacts } from './on-two-facts.js';

/** The amount after that is just so many percent above the one before. */
const grown = (before: Exact, percent: Decimal): Decimal =>
  exact(before).plus(exact(before).abs().times(percent).div(100));

const sizeOf = (value: Exact): Exact => (typeof value === 'number' ? Math.abs(value) : value.abs());

/**
 * An amount must have grown by at least so many percent of what it was before (อัตราการขยายตัว): (after − before) / before ≥ n %, compared
 * without division, as (after − before) × 100 against n × before. Growth from nothing is not a number: with a base of 0 the
 * criterion is unmet, whatever came after. It is unknown while one of the two is missing, unless the base is known to be 0.
 *
 * A base below 0 counts by its size, so that less of a loss is growth.
 *
 * @th
 * จำนวนต้องเพิ่มขึ้นไม่น้อยกว่าร้อยละที่กำหนดของเดิม (อัตราการขยายตัว) เปรียบเทียบโดยไม่ปัดเศษ ถ้าฐานเป็น 0 ถือว่าไม่ผ่าน ฐานที่ติดลบใช้ขนาดของจำนวน
 *
 * @param before the fact with the base
 * @param after the fact that is held against it
 * @param percent the least growth
 */
// @__NO_SIDE_EFFECTS__
export function growthAtLeast<Before extends string, After extends string>(
  before: Before,
  after: After,
  percent: Parameter,
  options: NamedOptions,
): Criterion<Holds<Before | After, Exact>> {
  const bound = exact(figureOf(percent));
  const asked = { atLeast: decimalText(bound) };
  const named = { source: percent.source, unit: 'percent', ...options } as const;
  return {
    ...onTwoFacts<Before, After, Exact>(before, after, named, 'growth', {
      alone: from => (from !== undefined && compare(from, 0) === 0 ? 'unmet' : undefined),
      holds: (from, to) => comparePercent(minus(to, from), sizeOf(from), bound) >= 0,
      found: (from, to) => percentText(minus(to, from), sizeOf(from)),
      asks: () => asked,
    }),
    asked,
    turns: (name, values) => {
      if (name === after) {
        const from = values[before];
        return from === undefined ? undefined : [grown(from, bound)];
      }
      const to = values[after];
      if (to === undefined) return undefined;
      // A base below 0 counts by its size.
      const factors = [bound.div(100).plus(1), bound.div(100).neg().plus(1)].filter(factor => !factor.isZero());
      return [exact(0), ...factors.map(factor => exact(to).div(factor))];
    },
  };
}
