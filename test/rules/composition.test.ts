import { describe, expect, it } from 'vitest';
import { parameter } from '../../src/core/parameter.js';
import { composition, costing } from '../../src/rules/counting/composition.js';
import { ascending } from '../../src/rules/logic/bounds.js';
import { label, page, programme } from './own.js';

const households = composition({
  programme,
  id: 'households',
  title: label('households'),
  source: page(1),
  unit: 'households',
  parts: { built: label('built'), building: label('building'), blocked: label('blocked') },
  groups: { under: { label: label('under way'), of: ['built', 'building'] } },
});

const money = composition({
  programme,
  id: 'money',
  title: label('money'),
  source: page(1),
  unit: 'baht',
  parts: { own: label('own') },
});

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('a composition', () => {
  it('adds up its parts and gives the share of each and of those taken together', () => {
    expect(plain(households({ built: 1, building: 1, blocked: 2, total: 4 }))).toMatchObject({
      rule: 'cdd.own.fy2565.households',
      total: '4',
      parts: [
        { id: 'built', label: label('built'), amount: '1', percent: '25' },
        { id: 'building', label: label('building'), amount: '1', percent: '25' },
        { id: 'blocked', label: label('blocked'), amount: '2', percent: '50' },
      ],
      groups: [{ id: 'under', label: label('under way'), amount: '2', percent: '50' }],
      verdict: 'met',
      difference: '0',
      criteria: [{ id: 'adds-up', status: 'met', actual: '4', required: { exactly: '4' }, unit: 'households' }],
      figures: [
        { id: 'built', value: '1', unit: 'households' },
        { id: 'building', value: '1', unit: 'households' },
        { id: 'blocked', value: '2', unit: 'households' },
        { id: 'under', value: '2', unit: 'households' },
        { id: 'sum', value: '4', unit: 'households' },
      ],
      missing: [],
    });
    expect(households.decide({ built: 1, building: 1, blocked: 2, total: 4 })).toBe('met');
  });

  it('says by how much a stated total is wrong', () => {
    const outcome = households({ built: 1, building: 1, blocked: 2, total: 3 });
    expect(outcome.verdict).toBe('unmet');
    expect(outcome.difference?.toString()).toBe('-1');
  });

  it('cannot tell without a stated total, or while a part is missing', () => {
    expect(households({ built: 1, building: 1, blocked: 2 }).verdict).toBe('unknown');
    const open = households({ built: 1, blocked: 2, total: 4 });
    expect(open).toMatchObject({ verdict: 'unknown', missing: ['building'] });
    expect(open).not.toHaveProperty('total');
    expect(open).not.toHaveProperty('difference');
    expect(open.stated).toBe('4');
    const two = households({ built: 1 });
    expect(two.missing).toEqual(['building', 'blocked', 'total']);
    expect(two.parts[0]).not.toHaveProperty('percent');
    expect(two.parts[1]).not.toHaveProperty('amount');
    expect(two.groups[0]).not.toHaveProperty('amount');
  });

  it('says of what the percentages are where the total as stated is not the sum', () => {
    const how = (facts: Parameters<typeof households>[0]) => households(facts).figures.at(-1)?.how.en;
    const parts = { built: 1, building: 1, blocked: 2 };
    expect(how({ ...parts, total: 4 })).toBe('the sum of all parts');
    expect(how(parts)).toBe('the sum of all parts');
    expect(how({ ...parts, total: 3 })).toBe('the sum of all parts; the percentages are of this sum');
    expect(how({ built: 1, total: 3 })).toBe('the sum of all parts; the percentages are of the total as stated');
    expect(how({ built: 1 })).toBe('the sum of all parts');
  });

  it('works out the one part that is missing from the stated total', () => {
    const open = households({ built: 1, blocked: 2, total: 4 });
    expect(open.parts.map(({ amount, percent }) => [amount, percent])).toEqual([
      ['1', '25'],
      ['1', '25'],
      ['2', '50'],
    ]);
    expect(open.groups[0]).toMatchObject({ amount: '2', percent: '50' });
    expect(open.figures[1]).toMatchObject({ id: 'building', value: '1', how: { en: 'as the other amounts ask' } });
    expect(households.decide({ built: 1 })).toBe('unknown');
  });

  it('can tell that the known parts exceed the stated total already', () => {
    expect(households({ built: 3, blocked: 2, total: 4 }).verdict).toBe('unmet');
    expect(households({ built: 2, blocked: 2, total: 4 }).verdict).toBe('unknown');
  });

  it('has no shares of nothing', () => {
    expect(households({ built: 0, building: 0, blocked: 0 }).parts[0]?.percent).toBeNull();
  });

  it('counts in whole numbers, and money to the satang', () => {
    expect(households.safe({ built: 1.5 }).ok).toBe(false);
    expect(households.safe({ built: -1 }).ok).toBe(false);
    expect(money({ own: '0.01' }).total?.toString()).toBe('0.01');
    expect(money.safe({ own: '0.001' }).ok).toBe(false);
    expect(money({ own: 1 }).groups).toEqual([]);
  });
});

