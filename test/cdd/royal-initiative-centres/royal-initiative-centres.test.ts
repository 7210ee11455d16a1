import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/royal-initiative-centres/index.js';

const {
  activityBudget,
  centreBudget,
  centrePeople,
  chiangMaiCourses,
  committeeWorkshop,
  course,
  courseHeld,
  entryDue,
  hostProvince,
  indicators,
  inOperatingPeriod,
  satunCourses,
  trainee,
  ubonCourses,
} = fy2565;

describe('host and trainees', () => {
  it.each([
    ['เชียงใหม่', 'met'],
    ['อุบลราชธานี', 'met'],
    ['สตูล', 'met'],
    ['ลำพูน', 'unmet'],
    [undefined, 'unknown'],
  ])('%s is %s', (province, verdict) => {
    expect(hostProvince({ province }).verdict).toBe(verdict);
  });

  it.each(['poorHousehold', 'disadvantaged', 'affectedByCovid', 'interested'] as const)('%s is enough', fact => {
    const none = { poorHousehold: false, disadvantaged: false, affectedByCovid: false, interested: false };
    expect(trainee({ ...none, [fact]: true }).verdict).toBe('met');
    expect(trainee(none).verdict).toBe('unmet');
    expect(trainee({ ...none, [fact]: undefined }).missing).toEqual([fact]);
  });
});

describe('courses', () => {
  it.each([
    [2, 20, 29_400, '58800', 40],
    [10, 15, 9_700, '97000', 150],
    [1, 20, 31_300, '31300', 20],
  ])('%i batches of %i at %i baht', (batches, peoplePerBatch, bahtPerBatch, cost, trainees) => {
    const outcome = course({ batches, peoplePerBatch, bahtPerBatch });
    expect(outcome.cost?.toString()).toBe(cost);
    expect(outcome.trainees).toBe(trainees);
    expect(course.decide({ batches, bahtPerBatch })?.toString()).toBe(cost);
  });

  it('give what is known', () => {
    expect(course({ batches: 2, bahtPerBatch: 100 })).toMatchObject({ missing: ['peoplePerBatch'] });
    expect(course({ batches: 2, peoplePerBatch: 20 })).not.toHaveProperty('cost');
    expect(course({ peoplePerBatch: 20, bahtPerBatch: 1 })).toMatchObject({ missing: ['batches'] });
    expect(course({ peoplePerBatch: 20 })).not.toHaveProperty('trainees');
    expect(course.decide({ batches: 2 })).toBeUndefined();
    expect(course.decide({})).toBeUndefined();
  });

  const each = (rule: { rule: { facts: object } }, batches: number) =>
    Object.fromEntries(
      Object.keys(rule.rule.facts)
        .filter(fact => fact !== 'total')
        .map(fact => [fact, batches]),
    );

  it('of Chiang Mai, seven, come to 340,800', () => {
    expect(Object.keys(each(chiangMaiCourses, 2))).toHaveLength(7);
    expect(chiangMaiCourses({ ...each(chiangMaiCourses, 2), total: 340_800 }).verdict).toBe('met');
  });

  it('of Ubon Ratchathani, eleven and two developments, come to 364,500, without them to 274,500', () => {
    const all = each(ubonCourses, 1);
    expect(Object.keys(all)).toHaveLength(13);
    expect(ubonCourses({ ...all, total: 364_500 }).verdict).toBe('met');
    expect(ubonCourses({ ...all, stations: 0, media: 0, total: 274_500 }).verdict).toBe('met');
    expect(ubonCourses({ ...all, stations: 0, media: 0, total: 364_500 }).verdict).toBe('unmet');
  });

  it('of Satun, two, come to 209,000', () => {
    expect(satunCourses({ curryPaste: 10, compost: 10, total: 209_000 }).verdict).toBe('met');
  });
});

describe('the committee workshop', () => {
  const all = {
    times: 1,
    members: 15,
    days: 2,
    people: true,
    money: true,
    work: true,
    infrastructure: true,
    duties: true,
    drivePlan: true,
    trainingPlan: true,
  };
  it.each<[Parameters<typeof committeeWorkshop>[0], string]>([
    [{}, 'met'],
    [{ times: 0 }, 'unmet'],
    [{ times: 2 }, 'unmet'],
    [{ times: undefined }, 'unknown'],
    [{ members: 14 }, 'unmet'],
    [{ members: 16 }, 'unmet'],
    [{ days: 1 }, 'unmet'],
    [{ days: 3 }, 'unmet'],
    [{ money: false }, 'unmet'],
    [{ trainingPlan: false }, 'unmet'],
    [{ work: undefined }, 'unknown'],
  ])('with %o is %s', (change, verdict) => {
    expect(committeeWorkshop({ ...all, ...change }).verdict).toBe(verdict);
  });
});

