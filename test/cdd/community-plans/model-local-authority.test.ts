import { describe, expect, it } from 'vitest';
import { fy2555 } from '../../../src/cdd/community-plans/index.js';

const { modelLocalAuthority } = fy2555;

const all = {
  jointWorkingGroup: true,
  villageForumDimensions: 3,
  communityDataUsed: true,
  tambonForumByPeople: true,
  tambonForumDimensions: 3,
  projectsInPower: 40,
  inPriorityOrder: true,
  projectsInPlan: 12,
  projectsInBudget: 3,
};
type Facts = Parameters<typeof modelLocalAuthority>[0];

describe('a model local authority', () => {
  it('meets all five criteria', () => {
    const outcome = modelLocalAuthority(all);
    expect(outcome).toMatchObject({ verdict: 'met', next: [], missing: [] });
    expect(outcome.criteria).toHaveLength(5);
  });

  it('has no score and no level: the slide prints neither', () => {
    expect(modelLocalAuthority(all)).not.toHaveProperty('score');
    expect(modelLocalAuthority(all)).not.toHaveProperty('level');
  });

  it.each<[string, Facts, string]>([
    ['no joint working group', { jointWorkingGroup: false }, 'joint-working-group'],
    ['two dimensions in the village forum', { villageForumDimensions: 2 }, 'village-forum-dimensions'],
    ['a review without the community data', { communityDataUsed: false }, 'community-data-used'],
    ['a tambon forum that others held', { tambonForumByPeople: false }, 'tambon-forum-by-people'],
    ['two dimensions in the tambon forum', { tambonForumDimensions: 2 }, 'tambon-forum-dimensions'],
    ['projects taken out of order', { inPriorityOrder: false }, 'in-priority-order'],
    ['11 of 40 projects in the plan', { projectsInPlan: 11 }, 'into-plan'],
    ['2 of 12 projects in the budget', { projectsInBudget: 2 }, 'into-budget'],
  ])('is stopped by %s', (_, change, criterion) => {
    expect(modelLocalAuthority({ ...all, ...change })).toMatchObject({ verdict: 'unmet', next: [criterion] });
  });

  it('asks no order of the five: each counts by itself', () => {
    const outcome = modelLocalAuthority({ ...all, villageForumDimensions: 2 });
    expect(outcome.criteria.map(({ status }) => status)).toEqual(['met', 'unmet', 'met', 'met', 'met']);
  });

  it.each([
    [{ projectsInPlan: 13 }],
    [{ projectsInBudget: 4 }],
    [{ villageForumDimensions: 4 }],
    [{ tambonForumDimensions: 4 }],
  ])('passes with %o', change => {
    expect(modelLocalAuthority.decide({ ...all, ...change })).toBe('met');
  });

  it('compares both shares unrounded, exactly 30 % and 20 % being enough', () => {
    const many = { ...all, projectsInPower: 10_000, projectsInPlan: 3000, projectsInBudget: 600 };
    expect(modelLocalAuthority.decide(many)).toBe('met');
    expect(modelLocalAuthority.decide({ ...many, projectsInPlan: 2999 })).toBe('unmet');
    expect(modelLocalAuthority.decide({ ...many, projectsInBudget: 599 })).toBe('unmet');
  });

  it.each(Object.keys(all) as (keyof typeof all)[])('is open without %s', fact => {
    const { [fact]: _, ...known } = all;
    expect(modelLocalAuthority(known)).toMatchObject({ verdict: 'unknown', missing: [fact] });
    expect(modelLocalAuthority.decide(known)).toBe('unknown');
  });

  it('reaches no share with no projects', () => {
    const none = { ...all, projectsInPower: 0, projectsInPlan: 0, projectsInBudget: 0 };
    expect(modelLocalAuthority(none)).toMatchObject({ verdict: 'unmet', next: ['into-plan', 'into-budget'] });
  });

  it.each<[Facts, string]>([
    [{ projectsInPlan: 41 }, 'projectsInPlan'],
    [{ projectsInBudget: 13 }, 'projectsInBudget'],
    [{ projectsInPlan: undefined, projectsInBudget: 41 }, 'projectsInBudget'],
  ])('is refused with %o: the budget is of the plan, and the plan of what is in power', (change, path) => {
    expect(modelLocalAuthority.safe({ ...all, ...change })).toMatchObject({ ok: false, error: { path: [path] } });
  });
});
