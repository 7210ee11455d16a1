import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/right-livelihoods/index.js';
import { asksForAll } from '../checks.js';

const { targetVillage, villagesSelected, villagesInAll, participants, householdsOfVillage, substituteHousehold } =
  fy2565;

describe('a target village', () => {
  asksForAll(targetVillage, {
    funded2560To2562: false,
    funded2563To2564: false,
    sufficiencyVillage2565: false,
    sagesReady: true,
    householdsReady: true,
  });

  it('does not ask about the sufficiency economy of other years', () => {
    expect(Object.keys(targetVillage.rule.facts)).toHaveLength(5);
    expect(targetVillage.safe({ sufficiencyVillage2564: true }).ok).toBe(false);
  });

  it('says where each condition stands', () => {
    const lines = targetVillage({}).criteria.map(({ source }) => source?.lines);
    expect(lines).toEqual([[2410], [1303, 2410], [2410], [1325, 2410], [1325, 2410]]);
  });
});

describe('as many villages as the department set', () => {
  const parts = [
    { name: 'เหนือ', amount: 1200 },
    { name: 'ใต้', amount: 1800 },
  ];

  it('the country has 3,000', () => {
    expect(villagesSelected({ total: 3000, parts }).verdict).toBe('met');
  });

  it.each([[2999], [3001]])('%s are not', total => {
    expect(villagesSelected({ total, parts }).verdict).toBe('unmet');
  });

  it('none are not enough where some were set', () => {
    expect(villagesSelected({ total: 3000, parts: [] }).verdict).toBe('unmet');
    expect(villagesSelected({ parts }).missing).toEqual(['total']);
  });
});

describe('the villages of the whole undertaking', () => {
  it('63,217 and 11,438 are the printed 74,655', () => {
    const outcome = villagesInAll({ done: 63_217, notYet: 11_438, total: 74_655 });
    expect(outcome.verdict).toBe('met');
    expect(String(outcome.total)).toBe('74655');
  });

  it('one fewer is not', () => {
    const outcome = villagesInAll({ done: 63_216, notYet: 11_438, total: 74_655 });
    expect(outcome.verdict).toBe('unmet');
    expect(String(outcome.difference)).toBe('1');
  });
});

describe('the participants of a village', () => {
  it.each([
    [{ sages: 5, households: 20 }, 'met'],
    [{ sages: 6, households: 20 }, 'met'],
    [{ sages: 4, households: 20 }, 'unmet'],
    [{ sages: 5, households: 19 }, 'unmet'],
    [{ sages: 5, households: 21 }, 'unmet'],
    [{ sages: 5 }, 'unknown'],
    [{ households: 20 }, 'unknown'],
  ])('%o are %s', (facts, verdict) => {
    expect(participants(facts).verdict).toBe(verdict);
  });
});

describe('the twenty households of a village', () => {
  it.each([
    [{ own: 20, substitutes: 0 }, 'met'],
    [{ own: 14, substitutes: 6 }, 'met'],
    [{ own: 14, substitutes: 5 }, 'unmet'],
    [{ own: 14, substitutes: 7 }, 'unmet'],
    [{ own: 14 }, 'unknown'],
    [{ own: 21 }, 'unmet'],
  ])('%o are %s', (facts, verdict) => {
    expect(householdsOfVillage(facts).verdict).toBe(verdict);
  });

  it('are read as exactly twenty', () => {
    const [heads] = householdsOfVillage({ own: 20, substitutes: 0 }).criteria;
    expect(heads?.source).toMatchObject({ basis: 'inferred', lines: [2410, 2474] });
  });
});

describe('a household of another village', () => {
  const met = {
    ownHouseholds: 19,
    fewHouseholds: true,
    ofRightLivelihoodVillage: true,
    nearby: true,
    meetsCriteria: true,
  };
  asksForAll(substituteHousehold, met);

  it('is not called in where the village has its twenty', () => {
    expect(substituteHousehold({ ...met, ownHouseholds: 20 }).verdict).toBe('unmet');
  });
});
