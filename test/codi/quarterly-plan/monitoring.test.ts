import { describe, expect, it } from 'vitest';
import {
  belowTarget,
  equalRegionalTargets,
  indicatorRevision,
  regionalTotal,
  regionOf,
  reportingQuarter,
  revisionsInForce,
  targetRevision,
  twelveMonthReport,
  unobligatedBudget,
} from '../../../src/codi/quarterly-plan/fy2563.js';
import { percentOf } from '../../../src/core/ratio.js';
import { codi } from '../../../src/official/index.js';
import { explain } from '../../../src/rules/explain.js';
import { fixed } from '../../numbers.js';

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('plans below target', () => {
  const plans = [
    { plan: '1.1', result: 700, target: 600 },
    { plan: '1.2', result: 52, target: 58 },
    { plan: '2.3.1', result: 3373, target: 7069 },
    { plan: '2.3.2', result: 2297, target: 3115 },
    { plan: '2.4', result: 1000, target: 1000 },
    { plan: '2.5', result: 1, target: 2 },
  ];

  it('are those whose result is below the target, at 99.99 % as well', () => {
    expect(belowTarget.decide({ plans })).toEqual(['1.2', '2.3.1', '2.3.2', '2.5']);
    expect(belowTarget.decide({ plans: [{ plan: 'a', result: 9999, target: 10000 }] })).toEqual(['a']);
    expect(belowTarget.decide({ plans: [{ plan: 'a', result: 10000, target: 10000 }] })).toEqual([]);
  });

  it('are provinces alone in the report, which leaves out the work of several years without saying so', () => {
    const policy = plans.map(each => ({ ...each, leaveOut: each.plan.startsWith('2.3') || each.plan === '2.5' }));
    const outcome = belowTarget({ plans: policy });
    expect(outcome.below.map(({ plan }) => plan)).toEqual(['1.2']);
    expect(fixed(outcome.below[0]?.percent, 2)).toBe('89.66');
    expect(outcome.leftOut.map(({ plan, percent }) => [plan, fixed(percent, 2)])).toEqual([
      ['2.3.1', '47.72'],
      ['2.3.2', '73.74'],
      ['2.5', '50.00'],
    ]);
  });

  it('have a ceiling where the target says “not more than”: 5.10 of at most 32 % is no miss, 32.01 is', () => {
    const personnel = (result: number | string) => ({ plan: '8.1', result, target: 32, ceiling: true });
    expect(belowTarget.decide({ plans: [personnel('5.10')] })).toEqual([]);
    expect(belowTarget.decide({ plans: [personnel(32)] })).toEqual([]);
    expect(json(belowTarget({ plans: [personnel('32.01')] }).below)).toEqual([
      { plan: '8.1', result: '32.01', target: '32', ceiling: true, percent: '100.03125' },
    ]);
    expect(belowTarget.decide({ plans: [{ ...personnel('31.99'), ceiling: false }] })).toEqual(['8.1']);
    const told = explain(belowTarget({ plans: [personnel('32.01')] }), { rule: belowTarget });
    expect(told).toContain('พบ 32.01 (เกณฑ์ ไม่เกิน 32)');
    expect(told).not.toContain('รายการ');
    const askedOf = (ceiling: boolean) => belowTarget({ plans: [{ ...personnel(1), ceiling }] }).criteria[0]?.required;
    expect([true, false].map(askedOf)).toEqual([{ atMost: '32' }, { atLeast: '32' }]);
    const statusAt = (result: number | string) => belowTarget({ plans: [personnel(result)] }).criteria[0]?.status;
    expect(['31.99', 32, '32.01'].map(statusAt)).toEqual(['met', 'met', 'unmet']);
  });

  it('a ceiling of 0 is exceeded by anything, of no percentage', () => {
    const [missed] = belowTarget({ plans: [{ plan: 'a', result: 1, target: 0, ceiling: true }] }).below;
    expect(json(missed)).toEqual({ plan: 'a', result: '1', target: '0', ceiling: true });
  });

  it('of the official summary are the provinces and the canals, and not the personnel expenditure', () => {
    const rows = codi.fy2563.annualSummary.rows.map(({ plan, target, targetPercent, result, percent, ceiling }) =>
      target === undefined
        ? { plan, result: percent, target: targetPercent, ceiling }
        : { plan, result: result ?? percent, target, ceiling },
    );
    expect(belowTarget.decide({ plans: rows })).toEqual(['1.2', '2.3.1', '2.3.2']);
  });

  it('are not known while a result or a target is not, and cannot be without a target', () => {
    const open = [
      { plan: '7.2', result: 1422 },
      { plan: '8', target: 1 },
      { plan: '4', result: 0, target: 0 },
    ];
    expect(json(belowTarget({ plans: open }))).toMatchObject({
      below: [],
      leftOut: [],
      missing: ['plans.0.target', 'plans.1.result'],
    });
  });
});

