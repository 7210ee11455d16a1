import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/mother-fund/index.js';
import { provinces } from '../../../src/core/provinces.js';

const { distribution, seedlingRegister, chooseSeedlings, workshopPeople, seedlingWorkshop, seedlingStages } = fy2565;
const { actionPlan, namedSteps, seedlingActivities, seedlingVillages, provinceScope, villageStatus } = fy2565;

const possible = { allAreFundVillages: false, ready: true };

describe("a province's quota by amphoe", () => {
  it('stands where it adds up and every amphoe with a target may have one', () => {
    const amphoes = [
      { amphoe: 'ก', target: 0, allAreFundVillages: true },
      { amphoe: 'ข', target: 1, ...possible },
      { amphoe: 'ค', target: 3, ...possible },
    ];
    expect(distribution({ quota: 4, amphoes })).toMatchObject({ verdict: 'met', difference: 0, toMove: [] });
    expect(distribution.decide({ quota: 5, amphoes })).toBe('unmet');
    expect(distribution.decide({ quota: 3, amphoes })).toBe('unmet');
  });

  it.each([{ allAreFundVillages: true, ready: true }, { allAreFundVillages: false, ready: false }, { ready: false }])(
    'a target has to move from an amphoe with %j',
    standing => {
      const amphoes = [
        { amphoe: 'ก', target: 1, ...standing },
        { amphoe: 'ข', target: 1, ...possible },
      ];
      expect(distribution({ quota: 2, amphoes })).toMatchObject({ verdict: 'unmet', toMove: ['ก'] });
      const moved = [
        { amphoe: 'ก', target: 0, ...standing },
        { amphoe: 'ข', target: 2, ...possible },
      ];
      expect(distribution({ quota: 2, amphoes: moved })).toMatchObject({ verdict: 'met', toMove: [] });
    },
  );

  it('what is not known is named where it can matter', () => {
    expect(distribution({ amphoes: [{ amphoe: 'ก', target: 1, ...possible }] })).toMatchObject({
      verdict: 'unknown',
      missing: ['quota'],
    });
    expect(distribution({ quota: 1, amphoes: [{ amphoe: 'ก', target: 1 }] }).missing).toEqual([
      'amphoes.0.allAreFundVillages',
      'amphoes.0.ready',
    ]);
    expect(distribution({ quota: 1, amphoes: [{ amphoe: 'ก', ...possible }] })).toMatchObject({
      verdict: 'unknown',
      missing: ['amphoes.0.target'],
    });
    expect(distribution({ amphoes: [{ amphoe: 'ก' }] }).missing).toEqual([
      'quota',
      'amphoes.0.target',
      'amphoes.0.allAreFundVillages',
      'amphoes.0.ready',
    ]);
  });

  it('once the quota is distributed, a target that is not known can only be 0', () => {
    const amphoes = [{ amphoe: 'ก', target: 2, ...possible }, { amphoe: 'ข' }];
    expect(distribution({ quota: 2, amphoes })).toMatchObject({ verdict: 'unknown', missing: ['amphoes.1.target'] });
    expect(distribution.decide({ quota: 2, amphoes: [amphoes[0], { amphoe: 'ข', target: 0 }] as typeof amphoes })).toBe(
      'met',
    );
  });

  it('is unmet where only an amphoe that may have none could take the rest', () => {
    const amphoes = [
      { amphoe: 'ก', target: 1, ...possible },
      { amphoe: 'ข', ready: false },
    ];
    expect(distribution.decide({ quota: 2, amphoes })).toBe('unmet');
    expect(distribution.decide({ quota: 1, amphoes })).toBe('unknown');
  });

  it('takes no amphoe twice', () => {
    expect(distribution.safe({ amphoes: [{ amphoe: 'ก' }, { amphoe: 'ก' }] })).toMatchObject({
      ok: false,
      error: { path: ['amphoes', 1, 'amphoe'] },
    });
  });
});

