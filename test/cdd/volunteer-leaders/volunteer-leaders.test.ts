import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/volunteer-leaders/index.js';

describe('preparation', () => {
  it.each([
    ['registered', ['appointed', 'right', 'complete', 'inOffice']],
    ['pairing', ['assigned', 'coached', 'inTheField']],
    ['honour', ['outstanding', 'concrete', 'example']],
    ['followUp', ['onlineChannel', 'reported']],
  ] as const)('%s asks for each of %s', (rule, facts) => {
    const all = Object.fromEntries(facts.map(fact => [fact, true]));
    expect(fy2565[rule].decide(all)).toBe('met');
    for (const fact of facts) {
      expect(fy2565[rule].decide({ ...all, [fact]: false })).toBe('unmet');
      expect(fy2565[rule]({ ...all, [fact]: undefined }).missing).toEqual([fact]);
    }
  });

  it.each(['potential', 'competency', 'expertise', 'survey'] as const)('%s alone shows the needs', fact => {
    const none = { potential: false, competency: false, expertise: false, survey: false };
    expect(fy2565.needsAnalysed.decide(none)).toBe('unmet');
    expect(fy2565.needsAnalysed.decide({ ...none, [fact]: true })).toBe('met');
    expect(fy2565.needsAnalysed({ ...none, [fact]: undefined }).missing).toEqual([fact]);
  });

  it('no curriculum before the needs', () => {
    expect(fy2565.preparation({ needsAnalysed: false, curriculumMade: true }).skipped).toEqual(['needsAnalysed']);
  });
});

describe('the period and its visits', () => {
  it('January to June 2565, not the printed 2564', () => {
    expect(fy2565.period.decide({ startsOn: '2022-01-01', endsOn: '2022-06-30' })).toBe('met');
    expect(fy2565.period.decide({ startsOn: '2021-12-31' })).toBe('unmet');
    expect(fy2565.period.decide({ endsOn: '2022-07-01' })).toBe('unmet');
    expect(fy2565.period.decide({ startsOn: '2021-01-01', endsOn: '2021-06-30' })).toBe('unmet');
  });

  it('one visit in each of six months', () => {
    const visits = ['01', '02', '03', '04', '05', '06'].map(
      month => ({ stream: 'visits', on: `2022-${month}-28` }) as const,
    );
    const all = fy2565.monthlyVisits({ today: '2022-07-01', reports: visits });
    expect(all.obligations.map(({ status }) => status)).toEqual(Array(6).fill('done'));
    const { overdue } = fy2565.monthlyVisits({ today: '2022-07-01', reports: visits.slice(1) });
    expect(overdue.map(({ due }) => due)).toEqual(['2022-01-31']);
  });

  it('two visits in one month are no visit in the next', () => {
    const reports = [
      { stream: 'visits', on: '2022-01-03' },
      { stream: 'visits', on: '2022-01-31' },
    ] as const;
    expect(fy2565.monthlyVisits({ today: '2022-03-01', reports }).overdue.map(({ due }) => due)).toEqual([
      '2022-02-28',
    ]);
  });
});

describe('results', () => {
  const amphoes = Array.from({ length: 878 }, (_, index) => ({ id: `${index}`, activities: 1 }));

  it('an initiative in every one of 878 amphoes', () => {
    expect(fy2565.initiatives.decide({ amphoes })).toBe('met');
    expect(fy2565.initiatives.decide({ amphoes: [{ id: '0', activities: 0 }, ...amphoes.slice(1)] })).toBe('unmet');
    expect(fy2565.initiatives({ amphoes: amphoes.slice(1) })).toMatchObject({ verdict: 'unknown', notListed: 1 });
    expect(fy2565.initiatives.decide({ amphoes: [] })).toBe('unknown');
    expect(fy2565.initiatives.decide({ amphoes: amphoes.slice(0, 9), number: 9 })).toBe('met');
  });

  it.each([
    [10_799, 'unmet'],
    [10_800, 'met'],
  ] as const)('%i of 13,500 who use what they learnt: %s', (using, verdict) => {
    expect(fy2565.knowledgeUsed.decide({ leaders: 13_500, using })).toBe(verdict);
    expect(fy2565.knowledgeUsed.safe({ leaders: 0, using: 0 }).ok).toBe(false);
    expect(fy2565.knowledgeUsed({ using }).missing).toEqual(['leaders']);
  });

  it.each([
    [13_499, 'unmet'],
    [13_500, 'met'],
  ] as const)('%i leaders reached: %s', (leaders, verdict) => {
    expect(fy2565.leadersReached.decide({ leaders })).toBe(verdict);
  });

  it('the months of the visits and the numbers without a word of comparison say how they are read', () => {
    const visit = fy2565.monthlyVisits({ today: '2022-01-01', reports: [] }).criteria[0];
    expect(visit?.source).toMatchObject({ basis: 'inferred', lines: [5749, 5761] });
    for (const { criteria } of [fy2565.knowledgeUsed({}), fy2565.leadersReached({})]) {
      expect(criteria[0]?.source.how?.en).toContain('that number or more is read');
    }
  });
});
