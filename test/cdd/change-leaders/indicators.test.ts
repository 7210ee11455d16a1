import { describe, expect, it } from 'vitest';
import { fy2564 } from '../../../src/cdd/change-leaders/index.js';

const { developedLeadersTarget, drivingLeadersShare } = fy2564;

describe('the target of leaders developed', () => {
  it.each([
    [14_999, 'unmet'],
    [15_000, 'met'],
    [15_001, 'met'],
  ] as const)('%i is %s', (developedLeaders, verdict) => {
    expect(developedLeadersTarget.decide({ developedLeaders })).toBe(verdict);
  });

  it('is unknown without their number', () => {
    expect(developedLeadersTarget({})).toMatchObject({ verdict: 'unknown', missing: ['developedLeaders'] });
  });
});

describe('the share of leaders who can drive the work', () => {
  it.each([
    [11_249, 15_000, 'unmet'],
    [11_250, 15_000, 'met'],
    [11_251, 15_000, 'met'],
    [15_000, 15_000, 'met'],
    [2, 3, 'unmet'],
    [3, 4, 'met'],
  ] as const)('%i of %i is %s', (drivingLeaders, developedLeaders, verdict) => {
    expect(drivingLeadersShare.decide({ drivingLeaders, developedLeaders })).toBe(verdict);
  });

  it('is compared unrounded: 74.9999… % rounds to 75 and is unmet', () => {
    const facts = { drivingLeaders: 7_499_999, developedLeaders: 10_000_000 };
    expect(drivingLeadersShare(facts)).toMatchObject({ verdict: 'unmet' });
  });

  it('takes 11,250 of the 15,000 of the target', () => {
    const { share } = drivingLeadersShare.rule.parameters;
    expect((15_000 * Number(share?.value)) / 100).toBe(11_250);
    expect(drivingLeadersShare({ drivingLeaders: 11_250, developedLeaders: 15_000 }).verdict).toBe('met');
    expect(drivingLeadersShare({ drivingLeaders: 11_249, developedLeaders: 15_000 }).verdict).toBe('unmet');
  });

  it.each([
    [{}, ['drivingLeaders', 'developedLeaders']],
    [{ drivingLeaders: 1 }, ['developedLeaders']],
    [{ developedLeaders: 1 }, ['drivingLeaders']],
  ])('is unknown with %o alone', (facts, missing) => {
    expect(drivingLeadersShare(facts)).toMatchObject({ verdict: 'unknown', missing });
  });

  it('is unmet where none was developed or none can drive, which leaves nothing open', () => {
    expect(drivingLeadersShare({ developedLeaders: 0 })).toMatchObject({ verdict: 'unmet', missing: [] });
    expect(drivingLeadersShare({ drivingLeaders: 0 })).toMatchObject({ verdict: 'unmet', missing: [] });
  });

  it('refuses more leaders who can drive than were developed', () => {
    expect(() => drivingLeadersShare({ drivingLeaders: 16, developedLeaders: 15 })).toThrow('drivingLeaders');
  });
});
