import { describe, expect, it } from 'vitest';
import { baanPorPhiang } from '../../../src/codi/index.js';
import { explain } from '../../../src/rules/explain.js';

const { leadOrganisation, process, houseWork } = baanPorPhiang.fy2563;

describe('the organisation that leads', () => {
  it.each([
    ['community-organisation-council', true, 'met'],
    ['welfare-fund', true, 'met'],
    ['welfare-fund', false, 'unmet'],
    ['other', true, 'unmet'],
    ['welfare-fund', undefined, 'unknown'],
  ] as const)('%s, established %s: %s', (kind, established, verdict) => {
    expect(leadOrganisation({ kind, established }).verdict).toBe(verdict);
  });

  it('lacks what can still be done: its kind is what it is', () => {
    expect(leadOrganisation({ kind: 'other' })).toMatchObject({ missing: [], next: [] });
    expect(leadOrganisation({ kind: 'welfare-fund' })).toMatchObject({
      missing: ['established'],
      next: ['established'],
    });
  });
});

describe('the steps', () => {
  it('run from the survey to the finished house', () => {
    const all = { surveyed: true, certified: true, budgetReceived: true, materialsBought: true, workBegun: true };
    expect(process({ ...all, completed: false })).toMatchObject({
      verdict: 'met',
      reached: 'workBegun',
      next: ['completed'],
    });
    expect(process({ ...all, completed: true })).toMatchObject({ verdict: 'met', reached: 'completed', next: [] });
  });

  it('do not skip the community forum', () => {
    expect(process({ surveyed: true, certified: false, budgetReceived: true })).toMatchObject({
      verdict: 'unmet',
      skipped: ['certified'],
      next: ['certified'],
    });
  });
});

describe('the work on a house', () => {
  it('beyond repair is a new house in 5 to 7 days, its additional cost shared by three', () => {
    const outcome = houseWork({ beyondRepair: true });
    expect(outcome).toMatchObject({ work: 'rebuild', days: { atLeast: 5, atMost: 7 }, missing: [] });
    expect(outcome.sharedBy).toHaveLength(3);
    expect(houseWork.decide({ beyondRepair: true })).toBe('rebuild');
  });

  it('is a repair otherwise, of which no time is printed', () => {
    expect(houseWork({ beyondRepair: false })).toMatchObject({ work: 'repair' });
    expect(houseWork.decide({ beyondRepair: false })).toBe('repair');
  });

  it('a house that can be repaired fails nothing', () => {
    const outcome = houseWork({ beyondRepair: false });
    expect(outcome).not.toHaveProperty('criteria');
    expect(explain(outcome, { rule: houseWork, language: 'th' })).not.toContain('✗');
    expect(outcome.figures).toMatchObject([{ id: 'work', value: 'repair', facts: { beyondRepair: false } }]);
  });

  it('is not known before the house was looked at', () => {
    expect(houseWork({})).toMatchObject({ rule: 'codi.baan-por-phiang.fy2563.house-work', missing: ['beyondRepair'] });
    expect(houseWork.decide({})).toBeUndefined();
  });
});

describe('what is said of a repair', () => {
  it('does not deny the help and the time that the report does not print', () => {
    const outcome = houseWork({ beyondRepair: false });
    expect(outcome).not.toHaveProperty('sharedBy');
    expect(outcome).not.toHaveProperty('days');
    expect(explain(outcome, { rule: houseWork })).not.toContain('ไม่มี');
  });
});

it('that the steps have an order is read from how the report recounts them', () => {
  expect(process.rule.source).toMatchObject({ basis: 'inferred', lines: [425, 427] });
});