describe('centres', () => {
  it.each([
    ['chiang-mai', 340_800, 280, 358_500, 295],
    ['ubon-ratchathani', 364_500, 220, 382_200, 235],
    ['satun', 209_000, 300, 226_700, 315],
  ] as const)('%s: budget and people are the printed ones', (centre, training, trainees, budget, people) => {
    expect(centreBudget({ centre, workshop: 17_700, training }).verdict).toBe('met');
    expect(centreBudget({ centre, workshop: 17_701, training }).next).toEqual(['workshop']);
    expect(centreBudget({ centre, workshop: 17_700, training: training - 1 }).next).toEqual(['training']);
    expect(centreBudget({ centre, training }).missing).toEqual(['workshop']);
    expect(17_700 + training).toBe(budget);
    expect(centrePeople({ centre, committee: 15, trainees }).verdict).toBe('met');
    expect(centrePeople({ centre, committee: 15, trainees: trainees + 1 }).verdict).toBe('unmet');
    expect(centrePeople({ centre, committee: 14, trainees }).verdict).toBe('unmet');
    expect(15 + trainees).toBe(people);
  });

  it('of no name are refused', () => {
    expect(centreBudget.safe({ workshop: 17_700, training: 209_000 }).ok).toBe(false);
    expect(centrePeople.safe({ centre: 'tak', committee: 15 }).ok).toBe(false);
  });

  it('358,500 + 382,200 + 226,700 = 967,400, and without the line behind the page break it is not', () => {
    const items = [
      { name: 'เชียงใหม่', amount: 358_500 },
      { name: 'อุบลราชธานี', amount: 382_200 },
      { name: 'สตูล', amount: 226_700 },
    ];
    expect(activityBudget({ items }).verdict).toBe('met');
    expect(activityBudget({ items: items.slice(0, 2) }).verdict).toBe('unmet');
    expect(String(activityBudget({ items: items.slice(0, 2) }).remaining)).toBe('226700');
    expect(activityBudget({ items: [{ name: 'all', amount: 1 }] }).verdict).toBe('unmet');
  });

  it('295 + 235 + 315 = 845 = 45 + 800', () => {
    expect(295 + 235 + 315).toBe(3 * 15 + 280 + 220 + 300);
  });

  const reached = { committeeTrained: 45, centresWithPlan: 3, trained: 800 };
  it.each<[Parameters<typeof indicators>[0], string]>([
    [{}, 'met'],
    [{ committeeTrained: 44 }, 'unmet'],
    [{ committeeTrained: 46 }, 'met'],
    [{ centresWithPlan: 2 }, 'unmet'],
    [{ trained: 799 }, 'unmet'],
    [{ trained: 801 }, 'met'],
    [{ trained: undefined }, 'unknown'],
  ])('indicators with %o are %s', (change, verdict) => {
    expect(indicators({ ...reached, ...change }).verdict).toBe(verdict);
  });

  it('there are three centres: four with a plan are refused', () => {
    const result = indicators.safe({ ...reached, centresWithPlan: 4 });
    expect(result.ok ? [] : result.error.path).toEqual(['centresWithPlan']);
  });

  it('the day of the course on yang trees is a reading, and so is every number without a word of comparison', () => {
    const [batches, , days] = courseHeld({ centre: 'ubon-ratchathani', batches: 1, people: 20, days: 1 }).criteria;
    expect(batches?.source).toMatchObject({ basis: 'inferred' });
    expect(days?.source.how?.th).toContain('บรรทัด 3816');
    const ofSatun = courseHeld({ centre: 'satun', batches: 10, people: 15, days: 1 }).criteria[2];
    expect(ofSatun?.source.how?.th).not.toContain('3816');
  });

  it.each([
    ['2021-12-31', 'unmet'],
    ['2022-01-01', 'met'],
    ['2022-07-31', 'met'],
    ['2022-08-01', 'unmet'],
  ])('the activity on %s: %s', (on, verdict) => {
    expect(inOperatingPeriod({ on }).verdict).toBe(verdict);
  });

  it('are entered within seven days', () => {
    expect(entryDue.decide({ completedOn: '2022-07-31' })).toBe('2022-08-07');
  });
});

describe('a course of a centre', () => {
  it.each([
    ['chiang-mai', 2, 20, 7],
    ['ubon-ratchathani', 1, 20, 11],
    ['satun', 10, 15, 2],
  ] as const)('of %s has %i batches of %i, each in one day', (centre, batches, people, courses) => {
    const held = { centre, batches, people, days: 1 };
    expect(courseHeld(held)).toMatchObject({ centre, verdict: 'met' });
    for (const wrong of [{ batches: batches + 1 }, { people: people - 1 }, { days: 2 }, { days: 0 }]) {
      expect(courseHeld({ ...held, ...wrong }).verdict).toBe('unmet');
    }
    expect(courseHeld({ ...held, days: undefined })).toMatchObject({ verdict: 'unknown', missing: ['days'] });
    const trainees = courses * batches * people;
    expect(centrePeople({ centre, committee: 15, trainees }).verdict).toBe('met');
  });
});
