import { type Exact, exact } from './decimal.js';
import { type DecimalText, decimalText } from './decimal-text.js';
import { percentOf } from './ratio.js';

/** A step of the division gives six digits, and stays exact for divisors up to the largest. */
const step = 1e6;
const largestDivisor = 9e9;

/** The whole part of a quotient of whole numbers, where neither is beyond safe integers. */
function wholePart(dividend: number, divisor: number): number {
  const rounded = Math.floor(dividend / divisor);
  return rounded * divisor > dividend ? rounded - 1 : rounded;
}

/**
 * A quotient of whole numbers as text, rounded half up to 20 decimals: long division in plain numbers, each step of which is
 * exact. Both are not negative, the divisor is above 0 and at most 9 × 10^9, the dividend a safe integer.
 */
function divided(dividend: number, divisor: number): DecimalText {
  const whole = wholePart(dividend, divisor);
  let rest = dividend - whole * divisor;
  if (rest === 0) return `${whole}`;
  const first = wholePart(rest * step, divisor);
  rest = rest * step - first * divisor;
  let second = wholePart(rest * step, divisor);
  rest = rest * step - second * divisor;
  let third = wholePart(rest * step, divisor);
  rest = rest * step - third * divisor;
  // The last step gives three digits, one too many: it is rounded away. What that carries ends in the second step, since no
  // quotient by so small a divisor comes nearer to the next number from below.
  let last = Math.floor((wholePart(rest * 1000, divisor) + 5) / 10) * 10;
  if (last === 1000) [last, third] = [0, third + 1];
  if (third === step) [third, second] = [0, second + 1];
  return `${whole}${decimals(first, second, third, last)}` as DecimalText;
}

/** The decimals of the steps, not all of them 0, without zeros at the end. */
function decimals(first: number, second: number, third: number, last: number): string {
  if (last > 0) return `.${six(first)}${six(second)}${six(third)}${ends[last]}`;
  if (third > 0) return `.${six(first)}${six(second)}${sixAtEnd(third)}`;
  if (second > 0) return `.${six(first)}${sixAtEnd(second)}`;
  return `.${sixAtEnd(first)}`;
}

/** Three digits as text; and the same where they are the last, without zeros at the end. */
const threes: readonly string[] = /* @__PURE__ */ Array.from({ length: 1000 }, (_, digits) =>
  String(1000 + digits).slice(1),
);
const ends: readonly string[] = /* @__PURE__ */ threes.map(digits => digits.replace(/0+$/, ''));

function six(digits: number): string {
  const thousands = Math.floor(digits / 1000);
  return `${threes[thousands]}${threes[digits - thousands * 1000]}`;
}

function sixAtEnd(digits: number): string {
  const thousands = Math.floor(digits / 1000);
  const rest = digits - thousands * 1000;
  return rest > 0 ? `${threes[thousands]}${ends[rest]}` : (ends[thousands] as string);
}

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
