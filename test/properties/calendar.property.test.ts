import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addWorkingDays,
  compareDates,
  completedYears,
  daysBetween,
  fiscalQuarterOf,
  fiscalYear,
  fiscalYearOf,
  fromBuddhistYear,
  isWorkingDay,
  lastDayOfMonth,
  readDate,
  toBuddhistYear,
  weekday,
} from '../../src/thai.js';

const epochDay = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

const dates = (from: string, to: string): fc.Arbitrary<string> =>
  fc
    .integer({ min: epochDay(from), max: epochDay(to) })
    .map(day => new Date(day * 86_400_000).toISOString().slice(0, 10));

const anyDate = dates('1900-01-01', '2399-12-31');
const innerDate = dates('2000-01-01', '2299-12-31');

describe('calendar dates', () => {
  it('every day of the window is one', () => {
    fc.assert(fc.property(anyDate, date => readDate(date) === date));
  });

  it('nothing else is, whatever it looks like', () => {
    const digits = fc.integer({ min: 0, max: 99 }).map(number => String(number).padStart(2, '0'));
    const lookalike = fc.tuple(fc.integer({ min: 1000, max: 3000 }), digits, digits).map(parts => parts.join('-'));
    fc.assert(
      fc.property(fc.oneof(lookalike, fc.string(), fc.anything()), input => {
        const at = typeof input === 'string' && /^\d{4}-\d\d-\d\d$/.test(input) ? new Date(input) : undefined;
        const real = at !== undefined && !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === input;
        const inside = real && at.getUTCFullYear() >= 1900 && at.getUTCFullYear() <= 2399;
        expect(readDate(input)).toBe(inside ? input : undefined);
      }),
      { numRuns: 1000 },
    );
  });

  it('adding days and counting them agree', () => {
    fc.assert(
      fc.property(innerDate, fc.integer({ min: -30_000, max: 30_000 }), (date, days) => {
        const moved = addDays(date, days);
        expect(daysBetween(date, moved)).toBe(days);
        expect(addDays(moved, -days)).toBe(date);
        expect(compareDates(moved, date)).toBe(Math.sign(days));
      }),
    );
  });

  it('so many years are completed from their anniversary to the day before the next', () => {
    fc.assert(
      fc.property(innerDate, fc.integer({ min: 0, max: 80 }), fc.integer({ min: 0, max: 364 }), (born, years, days) => {
        const anniversary = addMonths(born, 12 * years);
        expect(completedYears(born, anniversary)).toBe(years);
        expect(completedYears(born, addDays(addMonths(born, 12 * (years + 1)), -1))).toBe(years);
        expect(completedYears(born, addDays(anniversary, days))).toBe(years);
      }),
    );
  });

  it('adding months keeps the day or ends the month', () => {
    fc.assert(
      fc.property(innerDate, fc.integer({ min: -1000, max: 1000 }), (date, months) => {
        const moved = addMonths(date, months);
        const index = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
        expect(index(moved) - index(date)).toBe(months);
        expect(
          moved.slice(8) === date.slice(8) || (moved === lastDayOfMonth(moved) && moved.slice(8) < date.slice(8)),
        ).toBe(true);
      }),
    );
  });

  it('the last day of the month is the day before the next month', () => {
    fc.assert(
      fc.property(innerDate, date => {
        expect(addDays(lastDayOfMonth(date), 1)).toBe(`${addMonths(date, 1).slice(0, 7)}-01`);
      }),
    );
  });

  it('seven days later is the same day of the week', () => {
    fc.assert(fc.property(innerDate, date => weekday(addDays(date, 7)) === weekday(date)));
  });

  it('so many working days after a date, so many were working days', () => {
    fc.assert(
      fc.property(
        innerDate,
        fc.integer({ min: -60, max: 60 }).filter(count => count !== 0),
        fc.array(fc.integer({ min: -90, max: 90 }), { maxLength: 20 }),
        (date, count, offsets) => {
          const holidays = offsets.map(offset => addDays(date, offset));
          const due = addWorkingDays(date, count, { holidays });
          const span = Math.abs(daysBetween(date, due));
          const counted = Array.from({ length: span }, (_, index) => addDays(date, Math.sign(count) * (index + 1)));
          expect(isWorkingDay(due, { holidays })).toBe(true);
          expect(counted.filter(day => isWorkingDay(day, { holidays }))).toHaveLength(Math.abs(count));
        },
      ),
    );
  });
});

describe('fiscal years', () => {
  const fiscalDate = dates('1900-10-01', '2399-09-30');

  it('hold each of their days, in one of four quarters that leave no gap', () => {
    fc.assert(
      fc.property(fiscalDate, date => {
        const year = fiscalYear(fiscalYearOf(date));
        expect(year.from <= date && date <= year.to).toBe(true);
        const { fiscalYear: name, ...found } = fiscalQuarterOf(date);
        expect(name).toBe(year.year);
        expect(year.quarters.filter(({ from, to }) => from <= date && date <= to)).toMatchObject([found]);
        expect(year.months.filter(month => date.startsWith(month))).toHaveLength(1);
        for (const [index, quarter] of year.quarters.slice(1).entries()) {
          expect(year.quarters[index]?.to).toBe(addDays(quarter.from, -1));
        }
      }),
    );
  });

  it('and the Buddhist Era read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2399 }), year => fromBuddhistYear(toBuddhistYear(year)) === year),
    );
  });
});

describe('the time zone of the machine', () => {
  const env: { TZ?: string | undefined } = process.env;
  const zone = env.TZ;
  afterAll(() => {
    if (zone === undefined) delete env.TZ;
    else env.TZ = zone;
  });

  const zones = ['UTC', 'Asia/Bangkok', 'America/Los_Angeles', 'Pacific/Apia', 'Africa/Cairo', 'Pacific/Kiritimati'];

  it('is set for what follows', () => {
    const offsets = zones.map(name => {
      env.TZ = name;
      return new Date('2021-07-01T12:00:00Z').getTimezoneOffset();
    });
    expect(new Set(offsets).size).toBe(zones.length);
  });

  it('changes nothing', () => {
    fc.assert(
      fc.property(innerDate, fc.integer({ min: -5_999, max: 5_999 }), (date, count) => {
        const results = zones.map(name => {
          env.TZ = name;
          const months = Math.trunc(count / 10);
          return JSON.stringify([
            addDays(date, count),
            addMonths(date, months),
            addWorkingDays(date, Math.trunc(count / 100), { holidays: [] }),
            daysBetween(date, '2021-03-28'),
            lastDayOfMonth(date),
            weekday(date),
            fiscalQuarterOf(date),
          ]);
        });
        expect(new Set(results).size).toBe(1);
      }),
    );
  });
});
