import { describe, expect, it } from 'vitest';
import { parameter } from '../../src/core/parameter.js';
import { everyListed, type Listed, listed } from '../../src/rules/criteria/listed.js';
import { checklist } from '../../src/rules/deciding/checklist.js';
import { explain } from '../../src/rules/explain.js';
import { define, line, stored, text } from './fixtures.js';

const three = parameter(3, 'criteria', line(3));
const rule = checklist({
  ...define('listed'),
  facts: { points: listed(text('points')) },
  criteria: [everyListed('points', three, { id: 'three-points' })],
});

const points = (...met: (boolean | undefined)[]): { points: readonly Listed[] } => ({
  points: met.map((each, index) => ({ name: `${index}`, met: each })),
});

describe('a list that the caller has', () => {
  it.each([
    [points(true, true, true), 'met', []],
    [points(true, true, false), 'unmet', []],
    [points(true, true, undefined), 'unknown', ['points.2.met']],
    [points(true, undefined), 'unknown', ['points', 'points.1.met']],
    [points(true, true), 'unknown', ['points']],
    [points(true, false), 'unmet', []],
    [points(), 'unknown', ['points']],
    [points(true, true, true, true), 'unmet', []],
    [{}, 'unknown', ['points']],
  ] as const)('%j is %s, and open by %j', (facts, verdict, missing) => {
    expect(rule(facts)).toMatchObject({ verdict, missing });
  });

  it('a name that comes twice is one point, and unmet where one of them is', () => {
    const twice = (met: boolean) => ({
      points: [
        { name: 'ก', met: true },
        { name: 'ก', met },
        { name: 'ข', met: true },
        { name: 'ค', met: true },
      ],
    });
    expect(rule.decide(twice(true))).toBe('met');
    expect(rule.decide(twice(false))).toBe('unmet');
    expect(rule(twice(false)).criteria[0]).toMatchObject({ actual: ['ข', 'ค'], unmet: ['ก'] });
  });

  it('shows the points that are met, how many it takes, and where that is printed', () => {
    expect(stored(rule(points(true, undefined, false)).criteria[0])).toMatchObject({
      id: 'three-points',
      status: 'unmet',
      actual: ['0'],
      unmet: ['2'],
      unknown: ['1'],
      required: { exactly: '3' },
      source: { lines: [3] },
    });
    expect(rule({}).criteria[0]).not.toHaveProperty('actual');
    for (const key of ['unmet', 'unknown']) expect(rule(points(true)).criteria[0]).not.toHaveProperty(key);
  });

  it('is told with the names of the points that are not met and not known', () => {
    const told = (language: 'th' | 'en') => explain(rule(points(true, undefined, false)), { rule, language });
    expect(told('en')).toContain(': found 1 criterion: 0 (required exactly 3 criteria; not met: 2; not known: 1)');
    expect(told('th')).toContain('; ที่ไม่ผ่าน: 2; ยังไม่ทราบ: 1)');
  });
});
