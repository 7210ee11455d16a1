import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/plant-genetics/index.js';
import { workshopCentres, workshopProvinces } from '../../../src/cdd/plant-genetics/units.js';
import { readAsLeast } from '../../../src/core/as-read.js';

const {
  inMasterPlan,
  inOperatingPeriod,
  siteBudget,
  siteEntry,
  siteSpending,
  siteUnit,
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

  describe('its money', () => {
    const names = Object.keys(workshopProvinces);
    const provinces = names.map(id => ({ id, amount: 50_000 }));
    const centres = (Object.keys(workshopCentres) as (keyof typeof workshopCentres)[]).map(id => ({
      id,
      amount: 62_880,
    }));

    it('is 814,400 baht for ten provinces and five centres', () => {
      expect([provinces.length, centres.length]).toEqual([10, 5]);
      expect(workshopAllocation({ provinces, centres })).toMatchObject({
        verdict: 'met',
        units: 15,
        allotted: '814400',
        remaining: '0',
        next: [],
      });
      expect(Number.isInteger(814_400 / 15)).toBe(false);
    });

    it.each([
      ['62879.99', 'unmet', '0.01'],
      [62_880, 'met', '0'],
      ['62880.01', 'unmet', '-0.01'],
    ])('with %s baht for the last centre is %s', (amount, verdict, remaining) => {
      const outcome = workshopAllocation({ provinces, centres: [...centres.slice(0, 4), { id: 'lampang', amount }] });
      expect(outcome).toMatchObject({ verdict, remaining });
    });

    it('is not divided while one of the fifteen is not listed, whatever the others have', () => {
      const less = [{ id: 'ยะลา', amount: 100_000 }, ...provinces.slice(1, 9)];
      expect(workshopAllocation({ provinces: less, centres })).toMatchObject({
        verdict: 'unknown',
        units: 14,
        allotted: '814400',
        missing: ['provinces'],
        next: ['provinces', 'budget'],
      });
      expect(workshopAllocation({ provinces, centres: [...centres.slice(0, 4), { id: 'lampang' }] })).toMatchObject({
        verdict: 'unknown',
        missing: ['centres.4.amount'],
      });
      expect(workshopAllocation({})).toMatchObject({ verdict: 'unknown', missing: ['provinces', 'centres'] });
    });

    it('leaves none of them without any', () => {
      const none = [{ id: 'ยะลา', amount: 0 }, { id: 'ปัตตานี', amount: 100_000 }, ...provinces.slice(2)];
      const outcome = workshopAllocation({ provinces: none, centres });
      expect(outcome).toMatchObject({ verdict: 'unmet', units: 14, remaining: '0', missing: [], next: ['provinces'] });
    });

    it('leaves no centre without any either, and a satang is something', () => {
      const last = (amount: number | string, other: number | string): unknown[] => [
        { id: 'lampang', amount },
        { ...centres[0], amount: other },
        ...centres.slice(1, 4),
      ];
      const all = (listed: unknown[]) => workshopAllocation({ provinces, centres: listed } as never);
      expect(all(last(0, 125_760))).toMatchObject({ verdict: 'unmet', units: 14, remaining: '0', next: ['centres'] });
      expect(all(last('0.01', '125759.99'))).toMatchObject({ verdict: 'met', units: 15, remaining: '0' });
      expect(all(last(1, 125_759))).toMatchObject({ verdict: 'met', units: 15, remaining: '0' });
    });

    it('misses what a listed province gets', () => {
      expect(workshopAllocation({ provinces: [{ id: 'ยะลา' }, ...provinces.slice(1)], centres: [] }).missing).toEqual([
        expect.stringMatching(/^provinces\.\d+\.amount$/),
        'centres',
      ]);
    });

    it('is exceeded by what is known', () => {
      expect(workshopAllocation({ provinces: [{ id: 'ยะลา', amount: '814400.01' }] }).verdict).toBe('unmet');
      expect(workshopAllocation({ provinces: [{ id: 'ยะลา', amount: 814_400 }] }).verdict).toBe('unknown');
    });

    it('goes to nobody else, and to each once', () => {
      expect(workshopAllocation.safe({ provinces: [{ id: 'ตาก', amount: 1 }] }).ok).toBe(false);
      expect(workshopAllocation.safe({ centres: [centres[0], centres[0]] } as never).ok).toBe(false);
    });
  });

  it.each([
    [250, 199, 'unmet'],
    [250, 200, 'met'],
    [250, 201, 'met'],
    [200, 160, 'met'],
  ])('of %i who took part %i understand: %s', (participants, understood, verdict) => {
    expect(workshopUnderstood({ participants, understood }).verdict).toBe(verdict);
  });

  it('reads 80 % as at least, and says so', () => {
    const [criterion] = workshopUnderstood({ participants: 250, understood: 250 }).criteria;
    expect(criterion.source).toMatchObject({ basis: 'inferred', how: readAsLeast, lines: [4053] });
  });

  it('is entered within seven days', () => {
    expect(workshopEntry.decide({ completedOn: '2022-03-31' })).toBe('2022-04-07');
    expect(workshopEntry({}).missing).toEqual(['completedOn']);
  });
});

describe('the learning sites', () => {
  it.each<[Parameters<typeof siteUnit>[0], string]>([
    [{ province: 'เชียงใหม่' }, 'met'],
    [{ province: 'อุบลราชธานี' }, 'met'],
    [{ province: 'สตูล', studyCentre: false }, 'met'],
    [{ province: 'ลำปาง', studyCentre: true }, 'met'],
    [{ studyCentre: true }, 'met'],
    [{ province: 'ลำปาง', studyCentre: false }, 'unmet'],
    [{ province: 'ลำปาง' }, 'unknown'],
    [{ studyCentre: false }, 'unknown'],
  ])('of %o: %s', (unit, verdict) => {
    expect(siteUnit(unit).verdict).toBe(verdict);
  });

  it('11 + 3 sites at 100,000 baht are 1,400,000', () => {
    expect(siteBudget({ studyCentres: 11, royalCentres: 3, total: 1_400_000 }).verdict).toBe('met');
  });

  it('are no more than 11 study centres and 3 royal-initiative centres', () => {
    expect(siteBudget.safe({ studyCentres: 12 })).toMatchObject({ ok: false, error: { path: ['studyCentres'] } });
    expect(siteBudget.safe({ royalCentres: 4 })).toMatchObject({ ok: false, error: { path: ['royalCentres'] } });
  });

  it('read the first kind of spending as the exhibition, and say so', () => {
    expect(siteSpending.rule.source).toMatchObject({ basis: 'inferred', lines: [4061, 4074] });
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
