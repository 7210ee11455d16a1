import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/budget/index.js';
import { cdd } from '../../../src/official/index.js';

const {
  budgetGroups,
  commonBase,
  economicStructure,
  fiscalBalance,
  governmentOperations,
  groupsAgainstPlans,
  nationalChange,
  nationalPlans,
  planCount,
  plansByKind,
} = fy2565;
const official = cdd.budget.fy2565;

const rounded = (text: string | null | undefined, decimals: number) => Number(text).toFixed(decimals);
const amountOf = (number: string) => official.budgetGroups.rows.find(row => row.number === number)?.amount;
const plansNamed = (beginning: string) =>
  official.nationalPlans.rows.filter(({ plan }) => plan.startsWith(beginning)).map(({ amount }) => Number(amount));
const summed = (amounts: readonly number[]) =>
  amounts.reduce((total, amount) => total + Math.round(amount * 10), 0) / 10;

describe('the balance of the national budget', () => {
  const printed = { netRevenue: 2_400_000, borrowing: 700_000, total: 3_100_000 };

  it('is what is printed: revenue and borrowing cover what is spent', () => {
    expect(fiscalBalance(printed)).toMatchObject({ verdict: 'met', difference: '0' });
  });

  it.each([699_999, 700_001])('is off by 1 million with a borrowing of %s', borrowing => {
    expect(fiscalBalance({ ...printed, borrowing }).verdict).toBe('unmet');
  });

  it('gives the deficit that has to be borrowed', () => {
    expect(fiscalBalance({ ...printed, borrowing: undefined }).figures[1]).toMatchObject({
      id: 'borrowing',
      value: '700000',
    });
  });
});

describe('the national budget by economic character', () => {
  const printed = {
    current: 2_360_543,
    treasury: '596.7',
    reserve: '24978.6',
    capital: '624399.9',
    principal: 100_000,
    stateEnterprises: '10518.2',
    total: 3_100_000,
  };

  it('makes the whole once what is counted twice is taken off', () => {
    const outcome = economicStructure(printed);
    expect(outcome).toMatchObject({ verdict: 'met', total: '3100000', difference: '0' });
    expect(outcome.criteria[0]).toMatchObject({ actual: '3110518.2', required: { exactly: '3110518.2' } });
  });

  it('does not make the whole with the overlap left in', () => {
    expect(economicStructure({ ...printed, stateEnterprises: 0 })).toMatchObject({
      verdict: 'unmet',
      difference: '-10518.2',
    });
  });

  it('counts no more twice than it repays, or invests', () => {
    expect(economicStructure.safe({ principal: 2, stateEnterprises: 2 }).ok).toBe(true);
    expect(economicStructure.safe({ principal: 2, stateEnterprises: 3 }).ok).toBe(false);
    expect(economicStructure.safe({ capital: 2, stateEnterprises: 3 }).ok).toBe(false);
  });

  it('gives the shares that are printed, but 3.23 for the 3.22 that was cut off', () => {
    const shares = economicStructure(printed).parts.map(({ percent }) => rounded(percent, 2));
    expect(shares).toEqual(['76.15', '0.02', '0.81', '20.14', '3.23']);
    expect(official.economicStructure.rows.flatMap(({ share }) => share ?? [])).toEqual([
      '76.15',
      '0.02',
      '0.81',
      '20.14',
      '3.22',
    ]);
  });

  it('gives capital expenditure where it cannot be read', () => {
    const outcome = economicStructure({ ...printed, capital: undefined });
    expect(outcome.figures.find(({ id }) => id === 'capital')?.value).toBe('624399.9');
    expect(outcome).toMatchObject({ verdict: 'unknown', missing: ['capital'] });
  });

  it.each([
    [3_100_000, '-185962.5', '3285962.5', '5.66'],
    [2_360_543, '-177109.3', '2537652.3', '6.98'],
    ['624399.9', '-24910.3', '649310.2', '3.84'],
    [100_000, 1000, '99000', '1.01'],
  ])('%s changed by %s from %s, which is %s percent', (after, change, before, percent) => {
    const outcome = nationalChange({ after, change });
    expect(outcome.before).toBe(before);
    expect(rounded(outcome.percent, 2)).toBe(percent);
  });

  it('had three parts in FY2564 that made the whole', () => {
    const before = [
      { after: 2_360_543, change: '-177109.3' },
      { after: '624399.9', change: '-24910.3' },
      { after: 100_000, change: 1000 },
    ].map(each => Number(nationalChange(each).before));
    expect(`${summed(before)}`).toBe(nationalChange({ after: 3_100_000, change: '-185962.5' }).before);
  });
});

