import { describe, expect, test } from 'vitest';
import { explain } from '../../../src/catalogue/index.js';
import {
  borrowers,
  creditLapses,
  creditLineApproved,
  defaultRatio,
  loanTotals,
  loanTypes,
  moratorium,
  outstanding,
} from '../../../src/codi/credit/fy2563.js';
import { exact } from '../../../src/core/decimal.js';
import { roundHalfUp } from '../../../src/core/ratio.js';
import { fixed } from '../../numbers.js';

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const each = (millions: string, by: number): string =>
  roundHalfUp(exact(Number(millions)).times(1_000_000).div(by), 2).toFixed(2);

describe('the loans of the year', () => {
  const printed = [
    {
      type: 'baan-mankong',
      organisations: 19,
      communities: 42,
      households: 983,
      approved: '234.43',
      disbursed: '389.90',
    },
    {
      type: 'prem-prachakon',
      organisations: 3,
      communities: 4,
      households: 589,
      approved: '211.01',
      disbursed: '65.99',
    },
    { type: 'legacy', organisations: 0, communities: 0, households: 0, approved: 0, disbursed: 0 },
  ] as const;

  test('add up to the printed totals, though more was disbursed than approved', () => {
    expect(plain(loanTotals({ loans: printed }))).toMatchObject({
      rule: 'codi.credit.fy2563.loan-totals',
      totals: { organisations: '22', communities: '46', households: '1572', approved: '445.44', disbursed: '455.89' },
      missing: [],
    });
    expect(plain(loanTotals.decide({ loans: printed }))).toMatchObject({ disbursed: '455.89' });
  });

  test('a column with an unknown figure has no total', () => {
    const [first, second] = printed;
    const outcome = loanTotals({ loans: [first, { ...second, households: undefined }] });
    expect('households' in outcome.totals).toBe(false);
    expect(fixed(outcome.totals.approved, 2)).toBe('445.44');
    expect(outcome.missing).toEqual(['loans.1.households']);
  });

  test('a type that stands twice is refused', () => {
    const result = loanTotals.safe({ loans: [printed[0], printed[1], printed[0]] });
    expect(!result.ok && result.error.path).toEqual(['loans', 2, 'type']);
  });

  test('count communities as communities', () => {
    expect(loanTotals.rule.facts.loans.item?.fields?.['communities']?.unit).toBe('communities');
  });

  test('have three types', () => {
    expect(loanTypes.map(({ label }) => label.th)).toEqual([
      'สินเชื่อบ้านมั่นคง',
      'สินเชื่อบ้านมั่นคงริมคลองเปรมประชากร',
      'สินเชื่อเดิม',
    ]);
  });
});

describe('what is outstanding', () => {
  test.each([
    ['Baan Mankong', '8911.96', '7476.59', '3083.91', '4392.68', '4392.68'],
    ['older loans', '1951.66', '1951.67', '1348.80', '602.86', '602.87'],
    ['total', '10863.62', '9428.26', '4432.71', '4995.54', '4995.55'],
  ])('%s: agrees with the printed figure, give or take 0.01', (_, approved, disbursed, repaid, stated, left) => {
    const outcome = outstanding({ approved, disbursed, repaid, stated });
    expect(fixed(outcome.outstanding, 2)).toBe(left);
    expect(outcome).toMatchObject({ agrees: 'met', withinApproval: 'met', missing: [] });
    expect(fixed(outstanding.decide({ disbursed, repaid }), 2)).toBe(left);
  });

  test.each([
    ['50.00', 'met'],
    ['50.01', 'met'],
    ['49.99', 'met'],
    ['50.02', 'unmet'],
    ['49.98', 'unmet'],
  ])('100 less 50 against a stated %s: %s', (stated, agrees) => {
    expect(outstanding({ disbursed: 100, repaid: 50, stated }).agrees).toBe(agrees);
  });

  test.each([
    ['100.00', 'met'],
    ['99.99', 'met'],
    ['99.98', 'unmet'],
  ])('100 disbursed of %s approved: %s', (approved, within) => {
    expect(outstanding({ approved, disbursed: 100 }).withinApproval).toBe(within);
  });

  test('is not known without both figures', () => {
    expect(outstanding({ disbursed: 100 })).toMatchObject({
      rule: 'codi.credit.fy2563.outstanding',
      agrees: 'unknown',
      withinApproval: 'unknown',
      missing: ['approved', 'repaid', 'stated'],
    });
    expect(outstanding.decide({ repaid: 1 })).toBeUndefined();
  });

  test('more repaid than disbursed is refused', () => {
    expect(outstanding.safe({ disbursed: 1, repaid: 2 }).ok).toBe(false);
  });
});

test.each([
  ['143.25', '4392.68', '3.26'],
  ['407.86', '602.86', '67.65'],
  ['551.11', '4995.54', '11.03'],
])('%s in default of %s outstanding is %s %%', (defaulted, owed, percent) => {
  expect(fixed(defaultRatio.decide({ defaulted, outstanding: owed }) ?? 0, 2)).toBe(percent);
});

test('nothing in default of nothing is no share', () => {
  expect(defaultRatio({ defaulted: 0, outstanding: 0 }).percent).toBeNull();
  expect(defaultRatio.safe({ defaulted: 2, outstanding: 1 }).ok).toBe(false);
});

