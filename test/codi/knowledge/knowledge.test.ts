import { describe, expect, test } from 'vitest';
import {
  digitalProjects,
  mediaTotal,
  packages,
  packageTargetIn,
  percentOfTarget,
  staffPoll,
  transparencyMeasures,
} from '../../../src/codi/knowledge/fy2563.js';
import { fixed } from '../../numbers.js';

describe('knowledge packages', () => {
  test('700 + 561 = 1,261 of the tambons, and 161 on innovation make 1,422', () => {
    const outcome = packages({ tambonPlans: 700, councils: 561, innovation: 161, total: 1422 });
    expect(fixed(outcome.groups[0]?.amount)).toBe('1261');
    expect(fixed(outcome.total)).toBe('1422');
    expect(outcome.verdict).toBe('met');
  });

  test('a part that is not known leaves the total open', () => {
    expect(packages({ tambonPlans: 700, councils: 561 })).toMatchObject({
      verdict: 'unknown',
      missing: ['innovation', 'total'],
    });
  });
});

describe('a target that stands in other plans', () => {
  test('has no percentage, which is not 0 %', () => {
    const embeddedIn = packageTargetIn.value.split('/');
    expect(percentOfTarget({ result: 1422, embeddedIn })).toMatchObject({
      rule: 'codi.knowledge.fy2563.percent-of-target',
      percent: null,
      embeddedIn: ['1.1', '3', '5.2.1'],
      missing: [],
    });
    expect(percentOfTarget.decide({ embeddedIn })).toBeNull();
  });

  test('a target of its own beside it is refused', () => {
    const facts = { result: 5, target: 10, embeddedIn: ['1.1'] };
    const refused = percentOfTarget.safe(facts);
    expect(!refused.ok && refused.error.path).toEqual(['target']);
    expect(() => percentOfTarget.decide(facts)).toThrow();
  });

  test('a target of its own gives a percentage, 0 % of it is 0 %, and of 0 none', () => {
    expect(fixed(percentOfTarget.decide({ result: 561, target: 1122 }))).toBe('50');
    expect(fixed(percentOfTarget.decide({ result: 0, target: 10, embeddedIn: [] }))).toBe('0');
    expect(percentOfTarget.decide({ result: 5, target: 0 })).toBeNull();
  });

  test('what is not known is missing', () => {
    expect(percentOfTarget({ target: 5 })).toMatchObject({ embeddedIn: [], missing: ['result'] });
    expect(percentOfTarget({ result: 5, embeddedIn: [] }).missing).toEqual(['target']);
    const open = percentOfTarget({ result: 5 });
    expect(open.missing).toEqual(['target', 'embeddedIn']);
    expect(open).not.toHaveProperty('embeddedIn');
    expect(percentOfTarget.decide({ result: 5 })).toBeUndefined();
  });
});

describe('stories, broadcasts and news', () => {
  const sum = (total: number, ...amounts: number[]) =>
    mediaTotal({ total, parts: amounts.map((amount, index) => ({ name: `part ${index}`, amount })) });

  test('156 + 4 = 160 stories', () => {
    expect(sum(160, 156, 4).verdict).toBe('met');
  });

  test('6 + 9 + 5 = 20 news', () => {
    expect(sum(20, 6, 9, 5).verdict).toBe('met');
  });

  test('3 + 3 broadcasts are not the printed 18', () => {
    expect(sum(18, 3, 3).verdict).toBe('unmet');
    expect(sum(6, 3, 3).verdict).toBe('met');
  });
});

test('three measures for openness', () => {
  expect(transparencyMeasures.map(({ measure }) => measure)).toEqual([1, 2, 3]);
});

test('229 answered the staff poll; 91, 56, 70 and 89 %', () => {
  expect(staffPoll.respondents.value).toBe(229);
  expect(staffPoll.answers.map(({ percent }) => percent.value)).toEqual([91, 56, 70, 89]);
});

test('16 digital projects, four benefits', () => {
  expect(digitalProjects.projects.value).toBe(16);
  expect(digitalProjects.benefits.map(({ id }) => id)).toEqual(['cost', 'resources', 'time', 'efficiency']);
});
