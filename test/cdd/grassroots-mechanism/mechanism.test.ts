import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/grassroots-mechanism/index.js';
import { provincesButBangkok } from '../../../src/core/provinces.js';

const {
  averagePeople,
  bestPractice,
  lessonOfficers,
  lessonsReport,
  lessonsSummedUp,
  mechanisms,
  meetingBudget,
  meetingReport,
  meetingsHeld,
  parallelMechanisms,
  partnerSectors,
  preparation,
  targetGroup,
  workFrame,
} = fy2565;

describe.each([
  ['the preparation', preparation],
  ['the partner sectors', partnerSectors],
  ['the two mechanisms', parallelMechanisms],
  ['best practice', bestPractice],
])('%s', (_name, rule) => {
  const all = Object.fromEntries(Object.keys(rule.rule.facts).map(fact => [fact, true]));
  const judge = rule as (facts: Readonly<Record<string, boolean | undefined>>) => {
    verdict: string;
    missing: readonly string[];
  };

  it('needs all that is printed', () => {
    expect(judge(all).verdict).toBe('met');
    expect(judge({}).verdict).toBe('unknown');
  });

  it.each(Object.keys(all))('and each by itself: %s', fact => {
    expect(judge({ ...all, [fact]: false }).verdict).toBe('unmet');
    expect(judge({ ...all, [fact]: undefined }).missing).toEqual([fact]);
  });
});

describe('meetings', () => {
  it.each([
    [3, true, 'unmet'],
    [4, true, 'met'],
    [5, true, 'met'],
    [4, false, 'unmet'],
    [4, undefined, 'unknown'],
    [undefined, true, 'unknown'],
  ])('%s of them, as the COVID-19 rules say: %s, are %s', (meetings, asCovidRulesSay, verdict) => {
    expect(meetingsHeld({ meetings, asCovidRulesSay }).verdict).toBe(verdict);
  });

  it('2,280 people of 76 provinces are 30 each, on average', () => {
    expect(String(averagePeople({ people: 2280, provinces: 76 }).average)).toBe('30');
    expect(averagePeople({ people: 2280 }).missing).toEqual(['provinces']);
  });

  it('76 × 30,400 = 2,310,400, where 30,400 is derived', () => {
    expect(meetingBudget({ provinces: 76, total: 2_310_400 }).verdict).toBe('met');
    expect(meetingBudget({ provinces: 75, total: 2_310_400 }).verdict).toBe('unmet');
  });

  it.each([
    ['2022-09-15', null],
    ['2022-09-16', '2022-09-15'],
    ['2022-09-30', '2022-09-15'],
  ])('that end on %s are in conflict with %s', (endedOn, due) => {
    expect(meetingReport({ endedOn }).conflict?.due ?? null).toBe(due);
    expect(lessonsReport({ endedOn }).conflict?.due ?? null).toBe(due);
  });

  it('are reported by 15 September', () => {
    expect(meetingReport({ doneOn: '2022-09-15' }).status).toBe('on-time');
    expect(meetingReport({ doneOn: '2022-09-16' }).status).toBe('late');
    expect(lessonsReport({ doneOn: '2022-09-15' }).status).toBe('on-time');
    expect(lessonsReport({ doneOn: '2022-09-16' }).status).toBe('late');
  });
});

describe('the mechanism', () => {
  it('of 76 provinces is developed and works', () => {
    const provinces = provincesButBangkok.map(id => ({
      id,
      developed: true,
      working: true,
    }));
    expect(mechanisms({ provinces }).verdict).toBe('met');
    expect(mechanisms({ provinces: provinces.slice(1) })).toMatchObject({ verdict: 'unknown', notListed: 1 });
    expect(mechanisms({ provinces: [{ id: 'น่าน', developed: false, working: true }] }).verdict).toBe('unmet');
    expect(mechanisms({ provinces: [] }).verdict).toBe('unknown');
  });

  it.each([
    ['farming', 'inputs', 'met'],
    ['processing', 'knowledge', 'met'],
    ['tourism', 'marketing', 'met'],
    ['farming', 'communication', 'met'],
    ['farming', 'management', 'met'],
    ['other', 'management', 'unmet'],
    ['farming', 'other', 'unmet'],
    ['farming', undefined, 'unknown'],
  ] as const)('%s by %s is %s', (field, process, verdict) => {
    expect(workFrame({ field, process }).verdict).toBe(verdict);
  });

  it('is for nine kinds of people', () => {
    const kinds = Object.keys((targetGroup.rule.facts.kind as { choices?: object }).choices ?? {});
    const met = kinds.filter(kind => targetGroup({ kind: kind as 'farmer' }).verdict === 'met');
    expect(met).toHaveLength(9);
    expect(targetGroup({ kind: 'other' }).verdict).toBe('unmet');
    expect(targetGroup({}).missing).toEqual(['kind']);
  });
});

describe('lessons', () => {
  it.each([
    [true, 1, 'met'],
    [true, 0, 'unmet'],
    [false, 1, 'unmet'],
    [true, 2, 'met'],
    [undefined, 1, 'unknown'],
    [true, undefined, 'unknown'],
  ])('with a forum (%s) and %s volumes are %s', (forumHeld, volumes, verdict) => {
    expect(lessonsSummedUp({ forumHeld, volumes }).verdict).toBe(verdict);
  });

  it('each of 76 provinces has one officer', () => {
    const provinces = provincesButBangkok.map(id => ({ id, people: 1 }));
    expect(lessonOfficers({ provinces }).verdict).toBe('met');
    expect(lessonOfficers({ provinces: provinces.slice(1) }).verdict).toBe('unknown');
    expect(lessonOfficers({ provinces: [{ id: 'น่าน', people: 2 }] }).verdict).toBe('unmet');
  });
});

describe('the period of the meetings', () => {
  it.each([
    ['2021-12-31', 'unmet'],
    ['2022-01-01', 'met'],
    ['2022-09-30', 'met'],
    ['2022-10-01', 'unmet'],
  ])('%s is in it: %s', (on, verdict) => {
    expect(fy2565.meetingPeriod.decide({ on })).toBe(verdict);
  });
});
