import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/community-funds/index.js';
import { RuleInputError } from '../../../src/core/errors.js';
import { stored } from '../../rules/fixtures.js';

const { registeredBorrowers, loanOrder, savingsGroupLoan } = fy2565;

describe('borrowers of a poverty fund', () => {
  it('stand on the register, every one', () => {
    expect(registeredBorrowers.decide({ borrowers: ['a', 'b'], register: ['b', 'a', 'c'] })).toBe('met');
    expect(registeredBorrowers({ borrowers: ['a', 'd'], register: ['a'] })).toMatchObject({
      verdict: 'unmet',
      absent: ['d'],
    });
    expect(registeredBorrowers({ borrowers: ['a'] })).toMatchObject({ verdict: 'unknown', missing: ['register'] });
  });
});

describe('the order of loans', () => {
  const loans = [
    { id: 'a', income: 20_000, place: 3 },
    { id: 'b', income: 20_000, place: 1 },
    { id: 'c', income: '20000.01', place: 2 },
  ];

  it('is the lowest income first, the highest first or that of the fund, as the caller says', () => {
    expect(loanOrder({ loans, order: 'lowest-income-first' })).toMatchObject({
      verdict: 'met',
      order: 'lowest-income-first',
    });
    expect(loanOrder({ loans, order: 'highest-income-first' })).toMatchObject({ verdict: 'unmet', outOfOrder: ['c'] });
    expect(loanOrder({ loans, order: 'set-by-fund' })).toMatchObject({ verdict: 'unmet', outOfOrder: ['b', 'c'] });
  });

  it('has none by default', () => {
    expect(loanOrder.safe({ loans })).toMatchObject({ ok: false, error: { path: ['order'] } });
  });

  it('is open while an income is not known', () => {
    const open = [{ id: 'a' }, { id: 'b', income: 1 }];
    expect(loanOrder({ loans: open, order: 'lowest-income-first' })).toMatchObject({
      verdict: 'unknown',
      missing: ['loans.0.income'],
    });
  });
});

describe('a loan of a savings group', () => {
  const loan = { borrowerIsMember: true, interest: '14.99', legalCap: 15 };

  it.each([
    ['14.99', 'met'],
    [15, 'met'],
    ['15.01', 'unmet'],
  ] as const)('at %s %% under a cap of 15 %% is %s', (interest, verdict) => {
    expect(savingsGroupLoan.decide({ ...loan, interest })).toBe(verdict);
  });

  it('goes to members only', () => {
    expect(savingsGroupLoan({ ...loan, borrowerIsMember: false })).toMatchObject({
      verdict: 'unmet',
      next: ['members-only'],
    });
  });

  it('has no cap unless the caller gives one: nothing is taken for the law', () => {
    const outcome = savingsGroupLoan({ borrowerIsMember: true, interest: 36 });
    expect(outcome).toMatchObject({ verdict: 'unknown', missing: ['legalCap'] });
    expect(stored(outcome)).not.toHaveProperty('criteria.1.required');
  });

  it.each(['borrowerIsMember', 'interest', 'legalCap'] as const)('is open without %s', name => {
    expect(savingsGroupLoan({ ...loan, [name]: undefined })).toMatchObject({ verdict: 'unknown', missing: [name] });
  });

  it('a negative rate is refused', () => {
    expect(() => savingsGroupLoan({ ...loan, interest: -1 })).toThrow(RuleInputError);
  });
});