describe('the shares of the gross domestic product', () => {
  const shares = [
    { name: 'expenditure', amount: 3_100_000, percent: '17.87' },
    { name: 'revenue', amount: 2_400_000, percent: '13.84' },
    { name: 'borrowing', amount: 700_000, percent: '4.04' },
  ];

  it('are of one product, between 17,342,657.3 and 17,347,307.6 million baht', () => {
    const outcome = commonBase({ decimals: 2, shares });
    expect(outcome.verdict).toBe('met');
    expect([rounded(outcome.above, 1), rounded(outcome.atMost, 1)]).toEqual(['17342657.3', '17347307.6']);
    expect(outcome.figures.map(({ id }) => id)).toEqual(['above', 'at-most']);
  });

  it('are of no one product where one of them is another figure', () => {
    const outcome = commonBase({
      decimals: 2,
      shares: shares.with(2, { name: 'borrowing', amount: 700_000, percent: '4.06' }),
    });
    expect(outcome).toMatchObject({ verdict: 'unmet', figures: [], missing: [] });
    expect(outcome.criteria.map(({ id, status }) => [id, status])).toEqual([['one-base', 'unmet']]);
    expect(outcome).not.toHaveProperty('above');
  });

  it('tell nothing where there are none, and no upper end where they round to 0', () => {
    expect(commonBase({ decimals: 2, shares: [] })).toMatchObject({ verdict: 'unknown', missing: ['shares'] });
    const small = commonBase({ decimals: 2, shares: [{ name: 'a', amount: 1, percent: '0.00' }] });
    expect(small).toMatchObject({ verdict: 'met', above: '20000', atMost: null });
    expect(small.figures.map(({ value }) => value)).toEqual(['20000', null]);
  });

  it('have names of their own', () => {
    const twice = () =>
      commonBase({ decimals: 2, shares: shares.with(2, { name: 'revenue', amount: 1, percent: '4.04' }) });
    expect(twice).toThrow('shares.2.name: got "revenue"; expected a name that comes once');
  });

  it('take the bounds as rounding half up does: the upper one is in, the lower one out', () => {
    const base = (percent: string) => commonBase({ decimals: 0, shares: [{ name: 'a', amount: 1, percent }] });
    expect(base('50')).toMatchObject({ atMost: '2.02020202020202020202' });
    const touching = commonBase({
      decimals: 0,
      shares: [
        { name: 'a', amount: 101, percent: 50 },
        { name: 'b', amount: 99, percent: 50 },
      ],
    });
    expect(touching.verdict).toBe('unmet');
  });

  it('refuse a name that comes twice', () => {
    const result = commonBase.safe({ decimals: 2, shares: [shares[0], shares[0]] });
    expect(result).toMatchObject({ ok: false, error: { path: ['shares', 1, 'name'] } });
    expect(() => commonBase.decide({ decimals: 2, shares: [shares[0], shares[0]] as typeof shares })).toThrow(
      'comes once',
    );
  });

  it('give the budget that a printed cut is of: 44.73 % less left 8.0033 million', () => {
    const { above, atMost } = commonBase({
      decimals: 2,
      shares: [{ name: 'clean', amount: '8.0033', percent: '55.27' }],
    });
    expect([rounded(above, 6), rounded(atMost, 6)]).toEqual(['14.479059', '14.481679']);
  });
});

