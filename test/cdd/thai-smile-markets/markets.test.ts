import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/thai-smile-markets/index.js';
import { explain } from '../../../src/rules/explain.js';

const {
  channels,
  channelsOfProvinces,
  covidMeasures,
  eventsHeld,
  fallback,
  fallbackActivities,
  followUp,
  marketActivities,
  marketBudget,
  marketPlan,
  marketsInScope,
  moneyOfProvince,
  moneyUse,
  monitoringAllowance,
  otherFunding,
  planForm,
  planReport,
  projectIndicators,
  reports,
  satisfactionEvaluated,
  summary,
} = fy2565;

describe('which markets, and how often', () => {
  it('those of the database of FY2564', () => {
    expect(marketsInScope({ markets: ['ก'], database: ['ก', 'ข'] }).verdict).toBe('met');
    expect(marketsInScope({ markets: ['ก', 'ค'], database: ['ก', 'ข'] })).toMatchObject({
      verdict: 'unmet',
      absent: ['ค'],
    });
    expect(marketsInScope({ markets: ['ก'] }).missing).toEqual(['database']);
  });

  it('every market has a target, which may be 0, and the targets add up', () => {
    const outcome = marketPlan({
      markets: [
        { id: 'ก', plannedEvents: 52 },
        { id: 'ข', plannedEvents: 0 },
      ],
    });
    expect(outcome).toMatchObject({ verdict: 'met', total: 52, missing: [] });
    expect(marketPlan.decide({ markets: [{ id: 'ก', plannedEvents: 52 }] })).toBe('met');
  });

  it('without a target of one the sum is not known, and without a market there is no plan', () => {
    const outcome = marketPlan({ markets: [{ id: 'ก' }, { id: 'ข', plannedEvents: 3 }] });
    expect(outcome).toMatchObject({ verdict: 'unknown', missing: ['markets.0.plannedEvents'] });
    expect(outcome.total).toBeUndefined();
    expect(outcome.figures.map(({ value }) => value)).toEqual([2, 3]);
    expect(marketPlan({ markets: [] })).toMatchObject({ verdict: 'unknown', missing: ['markets'] });
    expect(marketPlan({})).toMatchObject({ verdict: 'unknown', missing: ['markets'] });
    expect(marketPlan.decide({})).toBe('unknown');
  });

  it.each([
    [62_999, 'unmet'],
    [63_000, 'met'],
    [undefined, 'unknown'],
  ])('%s events are %s', (events, verdict) => {
    expect(eventsHeld({ events }).verdict).toBe(verdict);
  });
});

describe('money', () => {
  it.each([
    [29, null],
    [30, '1700'],
    [999, '1700'],
    [1000, '1900'],
    [undefined, undefined],
  ])('a plan of %s events gives %s a quarter', (plannedEvents, amount) => {
    expect(monitoringAllowance({ plannedEvents }).amount).toBe(amount);
  });

  it('three quarters give 5,100 or 5,700', () => {
    expect(monitoringAllowance({ plannedEvents: 30, quarters: 3 }).total).toBe('5100');
    expect(monitoringAllowance({ plannedEvents: 1000, quarters: 3 }).total).toBe('5700');
    expect(monitoringAllowance({ plannedEvents: 29, quarters: 3 }).total).toBeNull();
    expect(monitoringAllowance.safe({ plannedEvents: 30, quarters: 4 }).ok).toBe(false);
  });

  it('running and monitoring make 30,000,000', () => {
    // 76 provinces at 1,700 for three quarters
    expect(marketBudget({ running: 29_612_400, monitoring: 387_600, total: 30_000_000 }).verdict).toBe('met');
    expect(marketBudget({ running: 29_612_400, monitoring: 387_601, total: 30_000_000 }).verdict).toBe('unmet');
  });

  it('the shares of a province are shown', () => {
    const outcome = moneyOfProvince({ amphoeMarkets: 300, provincialMarket: 100, meeting: 0, total: 400 });
    expect(outcome.parts.map(({ percent }) => String(percent))).toEqual(['75', '25', '0']);
    expect(outcome.verdict).toBe('met');
    expect(moneyOfProvince({ amphoeMarkets: 300, total: 200 }).verdict).toBe('unmet');
  });

  it.each([
    [{ materialHandedOut: false, eventHeld: false }, 'met'],
    [{ materialHandedOut: true, eventHeld: false }, 'unmet'],
    [{ materialHandedOut: false, eventHeld: true }, 'unmet'],
    [{ materialHandedOut: false }, 'unknown'],
  ])('use with %o is %s', (facts, verdict) => {
    expect(moneyUse(facts).verdict).toBe(verdict);
  });

  it.each([
    [{ cannotBeUsed: true }, 'met'],
    [{ notEnough: true }, 'met'],
    [{ cannotBeUsed: false, notEnough: false }, 'unmet'],
    [{ cannotBeUsed: false }, 'unknown'],
  ])('asking others with %o is %s', (facts, verdict) => {
    expect(otherFunding(facts).verdict).toBe(verdict);
  });
});

