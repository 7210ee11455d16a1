import { describe, expect, it } from 'vitest';
import {
  annualPercent,
  cumulativeDisbursement,
  disbursement,
  figureStatus,
  percentOfTarget,
  quarterPercent,
  revisionsInForce,
  spendingPlan,
  trafficLight,
  uncarriedPlans,
  workingTargets,
} from '../../../src/codi/quarterly-plan/fy2563.js';
import { type Decimal, Decimal as DecimalOf } from '../../../src/core/decimal.js';
import { explain } from '../../../src/rules/explain.js';
import { fixed } from '../../numbers.js';

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const halfUp = (value: Decimal | string | null | undefined): string | undefined => fixed(value, 2);
const cutOff = (value: Decimal | string | null | undefined): string | undefined =>
  fixed(value, 2, DecimalOf.ROUND_DOWN);

/** The plans that print working targets; `null` where a quarter prints none. Results in brackets are not printed. */
const printed = {
  '1.1 tambons': { plans: [0, 25, 400, 175], results: [0, 0, 19, 681], targets: [null, null, 425, 581] },
  '1.2 provinces': { plans: [0, 3, 15, 40], results: [0, 0, 2, 50], targets: [null, null, 18, 56] },
  '2.1 and 2.2 housing': {
    plans: [0, 11012, 4541, 9523],
    results: [475, 10840, 1709, 14329],
    targets: [null, 10537, 4238, 12052],
  },
  '2.4 temporary housing': {
    plans: [200, 300, 200, 300],
    results: [106, 389, 225, 841],
    targets: [null, 394, 205, 280],
  },
  '3 business': { plans: [0, 13, 255, 232], results: [0, 0, 25, 583], targets: [null, null, 268, 475] },
  '5.1 leaders': {
    plans: [116, 350, 5730, 2449],
    results: [271, 605, 2255, 9068],
    targets: [null, 195, 5320, 5514],
  },
  '5.2.1 councils': { plans: [0, 67, 294, 199], results: [0, 0, 34, 527], targets: [null, null, 361, 526] },
  '5.2.2 support of councils': {
    plans: [0, 53, 1197, 0],
    results: [0, 0, 587, 995],
    targets: [null, null, 1250, 663],
  },
  '5.3 welfare funds': { plans: [0, 87, 1470, 732], results: [0, 419, 1031, 1284], targets: [null, null, 1138, 839] },
} as const;

describe('every printed working target is the plan and what was left undone before', () => {
  const cells = Object.entries(printed).flatMap(([plan, { plans, results, targets }]) =>
    targets.flatMap((target, index) => (target === null ? [] : [{ plan, plans, results, target, index }])),
  );

  it('of which there are 21', () => {
    expect(cells).toHaveLength(21);
  });

  it.each(cells)('$plan: $target', ({ plans, results, target, index }) => {
    const outcome = workingTargets({ plans, results: results.slice(0, index) });
    expect(json(outcome.targets[index])).toBe(`${target}`);
    expect(Number(workingTargets.decide({ plans, results })[index])).toBe(target);
  });

  it('and recovers results that are not printed: 19 and 681 tambons, 475 households', () => {
    const [, , third, fourth] = printed['1.1 tambons'].targets;
    expect([(third as number) + 175 - (fourth as number), 700 - 19]).toEqual([19, 681]);
    expect([11012 - 10537, 475 + 10840 + 1709 + 14329]).toEqual([475, 27353]);
  });
});

