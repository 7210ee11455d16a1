import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/debt-centres/index.js';
import type { AnyRule } from '../../rules.js';
import { asksForAll } from '../checks.js';

const {
  centresEstablished,
  committee,
  coreGroup,
  covidMeasures,
  established,
  establishmentSteps,
  fundsRepresented,
  operatingPlan,
  planningMeetings,
  sameParticipants,
  studyVisit,
  workshopDays,
  workshopOutputs,
} = fy2565;

describe('the four steps', () => {
  const steps = { planningMeetings: true, workshop: true, studyVisit: true, foundingWorkshop: true };

  it('end with the founding workshop', () => {
    expect(establishmentSteps(steps)).toMatchObject({ verdict: 'met', reached: 'foundingWorkshop', next: [] });
  });

  it('do not let the founding workshop come before the visit', () => {
    const outcome = establishmentSteps({ ...steps, studyVisit: false });
    expect(outcome).toMatchObject({ verdict: 'unmet', skipped: ['studyVisit'] });
  });

  it.each([
    [{ provinces: 76, amphoes: 107 }, 'met'],
    [{ provinces: 75, amphoes: 107 }, 'unmet'],
    [{ provinces: 76, amphoes: 106 }, 'unmet'],
    [{ provinces: 76 }, 'unknown'],
    [{ amphoes: 107 }, 'unknown'],
  ])('planning meetings of %o are %s', (facts, verdict) => {
    expect(planningMeetings(facts).verdict).toBe(verdict);
  });
});

describe('the measures against COVID-19', () => {
  asksForAll(covidMeasures, {
    suitsArea: true,
    measuresFollowed: true,
    stateMeasuresFollowed: true,
    publicRiskMinded: true,
  });
});

describe('the workshops of steps 2 and 4', () => {
  it.each([
    [1, 1, 'met'],
    [0, 1, 'unmet'],
    [2, 1, 'unmet'],
    [1, 0, 'unmet'],
    [1, 2, 'unmet'],
    [undefined, 1, 'unknown'],
    [1, undefined, 'unknown'],
  ])('of %s and %s days are %s', (workshop, founding, verdict) => {
    const held = { workshopOn: '2022-01-20', foundingOn: '2022-03-01' };
    expect(workshopDays({ ...held, workshop, founding }).verdict).toBe(verdict);
  });

  it.each([
    ['2021-12-31', '2022-03-01', 'unmet'],
    ['2022-01-01', '2022-03-31', 'met'],
    ['2022-01-20', '2022-04-01', 'unmet'],
    [undefined, '2022-03-31', 'unknown'],
    ['2022-01-01', undefined, 'unknown'],
    [undefined, '2021-12-31', 'unmet'],
    ['2022-04-01', undefined, 'unmet'],
    ['2022-02-01', '2022-02-02', 'met'],
    ['2022-03-31', undefined, 'unmet'],
    [undefined, '2022-01-01', 'unmet'],
  ])('held on %s and %s are %s', (workshopOn, foundingOn, verdict) => {
    expect(workshopDays({ workshop: 1, founding: 1, workshopOn, foundingOn }).verdict).toBe(verdict);
  });

  it('the second of them is held on a later day than the first: the visit lies between them', () => {
    const on = (foundingOn: string) => workshopDays.safe({ workshopOn: '2022-02-02', foundingOn });
    expect(on('2022-02-01').ok).toBe(false);
    expect(on('2022-02-02')).toMatchObject({
      ok: false,
      error: { path: ['foundingOn'], accepted: { en: 'a later day than the day of step 2' } },
    });
    expect(on('2022-02-03').ok).toBe(true);
  });
});

