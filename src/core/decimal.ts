import { Decimal as DecimalJs } from 'decimal.js';
import { isDecimal } from './errors.js';

/**
 * The library's own decimal.js constructor, which is not exported: an application's `Decimal.set` cannot reach it. 40 significant digits hold every
 * quotient of two amounts well past the digits at which two different shares could be confused, ties round half up (away from
 * zero), and no exponent is ever printed.
 */
export const Decimal: DecimalJs.Constructor = /* @__PURE__ */ DecimalJs.clone({
  defaults: true,
  precision: 40,
  rounding: DecimalJs.ROUND_HALF_UP,
  toExpNeg: -40,
  toExpPos: 60,
});

/** An exact decimal number, a value of decimal.js. `JSON.stringify` writes it as a string. */
export type Decimal = DecimalJs;

/** What is accepted where a decimal number is wanted: a decimal.js value, a number or a plain decimal string. */
export type DecimalInput = DecimalJs | number | string;

/** An exact number as the rules carry it: a plain number where one was given and nothing had to be computed. */
export type Exact = Decimal | number;

/** `value` as a Decimal. */
export const exact = (value: Exact): Decimal => (typeof value === 'number' ? new Decimal(value) : value);

/**
 * Compares two exact numbers: negative, zero or positive as `left` is below, at or above `right`. Two plain numbers are
 * compared as they are: a number stands for the shortest decimal that reads back as it, and those keep the numbers' order.
 */
export const compare = (left: Exact, right: Exact): number =>
  typeof left === 'number' && typeof right === 'number' ? left - right : exact(left).comparedTo(right);

/** Compares any number with one limit: negative, zero or positive as it is below, at or above. Both forms of it are at hand. */
export function against(limit: Exact): (value: Exact) => number {
  const decimal = exact(limit);
  const plain = typeof limit === 'number' ? limit : undefined;
  return value => (typeof value === 'number' && plain !== undefined ? value - plain : exact(value).comparedTo(decimal));
}

/** Up to here a number of hundredths and the amount that it makes are told apart from all others by 15 digits. */
const mostHundredths = 1e15;

/** The hundredths of a plain number of at most two decimals; NaN where it has more, or is too large or no plain number. */
export function hundredthsOf(value: Exact): number {
  if (typeof value !== 'number') return Number.NaN;
  const hundredths = inHundredths(Math.round(value * 100));
  return hundredths / 100 === value ? hundredths : Number.NaN;
}

/** A whole number of hundredths, while all of its digits are held; NaN beyond. */
export const inHundredths = (hundredths: number): number =>
  Math.abs(hundredths) < mostHundredths ? hundredths : Number.NaN;

/** The difference of two exact numbers: in hundredths where plain numbers hold them. */
export function minus(left: Exact, right: Exact): Exact {
  const hundredths = hundredthsOf(left) - hundredthsOf(right);
  return Number.isNaN(hundredths) ? exact(left).minus(exact(right)) : hundredths / 100;
}

/** Whether a value was made here. All decimal.js constructors share one prototype, so `instanceof` would not tell. */
const isOwn = (input: unknown): input is Decimal => input instanceof Decimal && input.constructor === Decimal;

/** A decimal number as a person writes it: digits and a point, no sign but minus, no exponent, no separators. */
const plain = /^-?\d{1,24}(?:\.\d{1,24})?$/;

/** The longest text whose digits a plain number holds, to be read back as they are. */
const shortText = 15;

const [minusSign, point, zero] = [45, 46, 48];

/** Reads a short text digit by digit: one division of two whole numbers gives the number that is nearest to it. */
function readShort(text: string): number | undefined {
  const first = text.charCodeAt(0) === minusSign ? 1 : 0;
  let digits = 0;
  let scale = 0;
  for (let at = first; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= zero && code < zero + 10) {
      digits = digits * 10 + code - zero;
      scale *= 10;
    } else if (code === point && scale === 0 && at > first) scale = 1;
    else return undefined;
  }
  if (text.length === first || scale === 1) return undefined;
  const value = scale === 0 ? digits : digits / scale;
  return first === 1 ? 0 - value : value;
}

/**
 * Reads a number exactly, or gives undefined: no NaN, no infinity, no exponent, no separators, no white space, no more than 24
 * digits on either side of the point, and no plain number beyond what floating point holds exactly. What the library has
 * computed is taken as it is. Never throws.
 */
export function readDecimal(input: unknown): Exact | undefined {
  if (typeof input === 'number') {
    return Number.isFinite(input) && Math.abs(input) <= Number.MAX_SAFE_INTEGER ? input + 0 : undefined;
  }
  if (typeof input === 'string') {
    if (input.length <= shortText) return readShort(input);
    if (!plain.test(input)) return undefined;
    return new Decimal(input).plus(0);
  }
  if (isOwn(input)) return input.isFinite() ? input : undefined;
  try {
    return typeof input === 'object' && isDecimal(input) ? readDecimal(input.toFixed()) : undefined;
  } catch {
    return undefined;
  }
}

const powersOfTen: readonly number[] = /* @__PURE__ */ Array.from({ length: 8 }, (_, power) => 10 ** power);

/**
 * Whether a number has at most this many decimals. A plain number has them when it is the nearest one to a decimal of that
 * length; where that cannot be told by arithmetic on plain numbers, its digits are counted.
 */
export function hasDecimals(value: Exact, most: number): boolean {
  if (typeof value === 'number') {
    const scale = powersOfTen[most] ?? 10 ** most;
    const scaled = Math.round(value * scale);
    if (Math.abs(scaled) < 1e15) return scaled / scale === value;
  }
  return exact(value).decimalPlaces() <= most;
}
