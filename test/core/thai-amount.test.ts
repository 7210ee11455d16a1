import { Decimal as Foreign } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { formatBaht, parseBaht } from '../../src/thai.js';

describe('a printed amount', () => {
  it.each([
    ['๑,๗๘๑,๐๐๐ บาท', '1781000'],
    ['15,635,880 บาท', '15635880'],
    ['๑๐๐,๐๐๐บาท', '100000'],
    ['146,781,500\tบาท', '146781500'],
    ['2,637.1571 ล้านบาท', '2637157100'],
    ['17,647,789,242.42 ล้านบาท', '17647789242420000'],
    ['10 ล้านบาท', '10000000'],
    ['23,881,900.-', '23881900'],
    ['500.- บาท', '500'],
    ['100,000', '100000'],
    ['100000', '100000'],
    [' 0.25 ', '0.25'],
    ['0', '0'],
    ['-103,300.50 บาท', '-103300.5'],
    ['-0', '0'],
    ['(1,234.50)', '-1234.5'],
    ['(41.7)', '-41.7'],
    ['( ๔๑.๗ )', '-41.7'],
    ['(0)', '0'],
    ['(500.-)', '-500'],
    ['(2,637.1571) ล้านบาท', '-2637157100'],
    ['(2,637.1571 ล้านบาท)', '-2637157100'],
    ['฿5', '5'],
    ['฿ 1,234.50', '1234.5'],
    ['฿100.-', '100'],
    ['-฿5', '-5'],
    ['฿-5', '-5'],
    ['(฿5)', '-5'],
    ['฿(5)', '-5'],
    ['\u22125', '-5'],
    ['100.-', '100'],
    ['-100.-', '-100'],
    ['12 บาท 50 สตางค์', '12.5'],
    ['1,234บาท5สตางค์', '1234.05'],
    ['-12 บาท 50 สตางค์', '-12.5'],
    ['25 สตางค์', '0.25'],
    ['0 สตางค์', '0'],
    ['\ufeff1,\u200b000\u00a0\u3000บาท\u2060', '1000'],
    ['1,000,000,000,000,000,000,000,000', '1000000000000000000000000'],
    ['0.1234567890123', '0.1234567890123'],
    ['999,999,999,999,999,999,999.999999999999 ล้านบาท', '999999999999999999999999999.999999'],
  ])('%s is %s baht', (text, baht) => {
    const amount = parseBaht(text);
    expect(amount).toBe(baht);
    expect(parseBaht.safe(text)).toEqual({ ok: true, value: amount });
  });

  it.each([
    '1,23,4',
    '1234,567',
    '1,2345',
    ',123',
    '1,',
    '0,123',
    '007',
    '1.',
    '.5',
    '1.2.3',
    '624.399.9 ล้านบาท',
    '1,234.50.-',
    '+5',
    '--5',
    '(-5)',
    '-(5)',
    '((5))',
    '()',
    '(5',
    '5)',
    '-',
    '฿',
    '฿฿5',
    '5฿',
    '5.5 บาท 50 สตางค์',
    '5 บาท 100 สตางค์',
    '5 บาท 5.5 สตางค์',
    '5 ล้านบาท 50 สตางค์',
    '23,881,900.-x',
    '1'.repeat(1_000_000),
    ' '.repeat(1_000_000),
    `1${',000'.repeat(300_000)}`,
    '1e3',
    '1 234',
    '5 บาทถ้วน',
    '5 ล้าน',
    'บาท',
    '',
    'NaN',
    100,
    undefined,
  ])('%.40s is refused', text => {
    const result = parseBaht.safe(text);
    expect(result.ok).toBe(false);
    expect(() => parseBaht(text as string)).toThrow(/^thai\.parse-baht: /);
  });
});

describe('printing an amount', () => {
  it('puts a comma at every third digit', () => {
    expect(formatBaht(0)).toBe('0');
    expect(formatBaht(999)).toBe('999');
    expect(formatBaht(1000)).toBe('1,000');
    expect(formatBaht(-1234567)).toBe('-1,234,567');
    expect(formatBaht('1234567.12345')).toBe('1,234,567.12345');
  });

  it('writes the unit and the digits asked for', () => {
    expect(formatBaht(15635880, { unit: 'บาท' })).toBe('15,635,880 บาท');
    expect(formatBaht(1781000, { unit: 'บาท', digits: 'thai' })).toBe('๑,๗๘๑,๐๐๐ บาท');
    expect(formatBaht(1781000, { digits: 'arabic' })).toBe('1,781,000');
    expect(formatBaht('2637157100', { unit: 'ล้านบาท' })).toBe('2,637.1571 ล้านบาท');
  });

  it('rounds half up to the decimals asked for, and only then', () => {
    expect(formatBaht('2637157100', { unit: 'ล้านบาท', decimals: 2 })).toBe('2,637.16 ล้านบาท');
    expect(formatBaht('0.125', { decimals: 2 })).toBe('0.13');
    expect(formatBaht('0.124999', { decimals: 2 })).toBe('0.12');
    expect(formatBaht('-0.5', { decimals: 0 })).toBe('-1');
    expect(formatBaht('-0.4', { decimals: 0 })).toBe('0');
    expect(formatBaht('999999.995', { decimals: 2 })).toBe('1,000,000.00');
    expect(formatBaht(5, { decimals: 2 })).toBe('5.00');
    expect(formatBaht('0.000000000000000000000001')).toBe('0.000000000000000000000001');
  });

  it('keeps every digit, in millions too', () => {
    const amount = `${'9'.repeat(24)}.${'9'.repeat(24)}`;
    const printed = formatBaht(amount, { unit: 'ล้านบาท' });
    expect(printed).toBe(`${'999,'.repeat(6).slice(0, -1)}.${'9'.repeat(30)} ล้านบาท`);
    expect(parseBaht(printed)).toBe(amount);
  });

  it('takes the Decimal of an application', () => {
    expect(formatBaht(new Foreign('1234.5'))).toBe('1,234.5');
  });

  it('refuses what is no exact number, and formats that do not exist', () => {
    for (const amount of ['1,000', Number.NaN, 2 ** 53, undefined, null]) {
      expect(() => formatBaht(amount as never)).toThrow(/^thai\.format-baht: amount: /);
    }
    expect(() => formatBaht(1, { decimals: 21 })).toThrow(/decimals: got 21; expected a whole number from 0 to 20/);
    expect(() => formatBaht(1, { unit: 'baht' } as never)).toThrow(/unit: .*'บาท' or 'ล้านบาท'/);
    expect(() => formatBaht(1, { places: 2 } as never)).toThrow(/places: .*the options digits, unit, decimals/);
  });
});

it('a text of up to 1,000 characters is read', () => {
  expect(parseBaht('9'.repeat(1000))).toBe('9'.repeat(1000));
  expect(parseBaht.safe('9'.repeat(1001)).ok).toBe(false);
});
