import { describe, expect, it } from 'vitest';
import { homelessCentres } from '../../../src/codi/index.js';

const { centres, targetReached } = homelessCentres.fy2563;

describe('centres for homeless people', () => {
  it('two are aimed at, of which one was open at the date of the report', () => {
    const target = centres.filter(({ inTarget }) => inTarget);
    const open = target.filter(({ status }) => status === 'open').length;
    expect([target.length, open]).toEqual([2, 1]);
    expect(targetReached({ open })).toMatchObject({ verdict: 'unmet', next: ['open'] });
  });

  it.each([
    [1, 'unmet'],
    [2, 'met'],
    [undefined, 'unknown'],
  ] as const)('with %s open the target is %s', (open, verdict) => {
    expect(targetReached({ open }).verdict).toBe(verdict);
  });

  it('more than the two of the target cannot be open of it', () => {
    expect(targetReached.safe({ open: 3 })).toMatchObject({ ok: false, error: { path: ['open'] } });
  });

  it('carry their dates and places', () => {
    expect(centres.map(({ opened, due, capacity }) => [opened?.value, due?.value, capacity?.value])).toEqual([
      ['2020-01-17', undefined, 120],
      [undefined, '2020-09-30', 100],
      ['2018-06-28', undefined, undefined],
    ]);
  });
});
