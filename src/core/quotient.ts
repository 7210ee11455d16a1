import { Decimal, type Exact, exact } from './decimal.js';
import { type DecimalText, decimalText } from './decimal-text.js';
import { percentOf } from './ratio.js';

/** How many digits a step of the division gives, and the largest divisor with which a step stays exact. */
const digitsAStep = 7;
const step = 1e7;
const largestDivisor = 9e8;

/** Three steps give 21 decimals: one more than a quotient has, to round by. */
const steps = 3;

/**
 * A quotient of whole numbers as text, rounded half up to 20 decimals: long division in plain numbers, each step of which is
 * exact. Both are not negative, the divisor is above 0 and at most 9 × 10^8, the dividend a safe integer.
 */
function divided(dividend: number, divisor: number): DecimalText {
  let rest = dividend % divisor;
  const whole = (dividend - rest) / divisor;
  if (rest === 0) return String(whole) as DecimalText;
  let digits = '';
  for (let count = 0; count < steps && rest > 0; count += 1) {
    const part = rest * step;
    rest = part % divisor;
    digits += String((part - rest) / divisor).padStart(digitsAStep, '0');
  }
  if (digits.length <= 14) return `${whole}.${digits.replace(/0+$/, '')}` as DecimalText;
  return decimalText(new Decimal(`${whole}.${digits}`));
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
