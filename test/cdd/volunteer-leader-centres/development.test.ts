import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/volunteer-leader-centres/index.js';

describe('who takes part in the centres, how they are promoted, and who is honoured', () => {
  it.each([
    ['partnerSectors', ['state', 'academia', 'privateSector', 'people', 'civilSociety', 'religion', 'media']],
    ['participants', ['mechanism', 'committee', 'leaders', 'partners', 'officers']],
    ['promotion', ['plan', 'capability', 'expansion', 'partners', 'advice', 'lessons', 'recognition']],
    ['honour', ['goodExample', 'concrete', 'continuous']],
  ] as const)('%s asks for each of %s', (rule, facts) => {
    const all = Object.fromEntries(facts.map(fact => [fact, true]));
    expect(fy2565[rule].decide(all)).toBe('met');
    expect(fy2565[rule](all).criteria).toHaveLength(facts.length);
    for (const fact of facts) {
      expect(fy2565[rule].decide({ ...all, [fact]: false })).toBe('unmet');
      expect(fy2565[rule]({ ...all, [fact]: undefined }).missing).toEqual([fact]);
    }
  });

  it('the five steps follow each other', () => {
    expect(fy2565.drivingSteps({ studied: true, met: false, promoted: true })).toMatchObject({ skipped: ['met'] });
    expect(fy2565.drivingSteps({}).criteria).toHaveLength(5);
  });

  it('the period is the fiscal year', () => {
    expect(fy2565.period.decide({ startsOn: '2021-10-01', endsOn: '2022-09-30' })).toBe('met');
    expect(fy2565.period.decide({ startsOn: '2021-09-30' })).toBe('unmet');
    expect(fy2565.period.decide({ endsOn: '2022-10-01' })).toBe('unmet');
  });
});