describe('organisations that owe are counted once', () => {
  const loans = (type: 'baan-mankong' | 'legacy', from: number, to: number) =>
    Array.from({ length: to - from }, (_, index) => ({ organisation: `organisation ${from + index}`, type }));

  test('429 and 259 of which four have both types make 684', () => {
    const outcome = borrowers({ loans: [...loans('baan-mankong', 0, 429), ...loans('legacy', 425, 684)] });
    expect(outcome).toMatchObject({ sumOfTypes: 688, distinct: 684, withSeveral: 4 });
    expect(outcome.byType.map(({ organisations }) => organisations)).toEqual([429, 0, 259]);
  });

  test('approved loans and defaults are plain sums: 483 + 503 = 986, 25 + 172 = 197', () => {
    const sumOf = (left: number, right: number) =>
      borrowers({ loans: [...loans('baan-mankong', 0, left), ...loans('legacy', 0, right)] }).sumOfTypes;
    expect(sumOf(483, 503)).toBe(986);
    expect(sumOf(25, 172)).toBe(197);
  });

  test('two loans of one type are one organisation', () => {
    const twice = [...loans('legacy', 0, 1), ...loans('legacy', 0, 1)];
    expect(borrowers({ loans: twice })).toMatchObject({ sumOfTypes: 1, distinct: 1, withSeveral: 0 });
    expect(borrowers.decide({ loans: twice })).toBe(1);
  });
});

describe('approved credit lapses', () => {
  test.each([
    ['either', true, true, 'unmet'],
    ['either', true, false, 'met'],
    ['either', false, true, 'met'],
    ['either', false, false, 'met'],
    ['both', true, true, 'unmet'],
    ['both', true, false, 'unmet'],
    ['both', false, true, 'unmet'],
    ['both', false, false, 'met'],
  ] as const)('%s left undone, contract %s, drawn %s: %s', (reading, contractedInTime, drawnInTime, verdict) => {
    expect(creditLapses.decide({ contractedInTime, drawnInTime, reading })).toBe(verdict);
  });

  test('what is not known is asked for only while it matters', () => {
    expect(creditLapses({ contractedInTime: false, reading: 'either' })).toMatchObject({ verdict: 'met', missing: [] });
    expect(creditLapses({ contractedInTime: false, reading: 'both' })).toMatchObject({
      verdict: 'unknown',
      missing: ['drawnInTime'],
    });
    expect(creditLapses({ drawnInTime: true, reading: 'either' }).missing).toEqual(['contractedInTime']);
  });

  test('the evidence names both acts', () => {
    const { criteria } = creditLapses({ contractedInTime: true, drawnInTime: false, reading: 'either' });
    expect(criteria.map(({ id, status }) => [id, status])).toEqual([
      ['no-contract', 'unmet'],
      ['not-drawn', 'met'],
    ]);
  });

  test('the evidence reads true aloud: what lapses says that no contract was made', () => {
    const facts = { contractedInTime: false, drawnInTime: true, reading: 'either' } as const;
    const [contract, drawn] = creditLapses(facts).criteria;
    expect(contract).toMatchObject({
      label: { th: 'ไม่ได้ทำนิติกรรมสัญญาภายในระยะเวลาที่กำหนด', en: 'no contract was made within the period' },
      status: 'met',
      fact: 'contractedInTime',
      actual: false,
      required: false,
    });
    expect(drawn).toMatchObject({ status: 'unmet', actual: true, required: false });
    expect(explain(creditLapses(facts), { language: 'en' })).toMatch(
      '✓ no contract was made within the period — the contract was made within the period: no [',
    );
  });

  test('2,999.60 million for 18,587 households are 161,381.61 baht each', () => {
    expect(each('2999.60', 18_587)).toBe('161381.61');
  });
});

test('a line of credit needs the subcommittee and the board', () => {
  expect(creditLineApproved.decide({ bySubcommittee: true, byBoard: true })).toBe('met');
  expect(creditLineApproved.decide({ bySubcommittee: true, byBoard: false })).toBe('unmet');
  expect(creditLineApproved({ byBoard: true }).missing).toEqual(['bySubcommittee']);
  expect(creditLineApproved({ bySubcommittee: false }).missing).toEqual([]);
});

describe('the debt moratorium', () => {
  test.each([
    ['2020-03-31', 'unmet'],
    ['2020-04-01', 'met'],
    ['2020-09-30', 'met'],
    ['2020-10-01', 'unmet'],
  ])('an instalment due on %s: %s', (dueOn, verdict) => {
    expect(moratorium.decide({ approved: true, dueOn })).toBe(verdict);
  });

  test('needs an approval', () => {
    expect(moratorium({ approved: false, dueOn: '2020-05-01' })).toMatchObject({
      verdict: 'unmet',
      next: ['approved'],
    });
    expect(moratorium({ dueOn: '2020-05-01' }).missing).toEqual(['approved']);
    expect(moratorium({ approved: true }).missing).toEqual(['dueOn']);
  });

  test('60.16 million less interest for 409 organisations is 147,090.46 baht each', () => {
    expect(each('60.16', 409)).toBe('147090.46');
  });
});

test('what is outstanding comes from what was disbursed and repaid, not from what was approved or is stated', () => {
  const { figures } = outstanding({ approved: 10, disbursed: 8, repaid: 3, stated: 6 });
  expect(figures[0]?.facts).toEqual({ disbursed: '8', repaid: '3' });
});
