import { describe, expect, it } from 'vitest';
import { composition } from '../../src/rules/counting/composition.js';
import { label, page, programme } from './own.js';

const households = composition({
  programme,
  id: 'households',
  title: label('households'),
  source: page(1),
  unit: 'households',
  parts: { built: label('built'), building: label('building'), blocked: label('blocked') },
  groups: { under: { label: label('under way'), of: ['built', 'building'] } },
});

const money = composition({
  programme,
  id: 'money',
  title: label('money'),
  source: page(1),
  unit: 'baht',
  parts: { own: label('own') },
});

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('a composition', () => {
  it('adds up its parts and gives the share of each and of those taken together', () => {
    expect(plain(households({ built: 1, building: 1, blocked: 2, total: 4 }))).toMatchObject({
      rule: 'cdd.own.fy2565.households',
      total: '4',
      parts: [
        { id: 'built', label: label('built'), amount: '1', percent: '25' },
        { id: 'building', label: label('building'), amount: '1', percent: '25' },
        { id: 'blocked', label: label('blocked'), amount: '2', percent: '50' },
      ],
      groups: [{ id: 'under', label: label('under way'), amount: '2', percent: '50' }],
      addsUp: 'met',
      difference: '0',
      criteria: [{ id: 'adds-up', status: 'met', actual: '4', required: { exactly: '4' }, unit: 'households' }],
      figures: [
        { id: 'built', value: '1', unit: 'households' },
        { id: 'building', value: '1', unit: 'households' },
        { id: 'blocked', value: '2', unit: 'households' },
        { id: 'under', value: '2', unit: 'households' },
        { id: 'sum', value: '4', unit: 'households' },
      ],
      missing: [],
    });
    expect(households.decide({ built: 1, building: 1, blocked: 2 })?.toString()).toBe('4');
  });

  it('says by how much a stated total is wrong', () => {
    const outcome = households({ built: 1, building: 1, blocked: 2, total: 3 });
    expect(outcome.addsUp).toBe('unmet');
    expect(outcome.difference?.toString()).toBe('-1');
  });

  it('cannot tell without a stated total, or while a part is missing', () => {
    expect(households({ built: 1, building: 1, blocked: 2 }).addsUp).toBe('unknown');
    const open = households({ built: 1, blocked: 2, total: 4 });
    expect(open).toMatchObject({ addsUp: 'unknown', missing: ['building'] });
    expect(open).not.toHaveProperty('total');
    expect(open).not.toHaveProperty('difference');
    expect(open.parts[0]).not.toHaveProperty('percent');
    expect(open.parts[1]).not.toHaveProperty('amount');
    expect(open.groups[0]).not.toHaveProperty('amount');
    expect(households.decide({ built: 1 })).toBeUndefined();
  });

  it('can tell that the known parts exceed the stated total already', () => {
    expect(households({ built: 3, blocked: 2, total: 4 }).addsUp).toBe('unmet');
    expect(households({ built: 2, blocked: 2, total: 4 }).addsUp).toBe('unknown');
  });

  it('has no shares of nothing', () => {
    expect(households({ built: 0, building: 0, blocked: 0 }).parts[0]?.percent).toBeNull();
  });

  it('counts in whole numbers, and money to the satang', () => {
    expect(households.safe({ built: 1.5 }).ok).toBe(false);
    expect(households.safe({ built: -1 }).ok).toBe(false);
    expect(money({ own: '0.01' }).total?.toString()).toBe('0.01');
    expect(money.safe({ own: '0.001' }).ok).toBe(false);
    expect(money({ own: 1 }).groups).toEqual([]);
  });
});
