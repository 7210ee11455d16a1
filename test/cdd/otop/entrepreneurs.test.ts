import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/otop/index.js';
import { provincesButBangkok } from '../../../src/core/provinces.js';

const {
  chooseEntrepreneurs,
  costOfEntrepreneur,
  entrepreneur,
  entrepreneurBudget,
  entrepreneursDeveloped,
  entrepreneurWorkshop,
  onlineIncomeRecorded,
} = fy2565;

const good = {
  registrationYear: 2560,
  hasPotential: true,
  usesSmartphone: true,
  repeatsOnlineCourse: false,
  quadrantD: true,
};

describe('an entrepreneur who may be trained', () => {
  it.each([
    [2556, 'unmet'],
    [2557, 'met'],
    [2564, 'met'],
    [2565, 'unmet'],
    [undefined, 'unknown'],
  ])('registered in %s is %s', (registrationYear, verdict) => {
    expect(entrepreneur({ ...good, registrationYear, targetGroup: 'activity' }).verdict).toBe(verdict);
  });

  it.each(['hasPotential', 'usesSmartphone'] as const)('needs %s', fact => {
    expect(entrepreneur({ ...good, [fact]: false, targetGroup: 'activity' }).verdict).toBe('unmet');
    expect(entrepreneur({ ...good, [fact]: undefined, targetGroup: 'activity' }).missing).toEqual([fact]);
  });

  it('was not in an online course of the department', () => {
    expect(entrepreneur({ ...good, repeatsOnlineCourse: true, targetGroup: 'activity' }).verdict).toBe('unmet');
    expect(entrepreneur({ ...good, repeatsOnlineCourse: undefined, targetGroup: 'activity' }).missing).toEqual([
      'repeatsOnlineCourse',
    ]);
  });

  it('is of Quadrant D by the page of the project, and need not be by the sheet of the activity', () => {
    const outside = { ...good, quadrantD: false };
    expect(entrepreneur({ ...outside, targetGroup: 'activity' }).verdict).toBe('met');
    expect(entrepreneur({ ...outside, targetGroup: 'project' }).verdict).toBe('unmet');
    expect(entrepreneur({ ...good, quadrantD: undefined, targetGroup: 'activity' }).missing).toEqual([]);
    expect(entrepreneur({ ...good, quadrantD: undefined, targetGroup: 'project' }).missing).toEqual(['quadrantD']);
  });

  it('is judged by a text that the caller names', () => {
    const refused = entrepreneur.safe(good);
    expect(refused.ok || refused.error.path).toEqual(['targetGroup']);
  });
});

describe('choosing fifty', () => {
  const { quadrantD: _, ...facts } = good;
  const of = (id: string, producerType: 'group' | 'single', communityStandard: boolean) => ({
    ...facts,
    id,
    producerType,
    communityStandard,
  });
  const many = Array.from({ length: 49 }, (_unused, index) => of(`first ${index}`, 'group', true));

  it('the order of the two preferences decides who gets the last place', () => {
    const candidates = [...many, of('group', 'group', false), of('standard', 'single', true)];
    expect(chooseEntrepreneurs({ candidates, order: ['producerType', 'communityStandard'] }).notSelected).toEqual([
      'standard',
    ]);
    expect(chooseEntrepreneurs({ candidates, order: ['communityStandard', 'producerType'] }).notSelected).toEqual([
      'group',
    ]);
  });

  it('nothing prefers one of those that are equal at the cut', () => {
    const candidates = [...many, of('one', 'group', false), of('two', 'group', false)];
    const outcome = chooseEntrepreneurs({ candidates, order: ['producerType', 'communityStandard'] });
    expect(outcome.selected).toHaveLength(49);
    expect(outcome.tied).toEqual(['one', 'two']);
  });

  it('fifty fit, and of one who was in an online course nothing helps', () => {
    const candidates = [...many, of('last', 'single', false), { ...of('x', 'group', true), repeatsOnlineCourse: true }];
    const outcome = chooseEntrepreneurs({ candidates, order: ['producerType', 'communityStandard'] });
    expect(outcome.selected).toHaveLength(50);
    expect(outcome.notSelected).toEqual(['x']);
  });

  it('an order that leaves one of them out is refused', () => {
    const refused = chooseEntrepreneurs.safe({ candidates: [], order: ['producerType'] });
    expect(refused.ok || refused.error.path).toEqual(['order']);
  });
});

