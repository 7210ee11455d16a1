import { describe, expect, it } from 'vitest';
import { temporaryHousing } from '../../../src/codi/index.js';
import { fixed } from '../../numbers.js';
import { hasShared, sharedTable } from '../../shared.js';

const { averageSupport, demandDriven, eligible, householdsByQuarter, householdsByRegion, progress } =
  temporaryHousing.fy2563;

describe('temporary housing', () => {
  it.each(['disaster', 'fire', 'eviction', 'relocation'] as const)('is there for %s', cause => {
    expect(eligible({ cause }).verdict).toBe('met');
  });

  it('is not there for anything else, and is open while the cause is not known', () => {
    expect(eligible({ cause: 'other' })).toMatchObject({ verdict: 'unmet', next: [] });
    expect(eligible({})).toMatchObject({ verdict: 'unknown', missing: ['cause'] });
  });

  it('five regions and the head office make 1,561 households', () => {
    const outcome = householdsByRegion({
      bangkokEast: 551,
      centralWest: 168,
      northeast: 174,
      south: 17,
      north: 552,
      headOffice: 99,
      total: 1561,
    });
    expect(outcome.verdict).toBe('met');
  });

  it.skipIf(!hasShared)('as the transcribed table has them', () => {
    const rows = sharedTable('H-12-temporary-housing-by-region.csv');
    expect(rows.flatMap(row => Object.values(row))).toContain('1561');
  });

  it('four quarters make 1,561 households', () => {
    expect(householdsByQuarter({ q1: 106, q2: 389, q3: 225, q4: 841, total: 1561 }).verdict).toBe('met');
  });

  it('1,561 of 1,000 are 156.10 %, which the plan does not count as performance', () => {
    expect(fixed(progress({ supported: 1561 }).statuses[0]?.percent, 2)).toBe('156.10');
    expect(fixed(progress({ supported: 841, target: 280 }).statuses[0]?.percent, 2)).toBe('300.36');
    expect(demandDriven.isDemandDriven).toBe(true);
  });

  it('is 16,943.14 baht a household on average', () => {
    expect(fixed(averageSupport({ budget: 26448237, households: 1561 }).average, 2)).toBe('16943.14');
  });
});