const definition = {
  programme,
  title: label('sum'),
  source: page(3),
  parts: { own: label('own'), lent: label('lent') },
};
const net = composition({ ...definition, id: 'net', unit: 'million-baht', less: { twice: label('twice') } });
const gross = composition({ ...definition, id: 'gross', unit: 'people', whole: label('all of them') });

describe('a sum with an overlap', () => {
  it('is its parts less what they have twice', () => {
    const outcome = net({ own: '7.5', lent: 4, twice: '1.5', total: 10 });
    expect(outcome).toMatchObject({ verdict: 'met', total: '10', difference: '0', missing: [] });
    expect(outcome.parts.map(({ amount, percent }) => [amount, percent])).toEqual([
      ['7.5', '75'],
      ['4', '40'],
    ]);
    expect(outcome.less).toEqual([{ id: 'twice', label: label('twice'), amount: '1.5', percent: '15' }]);
    expect(outcome.criteria).toMatchObject([{ id: 'adds-up', actual: '11.5', required: { exactly: '11.5' } }]);
    expect(outcome.figures.map(({ id, value }) => [id, value])).toEqual([
      ['own', '7.5'],
      ['lent', '4'],
      ['twice', '1.5'],
      ['gross', '11.5'],
      ['sum', '10'],
    ]);
    expect(net.decide({ own: '7.5', lent: 4, twice: '1.5', total: 10 })).toBe('met');
  });

  it.each([
    ['10.1', '0.1'],
    ['9.9', '-0.1'],
    ['11.5', '1.5'],
  ])('is not a total of %s: it is off by %s', (total, difference) => {
    expect(net({ own: '7.5', lent: 4, twice: '1.5', total })).toMatchObject({ verdict: 'unmet', difference });
  });

  it.each([
    ['own', '7.5'],
    ['lent', '4'],
    ['twice', '1.5'],
    ['total', '10'],
  ] as const)('gives %s from the others', (name, value) => {
    const outcome = net({ own: '7.5', lent: 4, twice: '1.5', total: 10, [name]: undefined });
    expect(outcome.verdict).toBe('unknown');
    expect(outcome.missing).toEqual([name]);
    expect(outcome).not.toHaveProperty('difference');
    const figure = name === 'total' ? 'sum' : name;
    expect(outcome.figures.find(({ id }) => id === figure)).toMatchObject({ value, unit: 'million-baht' });
  });

  it('is open where two are missing', () => {
    const outcome = net({ own: 1, total: 2 });
    expect(outcome).toMatchObject({ verdict: 'unknown', missing: ['lent', 'twice'] });
    expect(outcome).not.toHaveProperty('total');
    expect(outcome).not.toHaveProperty('difference');
    expect(net({}).missing).toEqual(['own', 'lent', 'twice', 'total']);
  });

  it('is wrong without what they have twice where that would be below 0', () => {
    expect(net({ own: 1, lent: 2, total: 4 })).toMatchObject({ verdict: 'unmet', missing: [] });
  });

  it('has no shares of a whole of 0', () => {
    expect(net({ own: 0, lent: 0, twice: 0, total: 0 }).parts.map(({ percent }) => percent)).toEqual([null, null]);
  });
});

