import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { z } from 'zod';
import { entries } from '../../src/catalogue/rules.js';
import { household } from '../../src/cdd/debt-centres/fy2565.js';
import { firstTrancheDue } from '../../src/codi/leaders-north/fy2564.js';
import { RuleInputError } from '../../src/core/errors.js';
import { jsonSchemaOf } from '../../src/rules/json-schema.js';
import { zodSchemaOf } from '../../src/zod.js';
import { factsOf } from '../arbitrary.js';

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

describe('the facts of every rule as a schema of zod', () => {
  it('take what the rule takes, and nothing else', () => {
    const otherwise: string[] = [];
    let [taken, refused] = [0, 0];
    for (const { path, rule } of entries()) {
      const schema = zodSchemaOf(rule);
      const samples = fc.sample(factsOf(rule.rule), { numRuns: 3, seed: 2565 }) as readonly object[];
      const wrong = Object.keys(rule.rule.facts).flatMap(name => odd.map(value => ({ ...samples[0], [name]: value })));
      for (const facts of [...samples, ...wrong, { nothing: 1 }, [], null]) {
        const { ok } = rule.safe(facts);
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
    const odd = { inDebt: true, indebted: true, centreCohort: 2570 };
    expect(zodSchemaOf(household).safeParse(odd).error?.issues).toMatchObject([
      { path: ['centreCohort'], message: household.rule.facts.centreCohort.accepts.th },
      { path: ['indebted'], message: expect.stringMatching(/^ชื่อข้อเท็จจริง.*inDebt/) },
    ]);
  });

  it('take no language but these two', () => {
    const options: readonly [object, string][] = [
      [{ language: 'fr' }, "zodSchemaOf: language: got \"fr\"; expected 'th' or 'en'"],
      [{ languages: 'en' }, 'zodSchemaOf: languages: got "en"; expected the options language'],
    ];
    for (const [given, error] of options) expect(() => zodSchemaOf(household, given)).toThrow(error);
  });

  it('ask the rule itself what only the whole can tell', () => {
    const late = { approvedOn: '2021-02-05', doneOn: '2021-02-04' };
    expect(zodSchemaOf(firstTrancheDue).safeParse(late).error?.issues).toMatchObject([{ path: ['approvedOn'] }]);
  });

  it('are handed on as they were given, and asked for within an object', () => {
    const facts = { inDebt: true };
    const within = z.object({ facts: zodSchemaOf(household) });
    expect(within.parse({ facts }).facts).toBe(facts);
    expect(within.safeParse({}).error?.issues).toMatchObject([{ path: ['facts'] }]);
  });

  it.each([zodSchemaOf, jsonSchemaOf])('are those of a rule: its id is none', schemaOf => {
    expect(() => schemaOf(household.rule.id as never)).toThrow(RuleInputError);
  });

  it('have the type of what the rule takes', () => {
    const schema = zodSchemaOf(household);
    expectTypeOf<z.input<typeof schema>>().toEqualTypeOf<Parameters<typeof household>[0]>();
    expectTypeOf<z.output<typeof schema>>().toEqualTypeOf<Parameters<typeof household>[0]>();
  });

  it('are written as the JSON Schema of the rule, whatever is said of the schema besides', () => {
    for (const { rule } of entries()) {
      const { $id, ...json } = jsonSchemaOf(rule);
      const written = z.toJSONSchema(zodSchemaOf(rule));
      expect(written, $id).toEqual(JSON.parse(JSON.stringify(json)));
    }
    const [schema, { centreCohort }] = [zodSchemaOf(household), household.rule.facts];
    const told = schema.describe('ครัวเรือน').refine(() => true);
    for (const each of [told, z.object({ facts: told.optional() })]) {
      const text = JSON.stringify(z.toJSONSchema(each, { io: 'input' }));
      expect(text).toContain('"description":"ครัวเรือน"');
      expect(text).toContain(
        JSON.stringify({ title: centreCohort.label.en, description: centreCohort.label.th }).slice(1, -1),
      );
    }
  });
});