describe('conduct', () => {
  it.each([
    [{ cannotBeHeld: true, suitsPlace: true }, 'met'],
    [{ cannotBeHeld: false, suitsPlace: true }, 'unmet'],
    [{ cannotBeHeld: true, suitsPlace: false }, 'unmet'],
    [{ cannotBeHeld: true }, 'unknown'],
  ])('other work with %o is %s', (facts, verdict) => {
    expect(fallback(facts).verdict).toBe(verdict);
  });

  it('four kinds of other work and seven of market work are named', () => {
    expect(Object.keys(fallbackActivities)).toHaveLength(4);
    expect(Object.keys(marketActivities)).toHaveLength(7);
  });

  it.each([
    [10, 10, 'met'],
    [10, 9, 'unmet'],
    [1, 0, 'unmet'],
    [0, 0, 'unmet'],
    [10, undefined, 'unknown'],
  ])('of %s events, %s with an evaluation are %s', (events, evaluated, verdict) => {
    expect(satisfactionEvaluated({ events, evaluated }).verdict).toBe(verdict);
  });

  const measures = { asProvinceSays: true, supervised: true, inspected: true };

  it.each(Object.keys(measures))('measures need %s', fact => {
    expect(covidMeasures(measures).verdict).toBe('met');
    expect(covidMeasures({ ...measures, [fact]: false }).verdict).toBe('unmet');
  });

  const data = { sales: true, movementsOfMarket: true, movementsOfVendors: true, byProvince: true };

  it.each(Object.keys(data))('follow-up needs %s, with the committee or the manager', fact => {
    expect(followUp({ ...data, withCommittee: true }).verdict).toBe('met');
    expect(followUp({ ...data, withManager: true }).verdict).toBe('met');
    expect(followUp({ ...data, withCommittee: false, withManager: false }).verdict).toBe('unmet');
    expect(followUp({ ...data, withCommittee: true, [fact]: false }).verdict).toBe('unmet');
  });
});