describe('the register of the 878 seedling villages', () => {
  const without = ['ระนอง', 'อุตรดิตถ์', 'ภูเก็ต', 'กรุงเทพมหานคร'];
  const names = provinces.filter(name => !without.includes(name));
  const quotas = (villages: number) =>
    names.map((province, index) => ({ province, villages: index === 0 ? villages - 72 * 12 : 12 }));

  it('is met by the quotas of the 73 provinces, which make 878', () => {
    expect(names).toHaveLength(73);
    expect(seedlingRegister({ provinces: quotas(878) })).toMatchObject({ verdict: 'met', villages: 878, notListed: 0 });
    expect(seedlingRegister.decide({ provinces: quotas(877) })).toBe('unmet');
    expect(seedlingRegister.decide({ provinces: quotas(879) })).toBe('unmet');
  });

  it('is open while a province is not listed or its quota is not known, unless there are too many already', () => {
    expect(seedlingRegister({ provinces: [] })).toMatchObject({
      verdict: 'unknown',
      notListed: 73,
      missing: ['provinces'],
    });
    expect(seedlingRegister.decide({ provinces: [{ province: 'หนองคาย', villages: 878 }] })).toBe('unknown');
    expect(seedlingRegister.decide({ provinces: [{ province: 'หนองคาย', villages: 879 }] })).toBe('unmet');
    const [first, ...rest] = quotas(878);
    const open = seedlingRegister({ provinces: [{ province: first?.province ?? '' }, ...rest] });
    expect(open).toMatchObject({ verdict: 'unknown', missing: ['provinces.0.villages'] });
  });

  it('takes no province twice, under whatever spelling, and none that has no seedling villages', () => {
    const twice = [{ province: 'หนองคาย' }, { province: 'จังหวัดหนองคาย' }];
    expect(seedlingRegister.safe({ provinces: twice })).toMatchObject({
      ok: false,
      error: { path: ['provinces', 1, 'province'] },
    });
    for (const province of [...without, 'จังหวัดระนอง', 'ระนอ']) {
      expect(seedlingRegister.safe({ provinces: [{ province }] }).ok).toBe(false);
    }
  });
});

describe('the choice of seedling villages', () => {
  const twelve = Array.from({ length: 12 }, (_, index) => ({ name: `${index + 1}`, met: true }));
  const village = (id: string, modelVillage: boolean | undefined, criteria = twelve, hasFund = false) => ({
    id,
    modelVillage,
    criteria,
    hasFund,
  });

  it('takes model villages first, then others', () => {
    const candidates = [village('ก', false), village('ข', true), village('ค', true)];
    expect(chooseSeedlings({ candidates, quota: 2 })).toMatchObject({ selected: ['ข', 'ค'], notSelected: ['ก'] });
    expect(chooseSeedlings({ candidates, quota: 3 }).selected).toEqual(['ข', 'ค', 'ก']);
  });

  it('takes no village that lacks one of the 12 criteria, or has the fund already', () => {
    const lacking = twelve.map((each, index) => (index === 11 ? { ...each, met: false } : each));
    const candidates = [village('ก', true, lacking), village('ข', true, twelve, true), village('ค', false)];
    const outcome = chooseSeedlings({ candidates, quota: 1 });
    expect(outcome.selected).toEqual(['ค']);
    expect(outcome.candidates.map(({ unmet }) => unmet)).toEqual([['oncb-criteria'], ['has-fund'], []]);
  });

  it('is open while criteria are not listed, and prefers nobody among equals', () => {
    expect(chooseSeedlings({ candidates: [village('ก', true, twelve.slice(1))], quota: 1 })).toMatchObject({
      unknown: ['ก'],
      candidates: [{ missing: ['criteria'] }],
    });
    expect(chooseSeedlings({ candidates: [village('ก', true), village('ข', true)], quota: 1 }).tied).toEqual([
      'ก',
      'ข',
    ]);
  });
});

describe('the workshop of a seedling village', () => {
  const people = { leaders: 1, committee: 5, chairs: 2, youth: 2 };

  it.each([
    [{ youth: 1 }, 'unmet'],
    [{}, 'met'],
    [{ youth: 30 }, 'met'],
    [{ leaders: 0, youth: 3 }, 'met'],
  ] as const)('of 10 people with %j is %s', (change, verdict) => {
    expect(workshopPeople.decide({ ...people, ...change })).toBe(verdict);
  });

  it('is open while a kind is not known that can make up the number', () => {
    expect(workshopPeople({ ...people, youth: undefined })).toMatchObject({ verdict: 'unknown', missing: ['youth'] });
    expect(workshopPeople({ committee: 10 })).toMatchObject({ verdict: 'met', missing: [] });
  });

  it.each([
    [1, '2022-03-31', 'unmet'],
    [1, '2022-04-01', 'met'],
    [1, '2022-06-30', 'met'],
    [1, '2022-07-01', 'unmet'],
    [2, '2022-05-01', 'unmet'],
  ] as const)('of %i day on %s is %s', (days, heldOn, verdict) => {
    expect(seedlingWorkshop.decide({ days, heldOn })).toBe(verdict);
  });

  it('is open while its day is not known', () => {
    expect(seedlingWorkshop({ days: 1 }).missing).toEqual(['heldOn']);
  });

  it('comes before the committee, and the committee before the plan', () => {
    const reached = { workshopHeld: true, recruited: true, chosen: true };
    expect(seedlingStages(reached).next).toEqual(['appointed']);
    expect(seedlingStages({ ...reached, appointed: false, planMade: true })).toMatchObject({
      verdict: 'unmet',
      skipped: ['appointed'],
    });
    const held = { ...reached, appointed: true, planMade: true, activitiesHeld: true };
    expect(seedlingStages(held)).toMatchObject({ verdict: 'met', reached: 'activitiesHeld', next: ['followedUp'] });
  });
});

