import { describe, expect, test } from 'vitest';
import { attendance, development, developmentTargets, studentLoanWithholding } from '../../../src/codi/staff/fy2563.js';
import { explain } from '../../../src/rules/explain.js';
import { fixed } from '../../numbers.js';

describe('staff developed against the target of a quarter', () => {
  test.each([
    [1, 153, '268.42'],
    [2, 289, '251.30'],
    [4, 289, '124.57'],
  ])('quarter %i: %i people are %s %%', (quarter, developed, printed) => {
    const { percent } = development({ quarter, developed });
    expect(fixed(percent ?? 0, 2)).toBe(printed);
  });

  test('the printed people are three times cut off and once rounded up', () => {
    const exact = developmentTargets.map(({ quarter }) => fixed(development({ quarter }).exactTarget));
    expect(exact).toEqual(['57.8', '115.6', '173.4', '231.2']);
    expect(developmentTargets.map(({ people }) => people.value)).toEqual([57, 115, 173, 232]);
  });

  test.each([
    [1, 56, 'unmet'],
    [1, 57, 'met'],
    [2, 114, 'unmet'],
    [2, 115, 'met'],
    [3, 172, 'unmet'],
    [3, 173, 'met'],
    [4, 231, 'unmet'],
    [4, 232, 'met'],
    [4, 233, 'met'],
  ])('quarter %i, %i people: %s', (quarter, developed, verdict) => {
    expect(development({ quarter, developed }).verdict).toBe(verdict);
    expect(development.decide({ quarter, developed })).toBe(verdict);
  });

  test('no more than the staff of 289 can have been developed', () => {
    expect(development({ quarter: 4, developed: 289 }).verdict).toBe('met');
    expect(development.safe({ quarter: 4, developed: 290 })).toMatchObject({
      ok: false,
      error: { path: ['developed'] },
    });
  });

  test('that the printed people are enough is read, since no word of comparison is printed', () => {
    expect(development({ quarter: 4, developed: 232 }).criteria[0]?.source.basis).toBe('inferred');
  });

  test('is unknown without a result, and needs a quarter', () => {
    const outcome = development({ quarter: 1 });
    expect(outcome).toMatchObject({ verdict: 'unknown', target: 57, missing: ['developed'] });
    expect('percent' in outcome).toBe(false);
    expect(development.safe({ developed: 5 }).ok).toBe(false);
    expect(development.safe({ quarter: 5, developed: 5 }).ok).toBe(false);
  });
});

describe('withholding for student loans', () => {
  const all = { borrower: true, employed: true, paidSection40Income: true };

  test('a borrower on the payroll', () => {
    expect(studentLoanWithholding.decide(all)).toBe('met');
  });

  test.each(['borrower', 'employed', 'paidSection40Income'] as const)('not without %s', fact => {
    expect(studentLoanWithholding.decide({ ...all, [fact]: false })).toBe('unmet');
    expect(studentLoanWithholding({ ...all, [fact]: undefined }).missing).toEqual([fact]);
  });
});

describe("attendance of the managers' course", () => {
  const session = (name: string, attended?: number) => ({ session: name, attended });

  test('41, 49 and 43 of a group of 48: the second does not fit', () => {
    const outcome = attendance({ group: 48, sessions: [session('1', 41), session('2', 49), session('3', 43)] });
    expect(outcome.verdict).toBe('unmet');
    expect(outcome.sessions.map(({ withinGroup }) => withinGroup)).toEqual(['met', 'unmet', 'met']);
    expect(fixed(outcome.sessions[0]?.percent ?? 0, 2)).toBe('85.42');
  });

  test.each([
    [47, 'met'],
    [48, 'met'],
    [49, 'unmet'],
  ])('%i of 48: %s', (attended, verdict) => {
    expect(attendance.decide({ group: 48, sessions: [session('1', attended)] })).toBe(verdict);
  });

  test('a session that is not known leaves it open, unless another does not fit', () => {
    expect(attendance({ group: 48, sessions: [session('1', 41), session('2')] })).toMatchObject({
      verdict: 'unknown',
      missing: ['sessions.1.attended'],
    });
    const decided = attendance({ group: 48, sessions: [session('1', 49), session('2')] });
    expect(decided).toMatchObject({ verdict: 'unmet', missing: [] });
  });

  test('without a session it is not met', () => {
    expect(attendance({ group: 48, sessions: [] })).toMatchObject({ verdict: 'unknown', missing: ['sessions'] });
  });

  test('without the group nothing can be told, and of a group of nobody there is no share', () => {
    expect(attendance({ sessions: [session('1', 41)] })).toMatchObject({ verdict: 'unknown', missing: ['group'] });
    expect(attendance({ sessions: [session('1', 0)] }), 'nobody is no more than any group').toMatchObject({
      verdict: 'met',
    });
    expect(attendance({ group: 0, sessions: [session('1', 0)] }).sessions[0]?.percent).toBeNull();
  });
});

describe('what is said of a session does not contradict itself', () => {
  test.each([
    [48, 'ไม่เกิน', 'within'],
    [49, 'เกิน', 'beyond'],
  ])('%i of 48: %s', (attended, th, en) => {
    const outcome = attendance({ group: 48, sessions: [{ session: '1', attended }] });
    expect(explain(outcome, { rule: attendance })).toContain(`ผู้เข้าร่วมเทียบกับจำนวนผู้เข้ารับการพัฒนา ${th}, `);
    expect(explain(outcome, { rule: attendance, language: 'en' })).toContain(`against the group: ${en}, `);
  });
});
