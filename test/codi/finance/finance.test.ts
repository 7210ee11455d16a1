import { describe, expect, test } from 'vitest';
import {
  actualOfPlan,
  assetShare,
  availableFunds,
  balanceSheet,
  changePercent,
  impliedPlan,
  incomeStatement,
  madeUpOf,
  shortTermShare,
  subsidyExpenses,
  subsidyTotal,
} from '../../../src/codi/finance/fy2563.js';
import { fixed } from '../../numbers.js';

type Percent = Parameters<typeof fixed>[0];

const printed = (percent: Percent, decimals: number) => fixed(percent ?? 0, decimals);

describe('changes between the years, in both statements', () => {
  test.each([
    ['3659.6', '4289.3', '17.2', 904],
    ['27.2', '43.6', '60.3', 905],
    ['4513.2', '4679.9', '3.7', 906],
    ['162.2', '159.0', '(2.0)', 907],
    ['8362.2', '9171.8', '9.7', 908],
    ['65.4', '38.1', '(41.7)', 909],
    ['8296.8', '9133.7', '10.1', 910],
    ['143.8', '90.8', '(36.9)', 913],
    ['129.5', '204.2', '57.7', 914],
    ['1253.4', '2230.9', '78.0', 915],
    ['1526.7', '2525.9', '65.4', 916],
    ['157.5', '166.3', '5.6', 918],
    ['97.6', '101.3', '3.8', 919],
    ['929.8', '1176.2', '26.5', 920],
    ['-0.9', '38.7', '4,400.0', 921],
    ['1184.0', '1482.5', '25.2', 922],
    ['342.7', '1043.4', '204.5', 923],
    ['2256.2', '2425.8', '7.5', 955],
    ['27.2', '43.6', '60.3', 956],
    ['4513.2', '4679.9', '3.7', 957],
    ['162.2', '159.0', '(2.0)', 958],
    ['6958.8', '7308.3', '5.0', 959],
    ['65.4', '38.1', '(41.7)', 960],
    ['6893.4', '7270.2', '5.5', 961],
    ['143.8', '90.8', '(36.9)', 964],
    ['52.4', '48.4', '(7.6)', 965],
    ['125.3', '164.0', '30.9', 966],
    ['321.5', '303.2', '(5.7)', 967],
    ['157.5', '166.3', '5.6', 969],
    ['97.6', '101.3', '3.8', 970],
    ['-0.9', '38.7', '4,400.0', 971],
    ['254.2', '306.3', '20.5', 972],
    ['67.3', '-3.1', '(104.6)', 973],
  ])('from %s to %s: %s (line %i)', (from, to, change) => {
    expect(changePercent({ from, to }).printed).toBe(change);
  });

  test('a rise from a negative base is a rise, a fall from one a fall', () => {
    expect(fixed(changePercent.decide({ from: -2, to: -1 }))).toBe('50');
    expect(fixed(changePercent.decide({ from: -2, to: -3 }))).toBe('-50');
    expect(fixed(changePercent.decide({ from: '-0.9', to: '38.7' }))).toBe('4400');
  });

  test('half a unit rounds away from 0, and what rounds to 0 has no brackets', () => {
    expect(changePercent({ from: 2000, to: 2001 }).printed).toBe('0.1');
    expect(changePercent({ from: 2000, to: 1999 }).printed).toBe('(0.1)');
    expect(changePercent({ from: 10000, to: 9999 }).printed).toBe('0.0');
    expect(changePercent({ from: 1, to: 12346 }).printed).toBe('1,234,500.0');
  });

  test('from 0 there is none', () => {
    expect(changePercent({ from: 0, to: 5 })).toMatchObject({
      rule: 'codi.finance.fy2563.change-percent',
      percent: null,
      printed: null,
      missing: [],
    });
  });

  test('an amount that is not known is missing', () => {
    expect(changePercent({ to: 5 })).toMatchObject({ rule: 'codi.finance.fy2563.change-percent', missing: ['from'] });
    expect(changePercent({ from: 5 }).missing).toEqual(['to']);
    expect(changePercent.decide({ from: 5 })).toBeUndefined();
  });
});

const named = (amounts: readonly (string | undefined)[]) =>
  amounts.map((amount, index) => ({ name: `line ${index + 1}`, amount }));

