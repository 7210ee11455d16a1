import { describe, expect, it } from 'vitest';
import { areaPlans } from '../../../src/codi/index.js';
import { explain } from '../../../src/rules/explain.js';

const { qualifyingTambon, countedTambon, countedTambons } = areaPlans.fy2563;
const complete = { planMeetsNeeds: true, budgetOrResources: true, concreteResults: 1 };

describe('the concrete tambon', () => {
  it('has a plan, support and at least one concrete result', () => {
    expect(qualifyingTambon(complete)).toMatchObject({ verdict: 'met', missing: [], next: [] });
    expect(qualifyingTambon.rule.parameters['components']?.value).toBe(3);
    expect(qualifyingTambon.rule.id).toBe('codi.area-plans.fy2563.qualifying-tambon');
  });

  it.each([
    [{ planMeetsNeeds: true, planMeetsCovid: false }, 'met'],
    [{ planMeetsNeeds: false, planMeetsCovid: true }, 'met'],
    [{ planMeetsNeeds: true, planMeetsCovid: true }, 'met'],
    [{ planMeetsNeeds: false, planMeetsCovid: false }, 'unmet'],
  ])('a plan for needs, for COVID-19 or for both is enough, none is not: %j %s', (plan, verdict) => {
    expect(qualifyingTambon({ ...complete, ...plan }).verdict).toBe(verdict);
  });

  const kinds = ['linkedToAgencyPlan', 'budgetOrResources', 'rulesChanged', 'covidRelief', 'otherSupport'];

  it.each(kinds)('%s is support enough', kind => {
    const none = Object.fromEntries(kinds.map(each => [each, false]));
    expect(qualifyingTambon({ ...complete, ...none, [kind]: true }).verdict).toBe('met');
    expect(qualifyingTambon({ ...complete, ...none })).toMatchObject({
      verdict: 'unmet',
      missing: [],
      next: ['linked-to-agency-plan'],
    });
  });

  it('needs one field of concrete results: none is too few', () => {
    expect(qualifyingTambon({ ...complete, concreteResults: 0 })).toMatchObject({
      verdict: 'unmet',
      next: ['concrete-results'],
    });
    expect(qualifyingTambon({ ...complete, concreteResults: 2 }).verdict).toBe('met');
  });

  it('asks for what can still decide, and for nothing where a component is lacking', () => {
    expect(qualifyingTambon({ planMeetsNeeds: true, concreteResults: 1 })).toMatchObject({
      verdict: 'unknown',
      missing: kinds,
    });
    expect(qualifyingTambon({ concreteResults: 0 })).toMatchObject({ verdict: 'unmet', missing: [] });
    expect(qualifyingTambon({ ...complete, concreteResults: undefined }).missing).toEqual(['concreteResults']);
  });

  it('is counted once it is complete and recorded', () => {
    expect(countedTambon({ ...complete, recorded: true }).verdict).toBe('met');
    expect(countedTambon({ ...complete, recorded: false }).next).toEqual(['recorded']);
    expect(countedTambon(complete)).toMatchObject({ verdict: 'unknown', missing: ['recorded'] });
    expect(countedTambon({ ...complete, concreteResults: 0, recorded: true }).verdict).toBe('unmet');
  });

  it('140 in each of five regions are 700', () => {
    const each = { north: 140, northeast: 140, south: 140, centralWest: 140, bangkokEast: 140 };
    const outcome = countedTambons({ ...each, total: 700 });
    expect(Number(outcome.total)).toBe(700);
    expect(outcome.verdict).toBe('met');
    expect(outcome.parts.map(({ percent }) => percent?.toString())).toEqual(['20', '20', '20', '20', '20']);
  });
});

describe('dimensions of results are counted as dimensions', () => {
  it.each([
    [0, '✗'],
    [1, '✓'],
  ])('%i: %s', (concreteResults, mark) => {
    const told = explain(qualifyingTambon({ concreteResults }), { rule: qualifyingTambon });
    expect(told).toMatch(new RegExp(`${mark} .*พบ ${concreteResults} ด้าน \\(เกณฑ์ ไม่น้อยกว่า 1 ด้าน\\)`));
  });
});
