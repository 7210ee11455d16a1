import { describe, expect, it } from 'vitest';
import { fy2564 } from '../../../src/cdd/change-leaders/index.js';

const { roster, targets, tambonsByPhase, leadersByTambon } = fy2564;

describe("a tambon's register of leaders", () => {
  it.each([
    [0, 'unmet'],
    [14, 'unmet'],
    [15, 'met'],
    [16, 'unmet'],
  ] as const)('of %i is %s', (leaders, verdict) => {
    expect(roster({ leaders }).verdict).toBe(verdict);
  });

  it('of an unknown number is unknown', () => {
    expect(roster({})).toMatchObject({ verdict: 'unknown', missing: ['leaders'] });
  });
});

describe('the targets of the whole project', () => {
  const printed = { provinces: 76, tambons: 1000, pilotTambons: 76, remainingTambons: 924, leaders: 15000 };

  it('are met by the printed figures', () => {
    expect(targets(printed).verdict).toBe('met');
  });

  it.each(Object.keys(printed) as (keyof typeof printed)[])('are unmet with one of %s more or less', name => {
    expect(targets.decide({ ...printed, [name]: printed[name] - 1 })).toBe('unmet');
    expect(targets.decide({ ...printed, [name]: printed[name] + 1 })).toBe('unmet');
  });

  it.each(Object.keys(printed) as (keyof typeof printed)[])('are unknown while %s is', name => {
    expect(targets({ ...printed, [name]: undefined })).toMatchObject({ verdict: 'unknown', missing: [name] });
  });

  it('agree with one another as printed: 76 + 924 = 1,000 and 15 × 1,000 = 15,000', () => {
    const { provinces, tambons, pilotTambons, remainingTambons, leaders } = targets.rule.parameters;
    const figure = (parameter: typeof tambons) => Number(parameter?.value);
    expect(figure(pilotTambons)).toBe(figure(provinces));
    expect(figure(pilotTambons) + figure(remainingTambons)).toBe(figure(tambons));
    expect(15 * figure(tambons)).toBe(figure(leaders));
  });
});

describe('numbers without a word of comparison', () => {
  it('are said to be read as exactly so many', () => {
    const sources = [...targets({}).criteria, ...roster({}).criteria].map(({ source }) => source);
    expect(sources).toHaveLength(6);
    for (const { basis, how } of sources) {
      expect([basis, how?.en]).toEqual(['inferred', 'no word of comparison is printed; exactly that number is read']);
    }
  });
});

describe('parts and wholes of the register', () => {
  const phases = (pilot: number | undefined, remaining: number | undefined) => [
    { name: 'pilot', amount: pilot },
    { name: 'remaining', amount: remaining },
  ];

  it.each([
    [999, 'unmet'],
    [1000, 'met'],
    [1001, 'unmet'],
  ] as const)('76 pilot and 924 remaining tambons against %i: %s', (total, verdict) => {
    expect(tambonsByPhase.decide({ total, parts: phases(76, 924) })).toBe(verdict);
  });

  it('a phase that is not known leaves it open', () => {
    expect(tambonsByPhase({ total: 1000, parts: phases(76, undefined) })).toMatchObject({
      verdict: 'unknown',
      missing: ['parts.1.amount'],
    });
  });

  it('15 leaders from each of 1,000 tambons are 15,000', () => {
    const parts = Array.from({ length: 1000 }, (_, index) => ({ name: `${index}`, amount: 15 }));
    expect(leadersByTambon.decide({ total: 15000, parts })).toBe('met');
    expect(leadersByTambon.decide({ total: 14999, parts })).toBe('unmet');
  });
});
