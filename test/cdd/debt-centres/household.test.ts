import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/debt-centres/index.js';

const { household, householdsOfCentre, householdPath, debtsSolved, debtsSolvedNationally } = fy2565;

const all = {
  inDebt: true,
  selectedByCentre: true,
  registered: true,
  centreCohort: 2563,
  receivedFy2564Materials: false,
};
type Facts = Parameters<typeof household>[0];

describe('a household that may take part', () => {
  it('asks for four things in printed order', () => {
    const { criteria } = household(all);
    expect(criteria.map(({ id }) => id)).toEqual(['in-debt', 'selected-by-centre', 'registered', 'not-repeated']);
    expect(criteria.map(({ status }) => status)).toEqual(['met', 'met', 'met', 'met']);
  });

  it.each<[string, Facts, string]>([
    ['of 2563 without materials of FY2564 is in', {}, 'met'],
    ['of 2563 with materials of FY2564 is out', { receivedFy2564Materials: true }, 'unmet'],
    ['of 2564 without materials of FY2564 is in', { centreCohort: 2564 }, 'met'],
    ['of 2564 with materials of FY2564 is out', { centreCohort: 2564, receivedFy2564Materials: true }, 'unmet'],
    ['of 2565 with materials of FY2564 is in', { centreCohort: 2565, receivedFy2564Materials: true }, 'met'],
    ['that is not in debt is out', { inDebt: false }, 'unmet'],
    ['that was not selected is out', { selectedByCentre: false }, 'unmet'],
    ['that is not registered is out', { registered: false }, 'unmet'],
  ])('%s', (_, change, verdict) => {
    expect(household({ ...all, ...change }).verdict).toBe(verdict);
    expect(household.decide({ ...all, ...change })).toBe(verdict);
  });

  it.each<[keyof typeof all]>([['inDebt'], ['selectedByCentre'], ['registered'], ['receivedFy2564Materials']])(
    'is open without %s alone',
    fact => {
      const { [fact]: _, ...known } = all;
      expect(household(known)).toMatchObject({ verdict: 'unknown', missing: [fact] });
    },
  );

  it('needs no cohort without materials, and needs it with them', () => {
    const { centreCohort: _, ...known } = all;
    expect(household(known)).toMatchObject({ verdict: 'met', missing: [] });
    expect(household({ ...known, receivedFy2564Materials: true })).toMatchObject({
      verdict: 'unknown',
      missing: ['centreCohort'],
    });
  });

  it('does not miss the materials for a centre of 2565', () => {
    const { receivedFy2564Materials: _, ...known } = all;
    expect(household({ ...known, centreCohort: 2565 })).toMatchObject({ verdict: 'met', missing: [] });
    expect(household({ ...known, centreCohort: 2565, inDebt: undefined }).missing).toEqual(['inDebt']);
  });

  it('names nothing as missing once it is out', () => {
    expect(household({ registered: false })).toMatchObject({ verdict: 'unmet', missing: [] });
  });

  it.each([2562, 2566, 2564.5])('has no centre of %s in this activity', centreCohort => {
    const result = household.safe({ ...all, centreCohort });
    expect(result.ok || result.error.path).toEqual(['centreCohort']);
  });
});

describe('thirty households a centre', () => {
  it.each([
    [29, 'unmet'],
    [30, 'met'],
    [31, 'unmet'],
    [undefined, 'unknown'],
  ])('%s is %s', (households, verdict) => {
    expect(householdsOfCentre({ households }).verdict).toBe(verdict);
  });

  it('makes 9,630 in 321 centres', () => {
    expect(Number(householdsOfCentre.rule.parameters['perCentre']?.value) * 321).toBe(9630);
  });
});

describe('the path of a household', () => {
  it('ends with the report', () => {
    const all = Object.fromEntries(Object.keys(householdPath.rule.facts).map(stage => [stage, true]));
    expect(householdPath(all)).toMatchObject({ verdict: 'met', reached: 'reported', next: [] });
  });

  it('cannot be registered without being selected', () => {
    const outcome = householdPath({ inDatabase: true, classified: true, selected: false, registered: true });
    expect(outcome).toMatchObject({ verdict: 'unmet', skipped: ['selected'] });
  });
});

describe('80 % of the target households', () => {
  it.each([
    [9630, 7703, 'unmet', 7704],
    [9630, 7704, 'met', 7704],
    [9630, 7705, 'met', 7704],
    [30, 23, 'unmet', 24],
    [30, 24, 'met', 24],
  ])('of %i households %i is %s', (targetHouseholds, solved, verdict, least) => {
    expect(debtsSolved({ targetHouseholds, solved })).toMatchObject({ verdict, least });
  });

  it('takes 24 in each of 321 centres to the national number', () => {
    const { least = 0 } = debtsSolved({ targetHouseholds: 30 });
    expect(321 * least).toBe(7704);
  });

  it('is open without either number', () => {
    expect(debtsSolved({ solved: 1 }).missing).toEqual(['targetHouseholds']);
    expect(debtsSolved({ targetHouseholds: 30 }).missing).toEqual(['solved']);
  });

  it.each([
    [7703, 'unmet'],
    [7704, 'met'],
    [7705, 'met'],
    [undefined, 'unknown'],
  ])('%s representatives are %s for the project', (representatives, verdict) => {
    expect(debtsSolvedNationally({ representatives }).verdict).toBe(verdict);
  });
});
