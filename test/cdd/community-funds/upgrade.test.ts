import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/community-funds/index.js';

const { upgrade, povertyFundUpgrades, savingsGroupUpgrades, inUpgradeBase, povertyFundShare, upgradesOfBase } = fy2565;
const { smartCandidate, departmentGoal, allottedUpgrades } = fy2565;

const rises = (number: number, from: 1 | 2 = 1) =>
  Array.from({ length: number }, (_, index) => ({
    subject: `f${index}`,
    from,
    to: from === 1 ? (2 as const) : (3 as const),
  }));

describe('a rise in the level of governance', () => {
  it.each([
    [1, 1, 'unmet'],
    [1, 2, 'met'],
    [1, 3, 'unmet'],
    [2, 1, 'unmet'],
    [2, 2, 'unmet'],
    [2, 3, 'met'],
    [3, 1, 'unmet'],
    [3, 2, 'unmet'],
    [3, 3, 'unmet'],
  ] as const)('from %i to %i: %s', (from, to, verdict) => {
    expect(upgrade.decide({ from, to })).toBe(verdict);
  });

  it('from 1 to 3 counts only where the caller asks for it', () => {
    expect(upgrade.decide({ from: 1, to: 3, allowSkips: true })).toBe('met');
    expect(upgrade.decide({ from: 1, to: 3, allowSkips: false })).toBe('unmet');
  });

  it.each(['from', 'to'] as const)('is open without %s', name => {
    expect(upgrade({ from: 1, to: 2, [name]: undefined })).toMatchObject({ verdict: 'unknown', missing: [name] });
  });

  it('knows three levels', () => {
    expect(upgrade.safe({ from: 0, to: 1 })).toMatchObject({ ok: false, error: { path: ['from'] } });
    expect(upgrade.safe({ from: 3, to: 4 })).toMatchObject({ ok: false, error: { path: ['to'] } });
  });
});

describe('the targets', () => {
  it('1,377 poverty funds, no fewer', () => {
    expect(povertyFundUpgrades({ upgrades: rises(1376) })).toMatchObject({ verdict: 'unmet', lacking: 1 });
    expect(povertyFundUpgrades.decide({ upgrades: rises(1377) })).toBe('met');
    expect(povertyFundUpgrades.decide({ upgrades: rises(1378) })).toBe('met');
  });

  it('1,623 savings groups, no fewer', () => {
    expect(savingsGroupUpgrades({ upgrades: rises(1622, 2) })).toMatchObject({ verdict: 'unmet', lacking: 1 });
    expect(savingsGroupUpgrades.decide({ upgrades: rises(1623, 2) })).toBe('met');
  });

  it('a fund that rises twice counts once', () => {
    const twice = [...rises(1376), { subject: 'f0', from: 2 as const, to: 3 as const }];
    expect(povertyFundUpgrades({ upgrades: twice })).toMatchObject({
      verdict: 'unmet',
      counted: 1376,
      repeated: ['f0'],
    });
  });

  it('together they are 3,000', () => {
    const [funds, groups] = [povertyFundUpgrades, savingsGroupUpgrades].map(
      rule => rule.rule.parameters['target']?.value,
    );
    expect(Number(funds) + Number(groups)).toBe(3000);
  });

  it('what is allotted to 76 provinces reaches them', () => {
    const facts = { povertyFunds: 1377, savingsGroups: 1623, provinces: 76 };
    expect(allottedUpgrades.decide(facts)).toBe('met');
    expect(allottedUpgrades.decide({ ...facts, povertyFunds: 1376 })).toBe('unmet');
    expect(allottedUpgrades.decide({ ...facts, savingsGroups: 1622 })).toBe('unmet');
    expect(allottedUpgrades.decide({ ...facts, provinces: 75 })).toBe('unmet');
  });
});

