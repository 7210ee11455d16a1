import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/budget/index.js';
import { cdd } from '../../../src/official/index.js';

const {
  actionPlanTargets,
  disbursedShare,
  inMillions,
  linkedBudget,
  ownMoneyFirst,
  participationRose,
  quarterAchieved,
  quarterTarget,
  receivesFreedMoney,
  reformPlanInForce,
  socialDatabaseInTime,
  underReview,
} = fy2565;
const official = cdd.budget.fy2565;
const whole = 5_003_671_000;
const quarters = ['first', 'second', 'third', 'fourth'] as const;

describe('what is to be spent by a quarter', () => {
  it('is the printed table, by itself and cumulative', () => {
    for (const [index, quarter] of quarters.entries()) {
      const row = official.quarterTargets.rows[index];
      const own = quarterTarget({ quarter, basis: 'quarter' });
      const sofar = quarterTarget({ quarter, basis: 'cumulative' });
      expect([own.government.percent, own.department.percent, own.plan.percent]).toEqual([
        row?.government,
        row?.department,
        row?.plan,
      ]);
      expect([sofar.government.percent, sofar.department.percent, sofar.plan.percent]).toEqual([
        row?.governmentCumulative,
        row?.departmentCumulative,
        row?.planCumulative,
      ]);
    }
  });

  it.each([
    ['first', '1601174720', '1598172517.4'],
    ['second', '2701982340', '2891621470.9'],
    ['third', '3852826670', '4226600893.7'],
    ['fourth', '5003671000', '5003671000'],
  ] as const)('by the end of the %s quarter are %s baht, and %s by the plan', (quarter, target, plan) => {
    const outcome = quarterTarget({ quarter, amount: whole, basis: 'cumulative' });
    expect([outcome.department.baht, outcome.plan.baht]).toEqual([target, plan]);
  });

  it.each([
    ['first', '1601174720', '1598172517.4'],
    ['second', '1100807620', '1293448953.5'],
    ['third', '1150844330', '1334979422.8'],
    ['fourth', '1150844330', '777070106.3'],
  ] as const)('in the %s quarter by itself are %s baht, and %s by the plan', (quarter, target, plan) => {
    const outcome = quarterTarget({ quarter, amount: whole, basis: 'quarter' });
    expect([outcome.department.baht, outcome.plan.baht]).toEqual([target, plan]);
    const figures = new Map(outcome.figures.map(({ id, value }) => [id, value]));
    expect([figures.get('department'), figures.get('plan')]).toEqual([target, plan]);
    expect(figures.get('department-percent')).toBe(outcome.department.percent);
  });

  it('leaves a gap between plan and target, which comes to nothing over the year', () => {
    const gap = (basis: 'quarter' | 'cumulative') =>
      quarters.map(quarter => quarterTarget({ quarter, amount: 100, basis }).gap);
    expect(gap('quarter').map(({ percent }) => percent)).toEqual(['-0.06', '3.85', '3.68', '-7.47']);
    expect(gap('cumulative').map(({ percent }) => percent)).toEqual(['-0.06', '3.79', '7.47', '0']);
    expect(gap('cumulative').map(({ baht }) => baht)).toEqual(['-0.06', '3.79', '7.47', '0']);
  });

  it('can be had of operating or capital money by giving that as the amount', () => {
    const of = (amount: number) => quarterTarget({ quarter: 'first', amount, basis: 'quarter' }).department.baht;
    expect(of(1_911_153_000)).toBe('611568960');
    expect(of(409_218_700)).toBe('130949984');
  });

  it('is told in percent alone without an amount', () => {
    const outcome = quarterTarget({ quarter: 'first', basis: 'quarter' });
    expect(outcome).toMatchObject({ missing: ['amount'], gap: { percent: '-0.06' } });
    expect(outcome.figures.map(({ value }) => value).slice(0, 4)).toEqual(['32.00', '32.00', '31.94', '-0.06']);
    expect(outcome.figures.slice(4).map(({ value }) => value)).toEqual([undefined, undefined, undefined, undefined]);
    expect(quarterTarget.decide({ quarter: 'first', basis: 'quarter' })).toEqual(outcome.department);
    expect(outcome.department).toEqual({ percent: '32.00' });
  });

  it('refuses a fifth quarter, and asks for quarter and basis', () => {
    expect(quarterTarget.safe({ quarter: 'fifth', basis: 'quarter' })).toMatchObject({
      ok: false,
      error: { path: ['quarter'] },
    });
    expect(quarterTarget.safe({ quarter: 'first' })).toMatchObject({ ok: false, error: { path: ['basis'] } });
    expect(quarterTarget.safe({ basis: 'quarter' })).toMatchObject({ ok: false, error: { path: ['quarter'] } });
  });
});