describe('the eight groups', () => {
  const printed = {
    central: amountOf('4.1'),
    agencies: amountOf('4.2'),
    integrated: amountOf('4.3'),
    personnel: amountOf('4.4'),
    revolving: amountOf('4.5'),
    debt: amountOf('4.6'),
    treasury: amountOf('4.7'),
    reserve: amountOf('4.8'),
  };

  it('make the whole, with the shares that are printed', () => {
    const outcome = budgetGroups({ ...printed, total: 3_100_000 });
    expect(outcome.verdict).toBe('met');
    expect(outcome.parts.map(({ percent }) => rounded(percent, 2))).toEqual(
      official.budgetGroups.rows.map(({ share }) => share),
    );
  });

  const plans = {
    integratedPlans: summed(plansNamed('แผนงานบูรณาการ')),
    personnelPlans: summed(plansNamed('แผนงานบุคลากรภาครัฐ')),
    strategicPlans: summed(plansNamed('แผนงานยุทธศาสตร์')),
    basicPlans: summed(plansNamed('แผนงานพื้นฐาน')),
    emergencyPlan: 89_500,
    debtPlan: '297631.4',
    treasuryPlan: '596.7',
    reservePlan: '24978.6',
  };

  it('tell of the same money as the plans, in all six ways', () => {
    expect(plans).toMatchObject({
      integratedPlans: 208177.3,
      personnelPlans: 770160,
      strategicPlans: 1079862.4,
      basicPlans: 629093.6,
    });
    const outcome = groupsAgainstPlans({ ...printed, ...plans });
    expect(outcome.criteria.map(({ id, status }) => `${id} ${status}`)).toEqual([
      'integrated met',
      'personnel met',
      'debt met',
      'treasury met',
      'reserve met',
      'others met',
    ]);
    expect(outcome.verdict).toBe('met');
  });

  it('show that the third is not personnel: its plans would have to come to 208,177.3', () => {
    const outcome = groupsAgainstPlans({ ...printed, ...plans, integrated: '770160.0' });
    expect(outcome.criteria.filter(({ status }) => status === 'unmet').map(({ id }) => id)).toEqual(['integrated']);
  });

  it('give what strategic plans come to where that is not known', () => {
    const outcome = groupsAgainstPlans({ ...printed, ...plans, strategicPlans: undefined });
    expect(outcome.figures.map(({ id, value }) => [id, value])).toEqual([['strategicPlans', '1079862.4']]);
  });
});

describe('government operations', () => {
  const printed = { emergency: 89_500, debt: '297631.4', treasury: '596.7', reserve: '24978.6', total: '412706.7' };

  it('make the whole, and no other', () => {
    expect(governmentOperations(printed).verdict).toBe('met');
    expect(governmentOperations({ ...printed, total: '412706.8' })).toMatchObject({
      verdict: 'unmet',
      difference: '0.1',
    });
  });
});

