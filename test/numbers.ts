import { Decimal, type DecimalInput } from '../src/core/decimal.js';

/** A decimal of an outcome with so many decimals, rounded half up unless said otherwise; undefined where there is none. */
export const fixed = (
  value: DecimalInput | null | undefined,
  decimals?: number,
  rounding: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 = Decimal.ROUND_HALF_UP,
): string | undefined => {
  if (value === null || value === undefined) return undefined;
  const decimal = new Decimal(String(value));
  return decimals === undefined ? decimal.toFixed() : decimal.toFixed(decimals, rounding);
};