describe('a quarter is achieved', () => {
  const first = { quarter: 'first', amount: 10_000, basis: 'quarter' } as const;
  const second = { quarter: 'second', amount: 10_000 } as const;

  it.each([
    ['3199.99', 'unmet'],
    [3200, 'met'],
    [3201, 'met'],
  ])('by reaching the target: spending %s of 3,200 is %s', (disbursed, verdict) => {
    const nothingElse = { planned: 9999, allotted: 9999, worksToPlan: true };
    expect(quarterAchieved({ ...first, ...nothingElse, disbursed }).verdict).toBe(verdict);
  });

  it('by following both plans, though below the target: 31.94 percent', () => {
    const plan = { disbursed: 3194, planned: 3194, allotted: 9999 };
    expect(quarterAchieved({ ...first, ...plan, worksToPlan: true }).verdict).toBe('met');
    expect(quarterAchieved({ ...first, ...plan, worksToPlan: false }).verdict).toBe('unmet');
    expect(quarterAchieved({ ...first, ...plan, disbursed: '3193.99', worksToPlan: true }).verdict).toBe('unmet');
  });

  it('by reaching what was allotted, though below the target', () => {
    const allotted = { planned: 9999, worksToPlan: false, allotted: 3000 };
    expect(quarterAchieved({ ...first, ...allotted, disbursed: 3000 }).verdict).toBe('met');
    expect(quarterAchieved({ ...first, ...allotted, disbursed: 2999 }).verdict).toBe('unmet');
  });

  it('by the target alone where a higher plan is missed', () => {
    const spent = { ...second, disbursed: 5400, planned: 5779, allotted: 5779, worksToPlan: true };
    expect(quarterAchieved({ ...spent, basis: 'cumulative' }).verdict).toBe('met');
  });

  it('by one basis and not by the other', () => {
    const spent = { ...second, disbursed: 2300, planned: 9999, allotted: 9999, worksToPlan: true };
    expect(quarterAchieved({ ...spent, basis: 'quarter' }).verdict).toBe('met');
    expect(quarterAchieved({ ...spent, basis: 'cumulative' }).verdict).toBe('unmet');
  });

  it('shows the three ways with what is asked', () => {
    const { criteria, next } = quarterAchieved({ ...first, disbursed: 1, planned: 2, allotted: 3, worksToPlan: true });
    expect(criteria.map(({ id, status }) => [id, status])).toEqual([
      ['target', 'unmet'],
      ['plans', 'unmet'],
      ['allotted', 'unmet'],
    ]);
    expect(JSON.parse(JSON.stringify(criteria[0]?.required))).toEqual({ atLeast: '3200' });
    expect(criteria[0]?.source.lines).toEqual([[1512, 1517]]);
    expect(criteria[2]?.source.lines).toEqual([1519]);
    expect(next).toEqual(['target']);
  });

  it('asks for what can still change it, and for nothing once it is achieved', () => {
    expect(quarterAchieved({ ...first, disbursed: 3200 }).missing).toEqual([]);
    expect(quarterAchieved({ ...first, disbursed: 3199 }).missing).toEqual(['worksToPlan', 'planned', 'allotted']);
    expect(quarterAchieved({ ...first, disbursed: 3199, worksToPlan: false }).missing).toEqual(['allotted']);
    expect(quarterAchieved(first).missing).toEqual(['disbursed', 'worksToPlan', 'planned', 'allotted']);
    expect(quarterAchieved({ quarter: 'first', basis: 'quarter' }).verdict).toBe('unknown');
    expect(quarterAchieved({ ...first, allotted: 0 })).toMatchObject({ verdict: 'met', missing: [] });
  });
});

