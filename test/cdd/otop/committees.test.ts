import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/otop/index.js';

const { amphoeSecretariat, committeesWorking, committeeWork, committeeWorking, provinceSecretariat } = fy2565;

describe.each([
  ['the secretaries of a province', provinceSecretariat],
  ['the secretaries of an amphoe', amphoeSecretariat],
  ['the work of a committee', committeeWork],
  ['a committee that works as set', committeeWorking],
])('%s', (_name, rule) => {
  const all = Object.fromEntries(Object.keys(rule.rule.facts).map(fact => [fact, true]));
  const judge = rule as (facts: Readonly<Record<string, boolean | undefined>>) => {
    verdict: string;
    missing: readonly string[];
  };

  it('needs all that is printed', () => {
    expect(judge(all).verdict).toBe('met');
    expect(judge({}).missing).toEqual(Object.keys(all));
  });

  it.each(Object.keys(all))('and each by itself: %s', fact => {
    expect(judge({ ...all, [fact]: false }).verdict).toBe('unmet');
    expect(judge({ ...all, [fact]: undefined }).missing).toEqual([fact]);
  });
});

describe('committees of the whole country', () => {
  it.each([
    [76, 878, 'met'],
    [75, 878, 'unmet'],
    [76, 877, 'unmet'],
    [76, undefined, 'unknown'],
    [undefined, 878, 'unknown'],
  ])('%s provinces and %s amphoes are %s', (provinces, amphoes, verdict) => {
    expect(committeesWorking({ provinces, amphoes }).verdict).toBe(verdict);
  });

  it('there are no more than 76 provinces', () => {
    const refused = committeesWorking.safe({ provinces: 77, amphoes: 878 });
    expect(refused.ok || refused.error.path).toEqual(['provinces']);
  });
});
