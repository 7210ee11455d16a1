import { describe, expect, it } from 'vitest';
import { fy2555 } from '../../../src/cdd/community-plans/index.js';

const { agreementLevel } = fy2555;

const all = {
  allPlansSummarised: true,
  channels: 2,
  villageForum: true,
  unfundedProjects: 2,
  tambonForum: true,
  fewestProjectsOfAVillage: 1,
  putIntoPlan: true,
  projects: 10,
  supportedProjects: 2,
};
type Facts = Parameters<typeof agreementLevel>[0];

const statuses = (facts: Facts) => agreementLevel(facts).criteria.map(({ status }) => status);

describe('performance agreement 1.1.2', () => {
  it('is level 5 with everything just reached', () => {
    expect(agreementLevel(all)).toMatchObject({ level: 5, possible: [5], missing: [], next: null });
    expect(agreementLevel.decide(all)?.toString()).toBe('5');
  });

  it.each<[string, Facts, number]>([
    ['not all plans summarised', { allPlansSummarised: false }, 0],
    ['one channel', { channels: 1 }, 0],
    ['no village forum', { villageForum: false }, 1],
    ['one project without budget', { unfundedProjects: 1 }, 2],
    ['no tambon forum', { tambonForum: false }, 3],
    ['a village without a project', { fewestProjectsOfAVillage: 0 }, 3],
    ['projects that are in no plan', { putIntoPlan: false }, 3],
    ['19.9 % of the projects supported', { projects: 1000, supportedProjects: 199 }, 4],
  ])('is cut off by %s', (_, change, level) => {
    const outcome = agreementLevel({ ...all, ...change });
    expect(outcome.level).toBe(level);
    expect(outcome.score?.toString()).toBe(String(level));
    expect(outcome.next?.level).toBe(level + 1);
    expect(statuses({ ...all, ...change })).toEqual(
      [1, 2, 3, 4, 5].map(each => (each === level + 1 ? 'unmet' : 'met')),
    );
  });

  it.each<[Facts]>([
    [{ channels: 3 }],
    [{ unfundedProjects: 3 }],
    [{ fewestProjectsOfAVillage: 2 }],
    [{ projects: 1000, supportedProjects: 200 }],
    [{ projects: 1000, supportedProjects: 201 }],
  ])('is level 5 with %o', change => {
    expect(agreementLevel.decide({ ...all, ...change })?.toString()).toBe('5');
  });

  it('gives each level its own verdict, for a reading that is not cumulative', () => {
    const facts = { ...all, channels: 1 };
    expect(agreementLevel(facts).level).toBe(0);
    expect(statuses(facts)).toEqual(['unmet', 'met', 'met', 'met', 'met']);
  });

  it.each<[keyof typeof all, number[]]>([
    ['allPlansSummarised', [0, 5]],
    ['channels', [0, 5]],
    ['villageForum', [1, 5]],
    ['unfundedProjects', [2, 5]],
    ['tambonForum', [3, 5]],
    ['fewestProjectsOfAVillage', [3, 5]],
    ['putIntoPlan', [3, 5]],
    ['projects', [4, 5]],
    ['supportedProjects', [4, 5]],
  ])('is open without %s', (fact, possible) => {
    const { [fact]: _, ...known } = all;
    expect(agreementLevel(known)).toMatchObject({ possible, missing: [fact] });
    expect(agreementLevel(known)).not.toHaveProperty('score');
    expect(agreementLevel.decide(known)).toBeUndefined();
  });

  it('needs nothing of the levels above one that is not met', () => {
    expect(agreementLevel({ villageForum: false }).missing).toEqual(['allPlansSummarised', 'channels']);
  });

  it('is not level 5 with a share of no projects', () => {
    expect(agreementLevel({ ...all, projects: 0, supportedProjects: 0 }).level).toBe(4);
  });

  it('refuses more supported projects than projects', () => {
    expect(agreementLevel.safe({ ...all, supportedProjects: 11 })).toMatchObject({
      ok: false,
      error: { path: ['supportedProjects'], given: '11' },
    });
  });
});
