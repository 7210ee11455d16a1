import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/womens-organisations/index.js';

describe('leaders of women’s organisations', () => {
  it('are those of four levels together', () => {
    const four = { village: 900, tambon: 120, amphoe: 25, province: 15 };
    expect(String(fy2565.leaders(four).total)).toBe('1060');
    expect(fy2565.leaders({ ...four, total: 1059 }).verdict).toBe('unmet');
    expect(fy2565.leaders({ ...four, total: 1060 }).verdict).toBe('met');
    expect(fy2565.leaders({ ...four, amphoe: undefined }).missing).toEqual(['amphoe', 'total']);
  });

  it.each([
    [900, 'unmet'],
    [901, 'met'],
    [1060, 'met'],
  ] as const)('%i of 1,060 are %s, in the work and in communication', (some, verdict) => {
    expect(fy2565.takingPart.decide({ leaders: 1060, takingPart: some })).toBe(verdict);
    expect(fy2565.communicating.decide({ leaders: 1060, communicating: some })).toBe(verdict);
  });

  it('exactly 85 of 100 are enough, 84 are not, and nobody is no share', () => {
    expect(fy2565.takingPart.decide({ leaders: 100, takingPart: 85 })).toBe('met');
    expect(fy2565.takingPart.decide({ leaders: 100, takingPart: 84 })).toBe('unmet');
    expect(fy2565.takingPart.safe({ leaders: 0, takingPart: 0 }).ok).toBe(false);
    expect(fy2565.communicating.safe({ leaders: 1, communicating: 2 }).ok).toBe(false);
    expect(fy2565.communicating({ communicating: 2 }).missing).toEqual(['leaders']);
  });

  it.each([
    ['results', ['work', 'image', 'society']],
    [
      'actionPlan',
      [
        'livelihoods',
        'sufficiencyVillages',
        'vegetables',
        'products',
        'democracy',
        'families',
        'disadvantaged',
        'importantDays',
      ],
    ],
  ] as const)('%s asks for each of %s', (rule, facts) => {
    const all = Object.fromEntries(facts.map(fact => [fact, true]));
    expect(fy2565[rule].decide(all)).toBe('met');
    for (const fact of facts) {
      expect(fy2565[rule].decide({ ...all, [fact]: false })).toBe('unmet');
      expect(fy2565[rule]({ ...all, [fact]: undefined }).missing).toEqual([fact]);
    }
  });

  it('the plan follows the analysis, and the period is the fiscal year', () => {
    expect(fy2565.steps({ databaseMade: true, analysed: false, planned: true }).skipped).toEqual(['analysed']);
    expect(fy2565.period.decide({ startsOn: '2021-10-01', endsOn: '2022-09-30' })).toBe('met');
    expect(fy2565.period.decide({ endsOn: '2022-10-01' })).toBe('unmet');
  });

  it('85 % stand without a word of comparison and say how they are read', () => {
    for (const { criteria } of [fy2565.takingPart({}), fy2565.communicating({})]) {
      expect(criteria[0]?.source.how?.en).toContain('that number or more is read');
    }
  });
});
