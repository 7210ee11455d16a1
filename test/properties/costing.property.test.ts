import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parameter } from '../../src/core/parameter.js';
import { composition } from '../../src/rules/counting/composition.js';
import { spending } from '../../src/rules/money/spending.js';
import { label, page, programme } from '../rules/own.js';

const definition = { programme, id: 'budget', title: label('budget'), source: page(1) };
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

describe('a costing', () => {
  it('is what integers give', () => {
    const line = (unitCost: number) => ({
      label: label('line'),
      unit: 'sites' as const,
      unitCost: parameter(unitCost, 'baht', page(1)),
    });
    const budget = composition({ ...definition, unit: 'baht', parts: { one: line(1800), two: line(2200) } });
    const units = fc.integer({ min: 0, max: 100_000 });
    fc.assert(
      fc.property(units, units, fc.constantFrom(-1, 0, 1), (one, two, off) => {
        const total = one * 1800 + two * 2200;
        fc.pre(total + off >= 0);
        const outcome = budget({ one, two, total: total + off });
        expect(Number(outcome.total)).toBe(total);
        expect(outcome.verdict).toBe(off === 0 ? 'met' : 'unmet');
      }),
    );
  });
});

describe('spending', () => {
  const kinds = { permitted: { tea: label('tea') }, forbidden: { car: label('car') } };
  const grant = spending({ ...definition, envelope: parameter(10, 'baht', page(1)), relation: 'at-most', kinds });
  const amounts = [0, 4, 10, 11];
  const item = fc.record({
    amount: maybe(fc.constantFrom(...amounts)),
    kind: maybe(fc.constantFrom('tea' as const, 'car' as const)),
  });
  type Item = { amount?: number | undefined; kind?: 'tea' | 'car' | undefined };

  const named = (items: readonly Item[]) => items.map((each, index) => ({ ...each, name: `item ${index}` }));

  const completions = ([first, ...rest]: readonly Item[]): Item[][] => {
    if (!first) return [[]];
    const own = (first.amount === undefined ? amounts : [first.amount]).flatMap(amount =>
      (first.kind === undefined ? (['tea', 'car'] as const) : [first.kind]).map(kind => ({ ...first, amount, kind })),
    );
    return own.flatMap(each => completions(rest).map(others => [each, ...others]));
  };

  it('is unknown exactly while what is missing leaves both verdicts possible', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 3 }), items => {
        const verdicts = new Set(completions(items).map(each => grant.decide({ items: named(each) })));
        const outcome = grant({ items: named(items) });
        expect(outcome.verdict).toBe(verdicts.size > 1 ? 'unknown' : [...verdicts][0]);
        expect(outcome.missing.length > 0).toBe(outcome.verdict === 'unknown');
        expect(grant.decide({ items: named(items) })).toBe(outcome.verdict);
      }),
    );
  });
});
