import { type Exact, exact, hundredthsOf } from './decimal.js';
import { type DecimalText, decimalText } from './decimal-text.js';
import { percentOf } from './ratio.js';

/** Each step of the division gives four digits, and stays exact for divisors up to the largest; five steps give 20. */
const step = 10_000;
const steps = 5;
const largestDivisor = 9e11;

/** The whole part of a quotient of safe integers: it lies too far below the next whole number to be rounded up to that. */
const wholePart = (dividend: number, divisor: number): number => Math.floor(dividend / divisor);

/**
 * A quotient of whole numbers as text, rounded half up to 20 decimals: long division in plain numbers, each step of which is
 * exact. Both are not negative, the divisor is above 0 and at most the largest, the dividend a safe integer. Undefined, for
 * decimal.js to say, in the few cases in which rounding leaves nothing of the last step's digits or carries beyond them.
 */
function divided(dividend: number, divisor: number): DecimalText | undefined {
  const whole = wholePart(dividend, divisor);
  let rest = dividend - whole * divisor;
  if (rest === 0) return `${whole}`;
  let text = `${whole}.`;
  for (let made = 1; made < steps; made += 1) {
    const digits = wholePart(rest * step, divisor);
    rest = rest * step - digits * divisor;
    if (rest === 0) return `${text}${atEnd(digits)}` as DecimalText;
    text += four(digits);
  }
  const digits = wholePart(rest * step, divisor);
  rest = rest * step - digits * divisor;
  const last = rest * 2 < divisor ? digits : digits + 1;
  return last === 0 || last === step ? undefined : (`${text}${atEnd(last)}` as DecimalText);
}

/** Four digits as text, each made once. */
const fours: string[] = /* @__PURE__ */ new Array(step);

function four(digits: number): string {
  const known = fours[digits];
  if (known !== undefined) return known;
  const text = String(step + digits).slice(1);
  fours[digits] = text;
  return text;
}

/** The same where they are the last, without zeros at the end. */
const atEnd = (digits: number): string => (digits % 10 > 0 ? four(digits) : four(digits).replace(/0+$/, ''));

/** A quotient of two plain numbers of one unit, where it is to be had without decimal.js; both are times as many. */
const shortQuotient = (some: number, all: number, times: number): DecimalText | undefined =>
  some >= 0 && some <= largestDivisor && all > 0 && all <= largestDivisor ? divided(some * times, all) : undefined;

function longPercent(part: Exact, whole: Exact): DecimalText | null {
  const percent = percentOf(part, whole);
  return percent ? decimalText(percent) : null;
}

/** A whole number as percent of another, as outcomes hold it; `null` where that is 0. */
export const percentOfWhole = (some: number, all: number): DecimalText | null =>
  shortQuotient(some, all, 100) ?? longPercent(some, all);

/** A part as percent of a whole, as outcomes hold it; `null` where the whole is 0. */
export const percentText = (part: Exact, whole: Exact): DecimalText | null =>
  shortQuotient(hundredthsOf(part), hundredthsOf(whole), 100) ?? longPercent(part, whole);

/** A quotient of two amounts, as outcomes hold it; `null` where the divisor is 0. */
export function quotientText(part: Exact, whole: Exact): DecimalText | null {
  const short = shortQuotient(hundredthsOf(part), hundredthsOf(whole), 1);
  if (short !== undefined) return short;
  const divisor = exact(whole);
  return divisor.isZero() ? null : decimalText(exact(part).div(divisor));
}

/**
 * Compares a part with so many percent of a whole: negative, zero or positive as it is below, at or above. Multiplied across,
 * in plain numbers where these are exact.
 */
export function comparePercent(part: Exact, whole: Exact, percent: Exact): number {
  const [left, right] = [hundredthsOf(part) * 10_000, hundredthsOf(whole) * hundredthsOf(percent)];
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return left - right;
  return exact(part).times(100).comparedTo(exact(whole).times(percent));
}
