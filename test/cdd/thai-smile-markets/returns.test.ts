import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/thai-smile-markets/index.js';

const { monthlyReturn, quarterlyReturn } = fy2565;

const place = { tambon: 'ปัว', amphoe: 'ปัว', vendors: 20 };

describe('the monthly return', () => {
  const markets = [
    { id: 'ก', ...place, old: true, weekly: true, withDepartmentMoney: true, events: 4, sales: '12500.50' },
    { id: 'ข', ...place, new: true, daily: true, events: 30, sales: 1000 },
    { id: 'ค', ...place, old: true, closedForGood: true, events: 0, sales: 0 },
  ];

  it('adds up events and sales, and counts what was held', () => {
    expect(monthlyReturn({ markets })).toMatchObject({ held: 2, events: 34, sales: '13500.5', missing: [] });
    expect(monthlyReturn.decide({ markets })).toEqual({ held: 2, events: 34, sales: '13500.5' });
  });

  it('counts the ticks as they are', () => {
    const figures = Object.fromEntries(monthlyReturn({ markets }).figures.map(({ id, value }) => [id, value]));
    expect(figures).toEqual({
      markets: 3,
      held: 2,
      events: 34,
      sales: '13500.5',
      old: 2,
      new: 1,
      closedForNow: 0,
      closedForGood: 1,
      withDepartmentMoney: 1,
      withoutDepartmentMoney: 0,
      daily: 1,
      weekly: 1,
      monthly: 0,
    });
  });

  it('lets a market that is closed now have been held before', () => {
    const closed = { id: 'ก', ...place, closedForNow: true, events: 2, sales: 10 };
    expect(monthlyReturn({ markets: [closed] })).toMatchObject({ held: 1, sales: '10' });
  });

  it.each([
    ['old', 'new'],
    ['closedForNow', 'closedForGood'],
    ['withDepartmentMoney', 'withoutDepartmentMoney'],
  ])('refuses a market that is both %s and %s', (one, other) => {
    const market = { id: 'ข', ...place, [one]: true };
    const both = { markets: [...markets.slice(0, 1), { ...market, [other]: true }] };
    const refused = monthlyReturn.safe(both);
    expect(refused.ok || refused.error.path).toEqual(['markets', 1, other]);
    expect(() => monthlyReturn.decide(both)).toThrow(`markets.1.${other}`);
    expect(monthlyReturn.safe({ markets: [{ ...market, [other]: false }] }).ok).toBe(true);
  });

  it('lets a market that is closed for good in the month have been held before', () => {
    const closed = { id: 'ก', ...place, closedForGood: true, events: 2, sales: 10 };
    expect(monthlyReturn({ markets: [closed] }).held).toBe(1);
  });

  it('names each cell that is not known', () => {
    const outcome = monthlyReturn({ markets: [{ id: 'ก', tambon: 'ปัว', events: 1 }] });
    expect(outcome.missing).toEqual(['markets.0.amphoe', 'markets.0.vendors', 'markets.0.sales']);
    expect(outcome.sales).toBeUndefined();
    expect(outcome.events).toBe(1);
    expect(monthlyReturn({ markets: [{ id: 'ก', ...place, sales: 1 }] }).held).toBeUndefined();
  });

  it('of nothing adds up to nothing known', () => {
    expect(monthlyReturn({ markets: [] }).missing).toEqual(['markets']);
    expect(monthlyReturn({ markets: [] }).events).toBeUndefined();
  });

  it.each([
    [{ markets: [{ ...markets[0], sales: '1.005' }] }, 'markets'],
    [{ markets: [{ ...markets[0], events: -1 }] }, 'markets'],
  ])('refuses %o', (facts, path) => {
    const refused = monthlyReturn.safe(facts);
    expect(refused.ok || refused.error.path[0]).toBe(path);
  });
});

describe('the quarterly return', () => {
  const months = [
    {
      id: '2022-01',
      markets: [
        { id: 'ก', events: 4, sales: 100 },
        { id: 'ข', events: 1, sales: '0.25' },
      ],
    },
    {
      id: '2022-02',
      markets: [
        { id: 'ก', events: 3, sales: 50 },
        { id: 'ค', events: 0, sales: 0 },
      ],
    },
  ];

  it('counts a market once, and vendors as the caller counted them', () => {
    expect(quarterlyReturn({ months, vendors: 25 })).toMatchObject({
      held: 2,
      events: 8,
      sales: '150.25',
      vendors: 25,
      missing: [],
    });
    expect(quarterlyReturn.decide({ months })).toEqual({ held: 2, events: 8, sales: '150.25' });
    expect(quarterlyReturn.decide({ months, vendors: 1 })).toMatchObject({ vendors: 1 });
  });

  it('does not add up vendors', () => {
    const outcome = quarterlyReturn({ months });
    expect(outcome.vendors).toBeUndefined();
    expect(outcome.missing).toEqual(['vendors']);
  });

  it('names each cell that is not known', () => {
    const outcome = quarterlyReturn({ months: [{ id: '2022-01', markets: [{ id: 'ก', sales: 1 }] }], vendors: 1 });
    expect(outcome.missing).toEqual(['months.0.markets.0.events']);
    expect(outcome.held).toBeUndefined();
    expect(outcome.sales).toBe('1');
  });

  it('needs months with markets', () => {
    expect(quarterlyReturn({ months: [], vendors: 1 }).missing).toEqual(['months']);
  });

  it('has three months, and no fourth', () => {
    const all = ['2022-01', '2022-02', '2022-03', '2022-04'].map(id => ({
      id,
      markets: [{ id: 'ก', events: 1, sales: 1 }],
    }));
    expect(quarterlyReturn({ months: all.slice(0, 3), vendors: 1 }).events).toBe(3);
    expect(quarterlyReturn.safe({ months: all, vendors: 1 }).ok).toBe(false);
    expect(() => quarterlyReturn.decide({ months: all })).toThrow('months');
  });
});