describe('the share that is disbursed', () => {
  it('is unrounded, and no more than all', () => {
    expect(String(disbursedShare({ disbursed: '1598172517.40', amount: whole }).percent)).toBe('31.94');
    expect(disbursedShare({ disbursed: 0, amount: 0 }).percent).toBeNull();
    expect(disbursedShare.safe({ disbursed: 2, amount: 1 })).toMatchObject({
      ok: false,
      error: { path: ['disbursed'] },
    });
  });
});

describe('money of its own first', () => {
  it.each([
    [100, 30, '70', '30', '0'],
    [100, 100, '0', '100', '0'],
    [100, 130, '0', '100', '30'],
    [100, 0, '100', '0', '0'],
  ])('of a need of %s and %s of its own, %s are asked of the budget', (need, ownMoney, request, own, ownLeft) => {
    const outcome = ownMoneyFirst({ need, ownMoney });
    expect(outcome).toMatchObject({ request, own, ownLeft, missing: [] });
    expect(outcome.figures.map(({ id, value }) => [id, value])).toEqual([
      ['own', own],
      ['request', request],
    ]);
    expect(ownMoneyFirst.decide({ need, ownMoney })).toBe(request);
  });

  it('asks for nothing without a need, and cannot tell without knowing what is its own', () => {
    expect(ownMoneyFirst({ need: 0 })).toMatchObject({ request: '0', own: '0', missing: [] });
    expect(ownMoneyFirst({ need: 0 })).not.toHaveProperty('ownLeft');
    expect(ownMoneyFirst({ need: 1 }).figures.map(({ value }) => value)).toEqual([undefined, undefined]);
    expect(ownMoneyFirst({ need: 1 }).missing).toEqual(['ownMoney']);
    expect(ownMoneyFirst({}).missing).toEqual(['need', 'ownMoney']);
    expect(ownMoneyFirst.decide({})).toBeUndefined();
  });
});

describe('a project under review', () => {
  it.each([
    [true, false, 'met'],
    [false, true, 'met'],
    [false, false, 'unmet'],
    [false, undefined, 'unknown'],
  ])('low importance %s, no longer needed %s: %s', (lowImportance, neededNoLonger, verdict) => {
    expect(underReview({ lowImportance, neededNoLonger }).verdict).toBe(verdict);
  });

  it.each([
    [{ keyPolicy: true, urgent: false, ready: false }, 'met', 'unmet'],
    [{ keyPolicy: true, urgent: false, ready: true }, 'met', 'met'],
    [{ keyPolicy: false, urgent: true, ready: true }, 'met', 'met'],
    [{ keyPolicy: false, urgent: true, ready: false }, 'unmet', 'unmet'],
    [{ keyPolicy: false, urgent: false, ready: true }, 'unmet', 'unmet'],
  ])(
    'gives its money to %j: %s where readiness is asked of urgent projects, %s where of both',
    (facts, urgent, both) => {
      expect(receivesFreedMoney({ ...facts, readinessOf: 'urgent' }).verdict).toBe(urgent);
      expect(receivesFreedMoney({ ...facts, readinessOf: 'both' }).verdict).toBe(both);
    },
  );
});

