import { Decimal as DecimalJs } from 'decimal.js';

/**
 * A decimal.js constructor for applications, with 40 significant digits and no exponents. It is not the one that the library
 * computes with: setting it changes none of the library's answers.
 */
export const Decimal: DecimalJs.Constructor = /* @__PURE__ */ DecimalJs.clone({
  defaults: true,
  precision: 40,
  rounding: DecimalJs.ROUND_HALF_UP,
  toExpNeg: -40,
  toExpPos: 60,
});

/** A value of decimal.js. Every rule takes it as a fact; outcomes hold decimal texts. */
export type Decimal = DecimalJs;
