import { Decimal, type Exact, exact, hundredthsOf, minus, readDecimal } from './decimal.js';
import { inDigits } from './errors.js';

/**
 * A decimal number as outcomes hold it: plain digits, `'1233666'` or `'69.85'`, never an exponent, never `-0`. Every rule
 * takes it as a fact.
 */
export type DecimalText = `${number}`;

/** The most decimals of a quotient: rounding it again to what a source prints is never wrong for bases below 10^15. */
const mostDecimals = 20;

/** The texts that were written last, each in the place of its last bits, and the numbers of hundredths that they are of. */
const places = 2 ** 13;
const texts: string[] = /* @__PURE__ */ new Array(places);
const numbers = /* @__PURE__ */ new Float64Array(places);

/** What stands behind the tens of a number. */
const ends: readonly string[] = /* @__PURE__ */ Array.from({ length: 1000 }, (_, hundredths) =>
  String(hundredths / 100),
);

/**
 * A number of hundredths as text: both are whole, and not negative. Amounts come again and again, so that the last ones are kept; of
 * another the tens are written by themselves, which is far faster than to ask for all digits of a number with decimals.
 */
export function hundredthsText(hundredths: number): DecimalText {
  const place = hundredths & (places - 1);
  const known = texts[place];
  if (known !== undefined && numbers[place] === hundredths) return known as DecimalText;
  const tens = Math.floor(hundredths / 1000);
  const end = ends[hundredths - tens * 1000] as string;
  const text = tens === 0 ? end : tens + end;
  texts[place] = text;
  numbers[place] = hundredths;
  return text as DecimalText;
}

/** An exact number as text. */
export function decimalText(value: Exact): DecimalText {
  const hundredths = hundredthsOf(value);
  if (hundredths >= 0) return hundredthsText(hundredths);
  if (typeof value === 'number' && Math.abs(value) >= 1e-6) return inDigits(value) as DecimalText;
  const decimal = exact(value);
  const short = decimal.decimalPlaces() > mostDecimals ? decimal.toDecimalPlaces(mostDecimals) : decimal;
  return fullText(short);
}

/** The difference of two exact numbers as text. */
export function differenceText(left: Exact, right: Exact): DecimalText {
  const hundredths = hundredthsOf(left) - hundredthsOf(right);
  return hundredths >= 0 ? hundredthsText(hundredths) : decimalText(minus(left, right));
}

/** All the digits of an exact number, however many decimals it was read with. */
export const fullText = (value: Exact): DecimalText => {
  const decimal = exact(value);
  return (decimal.isZero() ? '0' : decimal.toFixed()) as DecimalText;
};

/** More digits than any result has that two accepted numbers can give, on either side of the point. */
const mostDigits = 400;
const plain = /* @__PURE__ */ new RegExp(`^-?\\d{1,${mostDigits}}(?:\\.\\d{1,${mostDigits}})?$`);

/**
 * Reads a number exactly, or gives undefined: what `readDecimal` reads, and the longer texts that `decimalText` writes of what was
 * computed. Never throws, whatever it is given.
 */
export function readExact(input: unknown): Exact | undefined {
  if (typeof input === 'string') return plain.test(input) ? new Decimal(input) : undefined;
  try {
    const value = readDecimal(input);
    return value === undefined || typeof value === 'number' || isBounded(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const isBounded = (value: Decimal): boolean => value.e < mostDigits && value.decimalPlaces() <= mostDigits;
