import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/grassroots-mechanism/index.js';
import { provincesButBangkok } from '../../../src/core/provinces.js';

const {
  foodBudget,
  foodGroup,
  foodGroupsOfProvince,
  foodIndicators,
  foodMarketLink,
  foodParticipants,
  foodProgress,
  foodRegister,
  foodReport,
  foodSpending,
  foodWorkshop,
} = fy2565;

const good = {
  targetOfYears: true,
  hasPotential: true,
  field: 'farming',
  inDatabase: true,
  trainedBefore: false,
  inNorth: false,
  inNetworkProject: false,
  origin: 'livelihood',
} as const;

describe('a group', () => {
  it.each([
    [{}, 'met', 'met'],
    [{ trainedBefore: true }, 'unmet', 'met'],
    [{ origin: 'other' }, 'unmet', 'met'],
    [{ trainedBefore: true, origin: 'other' }, 'unmet', 'unmet'],
    [{ trainedBefore: undefined }, 'unknown', 'met'],
    [{ trainedBefore: undefined, origin: undefined }, 'unknown', 'unknown'],
    [{ targetOfYears: false }, 'unmet', 'unmet'],
    [{ hasPotential: false }, 'unmet', 'unmet'],
    [{ field: 'other' }, 'unmet', 'unmet'],
    [{ field: 'processing' }, 'met', 'met'],
    [{ field: 'tourism' }, 'met', 'met'],
    [{ inDatabase: false }, 'unmet', 'unmet'],
    [{ inNetworkProject: true }, 'met', 'met'],
    [{ inNorth: true, inNetworkProject: true }, 'unmet', 'unmet'],
    [{ inNorth: true, inNetworkProject: undefined }, 'unknown', 'unknown'],
    [{ inNorth: undefined, inNetworkProject: undefined }, 'unknown', 'unknown'],
  ] as const)('with %o is %s by both steps, and %s by either', (change, both, fallback) => {
    expect(foodGroup({ ...good, ...change, steps: 'both' }).verdict).toBe(both);
    expect(foodGroup({ ...good, ...change, steps: 'fallback' }).verdict).toBe(fallback);
  });

  it.each(['livelihood', 'sufficiency-village', 'womens-fund', 'otop', 'acknowledged-partner'] as const)(
    'may come from %s',
    origin => {
      expect(foodGroup({ ...good, origin, steps: 'both' }).verdict).toBe('met');
    },
  );

  it('is judged by a reading that the caller names', () => {
    const refused = foodGroup.safe(good);
    expect(refused.ok || refused.error.path).toEqual(['steps']);
  });
});

describe('numbers', () => {
  it('ten groups with two people each', () => {
    const groups = Array.from({ length: 10 }, (_unused, index) => ({ id: `${index}`, people: 2 }));
    expect(foodGroupsOfProvince({ groups }).verdict).toBe('met');
    expect(foodGroupsOfProvince({ groups: groups.slice(1) }).verdict).toBe('unknown');
    expect(foodGroupsOfProvince({ groups: [{ id: 'a', people: 1 }] }).verdict).toBe('unmet');
    expect(foodGroupsOfProvince({ groups: [{ id: 'a', people: 3 }], number: 1 }).verdict).toBe('met');
    expect(foodGroupsOfProvince.safe({ groups: [...groups, { id: 'x', people: 2 }] }).ok).toBe(false);
  });

  it('76 × 10 × 2 = 1,520', () => {
    const provinces = provincesButBangkok.map(id => ({ id, people: 20 }));
    expect(foodParticipants({ provinces })).toMatchObject({ verdict: 'met', reached: '1520' });
    expect(foodParticipants({ provinces: provinces.slice(1) })).toMatchObject({
      verdict: 'unknown',
      missing: ['provinces'],
    });
    expect(foodParticipants({ provinces: [{ id: 'น่าน', people: 19 }] }).verdict).toBe('unmet');
  });

  const row = { id: 'ก', members: true, place: true, goods: true, monthlyProduction: true };

  it.each(['members', 'place', 'goods', 'monthlyProduction'])('the register needs %s', column => {
    expect(foodRegister({ groups: [row], number: 1 }).verdict).toBe('met');
    expect(foodRegister({ groups: [{ ...row, [column]: false }], number: 1 }).verdict).toBe('unmet');
    expect(foodRegister({ groups: [] }).verdict).toBe('unknown');
  });
});

