import { describe, expect, test } from 'vitest';
import {
  accountsCourses,
  accountsProgress,
  accountsTargets,
  coachingTarget,
  cooperativeAccounts,
  dueForReview,
  peopleTrained,
  reviewedShare,
} from '../../../src/codi/credit/fy2563.js';
import { explain } from '../../../src/rules/explain.js';
import { fixed } from '../../numbers.js';

const printed = (percent: Parameters<typeof fixed>[0]) =>
  percent === undefined || percent === null ? percent : fixed(percent, 2);

describe('cooperatives with accounts up to the standard', () => {
  test.each([
    [119, 'unmet'],
    [120, 'met'],
    [121, 'met'],
    [273, 'met'],
  ])('%i of 200: %s', (withStandardAccounts, verdict) => {
    expect(cooperativeAccounts.decide({ withStandardAccounts, tracked: 200 })).toBe(verdict);
  });

  test('273 of 200 is the printed 136.50 %, above any share', () => {
    const [criterion] = cooperativeAccounts({ withStandardAccounts: 273, tracked: 200 }).criteria;
    expect(String(criterion?.actual)).toBe('136.5');
  });

  test('that 60 % is a least share is read', () => {
    const [criterion] = cooperativeAccounts({ withStandardAccounts: 120, tracked: 200 }).criteria;
    expect(criterion?.source).toMatchObject({ basis: 'inferred', lines: [53, 192] });
  });

  test('both counts are needed', () => {
    expect(cooperativeAccounts({ withStandardAccounts: 5 }).missing).toEqual(['tracked']);
    expect(cooperativeAccounts({ tracked: 200 }).missing).toEqual(['withStandardAccounts']);
  });

  test('the targets of the quarters are shares of the 200: 80 and 120', () => {
    for (const { quarter, percent, cooperatives } of accountsTargets) {
      const { base } = accountsProgress({ withStandardAccounts: 0, base: 'quarter-target', quarter });
      expect(Number(base)).toBe((200 * percent.value) / 100);
      if (cooperatives) expect(Number(base)).toBe(cooperatives.value);
    }
  });
});

describe("a quarter's result as percent of a base", () => {
  test('the third quarter is printed on the 200 followed up: 10.00', () => {
    const facts = { withStandardAccounts: 20, base: 'tracked' } as const;
    expect(printed(accountsProgress(facts).percent)).toBe('10.00');
    expect(printed(accountsProgress.decide(facts))).toBe('10.00');
  });

  test('on its own target the third quarter would be 25.00', () => {
    const outcome = accountsProgress({ withStandardAccounts: 20, base: 'quarter-target', quarter: 3 });
    expect(printed(outcome.percent)).toBe('25.00');
  });

  test("the fourth quarter is printed on that quarter's target of 120: 210.83", () => {
    const outcome = accountsProgress({ withStandardAccounts: 253, base: 'quarter-target', quarter: 4 });
    expect(printed(outcome.percent)).toBe('210.83');
    expect(fixed(outcome.base)).toBe('120');
  });

  test('on the 200 the fourth quarter would be 126.50, and the two quarters make the 273 of the year', () => {
    expect(printed(accountsProgress({ withStandardAccounts: 253, base: 'tracked' }).percent)).toBe('126.50');
    expect(20 + 253).toBe(273);
  });

  test("a quarter's target needs the quarter; nothing needs it otherwise", () => {
    expect(accountsProgress({ withStandardAccounts: 1, base: 'quarter-target' })).toMatchObject({
      rule: 'codi.credit.fy2563.accounts-progress',
      missing: ['quarter'],
    });
    expect(accountsProgress({ base: 'tracked' }).missing).toEqual(['withStandardAccounts']);
  });

  test('the first quarter has no target, and a base must be named', () => {
    expect(accountsProgress.safe({ withStandardAccounts: 1, base: 'quarter-target', quarter: 1 }).ok).toBe(false);
    expect(accountsProgress.safe({ withStandardAccounts: 1 }).ok).toBe(false);
  });
});

