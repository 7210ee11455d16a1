import { describe, expect, test } from 'vitest';
import {
  moratorium,
  rebateAcceptance,
  rebateAmount,
  rebateEligibility,
  rebateInterest,
  rebatePayment,
  rebateStages,
} from '../../../src/codi/credit/fy2563.js';
import { explain } from '../../../src/rules/explain.js';
import { fixed } from '../../numbers.js';

const eligible = {
  repaidNormally: true,
  restructuredAndKeptTerms: false,
  status: 'normal',
  interestPaid: 3000,
} as const;

describe('who gets interest back', () => {
  test('repaid as normal, normal status, 3,000 baht of interest', () => {
    expect(rebateEligibility(eligible)).toMatchObject({ verdict: 'met', missing: [], next: [] });
  });

  test('restructured and kept the terms is as good as repaid normally', () => {
    const facts = { ...eligible, repaidNormally: false, restructuredAndKeptTerms: true };
    expect(rebateEligibility.decide(facts)).toBe('met');
  });

  test('neither repaid normally nor kept the terms of a restructuring is refused', () => {
    const outcome = rebateEligibility({ ...eligible, repaidNormally: false });
    expect(outcome).toMatchObject({ verdict: 'unmet', missing: [], next: [] });
    expect(outcome.criteria.map(({ status }) => status)).toEqual(['unmet', 'met', 'met']);
  });

  test('an NPL on 31 March 2563 is refused', () => {
    const outcome = rebateEligibility({ ...eligible, status: 'npl' });
    expect(outcome).toMatchObject({ verdict: 'unmet', missing: [], next: [] });
    expect(outcome.criteria.map(({ status }) => status)).toEqual(['met', 'unmet', 'met']);
  });

  test.each([
    ['2999.99', 'unmet'],
    ['3000', 'met'],
    ['3000.01', 'met'],
  ])('%s baht of interest: %s', (interestPaid, verdict) => {
    expect(rebateEligibility.decide({ ...eligible, interestPaid })).toBe(verdict);
  });

  test.each(['status', 'interestPaid'] as const)('while %s is not known, nor is the verdict', fact => {
    const outcome = rebateEligibility({ ...eligible, [fact]: undefined });
    expect(outcome).toMatchObject({ verdict: 'unknown', missing: [fact] });
  });

  test('a discipline that is met asks for no more; one that is not, for the other way', () => {
    expect(rebateEligibility({ ...eligible, restructuredAndKeptTerms: undefined }).missing).toEqual([]);
    const open = rebateEligibility({ status: 'normal', interestPaid: 3000, repaidNormally: false });
    expect(open).toMatchObject({ verdict: 'unknown', missing: ['restructuredAndKeptTerms'] });
  });

  test('once it is refused for another reason, nothing is missing', () => {
    expect(rebateEligibility({ status: 'npl' }).missing).toEqual([]);
  });

  test('the status is of 31 March 2563', () => {
    expect(rebateEligibility.rule.facts.status.label.en).toBe('the status of its credit on 31 March 2020');
  });
});

describe('the interest that counts is paid from October 2562 to March 2563', () => {
  test.each([
    ['2019-09-30', '0'],
    ['2019-10-01', '100'],
    ['2020-03-31', '100'],
    ['2020-04-01', '0'],
  ])('paid on %s: %s baht', (paidOn, interest) => {
    expect(fixed(rebateInterest.decide({ payments: [{ paidOn, interest: 100 }] }))).toBe(interest);
  });

  test('payments add up to the satang', () => {
    const payments = [
      { paidOn: '2019-10-01', interest: '1999.99' },
      { paidOn: '2020-01-15', interest: '1000.01' },
      { paidOn: '2020-05-01', interest: 5000 },
    ];
    expect(JSON.parse(JSON.stringify(rebateInterest({ payments })))).toMatchObject({
      rule: 'codi.credit.fy2563.rebate-interest',
      interestPaid: '3000',
      payments: 2,
      paidOutside: 1,
      from: '2019-10-01',
      to: '2020-03-31',
    });
  });
});

