import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalName } from '../../src/core/names.js';
import { nearestProvince } from '../../src/core/provinces.js';
import {
  addDays,
  addMonths,
  addWorkingDays,
  daysBetween,
  fiscalQuarterOf,
  fiscalYear,
  formatThaiDate,
  formatThaiMonth,
  isWorkingDay,
  lastDayOfMonth,
  nextWorkingDay,
  parseThaiDate,
  parseThaiDateRange,
  parseThaiPeriod,
  provinces,
  readProvince,
  toThaiDigits,
  workingDaysBetween,
} from '../../src/thai.js';

/** Any code points at all; much cheaper to make than the strings of the library that know what may stand together. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 12 })
  .map(points => String.fromCodePoint(...points));

/** From 1941 on, when years began in January. */
const first = '1941-01-01';
const date = fc.integer({ min: 0, max: daysBetween(first, '2380-12-31') }).map(days => addDays(first, days));
const format = fc.record({
  style: fc.constantFrom('long' as const, 'short' as const),
  digits: fc.constantFrom('arabic' as const, 'thai' as const),
});
const dash = fc.constantFrom('-', '–', ' - ', ' – ', ' ถึง ');
const wholeMonth = (day: string): { from: string; to: string } => ({
  from: `${day.slice(0, 7)}-01`,
  to: lastDayOfMonth(day),
});
const buddhist = (day: string): string => String(Number(day.slice(0, 4)) + 543);

describe('dates in figures', () => {
  it('read back, the day first or the year first, in either digits, with midnight or without', () => {
    const shape = fc.constantFrom('d/m/y', 'd-m-y', 'd.m.y', 'y-m-d', 'y/m/d');
    fc.assert(
      fc.property(date, shape, fc.boolean(), fc.constantFrom('', ' 00:00', ' 00:00:00'), (day, how, thai, time) => {
        const parts: Record<string, string> = { d: day.slice(8), m: day.slice(5, 7), y: buddhist(day) };
        const text = how.replace(/[dmy]/g, part => parts[part] ?? '') + time;
        expect(parseThaiDate(thai ? toThaiDigits(text) : text)).toBe(day);
      }),
    );
  });

  it('of a Gregorian year are refused', () => {
    fc.assert(
      fc.property(date, day => {
        expect(parseThaiDate.safe(day).ok).toBe(false);
        expect(parseThaiDate.safe(`${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`).ok).toBe(false);
        expect(parseThaiDate(formatThaiDate(day).replace(/\d{4}$/, `ค.ศ. ${day.slice(0, 4)}`))).toBe(day);
      }),
    );
  });
});

