import { describe, expect, it } from 'vitest';
import { baanMankong } from '../../../src/codi/index.js';
import { fixed } from '../../numbers.js';

const { progress, supportedHouseholds } = baanMankong.fy2563;

describe('secure housing', () => {
  it('1,932 urban and 1,820 rural households are 3,752', () => {
    const outcome = supportedHouseholds({ urban: 1932, rural: 1820, total: 3752 });
    expect(outcome).toMatchObject({ total: '3752', verdict: 'met', difference: '0', missing: [] });
    const [addsUp, ...others] = outcome.criteria;
    expect(others).toEqual([]);
    expect(addsUp).toMatchObject({ status: 'met', actual: '3752', required: { exactly: '3752' }, unit: 'households' });
    expect(outcome.figures.map(({ id, value, unit }) => [id, value, unit])).toEqual([
      ['urban', '1932', 'households'],
      ['rural', '1820', 'households'],
      ['sum', '3752', 'households'],
    ]);
    expect(outcome.parts.map(({ percent }) => fixed(percent, 2))).toEqual(['51.49', '48.51']);
  });

  it('3,752 supported of 2,800 are 134.00 %, and say nothing of finished houses', () => {
    const outcome = progress({ supported: 3752 });
    expect(fixed(outcome.statuses[0]?.percent, 2)).toBe('134.00');
    expect(outcome.missing).toEqual(['completed']);
    expect(progress.safe({ supported: 1, completed: 2 }).ok).toBe(false);
  });

  it('both housing programmes together are 27,353 households', () => {
    expect((Number(supportedHouseholds({ urban: 1932, rural: 1820 }).total) ?? 0) + 23601).toBe(27353);
  });
});
