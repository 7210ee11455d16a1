import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/debt-centres/index.js';
import { provincesButBangkok } from '../../../src/core/provinces.js';

const {
  knowledgeManaged,
  learningStations,
  mayCoFund,
  modelCentresChosen,
  modelMedia,
  modelProvince,
  modelSelection,
  modelStatus,
  modelTargets,
  modelsReached,
  modelWorkshop,
  modelWorkshopForm,
  modelWorkshopOfCentre,
  modelWorkshopUnderstood,
  usedInTambonInformation,
} = fy2565;

describe('the provinces', () => {
  it.each([
    [true, 'unmet'],
    [false, 'met'],
    [undefined, 'unknown'],
  ])('with a model centre %s is %s', (hasModelCentre, verdict) => {
    expect(modelProvince({ hasModelCentre }).verdict).toBe(verdict);
  });

  it('are 27 beside 49', () => {
    expect(Number(modelProvince.rule.parameters['provinces']?.value) + 49).toBe(76);
  });

  it('choose one centre each', () => {
    const provinces = provincesButBangkok.slice(0, 27).map(id => ({ id, centres: 1 }));
    expect(modelCentresChosen({ provinces }).verdict).toBe('met');
    const [first, ...others] = provinces;
    expect(modelCentresChosen({ provinces: [{ id: `${first?.id}`, centres: 2 }, ...others] }).verdict).toBe('unmet');
    expect(modelCentresChosen({ provinces: others })).toMatchObject({ verdict: 'unknown', notListed: 1 });
  });

  it('announce what they selected', () => {
    expect(modelSelection({ guideline: true, committeeAppointed: true, selected: true }).next).toEqual(['announced']);
  });
});

describe('the way to being a model', () => {
  it('is by selection, in order', () => {
    expect(Object.keys(modelStatus.rule.facts)).toEqual(['established', 'outstanding', 'towardsModel', 'model']);
    expect(modelStatus({ established: true, outstanding: false, towardsModel: true }).skipped).toEqual(['outstanding']);
  });

  it('that they follow in this order is inferred', () => {
    expect(modelStatus.rule.source.basis).toBe('inferred');
  });
});

describe('the workshop', () => {
  const all = { committee: 81, officers: 27, central: 6 };

  it.each(['committee', 'officers', 'central'] as const)('has exactly its %s', role => {
    expect(modelWorkshop(all).verdict).toBe('met');
    expect(modelWorkshop({ ...all, [role]: all[role] - 1 }).verdict).toBe('unmet');
    expect(modelWorkshop({ ...all, [role]: all[role] + 1 }).verdict).toBe('unmet');
    expect(modelWorkshop({ ...all, [role]: undefined }).missing).toEqual([role]);
  });

  it('27 × 3 + 27 × 1 + 6 = 114', () => {
    const { central } = modelWorkshop.rule.parameters;
    const { committee, officer } = modelWorkshopOfCentre.rule.parameters;
    expect(27 * (Number(committee?.value) + Number(officer?.value)) + Number(central?.value)).toBe(114);
  });

  it.each([
    [3, 1, 'met'],
    [2, 1, 'unmet'],
    [4, 1, 'unmet'],
    [3, 0, 'unmet'],
    [3, 2, 'unmet'],
    [3, undefined, 'unknown'],
  ])('%s of a centre and %s of its amphoe are %s', (committee, officers, verdict) => {
    expect(modelWorkshopOfCentre({ committee, officers }).verdict).toBe(verdict);
  });

  const form = { online: true, days: 3, topics: 6, firstDay: '2022-05-01', lastDay: '2022-05-03' };
  it.each<[Parameters<typeof modelWorkshopForm>[0], string]>([
    [{}, 'met'],
    [{ online: false }, 'unmet'],
    [{ days: 2 }, 'unmet'],
    [{ days: 4, lastDay: '2022-05-04' }, 'unmet'],
    [{ topics: 5 }, 'unmet'],
    [{ topics: undefined }, 'unknown'],
    [{ firstDay: '2022-04-30' }, 'unmet'],
    [{ firstDay: '2022-06-28', lastDay: '2022-06-30' }, 'met'],
    [{ firstDay: '2022-06-29', lastDay: '2022-07-01' }, 'unmet'],
    [{ firstDay: undefined }, 'unknown'],
    [{ lastDay: undefined }, 'unknown'],
  ])('with %o is %s', (change, verdict) => {
    expect(modelWorkshopForm({ ...form, ...change }).verdict).toBe(verdict);
  });

  it('has no more days than lie between its first and its last', () => {
    expect(modelWorkshopForm.safe({ ...form, lastDay: '2022-05-02' })).toMatchObject({
      ok: false,
      error: { path: ['days'] },
    });
  });

  it.each([
    [114, 91, 'unmet'],
    [114, 92, 'met'],
    [100, 79, 'unmet'],
    [100, 80, 'met'],
    [100, 81, 'met'],
  ])('of %i who took part %i understand: %s', (participants, understood, verdict) => {
    expect(modelWorkshopUnderstood({ participants, understood }).verdict).toBe(verdict);
  });
});

