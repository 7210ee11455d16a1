import { type Exact, exact } from './decimal.js';
import { type DecimalText, decimalText } from './decimal-text.js';
import { percentOf } from './ratio.js';

/** A step of the division gives seven digits, and stays exact for divisors up to the largest. */
const step = 1e7;
const largestDivisor = 9e8;

/** The whole part of a quotient of whole numbers, none of which, nor their product with the divisor, is beyond safe integers. */
function wholePart(dividend: number, divisor: number): number {
  const rounded = Math.floor(dividend / divisor);
  return rounded * divisor > dividend ? rounded - 1 : rounded;
}

/**
 * A quotient of whole numbers as text, rounded half up to 20 decimals: long division in plain numbers, each step of which is
 * exact. Both are not negative, the divisor is above 0 and at most 9 × 10^8, the dividend a safe integer.
 */
function divided(dividend: number, divisor: number): DecimalText {
  let whole = wholePart(dividend, divisor);
  let rest = dividend - whole * divisor;
  if (rest === 0) return `${whole}`;
  let first = wholePart(rest * step, divisor);
  rest = rest * step - first * divisor;
  let second = wholePart(rest * step, divisor);
  rest = rest * step - second * divisor;
  // The third step gives one digit too many: it is rounded away, and may carry all the way up.
  const third = Math.floor((wholePart(rest * step, divisor) + 5) / 10) * 10;
  if (third === step) second += 1;
  if (second === step) [second, first] = [0, first + 1];
  if (first === step) [first, whole] = [0, whole + 1];
  return `${whole}${decimals(first, second, third % step)}` as DecimalText;
}

/** The decimals of the three steps, without zeros at the end. */
const decimals = (first: number, second: number, third: number): string =>
  third > 0
    ? `.${padded(first)}${padded(second)}${trimmed(third)}`
    : second > 0
      ? `.${padded(first)}${trimmed(second)}`
      : first > 0
        ? `.${trimmed(first)}`
        : '';

/** Seven digits. */
const padded = (digits: number): string => String(step + digits).slice(1);

/** Seven digits, not all of them 0, without zeros at the end. */
function trimmed(digits: number): string {
  const text = padded(digits);
  let end = text.length;
  while (text.charCodeAt(end - 1) === zero) end -= 1;
  return text.slice(0, end);
}

const zero = 48;

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
