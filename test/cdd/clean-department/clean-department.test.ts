import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/clean-department/index.js';
import { explain } from '../../../src/rules/explain.js';

const {
  budget,
  budgetCut,
  campaignMedia,
  courses,
  initiative,
  integrityScore,
  moneyOfProvince,
  monitoring,
  projectPeriod,
  projectSteps,
  recordInSystem,
  reported,
  shareOfDepartment,
  staffReached,
  transparency,
  understood,
  unitsPassed,
  workshop,
  workshopBudget,
} = fy2565;

describe.each([
  ['the workshop', workshop],
  ['the reports', reported],
  ['transparency', transparency],
  ['the courses', courses],
])('%s', (_name, rule) => {
  const all = Object.fromEntries(Object.keys(rule.rule.facts).map(fact => [fact, true]));
  const judge = rule as (facts: Readonly<Record<string, boolean | undefined>>) => {
    verdict: string;
    missing: readonly string[];
  };

  it('needs all that is printed', () => {
    expect(judge(all).verdict).toBe('met');
    expect(judge({}).verdict).toBe('unknown');
  });

  it.each(Object.keys(all))('and each by itself: %s', fact => {
    expect(judge({ ...all, [fact]: false }).verdict).toBe('unmet');
    expect(judge({ ...all, [fact]: undefined }).missing).toEqual([fact]);
  });
});

describe('the activity', () => {
  it.each([
    [6499, 'unmet'],
    [6500, 'met'],
    [undefined, 'unknown'],
  ])('%s of the staff are %s', (people, verdict) => {
    expect(staffReached({ people }).verdict).toBe(verdict);
  });

  it.each([
    [0, 'unmet'],
    [1, 'met'],
    [2, 'met'],
    [undefined, 'unknown'],
  ])('%s media are %s', (media, verdict) => {
    expect(campaignMedia({ media }).verdict).toBe(verdict);
  });

  const carriedOut = {
    initiatives: 1,
    newlyDesigned: true,
    withWorkingGroup: true,
    withAmphoes: true,
    withPublic: true,
  };

  it.each([
    [{}, 'met'],
    [{ newlyDesigned: false, outstandingOfAmphoe: true }, 'met'],
    [{ newlyDesigned: false, outstandingOfAmphoe: false }, 'unmet'],
    [{ newlyDesigned: false }, 'unknown'],
    [{ initiatives: 0 }, 'unmet'],
    [{ initiatives: 2 }, 'met'],
    [{ withWorkingGroup: false }, 'unmet'],
    [{ withAmphoes: false }, 'unmet'],
    [{ withPublic: false }, 'unmet'],
    [{ withPublic: undefined }, 'unknown'],
  ])('an initiative with %o is %s', (change, verdict) => {
    expect(initiative({ ...carriedOut, ...change }).verdict).toBe(verdict);
  });

  it.each([
    [6500, 5199, 'unmet'],
    [6500, 5200, 'met'],
    [0, 0, 'unmet'],
    [6500, undefined, 'unknown'],
    [undefined, 5200, 'unknown'],
  ])('of %s, %s who understand are %s', (participants, number, verdict) => {
    expect(understood({ participants, understood: number }).verdict).toBe(verdict);
  });

  it('four regions with two provinces each are monitored', () => {
    const regions = ['ก', 'ข', 'ค', 'ง'].map(id => ({ id, provinces: 2 }));
    expect(monitoring({ regions }).verdict).toBe('met');
    expect(monitoring({ regions: regions.slice(1) }).verdict).toBe('unknown');
    expect(monitoring({ regions: [{ id: 'ก', provinces: 1 }] }).verdict).toBe('unmet');
    expect(monitoring({ regions: [{ id: 'ก', provinces: 3 }] }).verdict).toBe('unmet');
    expect(monitoring.safe({ regions: [...regions, { id: 'จ', provinces: 2 }] }).ok).toBe(false);
    expect(monitoring.safe({ regions, number: 5 }).ok).toBe(false);
  });

  it('the record is due when the work ends, or with the quarter', () => {
    expect(recordInSystem({ endedOn: '2022-05-20', doneOn: '2022-05-21', when: 'end-of-work' }).status).toBe('late');
    expect(recordInSystem({ endedOn: '2022-05-20', doneOn: '2022-05-20', when: 'end-of-work' }).status).toBe('on-time');
    expect(recordInSystem({ when: 'end-of-work' }).missing).toEqual(['endedOn']);
    expect(recordInSystem({ doneOn: '2022-06-30', when: 'end-of-quarter' }).status).toBe('on-time');
    expect(recordInSystem({ doneOn: '2022-07-01', when: 'end-of-quarter' }).status).toBe('late');
    expect(recordInSystem.safe({}).ok).toBe(false);
  });
});