describe('the 10 % of the poverty funds', () => {
  it('is of funds without money of the project and not raised in the two years before', () => {
    const fund = { funded2565: false, upgraded2563: false, upgraded2564: false };
    expect(inUpgradeBase.decide(fund)).toBe('met');
    for (const name of Object.keys(fund)) {
      expect(inUpgradeBase.decide({ ...fund, [name]: true })).toBe('unmet');
      expect(inUpgradeBase({ ...fund, [name]: undefined })).toMatchObject({ verdict: 'unknown', missing: [name] });
    }
  });

  it('is 1,377 of a base of 13,761 to 13,770, as whole funds', () => {
    expect(povertyFundShare({ base: 13_760 }).least).toBe(1376);
    expect(povertyFundShare({ base: 13_761 }).least).toBe(1377);
    expect(povertyFundShare({ base: 13_770 }).least).toBe(1377);
    expect(povertyFundShare({ base: 13_771 }).least).toBe(1378);
    expect(povertyFundShare.decide({ base: 13_770, upgraded: 1377 })).toBe('met');
    expect(povertyFundShare({ upgraded: 1377 })).toMatchObject({ verdict: 'unknown', missing: ['base'] });
  });

  const risen = (number: number, change: object = {}) =>
    Array.from({ length: number }, (_, index) => ({
      id: `f${index}`,
      funded2565: false,
      upgraded2563: false,
      upgraded2564: false,
      from: 1,
      to: 2,
      ...change,
    }));

  it('counts the funds of the base alone, 1,377 of them', () => {
    expect(upgradesOfBase({ funds: risen(1376) })).toMatchObject({ verdict: 'unmet', counted: 1376, target: 1377 });
    expect(upgradesOfBase.decide({ funds: risen(1377) })).toBe('met');
    expect(upgradesOfBase.decide({ funds: risen(1378) })).toBe('met');
    expect(upgradesOfBase.decide({ funds: [] })).toBe('unmet');
  });

  it.each([
    [{ funded2565: true }, 'not-of-base'],
    [{ upgraded2563: true }, 'not-of-base'],
    [{ upgraded2564: true, to: 3 }, 'not-of-base'],
    [{ to: 1 }, 'not-a-step'],
    [{ to: 3 }, 'not-a-step'],
    [{ from: 2, to: 2 }, 'not-a-step'],
    [{ from: 3, to: undefined }, 'not-a-step'],
  ])('does not count a fund with %o, and says why: %s', (change, reason) => {
    const funds = [...risen(1376), { ...risen(1, change)[0], id: 'last' }];
    const outcome = upgradesOfBase({ funds } as never);
    expect(outcome).toMatchObject({ verdict: 'unmet', counted: 1376, notCounted: [{ id: 'last', reason }] });
  });

  it('counts a rise from 2 to 3 too, and is open while a fact of the last fund is', () => {
    const last = { ...risen(1)[0], id: 'last' };
    expect(upgradesOfBase.decide({ funds: [...risen(1376), { ...last, from: 2, to: 3 }] } as never)).toBe('met');
    for (const fact of ['funded2565', 'upgraded2563', 'upgraded2564', 'from', 'to']) {
      const outcome = upgradesOfBase({ funds: [...risen(1376), { ...last, [fact]: undefined }] } as never);
      expect(outcome).toMatchObject({ verdict: 'unknown', atMost: 1377, missing: [`funds.1376.${fact}`] });
    }
  });

  it('refuses a fund that is listed twice', () => {
    expect(upgradesOfBase.safe({ funds: [...risen(1), ...risen(1)] })).toMatchObject({
      ok: false,
      error: { path: ['funds', 1, 'id'] },
    });
  });

  it('is not of all 29,231 funds', () => {
    expect(povertyFundShare({ base: 29_231 }).least).toBe(2924);
  });
});

it('a savings group of level 3 is a candidate for SMART Saving Group, no other', () => {
  expect([1, 2, 3].map(level => smartCandidate.decide({ level }))).toEqual(['unmet', 'unmet', 'met']);
  expect(smartCandidate({})).toMatchObject({ verdict: 'unknown', missing: ['level'] });
  expect(smartCandidate.safe({ level: 4 })).toMatchObject({ ok: false });
});

it('the department wants 27,000 more funds', () => {
  expect([26_999, 27_000, 27_001].map(increase => departmentGoal.decide({ increase }))).toEqual([
    'unmet',
    'met',
    'met',
  ]);
  expect(departmentGoal({})).toMatchObject({ verdict: 'unknown', missing: ['increase'] });
});
