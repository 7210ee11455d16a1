import { describe, expect, it } from 'vitest';
import { baanPorPhiang } from '../../../src/codi/index.js';
import { parseBaht } from '../../../src/thai.js';
import { fixed } from '../../numbers.js';

const { averageSupport, progress, supportedHouseholds } = baanPorPhiang.fy2563;

describe('the result of adequate rural housing', () => {
  it('23,601 approved of 22,276 are 105.95 %, and say nothing of finished houses', () => {
    const outcome = progress({ approved: 23601 });
    expect(Number(outcome.target)).toBe(22276);
    expect(fixed(outcome.statuses[0]?.percent, 2)).toBe('105.95');
    expect(outcome.statuses[1]).not.toHaveProperty('percent');
    expect(outcome.missing).toEqual(['completed']);
  });

  it('Surat Thani: 227 of 721 are finished, 494 under way', () => {
    expect(supportedHouseholds({ completed: 227, underWay: 494, total: 721 }).verdict).toBe('met');
    const outcome = progress({ target: 721, approved: 721, completed: 227 });
    expect(outcome.statuses.map(({ percent }) => fixed(percent, 2))).toEqual(['100.00', '31.48']);
  });

  it('no more can be finished than were approved', () => {
    expect(progress.safe({ approved: 226, completed: 227 }).ok).toBe(false);
  });
});

describe('the average support', () => {
  it.each([
    ['450987050', 23601, '19108.81'],
    ['13750500', 721, '19071.43'],
    ['13750000', 721, '19070.74'],
    ['19750000', 1179, '16751.48'],
  ])('of %s baht over %i households is %s', (budget, households, average) => {
    expect(fixed(averageSupport({ budget, households }).average, 2)).toBe(average);
  });

  it('is not computed from the malformed amount that the report prints', () => {
    expect(averageSupport.safe({ budget: '19,750,00', households: 1179 }).ok).toBe(false);
    expect(parseBaht.safe('19,750,00 บาท').ok).toBe(false);
  });
});
