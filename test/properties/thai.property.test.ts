import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/core/decimal.js';
import { RuleInputError } from '../../src/core/errors.js';
import {
  addDays,
  bahtInWords,
  daysBetween,
  formatBaht,
  formatThaiDate,
  formatThaiMonth,
  growthPercent,
  parseBaht,
  parseBahtInWords,
  parseThaiDate,
  parseThaiDateRange,
  parseThaiMonth,
  parseThaiPeriod,
  percentOf,
  roundHalfUp,
  toArabicDigits,
  toThaiDigits,
} from '../../src/thai.js';

/** Any code points at all; much cheaper to make than the strings of the library that know what may stand together. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 12 })
  .map(points => String.fromCodePoint(...points));

/** From the first day of B.E. 2483, the last year that began in April. */
const printable = fc
  .integer({ min: 0, max: daysBetween('1940-04-01', '2399-12-31') })
  .map(days => addDays('1940-04-01', days));
const format = fc.record({
  style: fc.constantFrom('long' as const, 'short' as const),
  digits: fc.constantFrom('arabic' as const, 'thai' as const),
});

describe('Thai dates', () => {
  it('read back as they were printed', () => {
    fc.assert(
      fc.property(printable, format, (date, how) => {
        expect(parseThaiDate(formatThaiDate(date, how))).toBe(date);
        const month = date.slice(0, 7);
        expect(parseThaiMonth(formatThaiMonth(month, how))).toBe(month);
      }),
    );
  });

  it('read the same with the dots and spaces lost', () => {
    fc.assert(
      fc.property(printable, format, (date, how) => {
        expect(parseThaiDate(formatThaiDate(date, how).replaceAll('.', '').replaceAll(' ', ''))).toBe(date);
      }),
    );
  });

  it('in a range read back with both years, or with one where it is the same', () => {
    fc.assert(
      fc.property(printable, printable, format, (one, other, how) => {
        const [from, to] = one < other ? [one, other] : [other, one];
        const [first, last] = [formatThaiDate(from, how), formatThaiDate(to, how)];
        expect(parseThaiDateRange(`${first} - ${last}`)).toEqual({ from, to });
      }),
    );
    fc.assert(
      fc.property(printable, fc.integer({ min: 0, max: 365 }), format, (from, days, how) => {
        const yearEnd = `${from.slice(0, 4)}-12-31`;
        const to = addDays(from, Math.min(days, daysBetween(from, yearEnd)));
        const first = formatThaiDate(from, how);
        const yearless = first.slice(0, first.lastIndexOf(' '));
        expect(parseThaiDateRange(`${yearless} ถึง ${formatThaiDate(to, how)}`)).toEqual({ from, to });
      }),
    );
  });
});