describe('strategies and plans', () => {
  const nodes = [
    { code: 'all', amount: 3_100_000 },
    ...official.strategyTotals.rows.map(({ strategy, amount }) => ({ code: strategy, parent: 'all', amount })),
    ...official.nationalPlans.rows.map(({ strategy, number, amount }) => ({
      code: `${strategy} (${number})`,
      parent: strategy,
      amount,
    })),
  ];

  it('all eight sums hold, with the shares that are printed', () => {
    const outcome = nationalPlans({ nodes });
    expect(outcome.verdict).toBe('met');
    expect(outcome.criteria).toHaveLength(8);
    expect(outcome.nodes.slice(1, 8).map(({ percent }) => rounded(percent, 1))).toEqual(
      official.strategyTotals.rows.map(({ share }) => share),
    );
  });

  it('any plan that is lost follows from the others', () => {
    for (const lost of [8, 30, 75]) {
      const outcome = nationalPlans({
        nodes: nodes.map((node, index) => (index === lost ? { ...node, amount: undefined } : node)),
      });
      expect(Number(outcome.figures[0]?.value)).toBe(Number(nodes[lost]?.amount));
    }
  });

  it('are 63 plans in 68 rows: government personnel is one plan below six strategies', () => {
    const plans = official.nationalPlans.rows.map(({ strategy, plan }) => ({ strategy, plan }));
    expect(planCount({ plans })).toMatchObject({
      rows: 68,
      plans: 63,
      kinds: { integrated: 11, strategic: 41, personnel: 1, basic: 6, operations: 4 },
      other: [],
      difference: 0,
    });
    expect(planCount.decide({ plans })).toBe(63);
    expect(planCount({ plans: plans.slice(1) }).difference).toBe(-1);
    const unseen = { strategy: '5.1', plan: '\u200bแผนงานบูรณาการน\u0e49\u0e4d\u0e32' };
    expect(planCount({ plans: [unseen] })).toMatchObject({ kinds: { integrated: 1 }, other: [] });
    expect(planCount({ plans: [] })).toMatchObject({ rows: 0, plans: 0, difference: -63 });
  });

  it('a name of no kind is listed, and a plan twice below one strategy refused', () => {
    const plan = 'แผนอื่น';
    expect(planCount({ plans: [{ strategy: '5.1', plan }] })).toMatchObject({ plans: 1, other: [plan] });
    const twice = {
      plans: [
        { strategy: '5.1', plan },
        { strategy: '5.1', plan },
      ],
    };
    expect(planCount.safe(twice)).toMatchObject({ ok: false, error: { path: ['plans', 1, 'plan'] } });
    expect(() => planCount.decide(twice)).toThrow('comes once');
  });
});

describe('strategies by kind of plan', () => {
  const keys = [
    'security',
    'competitiveness',
    'people',
    'equality',
    'environment',
    'administration',
    'operations',
  ] as const;
  const beginnings = {
    integrated: 'แผนงานบูรณาการ',
    strategic: 'แผนงานยุทธศาสตร์',
    personnel: 'แผนงานบุคลากรภาครัฐ',
    basic: 'แผนงานพื้นฐาน',
  };
  const kindsOf = (strategy: string) => {
    const rows = official.nationalPlans.rows.filter(row => row.strategy === strategy);
    if (strategy === 'ข้อ 5.7') return { operations: summed(rows.map(({ amount }) => Number(amount))) };
    return Object.fromEntries(
      Object.entries(beginnings).flatMap(([kind, beginning]) => {
        const own = rows.filter(({ plan }) => plan.startsWith(beginning));
        return own.length === 0 ? [] : [[kind, summed(own.map(({ amount }) => Number(amount)))]];
      }),
    );
  };
  const totals = official.strategyTotals.rows;
  const printed = {
    cells: Object.fromEntries(keys.map((key, index) => [key, kindsOf(totals[index]?.strategy as string)])),
    rows: Object.fromEntries(keys.map((key, index) => [key, totals[index]?.amount])),
    columns: { integrated: '208177.3', personnel: '770160.0' },
    total: 3_100_000,
  };

  it('agree with both margins: the totals of strategies, and groups 4.3 and 4.4', () => {
    const outcome = plansByKind(printed);
    expect(outcome.criteria.filter(({ status }) => status === 'unmet')).toEqual([]);
    expect(outcome.figures.map(({ id, value }) => [id, value])).toEqual([
      ['columns.strategic', '1079862.4'],
      ['columns.basic', '629093.6'],
      ['columns.operations', '412706.7'],
    ]);
    const whole = { ...printed.columns, strategic: '1079862.4', basic: '629093.6', operations: '412706.7' };
    expect(plansByKind({ ...printed, columns: whole }).verdict).toBe('met');
  });

  it('the third strategy has no integrated plan', () => {
    expect(kindsOf('ข้อ 5.3')).not.toHaveProperty('integrated');
    expect(plansByKind.safe({ cells: { people: { integrated: 1 } } })).toMatchObject({
      ok: false,
      error: { path: ['cells', 'people', 'integrated'] },
    });
  });
});
