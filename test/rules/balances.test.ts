import { describe, expect, it } from 'vitest';
import { balances } from '../../src/rules/counting/balances.js';
import { label, page, programme } from './own.js';

const money = balances({
  programme,
  id: 'money',
  title: label('money'),
  source: page(4),
  unit: 'baht',
  amounts: { all: label('all'), own: label('own'), lent: label('lent'), spent: label('spent'), left: label('left') },
  equations: {
    income: { label: label('what came'), left: ['all'], right: ['own', 'lent'] },
    use: { label: label('what went'), left: ['spent', 'left'], right: ['all'] },
  },
});
const whole = { all: 10, own: 6, lent: 4, spent: 7, left: 3 };

describe('equations between amounts', () => {
  it('are met when each of them holds', () => {
    const outcome = money(whole);
    expect(outcome).toMatchObject({ verdict: 'met', figures: [], missing: [] });
    expect(outcome.criteria.map(({ id, status, label: { en } }) => [id, status, en])).toEqual([
      ['income', 'met', 'what came'],
      ['use', 'met', 'what went'],
    ]);
    expect(money.decide(whole)).toBe('met');
  });

  it('show which of them does not hold', () => {
    const { verdict, criteria } = money({ ...whole, left: 4 });
    expect(verdict).toBe('unmet');
    expect(criteria.map(({ status }) => status)).toEqual(['met', 'unmet']);
    expect(String(criteria[1]?.actual)).toBe('10');
    expect(JSON.parse(JSON.stringify(criteria[1]?.required))).toEqual({ exactly: '11' });
  });

  it('give the amount that is missing, over several of them', () => {
    const outcome = money({ own: 6, lent: 4, spent: 7 });
    expect(outcome.figures.map(({ id, value, how }) => [id, value, how.en])).toEqual([
      ['all', '10', 'as this asks: what came'],
      ['left', '3', 'as this asks: what went'],
    ]);
    expect(outcome).toMatchObject({ verdict: 'unknown', missing: ['all', 'left'] });
  });

  it('hold an amount that two of them give against both', () => {
    expect(money({ ...whole, all: undefined }).verdict).toBe('unknown');
    expect(money({ ...whole, all: undefined, left: 4 }).verdict).toBe('unmet');
  });

  it('are all open without amounts, and wrong where one side exceeds the other already', () => {
    expect(money({}).missing).toHaveLength(5);
    expect(money({ all: 5, own: 6 }).verdict).toBe('unmet');
    expect(money({ spent: 7, all: 6 }).verdict).toBe('unmet');
    expect(money({ all: 0 }).criteria.map(({ status }) => status)).toEqual(['unknown', 'unknown']);
  });

  it('refuse an amount that is none', () => {
    expect(money.safe({ own: '0.001' })).toMatchObject({ ok: false, error: { path: ['own'] } });
  });
});
