import { DuckDBInstance } from '@duckdb/node-api';
import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { RuleInputError } from '../../src/core/errors.js';
import { parameter } from '../../src/core/parameter.js';
import { atLeast } from '../../src/rules/criteria/criterion.js';
import { checklist } from '../../src/rules/deciding/checklist.js';
import {
  choice,
  choiceOrNone,
  count,
  date,
  listOf,
  money,
  name,
  percent,
  record,
  subject,
  yesNo,
} from '../../src/rules/logic/fact.js';
import { factsFrom } from '../../src/rules/rows.js';
import { label, page, programme } from './own.js';

const loan = checklist({
  programme,
  id: 'loan',
  title: label('loan'),
  source: page(1),
  facts: {
    inDebt: yesNo(label('in debt')),
    members: count(label('members'), 'people'),
    owed: money(label('owed')),
    repaid: percent(label('repaid')),
    paidOn: date(label('paid on')),
    lender: name(label('lender')),
    kind: choice(label('kind'), { cash: label('cash'), rice: label('rice') }),
    large: choiceOrNone(label('large'), { store: label('store'), field: label('field') }),
    loans: listOf(label('loans'), record(label('a loan'), { code: subject(), owed: money(label('owed')) })),
  },
  criteria: [atLeast('members', parameter(2, 'people', page(1)))],
});

const factsOf = factsFrom(loan);

/** What is wrong with a row. */
function problemsOf(run: () => unknown): readonly (readonly [string, string])[] {
  try {
    run();
  } catch (error) {
    if (error instanceof RuleInputError) return error.problems.map(({ path, given }) => [path.join('.'), given]);
    throw error;
  }
  return [];
}

describe('a row becomes facts', () => {
  it('as it stands where it holds what rules take', () => {
    const row = { inDebt: false, members: 3, owed: '1234.50', paidOn: '2021-02-04', lender: 'ธ.ก.ส.', kind: 'rice' };
    expect(factsOf(row)).toEqual(row);
  });

  it('without what is null or undefined: that is not known', () => {
    expect(factsOf({ inDebt: null, members: undefined, owed: null, loans: null })).toStrictEqual({});
  });

  it('with null where a fact takes it for known to be none', () => {
    expect(factsOf({ large: null })).toStrictEqual({ large: null });
    expect(factsOf({ large: undefined })).toStrictEqual({});
  });

  it('with a bigint as a number, and beyond what a number holds as its digits', () => {
    expect(factsOf({ members: 3n, owed: -2n })).toStrictEqual({ members: 3, owed: -2 });
    expect(factsOf({ owed: 9_007_199_254_740_991n })).toStrictEqual({ owed: 9_007_199_254_740_991 });
    expect(factsOf({ owed: 9_007_199_254_740_992n })).toStrictEqual({ owed: '9007199254740992' });
    expect(factsOf({ owed: -(10n ** 24n) + 1n })).toStrictEqual({ owed: `-${'9'.repeat(24)}` });
    expect(factsOf({ owed: 10n ** 24n })).toStrictEqual({ owed: 10n ** 24n });
  });

  it('with what a driver holds in classes of its own', async () => {
    const connection = await (await DuckDBInstance.create()).connect();
    const reader = await connection.runAndReadAll(
      'select 1234.5::decimal(18, 4) as owed, 3::bigint as members, date \'2021-02-04\' as "paidOn", null::boolean as "inDebt"',
    );
    const [row] = reader.getRowObjects() as [object];
    expect(factsOf(row)).toStrictEqual({ owed: '1234.5000', members: 3, paidOn: '2021-02-04' });
    expect(loan.safe(factsOf(row)).ok).toBe(true);
    connection.closeSync();
  });

  it('with decimals of decimal.js as they are, which every rule takes', () => {
    const owed = new Decimal('1e3');
    expect(factsOf({ owed })).toStrictEqual({ owed });
  });

  it('read by its own entries where it is an instance of a class, also within lists', () => {
    class Row {
      readonly inDebt = true;
      get members(): number {
        return 1;
      }
    }
    class Loan {
      readonly code = 'L1';
      readonly owed = 12n;
      readonly note = undefined;
    }
    expect(factsOf(new Row())).toStrictEqual({ inDebt: true });
    const facts = factsOf({ loans: [new Loan(), { code: 'L2', owed: null, other: null }, null, 5] });
    expect(facts).toStrictEqual({
      loans: [{ code: 'L1', owed: 12, note: undefined }, { code: 'L2', owed: undefined, other: null }, null, 5],
    });
    expect(Object.getPrototypeOf((facts.loans as readonly object[])[0])).toBe(Object.prototype);
  });

  it('and leaves for the rule to refuse what it cannot hold otherwise', () => {
    class Code {
      toString(): string {
        return 'L1';
      }
    }
    const code = new Code();
    const silent = Object.create(null) as object;
    const row = { lender: code, owed: code, members: silent, inDebt: 1, loans: 'L1', repaid: [5], paidOn: {} };
    expect(factsOf(row)).toStrictEqual(row);
    expect(factsOf({ loans: [[1]] })).toStrictEqual({ loans: [[1]] });
    expect(factsOf({ loans: { code: 'L1' } })).toStrictEqual({ loans: { code: 'L1' } });
    expect(loan.safe(factsOf(row)).ok).toBe(false);
  });

  it('or is refused where reading it throws', () => {
    const fail = (): never => {
      throw new Error('the connection is closed');
    };
    const cell = new Proxy({}, { getPrototypeOf: fail, get: fail });
    for (const row of [Object.defineProperty({}, 'inDebt', { enumerable: true, get: fail }), { inDebt: cell }]) {
      expect(problemsOf(() => factsOf(row))).toEqual([['', 'object']]);
    }
  });

  it('and stays what it is', () => {
    const row = Object.freeze({
      inDebt: null,
      members: 3n,
      loans: Object.freeze([Object.freeze({ code: 'L1', owed: 1n })]),
    });
    factsOf(row);
    expect(row).toStrictEqual({ inDebt: null, members: 3n, loans: [{ code: 'L1', owed: 1n }] });
  });
});

