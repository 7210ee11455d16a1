import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/knowledge-based-otop/index.js';
import { readAsLeast } from '../../../src/core/as-read.js';
import { provincesButBangkok } from '../../../src/core/provinces.js';
import { explain } from '../../../src/rules/explain.js';

const {
  champion,
  champions,
  channels,
  contestBudget,
  contestHeld,
  costOfParticipant,
  costOfProduct,
  developmentBudget,
  networkBudget,
  participants,
  participantsOfCountry,
  period,
  productsOfProvinces,
  productsPassed,
  productStandard,
  productSteps,
  supportOfGroup,
} = fy2565;

describe('four of six, the first and the second among them', () => {
  const names = [
    'standardApplied',
    'designDeveloped',
    'repeatable',
    'distinctive',
    'permanentMarket',
    'brand',
  ] as const;
  const second: Readonly<Record<string, string>> = { distinctive: 'tellsStory', permanentMarket: 'meetsStandard' };
  const turn = (bits: number) =>
    Object.fromEntries(
      names.flatMap((name, index) => {
        const is = (bits & (1 << index)) !== 0;
        return [[name, is] as const, ...(second[name] ? [[second[name], is] as const] : [])];
      }),
    );

  it('pass in eleven of 64 ways', () => {
    const passing = Array.from({ length: 64 }, (_unused, bits) => bits).filter(
      bits => productStandard({ developed: true, valueRose: true, ...turn(bits) }).verdict === 'met',
    );
    expect(passing).toHaveLength(11);
    expect(passing.every(bits => (bits & 3) === 3)).toBe(true);
  });

  it.each([
    ['distinctive', 'tellsStory'],
    ['permanentMarket', 'meetsStandard'],
  ])('%s alone is no criterion, without %s', (one, other) => {
    const three = { developed: true, valueRose: true, standardApplied: true, designDeveloped: true, brand: true };
    const rest = { ...turn(0), ...three };
    expect(productStandard({ ...rest, [one]: true, [other]: true }).verdict).toBe('met');
    expect(productStandard({ ...rest, [one]: true, [other]: false }).verdict).toBe('unmet');
    expect(productStandard({ ...rest, [one]: false, [other]: true }).verdict).toBe('unmet');
    expect(productStandard({ ...rest, [one]: true, [other]: undefined }).missing).toEqual([other]);
  });

  it('are for nothing where the product was not developed, or its value did not rise', () => {
    expect(productStandard({ developed: false, valueRose: true, ...turn(63) }).verdict).toBe('unmet');
    expect(productStandard({ developed: true, valueRose: false, ...turn(63) }).verdict).toBe('unmet');
    expect(productStandard({ developed: true, ...turn(63) }).missing).toEqual(['valueRose']);
  });

  it('all but the first are not enough', () => {
    expect(productStandard({ developed: true, valueRose: true, ...turn(62) }).verdict).toBe('unmet');
  });

  it.each([
    [1519, 'unmet'],
    [1520, 'met'],
    [undefined, 'unknown'],
  ])('%s products that pass are %s', (passed, verdict) => {
    expect(productsPassed({ passed }).verdict).toBe(verdict);
  });

  it('are told as the reading that they are', () => {
    const outcome = productsPassed({ passed: 1520 });
    expect(outcome.criteria[0]).toMatchObject({ source: { basis: 'inferred', how: readAsLeast, lines: [4810] } });
    const all = productsOfProvinces({ provinces: [] }).criteria[0];
    expect(all).toMatchObject({ id: 'together', source: { basis: 'inferred', how: readAsLeast, lines: [4754] } });
  });
});

describe('numbers and money', () => {
  it.each([
    [20, 20, 'met'],
    [20, 19, 'unmet'],
    [40, 0, 'met'],
    [0, 39, 'unmet'],
    [40, undefined, 'met'],
    [39, undefined, 'unknown'],
  ])('%s of groups and %s of the committee are %s', (ofGroups, ofCommittee, verdict) => {
    expect(participants({ ofGroups, ofCommittee }).verdict).toBe(verdict);
  });

  it('76 × 40 = 3,040 people, 76 × 20 = 1,520 products', () => {
    const named = provincesButBangkok.map(id => ({ id, people: 40, products: 20 }));
    expect(participantsOfCountry({ provinces: named.map(({ id, people }) => ({ id, people })) })).toMatchObject({
      verdict: 'met',
      reached: '3040',
    });
    const products = named.map(({ id, products }) => ({ id, products }));
    expect(productsOfProvinces({ provinces: products })).toMatchObject({ verdict: 'met', reached: '1520' });
    expect(productsOfProvinces({ provinces: products.slice(1) })).toMatchObject({
      verdict: 'unknown',
      missing: ['provinces'],
    });
    expect(productsOfProvinces({ provinces: [{ id: 'น่าน', products: 19 }] }).verdict).toBe('unmet');
  });

  it('76 × 107,800 = 8,192,800 and 76 × 800,000 = 60,800,000', () => {
    expect(networkBudget({ provinces: 76, total: 8_192_800 }).verdict).toBe('met');
    expect(developmentBudget({ provinces: 76, total: 60_800_000 }).verdict).toBe('met');
    expect(developmentBudget({ provinces: 75, total: 60_800_000 }).verdict).toBe('unmet');
    expect(networkBudget.safe({ provinces: 77 }).ok).toBe(false);
    expect(developmentBudget.safe({ provinces: 77 }).ok).toBe(false);
  });

  it('2,695 for a participant and 40,000 for a product', () => {
    expect(String(costOfParticipant({ budget: 8_192_800, people: 3040 }).average)).toBe('2695');
    expect(String(costOfProduct({ budget: 60_800_000, products: 1520 }).average)).toBe('40000');
    expect(costOfProduct({ budget: 800_000 }).missing).toEqual(['products']);
  });

  it('the three kinds of spending make 4,800,000', () => {
    const spent = (provinces: number, followUp: number | undefined) => [
      { name: 'a', kind: 'provinces' as const, amount: provinces },
      { name: 'b', kind: 'contest' as const, amount: 900_000 },
      { name: 'c', kind: 'followUp' as const, amount: followUp },
    ];
    expect(contestBudget({ items: spent(3_800_000, 100_000) }).verdict).toBe('met');
    expect(contestBudget({ items: spent(3_800_000, 99_999) })).toMatchObject({ verdict: 'unmet', remaining: '1' });
    expect(contestBudget({ items: spent(1, 1) }).verdict).toBe('unmet');
    expect(contestBudget({ items: spent(1, undefined) }).missing).toEqual(['items.2.amount']);
  });
});

