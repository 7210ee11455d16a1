import { describe, expect, it } from 'vitest';
import { netSum } from '../../src/rules/counting/net-sum.js';
import { label, page, programme } from './own.js';

const definition = {
  programme,
  title: label('sum'),
  source: page(3),
  parts: { own: label('own'), lent: label('lent') },
};
const net = netSum({ ...definition, id: 'net', unit: 'million-baht', less: { twice: label('twice') } });
const gross = netSum({ ...definition, id: 'gross', unit: 'people', whole: label('all of them') });

describe('a sum with an overlap', () => {
  it('is its parts less what they have twice', () => {
    const outcome = net({ own: '7.5', lent: 4, twice: '1.5', total: 10 });
    expect(outcome).toMatchObject({ verdict: 'met', gross: '11.5', total: '10', difference: '0', missing: [] });
    expect(outcome.parts.map(({ amount, percent }) => [amount, percent])).toEqual([
      ['7.5', '75'],
      ['4', '40'],
    ]);
    expect(outcome.less).toEqual([{ id: 'twice', label: label('twice'), amount: '1.5', percent: '15' }]);
    expect(outcome.figures.map(({ id, value }) => [id, value])).toEqual([['gross', '11.5']]);
    expect(net.decide({ own: '7.5', lent: 4, twice: '1.5', total: 10 })).toBe('met');
  });

  it.each([
    ['10.1', '0.1'],
    ['9.9', '-0.1'],
    ['11.5', '1.5'],
  ])('is not a total of %s: it is off by %s', (total, difference) => {
    expect(net({ own: '7.5', lent: 4, twice: '1.5', total })).toMatchObject({ verdict: 'unmet', difference });
  });

  it.each([
    ['own', '7.5'],
    ['lent', '4'],
    ['twice', '1.5'],
    ['total', '10'],
  ] as const)('gives %s from the others', (name, value) => {
    const outcome = net({ own: '7.5', lent: 4, twice: '1.5', total: 10, [name]: undefined });
    expect(outcome.verdict).toBe('unknown');
    expect(outcome.missing).toEqual([name]);
    expect(outcome).not.toHaveProperty('difference');
    expect(outcome.figures.find(({ id }) => id === name)).toMatchObject({ value, unit: 'million-baht' });
  });

  it('is open where two are missing', () => {
    const outcome = net({ own: 1, total: 2 });
    expect(outcome).toMatchObject({ verdict: 'unknown', missing: ['twice', 'lent'] });
    expect(outcome).not.toHaveProperty('gross');
    expect(outcome).not.toHaveProperty('difference');
    expect(net({}).missing).toEqual(['total', 'twice', 'own', 'lent']);
  });

  it('is wrong without what they have twice where that would be below 0', () => {
    expect(net({ own: 1, lent: 2, total: 4 })).toMatchObject({ verdict: 'unmet', missing: [] });
  });

  it('has no shares of a whole of 0', () => {
    expect(net({ own: 0, lent: 0, twice: 0, total: 0 }).parts.map(({ percent }) => percent)).toEqual([null, null]);
  });
});

describe('a sum without an overlap', () => {
  it('is a composition', () => {
    expect(gross({ own: 1, lent: 2, total: 3 })).toMatchObject({ verdict: 'met', gross: '3', less: [] });
    expect(gross({ own: 4, total: 3 }).verdict).toBe('unmet');
    expect(gross.rule.facts.total.label).toEqual(label('all of them'));
  });

  it('counts heads in whole numbers', () => {
    expect(gross.safe({ own: '1.5' })).toMatchObject({ ok: false, error: { path: ['own'] } });
    expect(net.safe({ own: -1 })).toMatchObject({ ok: false, error: { path: ['own'] } });
  });
});
