import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/plant-genetics/index.js';

const {
  inMasterPlan,
  inOperatingPeriod,
  siteBudget,
  siteEntry,
  siteSpending,
  siteWork,
  sitesDeveloped,
  workshop,
  workshopAllocation,
  workshopEntry,
  workshopOfCentre,
  workshopOfProvince,
  workshopUnderstood,
  workshopUnit,
} = fy2565;

describe('the workshop', () => {
  const all = { people: 200, officers: 30, centreOfficers: 20 };

  it.each(['people', 'officers', 'centreOfficers'] as const)('has exactly its %s', role => {
    expect(workshop(all).verdict).toBe('met');
    expect(workshop({ ...all, [role]: all[role] - 1 }).verdict).toBe('unmet');
    expect(workshop({ ...all, [role]: all[role] + 1 }).verdict).toBe('unmet');
    expect(workshop({ ...all, [role]: undefined }).missing).toEqual([role]);
  });

  it('10 × 20 + 10 × 3 + 5 × 4 = 250', () => {
    const { people, officers } = workshopOfProvince.rule.parameters;
    const { centreOfficers } = workshopOfCentre.rule.parameters;
    const all = 10 * Number(people?.value) + 10 * Number(officers?.value) + 5 * Number(centreOfficers?.value);
    expect(all).toBe(250);
  });

  it.each([
    [20, 3, 'met'],
    [19, 3, 'unmet'],
    [21, 3, 'unmet'],
    [20, 2, 'unmet'],
    [20, 4, 'unmet'],
    [undefined, 3, 'unknown'],
  ])('of a province with %s people and %s officers: %s', (people, officers, verdict) => {
    expect(workshopOfProvince({ people, officers }).verdict).toBe(verdict);
  });

  it.each([
    [3, 'unmet'],
    [4, 'met'],
    [5, 'unmet'],
    [undefined, 'unknown'],
  ])('of a study centre with %s officers: %s', (centreOfficers, verdict) => {
    expect(workshopOfCentre({ centreOfficers }).verdict).toBe(verdict);
  });

  it.each<[Parameters<typeof workshopUnit>[0], string]>([
    [{ province: 'ชัยนาท' }, 'met'],
    [{ studyCentre: 'lampang' }, 'met'],
    [{ province: 'ตาก', studyCentre: 'other' }, 'unmet'],
    [{ province: 'จังหวัดชัยนาท' }, 'met'],
    [{ province: 'ตาก' }, 'unknown'],
  ])('is held by %o: %s', (facts, verdict) => {
    expect(workshopUnit(facts).verdict).toBe(verdict);
  });

  it('costs what its register adds up to, 814,400 baht, which 15 units cannot share evenly', () => {
    const items = [
      { name: 'a', amount: 800_000 },
      { name: 'b', amount: 14_400 },
    ];
    expect(workshopAllocation({ items }).verdict).toBe('met');
    expect(workshopAllocation({ items: [{ name: 'a', amount: '814399.99' }] }).verdict).toBe('unmet');
    expect(workshopAllocation({}).missing).toEqual(['items']);
    expect(Number.isInteger(814_400 / 15)).toBe(false);
  });

  it.each([
    [250, 199, 'unmet'],
    [250, 200, 'met'],
    [250, 201, 'met'],
    [200, 160, 'met'],
  ])('of %i who took part %i understand: %s', (participants, understood, verdict) => {
    expect(workshopUnderstood({ participants, understood }).verdict).toBe(verdict);
  });

  it('is entered within seven days', () => {
    expect(workshopEntry.decide({ completedOn: '2022-03-31' })).toBe('2022-04-07');
    expect(workshopEntry({}).missing).toEqual(['completedOn']);
  });
});

describe('the learning sites', () => {
  it('11 + 3 sites at 100,000 baht are 1,400,000', () => {
    expect(siteBudget({ studyCentres: 11, royalCentres: 3, total: 1_400_000 }).verdict).toBe('met');
  });

  it.each(['exhibition', 'learning-stations', 'plant-labels'] as const)('spend on %s', kind => {
    expect(siteSpending({ items: [{ name: 'a', amount: 100_000, kind }] }).verdict).toBe('met');
    expect(siteSpending({ items: [{ name: 'a', amount: '100000.01', kind }] }).verdict).toBe('unmet');
  });

  it('leave other spending open', () => {
    expect(siteSpending({ items: [{ name: 'a', amount: 1 }] }).verdict).toBe('unknown');
  });

  it.each([
    [13, 'unmet'],
    [14, 'met'],
    [15, 'met'],
    [undefined, 'unknown'],
  ])('%s developed are %s', (sites, verdict) => {
    expect(sitesDeveloped({ sites }).verdict).toBe(verdict);
  });

  it('do five kinds of work, and are entered within seven days', () => {
    expect(siteWork).toHaveLength(5);
    expect(siteEntry.decide({ completedOn: '2022-03-31' })).toBe('2022-04-07');
  });
});

describe('periods', () => {
  it.each([
    ['2021-09-30', 'unmet'],
    ['2021-10-01', 'met'],
    ['2026-09-30', 'met'],
    ['2026-10-01', 'unmet'],
    [undefined, 'unknown'],
  ])('the master plan on %s: %s', (on, verdict) => {
    expect(inMasterPlan({ on }).verdict).toBe(verdict);
  });

  it.each([
    ['2021-12-31', 'unmet'],
    ['2022-01-01', 'met'],
    ['2022-03-31', 'met'],
    ['2022-04-01', 'unmet'],
  ])('the activity on %s: %s', (on, verdict) => {
    expect(inOperatingPeriod({ on }).verdict).toBe(verdict);
  });
});