describe('a working target', () => {
  it('of the first quarter is its plan, and falls where more was done', () => {
    expect(json(workingTargets({ plans: [10, 10, 10], results: [5, 40] }))).toMatchObject({
      rule: 'codi.quarterly-plan.fy2563.working-targets',
      targets: ['10', '15', '-15'],
      quarters: [
        { quarter: 1, plan: '10', carried: '0', target: '10' },
        { quarter: 2, plan: '10', carried: '5', target: '15' },
        { quarter: 3, plan: '10', carried: '-25', target: '-15' },
      ],
      missing: [],
    });
  });

  it('is not known before all earlier results are', () => {
    expect(json(workingTargets({ plans: [10, 20, 30, 40], results: [1] }))).toMatchObject({
      rule: 'codi.quarterly-plan.fy2563.working-targets',
      targets: ['10', '29'],
      quarters: [
        { quarter: 1, plan: '10', carried: '0', target: '10' },
        { quarter: 2, plan: '20', carried: '9', target: '29' },
        { quarter: 3, plan: '30' },
        { quarter: 4, plan: '40' },
      ],
      missing: ['results.1', 'results.2'],
    });
    expect(workingTargets.decide({ plans: [10, 20] })).toEqual(['10']);
    expect(workingTargets({ plans: [10] }).missing).toEqual([]);
  });

  it('are carried unless the plan is said to be exempt, as the rule says beforehand', () => {
    expect(workingTargets.rule.facts.exempt.standard).toBe(false);
    expect(workingTargets.decide({ plans: [10, 10], results: [4] }).map(json)).toEqual(['10', '16']);
  });

  it('is the plan where nothing is carried forward, as with partners: 22, 28, 3 and 30 of 0, 0, 10 and 20', () => {
    const facts = { plans: [0, 0, 10, 20], results: [22, 28, 3, 30] };
    const targets = (exempt: boolean) => workingTargets({ ...facts, exempt }).targets.map(json);
    expect(targets(true)).toEqual(['0', '0', '10', '20']);
    expect(targets(false)).toEqual(['0', '-22', '-40', '-23']);
    expect(json(workingTargets({ plans: [0, 0], exempt: true }))).toMatchObject({
      targets: ['0', '0'],
      quarters: [
        { quarter: 1, plan: '0', target: '0' },
        { quarter: 2, plan: '0', target: '0' },
      ],
      missing: [],
    });
    expect(uncarriedPlans.map(({ plan, targets, results }) => [plan, targets, results])).toEqual([
      ['4', 'incremental', 'incremental'],
      ['6', 'cumulative', 'incremental'],
      ['8.5', 'cumulative', 'cumulative'],
      ['9', 'cumulative', 'cumulative'],
    ]);
  });

  it('is refused for a fifth quarter, and for more results than plans', () => {
    const plans = { plans: [1, 2, 3, 4, 5] };
    expect(workingTargets.safe(plans)).toMatchObject({ ok: false, error: { path: ['plans'] } });
    expect(workingTargets.safe({ plans: [1], results: [1, 2] })).toMatchObject({ error: { path: ['results'] } });
    expect(() => workingTargets.decide(plans)).toThrow('four quarters');
    expect(workingTargets.safe({ plans: [] }).ok).toBe(false);
    expect(workingTargets.safe({ plans: [-1] }).ok).toBe(false);
  });
});

describe('a quarter is measured on its working target', () => {
  it.each([
    ['1.2', 2, 18, '11.11'],
    ['1.2', 50, 56, '89.29'],
    ['2.1 and 2.2', 1709, 4238, '40.33'],
    ['2.1 and 2.2', 14329, 12052, '118.89'],
    ['2.4', 106, 200, '53.00'],
    ['2.4', 389, 394, '98.73'],
    ['2.4', 225, 205, '109.76'],
    ['2.4', 841, 280, '300.36'],
    ['3', 25, 268, '9.33'],
    ['5.1', 271, 116, '233.62'],
    ['5.1', 605, 195, '310.26'],
    ['5.1', 9068, 5514, '164.45'],
    ['5.2.1', 34, 361, '9.42'],
    ['5.2.1', 527, 526, '100.19'],
    ['5.2.2', 587, 1250, '46.96'],
    ['5.2.2', 995, 663, '150.08'],
    ['5.3', 419, 87, '481.61'],
    ['5.3', 1031, 1138, '90.60'],
    ['5.3', 1284, 839, '153.04'],
  ])('plan %s: %i of %i is the printed %s', (_plan, result, workingTarget, percent) => {
    expect(halfUp(quarterPercent({ result, workingTarget }).percent)).toBe(percent);
    expect(halfUp(quarterPercent.decide({ result, workingTarget }))).toBe(percent);
  });

  it.each([
    ['2.1 and 2.2', 10840, 10537, '102.87', '102.88'],
    ['3', 583, 475, '122.73', '122.74'],
    ['5.1', 2255, 5320, '42.38', '42.39'],
  ])('plan %s: %i of %i is printed cut off, %s instead of %s', (_plan, result, workingTarget, cut, rounded) => {
    const { percent } = quarterPercent({ result, workingTarget });
    expect([cutOff(percent), halfUp(percent)]).toEqual([cut, rounded]);
  });

  it('which leaves no percentage once nothing is left to do', () => {
    expect(quarterPercent({ result: 28, workingTarget: 0 }).percent).toBeNull();
    expect(quarterPercent({ result: 28, workingTarget: -22 }).percent).toBeNull();
    expect(json(quarterPercent({ result: 1 }))).toMatchObject({ missing: ['workingTarget'] });
    expect(json(quarterPercent({ workingTarget: 1 }))).toMatchObject({ missing: ['result'] });
    expect(quarterPercent.decide({})).toBeUndefined();
  });
});

