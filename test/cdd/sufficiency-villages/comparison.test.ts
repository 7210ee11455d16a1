import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/sufficiency-villages/index.js';

const { comparison } = fy2565;

const all = (first: number, second: number) =>
  Array.from({ length: 23 }, (_, index) => ({ id: `${index + 1}`, first, second }));

describe('the second assessment against the first', () => {
  it.each([
    [0, 1, 'improved'],
    [1, 1, 'same'],
    [1, 0, 'worse'],
    ['9.5', '10', 'improved'],
  ] as const)('%s before and %s after is %s', (first, second, change) => {
    expect(comparison({ indicators: [{ id: 'ก', first, second }] }).indicators).toEqual([{ id: 'ก', change }]);
  });

  it('is complete with all 23, whatever came of it', () => {
    expect(comparison({ indicators: all(1, 0) })).toMatchObject({ verdict: 'met', notListed: 0, missing: [] });
    expect(comparison({ indicators: all(1, 0) }).figures.map(({ value }) => value)).toEqual([0, 0, 23]);
    expect(comparison.decide({ indicators: all(0, 1) })).toBe('met');
  });

  it('is open with 22, with none, and where a result is not known', () => {
    expect(comparison({ indicators: all(0, 1).slice(1) })).toMatchObject({
      verdict: 'unknown',
      notListed: 1,
      missing: ['indicators'],
    });
    expect(comparison.decide({ indicators: [] })).toBe('unknown');
    const [, ...rest] = all(0, 1);
    expect(comparison({ indicators: [{ id: 'x', first: 1 }, ...rest] })).toMatchObject({
      verdict: 'unknown',
      missing: ['indicators.0.second'],
    });
  });

  it('takes 23 indicators at most, each once', () => {
    expect(comparison.safe({ indicators: [...all(0, 1), { id: '24' }] }).ok).toBe(false);
    expect(comparison.safe({ indicators: [{ id: 'a' }, { id: 'a' }] }).ok).toBe(false);
  });
});
