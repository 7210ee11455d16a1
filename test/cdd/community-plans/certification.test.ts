import { describe, expect, it } from 'vitest';
import { fy2555 } from '../../../src/cdd/community-plans/index.js';

const { certify, gradeQuality, mayApplyForCertification } = fy2555;

describe('who may apply for certification', () => {
  it('a village that has finished the review and assessed itself as A', () => {
    expect(mayApplyForCertification({ reviewFinished: true, selfAssessedGrade: 'A' }).verdict).toBe('met');
  });

  it.each(['B', 'C', null] as const)('not with the grade %s', selfAssessedGrade => {
    const outcome = mayApplyForCertification({ selfAssessedGrade });
    expect(outcome).toMatchObject({ verdict: 'unmet', missing: [] });
    expect(outcome.next).toContain('self-assessed-grade');
  });

  it('not before the review is finished', () => {
    expect(mayApplyForCertification({ reviewFinished: false })).toMatchObject({ verdict: 'unmet', missing: [] });
  });

  it('open while either fact is missing', () => {
    expect(mayApplyForCertification({ reviewFinished: true }).missing).toEqual(['selfAssessedGrade']);
    expect(mayApplyForCertification({ selfAssessedGrade: 'A' }).missing).toEqual(['reviewFinished']);
    expect(mayApplyForCertification({}).missing).toEqual(['reviewFinished', 'selfAssessedGrade']);
  });

  it('takes the outcome of the quality rule as it is, known, open or none', () => {
    const apply = (facts: Parameters<typeof gradeQuality>[0]) =>
      mayApplyForCertification.decide({ reviewFinished: true, selfAssessedGrade: gradeQuality(facts).grade });
    expect(apply({})).toBe('unknown');
    expect(apply({ dataUsePercent: 0, participationPercent: 0, writtenBook: false })).toBe('unmet');
  });

  it('refuses a grade that is not printed', () => {
    expect(mayApplyForCertification.safe({ selfAssessedGrade: 'D' })).toMatchObject({
      error: { path: ['selfAssessedGrade'] },
    });
  });
});

const full = { sufficiencyEconomy: 20, participation: 20, learningProcess: 25, use: 25, book: 10 };
const some = { sufficiencyEconomy: 18, participation: '15.5', learningProcess: 20, use: 20, book: 5 };

describe('the points of certification', () => {
  it('are at most 20, 20, 25, 25 and 10, together 100', () => {
    const { domains, total } = certify({ domains: full });
    expect(domains.map(({ most }) => most)).toEqual([20, 20, 25, 25, 10]);
    expect(total?.toString()).toBe('100');
  });

  it('have 6, 3, 2, 3 and 5 indicators, together 19', () => {
    const counts = certify({ domains: full }).domains.map(({ label }) => Number(/(\d+) ตัวชี้วัด/.exec(label.th)?.[1]));
    expect(counts).toEqual([6, 3, 2, 3, 5]);
    expect(counts.reduce((left, right) => left + right)).toBe(19);
  });

  it('have a total and no verdict without a pass mark, even if all are earned', () => {
    expect(certify({ domains: some })).toMatchObject({ verdict: 'unknown', missing: ['passMark'] });
    expect(certify({ domains: some }).total?.toString()).toBe('78.5');
    expect(certify({ domains: some })).not.toHaveProperty('lacking');
    expect(certify({ domains: some }).criteria[0]).not.toHaveProperty('required');
    expect(certify.decide({ domains: full })).toBe('unknown');
  });

  it.each([
    ['78.49', 'met', '0'],
    ['78.5', 'met', '0'],
    ['78.51', 'unmet', '0.01'],
  ])('against a pass mark of %s are %s', (passMark, verdict, lacking) => {
    const outcome = certify({ domains: some, passMark });
    expect(outcome).toMatchObject({ verdict, missing: [] });
    expect(outcome.lacking?.toString()).toBe(lacking);
    expect(JSON.parse(JSON.stringify(outcome.criteria))).toMatchObject([
      { id: 'pass-mark', status: verdict, actual: '78.5', required: { atLeast: passMark } },
    ]);
    expect(certify.decide({ domains: some, passMark })).toBe(verdict);
  });

  it.each(Object.entries(full))('without those of %s are bounded by 0 and %i', (name, most) => {
    const { [name]: _, ...known } = full as Record<string, number>;
    const outcome = certify({ domains: known });
    expect(outcome.lowest.toString()).toBe(String(100 - most));
    expect(outcome.highest.toString()).toBe('100');
    expect(outcome.missing).toEqual([`domains.${name}`, 'passMark']);
    expect(outcome).not.toHaveProperty('total');
    expect(outcome.domains.find(({ id }) => id === name)).not.toHaveProperty('points');
    expect(outcome.criteria[0]).not.toHaveProperty('actual');
  });

  it('decide with some missing as soon as both bounds do', () => {
    const { book: _, ...known } = some;
    expect(certify({ domains: known, passMark: '73.5' })).toMatchObject({ verdict: 'met', missing: [] });
    expect(certify({ domains: known, passMark: '73.51' })).toMatchObject({
      verdict: 'unknown',
      missing: ['domains.book'],
    });
    expect(certify({ domains: known, passMark: '83.5' })).toMatchObject({
      verdict: 'unknown',
      missing: ['domains.book'],
    });
    expect(certify({ domains: known, passMark: '83.51' })).toMatchObject({ verdict: 'unmet', missing: [] });
  });

  it('are refused above those of their domain, and below 0', () => {
    for (const [name, most] of Object.entries(full)) {
      expect(certify.safe({ domains: { [name]: most } })).toMatchObject({ ok: true });
      const path = ['domains', name];
      expect(certify.safe({ domains: { [name]: `${most}.01` } })).toMatchObject({ ok: false, error: { path } });
      expect(certify.safe({ domains: { [name]: '-0.01' } })).toMatchObject({ ok: false, error: { path } });
    }
  });

  it('are refused for an unknown domain or a pass mark above 100', () => {
    expect(certify.safe({ domains: { books: 1 } })).toMatchObject({ error: { path: ['domains', 'books'] } });
    expect(certify.safe({ domains: {}, passMark: '100.01' })).toMatchObject({ error: { path: ['passMark'] } });
    expect(certify.safe({ passMark: 80 })).toMatchObject({ error: { path: ['domains'] } });
    expect(certify.safe({ domains: full, passMark: 100 })).toMatchObject({ value: { verdict: 'met' } });
  });
});