describe('a year is measured on its own target', () => {
  it.each([
    ['1.1', 700, 600, '116.67'],
    ['1.2', 52, 58, '89.66'],
    ['2.1', 3752, 2800, '134.00'],
    ['2.2', 23601, 22276, '105.95'],
    ['2.1 and 2.2', 27353, 25076, '109.08'],
    ['2.3.1', 3373, 7069, '47.72'],
    ['2.3.2', 2297, 3115, '73.74'],
    ['2.4', 1561, 1000, '156.10'],
    ['3', 608, 500, '121.60'],
    ['4', 83, 30, '276.67'],
    ['5.1', 12199, 8645, '141.11'],
    ['5.1, north', 6102, 5875, '103.86'],
    ['5.1, southern border', 1492, 1270, '117.48'],
    ['5.2.1', 561, 553, '101.45'],
    ['5.2.2', 1582, 1250, '126.56'],
    ['5.3', 2734, 2289, '119.44'],
    ['6', 273, 200, '136.50'],
    ['6, quarter 3', 20, 200, '10.00'],
    ['6, quarter 4', 253, 120, '210.83'],
    ['9', 289, 232, '124.57'],
    ['9, quarter 1', 153, 57, '268.42'],
    ['9, quarter 2', 289, 115, '251.30'],
  ])('plan %s: %i of %i is the printed %s', (_plan, result, target, percent) => {
    expect(halfUp(percentOfTarget({ result, target }).percent)).toBe(percent);
    expect(halfUp(annualPercent({ results: [result], annualTarget: target }).percent)).toBe(percent);
    expect(halfUp(annualPercent.decide({ results: [result], annualTarget: target }))).toBe(percent);
  });

  it('printed 101.45 in the table and cut off at 101.44 in the text beside it', () => {
    const { percent } = percentOfTarget({ result: 561, target: 553 });
    expect([halfUp(percent), cutOff(percent)]).toEqual(['101.45', '101.44']);
  });

  it('not on the sum of its quarters: councils have 560 in quarters and 553 in the year', () => {
    const { plans, results } = printed['5.2.1 councils'];
    const planned = plans.reduce<number>((total, plan) => total + plan, 0);
    expect(planned).toBe(560);
    expect(halfUp(annualPercent({ results, annualTarget: 553 }).percent)).toBe('101.45');
    expect(halfUp(annualPercent({ results, annualTarget: planned }).percent)).toBe('100.18');
  });

  it('not on what the offices work to: tambons have 700 there and a target of 600', () => {
    const { results } = printed['1.1 tambons'];
    expect(halfUp(annualPercent({ results, annualTarget: 600 }).percent)).toBe('116.67');
    expect(halfUp(annualPercent({ results, annualTarget: 700 }).percent)).toBe('100.00');
  });

  it('of four quarters at most, and of one at least', () => {
    expect(annualPercent.decide({ results: [1, 2, 3, 4], annualTarget: 10 })).toBe('100');
    for (const results of [[], [1, 2, 3, 4, 5]]) {
      expect(annualPercent.safe({ results, annualTarget: 10 })).toMatchObject({
        ok: false,
        error: { path: ['results'] },
      });
      expect(() => annualPercent.decide({ results, annualTarget: 10 })).toThrow('results');
    }
  });

  it('and has no percentage of nothing', () => {
    expect(percentOfTarget({ result: 22, target: 0 }).percent).toBeNull();
    expect(annualPercent({ results: [1], annualTarget: 0 }).percent).toBeNull();
    expect(json(annualPercent({ results: [1, 2] }))).toMatchObject({ result: '3', missing: ['annualTarget'] });
    expect(json(annualPercent({ annualTarget: 2 }))).toMatchObject({ missing: ['results'] });
    expect(annualPercent.decide({ annualTarget: 2 })).toBeUndefined();
    expect(percentOfTarget({ result: 1 }).missing).toEqual(['target']);
  });
});

describe('the traffic light', () => {
  it.each([
    [0, 'red'],
    ['47.72', 'red'],
    ['49.999', 'red'],
    [50, 'yellow'],
    ['73.74', 'yellow'],
    ['79.999', 'yellow'],
    [80, 'yellow'],
    ['80.001', 'green'],
    ['89.66', 'green'],
    ['109.08', 'green'],
    ['116.67', 'green'],
    ['119.44', 'green'],
    ['126.56', 'green'],
  ])('at %s %% is %s', (percent, colour) => {
    expect(trafficLight({ percent }).grade).toBe(colour);
  });

  it('may be any while the percentage is not known', () => {
    expect(trafficLight({}).possible).toEqual(['red', 'yellow', 'green']);
  });
});

