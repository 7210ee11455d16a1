import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/community-funds/index.js';
import { RuleInputError } from '../../../src/core/errors.js';
import type { Rubric } from '../../../src/rules/deciding/rubric.js';
import { stored } from '../../rules/fixtures.js';

const { governance, governanceRound, planCoversFailed, savingsGroupPractices, povertyFundPractices } = fy2565;
const level = (number: number) => ({ level: number, label: { th: `ระดับ ${number}`, en: `level ${number}` } });

describe('the governance grading', () => {
  it('does not print as the department’s what the caller’s rubric says', () => {
    const level = { level: 1, label: { th: 'ระดับ 1', en: 'level 1' }, from: 1 };
    const indicators = [{ id: 'own', label: { th: 'ตัวชี้วัดของจังหวัด', en: "a province's own" } }];
    const title = { th: 'เกณฑ์ของจังหวัด', en: "A province's rubric" };
    const { criteria } = governance({ title, measure: 'indicators', indicators, levels: [level] })({ own: true });
    expect(criteria.map(({ source }) => source.basis)).not.toContain('printed');
  });

  const grade = governance({
    title: { th: 'เกณฑ์สมมติ', en: 'a made-up rubric' },
    measure: 'indicators',
    indicators: povertyFundPractices,
    levels: [
      { ...level(1), from: 2 },
      { ...level(2), from: 3, mandatory: ['register'] },
      { ...level(3), from: 5 },
    ],
  });
  const passed = { debtors: true, register: true, borrowers: true, rotation: true, 'loan-order': true };

  it('grades by the rubric that it is given, and names what was failed', () => {
    expect(grade(passed)).toMatchObject({ level: 3, failed: [], next: null });
    expect(grade({ ...passed, 'loan-order': false })).toMatchObject({ level: 2, failed: ['loan-order'] });
    expect(grade({ ...passed, register: false })).toMatchObject({ level: 1, failed: ['register'] });
    expect(grade({ ...passed, debtors: false, borrowers: false, rotation: false })).toMatchObject({ level: 1 });
    expect(grade.decide({ ...passed, debtors: false, borrowers: false, rotation: false, register: false })).toBeNull();
  });

  it('the next level takes the fewest indicators: the development plan', () => {
    const outcome = grade({ ...passed, register: false, rotation: false });
    expect(stored(outcome.next)).toMatchObject({ level: 2, lacking: '0', indicators: ['register'] });
    expect(outcome.failed).toEqual(['register', 'rotation']);
  });

  it('is called the same whatever the rubric, and the outcome names the rubric', () => {
    expect(grade.rule.id).toBe('cdd.community-funds.fy2565.governance');
    expect(grade({}).rubric.en).toBe('a made-up rubric');
  });

  it('has no rubric of its own, and refuses one that does not hold together', () => {
    expect(() => governance(undefined as unknown as Rubric)).toThrow(RuleInputError);
    expect(() =>
      governance({
        title: { th: 'ก', en: 'a' },
        measure: 'indicators',
        indicators: povertyFundPractices,
        levels: [{ ...level(1), from: 6 }],
      }),
    ).toThrow('cdd.community-funds.fy2565.governance: levels.0.from: got 6; expected at most 5');
  });
});

describe('the printed practices', () => {
  it('are ten of savings groups and five of poverty funds', () => {
    expect(savingsGroupPractices).toHaveLength(10);
    expect(povertyFundPractices).toHaveLength(5);
  });

  it('carry no points, no levels and nothing mandatory', () => {
    for (const practice of [...savingsGroupPractices, ...povertyFundPractices]) {
      expect(Object.keys(practice)).toEqual(['id', 'label']);
    }
  });
});

describe('the round of governance', () => {
  it('goes from the first assessment to the record', () => {
    expect(Object.keys(governanceRound.rule.facts)).toEqual([
      'assessed',
      'analysed',
      'planned',
      'visited',
      'reassessed',
      'recorded',
    ]);
    expect(governanceRound({ assessed: true, analysed: true })).toMatchObject({
      next: ['planned'],
      reached: 'analysed',
    });
  });

  it('a visit without a plan skips a step', () => {
    expect(governanceRound({ assessed: true, analysed: true, planned: false, visited: true })).toMatchObject({
      verdict: 'unmet',
      skipped: ['planned'],
    });
  });

  it('a plan takes up all that was failed, and may take up more', () => {
    expect(planCoversFailed.decide({ failed: ['a', 'b'], planned: ['b', 'c', 'a'] })).toBe('met');
    expect(planCoversFailed({ failed: ['a', 'b'], planned: ['c'] })).toMatchObject({
      verdict: 'unmet',
      absent: ['a', 'b'],
    });
    expect(planCoversFailed.decide({ failed: [] })).toBe('unmet');
    expect(planCoversFailed({ failed: ['a'] })).toMatchObject({ verdict: 'unknown', missing: ['planned'] });
  });
});