describe('a Date is refused', () => {
  it('wherever it stands, with how to pass the day instead', () => {
    const day = new Date(0);
    expect(problemsOf(() => factsOf({ paidOn: day }))).toEqual([['paidOn', 'Date']]);
    expect(problemsOf(() => factsOf({ lender: day, members: 1 }))).toEqual([['lender', 'Date']]);
    expect(problemsOf(() => factsOf({ loans: [{ code: 'L1', owed: day }] }))).toEqual([['loans', 'array of 1']]);
    expect(() => factsOf({ paidOn: day })).toThrow('YYYY-MM-DD');
    expect(problemsOf(() => factsOf(day))).toEqual([['', 'Date']]);
  });
});

describe('names', () => {
  const named = factsFrom(loan, { columns: { inDebt: 'in_debt', owed: 'debt' }, rest: ['id', 'inDebt'] });

  it('are those of the facts, or those of `columns`, and of no other spelling', () => {
    expect(named({ in_debt: true, debt: 5, members: 2, id: 'H1', inDebt: false })).toStrictEqual({
      inDebt: true,
      owed: 5,
      members: 2,
    });
    expect(problemsOf(() => named({ in_debt: true, debt: 5, Members: 2, member_s: 2 }))).toEqual([
      ['Members', '"Members"'],
      ['member_s', '"member_s"'],
    ]);
    expect(problemsOf(() => named({ in_debt: true, debt: 5, owed: 5 }))).toEqual([['owed', '"owed"']]);
  });

  it('of `columns` are there in every row, null or not', () => {
    expect(problemsOf(() => named({ in_debt: null, Debt: 5 }))).toEqual([
      ['Debt', '"Debt"'],
      ['debt', 'undefined'],
    ]);
    expect(named({ in_debt: null, debt: undefined })).toStrictEqual({});
  });

  it('that no fact has are refused when they are given', () => {
    const wrong = { columns: { indebt: 'in_debt' } } as object;
    expect(problemsOf(() => factsFrom(loan, wrong))).toEqual([['columns.indebt', '"indebt"']]);
    expect(problemsOf(() => factsFrom(loan, { columns: { inDebt: 'x', owed: 'x' } }))).toEqual([
      ['columns.owed', '"x"'],
    ]);
    expect(factsFrom(loan, { columns: { inDebt: undefined } } as object)({ inDebt: true })).toEqual({ inDebt: true });
  });

  it('that a column takes from a fact leave that fact without one', () => {
    const swapped = factsFrom(loan, { columns: { owed: 'members', members: 'owed' } });
    expect(swapped({ owed: 1, members: 2 })).toStrictEqual({ members: 1, owed: 2 });
    expect(factsFrom(loan, { columns: { owed: 'members' } })({ members: 2 })).toStrictEqual({ owed: 2 });
  });
});

describe('words', () => {
  const worded = factsFrom(loan, {
    words: { ใช่: true, ไม่ใช่: false, 1: true, 0: false, '': undefined, ไม่มี: null, ข้าว: 'rice' },
  });

  it('stand for what the register says they do', () => {
    expect(worded({ inDebt: 'ใช่', kind: 'ข้าว', large: 'ไม่มี', owed: '' })).toStrictEqual({
      inDebt: true,
      kind: 'rice',
      large: null,
    });
    expect(worded({ inDebt: 'ไม่มี', loans: [{ code: 'L1', owed: '' }] })).toStrictEqual({
      loans: [{ code: 'L1', owed: undefined }],
    });
  });

  it('but not where the fact takes the word itself', () => {
    expect(worded({ inDebt: 0, members: 0n, owed: '1', lender: 'ใช่' })).toStrictEqual({
      inDebt: false,
      members: 0,
      owed: '1',
      lender: 'ใช่',
    });
  });

  it('that have no meaning are left for the rule to refuse', () => {
    expect(worded({ inDebt: 'ครับ', kind: 'toString' })).toStrictEqual({ inDebt: 'ครับ', kind: 'toString' });
  });
});

describe('options and rows of another kind are refused', () => {
  it.each([
    ['columns', { columns: ['in_debt'] }],
    ['columns', { columns: { inDebt: 1 } }],
    ['rest', { rest: 'id' }],
    ['rest', { rest: [1] }],
    ['words', { words: ['ใช่'] }],
    ['word', { word: {} }],
  ])('%s', (path, options) => {
    expect(problemsOf(() => factsFrom(loan, options as object))).toEqual([[path, expect.any(String)]]);
  });

  it.each([null, undefined, 'cdd.debt-centres.fy2565.household', {}, { rule: { facts: null } }])('rule %j', of => {
    expect(problemsOf(() => factsFrom(of as never))).toEqual([['of', expect.any(String)]]);
  });

  it.each([null, undefined, 'H1', 5, ['H1']])('row %j', row => {
    expect(problemsOf(() => factsOf(row as never))).toEqual([['', expect.any(String)]]);
  });
});
