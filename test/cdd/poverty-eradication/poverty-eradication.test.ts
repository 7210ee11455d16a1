import { describe, expect, it } from 'vitest';
import { fy2565 } from '../../../src/cdd/poverty-eradication/index.js';
import { explain } from '../../../src/rules/explain.js';
import { fixed } from '../../numbers.js';

const {
  household,
  mechanism,
  mechanismTrained,
  peoplePerHousehold,
  period,
  provincialAgenda,
  resultsReported,
  routeProblems,
  targetHouseholds,
  targetPeople,
  verifiedHelped,
} = fy2565;

describe('a household that is to be helped', () => {
  it.each<[Parameters<typeof household>[0], string, string[]]>([
    [{ inTpmap: true, verified: true }, 'met', []],
    [{ inTpmap: true, verified: false }, 'unmet', []],
    [{ inTpmap: false, verified: true }, 'unmet', []],
    [{ inTpmap: true }, 'unknown', ['verified']],
    [{ verified: true }, 'unknown', ['inTpmap']],
  ])('%o is %s', (facts, verdict, missing) => {
    expect(household(facts)).toMatchObject({ verdict, missing });
  });
});

describe('the lines that say so', () => {
  const linesOf = (criteria: readonly { readonly source: { readonly lines: unknown } }[]) =>
    criteria.map(({ source }) => source.lines);

  it('are those of the target and of the verification', () => {
    expect(linesOf(household({}).criteria)).toEqual([[5841], [5866]]);
    expect(linesOf(routeProblems({}).criteria)).toEqual([[5841], [5866], [5797, 5811]]);
  });

  it('are those of each group that is trained', () => {
    expect(linesOf(mechanismTrained({}).criteria)).toEqual([
      [5815, 5817],
      [5815, 5819],
      [5815, 5821],
    ]);
    expect(explain(mechanismTrained({ mentors: false }), { rule: mechanismTrained, language: 'en' })).toContain(
      '✗ 3.3 the mentors were trained: no',
    );
  });
});

describe('who leads on its problems', () => {
  const facts = {
    inTpmap: true,
    verified: true,
    dimensions: ['สุขภาพ', 'รายได้'],
    leadAgencies: [
      { dimension: 'สุขภาพ', agency: 'สาธารณสุข' },
      { dimension: 'รายได้', agency: 'พัฒนาชุมชน' },
    ],
  };

  it('is the agency on the register, dimension by dimension', () => {
    const outcome = routeProblems(facts);
    expect(outcome).toMatchObject({ verdict: 'met', eligible: 'met', unassigned: [], missing: [] });
    expect(outcome.routes).toEqual(facts.leadAgencies);
    expect(routeProblems.decide(facts)).toBe('met');
  });

  it('is nobody where the register does not say, and the dimension is named', () => {
    const outcome = routeProblems({ ...facts, dimensions: [...facts.dimensions, 'การศึกษา'] });
    expect(outcome).toMatchObject({ verdict: 'unmet', unassigned: ['การศึกษา'] });
    expect(outcome.routes?.[2]).toEqual({ dimension: 'การศึกษา', agency: null });
    expect(outcome.criteria[2]?.actual).toEqual(facts.dimensions);
  });

  it('is not known without the register', () => {
    const { leadAgencies: _, ...known } = facts;
    const outcome = routeProblems(known);
    expect(outcome).toMatchObject({ verdict: 'unknown', missing: ['leadAgencies'] });
    expect(outcome.routes?.[0]).toEqual({ dimension: 'สุขภาพ' });
    expect(outcome.criteria[2]).not.toHaveProperty('actual');
  });

  it('is nobody where the register is empty, whatever the problems are', () => {
    const { dimensions: _, ...others } = facts;
    expect(routeProblems({ ...others, leadAgencies: [] })).toMatchObject({ verdict: 'unmet', missing: [] });
    expect(routeProblems(others)).toMatchObject({ verdict: 'unknown', missing: ['dimensions'] });
  });

  it('is not asked for a household that is not to be helped', () => {
    expect(routeProblems({ ...facts, verified: false })).toMatchObject({
      verdict: 'unmet',
      eligible: 'unmet',
      missing: [],
    });
  });

  it('needs the problems, and the verification', () => {
    const { dimensions: _, verified: __, ...known } = facts;
    expect(routeProblems(known)).toMatchObject({ verdict: 'unknown', missing: ['verified', 'dimensions'] });
    expect(routeProblems(known)).not.toHaveProperty('routes');
    expect(routeProblems({}).missing).toEqual(['inTpmap', 'verified', 'dimensions', 'leadAgencies']);
  });

  it('has nothing to pass on for a household without problems, whatever the register', () => {
    expect(routeProblems({ inTpmap: true, verified: true, dimensions: [] })).toMatchObject({
      verdict: 'unmet',
      routes: [],
    });
    expect(routeProblems({ inTpmap: true, dimensions: [] }).missing).toEqual([]);
  });

  it('is one agency for each dimension', () => {
    const twice = [...facts.leadAgencies, { dimension: 'สุขภาพ', agency: 'อื่น' }];
    expect(routeProblems.safe({ ...facts, leadAgencies: twice })).toMatchObject({ ok: false });
    expect(() => routeProblems({ ...facts, dimensions: ['สุขภาพ', 'สุขภาพ'] })).toThrow('comes once');
  });
});