describe('the balance sheets of both statements and both years', () => {
  test.each([
    [['4289.3', '43.6', '4679.9', '159.0'], '38.1', '9171.8', '9133.7'],
    [['3659.6', '27.2', '4513.2', '162.2'], '65.4', '8362.2', '8296.8'],
    [['2425.8', '43.6', '4679.9', '159.0'], '38.1', '7308.3', '7270.2'],
    [['2256.2', '27.2', '4513.2', '162.2'], '65.4', '6958.8', '6893.4'],
  ])('%j less %s', (assets, liabilities, statedTotal, statedNet) => {
    const facts = { assets: named(assets), liabilities, statedTotal, statedNet };
    expect(balanceSheet(facts)).toMatchObject({ agrees: 'met', missing: [] });
    expect(fixed(balanceSheet(facts).totalAssets, 1)).toBe(statedTotal);
    expect(fixed(balanceSheet.decide(facts), 1)).toBe(statedNet);
  });

  test('0.1 off does not agree, in either total', () => {
    const facts = { assets: named(['1.0', '2.0']), liabilities: '0.5', statedTotal: '3.0', statedNet: '2.5' };
    const off = balanceSheet({ ...facts, statedTotal: '3.1' });
    expect(off.agrees).toBe('unmet');
    expect(off.criteria.map(({ id, status, actual, required }) => [id, status, actual, required])).toEqual([
      ['stated-total', 'unmet', '3.1', { exactly: '3' }],
      ['stated-net', 'met', '2.5', { exactly: '2.5' }],
    ]);
    expect(balanceSheet({ ...facts, statedNet: '2.4' }).agrees).toBe('unmet');
  });

  test('what is not known is missing, and what is off already stays so', () => {
    const outcome = balanceSheet({ assets: named(['1.0', undefined]), statedTotal: '3.0' });
    expect(outcome).toMatchObject({
      rule: 'codi.finance.fy2563.balance-sheet',
      agrees: 'unknown',
      missing: ['assets.1.amount', 'liabilities'],
    });
    expect(balanceSheet({ assets: named(['1.0']), statedTotal: '3.0' }).agrees).toBe('unmet');
    expect(balanceSheet.decide({ assets: named(['1.0']) })).toBeUndefined();
  });
});

describe('income and expense of both statements and both years', () => {
  test.each([
    [['90.8', '204.2', '2230.9'], ['166.3', '101.3', '1176.2', '38.7'], '2525.9', '1482.5', '1043.4'],
    [['143.8', '129.5', '1253.4'], ['157.5', '97.6', '929.8', '-0.9'], '1526.7', '1184.0', '342.7'],
    [['90.8', '48.4', '164.0'], ['166.3', '101.3', '38.7'], '303.2', '306.3', '-3.1'],
    [['143.8', '52.4', '125.3'], ['157.5', '97.6', '-0.9'], '321.5', '254.2', '67.3'],
  ])('%j less %j', (income, expenses, statedIncome, statedExpense, statedNet) => {
    const facts = { income: named(income), expenses: named(expenses), statedIncome, statedExpense, statedNet };
    expect(incomeStatement(facts)).toMatchObject({ agrees: 'met', missing: [] });
    expect(fixed(incomeStatement.decide(facts), 1)).toBe(statedNet);
  });

  test('0.1 off does not agree; a total that is not stated leaves it open', () => {
    const facts = { income: named(['3.0']), expenses: named(['1.0']), statedIncome: '3.0', statedExpense: '1.0' };
    expect(incomeStatement(facts).agrees).toBe('unknown');
    expect(incomeStatement({ ...facts, statedNet: '2.1' }).agrees).toBe('unmet');
  });

  test('what is not known is missing', () => {
    const outcome = incomeStatement({ income: named(['3.0']), expenses: named([undefined]) });
    expect(outcome.missing).toEqual(['expenses.0.amount']);
    expect('net' in outcome).toBe(false);
    expect('totalExpense' in outcome).toBe(false);
  });
});

describe('what remains of cash and budget', () => {
  const position = { position: '4285.4', awaitingDisbursement: '1863.5', credit: '1435.4' };

  test('4,285.4 − 1,863.5 − 1,435.4 = 986.5; 43.5 % and 33.5 %', () => {
    const outcome = availableFunds(position);
    expect(fixed(outcome.available, 1)).toBe('986.5');
    expect(printed(outcome.awaitingDisbursementPercent, 1)).toBe('43.5');
    expect(printed(outcome.creditPercent, 1)).toBe('33.5');
    expect(outcome.missing).toEqual([]);
    expect(fixed(availableFunds.decide(position), 1)).toBe('986.5');
  });

  test('the position is 3.9 below the cash of the balance sheet', () => {
    expect(fixed(availableFunds.decide({ position: '4289.3', awaitingDisbursement: 0, credit: '4285.4' }))).toBe('3.9');
  });

  test.each(['position', 'awaitingDisbursement', 'credit'] as const)('without %s it is not known', fact => {
    const outcome = availableFunds({ ...position, [fact]: undefined });
    expect('available' in outcome).toBe(false);
    expect(outcome.missing).toEqual([fact]);
  });

  test('of a position of 0 there is no share', () => {
    expect(availableFunds({ position: 0, awaitingDisbursement: 0, credit: 0 }).creditPercent).toBeNull();
  });
});

