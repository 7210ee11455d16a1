import { describe, expect, it } from 'vitest';
import { RuleInputError } from '../../src/core/errors.js';
import { parameter } from '../../src/core/parameter.js';
import { spending } from '../../src/rules/money/spending.js';
import { label, page, programme } from './own.js';

const plain = <T>(value: T): unknown => JSON.parse(JSON.stringify(value));
const definition = { programme, id: 'budget', title: label('budget'), source: page(1) };

const kinds = {
  permitted: { material: label('material'), media: label('media') },
  forbidden: { durable: label('durable') },
};
const envelope = parameter(20_000, 'baht', page(2));

describe('spending within an envelope, of permitted kinds', () => {
  const grant = spending({ ...definition, envelope, relation: 'at-most', kinds });
  const sign = { name: 'sign', amount: 4500, kind: 'material' } as const;

  it.each([
    ['15499.99', 'met', '0.01'],
    ['15500', 'met', '0'],
    ['15500.01', 'unmet', '-0.01'],
  ] as const)('4,500 baht and %s baht of 20,000 baht are %s', (amount, verdict, remaining) => {
    const items = [sign, { name: 'leaflets', amount, kind: 'media' as const }];
    const outcome = grant({ items });
    expect(outcome).toMatchObject({ verdict, missing: [] });
    expect(outcome.remaining?.toString()).toBe(remaining);
    expect(grant.decide({ items })).toBe(verdict);
  });

  it('an item of a forbidden kind is unmet, and says which list it stands on', () => {
    const outcome = grant({ items: [sign, { name: 'computer', amount: 100, kind: 'durable' }] });
    expect(outcome.verdict).toBe('unmet');
    expect(outcome.items).toMatchObject([
      { name: 'sign', list: 'permitted', status: 'met' },
      { name: 'computer', list: 'forbidden', status: 'unmet' },
    ]);
    expect(plain(outcome.criteria)).toMatchObject([
      { id: 'envelope', status: 'met', actual: '4600', required: { atMost: '20000' } },
      { id: 'kinds', status: 'unmet', required: { oneOf: ['material', 'media'] } },
    ]);
  });

  it('an item of no known kind is unknown: neither list is the rest of the other', () => {
    const outcome = grant({ items: [sign, { name: 'something', amount: 100 }] });
    expect(outcome).toMatchObject({ verdict: 'unknown', missing: ['items.1.kind'] });
    expect(plain(outcome.items[1])).toEqual({ name: 'something', amount: '100', status: 'unknown' });
    expect(grant.safe({ items: [{ name: 'something', kind: 'tea' }] })).toMatchObject({ ok: false });
  });

  it('an amount that is not known leaves it unknown, until the others exceed the envelope', () => {
    const open = { name: 'leaflets', kind: 'media' } as const;
    const outcome = grant({ items: [sign, open] });
    expect(outcome).toMatchObject({ verdict: 'unknown', missing: ['items.1.amount'] });
    expect(outcome).not.toHaveProperty('remaining');
    expect(outcome.criteria[0]).not.toHaveProperty('actual');
    expect(grant({ items: [{ ...sign, amount: 20_001 }, open] })).toMatchObject({ verdict: 'unmet', missing: [] });
  });

  it('no items at all are nothing to judge; items that are not known are missing', () => {
    expect(grant({ items: [] })).toMatchObject({ verdict: 'unmet', spent: '0', missing: [] });
    // Nothing is within the envelope: what fails is that something is spent.
    expect(grant({ items: [] }).criteria[0]?.label.en).toBe('something is spent within the envelope');
    expect(grant({ items: [{ name: 'a', amount: 1 }] }).criteria[0]?.label.en).toBe('within the envelope');
    expect(grant({})).toMatchObject({ verdict: 'unknown', missing: ['items'], items: [] });
    expect(grant({}).spent.toString()).toBe('0');
  });

  it('a negative amount is refused', () => {
    expect(() => grant({ items: [{ name: 'refund', amount: -1 }] })).toThrow(RuleInputError);
  });
});

describe('an envelope for each unit, which items must add up to', () => {
  const per = { name: 'funds', label: label('funds'), unit: 'funds' } as const;
  const budget = spending({ ...definition, envelope, per, relation: 'equals' });
  const items = [
    { name: 'travel', amount: 15_000 },
    { name: 'food', amount: '25000' },
  ];

  it('is met by the whole envelope only', () => {
    expect(budget({ funds: 2, items })).toMatchObject({ verdict: 'met', missing: [] });
    expect(budget({ funds: 3, items }).verdict).toBe('unmet');
    expect(budget({ funds: 1, items }).verdict).toBe('unmet');
    expect(plain(budget({ funds: 2, items }).criteria)).toMatchObject([{ required: { exactly: '40000' } }]);
  });

  it('is unknown without the units, unless no number of them could fit', () => {
    expect(budget({ items })).toMatchObject({ verdict: 'unknown', missing: ['funds'] });
    expect(budget({ items })).not.toHaveProperty('envelope');
    expect(budget({ items: [{ name: 'food', amount: 30_000 }] })).toMatchObject({ verdict: 'unmet', missing: [] });
    expect(budget({ items: [{ name: 'food' }] })).toMatchObject({ missing: ['funds', 'items.0.amount'] });
    expect(budget({})).toMatchObject({ verdict: 'unknown', missing: ['funds', 'items'] });
  });

  it('has no kinds to judge by', () => {
    expect(plain(budget({ funds: 2, items }).items[0])).toEqual({ name: 'travel', amount: '15000' });
    expect(budget.safe({ items: [{ name: 'food', kind: 'material' }] })).toMatchObject({ ok: false });
  });

  it('for no units at all is no envelope', () => {
    expect(budget({ funds: 0, items: [{ name: 'food', amount: 0 }] })).toMatchObject({ verdict: 'unmet', missing: [] });
    expect(budget({ funds: 0 })).toMatchObject({ verdict: 'unmet', missing: [] });
  });

  it('at most so much for each unit is unknown without the units', () => {
    const most = spending({ ...definition, envelope, per, relation: 'at-most' });
    expect(most.decide({ items: [{ name: 'food', amount: 1 }] })).toBe('unknown');
  });
});

it('a kind on both lists is no definition', () => {
  const both = { permitted: { tea: label('tea') }, forbidden: { tea: label('tea') } };
  expect(() => spending({ ...definition, envelope, relation: 'at-most', kinds: both })).toThrow(/both permitted and/);
});
