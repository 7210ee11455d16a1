import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/sufficiency-learning-centres/index.js';

describe('learning centres of the sufficiency economy', () => {
  const amphoes = Array.from({ length: 878 }, (_, index) => ({
    id: `${index}`,
    centres: 1,
    inSufficiencyVillage: true,
  }));
  const withFirst = (first: { centres?: number; inSufficiencyVillage?: boolean }) => [
    { id: '0', centres: 1, inSufficiencyVillage: true, ...first },
    ...amphoes.slice(1),
  ];

  it('one in each of 878 amphoes', () => {
    expect(fy2565.oneInEveryAmphoe.decide({ amphoes })).toBe('met');
    expect(fy2565.oneInEveryAmphoe.decide({ amphoes: [] })).toBe('unknown');
    expect(fy2565.oneInEveryAmphoe({ amphoes: amphoes.slice(1) }).notListed).toBe(1);
    expect(fy2565.oneInEveryAmphoe.decide({ amphoes: amphoes.slice(0, 8), number: 8 })).toBe('met');
  });

  it.each([[{ centres: 0 }], [{ centres: 2 }], [{ inSufficiencyVillage: false }]])(
    'an amphoe with %o is enough for no',
    first => {
      expect(fy2565.oneInEveryAmphoe.decide({ amphoes: withFirst(first) })).toBe('unmet');
    },
  );

  it.each([
    [877, 'unmet'],
    [878, 'met'],
  ] as const)('%i developed centres: %s', (centres, verdict) => {
    expect(fy2565.centresDeveloped.decide({ centres })).toBe(verdict);
    expect(fy2565.centresDeveloped({}).missing).toEqual(['centres']);
    expect(fy2565.centresDeveloped.safe({ centres: 879 }).ok).toBe(false);
  });

  it.each(['place', 'committee', 'plan', 'skills', 'standards'] as const)('is developed in its %s', fact => {
    const all = { place: true, committee: true, plan: true, skills: true, standards: true };
    expect(fy2565.developed.decide(all)).toBe('met');
    expect(fy2565.developed.decide({ ...all, [fact]: false })).toBe('unmet');
    expect(fy2565.developed({ ...all, [fact]: undefined }).missing).toEqual([fact]);
  });

  it.each([
    ['2022-08-31', 'on-time'],
    ['2022-09-01', 'late'],
  ] as const)('a report of %s is %s', (doneOn, status) => {
    expect(fy2565.report({ doneOn })).toMatchObject({ due: '2022-08-31', status });
  });

  it('the steps follow each other within the fiscal year', () => {
    expect(fy2565.centreSteps({ guided: true, developed: false, raised: true }).skipped).toContain('developed');
    expect(fy2565.period.decide({ startsOn: '2021-10-01', endsOn: '2022-09-30' })).toBe('met');
    expect(fy2565.period.decide({ endsOn: '2022-10-01' })).toBe('unmet');
  });
});
