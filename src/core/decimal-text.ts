import { Decimal, type Exact, exact, readDecimal } from './decimal.js';

/** A decimal number as plain digits: a minus sign where it is below zero, no exponent, no separators, and never `-0`. */
export type DecimalText = `${number}`;

/** More digits than any result has that two accepted numbers can give, on either side of the point. */
const mostDigits = 400;
const plain = /* @__PURE__ */ new RegExp(`^-?\\d{1,${mostDigits}}(?:\\.\\d{1,${mostDigits}})?$`);

/** An exact number as plain digits. */
export function decimalText(value: Exact): DecimalText {
  const decimal = exact(value);
  return decimal.isZero() ? '0' : (decimal.toFixed() as DecimalText);
}

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
