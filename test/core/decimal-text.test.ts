import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/core/decimal.js';
import { decimalText, differenceText, fullText, readExact } from '../../src/core/decimal-text.js';

describe('a number is written in plain digits', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [7, '7'],
    [-7, '-7'],
    [0.01, '0.01'],
    [12.3, '12.3'],
    [-1.5, '-1.5'],
    [0.125, '0.125'],
    [0.000001, '0.000001'],
    [0.0000001, '0.0000001'],
    [-0.0000001, '-0.0000001'],
    [9_999_999_999_999.99, '9999999999999.99'],
    [10_000_000_000_000, '10000000000000'],
    [123_456_789_012_345_680_000, '123456789012345680000'],
    [1e21, '1000000000000000000000'],
    [new Decimal('1e21'), '1000000000000000000000'],
    [new Decimal('-0'), '0'],
    [new Decimal(1).div(3), `0.${'3'.repeat(20)}`],
    [new Decimal(`0.${'1'.repeat(20)}`), `0.${'1'.repeat(20)}`],
  ])('%s as %s', (value, text) => {
    expect(decimalText(value)).toBe(text);
  });

  it('with all its decimals where all are asked for', () => {
    expect(fullText(new Decimal(`0.${'1'.repeat(21)}`))).toBe(`0.${'1'.repeat(21)}`);
    expect(fullText(new Decimal('-0'))).toBe('0');
  });
});

describe('hundredths', () => {
  it.each(['first', 'again'])('are written as they are: %s', () => {
    const numbers = Array.from({ length: 10_200 }, (_, hundredths) => hundredths / 100);
    expect(numbers.filter(number => decimalText(number) !== String(number))).toEqual([]);
  });

  it('also where others were written in their place before', () => {
    const inTurn = [0, 7, 999, 1000, 8191].flatMap(first =>
      [0, 1, 2, 1_000_000, 10 ** 10, 1, 0].map(times => (first + times * 2 ** 13) / 100),
    );
    expect(inTurn.filter(number => decimalText(number) !== String(number))).toEqual([]);
  });

  it('whatever the amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 15 - 1 }), hundredths => {
        expect(decimalText(hundredths / 100)).toBe(String(hundredths / 100));
      }),
    );
  });
});

describe('a difference is written', () => {
  it.each([
    [50_000, 38_000.5, '11999.5'],
    [80, 80, '0'],
    [0.3, 0.1, '0.2'],
    [1, 3, '-2'],
    [33.333, 0.3, '33.033'],
    [2 ** 52, 0.5, '4503599627370495.5'],
    [new Decimal('80.0000001'), 80, '0.0000001'],
  ])('of %s less %s', (left, right, text) => {
    expect(differenceText(left, right)).toBe(text);
  });
});

describe('a written number is read again', () => {
  const long = '9'.repeat(400);

  it.each(['0', '-0.5', `${long}.${long}`, `-${long}`])('%s', text => {
    expect(readExact(text)).toEqual(new Decimal(text));
  });

  it.each([
    `${long}9`,
    `0.${long}9`,
    '1e5',
    '',
    '.5',
    '5.',
    ' 1',
    new Decimal('1e400'),
    new Decimal('1e-401'),
    null,
    {},
  ])('but not %s', input => {
    expect(readExact(input)).toBeUndefined();
  });

  it('as far as the digits go, on either side of the point', () => {
    for (const text of ['1e399', '1e-400']) expect(readExact(new Decimal(text))).toEqual(new Decimal(text));
  });
});