describe('a sum without an overlap', () => {
  it('is a composition', () => {
    expect(gross({ own: 1, lent: 2, total: 3 })).toMatchObject({ verdict: 'met', total: '3', less: [] });
    expect(gross({ own: 4, total: 3 }).verdict).toBe('unmet');
    expect(gross.rule.facts.total.label).toEqual(label('all of them'));
  });

  it('counts heads in whole numbers', () => {
    expect(gross.safe({ own: '1.5' })).toMatchObject({ ok: false, error: { path: ['own'] } });
    expect(net.safe({ own: -1 })).toMatchObject({ ok: false, error: { path: ['own'] } });
  });
});

const costed = { programme, id: 'budget', title: label('budget'), source: page(1) } as const;
const line = (unitCost: number | string) => ({
  label: label('line'),
  unit: 'funds' as const,
  unitCost: parameter(unitCost, 'baht', page(1)),
});

describe('units × unit cost', () => {
  const budget = costing({ ...costed, parts: { funds: line(6400) } });

  it('gives the total to the baht', () => {
    expect(plain(budget({ funds: 6000 }))).toMatchObject({
      rule: 'cdd.own.fy2565.budget',
      verdict: 'unknown',
      parts: [{ id: 'funds', label: label('line'), unit: 'funds', unitCost: '6400', units: 6000, amount: '38400000' }],
      total: '38400000',
      criteria: [{ id: 'adds-up', status: 'unknown', required: { exactly: '38400000' }, unit: 'baht' }],
      figures: [
        {
          id: 'funds',
          value: '38400000',
          how: { th: 'จำนวนกองทุน × 6,400 บาท', en: 'funds × 6,400 baht' },
        },
        { id: 'sum', value: '38400000', unit: 'baht' },
      ],
      missing: ['total'],
    });
  });

  it.each([
    [38_399_999, 'unmet', '-1'],
    ['38400000.00', 'met', '0'],
    ['38400000.01', 'unmet', '0.01'],
  ] as const)('a stated total of %s is %s', (total, verdict, difference) => {
    const outcome = budget({ funds: 6000, total });
    expect(outcome).toMatchObject({ verdict, missing: [] });
    expect(outcome.difference?.toString()).toBe(difference);
    expect(budget.decide({ funds: 6000, total })).toBe(verdict);
  });

  it('a stated total that is no multiple of the unit cost is unmet whatever the units', () => {
    expect(budget({ total: 6401 })).toMatchObject({ verdict: 'unmet', missing: [] });
    expect(budget({ total: 12_800 })).toMatchObject({ verdict: 'unknown', missing: ['funds'], parts: [{ units: 2 }] });
    expect(budget({})).toMatchObject({ verdict: 'unknown', missing: ['funds', 'total'] });
  });

  it('satang are kept', () => {
    const satang = costing({ ...costed, parts: { funds: line('0.10') } });
    expect(satang({ funds: 3 }).total?.toString()).toBe('0.3');
    expect(satang({ funds: 3, total: 0.3 }).verdict).toBe('met');
  });
});