describe('periods', () => {
  it('of months run from the first day to the last', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 0, max: 30 }), format, dash, (day, count, how, between) => {
        const later = addMonths(day, count);
        const text = `${formatThaiMonth(day.slice(0, 7), how)}${between}${formatThaiMonth(later.slice(0, 7), how)}`;
        const range = { from: wholeMonth(day).from, to: wholeMonth(later).to };
        expect(parseThaiDateRange(text)).toEqual(range);
        expect(parseThaiPeriod(`ระหว่างเดือน${text}`)).toEqual(range);
      }),
    );
  });

  it('of one date, month or range are what those say', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 0, max: 400 }), format, (day, days, how) => {
        const to = addDays(day, days);
        expect(parseThaiPeriod(formatThaiDate(day, how))).toEqual({ from: day, to: day });
        expect(parseThaiPeriod(formatThaiMonth(day.slice(0, 7), how))).toEqual(wholeMonth(day));
        expect(parseThaiPeriod(`${formatThaiDate(day, how)} ถึง ${formatThaiDate(to, how)}`)).toEqual({ from: day, to });
      }),
    );
  });

  it('of quarters and fiscal years are those that their days lie in', () => {
    fc.assert(
      fc.property(date, fc.boolean(), (day, thai) => {
        const { fiscalYear: year, quarter, from, to } = fiscalQuarterOf(day);
        const printed = (text: string): string => (thai ? toThaiDigits(text) : text);
        expect(parseThaiPeriod(printed(`ไตรมาส ${quarter}/${year}`))).toEqual({ from, to });
        expect(parseThaiPeriod(printed(`ไตรมาสที่ ${quarter} ปีงบประมาณ พ.ศ. ${year}`))).toEqual({ from, to });
        const whole = fiscalYear(year);
        expect(parseThaiPeriod(printed(`ปีงบประมาณ ${year}`))).toEqual({ from: whole.from, to: whole.to });
        const month = formatThaiMonth(day.slice(0, 7));
        expect(parseThaiPeriod(printed(`ไตรมาส ${quarter} (เดือน${month})`))).toEqual(wholeMonth(day));
        expect(parseThaiPeriod.safe(printed(`ไตรมาส ${(quarter % 4) + 1} (เดือน${month})`)).ok).toBe(false);
      }),
    );
  });

  it('begin on a day and end on one that is not before it', () => {
    const piece = fc.constantFrom(
      ...[
        'ไตรมาส',
        'ที่',
        ' ',
        '1',
        '4',
        '/',
        '-',
        '(',
        ')',
        'เดือน',
        'มกราคม',
        'ต.ค.',
        '2564',
        '64',
        '25',
        'ปีงบประมาณ',
        'ถึง',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), pieces => {
        const result = parseThaiPeriod.safe(pieces.join(''));
        if (result.ok) expect(daysBetween(result.value.from, result.value.to)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('working days', () => {
  const options = fc
    .record({
      holidays: fc.array(fc.integer({ min: -40, max: 60 }), { maxLength: 15 }),
      workdays: fc.array(fc.integer({ min: -40, max: 60 }), { maxLength: 5 }),
    })
    .map(({ holidays, workdays }) => ({ holidays, workdays: workdays.filter(day => !holidays.includes(day)) }));
  const at = (day: string, { holidays, workdays }: { holidays: number[]; workdays: number[] }) => ({
    holidays: holidays.map(offset => addDays(day, offset)),
    workdays: workdays.map(offset => addDays(day, offset)),
  });

  it('between two dates are as many as lead from one to the other', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -30, max: 40 }), options, (day, count, offsets) => {
        const given = at(day, offsets);
        expect(workingDaysBetween(day, addWorkingDays(day, count, given), given)).toBe(count);
      }),
    );
  });

  it('between two dates are counted day by day', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 0, max: 60 }), options, (day, span, offsets) => {
        const given = at(day, offsets);
        const to = addDays(day, span);
        const days = Array.from({ length: span }, (_, index) => addDays(day, index + 1));
        const count = days.filter(each => isWorkingDay(each, given)).length;
        expect(workingDaysBetween(day, to, given)).toBe(count);
      }),
    );
  });

  it('the next one is the day itself, or the first that is worked after it', () => {
    fc.assert(
      fc.property(date, options, (day, offsets) => {
        const given = at(day, offsets);
        const expected = isWorkingDay(day, given) ? day : addWorkingDays(day, 1, given);
        expect(nextWorkingDay(day, given)).toBe(expected);
      }),
    );
  });
});

describe('days of the calendar', () => {
  it('are those of the calendar of the platform, at every distance', () => {
    const platform = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
    fc.assert(
      fc.property(date, date, (one, other) => {
        const days = platform(other) - platform(one);
        expect(daysBetween(one, other)).toBe(days);
        expect(addDays(one, days)).toBe(other);
      }),
    );
  });
});

describe('names', () => {
  const letters = fc.constantFrom(...'กนเแำาํ่้๊๋์ิีุู็ั \u200b\u00a0\ufeffexé'.split(''));

  it('once normal stay as they are', () => {
    const text = fc.oneof(
      fc.array(letters, { maxLength: 12 }).map(parts => parts.join('')),
      anyText,
    );
    fc.assert(
      fc.property(text, given => {
        const normal = normalName(given);
        expect(normalName(normal)).toBe(normal);
        expect(normal.normalize('NFC')).toBe(normal);
        expect(normal).toBe(normal.trim());
      }),
      { numRuns: 2000 },
    );
  });

  it('of provinces are found again with one letter wrong', () => {
    const province = fc.constantFrom(...provinces.filter(name => name.length > 5));
    fc.assert(
      fc.property(province, fc.nat(), (name, seed) => {
        const at = seed % name.length;
        const wrong = `${name.slice(0, at)}ฆ${name.slice(at + 1)}`;
        expect(readProvince(wrong)).toBeUndefined();
        expect(nearestProvince(wrong, provinces)).toBe(name);
      }),
    );
  });
});
