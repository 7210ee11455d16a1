import { expect, it } from 'vitest';
import { entries } from '../../src/catalogue/rules.js';
import type { Facts } from '../../src/rules/logic/fact.js';

/** Years that are not of something that has been: of plans and reports, whichever year they are for. */
const ofPlans: ReadonlySet<string> = new Set([
  'codi.supervision.fy2563.quarter-reported fiscalYear',
  'codi.supervision.fy2563.annual-plans-approved fiscalYear',
]);

const eraFacts = (facts: Facts): readonly (readonly [string, number])[] =>
  Object.entries(facts).flatMap(([name, { accepts, json, fields, item }]) => [
    ...(accepts.en.includes('Buddhist Era') ? [[name, json?.['maximum'] as number] as const] : []),
    ...eraFacts(fields ?? item?.fields ?? {}),
  ]);

const asked = entries().flatMap(({ rule: { rule } }) =>
  eraFacts(rule.facts).map(([name, last]) => ({
    fact: `${rule.id} ${name}`,
    last,
    year: rule.programme.document.fiscalYear,
  })),
);

it('a year of birth, of registration or of anything else that has been lies no later than the year of the document', () => {
  const later = asked.filter(({ fact, last, year }) => last > year && !ofPlans.has(fact));
  expect(later).toEqual([]);
  expect(asked.map(({ fact }) => fact)).toEqual(expect.arrayContaining([...ofPlans]));
  expect(asked.length).toBeGreaterThan(ofPlans.size + 8);
});
