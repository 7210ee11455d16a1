import { describe, expect, it } from 'vitest';
import { parameter } from '../../src/core/parameter.js';
import { count, quantity } from '../../src/rules/logic/fact.js';
import { type AmountBand, amountByBand } from '../../src/rules/money/amount-by-band.js';
import { label, page, programme } from './own.js';

const times = (value: number) => parameter(value, 'times', page(1));
const baht = (value: number | string) => parameter(value, 'baht', page(2));

const allowance = amountByBand({
  programme,
  id: 'allowance',
  title: label('allowance'),
  source: page(1, 2),
  facts: { events: count(label('events'), 'times') },
  bands: {
    some: { label: label('some'), from: times(30), to: times(999), amount: baht(1700) },
    many: { label: label('many'), from: times(1000), amount: baht('1900.50') },
  },
  per: { name: 'quarters', label: label('quarters'), unit: 'quarters' },
});

const hires = amountByBand({
  programme,
  id: 'hires',
  title: label('hires'),
  source: page(3),
  facts: { amphoes: count(label('amphoes'), 'amphoes', { least: 1 }) },
  bands: {
    one: { label: label('one'), to: parameter(1, 'amphoes', page(3)), amount: parameter(1, 'people', page(3)) },
    two: {
      label: label('exactly two'),
      from: parameter(2, 'amphoes', page(3)),
      to: parameter(2, 'amphoes', page(3)),
      amount: parameter(2, 'people', page(3)),
    },
    more: { label: label('more'), from: parameter(3, 'amphoes', page(3)), amount: parameter(5, 'people', page(3)) },
  },
});

describe('an amount by bands', () => {
  it.each([
    [0, null, null],
    [29, null, null],
    [30, 'some', '1700'],
    [999, 'some', '1700'],
    [1000, 'many', '1900.5'],
    [undefined, undefined, undefined],
  ])('%s lies in %s and gives %s', (events, band, amount) => {
    expect(allowance({ events })).toMatchObject(
      band === undefined ? { missing: ['events', 'quarters'] } : { band, amount },
    );
    expect(allowance({ events }).amount).toBe(amount);
  });

  it('multiplies by a number that is the caller’s', () => {
    expect(allowance({ events: 30, quarters: 3 })).toMatchObject({ total: '5100', missing: [] });
    expect(allowance({ events: 1000, quarters: 3 }).total).toBe('5701.5');
    expect(allowance.decide({ events: 30, quarters: 3 })).toBe('5100');
    expect(allowance({ events: 30 })).toMatchObject({ amount: '1700', missing: ['quarters'] });
    expect(allowance({ events: 30 }).total).toBeUndefined();
  });

  it('is not printed, whatever the number, where no band is', () => {
    expect(allowance({ events: 29 })).toMatchObject({ amount: null, total: null, missing: [] });
    expect(allowance({ events: 29, quarters: 3 }).total).toBeNull();
    expect(allowance.decide({ events: 29, quarters: 3 })).toBeNull();
  });

  it('shows the figures that it was reached by', () => {
    const { figures } = allowance({ events: 30, quarters: 3 });
    expect(figures.map(({ id, value, unit }) => [id, value, unit])).toEqual([
      ['events', '30', 'times'],
      ['amount', '1700', 'baht'],
      ['total', '5100', 'baht'],
    ]);
    expect(figures[1]?.source.lines).toEqual([2]);
    expect(allowance({ events: 1 }).figures[1]?.how.en).toBe('the source prints none');
    expect(JSON.parse(JSON.stringify(figures))).toEqual(figures);
  });

  it.each([
    [1, 'one', 1],
    [2, 'two', 2],
    [3, 'more', 5],
  ])('a band may have one value: %s is %s', (amphoes, band, amount) => {
    expect(hires({ amphoes })).toMatchObject({ band, amount });
    expect(hires.decide({ amphoes })).toBe(amount);
  });

  it('a value between two bands lies in none', () => {
    const gap = amountByBand({
      programme,
      id: 'gap',
      title: label('gap'),
      source: page(1),
      facts: { share: quantity(label('share'), 'percent') },
      bands: {
        low: { label: label('low'), to: parameter(1, 'percent', page(1)), amount: baht(1) },
        high: { label: label('high'), from: parameter(2, 'percent', page(1)), amount: baht(2) },
      },
    });
    expect(gap({ share: '1.5' }).amount).toBeNull();
  });

  const define = (bands: Readonly<Record<string, AmountBand>>, facts = { events: count(label('events'), 'times') }) =>
    amountByBand({ programme, id: 'wrong', title: label('wrong'), source: page(1), facts, bands });

  it.each([
    ['no bands', {}],
    [
      'an overlap',
      {
        a: { label: label('a'), to: times(5), amount: baht(1) },
        b: { label: label('b'), from: times(5), amount: baht(2) },
      },
    ],
    [
      'no end below another',
      { a: { label: label('a'), amount: baht(1) }, b: { label: label('b'), from: times(5), amount: baht(2) } },
    ],
    [
      'no beginning above another',
      { a: { label: label('a'), to: times(5), amount: baht(1) }, b: { label: label('b'), amount: baht(2) } },
    ],
    ['an end before its beginning', { a: { label: label('a'), from: times(5), to: times(4), amount: baht(1) } }],
    [
      'two units',
      {
        a: { label: label('a'), to: times(5), amount: baht(1) },
        b: { label: label('b'), from: times(6), amount: times(2) },
      },
    ],
  ])('a definition with %s is wrong', (_name, bands) => {
    expect(() => define(bands)).toThrow('wrong needs one measure');
  });

  it('a definition with two measures is wrong', () => {
    const facts = { events: count(label('events'), 'times'), more: count(label('more'), 'times') };
    expect(() => define({ a: { label: label('a'), amount: baht(1) } }, facts)).toThrow('one measure');
  });

  it('refuses what cannot be read', () => {
    const refused = hires.safe({ amphoes: 0 });
    expect(refused.ok || refused.error.path).toEqual(['amphoes']);
  });
});
