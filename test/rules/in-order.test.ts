import { describe, expect, it } from 'vitest';
import { inOrder } from '../../src/rules/deciding/in-order.js';
import { count, money } from '../../src/rules/logic/fact.js';
import { label, page, programme } from './own.js';

const define = (first: 'lowest' | 'highest') =>
  inOrder({
    programme,
    id: 'in-order',
    title: label('in order'),
    source: page(1),
    list: { name: 'loans', label: label('loans') },
    facts: { income: money(label('income')) },
    by: 'income',
    first,
  });
const loans = (...incomes: (number | string | undefined)[]) => ({
  loans: incomes.map((income, index) => ({ id: `h${index}`, income })),
});

describe('the lowest first', () => {
  const rule = define('lowest');

  it('is met in order, with equals either way', () => {
    expect(rule(loans(1, 1, '1.01', 3))).toMatchObject({ verdict: 'met', outOfOrder: [], missing: [] });
    expect(rule(loans()), 'nothing is in no order').toMatchObject({ verdict: 'unmet', missing: [] });
  });

  it('is unmet where one stands behind another that has more, and names each of them', () => {
    expect(rule(loans(5, 3, 4, 6, 2))).toMatchObject({ verdict: 'unmet', outOfOrder: ['h1', 'h2', 'h4'], missing: [] });
    expect(rule.decide(loans(1, undefined, 0))).toBe('unmet');
  });

  it('shows beside each of them the number that it should not stand behind', () => {
    const { criteria } = rule(loans(5, undefined, 3, '6.5', 6));
    expect(criteria[0].criteria?.map(({ id, actual, required, unit }) => [id, actual, required, unit])).toEqual([
      ['h2', '3', { atLeast: '5' }, 'baht'],
      ['h4', '6', { atLeast: '6.5' }, 'baht'],
    ]);
    expect(rule(loans(1, 2)).criteria[0]).not.toHaveProperty('criteria');
  });

  it('is unknown while a number that is not known could stand wrong', () => {
    expect(rule(loans(1, undefined))).toMatchObject({ verdict: 'unknown', missing: ['loans.1.income'] });
    expect(rule(loans(undefined, 1))).toMatchObject({ verdict: 'unknown', missing: ['loans.0.income'] });
    expect(rule(loans(0, undefined, undefined)).missing).toEqual(['loans.1.income', 'loans.2.income']);
  });

  it('is met where it could not: alone, or behind nothing but 0', () => {
    expect(rule(loans(undefined)).verdict).toBe('met');
    expect(rule(loans(0, 0, undefined)).verdict).toBe('met');
  });

  it('knows the least and the most that a number may be', () => {
    const places = inOrder({
      programme,
      id: 'places',
      title: label('places'),
      source: page(1),
      list: { name: 'loans', label: label('loans') },
      facts: { place: count(label('place'), 'items', { least: 1, most: 9 }) },
      by: 'place',
      first: 'lowest',
    });
    const at = (...given: (number | undefined)[]) => ({
      loans: given.map((place, index) => ({ id: `${index}`, place })),
    });
    expect(places.decide(at(1, undefined))).toBe('met');
    expect(places.decide(at(undefined, 9))).toBe('met');
    expect(places.decide(at(2, undefined))).toBe('unknown');
    expect(places.decide(at(undefined, 8))).toBe('unknown');
  });

  it('is unknown without the list', () => {
    expect(rule({})).toMatchObject({ verdict: 'unknown', outOfOrder: [], missing: ['loans'] });
  });
});

describe('the highest first', () => {
  const rule = define('highest');

  it('is the other way round', () => {
    expect(rule.decide(loans(3, 2, 2))).toBe('met');
    expect(rule(loans(3, 4))).toMatchObject({ verdict: 'unmet', outOfOrder: ['h1'] });
    expect(rule(loans(3, 4)).criteria[0].criteria).toMatchObject([{ actual: '4', required: { atMost: '3' } }]);
    expect(rule.decide(loans(undefined, 0))).toBe('met');
    expect(rule.decide(loans(0, undefined))).toBe('unknown');
  });
});
