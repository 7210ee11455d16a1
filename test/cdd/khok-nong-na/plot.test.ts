import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/khok-nong-na/index.js';
import { asksForAll } from '../checks.js';

const {
  plot,
  plotCounts,
  plotWorks,
  centreSteps,
  learningPlace,
  centresBuilt,
  servingCentres,
  record,
  leftOver,
  capitalSpending,
} = fy2565;

describe('a plot', () => {
  const met = { plot: 100, khok: 30, nong: 30, na: 40, waterEnough: true };

  it.each([
    ['30, 30 and 40 %', {}, 'met'],
    ['khok of exactly 20 %', { khok: 20 }, 'met'],
    ['khok just below 20 %', { khok: '19.99' }, 'unmet'],
    ['khok of exactly 60 %', { khok: 60, nong: 20, na: 20 }, 'met'],
    ['khok just above 60 %', { khok: '60.01', nong: 19, na: 20 }, 'unmet'],
    ['na of exactly 20 %', { na: 20 }, 'met'],
    ['na just below 20 %', { na: '19.99' }, 'unmet'],
    ['na of exactly 60 %', { khok: 20, nong: 20, na: 60 }, 'met'],
    ['na just above 60 %', { khok: 20, nong: 19, na: '60.01' }, 'unmet'],
    ['no pond', { nong: 0 }, 'unmet'],
    ['a small pond', { nong: '0.01' }, 'met'],
    ['too little water', { waterEnough: false }, 'unmet'],
    ['khok of 15 %', { khok: 15, nong: 45, na: 40 }, 'unmet'],
  ])('%s', (_, change, verdict) => {
    expect(plot({ ...met, ...change }).verdict).toBe(verdict);
    expect(plot.decide({ ...met, ...change })).toBe(verdict);
  });

  it.each(['khok', 'nong', 'na', 'waterEnough'])('is open without %s', name => {
    expect(plot({ ...met, [name]: undefined })).toMatchObject({ verdict: 'unknown', missing: [name] });
  });

  it('tells the shares and what is left over', () => {
    const outcome = plot({ plot: 3, khok: '0.9', nong: '0.9', na: '0.9', waterEnough: true });
    expect(outcome).toMatchObject({ khokPercent: '30', nongPercent: '30', naPercent: '30', rest: '0.3' });
    expect(plot({ plot: 3, khok: 1 })).not.toHaveProperty('rest');
    expect(plot({ plot: 3, khok: 1 })).not.toHaveProperty('naPercent');
  });

  it('need not be filled by the three', () => {
    expect(plot({ plot: 100, khok: 20, nong: 1, na: 20, waterEnough: true }).verdict).toBe('met');
  });

  it('cannot hold more than there is', () => {
    const refused = plot.safe({ plot: 100, khok: 60, na: 60 });
    expect(refused.ok || refused.error.path).toEqual(['plot']);
    expect(plot.safe({ plot: 100, khok: 40, nong: 20, na: 40 }).ok).toBe(true);
    expect(plot.safe({ plot: 100, khok: 40, nong: '20.01', na: 40 }).ok).toBe(false);
    expect(() => plot.decide({ plot: 1, khok: 2 })).toThrow();
  });

  it.each([
    ['na', { khok: 60, nong: '20.01' }, 'unmet'],
    ['na', { khok: 60, nong: 20 }, 'unknown'],
    ['khok', { nong: '20.01', na: 60 }, 'unmet'],
    ['khok', { nong: 20, na: 60 }, 'unknown'],
    ['nong', { khok: 60, na: 40 }, 'unmet'],
    ['nong', { khok: 60, na: '39.99' }, 'unknown'],
  ])('without %s is judged by what %j leaves for it', (name, parts, verdict) => {
    const outcome = plot({ plot: 100, waterEnough: true, ...parts });
    expect(outcome).toMatchObject({ verdict, missing: verdict === 'unmet' ? [] : [name] });
    expect(outcome.criteria.find(({ id }) => id === name)?.status).toBe(verdict);
  });

  it('needs an area, and none of nothing is laid out', () => {
    expect(plot.safe({ khok: 30 }).ok).toBe(false);
    expect(plot({ plot: 0, khok: 0, nong: 0, na: 0, waterEnough: true }).verdict).toBe('unmet');
  });

  it('shows each share with its range', () => {
    const [khok, nong, na] = plot({ ...met, khok: 10 }).criteria;
    expect(khok).toMatchObject({ status: 'unmet', actual: '10', required: { atLeast: '20', atMost: '60' } });
    expect(nong?.criteria?.map(({ status }) => status)).toEqual(['met', 'met']);
    expect(na).toMatchObject({ status: 'met', unit: 'percent' });
  });
});

describe('the plots by size', () => {
  it('1,226 and 2,082 are the printed 3,308', () => {
    expect(plotCounts({ oneRai: 1226, threeRai: 2082, total: 3308 }).verdict).toBe('met');
  });

  it('the 1,228 of the diagram do not add up', () => {
    const outcome = plotCounts({ oneRai: 1228, threeRai: 2082, total: 3308 });
    expect(outcome.verdict).toBe('unmet');
    expect(String(outcome.total)).toBe('3310');
  });
});

