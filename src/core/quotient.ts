import { type Exact, exact } from './decimal.js';
import { type DecimalText, decimalText } from './decimal-text.js';
import { percentOf } from './ratio.js';

/** A step of the division gives seven digits, and stays exact for divisors up to the largest. */
const step = 1e7;
const largestDivisor = 9e8;

/**
 * A quotient of whole numbers as text, rounded half up to 20 decimals: long division in plain numbers, each step of which is
 * exact. Both are not negative, the divisor is above 0 and at most 9 × 10^8, the dividend a safe integer.
 */
function divided(dividend: number, divisor: number): DecimalText {
  let rest = dividend % divisor;
  let whole = (dividend - rest) / divisor;
  if (rest === 0) return `${whole}`;
  let first = rest * step;
  rest = first % divisor;
  first = (first - rest) / divisor;
  let second = rest * step;
  rest = second % divisor;
  second = (second - rest) / divisor;
  let third = rest * step;
  third = (third - (third % divisor)) / divisor;
  // The third step gives one digit too many: it is rounded away, and may carry all the way up.
  third = (third - (third % 10)) / 10 + (third % 10 >= 5 ? 1 : 0);
  if (third === step / 10) [third, second] = [0, second + 1];
  if (second === step) [second, first] = [0, first + 1];
  if (first === step) [first, whole] = [0, whole + 1];
  return withoutZeros(`${whole}`, first, second, third);
}

/** The whole part with the decimals of the three steps, without zeros at the end. */
function withoutZeros(whole: string, first: number, second: number, third: number): DecimalText {
  const digits =
    third > 0
      ? padded(first) + padded(second) + padded(third).slice(1)
      : second > 0
        ? padded(first) + padded(second)
        : padded(first);
  let end = digits.length;
  while (end > 0 && digits.charCodeAt(end - 1) === zero) end -= 1;
  return (end === 0 ? whole : `${whole}.${digits.slice(0, end)}`) as DecimalText;
}

const zero = 48;

/** Seven digits. */
const padded = (digits: number): string => String(step + digits).slice(1);

/** An amount in satang where plain numbers hold it exactly; undefined where they may not. */
function satang(value: Exact): number | undefined {
  if (typeof value !== 'number') return undefined;
  const whole = Math.round(value * 100);
  return whole >= 0 && whole <= largestDivisor && whole / 100 === value ? whole : undefined;
}

/** A part as percent of a whole, as outcomes hold it; `null` where the whole is 0. */
export function percentText(part: Exact, whole: Exact): DecimalText | null {
  const [some, all] = [satang(part), satang(whole)];
  if (some !== undefined && all !== undefined && all > 0) return divided(some * 100, all);
  const percent = percentOf(part, whole);
  return percent ? decimalText(percent) : null;
}

/** A quotient of two amounts, as outcomes hold it; `null` where the divisor is 0. */
export function quotientText(part: Exact, whole: Exact): DecimalText | null {
  const [some, all] = [satang(part), satang(whole)];
  if (some !== undefined && all !== undefined && all > 0) return divided(some, all);
  const divisor = exact(whole);
  return divisor.isZero() ? null : decimalText(exact(part).div(divisor));
}
