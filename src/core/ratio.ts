import { Decimal, type Exact, exact, hundredthsOf, inHundredths } from './decimal.js';

/**
 * A part as percent of a whole, unrounded; undefined where the whole is 0, because a share of nothing is not a number.
 */
export function percentOf(part: Exact, whole: Exact): Decimal | undefined {
  const base = exact(whole);
  return base.isZero() ? undefined : exact(part).times(100).div(base).plus(0);
}

/**
 * The same of amounts that may be missing: `null` of a whole of 0, whatever the part, and undefined while it is not known.
 */
export function percentIn(part: Exact | undefined, whole: Exact | undefined): Decimal | null | undefined {
  if (whole !== undefined && exact(whole).isZero()) return null;
  return part === undefined || whole === undefined ? undefined : percentOf(part, whole);
}

/**
 * The change from one amount to another as percent of the first, unrounded; undefined where the first is 0. The base counts
 * by its size, so that a rise from a negative base is positive.
 */
export function growthPercent(from: Exact, to: Exact): Decimal | undefined {
  return percentOf(exact(to).minus(exact(from)), exact(from).abs());
}

/** Rounded half up (ties away from zero) to so many decimals, 0 without a sign: for print, never before a comparison. */
export const roundHalfUp = (value: Exact, decimals: number): Decimal => {
  const rounded = exact(value).toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
  return rounded.isZero() ? rounded.abs() : rounded;
};

/** The sum of those exact numbers that are known: in hundredths while plain numbers hold them. */
export function sum(values: readonly (Exact | undefined)[]): Decimal {
  const known = values.filter(value => value !== undefined);
  const hundredths = known.reduce<number>((total, value) => inHundredths(total + hundredthsOf(value)), 0);
  if (!Number.isNaN(hundredths)) return new Decimal(hundredths / 100);
  return known.reduce<Decimal>((total, value) => total.plus(value), new Decimal(0));
}

/** The smallest whole number that is at least so many percent of a whole. */
export const leastShare = (percent: Exact, whole: Exact): Decimal => exact(percent).times(whole).div(100).ceil();
