import { Decimal as Foreign } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { cite } from '../../src/core/citation.js';
import { Decimal } from '../../src/core/decimal.js';
import { RuleInputError } from '../../src/core/errors.js';
import { baht, growthPercent, percentOf, roundHalfUp } from '../../src/core/money.js';
import { figureOf, parameter } from '../../src/core/parameter.js';
import { sum } from '../../src/core/ratio.js';

describe('an amount in baht', () => {
  it.each([
    ['1762380.50', '1762380.5'],
    [0, '0'],
    ['-0', '0'],
    [0.29, '0.29'],
    [new Foreign('2637157100.25'), '2637157100.25'],
    [10 ** 13, '10000000000000'],
  ])('%s is exact to the satang', (input, printed) => {
    expect(baht(input)).toBe(printed);
  });

  it.each(['0.001', 0.001, 10 ** 13 + 1, '10000000000000.01', -1, '1,000', Number.NaN])('%s is refused', input => {
    expect(() => baht(input)).toThrow(RuleInputError);
  });

  it('may be negative where that is allowed', () => {
    expect(baht(-541000, { negative: true })).toBe('-541000');
    expect(baht('-0.00', { negative: true })).toBe('0');
    expect(() => baht(-541000, { negative: false })).toThrow(RuleInputError);
    expect(() => baht(1, { negative: 'yes' as unknown as boolean })).toThrow(/negative/);
  });
});

describe('percentages', () => {
  it('a part of a whole, unrounded', () => {
    expect(percentOf(1, 3)).toBe(`33.${'3'.repeat(20)}`);
    expect(percentOf('24', 32)).toBe('75');
  });
  it('a share of nothing is no number', () => {
    expect(percentOf(5, 0)).toBeNull();
    expect(growthPercent(0, 5)).toBeNull();
  });
  it('of nothing is 0, whatever the sign of the whole', () => {
    expect(percentOf(0, -5)).toBe('0');
    expect(percentOf('-0', 5)).toBe('0');
    expect(growthPercent(-5, '-5.0')).toBe('0');
  });
  it('are read again as they were written, however many digits they have', () => {
    for (const [part, whole] of [
      [1, 7],
      ['0.000000000000000000000001', '900000000000000000000007'],
      [Number.MAX_SAFE_INTEGER, 5e-324],
    ] as const) {
      const percent = percentOf(part, whole) ?? '';
      expect(percentOf(percent, 100)).toBe(percent);
    }
  });
  it('growth against a base, which counts by its size', () => {
    expect(growthPercent(-0.9, 38.7)).toBe('4400');
    expect(roundHalfUp(growthPercent(67.3, -3.1) ?? 0, 1)).toBe('-104.6');
  });
  it('what is not a number is refused, and the place named', () => {
    const path = (attempt: () => unknown): unknown => {
      try {
        return attempt();
      } catch (error) {
        return (error as RuleInputError).path;
      }
    };
    expect(path(() => percentOf('a', 1))).toEqual(['part']);
    expect(path(() => percentOf(1, '1,000'))).toEqual(['whole']);
    expect(path(() => growthPercent(Number.NaN, 1))).toEqual(['from']);
    expect(path(() => growthPercent(1, '1e5'))).toEqual(['to']);
    expect(path(() => roundHalfUp('', 2))).toEqual([]);
    expect(path(() => roundHalfUp(1, '2' as never))).toEqual(['decimals']);
    expect(path(() => percentOf('1'.repeat(401), 1))).toEqual(['part']);
    expect(path(() => percentOf(new Decimal('1e401'), 1))).toEqual(['part']);
    expect(path(() => percentOf(new Decimal('1e-401'), 1))).toEqual(['part']);
    expect(path(() => percentOf(new Decimal(Number.POSITIVE_INFINITY), 1))).toEqual(['part']);
  });
});

describe('rounding half up', () => {
  it.each([
    ['69.845', 2, '69.85'],
    ['69.844999', 2, '69.84'],
    ['-0.5', 0, '-1'],
    [2.5, 0, '3'],
    ['-0.001', 2, '0'],
    [-0.4, 0, '0'],
    ['1234567890123456789012345678901234567890.55', 1, '1234567890123456789012345678901234567890.6'],
    [1e-7, 20, '0.0000001'],
    [5e-324, 20, '0'],
  ])('%s to %d decimals is %s', (value, decimals, printed) => {
    expect(roundHalfUp(value, decimals)).toBe(printed);
  });
  it('to no sensible number of decimals is refused', () => {
    expect(roundHalfUp(`0.${'5'.repeat(21)}`, 20)).toBe(`0.${'5'.repeat(19)}6`);
    expect(() => roundHalfUp(1, 21)).toThrow(RuleInputError);
    expect(() => roundHalfUp(1, -1)).toThrow(RuleInputError);
    expect(() => roundHalfUp(1, 0.5)).toThrow(RuleInputError);
  });
});

describe('sums and figures', () => {
  it('add up exactly', () => {
    expect(String(sum([0.1, 0.2]))).toBe('0.3');
    expect(String(sum([]))).toBe('0');
  });
  it('a parameter is a number or a decimal that keeps its digits', () => {
    const line = cite({ file: 'x', title: { th: 'x', en: 'x' }, agency: 'cdd', fiscalYear: 2565 }, 'section');
    expect(figureOf(parameter(70, 'percent', line(1)))).toBe(70);
    expect(
      String(figureOf(parameter('2637.1571', 'million-baht', line.derived({ th: 'ผลรวม', en: 'sum' }, [1, 2])))),
    ).toBe('2637.1571');
    expect(line.inferred({ th: 'การอ่าน', en: 'reading' }, 3)).toMatchObject({
      section: 'section',
      basis: 'inferred',
      how: { th: 'การอ่าน', en: 'reading' },
      lines: [3],
    });
  });
});
