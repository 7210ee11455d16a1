import { describe, expect, it } from 'vitest';
import { withinTotal } from '../../src/rules/counting/within-total.js';
import { label, page, programme } from './own.js';

const project = withinTotal({
  programme,
  id: 'project',
  title: label('project'),
  source: page(6),
  unit: 'baht',
  total: label('budget'),
  part: label('activity'),
});
const parts = [
  { name: 'a', amount: 60 },
  { name: 'b', amount: 30 },
];

describe('parts within a total', () => {
  it.each([
    [91, 'met', '1', '0'],
    [90, 'met', '0', '0'],
    ['89.99', 'unmet', '0', '0.01'],
  ])('of 90 are within %s: %s, with %s left and an excess of %s', (total, verdict, remainder, excess) => {
    const outcome = project({ total, parts });
    expect(outcome).toMatchObject({ verdict, remainder, excess, sum: '90', missing: [] });
    expect(outcome.criteria[0]).toMatchObject({ id: 'project', status: verdict });
    expect(String(outcome.criteria[0]?.actual)).toBe('90');
    expect(JSON.parse(JSON.stringify(outcome.criteria[0]?.required))).toEqual({ atMost: `${total}` });
    expect(outcome.figures.map(({ id, value, unit }) => [id, value, unit])).toEqual([
      ['sum', '90', 'baht'],
      ['remainder', remainder, 'baht'],
      ['excess', excess, 'baht'],
    ]);
    expect(project.decide({ total, parts })).toBe(verdict);
  });

  it('have their share of the total', () => {
    expect(project({ total: 120, parts }).parts.map(({ percent }) => percent)).toEqual(['50', '25']);
    expect(project({ total: 0, parts: [{ name: 'a', amount: 0 }] }).parts[0]?.percent).toBeNull();
    expect(project({ parts }).parts[0]).toEqual({ name: 'a', amount: '60' });
  });

  it('are open while one of them or the total is not known, unless they exceed it already', () => {
    const open = [...parts, { name: 'c' }];
    expect(project({ total: 90, parts: open })).toMatchObject({ verdict: 'unknown', missing: ['parts.2.amount'] });
    expect(project({ total: 90, parts: open })).not.toHaveProperty('remainder');
    expect(project({ total: 89, parts: open })).toMatchObject({ verdict: 'unmet', excess: '1', missing: [] });
    expect(project({ parts: open }).missing).toEqual(['total', 'parts.2.amount']);
    expect(project({ parts: open })).not.toHaveProperty('excess');
  });

  it('that there are none of prove nothing', () => {
    expect(project({ total: 5, parts: [] })).toMatchObject({ verdict: 'unknown', missing: ['parts'], sum: '0' });
    expect(project({ total: 5, parts: [] })).not.toHaveProperty('remainder');
    expect(project({ parts: [] }).missing).toEqual(['total', 'parts']);
  });

  it('come once each', () => {
    const twice = { total: 5, parts: [...parts, { name: 'a', amount: 1 }] };
    expect(project.safe(twice)).toMatchObject({ ok: false, error: { path: ['parts', 2, 'name'] } });
    expect(() => project.decide(twice)).toThrow('comes once');
    expect(project.safe({ parts: [{ name: 'a', amount: -1 }] })).toMatchObject({
      ok: false,
      error: { path: ['parts', 0, 'amount'] },
    });
  });
});
