import { describe, expect, it } from 'vitest';
import { welfareFunds } from '../../../src/codi/index.js';
import { explain } from '../../../src/rules/explain.js';

const { fundRecord, qualifyingFund } = welfareFunds.fy2563;
const qualifying = {
  area: 'local-authority',
  onlyFundOfArea: true,
  operatingSince: '2012-05-01',
  referenceDate: '2020-09-30',
  hasRules: true,
  rulesKept: true,
  hasCommittee: true,
  hasMemberRegister: true,
  performanceReport: true,
  financialReport: true,
  welfareKinds: 3,
  hasDevelopmentPlan: true,
  hasCovidResults: false,
} as const;

describe('the welfare fund that counts', () => {
  it('meets all four criteria', () => {
    const outcome = qualifyingFund(qualifying);
    expect(outcome).toMatchObject({ verdict: 'met', missing: [], next: [] });
    expect(outcome.criteria.map(({ id, status }) => [id, status])).toEqual([
      ['established', 'met'],
      ['management', 'met'],
      ['welfare-kinds', 'met'],
      ['plan-or-covid', 'met'],
    ]);
    expect(outcome.criteria[1]?.criteria?.map(({ label }) => label.th.slice(0, 3))).toEqual(['2.1', '2.2', '2.3']);
  });

  it.each([
    ['onlyFundOfArea', 'only-fund-of-area'],
    ['hasRules', 'has-rules'],
    ['rulesKept', 'rules-kept'],
    ['hasCommittee', 'has-committee'],
    ['hasMemberRegister', 'has-member-register'],
    ['performanceReport', 'performance-report'],
    ['financialReport', 'financial-report'],
  ])('without %s it does not, and that is what it lacks', (fact, criterion) => {
    expect(qualifyingFund({ ...qualifying, [fact]: false })).toMatchObject({ verdict: 'unmet', next: [criterion] });
    expect(qualifyingFund({ ...qualifying, [fact]: undefined })).toMatchObject({ verdict: 'unknown', missing: [fact] });
  });

  it.each([
    ['local-authority', 'met'],
    ['bangkok-district', 'met'],
    ['other', 'unmet'],
    [undefined, 'unknown'],
  ] as const)('a fund of the area %s: %s', (area, verdict) => {
    expect(qualifyingFund({ ...qualifying, area }).verdict).toBe(verdict);
  });

  it.each([
    ['2019-10-01', '2020-09-30', 'unmet'],
    ['2019-09-30', '2020-09-30', 'met'],
    ['2019-09-29', '2020-09-30', 'met'],
    ['2019-10-01', '2020-10-01', 'met'],
  ])('operating since %s, on %s the year is %s', (operatingSince, referenceDate, verdict) => {
    expect(qualifyingFund({ ...qualifying, operatingSince, referenceDate }).verdict).toBe(verdict);
  });

  it('shows when the year is full', () => {
    const outcome = qualifyingFund({ ...qualifying, operatingSince: '2019-10-01' });
    expect(outcome.criteria[0]?.criteria?.[1]).toMatchObject({
      id: 'a-year-old',
      status: 'unmet',
      actual: '2020-09-30',
      required: { noEarlierThan: '2020-10-01' },
    });
  });

  it('has no reference date of its own', () => {
    const { referenceDate: _, ...rest } = qualifying;
    expect(qualifyingFund(rest)).toMatchObject({ verdict: 'unknown', missing: ['referenceDate'] });
    expect(qualifyingFund({ ...rest, operatingSince: undefined }).missing).toEqual(['operatingSince', 'referenceDate']);
  });

  it.each([
    [2, 'unmet'],
    [3, 'met'],
    [4, 'met'],
    [undefined, 'unknown'],
  ] as const)('%s kinds of basic welfare: %s', (welfareKinds, verdict) => {
    expect(qualifyingFund({ ...qualifying, welfareKinds }).verdict).toBe(verdict);
  });

  it.each([
    [true, false, 'met'],
    [false, true, 'met'],
    [false, false, 'unmet'],
    [true, undefined, 'met'],
    [false, undefined, 'unknown'],
  ] as const)('a plan %s or results against COVID-19 %s: %s', (hasDevelopmentPlan, hasCovidResults, verdict) => {
    expect(qualifyingFund({ ...qualifying, hasDevelopmentPlan, hasCovidResults }).verdict).toBe(verdict);
  });

  it('says all that is lacking at once, and asks for nothing that cannot help', () => {
    const outcome = qualifyingFund({ ...qualifying, rulesKept: false, welfareKinds: 0, hasCommittee: undefined });
    expect(outcome).toMatchObject({
      verdict: 'unmet',
      missing: [],
      next: ['rules-kept', 'has-committee', 'welfare-kinds'],
    });
  });

  it('asks for everything while nothing is known', () => {
    expect(qualifyingFund({}).missing).toEqual(Object.keys(qualifying));
  });
});

describe("the fund's records", () => {
  it('are kept in the programme and give its report; what they hold are examples', () => {
    expect(fundRecord({ recorded: true, reportIssued: true }).verdict).toBe('met');
    expect(fundRecord({ recorded: false }).next).toEqual(['recorded', 'report-issued']);
    expect(fundRecord({ recorded: true }).missing).toEqual(['reportIssued']);
    // What the records hold is printed as examples: none of them is a fact.
    expect(fundRecord.safe({ members: true } as never).ok).toBe(false);
  });
});

describe('kinds of welfare are counted as matters', () => {
  it.each([
    [2, '✗'],
    [3, '✓'],
  ])('%i: %s', (welfareKinds, mark) => {
    const told = explain(qualifyingFund({ welfareKinds }), { rule: qualifyingFund });
    expect(told).toMatch(new RegExp(`${mark} .*พบ ${welfareKinds} เรื่อง \\(เกณฑ์ ไม่น้อยกว่า 3 เรื่อง\\)`));
  });
});