describe('organisations to be reviewed', () => {
  test.each([
    [2555, 'unmet'],
    [2556, 'met'],
    [2557, 'met'],
    [2558, 'unmet'],
  ])('fully disbursed in %i: %s', (fullyDisbursedIn, verdict) => {
    expect(dueForReview.decide({ baanMankong: true, fullyDisbursedIn })).toBe(verdict);
  });

  test('only borrowers of Baan Mankong', () => {
    expect(dueForReview.decide({ baanMankong: false, fullyDisbursedIn: 2556 })).toBe('unmet');
    expect(dueForReview({ fullyDisbursedIn: 2556 }).missing).toEqual(['baanMankong']);
    expect(dueForReview({ baanMankong: true }).missing).toEqual(['fullyDisbursedIn']);
  });

  test('78 of 78 were reviewed: 100.00', () => {
    const organisations = 78;
    expect(organisations).toBe(78);
    expect(printed(reviewedShare({ reviewed: 78, toReview: 78 }).percent)).toBe('100.00');
    expect(reviewedShare.safe({ reviewed: 79, toReview: 78 }).ok).toBe(false);
  });
});

describe('three years of unclosed accounts', () => {
  test.each([
    [2, 'at-least', 'unmet'],
    [3, 'at-least', 'met'],
    [4, 'at-least', 'met'],
    [2, 'exactly', 'unmet'],
    [3, 'exactly', 'met'],
    [4, 'exactly', 'unmet'],
  ] as const)('%i years, read as %s three: %s', (yearsNotClosed, reading, verdict) => {
    expect(coachingTarget({ yearsNotClosed, reading })).toMatchObject({
      verdict,
      reading,
      criteria: [{ required: reading === 'exactly' ? { exactly: '3' } : { atLeast: '3' }, unit: 'years' }],
      missing: [],
      next: [],
    });
    expect(coachingTarget.decide({ yearsNotClosed, reading })).toBe(verdict);
  });

  test('not known, and not without a reading', () => {
    expect(coachingTarget({ reading: 'exactly' })).toMatchObject({ verdict: 'unknown', missing: ['yearsNotClosed'] });
    expect(coachingTarget.safe({ yearsNotClosed: 3 }).ok).toBe(false);
  });
});

describe('the courses of the fourth quarter', () => {
  test('75 + 26 = 101 people, of 136 in the year', () => {
    const parts = accountsCourses.map(({ title, people }) => ({ name: title.en, amount: people.value }));
    expect(peopleTrained({ total: 101, parts }).verdict).toBe('met');
    expect(fixed(peopleTrained({ total: 136, parts }).difference)).toBe('35');
  });

  test('43 cooperatives in the first; the second prints people alone', () => {
    expect(accountsCourses.map(({ cooperatives }) => cooperatives?.value)).toEqual([43, undefined]);
  });
});

describe('years are told as years', () => {
  test.each([
    [2555, '✗', 'en', 'required no earlier than B.E. 2556 and no later than B.E. 2557'],
    [2556, '✓', 'th', 'เกณฑ์ ไม่ก่อน พ.ศ. 2556 และไม่หลัง พ.ศ. 2557'],
    [2557, '✓', 'th', 'เกณฑ์ ไม่ก่อน พ.ศ. 2556 และไม่หลัง พ.ศ. 2557'],
    [2558, '✗', 'th', 'เกณฑ์ ไม่ก่อน พ.ศ. 2556 และไม่หลัง พ.ศ. 2557'],
  ] as const)('fully disbursed in %i: %s', (fullyDisbursedIn, mark, language, asked) => {
    const told = explain(dueForReview({ baanMankong: true, fullyDisbursedIn }), { rule: dueForReview, language });
    expect(told.split('\n').find(line => line.includes(asked))).toMatch(new RegExp(`^${mark}`));
  });
});