describe('the videos', () => {
  const films = { forms: 2, fullMinutes: 8, shortMinutes: 3, cutFromFull: true, keepsKeyContent: true };

  it.each<[string, Parameters<typeof modelMedia>[0], string]>([
    ['of two forms are enough', {}, 'met'],
    ['of one form are not', { forms: 1 }, 'unmet'],
    ['full of 10 minutes is right', { fullMinutes: 10 }, 'met'],
    ['full of 10.01 minutes is not, by either reading', { fullMinutes: '10.01' }, 'unmet'],
    ['full of 7 minutes is right by either reading', { fullMinutes: 7 }, 'met'],
    ['full of 6.99 minutes is open without a reading', { fullMinutes: '6.99' }, 'unknown'],
    ['full of 6.99 minutes is right as a limit', { fullMinutes: '6.99', reading: 'at-most' }, 'met'],
    ['full of 6.99 minutes is not as a range', { fullMinutes: '6.99', reading: 'range' }, 'unmet'],
    ['short of 3.01 minutes is not', { shortMinutes: '3.01' }, 'unmet'],
    ['short that is no cut is not', { cutFromFull: false }, 'unmet'],
    ['short without what matters is not', { keepsKeyContent: false }, 'unmet'],
    ['of unknown length are open', { fullMinutes: undefined }, 'unknown'],
  ])('%s', (_, change, verdict) => {
    expect(modelMedia({ ...films, ...change }).verdict).toBe(verdict);
  });

  it('show the limit as it is read', () => {
    const required = (reading?: 'at-most' | 'range') =>
      JSON.parse(JSON.stringify(modelMedia({ ...films, reading }).criteria[1]?.required));
    expect(required()).toEqual({ atMost: '10' });
    expect(required('range')).toEqual({ atLeast: '7', atMost: '10' });
  });
});

describe('the results', () => {
  it('are for 27 committees', () => {
    expect(modelTargets.committees.value).toBe(27);
  });

  it.each([
    [3, 'unmet'],
    [4, 'met'],
    [5, 'met'],
    [undefined, 'unknown'],
  ])('%s learning stations are %s', (stations, verdict) => {
    expect(learningStations({ stations }).verdict).toBe(verdict);
  });

  it.each([
    [27, 27, 'met'],
    [26, 26, 'unmet'],
    [27, 26, 'unmet'],
    [28, 27, 'met'],
    [undefined, 26, 'unmet'],
    [undefined, 27, 'met'],
    [26, undefined, 'unmet'],
    [27, undefined, 'unknown'],
  ])('knowledge of %s centres in %s provinces is %s', (centres, provinces, verdict) => {
    expect(knowledgeManaged({ centres, provinces }).verdict).toBe(verdict);
  });

  it.each([
    [26, true, 'unmet'],
    [27, true, 'met'],
    [28, true, 'met'],
    [27, false, 'unmet'],
    [27, undefined, 'unknown'],
  ])('%s models, media %s: %s', (models, mediaMade, verdict) => {
    expect(modelsReached({ models, mediaMade }).verdict).toBe(verdict);
  });

  it.each([
    [true, true, 'met'],
    [true, false, 'unmet'],
    [true, undefined, 'unknown'],
    [false, undefined, 'met'],
    [false, false, 'met'],
    [undefined, true, 'met'],
    [undefined, false, 'unknown'],
    [undefined, undefined, 'unknown'],
  ])('are used where the tambon is the same (%s): used %s is %s', (sameTambon, used, verdict) => {
    expect(usedInTambonInformation({ sameTambon, used }).verdict).toBe(verdict);
  });

  it.each([
    [100_000, false, 'unmet'],
    ['100000.01', false, 'met'],
    [0, true, 'met'],
    [100_000, undefined, 'unknown'],
    [undefined, false, 'unknown'],
  ])('partners are asked where the plan costs %s, cannot be used %s: %s', (planCost, cannotBeUsed, verdict) => {
    expect(mayCoFund({ planCost, cannotBeUsed }).verdict).toBe(verdict);
  });
});