describe('a statement without a line', () => {
  test('is none, and agrees with no total', () => {
    expect(balanceSheet.safe({ assets: [], liabilities: 0, statedTotal: 0, statedNet: 0 })).toMatchObject({
      ok: false,
      error: { path: ['assets'] },
    });
    const line = [{ name: 'a', amount: 0 }];
    expect(incomeStatement.safe({ income: [], expenses: line })).toMatchObject({ error: { path: ['income'] } });
    expect(incomeStatement.safe({ income: line, expenses: [] })).toMatchObject({ error: { path: ['expenses'] } });
    expect(
      incomeStatement({ income: line, expenses: line, statedIncome: 0, statedExpense: 0, statedNet: 0 }).agrees,
    ).toBe('met');
  });
});

describe('placements of a year or less', () => {
  test.each([
    [11, '100'],
    [12, '100'],
    ['12.5', '0'],
    [13, '0'],
  ])('%s months: %s %%', (months, percent) => {
    expect(fixed(shortTermShare.decide({ placements: [{ amount: 10, months, bankDeposit: true }] }))).toBe(percent);
  });

  test('977 of 1,000 are the printed 97.7 %', () => {
    const placements = [
      { amount: 977, months: 6, bankDeposit: true },
      { amount: 23, months: 24, bankDeposit: true },
    ];
    const outcome = shortTermShare({ placements });
    expect(fixed(outcome.percent)).toBe('97.7');
    expect([fixed(outcome.shortTerm), fixed(outcome.total)]).toEqual(['977', '1000']);
  });

  test('a bond of six months is no deposit with a bank, and counts in the whole alone', () => {
    const placements = [
      { amount: 60, months: 6, bankDeposit: true },
      { amount: 40, months: 6, bankDeposit: false },
    ];
    const outcome = shortTermShare({ placements });
    expect([fixed(outcome.shortTerm), fixed(outcome.total), fixed(outcome.percent)]).toEqual(['60', '100', '60']);
    expect(shortTermShare.safe({ placements: [{ amount: 1, months: 1 }] })).toMatchObject({ ok: false });
  });

  test('of nothing there is no share', () => {
    expect(shortTermShare({ placements: [] }).percent).toBeNull();
  });
});

describe('actual against plan', () => {
  test.each([
    [300, '78.4', '382.65'],
    ['303.2', '78.4', '386.73'],
    ['267.6', '61.7', '433.71'],
  ])('%s at %s %% implies a plan of %s, which gives the percentage back', (actual, percent, planned) => {
    expect(printed(impliedPlan.decide({ actual, percent }), 2)).toBe(planned);
    expect(printed(actualOfPlan.decide({ actual, planned }), 1)).toBe(percent);
  });

  test('0 % implies no plan', () => {
    expect(impliedPlan({ actual: 5, percent: 0 }).planned).toBeNull();
  });

  test.each([
    ['267.6', ['136.5', '54.5', '46.8', '29.8']],
    ['267.6', ['166.3', '101.3']],
    ['139.2', ['90.8', '48.4']],
  ])('%s is made up of %j', (total, amounts) => {
    expect(madeUpOf({ total, parts: named(amounts) }).verdict).toBe('met');
  });

  test('the text says 300 where the table adds up to 303.2', () => {
    expect(fixed(madeUpOf({ total: 300, parts: named(['90.8', '48.4', '164.0']) }).difference)).toBe('-3.2');
  });
});

test('348.8 + 305.3 + 156.6 + 133.1 + 232.4 = 1,176.2 of subsidies', () => {
  const parts = subsidyExpenses.map(({ programme, amount }) => ({ name: programme, amount: amount.value }));
  expect(subsidyTotal({ total: '1176.2', parts }).verdict).toBe('met');
  expect(subsidyTotal({ total: '1176.3', parts }).verdict).toBe('unmet');
});

test.each([
  ['4679.9', '9171.8', 0, '51'],
  ['4318', '4679.9', 1, '92.3'],
  ['4289.3', '9171.8', 1, '46.8'],
])('%s of %s', (item, total, decimals, percent) => {
  expect(printed(assetShare.decide({ item, total }), decimals)).toBe(percent);
});

describe('what a figure comes from is told beside it, and nothing else', () => {
  test('the net assets come from the lines and the liabilities, not from what is stated', () => {
    const { figures } = balanceSheet({
      assets: [{ name: 'cash', amount: 11 }],
      liabilities: 3,
      statedTotal: 12,
      statedNet: 8,
    });
    expect(figures[0]?.facts).toEqual({ liabilities: '3' });
  });

  test('income above expense comes from the lines', () => {
    const lines = [{ name: 'all', amount: 5 }];
    expect(incomeStatement({ income: lines, expenses: lines, statedIncome: 7 }).figures[0]).not.toHaveProperty('facts');
  });

  test('a change from below 0 is of the amount without its sign', () => {
    expect(changePercent({ from: '-0.9', to: '38.7' }).figures[0]?.how.en).toContain(
      '÷ the amount of the year before without its sign',
    );
  });
});
