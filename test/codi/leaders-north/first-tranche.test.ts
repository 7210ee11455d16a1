import { describe, expect, it } from 'vitest';
import { fy2564 } from '../../../src/codi/leaders-north/index.js';
import { tranches } from '../../../src/official/codi/leaders-north-fy2564.js';
import { explain } from '../../../src/rules/explain.js';

const { firstTranche, firstTrancheDue, scope, secondTranchePlan } = fy2564;

const paid = { approved: 1_762_380, first: 1_233_666, approvedOn: '2021-01-04', transferredOn: '2021-04-01' };

const statuses = (facts: Parameters<typeof firstTranche>[0]) =>
  Object.fromEntries(firstTranche(facts).criteria.map(({ id, status }) => [id, status]));

describe('a first tranche', () => {
  it('was paid by the rules in all eighteen printed projects', () => {
    const projects = tranches.rows.filter(({ level }) => level !== 'total');
    expect(projects).toHaveLength(18);
    for (const { approved, first, approvedOn, transferredOn } of projects) {
      expect(firstTranche.decide({ approved, first, approvedOn, transferredOn })).toBe('met');
    }
  });

  it('may be exactly 70 % of the approved amount, and not a satang more', () => {
    expect(statuses({ ...paid, first: '1233665.99' })['within-ceiling']).toBe('met');
    expect(statuses(paid)['within-ceiling']).toBe('met');
    expect(statuses({ ...paid, first: '1233666.01' })).toEqual({ 'within-ceiling': 'unmet', 'on-time': 'met' });
  });

  it('of 70.01 % is above the ceiling', () => {
    expect(statuses({ ...paid, approved: 10_000, first: 7_001 })['within-ceiling']).toBe('unmet');
    expect(firstTranche({ ...paid, approved: 10_000, first: 7_001 }).next).toEqual(['within-ceiling']);
  });

  it('is held against the ceiling unrounded: 70.0000003 % is above it', () => {
    expect(statuses({ ...paid, approved: '3333333.33', first: '2333333.33' })['within-ceiling']).toBe('met');
    expect(statuses({ ...paid, approved: '3333333.33', first: '2333333.34' })['within-ceiling']).toBe('unmet');
  });

  it.each([
    ['2021-01-04', '2021-04-03', 'met'],
    ['2021-01-04', '2021-04-04', 'met'],
    ['2021-01-04', '2021-04-05', 'unmet'],
    ['2021-02-04', '2021-05-04', 'met'],
    ['2021-02-04', '2021-05-05', 'unmet'],
    ['2020-11-30', '2021-02-28', 'met'],
    ['2020-11-30', '2021-03-01', 'unmet'],
    ['2019-11-30', '2020-02-29', 'met'],
    ['2019-11-30', '2020-03-01', 'unmet'],
  ])('approved %s and transferred %s is on time: %s', (approvedOn, transferredOn, status) => {
    expect(statuses({ ...paid, approvedOn, transferredOn })['on-time']).toBe(status);
  });

  it('may be transferred on the day of approval, and is refused before it', () => {
    expect(statuses({ ...paid, transferredOn: '2021-01-04' })['on-time']).toBe('met');
    expect(firstTranche.safe({ ...paid, transferredOn: '2021-01-03' })).toMatchObject({
      ok: false,
      error: { path: ['approvedOn'] },
    });
  });

  it.each(['approved', 'first', 'approvedOn', 'transferredOn'] as const)('is open without %s alone', fact => {
    const { [fact]: _, ...known } = paid;
    expect(firstTranche(known)).toMatchObject({ verdict: 'unknown', missing: [fact] });
  });

  it('needs no dates once it is above the ceiling, and no amounts once it is late', () => {
    expect(firstTranche({ approved: 100, first: 71 })).toMatchObject({ verdict: 'unmet', missing: [] });
    expect(firstTranche({ approvedOn: '2021-01-04', transferredOn: '2021-04-05' })).toMatchObject({
      verdict: 'unmet',
      missing: [],
    });
    expect(firstTranche({}).missing).toEqual(['first', 'approved', 'approvedOn', 'transferredOn']);
  });

  it('shows the share, the ceiling, the transfer and the due date as evidence', () => {
    expect(JSON.parse(JSON.stringify(firstTranche(paid).criteria))).toMatchObject([
      { actual: '70', required: { atMost: '70' }, source: { lines: [55] } },
      { actual: '2021-04-01', required: { noLaterThan: '2021-04-04' }, source: { lines: [55] } },
    ]);
  });
});

describe('the due date of a first tranche', () => {
  it('is the same day of the third month', () => {
    expect(firstTrancheDue({ approvedOn: '2021-02-04' }).due).toBe('2021-05-04');
    expect(firstTrancheDue({ approvedOn: '2021-01-04' }).due).toBe('2021-04-04');
  });

  it('tells paid in time from late, and pending from overdue', () => {
    const approvedOn = '2021-02-04';
    expect(firstTrancheDue({ approvedOn, doneOn: '2021-05-04' }).status).toBe('on-time');
    expect(firstTrancheDue({ approvedOn, doneOn: '2021-05-05' }).status).toBe('late');
    expect(firstTrancheDue({ approvedOn, today: '2021-05-04' }).status).toBe('pending');
    expect(firstTrancheDue({ approvedOn, today: '2021-05-05' }).status).toBe('overdue');
  });

  it('is open without the day of approval', () => {
    expect(firstTrancheDue({ today: '2021-05-05' })).toMatchObject({ missing: ['approvedOn'] });
    expect(firstTrancheDue.decide({})).toBeUndefined();
  });

  it('refuses a transfer before the approval', () => {
    expect(firstTrancheDue.safe({ approvedOn: '2021-02-04', doneOn: '2021-02-03' })).toMatchObject({ ok: false });
  });
});

describe('the project', () => {
  it('plans the second tranche within June 2564', () => {
    expect(secondTranchePlan).toMatchObject({ value: '2021-06-30', unit: 'date', source: { basis: 'derived' } });
  });

  it('covers 1,070 tambons in 17 provinces with the framework that the 18 projects add up to', () => {
    const values = Object.fromEntries(Object.entries(scope).map(([name, { value }]) => [name, value]));
    expect(values).toEqual({
      tambons: 1070,
      provinces: 17,
      workPlans: 5,
      regionalModules: 2,
      framework: 15_635_880,
      approved: 100,
      onlineParticipants: 281,
    });
    expect(String(scope.framework.value)).toBe(tranches.rows.at(-1)?.approved);
  });
});

describe('how the months count is told as the reading that it is', () => {
  const reading = 'is read to the same day of the third month, that day included';

  it('with the day on which the tranche is due', () => {
    const outcome = fy2564.firstTrancheDue({ approvedOn: '2020-11-30' });
    expect(explain(outcome, { rule: fy2564.firstTrancheDue, language: 'en' })).toContain(reading);
  });

  it('with whether it was paid in time', () => {
    const outcome = fy2564.firstTranche({ approvedOn: '2020-11-30', transferredOn: '2021-03-01' });
    expect(explain(outcome, { rule: fy2564.firstTranche, language: 'en' })).toContain(reading);
  });
});