describe('the core group', () => {
  it.each([
    [16, 4, 'met'],
    [15, 4, 'unmet'],
    [17, 4, 'unmet'],
    [16, 3, 'unmet'],
    [16, 5, 'unmet'],
    [undefined, 4, 'unknown'],
    [16, undefined, 'unknown'],
  ])('of %s people and %s partners is %s', (people, partners, verdict) => {
    expect(coreGroup({ people, partners }).verdict).toBe(verdict);
  });

  it('is 20 a centre, 2,140 in 107 centres', () => {
    const { people, partners } = coreGroup.rule.parameters;
    expect(Number(people?.value) + Number(partners?.value)).toBe(20);
    expect(107 * 20).toBe(2140);
    expect([107 * 16, 107 * 4]).toEqual([1712, 428]);
  });

  it('comes with the same people to steps 2, 3 and 4', () => {
    const people = ['01', '02', '03'];
    const same = { workshop: people, studyVisit: [...people].reverse(), foundingWorkshop: people };
    expect(sameParticipants(same).verdict).toBe('met');
    const substitute = { ...same, foundingWorkshop: ['01', '02', '04'] };
    expect(sameParticipants(substitute)).toMatchObject({
      verdict: 'unmet',
      absent: [
        { member: '03', absentFrom: ['foundingWorkshop'] },
        { member: '04', absentFrom: ['workshop', 'studyVisit'] },
      ],
    });
  });

  it('is open until the third step is known', () => {
    expect(sameParticipants({ workshop: ['01'], studyVisit: ['01'] }).missing).toEqual(['foundingWorkshop']);
    expect(sameParticipants.decide({})).toBe('unknown');
    // As soon as two steps differ, or nobody came to one, the third changes nothing.
    const differing = sameParticipants({ workshop: ['01', '02'], foundingWorkshop: ['01'] });
    expect(differing).toMatchObject({ verdict: 'unmet', missing: [], members: ['01', '02'] });
    expect(differing.absent).toEqual([{ member: '02', absentFrom: ['foundingWorkshop'] }]);
    expect(sameParticipants({ workshop: [] })).toMatchObject({ verdict: 'unmet', missing: [] });
    expect(sameParticipants.decide({ workshop: [], studyVisit: [], foundingWorkshop: [] })).toBe('unmet');
    expect(() => sameParticipants({ workshop: ['01', '01'] })).toThrow('comes once');
  });
});

describe('the committee', () => {
  it('represents every founding fund', () => {
    const funds = [
      { id: 'a', representatives: 1 },
      { id: 'b', representatives: 3 },
    ];
    expect(fundsRepresented({ funds, number: 2 }).verdict).toBe('met');
    expect(fundsRepresented({ funds: [...funds, { id: 'c', representatives: 0 }] }).verdict).toBe('unmet');
    expect(fundsRepresented({ funds: [...funds, { id: 'c' }] }).missing).toEqual([
      'number',
      'funds',
      'funds.2.representatives',
    ]);
  });

  const facts = { foundingFunds: 2, everyFundRepresented: true, hasAdvisers: true };
  it.each<[Parameters<typeof committee>[0], string]>([
    [{}, 'met'],
    [{ foundingFunds: 1 }, 'unmet'],
    [{ foundingFunds: 3 }, 'met'],
    [{ everyFundRepresented: false }, 'unmet'],
    [{ hasAdvisers: false }, 'unmet'],
    [{ hasAdvisers: undefined }, 'unknown'],
  ])('with %o is %s', (change, verdict) => {
    expect(committee({ ...facts, ...change }).verdict).toBe(verdict);
  });
});