describe('all verified targets are helped', () => {
  it.each<[Parameters<typeof verifiedHelped>[0], string, string[]]>([
    [{ verified: 10, helped: 9 }, 'unmet', []],
    [{ verified: 10, helped: 10 }, 'met', []],
    [{ verified: 1, helped: 0 }, 'unmet', []],
    [{ verified: 0, helped: 0 }, 'unmet', []],
    [{ verified: 10 }, 'unknown', ['helped']],
    [{ helped: 10 }, 'unknown', ['verified']],
    [{}, 'unknown', ['helped', 'verified']],
  ])('%o is %s', (facts, verdict, missing) => {
    expect(verifiedHelped(facts)).toMatchObject({ verdict, missing });
    expect(verifiedHelped.decide(facts)).toBe(verdict);
  });

  it('refuses more helped than verified', () => {
    expect(verifiedHelped.safe({ verified: 10, helped: 11 }).ok).toBe(false);
  });

  it('counts people or households, whichever the caller does', () => {
    expect(verifiedHelped.rule.facts['verified']?.unit).toBe('cases');
  });
});

describe('the register', () => {
  it('has 983,316 people in 568,047 households, 1.7310 each', () => {
    const outcome = peoplePerHousehold({ people: 983_316, households: 568_047 });
    expect(fixed(outcome.average, 4)).toBe('1.7310');
  });

  it('has no more households than people', () => {
    expect(peoplePerHousehold.safe({ people: 1, households: 2 }).ok).toBe(false);
  });

  it.each([
    ['people', targetPeople, 983_316],
    ['households', targetHouseholds, 568_047],
  ])('adds up the %s of its parts', (_, rule, total) => {
    const parts = [
      { name: 'a', amount: total - 1 },
      { name: 'b', amount: 1 },
    ];
    expect(rule({ total, parts }).verdict).toBe('met');
    expect(rule({ total: total + 1, parts }).verdict).toBe('unmet');
    expect(rule({ total, parts: [{ name: 'a' }] }).missing).toEqual(['parts.0.amount']);
  });
});

describe('the centres', () => {
  it('have five mechanisms, named by the points of the guideline', () => {
    expect(mechanism.map(({ point }) => point)).toEqual(['2', '3.1', '3.1', '3.2', '3.3']);
  });

  it.each(['centres', 'teams', 'mentors'] as const)('train the %s', group => {
    const all = { centres: true, teams: true, mentors: true };
    expect(mechanismTrained(all).verdict).toBe('met');
    expect(mechanismTrained({ ...all, [group]: false }).verdict).toBe('unmet');
    expect(mechanismTrained({ ...all, [group]: undefined }).missing).toEqual([group]);
  });

  const agenda = {
    committeeMet: true,
    leadAgenciesAssigned: true,
    isAgenda: true,
    inDevelopmentPlan: true,
    inYearlyPlan: true,
  };
  it.each(Object.keys(agenda) as (keyof typeof agenda)[])('make an agenda only with %s', fact => {
    expect(provincialAgenda(agenda).verdict).toBe('met');
    expect(provincialAgenda({ ...agenda, [fact]: false }).verdict).toBe('unmet');
    expect(provincialAgenda({ ...agenda, [fact]: undefined }).missing).toEqual([fact]);
  });

  it('report in three stages', () => {
    expect(resultsReported({ collected: true, reported: true }).next).toEqual(['summarised']);
  });

  it('run for FY2565, though the end is printed a year too early', () => {
    const { from, to, printedEnd } = period;
    expect(printedEnd.value < from.value).toBe(true);
    expect([from.value, to.value]).toEqual(['2021-10-01', '2022-09-30']);
  });
});