describe('the way of a product', () => {
  it('leads over ten steps', () => {
    expect(Object.keys(productSteps.rule.facts)).toHaveLength(10);
    expect(productSteps({ trained: true, planned: false, prepared: true }).skipped).toEqual(['planned']);
  });

  const support = {
    byCommittee: true,
    byNeed: true,
    withState: true,
    followedUp: true,
    place: 'government',
    covidMeasures: true,
  } as const;

  it.each([
    [{}, 'met'],
    [{ withState: false, withPrivate: true }, 'met'],
    [{ withState: false, withPrivate: false, withEducation: true }, 'met'],
    [{ withState: false, withPrivate: false, withEducation: false }, 'unmet'],
    [{ byCommittee: false }, 'unmet'],
    [{ byNeed: false }, 'unmet'],
    [{ followedUp: false }, 'unmet'],
    [{ place: 'other' }, 'unmet'],
    [{ place: undefined }, 'unknown'],
    [{ covidMeasures: false }, 'unmet'],
  ] as const)('support with %o is %s', (change, verdict) => {
    expect(supportOfGroup({ ...support, ...change }).verdict).toBe(verdict);
  });

  it('every product has a channel, online or offline', () => {
    const product = (id: string, online: boolean, offline: boolean) => ({ id, online, offline });
    expect(channels({ products: [product('1', true, false), product('2', false, true)], number: 2 }).verdict).toBe(
      'met',
    );
    expect(channels({ products: [product('1', false, false)], number: 1 }).verdict).toBe('unmet');
    expect(channels({ products: [] }).notListed).toBe(20);
  });

  const best = {
    developedByCommittee: true,
    chosenOnStage: true,
    ofProducerGroup: true,
    outstanding: true,
    innovative: true,
  };

  it.each(Object.keys(best))('the champion needs %s', fact => {
    expect(champion(best).verdict).toBe('met');
    expect(champion({ ...best, [fact]: false }).verdict).toBe('unmet');
    expect(champion({ ...best, [fact]: undefined }).missing).toEqual([fact]);
  });

  it('each of 76 provinces sends exactly one', () => {
    const provinces = provincesButBangkok.map(id => ({ id, products: 1 }));
    expect(champions({ provinces }).verdict).toBe('met');
    expect(champions({ provinces: provinces.slice(1) }).verdict).toBe('unknown');
    expect(champions({ provinces: [{ id: 'น่าน', products: 0 }], number: 1 }).verdict).toBe('unmet');
    expect(champions({ provinces: [{ id: 'น่าน', products: 2 }], number: 1 }).verdict).toBe('unmet');
  });

  it('the contest needs each of its parts', () => {
    const names = Object.keys(contestHeld.rule.facts);
    const all = Object.fromEntries(names.map(name => [name, true]));
    expect(contestHeld(all).verdict).toBe('met');
    expect(contestHeld({ ...all, outstandingExhibited: undefined }).missing).toEqual(['outstandingExhibited']);
    for (const name of names) expect(contestHeld({ ...all, [name]: false }).verdict).toBe('unmet');
    expect(contestHeld({ ...all, withFair: undefined }).missing).toEqual(['withFair']);
  });

  it.each([
    ['2021-10-31', [], [1, 2, 3]],
    ['2021-11-01', [1], [2, 3]],
    ['2021-12-31', [1], [2, 3]],
    ['2022-01-01', [2], [3]],
    ['2022-03-31', [2], [3]],
    ['2022-04-01', [], [3]],
    ['2022-06-30', [], [3]],
    ['2022-07-01', [3], []],
    ['2022-09-30', [3], []],
    ['2022-10-01', [], []],
  ])('on %s activities %o run, and %o are to come', (today, running, toCome) => {
    expect(period({ today })).toMatchObject({ running, toCome });
  });

  it('what runs is told by its name', () => {
    expect(explain(period({ today: '2022-08-01' }), { rule: period, language: 'th' })).toContain(
      '• ประกวดและเผยแพร่ผลการดำเนินงาน: อยู่ระหว่างดำเนินการ',
    );
  });
});
