import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { z } from 'zod';
import { entries } from '../../src/catalogue/rules.js';
import { household } from '../../src/cdd/debt-centres/fy2565.js';
import { firstTrancheDue } from '../../src/codi/leaders-north/fy2564.js';
import type { Rule } from '../../src/rules/logic/rule.js';
import { zodSchemaOf } from '../../src/zod.js';
import { factsOf } from '../arbitrary.js';

type AnyRule = Rule<object, object, unknown>;

/** What facts of one kind take and those of another do not. */
const odd = [
  null,
  true,
  0,
  -1,
  1.5,
  1e20,
  Number.NaN,
  '',
  'x',
  '1',
  '1.5',
  '2021-02-04',
  '2564-02-04',
  'ระนอง',
  [],
  {},
  new Date(0),
];

const isAccepted = (rule: AnyRule, facts: unknown): boolean => rule.safe(facts).ok;

describe('the facts of every rule as a schema of zod', () => {
  it('take what the rule takes, and nothing else', () => {
    const otherwise: string[] = [];
    let [taken, refused] = [0, 0];
    for (const { path, rule } of entries()) {
      const any = rule as unknown as AnyRule;
      const schema = zodSchemaOf(any);
      const samples = fc.sample(factsOf(any.rule), { numRuns: 3, seed: 2565 }) as readonly object[];
      const wrong = Object.keys(any.rule.facts).flatMap(name => odd.map(value => ({ ...samples[0], [name]: value })));
      for (const facts of [...samples, ...wrong, { nothing: 1 }, [], null]) {
        const ok = isAccepted(any, facts);
        if (ok) taken += 1;
        else refused += 1;
        if (schema.safeParse(facts).success !== ok) otherwise.push(`${path} ${JSON.stringify(facts).slice(0, 200)}`);
      }
    }
    expect(otherwise).toEqual([]);
    expect(Math.min(taken, refused)).toBeGreaterThan(5_000);
  });

  it('say in words of the fact what is accepted, in either language', () => {
    const facts = { inDebt: 'ใช่' };
    const said = (language: 'th' | 'en') => zodSchemaOf(household, { language }).safeParse(facts).error?.issues;
    expect(said('th')).toMatchObject([{ path: ['inDebt'], message: household.rule.facts.inDebt.accepts.th }]);
    expect(zodSchemaOf(household).safeParse([]).error?.issues).toMatchObject([
      { path: [], message: 'อ็อบเจกต์ธรรมดาของข้อเท็จจริง' },
    ]);
    expect(said('en')).toMatchObject([{ path: ['inDebt'], message: household.rule.facts.inDebt.accepts.en }]);
  });

  it('ask the rule itself what only the whole can tell', () => {
    const late = { approvedOn: '2021-02-05', doneOn: '2021-02-04' };
    expect(zodSchemaOf(firstTrancheDue).safeParse(late).error?.issues).toMatchObject([{ path: ['approvedOn'] }]);
  });

  it('have the type of what the rule takes, and its titles, labels and units as metadata', () => {
    const schema = zodSchemaOf(household);
    expectTypeOf<z.input<typeof schema>>().toEqualTypeOf<Parameters<typeof household>[0]>();
    expect(z.toJSONSchema(schema, { unrepresentable: 'any' })).toMatchObject({
      title: household.rule.title.en,
      properties: { centreCohort: { description: household.rule.facts.centreCohort.label.th, 'x-unit': 'years' } },
      additionalProperties: false,
    });
  });
});