describe('money for national plans', () => {
  const linked = (from: number, until: number, total: string) => ({
    nodes: [
      { code: 'total', amount: total },
      ...official.linkedBudgets.rows.slice(from, until).map(({ item, amount }) => ({
        code: item,
        parent: 'total',
        amount: amount.replace(',', '.'),
      })),
    ],
  });

  it('comes to 451.5176 and 74.1202 million baht', () => {
    expect(linkedBudget(linked(0, 2, '451.5176')).verdict).toBe('met');
    expect(linkedBudget(linked(3, 7, '74.1202')).verdict).toBe('met');
    expect(linkedBudget(linked(8, 11, '74.1202')).verdict).toBe('met');
    expect(linkedBudget(linked(3, 7, '74.1203')).verdict).toBe('unmet');
  });

  it('is written in million baht with four decimals, which hold multiples of 100 baht', () => {
    expect(inMillions({ baht: 39_401_600 })).toMatchObject({ isExact: true, millions: '39.4016' });
    expect(inMillions({ baht: 412_116_000 }).millions).toBe('412.1160');
    expect(inMillions({ millions: '14.3642' })).toMatchObject({ isExact: true, baht: '14364200' });
    expect(inMillions({ baht: 100 })).toMatchObject({ isExact: true, millions: '0.0001' });
    expect(inMillions({ baht: 99 })).toMatchObject({ isExact: false, millions: '0.0001' });
    expect(inMillions.safe({ baht: 14_364_200, millions: '14.3442' })).toMatchObject({
      ok: false,
      error: { path: ['millions'] },
    });
    expect(inMillions({})).toMatchObject({ missing: ['baht', 'millions'] });
    expect(inMillions({})).not.toHaveProperty('isExact');
    expect(inMillions.decide({ baht: 99, millions: '0.0001' })).toBe('0.0001');
    expect(inMillions.safe({ millions: '14.36421' })).toMatchObject({ ok: false, error: { path: ['millions'] } });
  });
});

describe('plans above the department', () => {
  it('the reform plan is in force from 25 February 2564 on', () => {
    expect(reformPlanInForce({ on: '2021-02-24' }).verdict).toBe('unmet');
    expect(reformPlanInForce({ on: '2021-02-25' }).verdict).toBe('met');
    expect(reformPlanInForce({ on: '2030-01-01' }).verdict).toBe('met');
    expect(reformPlanInForce({}).missing).toEqual(['on']);
  });

  it.each([
    ['2022-09-30', 'met', 'met'],
    ['2022-10-01', 'unmet', 'met'],
    ['2022-12-31', 'unmet', 'met'],
    ['2023-01-01', 'unmet', 'unmet'],
  ])(
    'a social database of %s is in time by the fiscal year: %s, by the calendar year: %s',
    (linkedOn, fiscal, calendar) => {
      expect(socialDatabaseInTime({ linkedOn, year: 'fiscal' }).verdict).toBe(fiscal);
      expect(socialDatabaseInTime({ linkedOn, year: 'calendar' }).verdict).toBe(calendar);
    },
  );

  it('a social database is told as the line has it', () => {
    const outcome = socialDatabaseInTime({ linkedOn: '2022-09-30', year: 'fiscal' });
    expect(outcome.criteria[0]?.label.th).toBe('วันที่ชุมชนมีฐานข้อมูลทางสังคมที่เชื่อมโยงกับทุกมิติในระดับพื้นที่');
  });

  it('participation rose only where both indicators are above those of before', () => {
    const rose = { settledBefore: 70, settledNow: '70.01', participationBefore: 5, participationNow: '5.1' };
    expect(participationRose(rose).verdict).toBe('met');
    expect(participationRose({ ...rose, settledNow: 70 }).verdict).toBe('unmet');
    expect(participationRose({ ...rose, participationNow: 5 }).verdict).toBe('unmet');
    expect(participationRose({ ...rose, participationBefore: undefined }).missing).toEqual(['participationBefore']);
  });
});

describe("the ends of the department's action plan", () => {
  const reached = { villages: 44_435, incomeGrowth: 10, fundsAdded: 27_000 };

  it('are reached at 44,435 villages, 10 percent and 27,000 funds', () => {
    expect(actionPlanTargets(reached).verdict).toBe('met');
    expect(actionPlanTargets({ villages: 44_436, incomeGrowth: '10.1', fundsAdded: 27_001 }).verdict).toBe('met');
  });

  it.each([
    ['villages', 44_434],
    ['incomeGrowth', '9.99'],
    ['incomeGrowth', -5],
    ['fundsAdded', 26_999],
  ])('are not reached with %s at %s', (name, value) => {
    const outcome = actionPlanTargets({ ...reached, [name]: value });
    expect(outcome.verdict).toBe('unmet');
    expect(outcome.next).toHaveLength(1);
  });

  it.each(Object.keys(reached))('are open while %s is not known', name => {
    expect(actionPlanTargets({ ...reached, [name]: undefined }).missing).toEqual([name]);
  });
});