describe('the activity', () => {
  const topics = { development: true, inspection: true, marketLinks: true, analysis: true, asCovidRulesSay: true };
  const held = { ...topics, projectWorkedOut: true, days: 2, startsOn: '2022-04-01', endsOn: '2022-04-02' };

  it.each([
    [{}, 'met'],
    [{ projectWorkedOut: false }, 'unmet'],
    [{ projectWorkedOut: undefined }, 'unknown'],
    [{ days: 1 }, 'unmet'],
    [{ days: 3, endsOn: '2022-04-03' }, 'unmet'],
    [{ startsOn: '2022-03-31' }, 'unmet'],
    [{ startsOn: '2022-06-29', endsOn: '2022-06-30' }, 'met'],
    [{ startsOn: '2022-06-30', endsOn: '2022-07-01' }, 'unmet'],
    [{ startsOn: '2022-07-01', endsOn: '2022-07-02' }, 'unmet'],
    [{ startsOn: undefined }, 'unknown'],
    [{ endsOn: undefined }, 'unknown'],
  ])('with %o is %s', (change, verdict) => {
    expect(foodWorkshop({ ...held, ...change }).verdict).toBe(verdict);
  });

  it('has no two days in one', () => {
    expect(foodWorkshop.safe({ ...held, endsOn: '2022-04-01' }).ok).toBe(false);
  });

  it.each(Object.keys(topics))('needs %s', topic => {
    expect(foodWorkshop({ ...held, [topic]: false }).verdict).toBe('unmet');
  });

  const link = { supported: true, withAmphoes: true, asCovidRulesSay: true };

  it.each(Object.keys(link))('links to markets with %s', fact => {
    expect(foodMarketLink(link).verdict).toBe('met');
    expect(foodMarketLink({ ...link, [fact]: false }).verdict).toBe('unmet');
  });

  it.each([
    [{ followedUp: true, toCommittee: true }, 'met'],
    [{ followedUp: true, toCommittee: false, toWorkingGroup: true }, 'met'],
    [{ followedUp: true, toCommittee: false, toWorkingGroup: false }, 'unmet'],
    [{ followedUp: false, toCommittee: true }, 'unmet'],
    [{ followedUp: true }, 'unknown'],
  ])('progress with %o is %s', (facts, verdict) => {
    expect(foodProgress(facts).verdict).toBe(verdict);
  });
});

describe('money and results', () => {
  it('66,400 + 69,700 = 136,100, and 10,343,600 for 76', () => {
    expect(foodBudget({ workshops: 1, links: 1, total: 136_100 }).verdict).toBe('met');
    expect(foodBudget({ workshops: 76, links: 76, total: 10_343_600 }).verdict).toBe('met');
    expect(foodBudget({ workshops: 76, links: 75, total: 10_343_600 }).verdict).toBe('unmet');
  });

  it.each([
    [136_100, 'met'],
    ['136100.01', 'unmet'],
    [undefined, 'unknown'],
  ])('one item of %s is %s', (amount, verdict) => {
    expect(foodSpending({ items: [{ name: 'ประชุม', amount }] }).verdict).toBe(verdict);
  });

  it.each([
    [true, 100, 106, 'met'],
    [true, 100, '105.99', 'unmet'],
    [false, 100, 106, 'unmet'],
    [true, 0, 106, 'unmet'],
    [undefined, 100, 106, 'unknown'],
    [true, 100, undefined, 'unknown'],
  ])('a plan (%s) and income from %s to %s are %s', (hasPlan, incomeBefore, incomeAfter, verdict) => {
    expect(foodIndicators({ hasPlan, incomeBefore, incomeAfter }).verdict).toBe(verdict);
  });

  it('the report is due on 15 September, long after the quarter', () => {
    expect(foodReport({ endedOn: '2022-06-30', doneOn: '2022-09-15' })).toMatchObject({
      status: 'on-time',
      conflict: null,
    });
    expect(foodReport({ doneOn: '2022-09-16' }).status).toBe('late');
    expect(foodReport({ endedOn: '2022-09-16' }).conflict?.due).toBe('2022-09-15');
  });
});