describe('how much interest is given back: “500 baht or 10 %”', () => {
  test.each([
    ['greater', 3000, '500'],
    ['greater', '4999.90', '500'],
    ['greater', 5000, '500'],
    ['greater', '5000.10', '500.01'],
    ['lesser', 3000, '300'],
    ['lesser', 5000, '500'],
    ['lesser', '5000.10', '500'],
    ['flat', 3000, '500'],
    ['flat', 90000, '500'],
    ['rate', 3000, '300'],
    ['rate', '3333.33', '333.333'],
  ] as const)('%s, of %s baht: %s', (reading, interestPaid, rebate) => {
    expect(fixed(rebateAmount.decide({ interestPaid, reading }))).toBe(rebate);
  });

  test('the outcome shows both amounts', () => {
    expect(JSON.parse(JSON.stringify(rebateAmount({ interestPaid: 6000, reading: 'greater' })))).toMatchObject({
      rule: 'codi.credit.fy2563.rebate-amount',
      rebate: '600',
      flat: '500',
      atRate: '600',
    });
  });

  test('who paid less than 3,000 baht cannot get anything back, and is refused', () => {
    expect(rebateAmount.safe({ interestPaid: '2999.99', reading: 'greater' })).toMatchObject({
      ok: false,
      error: { path: ['interestPaid'] },
    });
    expect(String(rebateAmount.decide({ interestPaid: 3000, reading: 'greater' }))).toBe('500');
  });

  test('without a reading nothing is computed', () => {
    expect(rebateAmount.safe({ interestPaid: 6000 }).ok).toBe(false);
  });

  test('the printed totals rule out 500 baht each: 398 + 62 organisations, 7.30 + 0.16 million', () => {
    expect(398 + 62).toBe(460);
    expect(fixed(7_300_000 / 398, 2)).toBe('18341.71');
    expect(fixed(160_000 / 62, 2)).toBe('2580.65');
  });
});

describe('how far the rebate was accepted', () => {
  const printed = {
    acceptedOrganisations: 272,
    qualifiedOrganisations: 460,
    acceptedMoney: '5.71',
    qualifiedMoney: '7.46',
  };

  test('59.13 % is of organisations; of money it is 76.54 %', () => {
    const { ofOrganisations, ofMoney, missing } = rebateAcceptance(printed);
    expect(fixed(ofOrganisations ?? 0, 2)).toBe('59.13');
    expect(fixed(ofMoney ?? 0, 2)).toBe('76.54');
    expect(missing).toEqual([]);
    expect(rebateAcceptance.decide(printed)).toEqual(ofOrganisations);
  });

  test('a share of nobody is none, an unknown one is absent', () => {
    const outcome = rebateAcceptance({ acceptedOrganisations: 0, qualifiedOrganisations: 0, acceptedMoney: 0 });
    expect(outcome.ofOrganisations).toBeNull();
    expect('ofMoney' in outcome).toBe(false);
    expect(outcome.missing).toEqual(['qualifiedMoney']);
  });

  test('more accepted than qualified is refused', () => {
    expect(rebateAcceptance.safe({ ...printed, acceptedOrganisations: 461 }).ok).toBe(false);
    expect(rebateAcceptance.safe({ ...printed, acceptedMoney: '7.47' }).ok).toBe(false);
  });
});

describe('the payment of rebates', () => {
  test('goes from qualified to accepted to paid', () => {
    expect(rebateStages({ qualified: true, accepted: true, paid: false })).toMatchObject({
      verdict: 'met',
      reached: 'accepted',
      next: ['paid'],
    });
    expect(rebateStages({ qualified: true, accepted: false, paid: true })).toMatchObject({
      verdict: 'unmet',
      skipped: ['accepted'],
    });
  });

  test.each([
    ['2020-12-30', 'on-time'],
    ['2020-12-31', 'on-time'],
    ['2021-01-01', 'late'],
  ])('paid on %s: %s', (doneOn, status) => {
    expect(rebatePayment({ doneOn })).toMatchObject({ due: '2020-12-31', status });
  });

  test('is pending until the end of December 2563', () => {
    expect(rebatePayment({ today: '2020-12-31' }).status).toBe('pending');
    expect(rebatePayment({ today: '2021-01-01' }).status).toBe('overdue');
  });
});

describe('printed months and percentages are told as they are read', () => {
  test('both ends of the moratorium', () => {
    const told = explain(moratorium({ approved: true, dueOn: '2020-10-01' }), { rule: moratorium });
    expect(told).toContain('อ่านว่าตั้งแต่วันแรกของเดือนเมษายนถึงวันสุดท้ายของเดือนกันยายน 2563');
  });

  test('both ends of the interest that counts', () => {
    const outcome = rebateInterest({ payments: [] });
    expect(outcome.figures[0]?.source.basis).toBe('inferred');
    expect(explain(outcome, { rule: rebateInterest })).toContain(
      'อ่านว่าตั้งแต่วันแรกของเดือนตุลาคม 2562 ถึงวันสุดท้ายของเดือนมีนาคม 2563',
    );
  });

  test('what was accepted, of what', () => {
    const outcome = rebateAcceptance({ acceptedOrganisations: 115, qualifiedOrganisations: 460 });
    expect(explain(outcome, { rule: rebateAcceptance, language: 'en' })).toContain(
      'accepted, in percent of the organisations that qualify: 25',
    );
  });
});
