import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/savings-fair/index.js';

const { fairBudget, fairDay, fairParts, fairReport, fairSatisfaction, mobilisationChannels } = fy2565;

describe('the day of the fair', () => {
  it.each([
    ['2022-03-05', 1, 'unmet'],
    ['2022-03-06', 1, 'met'],
    ['2022-03-08', 1, 'met'],
    ['2022-03-09', 1, 'unmet'],
    ['2022-03-06', 2, 'unmet'],
    ['2022-03-06', 3, 'unmet'],
    [undefined, 1, 'unknown'],
    ['2022-03-06', undefined, 'unknown'],
  ])('%s for %s days is %s', (on, days, verdict) => {
    expect(fairDay({ on, days }).verdict).toBe(verdict);
  });
});

describe('its parts', () => {
  const names = Object.keys(fairParts.rule.facts).filter(name => name !== 'otherActivity');
  const all = Object.fromEntries([...names.map(part => [part, true]), ['otherActivity', false]]);

  it('are six, one with three topics', () => {
    const [activity] = fairParts(all).criteria;
    expect(activity?.criteria?.[0]?.criteria).toHaveLength(6);
    expect(fairParts(all).verdict).toBe('met');
  });

  it.each(names)('are not all covered without %s', part => {
    expect(fairParts({ ...all, [part]: false }).verdict).toBe('unmet');
    expect(fairParts({ ...all, [part]: undefined }).missing).toEqual([part]);
  });

  it('give way to another activity that suits the province', () => {
    const none = Object.fromEntries(names.map(part => [part, false]));
    expect(fairParts({ ...none, otherActivity: true }).verdict).toBe('met');
    expect(fairParts({ ...none, otherActivity: false }).verdict).toBe('unmet');
    expect(fairParts(none)).toMatchObject({ verdict: 'unknown', missing: ['otherActivity'] });
    expect(fairParts({ ...none, otherActivity: false }).next).toEqual(['other-activity']);
  });

  it('include three ways to mobilise savings', () => {
    expect(Object.keys(mobilisationChannels)).toHaveLength(3);
  });
});

describe('money, report and satisfaction', () => {
  it('76 × 50,000 = 3,800,000', () => {
    expect(fairBudget({ provinces: 76, total: 3_800_000 }).verdict).toBe('met');
  });

  it.each([
    ['2022-03-30', 'on-time'],
    ['2022-03-31', 'late'],
  ])('a report of %s is %s', (doneOn, status) => {
    expect(fairReport({ doneOn }).status).toBe(status);
  });

  it('a report before the fair is refused', () => {
    expect(fairReport.safe({ heldOn: '2022-03-06', doneOn: '2021-10-01' }).ok).toBe(false);
    expect(fairReport({ heldOn: '2022-03-06', doneOn: '2022-03-06' }).status).toBe('on-time');
  });

  it.each([
    ['79.99', 'unmet'],
    [80, 'met'],
    ['80.01', 'met'],
    [undefined, 'unknown'],
  ])('satisfaction of %s %% is %s', (satisfactionPercent, verdict) => {
    expect(fairSatisfaction({ satisfactionPercent }).verdict).toBe(verdict);
  });
});
