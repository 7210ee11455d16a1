import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/core/decimal.js';
import { comparePercent, percentText, quotientText } from '../../src/core/quotient.js';

describe('a quotient of amounts', () => {
  it.each([
    [6, 2, '3'],
    [1, 8, '0.125'],
    [1, 16, '0.0625'],
    [1, 1024, '0.0009765625'],
    [1, 65_536, '0.0000152587890625'],
    [2, 3, '0.66666666666666666667'],
    [0, 7, '0'],
    [7, 0, null],
    // The 21st decimal carries through the nines before it.
    [7_033_939.51, 20_000_000.33, '0.351696969697'],
    // The last four of the 20 decimals are zeros, with more behind them.
    [60_509_783.77, 68_072_860.19, '0.8888973314931899'],
  ])('%s in %s is %s', (part, whole, quotient) => {
    expect(quotientText(part, whole)).toBe(quotient);
  });

  it('is what exact division gives, rounded half up to 20 decimals', () => {
    const amount = fc.oneof(
      fc.integer({ min: 0, max: 1000 }),
      fc.integer({ min: 0, max: 1_000_000_000_000 }),
      fc.integer({ min: 899_999_999_990, max: 900_000_000_010 }),
      fc.integer({ min: 0, max: 1_000_000_000_000_000 }),
    );
    fc.assert(
      fc.property(amount, amount, (some, all) => {
        const [part, whole] = [some / 100, all / 100];
        const exactly = (value: Decimal) => value.toDecimalPlaces(20, Decimal.ROUND_HALF_UP).toFixed();
        const [one, other] = [new Decimal(part), new Decimal(whole)];
        const isNothing = all === 0;
        expect(quotientText(part, whole)).toBe(isNothing ? null : exactly(one.div(other)));
        expect(percentText(part, whole)).toBe(isNothing ? null : exactly(one.times(100).div(other)));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a part against so many percent of a whole', () => {
  it.each([
    [699.99, 1000, 70, -1],
    [700, 1000, 70, 0],
    [700.01, 1000, 70, 1],
    [-1, 1000, 0, -1],
    [1, 3, 33.33, 1],
    [0.07, 0.1, 70, 0],
    // More decimals than hundredths, and products beyond what plain numbers hold.
    [0.333, 1, 33.3, 0],
    ['999999999999999.99', '999999999999999.99', 100, 0],
    [9_007_199_254_740.93, 9_007_199_254_740.92, 100, 1],
    [9_007_199_254_740.92, 9_007_199_254_740.93, 100, -1],
  ])('%s of %s against %s %%', (part, whole, percent, order) => {
    expect(Math.sign(comparePercent(new Decimal(part), new Decimal(whole), percent))).toBe(order);
    if (typeof part === 'number' && typeof whole === 'number') {
      expect(Math.sign(comparePercent(part, whole, percent))).toBe(order);
    }
  });
});
