import { describe, expect, it } from 'vitest';
import { fy2555 } from '../../../src/cdd/community-plans/index.js';

const { modelLocalAuthority } = fy2555;

const all = {
  jointWorkingGroup: true,
  villageForumDimensions: 3,
  communityDataUsed: true,
  tambonForumDimensions: 3,
  projectsInPower: 40,
  inPriorityOrder: true,
  projectsInPlan: 12,
  projectsInBudget: 3,
};
type Facts = Parameters<typeof modelLocalAuthority>[0];

describe('a model local authority', () => {
  it('of 40 projects in power sets at least 12 in the plan', () => {
    expect(modelLocalAuthority({ ...all, projectsInPlan: 11 }).level).toBe(3);
    expect(modelLocalAuthority(all).level).toBe(5);
    expect(modelLocalAuthority({ ...all, projectsInPlan: 13 }).level).toBe(5);
  });

  it('of 12 projects in the plan puts 3 into the budget: 2 are not enough', () => {
    expect(modelLocalAuthority({ ...all, projectsInBudget: 2 })).toMatchObject({
      level: 4,
      next: { level: 5, criteria: ['into-budget'] },
    });
    expect(modelLocalAuthority(all)).toMatchObject({ level: 5, next: null });
    expect(modelLocalAuthority({ ...all, projectsInBudget: 4 }).level).toBe(5);
  });

  it('compares both shares unrounded, exactly 30 % and 20 % being enough', () => {
    const many = { ...all, projectsInPower: 10_000, projectsInPlan: 3000, projectsInBudget: 600 };
    expect(modelLocalAuthority(many).level).toBe(5);
    expect(modelLocalAuthority({ ...many, projectsInPlan: 2999 }).level).toBe(3);
    expect(modelLocalAuthority({ ...many, projectsInBudget: 599 }).level).toBe(4);
  });

  it.each<[string, Facts, number]>([
    ['no joint working group', { jointWorkingGroup: false }, 0],
    ['two dimensions in the village forum', { villageForumDimensions: 2 }, 1],
    ['a review without the community data', { communityDataUsed: false }, 1],
    ['two dimensions in the tambon forum', { tambonForumDimensions: 2 }, 2],
    ['projects taken out of order', { inPriorityOrder: false }, 3],
  ])('is stopped by %s', (_, change, level) => {
    const outcome = modelLocalAuthority({ ...all, ...change });
    expect(outcome.level).toBe(level);
    expect(outcome.criteria.map(({ status }) => status === 'met')).toEqual(
      [1, 2, 3, 4, 5].map(each => each !== level + 1),
    );
  });

  it.each(['villageForumDimensions', 'tambonForumDimensions'])('passes with four in %s', fact => {
    expect(modelLocalAuthority.decide({ ...all, [fact]: 4 })?.toString()).toBe('5');
  });

  it.each<[keyof typeof all, number[]]>([
    ['jointWorkingGroup', [0, 5]],
    ['villageForumDimensions', [1, 5]],
    ['communityDataUsed', [1, 5]],
    ['tambonForumDimensions', [2, 5]],
    ['projectsInPower', [3, 5]],
    ['inPriorityOrder', [3, 5]],
    ['projectsInPlan', [3, 4, 5]],
    ['projectsInBudget', [4, 5]],
  ])('is open without %s', (fact, possible) => {
    const { [fact]: _, ...known } = all;
    expect(modelLocalAuthority(known)).toMatchObject({ possible, missing: [fact] });
    expect(modelLocalAuthority.decide(known)).toBeUndefined();
  });

  it.each<[string, number, number, number[], string[]]>([
    ['30 of 100 exclude 20 % by 4', 100, 4, [3, 4], ['projectsInPlan']],
    ['the plan is at most the 40 in power, and 8 are 20 % of those', 40, 8, [3, 5], ['projectsInPlan']],
    ['12 in the budget are 12 in the plan at least', 40, 12, [5], []],
    ['all of 2 are in the budget', 2, 2, [5], []],
    ['nothing is in the budget', 40, 0, [3, 4], ['projectsInPlan']],
  ])(
    'takes steps 4 and 5 together while the projects in the plan are missing: %s',
    (_, inPower, inBudget, ...expected) => {
      const { projectsInPlan: __, ...known } = { ...all, projectsInPower: inPower, projectsInBudget: inBudget };
      const [possible, missing] = expected;
      expect(modelLocalAuthority(known)).toMatchObject({ possible, missing });
    },
  );

  it('names the levels that some number of projects gives, and no others', () => {
    const upTo = (most: number) => Array.from({ length: most + 1 }, (_, index) => index);
    for (const projectsInPower of [0, 1, 3, 7, 10, 21]) {
      for (const projectsInBudget of upTo(projectsInPower)) {
        const { projectsInPlan: _, ...known } = { ...all, projectsInPower, projectsInBudget };
        const plans = upTo(projectsInPower).filter(plan => plan >= projectsInBudget);
        const levels = plans.map(
          projectsInPlan => modelLocalAuthority({ ...known, projectsInPlan }).level ?? Number.NaN,
        );
        const outcome = modelLocalAuthority(known);
        expect(outcome.possible).toEqual([...new Set(levels)].sort());
        expect(outcome.missing).toEqual(new Set(levels).size > 1 ? ['projectsInPlan'] : []);
      }
    }
  });

  it('has taken no step of shares with no projects', () => {
    const none = { ...all, projectsInPower: 0, projectsInPlan: 0, projectsInBudget: 0 };
    expect(modelLocalAuthority(none).level).toBe(3);
  });

  it.each<[Facts, string]>([
    [{ projectsInPlan: 41 }, 'projectsInPlan'],
    [{ projectsInBudget: 13 }, 'projectsInBudget'],
    [{ projectsInPlan: undefined, projectsInBudget: 41 }, 'projectsInBudget'],
  ])('is refused with %o: the budget is of the plan, and the plan of what is in power', (change, path) => {
    expect(modelLocalAuthority.safe({ ...all, ...change })).toMatchObject({ ok: false, error: { path: [path] } });
  });
});