describe('safe readers', () => {
  const pieces = fc.constantFrom(
    '25',
    '๒๕',
    '/',
    '(',
    ')',
    '2564-02-25',
    'ไตรมาส',
    '4',
    'ปีงบประมาณ',
    'เดือน',
    'หนึ่ง',
    'บาท',
    'สตางค์',
    '฿',
    ' ',
    'ก.พ.',
    'กุมภาพันธ์',
    '2564',
    '-',
    'ถึง',
    'ณ',
    'วันที่',
    ',',
    '.',
    'ล้านบาท',
  );
  const nearly = fc.array(pieces, { maxLength: 8 }).map(parts => parts.join(''));
  const readers = [parseThaiDate, parseThaiMonth, parseThaiDateRange, parseThaiPeriod, parseBaht, parseBahtInWords];

  it('never throw, and refuse with one kind of error', () => {
    fc.assert(
      fc.property(fc.oneof(nearly, anyText, fc.anything()), input => {
        for (const reader of readers) {
          const result = reader.safe(input);
          expect(result.ok || result.error instanceof RuleInputError).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('digits', () => {
  it('turn Thai and back', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9ก-ฮ,. ]*$/), text => {
        expect(toArabicDigits(toThaiDigits(text))).toBe(text);
        expect(toThaiDigits(text)).not.toMatch(/[0-9]/);
      }),
    );
  });
});

const satang = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });

/** Satang as a decimal text of baht, worked out in whole numbers. */
function baht(amount: bigint): string {
  const absolute = amount < 0n ? -amount : amount;
  return `${amount < 0n ? '-' : ''}${absolute / 100n}.${String(absolute % 100n).padStart(2, '0')}`;
}

/** The same without zeros at the end. */
const plain = (amount: bigint): string => baht(amount).replace(/\.?0{1,2}$/, '');

describe('amounts', () => {
  it('read back as they were printed', () => {
    const how = fc.record({
      digits: fc.constantFrom('arabic' as const, 'thai' as const),
      unit: fc.constantFrom('บาท' as const, 'ล้านบาท' as const),
    });
    fc.assert(
      fc.property(satang, how, (amount, chosen) => {
        expect(parseBaht(formatBaht(baht(amount), chosen))).toBe(plain(amount));
      }),
    );
  });

  it('read back whatever they were printed with', () => {
    const digits = fc.stringMatching(/^-?(?:0|[1-9]\d{0,39})(?:\.\d{1,40})?$/);
    const number = fc.double({ min: -9e15, max: 9e15, noNaN: true });
    const how = fc.record(
      {
        digits: fc.constantFrom('arabic' as const, 'thai' as const),
        unit: fc.constantFrom('บาท' as const, 'ล้านบาท' as const),
        decimals: fc.integer({ min: 0, max: 20 }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(digits, number), how, (amount, chosen) => {
        const printed = formatBaht(amount, chosen);
        const read = parseBaht(printed);
        expect(formatBaht(read, chosen)).toBe(printed);
        if (chosen.decimals === undefined) expect(new Decimal(read).eq(new Decimal(amount))).toBe(true);
      }),
    );
  });

  it('below zero are the same in brackets as with a minus sign', () => {
    fc.assert(
      fc.property(satang, amount => {
        const printed = formatBaht(baht(amount < 0n ? -amount : amount), { unit: 'บาท' });
        expect(parseBaht(`(${printed})`)).toBe(plain(amount < 0n ? amount : -amount));
        expect(parseBaht(`-฿${printed}`)).toBe(parseBaht(`(${printed})`));
      }),
    );
  });

  it('are never written with a minus sign before zero, nor with an exponent', () => {
    const number = fc.oneof(
      fc.double({ min: -9e15, max: 9e15, noNaN: true }),
      satang.map(baht),
      fc.constantFrom('-0', '-0.00'),
    );
    fc.assert(
      fc.property(number, number, fc.integer({ min: 0, max: 20 }), (one, other, decimals) => {
        const results = [
          roundHalfUp(one, decimals),
          percentOf(one, other),
          growthPercent(one, other),
          parseBaht.safe(one),
        ];
        for (const result of results) {
          if (typeof result === 'string') expect(result).toMatch(/^(?!-0(?:\.0*)?$)-?\d+(?:\.\d*[1-9])?$/);
        }
      }),
    );
  });
});

describe('amounts in words', () => {
  const digits: Record<string, bigint> = {
    หนึ่ง: 1n,
    เอ็ด: 1n,
    ยี่: 2n,
    สอง: 2n,
    สาม: 3n,
    สี่: 4n,
    ห้า: 5n,
    หก: 6n,
    เจ็ด: 7n,
    แปด: 8n,
    เก้า: 9n,
  };
  const places: Record<string, bigint> = {
    แสน: 100_000n,
    หมื่น: 10_000n,
    พัน: 1_000n,
    ร้อย: 100n,
    สิบ: 10n,
  };
  const token = new RegExp(`(${Object.keys(digits).join('|')})?(${Object.keys(places).join('|')}|ล้าน)?`, 'g');

  /** Reads number words by their meaning: an oracle that shares nothing with the printer. */
  function meaning(words: string): bigint {
    let total = 0n;
    for (const [, digit, place] of words.matchAll(token)) {
      if (digit !== undefined) total += (digits[digit] ?? 0n) * (places[place ?? ''] ?? 1n);
      else if (place === 'สิบ') total += 10n;
      if (place === 'ล้าน') total *= 1_000_000n;
    }
    return total;
  }

  it('mean the amount, to the satang', () => {
    fc.assert(
      fc.property(satang, fc.constantFrom('after-ten' as const, 'always' as const), (amount, et) => {
        const words = bahtInWords(baht(amount), { et });
        const [, minus, whole = '', part = ''] = /^(ลบ)?(?:ศูนย์บาท|(.+?)บาท)?(?:ถ้วน|(.+)สตางค์)$/.exec(words) ?? [];
        const value = meaning(whole) * 100n + meaning(part);
        expect(minus === undefined ? value : -value).toBe(amount);
      }),
      { numRuns: 500 },
    );
  });

  it('read back as the amount', () => {
    fc.assert(
      fc.property(satang, fc.constantFrom('after-ten' as const, 'always' as const), (amount, et) => {
        expect(parseBahtInWords(bahtInWords(baht(amount), { et }))).toBe(plain(amount));
      }),
      { numRuns: 500 },
    );
  });

  it('are read from nothing that would not be written so', () => {
    const words = [...Object.keys(digits), ...Object.keys(places), 'ล้าน', 'บาท', 'ถ้วน', 'สตางค์', 'ลบ', 'ศูนย์'];
    const nearly = fc
      .tuple(fc.array(fc.constantFrom(...words), { maxLength: 7 }), fc.constantFrom('', 'บาทถ้วน', 'บาท', 'สตางค์'))
      .map(([parts, end]) => parts.join('') + end);
    fc.assert(
      fc.property(nearly, text => {
        const result = parseBahtInWords.safe(text);
        const whole = text.replace(/บาท$/, 'บาทถ้วน');
        if (result.ok)
          expect([bahtInWords(result.value), bahtInWords(result.value, { et: 'always' })]).toContain(whole);
      }),
      { numRuns: 2000 },
    );
  });

  it('never say a ten of one or two, nor leave a one after a ten', () => {
    fc.assert(fc.property(satang, amount => !/หนึ่งสิบ|สองสิบ|สิบหนึ่ง/.test(bahtInWords(baht(amount)))));
  });
});
