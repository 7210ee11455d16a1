import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/debt-centres/index.js';

const { village, leadFund, selectVillages } = fy2565;

const all = {
  strongSavingsGroup: true,
  otherStrongFund: true,
  hadCentreBefore: false,
  funds: 2,
  readyOffice: true,
  experienced: true,
  able: true,
  trusted: true,
  honest: true,
  leadersVolunteer: true,
};
type Facts = Parameters<typeof village>[0];

describe('a village that may get a centre', () => {
  it('meets five criteria', () => {
    const outcome = village(all);
    expect(outcome.criteria.map(({ id }) => id)).toEqual([
      'lead-fund',
      'no-centre-before',
      'two-funds',
      'ready-office',
      'people',
    ]);
    expect(outcome.verdict).toBe('met');
  });

  it.each<[string, Facts, string]>([
    ['led by another strong fund is in', { strongSavingsGroup: false }, 'met'],
    ['led by a savings group alone is in', { otherStrongFund: false }, 'met'],
    ['without a strong fund is out', { strongSavingsGroup: false, otherStrongFund: false }, 'unmet'],
    ['that had a centre is out', { hadCentreBefore: true }, 'unmet'],
    ['with one fund is out', { funds: 1 }, 'unmet'],
    ['with three funds is in', { funds: 3 }, 'met'],
    ['without an office is out', { readyOffice: false }, 'unmet'],
    ['whose people lack experience is out', { experienced: false }, 'unmet'],
    ['whose people lack knowledge is out', { able: false }, 'unmet'],
    ['whose people are not trusted is out', { trusted: false }, 'unmet'],
    ['whose people are not honest is out', { honest: false }, 'unmet'],
    ['whose leaders do not volunteer is out', { leadersVolunteer: false }, 'unmet'],
  ])('%s', (_, change, verdict) => {
    expect(village({ ...all, ...change }).verdict).toBe(verdict);
  });

  it.each([
    'hadCentreBefore',
    'funds',
    'readyOffice',
    'experienced',
    'able',
    'trusted',
    'honest',
    'leadersVolunteer',
  ] as const)('is open without %s', fact => {
    const { [fact]: _, ...known } = all;
    expect(village(known)).toMatchObject({ verdict: 'unknown', missing: [fact] });
  });

  it('needs to know of one strong fund only', () => {
    const { strongSavingsGroup: _, ...known } = all;
    expect(village(known).missing).toEqual([]);
    expect(village({ ...known, otherStrongFund: false }).missing).toEqual(['strongSavingsGroup']);
  });
});

describe('the leading fund', () => {
  it.each([
    [true, true, 'savings-group'],
    [true, false, 'savings-group'],
    [false, true, 'other-fund'],
    [false, false, null],
    [undefined, true, undefined],
  ])('savings group %s, other fund %s: %s', (strongSavingsGroup, otherStrongFund, id) => {
    expect(leadFund.decide({ strongSavingsGroup, otherStrongFund })).toBe(id);
  });
});

describe('choosing villages', () => {
  const strong = { id: 'strong', ...all, sufficiencyVillage: false };
  const sufficiency = { id: 'sufficiency', ...all, strongSavingsGroup: false, sufficiencyVillage: true };
  const out = { id: 'out', ...all, hadCentreBefore: true, sufficiencyVillage: true };
  const candidates = [strong, sufficiency, out];

  it('goes by either order of the two preferences', () => {
    const first = selectVillages({ candidates, quota: 1, order: ['strongSavingsGroup', 'sufficiencyVillage'] });
    expect(first.selected).toEqual(['strong']);
    const second = selectVillages({ candidates, quota: 1, order: ['sufficiencyVillage', 'strongSavingsGroup'] });
    expect(second.selected).toEqual(['sufficiency']);
    expect(second.candidates[2]?.unmet).toEqual(['no-centre-before']);
  });

  it('never guesses the order or the quota', () => {
    expect(selectVillages.safe({ candidates, quota: 1 })).toMatchObject({ ok: false, error: { path: ['order'] } });
    const order = ['strongSavingsGroup', 'sufficiencyVillage'];
    expect(selectVillages.safe({ candidates, order })).toMatchObject({ ok: false, error: { path: ['quota'] } });
  });

  it('leaves equal villages tied', () => {
    const twins = [strong, { ...strong, id: 'twin' }];
    const outcome = selectVillages({
      candidates: twins,
      quota: 1,
      order: ['strongSavingsGroup', 'sufficiencyVillage'],
    });
    expect(outcome).toMatchObject({ selected: [], tied: ['strong', 'twin'] });
  });
});