describe('the workshop', () => {
  const topics = {
    preparation: true,
    onlineMarkets: true,
    goodGovernance: true,
    contentPractised: true,
    photographyPractised: true,
    sellingOnWebsites: true,
    uploadPractised: true,
  };
  const held = {
    ...topics,
    days: 2,
    lecturersKnowOnlineSelling: true,
    lecturersFrom: 'area',
    place: 'government',
    toldToBringProduct: true,
    covidMeasures: true,
  } as const;

  it.each([
    [1, 'unmet'],
    [2, 'met'],
    [3, 'unmet'],
  ])('of %s days is %s', (days, verdict) => {
    expect(entrepreneurWorkshop({ ...held, days }).verdict).toBe(verdict);
  });

  it.each(Object.keys(topics))('needs the topic %s', topic => {
    expect(entrepreneurWorkshop({ ...held, [topic]: false }).verdict).toBe('unmet');
    expect(entrepreneurWorkshop({ ...held, [topic]: undefined }).missing).toEqual([topic]);
  });

  it.each(['nearby', 'expertAgency'] as const)('may have lecturers from %s', lecturersFrom => {
    expect(entrepreneurWorkshop({ ...held, lecturersFrom }).verdict).toBe('met');
  });

  it('is held in a government or a private place, by lecturers from where they may come', () => {
    expect(entrepreneurWorkshop({ ...held, place: 'private' }).verdict).toBe('met');
    expect(entrepreneurWorkshop({ ...held, place: 'other' }).verdict).toBe('unmet');
    expect(entrepreneurWorkshop({ ...held, lecturersFrom: 'other' }).verdict).toBe('unmet');
    expect(entrepreneurWorkshop({ ...held, lecturersKnowOnlineSelling: false }).verdict).toBe('unmet');
    expect(entrepreneurWorkshop({ ...held, toldToBringProduct: false }).verdict).toBe('unmet');
  });

  it('is held under the measures against COVID-19', () => {
    expect(entrepreneurWorkshop({ ...held, covidMeasures: false })).toMatchObject({
      verdict: 'unmet',
      next: ['covid-measures'],
    });
    expect(entrepreneurWorkshop({ ...held, covidMeasures: undefined }).missing).toEqual(['covidMeasures']);
  });
});

describe('targets and money', () => {
  const provinces = provincesButBangkok.map(id => ({ id, entrepreneurs: 50 }));

  it('76 provinces with 50 each are 3,800', () => {
    expect(entrepreneursDeveloped({ provinces })).toMatchObject({ verdict: 'met', reached: '3800' });
    expect(entrepreneursDeveloped({ provinces: provinces.slice(1) })).toMatchObject({
      verdict: 'unknown',
      missing: ['provinces'],
    });
    expect(entrepreneursDeveloped({ provinces: [] })).toMatchObject({ verdict: 'unknown', notListed: 76 });
  });

  it('a surplus of one province does not make up for another', () => {
    const [first, second, ...others] = provincesButBangkok;
    const uneven = [
      { id: `${first}`, entrepreneurs: 51 },
      { id: `${second}`, entrepreneurs: 49 },
      ...others.map(id => ({ id, entrepreneurs: 50 })),
    ];
    expect(entrepreneursDeveloped({ provinces: uneven })).toMatchObject({ verdict: 'unmet', short: [second] });
  });

  it('76 × 224,300 = 17,046,800, which is 4,486 for each of 3,800', () => {
    expect(entrepreneurBudget({ provinces: 76, total: 17_046_800 }).verdict).toBe('met');
    expect(entrepreneurBudget({ provinces: 76, total: 17_046_801 }).verdict).toBe('unmet');
    expect(String(costOfEntrepreneur({ budget: 17_046_800, entrepreneurs: 3800 }).average)).toBe('4486');
    expect(costOfEntrepreneur({ budget: 17_046_800, entrepreneurs: 0 }).average).toBeNull();
  });

  it('the online income of every participant is recorded', () => {
    expect(onlineIncomeRecorded({ participants: [] }).verdict).toBe('unknown');
    const both = [
      { id: 'ก', recorded: true },
      { id: 'ข', recorded: false },
    ];
    expect(onlineIncomeRecorded({ participants: both, number: 2 }).verdict).toBe('unmet');
    expect(onlineIncomeRecorded({ participants: both.slice(0, 1) }).notListed).toBe(49);
  });
});