describe('the quarters of FY2563', () => {
  it.each([
    ['2019-09-30', null],
    ['2019-10-01', 1],
    ['2019-12-31', 1],
    ['2020-01-01', 2],
    ['2020-03-31', 2],
    ['2020-04-01', 3],
    ['2020-06-30', 3],
    ['2020-07-01', 4],
    ['2020-07-23', 4],
    ['2020-09-30', 4],
    ['2020-10-01', null],
  ])('%s lies in quarter %s', (date, quarter) => {
    expect(reportingQuarter({ date }).quarter).toBe(quarter);
    expect(reportingQuarter.decide({ date })).toBe(quarter);
  });

  it('have their days', () => {
    expect(json(reportingQuarter({ date: '2020-08-31' }))).toMatchObject({ from: '2020-07-01', to: '2020-09-30' });
    expect(reportingQuarter.safe({ date: '2563-08-31' }).ok).toBe(false);
  });
});

describe('the report on 12 months is due on 15 October 2563', () => {
  it.each([
    ['2020-10-14', 'on-time'],
    ['2020-10-15', 'on-time'],
    ['2020-10-16', 'late'],
  ])('%s: %s', (doneOn, status) => {
    expect(twelveMonthReport({ doneOn })).toMatchObject({ due: '2020-10-15', status });
  });
});

describe('a revision of the indicators', () => {
  it('is approved before it is sent', () => {
    expect(indicatorRevision({ boardApproved: true, letterToOpdc: true })).toMatchObject({
      verdict: 'met',
      reached: 'letterToOpdc',
    });
    expect(indicatorRevision({ boardApproved: false, letterToOpdc: true })).toMatchObject({
      verdict: 'unmet',
      skipped: ['boardApproved'],
    });
  });

  it.each([
    ['2020-06-24', []],
    ['2020-06-25', ['board']],
    ['2020-07-15', ['board']],
    ['2020-07-16', ['board', 'opdc']],
  ])('on %s there is %o', (date, by) => {
    expect(revisionsInForce({ date }).revisions.map(each => each.by)).toEqual(by);
    expect(revisionsInForce.decide({ date })).toHaveLength(by.length);
  });

  it('are of four indicators by the board, one of which the report calls a proposal; OPDC names none', () => {
    const { revisions } = revisionsInForce({ date: '2020-07-16' });
    expect(revisions.map(({ indicators, proposed }) => [indicators, proposed])).toEqual([
      [['1.1', '1.2', '1.3', '2.1'], ['1.1']],
      [[], []],
    ]);
  });
});

describe('the revision of 16 July', () => {
  it('is told as the letter that came from OPDC, which approved nothing, and its force as a reading', () => {
    const outcome = revisionsInForce({ date: '2020-07-16' });
    const told = explain(outcome, { rule: revisionsInForce, language: 'th' });
    expect(told).toContain('สำนักงาน ก.พ.ร. มีหนังสือแจ้งปรับ: 16 กรกฎาคม 2563 — อ่านว่ามีผลตั้งแต่วันที่ของหนังสือ');
    expect(told).toContain('คณะกรรมการสถาบันฯ เห็นชอบ: 25 มิถุนายน 2563 — อ่านว่ามีผลตั้งแต่วันที่เห็นชอบ');
    expect(told).not.toContain('ก.พ.ร. เห็นชอบ');
    expect(revisionsInForce.rule.parameters?.['opdc']?.label?.en).toBe(
      'day of the letter by which OPDC revised its assessment',
    );
  });
});