describe('the works of a plot', () => {
  const met = {
    designedByTrained: true,
    designersTookPart: true,
    othersTookPart: true,
    byDesign: true,
    carriedOutOn: '2022-01-01',
    covidMeasures: true,
  };
  asksForAll(plotWorks, met);

  it.each([
    ['2021-12-31', 'unmet'],
    ['2022-03-31', 'met'],
    ['2022-04-01', 'unmet'],
  ])('on %s are %s', (carriedOutOn, verdict) => {
    expect(plotWorks({ ...met, carriedOutOn }).verdict).toBe(verdict);
  });
});

describe('the steps of a centre', () => {
  it('begin with the training, and eight follow', () => {
    const { criteria: stages } = centreSteps({});
    expect(stages).toHaveLength(9);
    expect(stages.slice(1).map(({ label }) => Number.parseInt(label.th, 10))).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('no money comes before the design', () => {
    expect(centreSteps({ trained: true, designed: false, budgetSupported: true }).verdict).toBe('unmet');
  });
});

describe('a learning place', () => {
  const met = { exchange: true, knowledge: true, points: false, bases: true, teachingPlace: false };
  asksForAll(learningPlace, met, ['points', 'teachingPlace']);

  it.each(['points', 'bases', 'teachingPlace'])('%s alone are enough', name => {
    expect(learningPlace({ ...met, bases: false, [name]: true }).verdict).toBe('met');
  });
});

describe('the centres', () => {
  it.each([
    [3307, 'unmet'],
    [3308, 'met'],
    [3309, 'met'],
  ])('%s are %s', (centres, verdict) => {
    expect(centresBuilt({ centres }).verdict).toBe(verdict);
  });

  it.each([
    [3308, 2647, 'met'],
    [3308, 2646, 'unmet'],
    [10, 8, 'met'],
    [10, 7, 'unmet'],
    [0, 0, 'unmet'],
  ])('of %s, %s that serve are %s', (centres, serving, verdict) => {
    expect(servingCentres({ centres, serving }).verdict).toBe(verdict);
  });

  it('more cannot serve than there are', () => {
    expect(servingCentres.safe({ centres: 10, serving: 11 }).ok).toBe(false);
    expect(servingCentres({ centres: 10 }).missing).toEqual(['serving']);
    expect(centresBuilt({}).missing).toEqual(['centres']);
  });

  it('are recorded within seven days', () => {
    expect(record({ endedOn: '2022-03-31' }).due).toBe('2022-04-07');
    expect(record({ endedOn: '2022-03-31', doneOn: '2022-04-08' }).status).toBe('late');
  });
});

describe('the money', () => {
  const met = { budget: 50_000, digging: 44_800, plants: 3000, animals: 2200 };

  it.each([
    ['all that is left is spent', {}, 'met'],
    ['a satang more', { animals: '2200.01' }, 'unmet'],
    ['the digging takes all', { digging: 50_000, plants: 0, animals: 0 }, 'met'],
    ['the digging costs more', { digging: '50000.01', plants: 0, animals: 0 }, 'unmet'],
    ['the budget is not known', { budget: undefined }, 'unknown'],
    ['the animals are not known', { animals: undefined }, 'unknown'],
  ])('%s', (_, change, verdict) => {
    expect(leftOver({ ...met, ...change }).verdict).toBe(verdict);
    expect(leftOver.decide({ ...met, ...change })).toBe(verdict);
  });

  it.each([
    ['plants alone cost more than what is left', { plants: '5200.01', animals: undefined }, 'unmet'],
    ['animals alone cost more than what is left', { plants: undefined, animals: '5200.01' }, 'unmet'],
    ['plants alone cost all that is left', { plants: 5200, animals: undefined }, 'unknown'],
    ['plants cost more than the whole budget', { digging: undefined, plants: '50000.01', animals: undefined }, 'unmet'],
    ['plants cost the whole budget', { digging: undefined, plants: 50_000, animals: undefined }, 'unknown'],
  ])('%s', (_, change, verdict) => {
    const outcome = leftOver({ ...met, ...change });
    expect(outcome.verdict).toBe(verdict);
    if (verdict === 'unmet') expect(outcome.missing).toEqual([]);
  });

  it('tells what is left', () => {
    expect(leftOver({ ...met, animals: 2000 })).toMatchObject({ leftOver: '5200', remaining: '200' });
    expect(leftOver({ budget: 50_000, digging: 60_000 }).leftOver).toBe('-10000');
    const dugUp = leftOver({ budget: 50_000, digging: 60_000, plants: 1, animals: 0 }).criteria;
    expect(dugUp.map(({ status }) => status)).toEqual(['unmet', 'unmet']);
    expect(leftOver({ budget: 50_000 }).missing).toEqual(['digging', 'plants', 'animals']);
    expect(leftOver({ budget: 50_000 })).not.toHaveProperty('leftOver');
  });

  it('of the country is 271,943,200 baht', () => {
    const spent = (amount: string) => capitalSpending({ items: [{ name: 'ทั้งหมด', amount }] }).verdict;
    expect(spent('271943200')).toBe('met');
    expect(spent('271943200.01')).toBe('unmet');
  });
});
