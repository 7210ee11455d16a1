import { describe, expect, it } from 'vitest';
import { parameter } from '../../src/core/parameter.js';
import { progress } from '../../src/rules/counting/progress.js';
import { label, page, programme } from './own.js';

const houses = progress({
  programme,
  id: 'houses',
  title: label('houses'),
  source: page(1),
  unit: 'households',
  target: parameter(8, 'households', page(2)),
  statuses: { approved: label('approved'), completed: label('completed') },
});

describe('progress', () => {
  it('gives each status as percent of the printed target, by itself', () => {
    const outcome = houses({ approved: 10, completed: 2 });
    expect(outcome.target.toString()).toBe('8');
    expect(outcome.statuses.map(({ id, percent }) => [id, percent?.toString()])).toEqual([
      ['approved', '125'],
      ['completed', '25'],
    ]);
    expect(outcome.missing).toEqual([]);
    expect(houses.decide({ approved: 10, completed: 2 })).toEqual(outcome.statuses);
  });

  it('takes another target where one is given', () => {
    const outcome = houses({ target: 20, approved: 10 });
    expect(outcome.target.toString()).toBe('20');
    expect(outcome.statuses[0]?.percent?.toString()).toBe('50');
  });

  it('says whether the target is the printed one, and cites its line only then', () => {
    const ofPrinted = houses({ approved: 10 }).figures[0];
    expect(ofPrinted).toMatchObject({ how: { en: 'percent of the printed target' }, source: page(2) });
    const ofGiven = houses({ target: 20, approved: 10 }).figures[0];
    expect(ofGiven).toMatchObject({ how: { en: 'percent of the target as given' }, source: page(1) });
  });

  it('never lets one status stand for another', () => {
    const outcome = houses({ approved: 10 });
    expect(outcome.missing).toEqual(['completed']);
    expect(outcome.statuses[1]).toEqual({ id: 'completed', label: label('completed') });
  });

  it('has no percent of a target of nothing', () => {
    expect(houses({ target: 0, approved: 1 }).statuses[0]?.percent).toBeNull();
  });

  it('refuses more completed than approved', () => {
    expect(() => houses({ approved: 1, completed: 2 })).toThrow('completed: got 2; expected at most 1 (approved)');
    expect(houses.safe({ approved: 2, completed: 2 }).ok).toBe(true);
  });
});