describe('targets and money are moved', () => {
  const approvals = { board: true, minister: true, budgetBureau: true };

  it.each(Object.keys(approvals))('not without %s', name => {
    expect(targetRevision(approvals).verdict).toBe('met');
    expect(targetRevision({ ...approvals, [name]: false }).next).toHaveLength(1);
    const { [name as 'board']: _, ...rest } = approvals;
    expect(targetRevision(rest)).toMatchObject({ verdict: 'unknown', missing: [name] });
  });

  it('within what was left over: 127.42 of 144.25 million baht', () => {
    const parts = [
      { name: 'cities', amount: '55840000' },
      { name: 'tambons', amount: '71580000' },
    ];
    expect(json(unobligatedBudget({ total: '144250000', parts }))).toMatchObject({ verdict: 'met', sum: '127420000' });
    expect(unobligatedBudget({ total: '127420000', parts }).verdict).toBe('met');
    expect(unobligatedBudget({ total: '127419999.99', parts }).verdict).toBe('unmet');
    expect(unobligatedBudget({ parts }).missing).toEqual(['total']);
    expect(fixed(percentOf(127.42, 144.25) ?? 0, 2)).toBe('88.33');
    expect([percentOf(234, 300), percentOf(1558, 1500)].map(each => fixed(each ?? 0, 2))).toEqual(['78.00', '103.87']);
  });
});

describe('totals by region', () => {
  it('add up the five regions and the head office: 1,561 households and 52 provinces', () => {
    const households = {
      bangkokEast: 551,
      centralWest: 168,
      northeast: 174,
      south: 17,
      north: 552,
      headOffice: 99,
      total: 1561,
    };
    expect(json(regionalTotal(households))).toMatchObject({ total: '1561', verdict: 'met' });
    const provinces = { north: 16, northeast: 0, south: 12, centralWest: 13, bangkokEast: 11, headOffice: 0 };
    expect(json(regionalTotal(provinces).total)).toBe('52');
    expect(regionalTotal({ ...provinces, total: 53 }).verdict).toBe('unmet');
    const { south: _, ...rest } = provinces;
    expect(regionalTotal(rest).missing).toEqual(['south', 'total']);
  });

  it.each([
    ['เหนือ', 'north'],
    ['ภาคเหนือ', 'north'],
    ['อีสาน', 'northeast'],
    ['ภาคตะวันออกเฉียงเหนือ', 'northeast'],
    ['ใต้', 'south'],
    ['กลาง', 'centralWest'],
    ['กลาง/ตะวันออก', 'centralWest'],
    ['กลางและตะวันตก', 'centralWest'],
    ['กทม.', 'bangkokEast'],
    ['กทม./ตะวันออก', 'bangkokEast'],
    ['ภาคกรุงเทพฯ และตะวันออก', 'bangkokEast'],
    ['กรุงเทพฯ ปริมณฑล และตะวันออก', 'bangkokEast'],
    ['ภาคกรุงเทพปริมณฑลและตะวันออก', 'bangkokEast'],
    ['ภาคกรุงเทพฯ ปริมาณและตะวันออก', 'bangkokEast'],
    ['ส่วนกลาง', 'headOffice'],
    ['\u200bภาค เหนือ\u00a0', 'north'],
    ['ตะวันออก', null],
    ['constructor', null],
  ])('%s is %s', (label, region) => {
    expect(regionOf({ label }).region).toBe(region);
    expect(regionOf.decide({ label })).toBe(region);
  });

  it('are shared equally as targets: 700 tambons are 140 each', () => {
    expect(json(equalRegionalTargets({ total: 700 }))).toMatchObject({ perRegion: '140' });
    expect(equalRegionalTargets({ total: 700 }).regions).toHaveLength(5);
    expect(Number(equalRegionalTargets.decide({ total: 0 }))).toBe(0);
    expect(equalRegionalTargets.safe({ total: 701 })).toMatchObject({ error: { path: ['total'] } });
    expect(() => equalRegionalTargets.decide({ total: 704 })).toThrow('5 regions');
  });
});