describe('money', () => {
  it('273,600 + 520,000 + 304,000 = 1,097,600', () => {
    const outcome = workshopBudget({ speakerHours: 76 * 6, people: 6500, media: 76, total: 1_097_600 });
    expect(outcome.parts.map(({ amount }) => String(amount))).toEqual(['273600', '520000', '304000']);
    expect(outcome.verdict).toBe('met');
  });

  it('with 2,660,000 for initiatives, 3,757,600', () => {
    const units = { speakerHours: 456, people: 6500, media: 76, initiatives: 76 };
    expect(budget({ ...units, total: 3_757_600 }).verdict).toBe('met');
    expect(budget({ ...units, initiatives: 75, total: 3_757_600 }).verdict).toBe('unmet');
    expect(String(budget(units).parts[3]?.amount)).toBe('2660000');
  });

  it('42,600 a province and 80 a person come to the same', () => {
    expect(moneyOfProvince({ provinces: 76, people: 6500, total: 3_757_600 }).verdict).toBe('met');
    expect(String(moneyOfProvince({ provinces: 1, people: 0 }).total)).toBe('42600');
  });

  it.each([{ speakerHours: 457 }, { people: 6501 }, { media: 77 }, { initiatives: 77 }])(
    'the budget pays for no more than there are: not for %o',
    more => {
      const units = { speakerHours: 456, people: 6500, media: 76, initiatives: 76 };
      expect(budget.safe({ ...units, ...more }).ok).toBe(false);
    },
  );

  it('76 provinces with 6,500 people are all that there are', () => {
    expect(workshopBudget.safe({ speakerHours: 456, people: 6501, media: 76 }).ok).toBe(false);
    expect(moneyOfProvince.safe({ provinces: 77, people: 6500 }).ok).toBe(false);
    expect(moneyOfProvince.safe({ provinces: 76, people: 6501 }).ok).toBe(false);
  });

  it.each([
    ['14479059.24', 'unmet'],
    ['14479059.25', 'met'],
    ['14481679.18', 'met'],
    ['14481679.19', 'unmet'],
    [0, 'unmet'],
    [undefined, 'unknown'],
  ])('%s baht the year before are %s with a cut of 44.73 %%', (previous, verdict) => {
    expect(budgetCut({ previous }).verdict).toBe(verdict);
    expect(budgetCut.decide({ previous })).toBe(verdict);
  });

  it('the cut is as printed, or not', () => {
    const said = (previous: number) => explain(budgetCut({ previous }), { rule: budgetCut, language: 'th' });
    expect(said(14_480_000)).toContain('\nตรงกับร้อยละที่พิมพ์\n');
    expect(said(16_006_600)).toContain('\nไม่ตรงกับร้อยละที่พิมพ์\n');
    expect(said(16_006_600)).toContain('✗ การปรับลด: พบ ร้อยละ 50 (เกณฑ์ เท่ากับร้อยละ 44.73)');
  });

  it('the cut is shown unrounded', () => {
    expect(budgetCut({ previous: 16_006_600 }).percent).toBe('50');
    expect(budgetCut({ previous: 0 }).percent).toBeNull();
    expect(budgetCut({}).missing).toEqual(['previous']);
    expect(budgetCut({}).figures.map(({ value }) => value)).toEqual([8003300, undefined]);
  });

  it('the share of the department is 0.16 %, rounded', () => {
    const { percent } = shareOfDepartment({ plan: 8_003_300, department: 5_003_671_000 });
    expect(Number(percent).toFixed(2)).toBe('0.16');
    expect(shareOfDepartment({ plan: 8_003_300 }).missing).toEqual(['department']);
  });
});

describe('the project', () => {
  it.each([
    [90, 53, 'unmet'],
    [90, 54, 'met'],
    [1, 0, 'unmet'],
    [0, 0, 'unmet'],
    [90, undefined, 'unknown'],
  ])('of %s units, %s that pass are %s', (units, passed, verdict) => {
    expect(unitsPassed({ units, passed }).verdict).toBe(verdict);
  });

  it('not more units can pass than there are, and there are 90', () => {
    expect(unitsPassed.safe({ units: 1, passed: 2 }).ok).toBe(false);
    expect(unitsPassed.safe({ units: 91, passed: 55 }).ok).toBe(false);
  });

  it.each([
    ['85.99', 'unmet'],
    [86, 'met'],
    ['86.01', 'met'],
    [undefined, 'unknown'],
  ])('a score of %s is %s', (score, verdict) => {
    expect(integrityScore({ score }).verdict).toBe(verdict);
  });

  it('is assessed last', () => {
    expect(projectSteps({ units: true, officials: true, participation: false, assessment: true }).skipped).toEqual([
      'participation',
    ]);
  });

  it.each([
    ['2020-09-30', 'unmet', 'unmet'],
    ['2020-10-01', 'met', 'unmet'],
    ['2021-09-30', 'met', 'unmet'],
    ['2021-10-01', 'unmet', 'met'],
    ['2022-09-30', 'unmet', 'met'],
    ['2022-10-01', 'unmet', 'unmet'],
    [undefined, 'unknown', 'unknown'],
  ])('%s is %s in the printed period, and %s in that of the fiscal year', (on, printed, fiscalYear) => {
    expect(projectPeriod({ on, period: 'as-printed' }).verdict).toBe(printed);
    expect(projectPeriod({ on, period: 'fiscal-year' }).verdict).toBe(fiscalYear);
  });
});

describe('the period of the activity of provinces', () => {
  it.each([
    ['2022-03-31', 'unmet'],
    ['2022-04-01', 'met'],
    ['2022-06-30', 'met'],
    ['2022-07-01', 'unmet'],
  ])('%s is in it: %s', (on, verdict) => {
    expect(fy2565.activityPeriod.decide({ on })).toBe(verdict);
  });
});