const plan = { subsidy: '2230947100', operating: '406210000' };

describe('disbursement', () => {
  it.each([
    ['2547168800', '96.59', 'met'],
    ['2483506400', '94.17', 'unmet'],
  ])('of %s baht is the printed %s %%: %s', (disbursed, percent, verdict) => {
    const outcome = disbursement({ ...plan, disbursed });
    expect(halfUp(outcome.percent)).toBe(percent);
    expect(outcome.verdict).toBe(verdict);
    expect(disbursement.decide({ ...plan, disbursed })).toBe(verdict);
  });

  it.each([
    ['95.99', 'unmet', '0.01'],
    ['96', 'met', '0'],
    ['96.01', 'met', '0'],
  ])('of %s %% is %s', (disbursed, verdict, lacking) => {
    const outcome = disbursement({ disbursed, subsidy: 60, operating: 40 });
    expect(json(outcome)).toMatchObject({ verdict, base: '100', lacking, missing: [] });
  });

  it('that rounds up to 96.00 but has not reached it is not passed', () => {
    const outcome = disbursement({ disbursed: '95999999.99', subsidy: 60_000_000, operating: 40_000_000 });
    expect(halfUp(outcome.percent)).toBe('96.00');
    expect(outcome.verdict).toBe('unmet');
  });

  it('is measured without remuneration and reserve, unlike personnel expenditure', () => {
    const outcome = spendingPlan({ ...plan, remuneration: '29760000', reserve: '10000000', total: '2676917100' });
    expect(json(outcome)).toMatchObject({ total: '2676917100', verdict: 'met', groups: [{ amount: '2637157100' }] });
    expect(json(disbursement(plan).base)).toBe('2637157100');
  });

  it('rests on a final figure, an earlier one or an estimate', () => {
    const facts = { ...plan, disbursed: '2547168800' };
    expect(disbursement({ ...facts, basis: 'estimate' })).toMatchObject({ figure: 'estimate', provisional: true });
    expect(disbursement({ ...facts, basis: 'actual', asOf: '2020-08-31' })).toMatchObject({
      figure: 'interim',
      provisional: true,
    });
    expect(disbursement({ ...facts, basis: 'actual', asOf: '2020-09-30' })).toMatchObject({
      figure: 'final',
      provisional: false,
    });
    expect(disbursement(facts)).not.toHaveProperty('provisional');
  });

  it('of nothing is not passed, and of an empty plan is no percentage', () => {
    expect(disbursement({ disbursed: 0 }).verdict).toBe('unmet');
    expect(json(disbursement({ subsidy: 0, operating: 0, disbursed: 1 }))).toMatchObject({
      verdict: 'unmet',
      percent: null,
    });
    expect(disbursement({ subsidy: 0, operating: 0 }).verdict).toBe('unmet');
  });

  it('is not passed already where the part of the plan that is known is too much', () => {
    expect(json(disbursement({ disbursed: 90, subsidy: 100 }))).toMatchObject({ verdict: 'unmet', missing: [] });
    expect(disbursement({ disbursed: 90, operating: 100 }).verdict).toBe('unmet');
  });

  it.each(['disbursed', 'subsidy', 'operating'])('is not known while %s is not', name => {
    const { [name as 'subsidy']: _, ...facts } = { ...plan, disbursed: '2547168800' };
    expect(disbursement(facts)).toMatchObject({ verdict: 'unknown', missing: [name] });
    expect(disbursement.decide(facts)).toBe('unknown');
  });
});