describe('the action plan by the 10 steps', () => {
  it('is open with the four that are named, and met with ten', () => {
    const named = namedSteps.map(({ th }) => ({ name: th, met: true }));
    expect(actionPlan({ steps: named })).toMatchObject({ verdict: 'unknown', missing: ['steps'] });
    const others = Array.from({ length: 6 }, (_, index) => ({ name: `${index}`, met: true }));
    expect(actionPlan.decide({ steps: [...named, ...others] })).toBe('met');
    expect(actionPlan.decide({ steps: [...named, { name: 'อื่น', met: false }] })).toBe('unmet');
  });
});

describe('5 activities a village and 4,390 in all', () => {
  const villages = (activities: number, number = 878) =>
    Array.from({ length: number }, (_, index) => ({ id: `${index}`, hasPlan: true, activities }));

  it('878 villages of 5 make 4,390', () => {
    expect(seedlingActivities({ villages: villages(5) })).toMatchObject({ verdict: 'met', number: 878 });
    const { perVillage, villages: number } = seedlingActivities.rule.parameters;
    expect(Number(perVillage?.value) * Number(number?.value)).toBe(4390);
  });

  it('one village of 4,390, or half of them with 10, are not the 878', () => {
    expect(seedlingActivities({ villages: villages(4390, 1) })).toMatchObject({ verdict: 'unknown', notListed: 877 });
    expect(seedlingActivities({ villages: villages(10, 439) })).toMatchObject({ verdict: 'unknown', notListed: 439 });
    expect(seedlingActivities({ villages: villages(5, 877) })).toMatchObject({ verdict: 'unknown', notListed: 1 });
    expect(seedlingActivities.decide({ villages: [] })).toBe('unknown');
  });

  it('a surplus in one village does not hide a shortage in another', () => {
    const [first, second, ...rest] = villages(5);
    const uneven = [{ ...first, id: 'ก', activities: 4 }, { ...second, id: 'ข', activities: 6 }, ...rest];
    const outcome = seedlingActivities({ villages: uneven });
    expect(outcome.criteria.filter(({ status }) => status === 'unmet').map(({ id }) => id)).toEqual(['ก']);
  });

  it('a province with 12 villages of 5 has done its part', () => {
    expect(seedlingActivities.decide({ villages: villages(5, 12), number: 12 })).toBe('met');
    expect(seedlingActivities.decide({ villages: villages(4, 12), number: 12 })).toBe('unmet');
  });

  it('takes a plan as well', () => {
    const one = { id: 'ก', hasPlan: true, activities: 5 };
    expect(seedlingActivities.decide({ villages: [{ ...one, hasPlan: false }], number: 1 })).toBe('unmet');
    expect(seedlingActivities({ villages: [{ ...one, hasPlan: undefined }], number: 1 }).missing).toEqual([
      'villages.0.hasPlan',
    ]);
  });
});

describe('the 878 seedling villages', () => {
  const all = Array.from({ length: 878 }, (_, index) => ({ id: `${index}`, developed: true, receivedMaterial: true }));

  it('are developed and supplied, every one', () => {
    expect(seedlingVillages.decide({ villages: all })).toBe('met');
    expect(seedlingVillages({ villages: all.slice(1) })).toMatchObject({ verdict: 'unknown', notListed: 1 });
    const [first, ...rest] = all;
    expect(seedlingVillages.decide({ villages: [{ ...first, id: 'ก', receivedMaterial: false }, ...rest] })).toBe(
      'unmet',
    );
  });

  it.each(['ระนอง', 'อุตรดิตถ์', 'ภูเก็ต'])('are not in %s, which has the other activities', province => {
    expect(provinceScope({ province })).toMatchObject({
      learningCentres: true,
      occupations: true,
      seedlingVillages: false,
    });
    expect(provinceScope.decide({ province })).toBe(false);
  });

  it('are in others, and both printed numbers of provinces are shown', () => {
    const { seedlingVillages: isIn, conflict } = provinceScope({ province: 'หนองคาย' });
    expect(isIn).toBe(true);
    expect(conflict.printed.map(({ provinces, source }) => [provinces, source.lines])).toEqual([
      [76, [703]],
      [73, [706]],
    ]);
  });
});

describe('the way of a village with the fund', () => {
  it.each([
    ['village', 'seedling', 'step'],
    ['seedling', 'fund-village', 'step'],
    ['fund-village', 'amphoe-centre', 'step'],
    ['village', 'fund-village', 'no-step'],
    ['amphoe-centre', 'province-centre', 'no-step'],
    ['fund-village', 'seedling', 'down'],
    ['seedling', 'seedling', 'same-level'],
  ] as const)('%s to %s: %s', (from, to, reason) => {
    expect(villageStatus({ from, to }).reason).toBe(reason);
  });
});
