import { describe, expect, it } from 'vitest';
import { explain } from '../../../src/catalogue/index.js';
import { fy2555 } from '../../../src/cdd/community-plans/index.js';
import { certificationResults, qualityResults } from '../../../src/official/cdd/community-plans-fy2555.js';
import { fixed } from '../../numbers.js';

const { certificationProgress, integratedTambonPlan, planUseTarget, qualityShares, selfRunShare } = fy2555;

describe('the activities that a village carries out by itself', () => {
  it.each([
    [299, 'unmet'],
    [300, 'met'],
    [301, 'met'],
  ] as const)('%i of 1,000 are enough: %s', (selfRunActivities, verdict) => {
    expect(selfRunShare.decide({ selfRunActivities, activities: 1000 })).toBe(verdict);
  });

  it('are compared unrounded: 29.9999 % is not enough', () => {
    expect(selfRunShare.decide({ selfRunActivities: 299_999, activities: 1_000_000 })).toBe('unmet');
  });

  it('are open while a count is missing that matters', () => {
    expect(selfRunShare({ activities: 10 })).toMatchObject({ verdict: 'unknown', missing: ['selfRunActivities'] });
    expect(selfRunShare({ selfRunActivities: 3 })).toMatchObject({ verdict: 'unknown', missing: ['activities'] });
    expect(selfRunShare({ selfRunActivities: 0 })).toMatchObject({ verdict: 'unmet', missing: [] });
  });

  it('of a plan without activities are no share', () => {
    expect(selfRunShare({ selfRunActivities: 0, activities: 0 }).verdict).toBe('unmet');
  });

  it('are refused where there are more of them than activities', () => {
    expect(selfRunShare.safe({ selfRunActivities: 11, activities: 10 })).toMatchObject({
      error: { path: ['selfRunActivities'] },
    });
  });
});

describe('the villages that use a plan', () => {
  it('are 21,339, which is exactly 30 % of 71,130', () => {
    expect((71_130 * Number(planUseTarget.rule.parameters['share']?.value)) / 100).toBe(21_339);
  });

  it.each([
    [21_338, 'unmet'],
    [21_339, 'met'],
    [21_340, 'met'],
  ] as const)('%i of 71,130 are enough: %s', (villagesUsingPlan, verdict) => {
    expect(planUseTarget.decide({ villagesUsingPlan, villages: 71_130 })).toBe(verdict);
  });

  it('are open while a count is missing: the base is never assumed', () => {
    expect(planUseTarget({ villagesUsingPlan: 21_339 })).toMatchObject({ verdict: 'unknown', missing: ['villages'] });
    expect(planUseTarget({ villages: 71_130 })).toMatchObject({ verdict: 'unknown', missing: ['villagesUsingPlan'] });
  });

  it('are refused where there are more of them than villages', () => {
    expect(planUseTarget.safe({ villagesUsingPlan: 2, villages: 1 })).toMatchObject({
      error: { path: ['villagesUsingPlan'] },
    });
  });
});

describe('the shares of the grades', () => {
  it('are the printed ones', () => {
    const counts = Object.fromEntries(qualityResults.rows.map(({ grade, plans }) => [grade, plans]));
    const outcome = qualityShares(counts);
    expect(outcome.verdict).toBe('met');
    expect(outcome.parts.map(({ percent }) => String(Number(fixed(percent ?? 0, 2))))).toEqual(
      qualityResults.rows.flatMap(({ percent }) => percent ?? []),
    );
  });

  it('are open while a grade is missing', () => {
    const outcome = qualityShares({ A: 53_528, B: 14_541 });
    expect(outcome.missing).toEqual(['C', 'total']);
    expect(outcome).not.toHaveProperty('total');
  });

  it('of no plans are none', () => {
    expect(qualityShares({ A: 0, B: 0, C: 0 }).parts.map(({ percent }) => percent)).toEqual([null, null, null]);
  });
});

describe('the certified plans of a year', () => {
  const certified = certificationResults.rows.find(({ kind, year }) => kind === 'year' && year === 2554)?.plans;
  const percent = (facts: Parameters<typeof certificationProgress>[0]) =>
    certificationProgress(facts).statuses[0]?.percent;

  it('are 102.47 % of the target of 2554', () => {
    expect(String(Number(fixed(percent({ certified }) ?? 0, 2)))).toBe('102.47');
  });

  it('are held against another target where one is given', () => {
    expect(percent({ certified: 30, target: 40 })?.toString()).toBe('75');
    expect(percent({ certified: 30, target: 0 })).toBeNull();
  });

  it('are open while they are missing', () => {
    expect(certificationProgress({})).toMatchObject({ missing: ['certified'] });
  });
});

describe('the integrated plan of a tambon', () => {
  const finished = { forumHeld: true, ranked: true, toLocalAuthority: 1, toAmphoe: 1, kept: 1 };

  it('is finished with ranked projects and three copies, one for each', () => {
    expect(integratedTambonPlan(finished).verdict).toBe('met');
    const each = Object.values(integratedTambonPlan.rule.parameters);
    expect(each.reduce((sum, { value }) => sum + Number(value), 0)).toBe(3);
  });

  it('is not finished without ranking or a copy', () => {
    expect(integratedTambonPlan({ ...finished, ranked: false }).next).toEqual(['ranked']);
    expect(integratedTambonPlan({ ...finished, forumHeld: false }).next).toEqual(['forum-held']);
    for (const name of ['toLocalAuthority', 'toAmphoe', 'kept']) {
      expect(integratedTambonPlan.decide({ ...finished, [name]: 0 })).toBe('unmet');
      expect(integratedTambonPlan.decide({ ...finished, [name]: 2 })).toBe('met');
    }
  });

  it.each(['forumHeld', 'ranked', 'toLocalAuthority', 'toAmphoe', 'kept'] as const)('is open without %s', fact => {
    const { [fact]: _, ...known } = finished;
    expect(integratedTambonPlan(known)).toMatchObject({ verdict: 'unknown', missing: [fact] });
  });
});

describe('plans of another year', () => {
  it('are not told as those of 2554', () => {
    const outcome = certificationProgress({ certified: 8430, target: 9000 });
    expect(explain(outcome, { rule: certificationProgress })).toContain('ในปีของเป้าหมาย');
  });
});