describe('several lines', () => {
  const budget = costing({ ...costed, parts: { groups: line(20_000), funds: line(20_000) } });

  it('are added up', () => {
    expect(budget({ groups: 76, funds: 76, total: 3_040_000 })).toMatchObject({ verdict: 'met' });
    expect(budget({ groups: 76, funds: 76 }).total?.toString()).toBe('3040000');
  });

  it('a stated total below what is known is unmet whatever is missing', () => {
    expect(budget({ groups: 76, total: 1_519_999 })).toMatchObject({ verdict: 'unmet', missing: [] });
    expect(budget({ groups: 76, total: 1_530_000 }).verdict).toBe('unmet');
    expect(budget({ groups: 76, total: 1_540_000 })).toMatchObject({ verdict: 'unknown', missing: ['funds'] });
    expect(budget({ groups: 76, total: 1_540_000 })).not.toHaveProperty('total');
    expect(budget({ total: 20_000 })).toMatchObject({ verdict: 'unknown', missing: ['groups', 'funds'] });
  });

  it.each([
    [10, 'unmet'],
    [19_999.99, 'unmet'],
    [2_000, 'unknown'],
    [2_001, 'unmet'],
    ['2000.5', 'unmet'],
  ])('a stated total of %s that no numbers of two kinds come to is %s', (total, verdict) => {
    const twoCosts = costing({ ...costed, parts: { groups: line(600), funds: line(1_000) } });
    expect(twoCosts({ total }).verdict).toBe(verdict);
    expect(twoCosts.decide({ total })).toBe(verdict);
    expect(costing({ ...costed, parts: { groups: line(600), other: label('other') } }).decide({ total })).toBe(
      'unknown',
    );
  });

  it('a stated total that is more than all that there are cost is unmet whatever is missing', () => {
    const most = parameter(76, 'funds', page(1));
    const limited = costing({
      ...costed,
      parts: { groups: { ...line(20_000), most }, funds: { ...line(20_000), most } },
    });
    expect(limited({ total: 3_040_000 })).toMatchObject({ verdict: 'unknown', missing: ['groups', 'funds'] });
    expect(limited({ total: 3_060_000 })).toMatchObject({ verdict: 'unmet', missing: [] });
    expect(limited({ groups: 76, total: 3_040_000 }).parts[1]).toMatchObject({ units: 76 });
    expect(limited({ groups: 76, total: 3_060_000 })).toMatchObject({ verdict: 'unmet', missing: [] });
    expect(limited({ groups: 76, total: 3_060_000 }).parts[1]).not.toHaveProperty('units');
  });
});

describe('what stands in two of the parts', () => {
  const overlapping = composition({
    programme,
    id: 'overlapping',
    title: label('overlapping'),
    source: page(1),
    unit: 'baht',
    parts: { current: label('current'), capital: label('capital'), principal: label('principal') },
    less: { both: label('both') },
    ordered: ascending(['both', 'capital'], ['both', 'principal']),
  });

  it.each([
    [{ current: 10, capital: 3, principal: 5, total: 15 }, 'unknown', 'takes off 3 at the most'],
    [{ current: 10, capital: 3, principal: 5, total: 14 }, 'unmet', 'cannot take off 4'],
    [{ current: 10, principal: 5, total: 15 }, 'unknown', 'takes off no more than the part that is open adds'],
    [{ current: 10, principal: 5, total: 14 }, 'unmet', 'takes off no more than the part that is open adds'],
    [{ both: 4, current: 10, total: 14 }, 'unknown', 'is in both parts, once'],
    [{ both: 4, current: 10, total: 13 }, 'unmet', 'is in both parts, once'],
  ] as const)('%j is %s: it %s', (facts, verdict, _why) => {
    expect(overlapping(facts).verdict).toBe(verdict);
    expect(overlapping.decide(facts)).toBe(verdict);
  });

  it('is not bounded so where there are several', () => {
    const two = composition({
      programme,
      id: 'two',
      title: label('two'),
      source: page(1),
      unit: 'baht',
      parts: { current: label('current'), capital: label('capital') },
      less: { one: label('one'), other: label('other') },
      ordered: ascending(['one', 'capital'], ['other', 'capital']),
    });
    expect(two.decide({ current: 10, total: 8 })).toBe('unknown');
    expect(two.decide({ current: 10, capital: 5, one: 5, other: 2, total: 8 })).toBe('met');
  });
});

it('a part called total, one that costs nothing, or two of one name are no definition', () => {
  expect(() => costing({ ...costed, parts: { total: line(1) } })).toThrow(/names of their own/);
  expect(() => costing({ ...costed, parts: { funds: line(0) } })).toThrow(/above 0/);
  expect(() => costing({ ...costed, parts: { both: line(1) }, less: { both: label('both') } })).toThrow(/names of/);
});
