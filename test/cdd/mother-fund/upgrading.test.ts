import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/mother-fund/index.js';

const { mechanism, everyMechanism, confirmation, chosenVillages, raisedInAmphoe, raisedInCountry } = fy2565;
const { upgrade, raisedVillages, inspectionTeam, inspectionDeadline, upgradeStages, upgradePeriod } = fy2565;
const { membershipDrive, database } = fy2565;

const five = { members: true, committee: true, rules: true, activities: true, fund: true };

describe('all fund villages have a mechanism', () => {
  it.each([
    [20_000, 19_999, 'unmet'],
    [20_000, 20_000, 'met'],
    [20_000, undefined, 'unknown'],
    [undefined, 20_000, 'unknown'],
  ])('of %s villages %s: %s', (fundVillages, withMechanism, verdict) => {
    expect(fy2565.villagesWithMechanism({ fundVillages, withMechanism }).verdict).toBe(verdict);
  });
});

describe('the five elements of a fund mechanism', () => {
  it.each(Object.keys(five))('are not complete without %s', name => {
    expect(mechanism.decide(five)).toBe('met');
    expect(mechanism({ ...five, [name]: false })).toMatchObject({ verdict: 'unmet', next: [name] });
    expect(mechanism({ ...five, [name]: undefined })).toMatchObject({ verdict: 'unknown', missing: [name] });
  });

  it('are asked of every village: one that lacks one fails all', () => {
    const villages = ['ก', 'ข', 'ค'].map(id => ({ id, ...five }));
    expect(everyMechanism.decide({ villages, number: 3 })).toBe('met');
    expect(everyMechanism({ villages, number: 4 })).toMatchObject({ verdict: 'unknown', notListed: 1 });
    const [first, ...rest] = villages;
    expect(everyMechanism({ villages: [{ ...first, id: 'ก', fund: false }, ...rest], number: 4 })).toMatchObject({
      verdict: 'unmet',
      unmet: 1,
    });
  });
});

describe('the confirmation of the data of 2564', () => {
  const confirmed = {
    sentToProvince: true,
    checkedByAmphoe: true,
    correctAndComplete: true,
    correctedByAmphoe: false,
    confirmedOn: '2022-03-31',
  };

  it.each([
    [{}, 'met'],
    [{ confirmedOn: '2022-04-01' }, 'unmet'],
    [{ confirmedOn: '2022-01-01' }, 'met'],
    [{ confirmedOn: '2021-12-31' }, 'unmet'],
    [{ confirmedOn: '2021-03-31' }, 'unmet'],
    [{ correctAndComplete: false }, 'unmet'],
    [{ correctAndComplete: false, correctedByAmphoe: true }, 'met'],
    [{ sentToProvince: false }, 'unmet'],
    [{ checkedByAmphoe: false }, 'unmet'],
  ] as const)('with %j is %s', (change, verdict) => {
    expect(confirmation.decide({ ...confirmed, ...change })).toBe(verdict);
  });

  it('asks for a correction only of data that are not in order', () => {
    expect(confirmation({ ...confirmed, correctedByAmphoe: undefined }).missing).toEqual([]);
    expect(confirmation({ ...confirmed, correctAndComplete: false, correctedByAmphoe: undefined }).missing).toEqual([
      'correctedByAmphoe',
    ]);
    expect(confirmation({ ...confirmed, confirmedOn: undefined }).missing).toEqual(['confirmedOn']);
  });
});

describe('at least 10 % of the fund villages of an amphoe, in whole villages', () => {
  it.each([
    [0, 0],
    [1, 1],
    [10, 1],
    [11, 2],
    [19, 2],
    [20, 2],
    [21, 3],
    [30, 3],
    [70, 7],
  ])('of %i it takes %i', (fundVillages, least) => {
    expect(chosenVillages({ fundVillages }).least).toBe(least);
    expect(raisedInAmphoe({ fundVillages }).least).toBe(least);
    expect(raisedInAmphoe.decide({ fundVillages, raised: least })).toBe(fundVillages === 0 ? 'unmet' : 'met');
    if (least > 0) {
      expect(raisedInAmphoe({ fundVillages, raised: least - 1 })).toMatchObject({ verdict: 'unmet', lacking: 1 });
      expect(chosenVillages.decide({ fundVillages, chosen: least - 1 })).toBe('unmet');
    }
  });

  it('is open while a number is not known', () => {
    expect(chosenVillages({ chosen: 3 })).toMatchObject({ verdict: 'unknown', missing: ['fundVillages'] });
    expect(raisedInAmphoe({ fundVillages: 3 })).toMatchObject({ verdict: 'unknown', missing: ['raised'] });
  });
});

