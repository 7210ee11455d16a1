import { describe, expect, it } from 'vitest';
import { RuleInputError } from '../../src/core/errors.js';
import { fiscalQuarterOf, fiscalYear, fiscalYearOf, fromBuddhistYear, toBuddhistYear } from '../../src/thai.js';

describe('a fiscal year', () => {
  it('2564 runs from 1 October 2020 to 30 September 2021', () => {
    expect(fiscalYear(2564)).toEqual({
      year: 2564,
      from: '2020-10-01',
      to: '2021-09-30',
      quarters: [
        { quarter: 1, from: '2020-10-01', to: '2020-12-31', months: ['2020-10', '2020-11', '2020-12'] },
        { quarter: 2, from: '2021-01-01', to: '2021-03-31', months: ['2021-01', '2021-02', '2021-03'] },
        { quarter: 3, from: '2021-04-01', to: '2021-06-30', months: ['2021-04', '2021-05', '2021-06'] },
        { quarter: 4, from: '2021-07-01', to: '2021-09-30', months: ['2021-07', '2021-08', '2021-09'] },
      ],
      months: [
        '2020-10',
        '2020-11',
        '2020-12',
        '2021-01',
        '2021-02',
        '2021-03',
        '2021-04',
        '2021-05',
        '2021-06',
        '2021-07',
        '2021-08',
        '2021-09',
      ],
    });
  });

  it('changes on 1 October', () => {
    expect(fiscalYearOf('2020-09-30')).toBe(2563);
    expect(fiscalYearOf('2020-10-01')).toBe(2564);
    expect(fiscalYearOf('2021-01-01')).toBe(2564);
    expect(fiscalYearOf('2021-09-30')).toBe(2564);
  });

  it.each([
    ['2020-10-01', 1, '2020-10-01', '2020-12-31'],
    ['2020-12-31', 1, '2020-10-01', '2020-12-31'],
    ['2021-01-01', 2, '2021-01-01', '2021-03-31'],
    ['2021-03-31', 2, '2021-01-01', '2021-03-31'],
    ['2021-04-01', 3, '2021-04-01', '2021-06-30'],
    ['2021-06-30', 3, '2021-04-01', '2021-06-30'],
    ['2021-07-01', 4, '2021-07-01', '2021-09-30'],
    ['2021-09-30', 4, '2021-07-01', '2021-09-30'],
  ])('%s is in quarter %i of 2564', (date, quarter, from, to) => {
    expect(fiscalQuarterOf(date)).toEqual({ fiscalYear: 2564, quarter, from, to });
  });

  it('lies in the calendar as a whole, or is refused', () => {
    expect(fiscalYear(2444).from).toBe('1900-10-01');
    expect(fiscalYear(2942).to).toBe('2399-09-30');
    expect(fiscalYearOf('1900-10-01')).toBe(2444);
    expect(fiscalYearOf('2399-09-30')).toBe(2942);
    for (const year of [2443, 2943, 2021, 2564.5, '2564']) {
      expect(() => fiscalYear(year as number)).toThrow(RuleInputError);
    }
    for (const date of ['1900-09-30', '2399-10-01', '2564-02-04', new Date(0)]) {
      expect(() => fiscalYearOf(date as string)).toThrow(/thai\.fiscal-year-of: .*not a Date/);
      expect(() => fiscalQuarterOf(date as string)).toThrow(/thai\.fiscal-quarter-of: .*not a Date/);
    }
  });
});

describe('the Buddhist Era', () => {
  it('is 543 years ahead', () => {
    expect(toBuddhistYear(2021)).toBe(2564);
    expect(fromBuddhistYear(2564)).toBe(2021);
  });

  it('goes as far as the calendar does', () => {
    expect([1900, 2399].map(toBuddhistYear)).toEqual([2443, 2942]);
    expect([2443, 2942].map(fromBuddhistYear)).toEqual([1900, 2399]);
    for (const year of [1899, 2400]) expect(() => toBuddhistYear(year)).toThrow(RuleInputError);
    for (const year of [2442, 2943]) expect(() => fromBuddhistYear(year)).toThrow(RuleInputError);
  });

  it('takes no Gregorian year for a Buddhist one, nor the other way round', () => {
    expect(() => toBuddhistYear(2564)).toThrow('thai.to-buddhist-year: (facts): got 2564; expected a Gregorian year');
    expect(() => fromBuddhistYear(2021)).toThrow(
      'thai.from-buddhist-year: (facts): got 2021; expected a year from B.E. 2443',
    );
  });
});
