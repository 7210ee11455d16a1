import { describe, expectTypeOf, it } from 'vitest';
import {
  baht,
  type DateRange,
  type DecimalText,
  growthPercent,
  isWorkingDay,
  type Province,
  parseBaht,
  parseBahtInWords,
  parseThaiPeriod,
  parseThaiPeriodIn,
  percentOf,
  provinceLabels,
  provinces,
  readProvince,
  roundHalfUp,
  type Safe,
  type TextReader,
} from '../../src/thai.js';

describe('numbers', () => {
  it('come back as decimal texts, and are taken again', () => {
    expectTypeOf(baht(1)).toEqualTypeOf<DecimalText>();
    expectTypeOf(percentOf(1, 2)).toEqualTypeOf<DecimalText | null>();
    expectTypeOf(growthPercent(1, 2)).toEqualTypeOf<DecimalText | null>();
    expectTypeOf(roundHalfUp(baht(1), 2)).toEqualTypeOf<DecimalText>();
    expectTypeOf(parseBaht).toEqualTypeOf<TextReader<DecimalText>>();
    expectTypeOf(parseBahtInWords.safe(1)).toEqualTypeOf<Safe<DecimalText>>();
    expectTypeOf<DecimalText>().toExtend<string>();
  });
});

describe('periods', () => {
  it('are a first and a last day', () => {
    expectTypeOf(parseThaiPeriod('')).toEqualTypeOf<DateRange>();
    expectTypeOf(parseThaiPeriodIn).returns.toEqualTypeOf<TextReader<DateRange>>();
  });
});

describe('provinces', () => {
  it('are known by name', () => {
    expectTypeOf<'ระนอง'>().toExtend<Province>();
    expectTypeOf<'XYZ'>().not.toExtend<Province>();
    expectTypeOf(provinces[0]).toEqualTypeOf<Province>();
    expectTypeOf(readProvince('')).toEqualTypeOf<Province | undefined>();
    expectTypeOf(provinceLabels.ระนอง.en).toBeString();
  });
});

describe('working days', () => {
  it('need the holidays, and may have worked days', () => {
    isWorkingDay('2021-02-27', { holidays: [], workdays: ['2021-02-27'] });
    // @ts-expect-error The holidays are never guessed.
    expectTypeOf(isWorkingDay).toBeCallableWith('2021-02-27', { workdays: [] });
  });
});