describe('reports', () => {
  it('the plan is due on the thirtieth day', () => {
    expect(planReport({ allottedOn: '2022-01-01', doneOn: '2022-01-31' }).status).toBe('on-time');
    expect(planReport({ allottedOn: '2022-01-01', doneOn: '2022-02-01' }).status).toBe('late');
    expect(planReport({}).missing).toEqual(['allottedOn']);
  });

  const filledIn = { details: true, budget: true, place: true, agency: true };
  const row = { id: '1', ...filledIn, startsOn: '2022-01-01', endsOn: '2022-09-30' };

  it.each([
    [{}, 'met'],
    [{ startsOn: '2021-12-31' }, 'unmet'],
    [{ endsOn: '2022-10-01' }, 'unmet'],
    [{ details: false }, 'unmet'],
    [{ details: undefined }, 'unknown'],
    [{ budget: false }, 'unmet'],
    [{ place: false }, 'unmet'],
    [{ agency: false }, 'unmet'],
    [{ endsOn: undefined }, 'unknown'],
  ])('a row with %o is %s', (change, verdict) => {
    expect(planForm({ rows: [{ ...row, ...change }], number: 1 }).verdict).toBe(verdict);
  });

  it('a row may start and end on one day, and not end before it starts', () => {
    const [day, before] = ['2022-03-01', '2022-02-28'];
    const rows = [row, { ...row, id: '2', startsOn: day, endsOn: day }];
    expect(planForm({ rows, number: 2 }).verdict).toBe('met');
    const wrong = planForm.safe({ rows: [row, { ...row, id: '2', startsOn: day, endsOn: before }], number: 2 });
    expect(wrong).toMatchObject({ error: { problems: [{ path: ['rows', 1, 'startsOn'], given: `"${day}"` }] } });
    expect(planForm.rule).toMatchObject({ eachOrdered: [['startsOn', 'endsOn']] });
    // Where it starts too late it cannot end in time.
    expect(planForm({ rows: [{ ...row, startsOn: '2022-10-01', endsOn: undefined }], number: 1 }).missing).toEqual([]);
  });

  it('three of results, nine of sales', () => {
    const { obligations } = reports({ today: '2022-12-31', reports: [] });
    expect(obligations.filter(({ stream }) => stream === 'results').map(({ due }) => due)).toEqual([
      '2022-03-31',
      '2022-06-30',
      '2022-09-30',
    ]);
    expect(obligations.filter(({ stream }) => stream === 'sales')).toHaveLength(9);
  });

  it('the last day of February is in time, the next is late', () => {
    const on = (day: string) => ({ stream: 'sales' as const, on: day, due: '2022-02-28' });
    const status = (day: string) =>
      reports({ today: '2022-12-31', reports: [on(day)] }).obligations.find(
        each => each.stream === 'sales' && each.due === '2022-02-28',
      )?.status;
    expect(status('2022-02-28')).toBe('done');
    expect(status('2022-03-01')).toBe('late');
  });

  it('the summary goes up in order', () => {
    expect(summary({ amphoe: true, province: true }).next).toEqual(['department']);
    expect(summary({ amphoe: false, province: true }).verdict).toBe('unmet');
  });
});

describe('channels', () => {
  it('2 + 11 + 80,000 = 80,013', () => {
    expect(channels({ country: 2, region: 11, province: 80_000, total: 80_013 }).verdict).toBe('met');
    expect(channels({ country: 2, region: 11, province: 80_000, total: 80_000 }).verdict).toBe('unmet');
  });

  it('63,000 + 16,700 are 300 short of 80,000', () => {
    const outcome = channelsOfProvinces({ markets: 63_000, marketers: 16_700, total: 80_000 });
    expect(String(outcome.total)).toBe('79700');
    expect(outcome.verdict).toBe('unmet');
    expect(String(outcome.difference)).toBe('300');
  });
});

describe('in words', () => {
  it('what money may not go to is told once', () => {
    const told = explain(moneyUse({ materialHandedOut: true, eventHeld: false }), { rule: moneyUse, language: 'th' });
    expect(told).toContain('✗ แบ่งงบประมาณไปจัดซื้อวัสดุอุปกรณ์แจกจ่ายให้อำเภอ: ใช่ (ต้องไม่ใช่)');
    expect(told).toContain('✓ แบ่งงบประมาณไปจัดกิจกรรมในลักษณะ Event: ไม่ใช่');
  });

  it('markets are not counted as persons', () => {
    const told = explain(marketsInScope({ markets: ['ก'], database: ['ก'] }), { rule: marketsInScope, language: 'th' });
    expect(told).toContain('ตลาดที่ดำเนินการ ทั้งหมดอยู่ในฐานข้อมูลของจังหวัด');
    expect(told).not.toContain('ราย');
  });

  it('growth is told with one percent sign', () => {
    const { criteria } = projectIndicators({ incomeBefore: 100, incomeAfter: 106 });
    expect(criteria[2]?.label.th).toBe('รายได้จากการจำหน่ายสินค้าชุมชนเพิ่มขึ้น');
  });
});