describe('the study visit', () => {
  const visit = {
    fromModelCentre: true,
    days: 2,
    form: 'visit',
    epidemicNotEased: false,
    management: true,
    debt: true,
    plans: true,
    success: true,
    firstDay: '2022-02-10',
    lastDay: '2022-02-11',
  } as const;

  it.each<[string, Partial<Parameters<typeof studyVisit>[0]>, string]>([
    ['to a model centre for two days is right', {}, 'met'],
    ['to another centre first is not', { fromModelCentre: false }, 'unmet'],
    ['of one day is not', { days: 1 }, 'unmet'],
    ['of three days is not', { days: 3, lastDay: '2022-02-12' }, 'unmet'],
    ['without a topic is not', { success: false }, 'unmet'],
    ['online is not while the epidemic has eased', { form: 'online' }, 'unmet'],
    ['online is right while it has not', { form: 'online', epidemicNotEased: true }, 'met'],
    ['by a speaker is right while it has not', { form: 'speaker', epidemicNotEased: true }, 'met'],
    ['of another form is right while it has not', { form: 'other', epidemicNotEased: true }, 'met'],
    ['online without its topics is not', { form: 'online', epidemicNotEased: true, debt: false }, 'unmet'],
    ['online may take one day', { form: 'online', epidemicNotEased: true, days: 1 }, 'met'],
    ['by a speaker may take one day', { form: 'speaker', epidemicNotEased: true, days: 1 }, 'met'],
    [
      'by a speaker of another centre is not',
      { form: 'speaker', epidemicNotEased: true, fromModelCentre: false },
      'unmet',
    ],
    ['online at another centre is not', { form: 'online', epidemicNotEased: true, fromModelCentre: false }, 'unmet'],
    ['of another form needs no model centre', { form: 'other', epidemicNotEased: true, fromModelCentre: false }, 'met'],
    ['of another form keeps its topics', { form: 'other', epidemicNotEased: true, plans: false }, 'unmet'],
    ['from the first day of January is right', { firstDay: '2022-01-01' }, 'met'],
    ['begun before January is not', { firstDay: '2021-12-31' }, 'unmet'],
    ['to the last day of March is right', { lastDay: '2022-03-31' }, 'met'],
    ['ended after March is not', { lastDay: '2022-04-01' }, 'unmet'],
    ['online after March is not', { form: 'online', epidemicNotEased: true, lastDay: '2022-04-01' }, 'unmet'],
    ['is open without its last day', { lastDay: undefined }, 'unknown'],
  ])('%s', (_, change, verdict) => {
    expect(studyVisit({ ...visit, ...change }).verdict).toBe(verdict);
  });

  it('does not end before it begins', () => {
    expect(studyVisit.safe({ ...visit, lastDay: '2022-02-09' }).ok).toBe(false);
  });

  it('asks for the epidemic only where the form is another', () => {
    const { epidemicNotEased: _, ...known } = visit;
    expect(studyVisit(known).missing).toEqual([]);
    expect(studyVisit({ ...known, form: 'online' }).missing).toEqual(['epidemicNotEased']);
  });

  it('leaves 27 of 76 provinces beside the 49 with a model centre', () => {
    expect(49 + Number(fy2565.modelProvince.rule.parameters['provinces']?.value)).toBe(76);
  });
});

describe.each<[string, unknown, number]>([
  ['the workshop', workshopOutputs, 6],
  ['an established centre', established, 6],
  ["a new centre's plan", operatingPlan, 4],
])('%s', (_, list, parts) => {
  const rule = list as AnyRule;
  const names = Object.keys(rule.rule.facts);
  const all = Object.fromEntries(names.map(name => [name, true]));

  it(`has ${parts} parts`, () => {
    expect(names).toHaveLength(parts);
    expect(rule.decide(all)).toBe('met');
  });

  it.each(names)('is not complete without %s, and open where it is not known', name => {
    expect(rule.decide({ ...all, [name]: false })).toBe('unmet');
    expect(rule({ ...all, [name]: undefined })).toMatchObject({ verdict: 'unknown', missing: [name] });
  });
});

describe('all target areas', () => {
  it.each([
    [107, 106, 'unmet'],
    [107, 107, 'met'],
    [1, 0, 'unmet'],
    [1, 1, 'met'],
  ])('of %i with %i centres is %s', (targetAreas, count, verdict) => {
    expect(centresEstablished({ targetAreas, established: count }).verdict).toBe(verdict);
  });

  it('cannot have more centres than areas', () => {
    expect(centresEstablished.safe({ targetAreas: 107, established: 108 }).ok).toBe(false);
  });
});