describe('at least 10 % of the fund villages of the country', () => {
  it.each([
    [999, 10_000, 'unmet'],
    [1000, 10_000, 'met'],
    [1000, 10_001, 'unmet'],
  ] as const)('%i of %i: %s', (raised, fundVillages, verdict) => {
    expect(raisedInCountry.decide({ raised, fundVillages })).toBe(verdict);
  });

  it('cannot be told before the number of villages is announced', () => {
    expect(raisedInCountry({ raised: 1000 })).toMatchObject({ verdict: 'unknown', missing: ['fundVillages'] });
    expect(raisedInCountry.safe({ raised: 0, fundVillages: 0 }).ok).toBe(false);
  });

  it('is apart from the amphoes: one that falls short does not fail it, and all that reach theirs pass it', () => {
    const amphoes = [
      { fundVillages: 11, raised: 1 },
      { fundVillages: 20, raised: 4 },
    ];
    expect(amphoes.map(raisedInAmphoe.decide)).toEqual(['unmet', 'met']);
    expect(raisedInCountry.decide({ raised: 5, fundVillages: 31 })).toBe('met');
    const least = [11, 20, 31].map(fundVillages => raisedInAmphoe({ fundVillages }).least ?? 0);
    expect(raisedInCountry.decide({ raised: least.reduce((sum, each) => sum + each, 0), fundVillages: 62 })).toBe(
      'met',
    );
  });
});

describe('a rise', () => {
  it.each([
    ['C', 'B', 'met'],
    ['C', 'A', 'met'],
    ['B', 'A', 'met'],
    ['A', 'learning-centre', 'met'],
    ['B', 'learning-centre', 'unmet'],
    ['C', 'learning-centre', 'unmet'],
    ['A', 'A', 'unmet'],
    ['A', 'B', 'unmet'],
  ] as const)('from %s to %s is %s', (from, to, verdict) => {
    expect(upgrade.decide({ from, to })).toBe(verdict);
  });

  it('counts once, also from C to A', () => {
    const upgrades = [
      { subject: 'ก', from: 'C', to: 'A' },
      { subject: 'ข', from: 'B', to: 'learning-centre' },
      { subject: 'ก', from: 'C', to: 'B' },
    ] as const;
    expect(raisedVillages({ upgrades, target: 1 })).toMatchObject({ verdict: 'met', counted: 1, repeated: ['ก'] });
    expect(raisedVillages({ upgrades }).missing).toEqual(['target']);
  });

  it('goes from the choice to the record, in order', () => {
    expect(upgradeStages({ chosen: true, analysed: false, planned: true })).toMatchObject({
      verdict: 'unmet',
      skipped: ['analysed'],
    });
    expect(upgradeStages({ chosen: true, analysed: true }).next).toEqual(['planned']);
  });
});

describe('the inspection', () => {
  const team = { drugCentre: 1, trainers: 2, network: 2, officers: 2 };

  it.each([
    [{ officers: 1 }, 'unmet'],
    [{}, 'met'],
    [{ officers: 5 }, 'met'],
    [{ officers: 6 }, 'unmet'],
    [{ drugCentre: 0, officers: 4 }, 'unmet'],
    [{ trainers: 0, officers: 4 }, 'unmet'],
    [{ network: 0, officers: 4 }, 'unmet'],
    [{ officers: 0, network: 5 }, 'unmet'],
  ] as const)('by a team of 7 with %j is %s', (change, verdict) => {
    expect(inspectionTeam.decide({ ...team, ...change })).toBe(verdict);
  });

  it.each(Object.keys(team))('is open while the number of %s is not known', kind => {
    expect(inspectionTeam({ ...team, [kind]: undefined })).toMatchObject({ verdict: 'unknown', missing: [kind] });
  });

  it.each([
    ['2022-06-30', 'on-time'],
    ['2022-07-01', 'late'],
  ])('done on %s is %s', (doneOn, status) => {
    expect(inspectionDeadline({ doneOn }).status).toBe(status);
  });

  it('is due with the end of the period', () => {
    expect(inspectionDeadline({}).due).toBe(upgradePeriod.to.value);
  });
});

describe('members and data', () => {
  it('the membership drive is for households that are not members yet', () => {
    expect(membershipDrive.decide({ inFundVillage: true, isMember: false })).toBe('met');
    expect(membershipDrive.decide({ inFundVillage: true, isMember: true })).toBe('unmet');
    expect(membershipDrive.decide({ inFundVillage: false, isMember: false })).toBe('unmet');
    expect(membershipDrive({ inFundVillage: true }).missing).toEqual(['isMember']);
  });

  it('the database is complete, correct and current', () => {
    const all = { complete: true, correct: true, current: true };
    expect(database.decide(all)).toBe('met');
    for (const name of Object.keys(all)) {
      expect(database.decide({ ...all, [name]: false })).toBe('unmet');
      expect(database({ ...all, [name]: undefined }).missing).toEqual([name]);
    }
  });
});
