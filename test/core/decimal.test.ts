import { Decimal as ApplicationDecimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { against, compare, Decimal, exact, hasDecimals, minus, readDecimal } from '../../src/core/decimal.js';
import { describe as inWords } from '../../src/core/errors.js';
import { Decimal as PublicDecimal } from '../../src/core/public-decimal.js';

describe('a difference is exact', () => {
  it.each([
    [50_000, 38_000.5, '11999.5'],
    [0.3, 0.1, '0.2'],
    [1, 3, '-2'],
    [33.333, 0.3, '33.033'],
    [2 ** 52, 0.5, '4503599627370495.5'],
    [new Decimal('80.0000001'), 80, '0.0000001'],
  ])('%s less %s', (left, right, difference) => {
    expect(String(minus(left, right))).toBe(String(new Decimal(difference)));
  });
});

describe('a number is read exactly', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [0.1, '0.1'],
    [1762380, '1762380'],
    ['1762380.50', '1762380.5'],
    ['-0', '0'],
    ['-12.3', '-12.3'],
    ['0001', '1'],
    [new ApplicationDecimal('2637.1571'), '2637.1571'],
    [new Decimal(1).div(3), new Decimal(1).div(3).toString()],
    [Number.MAX_SAFE_INTEGER, '9007199254740991'],
    ['123456789012345678901234.5', '123456789012345678901234.5'],
  ])('%s', (input, printed) => {
    expect(String(exact(readDecimal(input) ?? Number.NaN))).toBe(printed);
  });

  it.each([
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number('1e400'),
    Number.MAX_SAFE_INTEGER + 1,
    '',
    ' 1',
    '1 ',
    '1e5',
    '0x10',
    '1,000',
    '.5',
    '5.',
    '+5',
    '-',
    '1.2.3',
    '1-2',
    '12.34.',
    '๑',
    '1_000',
    'Infinity',
    '1234567890123456789012345',
    '9'.repeat(100_000),
    new ApplicationDecimal(Number.NaN),
    new Decimal(Number.POSITIVE_INFINITY),
    new ApplicationDecimal('1e30'),
    { toStringTag: '[object Decimal]' },
    10n,
    true,
    null,
    undefined,
    [],
  ])('%o is refused', input => {
    expect(readDecimal(input)).toBeUndefined();
  });

  it('what throws when it is looked at is refused', () => {
    const trap = {
      get toStringTag() {
        throw new Error('no');
      },
    };
    expect(readDecimal(trap)).toBeUndefined();
  });

  it('a decimal of a version before 10.3, which has no mark, is known by its parts', () => {
    const older = (text: string, more: object = {}): unknown => {
      const { s, e, d } = new ApplicationDecimal(text);
      return Object.assign(Object.create({ toFixed: () => text }), {
        s,
        e,
        d,
        constructor: ApplicationDecimal,
        ...more,
      });
    };
    expect(['-12.25', '0', '1e30'].map(text => readDecimal(older(text))?.toString())).toEqual([
      '-12.25',
      '0',
      undefined,
    ]);
    expect(inWords(older('-12.25'))).toBe('Decimal -12.25');
    for (const less of [{ s: 2 }, { e: '0' }, { d: null }, { toFixed: 1 }])
      expect(readDecimal(older('1', less))).toBeUndefined();
  });

  it("an application's Decimal.set does not change a value that it passes", () => {
    const Own = ApplicationDecimal.clone({ precision: 2, rounding: 0 });
    expect(String(readDecimal(new Own('1762380.55')))).toBe('1762380.55');
  });
});

describe('numbers are compared unrounded', () => {
  it.each([
    [69.99, 70, -1],
    [70, 70, 0],
    [70.01, 70, 1],
    [0.1, new Decimal('0.1'), 0],
    [new Decimal('0.30000000000000001'), 0.3, 1],
    [new Decimal(2), new Decimal(3), -1],
  ])('%s with %s', (left, right, order) => {
    expect(Math.sign(compare(left, right))).toBe(order);
    expect(Math.sign(against(right)(left))).toBe(order);
  });
});

describe('decimals of a number', () => {
  it.each([
    [1, 0, true],
    [1.5, 0, false],
    [0.1 + 0.2, 2, false],
    [0.29, 2, true],
    [1.005, 2, false],
    [9_999_999_999_999.99, 2, true],
    [999_999_999_999_999, 2, true],
    [0.123456789, 9, true],
    [0.123456789, 8, false],
    [new Decimal('1.00'), 0, true],
    [new Decimal('1.001'), 2, false],
  ])('%s has at most %d: %s', (value, most, answer) => {
    expect(hasDecimals(value, most)).toBe(answer);
  });
});

describe('the Decimal of applications', () => {
  it('has 40 digits, and no exponent from 40 decimals to 60 digits', () => {
    expect(String(new PublicDecimal(2).div(3))).toBe(`0.${'6'.repeat(39)}7`);
    expect(String(new PublicDecimal('1e-39'))).toBe(`0.${'0'.repeat(38)}1`);
    expect(String(new PublicDecimal('1e-40'))).toBe('1e-40');
    expect(String(new PublicDecimal('1e59'))).toBe(`1${'0'.repeat(59)}`);
    expect(String(new PublicDecimal('1e60'))).toBe('1e+60');
  });
});