describe('disbursement by the end of a quarter', () => {
  it('that a target of a quarter is a least amount is read, and the quarter is told by its number', () => {
    const outcome = cumulativeDisbursement({ ...plan, quarter: 3, disbursed: 1 });
    expect(outcome.criteria[0]?.source.basis).toBe('inferred');
    expect(cumulativeDisbursement.rule.facts.quarter.unit).toBeUndefined();
  });

  it.each([
    [1, '252116600', '20', '9.56', 'unmet'],
    [2, '1465907500', '40', '55.59', 'met'],
    [3, '1934441800', '60', '73.35', 'met'],
    [4, '2547168800', '96', '96.59', 'met'],
  ])('%i: %s baht against %s %%', (quarter, disbursed, target, percent, verdict) => {
    const outcome = cumulativeDisbursement({ ...plan, quarter, disbursed });
    expect(json(outcome)).toMatchObject({ target, verdict, missing: [] });
    expect(halfUp(outcome.percent)).toBe(percent);
    expect(cumulativeDisbursement.decide({ ...plan, quarter, disbursed })).toBe(verdict);
  });

  it.each([
    [1, '19.99', 'unmet', '0.01'],
    [1, 20, 'met', '0'],
    [2, '39.99', 'unmet', '0.01'],
    [2, 40, 'met', '0'],
    [3, '59.99', 'unmet', '0.01'],
    [3, 60, 'met', '0'],
    [4, '95.99', 'unmet', '0.01'],
    [4, 96, 'met', '0'],
  ])('%i: %s %% is %s', (quarter, disbursed, verdict, lacking) => {
    expect(json(cumulativeDisbursement({ quarter, disbursed, subsidy: 100, operating: 0 }))).toMatchObject({
      verdict,
      lacking,
    });
  });

  it('needs a quarter of the year, and waits for amounts', () => {
    expect(cumulativeDisbursement.safe({ quarter: 5 }).ok).toBe(false);
    expect(cumulativeDisbursement.safe({}).ok).toBe(false);
    expect(cumulativeDisbursement({ quarter: 2 })).toMatchObject({
      verdict: 'unknown',
      missing: ['disbursed', 'subsidy', 'operating'],
    });
  });
});

describe('a figure is final once it was counted at the close of the year', () => {
  it.each([
    [{ basis: 'estimate' }, 'estimate', true],
    [{ basis: 'estimate', asOf: '2020-09-30' }, 'estimate', true],
    [{ basis: 'actual', asOf: '2020-09-29' }, 'interim', true],
    [{ basis: 'actual', asOf: '2020-09-30' }, 'final', false],
    [{ basis: 'actual', asOf: '2020-10-01' }, 'final', false],
  ] as const)('%o: %s', (facts, status, provisional) => {
    expect(figureStatus(facts)).toMatchObject({ status, provisional, missing: [] });
    expect(figureStatus.decide(facts)).toBe(status);
  });

  it('is of a day of the year: none of 30 September 2562, of which no figure is', () => {
    expect(figureStatus.decide({ basis: 'actual', asOf: '2019-10-01' })).toBe('interim');
    for (const basis of ['actual', 'estimate'] as const) {
      expect(figureStatus.safe({ basis, asOf: '2019-09-30' })).toMatchObject({ ok: false, error: { path: ['asOf'] } });
    }
    expect(disbursement.safe({ basis: 'actual', asOf: '2019-09-30' })).toMatchObject({ error: { path: ['asOf'] } });
    expect(disbursement.safe({ basis: 'actual', asOf: '2019-10-01' }).ok).toBe(true);
  });

  it('and is not known without its day', () => {
    expect(json(figureStatus({ basis: 'actual' }))).toMatchObject({ missing: ['asOf'] });
    expect(json(figureStatus({ asOf: '2020-09-30' }))).toMatchObject({ missing: ['basis'] });
    expect(json(figureStatus({}))).toMatchObject({ missing: ['basis', 'asOf'] });
  });
});

describe('what is said of revisions', () => {
  it('is how each came about', () => {
    const outcome = revisionsInForce({ date: '2020-07-16' });
    const told = explain(outcome, { rule: revisionsInForce, language: 'en' });
    expect(told).toContain('  revision approved by the board, indicators revised');
    expect(told).toContain('  revision announced by a letter of OPDC');
    expect(explain(outcome, { rule: revisionsInForce })).not.toContain('โดย คณะกรรมการ');
  });
});

describe('a percentage that there is not says why', () => {
  it('of a plan of nothing', () => {
    const outcome = cumulativeDisbursement({ quarter: 1, disbursed: 90, subsidy: 0, operating: 0 });
    expect(explain(outcome, { rule: cumulativeDisbursement, language: 'en' })).toContain(
      '✗ percent disbursed: nothing is a percentage of 0 (required at least 20 %',
    );
    const enough = cumulativeDisbursement({ quarter: 1, disbursed: 90, subsidy: 60, operating: 0 });
    expect(enough.criteria[0]).not.toHaveProperty('facts');
  });

  it('of a working target below 0', () => {
    const [figure] = quarterPercent({ result: 3, workingTarget: -40 }).figures;
    expect(figure?.how.en).toBe("the result ÷ the quarter's working target; none where that is 0 or below");
  });
});

it.each([
  ['2020-06-24', 'so it is not yet', 'so it is not yet'],
  ['2020-06-25', 'so it is', 'so it is not yet'],
  ['2020-07-16', 'so it is', 'so it is'],
])('on %s the board: %s; OPDC: %s', (date, ...states) => {
  expect(revisionsInForce({ date }).figures.map(({ how }) => how.en.split('; ')[1])).toEqual(states);
});
