import { describe, expect, it } from 'vitest';
import { find, get, jsonSchema } from '../../src/catalogue/index.js';
import { RuleInputError } from '../../src/core/errors.js';
import { jsonSchemaOf } from '../../src/rules/index.js';

const ids = (query?: Parameters<typeof find>[0]): readonly string[] => find(query).map(({ rule }) => rule.rule.id);

describe('the catalogue finds rules', () => {
  it('all of them, each id once, each by the name that applications import', () => {
    const all = find();
    expect(new Set(ids()).size).toBe(all.length);
    expect(all.find(({ path }) => path === 'codi.leadersNorth.fy2564.splitTranches')?.rule.rule.id).toBe(
      'codi.leaders-north.fy2564.split-tranches',
    );
    for (const { path, rule } of all) {
      expect(path.split('.')[0]).toBe(rule.rule.programme.agency);
      expect(rule.rule.id.startsWith(`${rule.rule.programme.agency}.${rule.rule.programme.programme}.`)).toBe(true);
    }
  });

  it('by agency, programme and edition', () => {
    expect(ids({ agency: 'cdd' }).every(id => id.startsWith('cdd.'))).toBe(true);
    expect(ids({ programme: 'community-plans' })).toContain('cdd.community-plans.fy2555.grade-quality');
    expect(ids({ programme: 'community-plans', edition: 'fy2565' })).toEqual([]);
    expect(ids({ programme: 'communityPlans' })).toEqual(ids({ programme: 'community-plans' }));
  });

  it('by a day of the fiscal year of their edition', () => {
    const found = ids({ programme: 'leaders-north', on: '2020-10-01' });
    expect(found).toEqual(ids({ programme: 'leaders-north', on: '2021-09-30' }));
    expect(found.length).toBeGreaterThan(0);
    expect(ids({ programme: 'leaders-north', on: '2020-09-30' })).toEqual([]);
    expect(ids({ programme: 'leaders-north', on: '2021-10-01' })).toEqual([]);
  });

  it('by a text in title or facts, in either language, in small or capital letters', () => {
    const household = 'cdd.debt-centres.fy2565.household';
    for (const text of ['ครัวเรือนเป้าหมาย', 'household', 'HOUSEHOLD', 'ลงทะเบียนครัวเรือน'])
      expect(ids({ text })).toContain(household);
    expect(ids({ text: 'ลงทะเบียนครัวเรือนไว้' })).toEqual([]);
    expect(ids({ text: 'น\u0e49\u0e4d\u0e32' })).toEqual(ids({ text: 'น้ำ' }));
    expect(ids({ text: 'น้ำ' }).length).toBeGreaterThan(0);
    for (const text of ['identifies', 'multipleOf', '{']) expect(ids({ text })).toEqual([]);
  });

  it('by a line that the rule, or a part of it, cites', () => {
    expect(ids({ line: 4346 })).toContain('cdd.debt-centres.fy2565.household');
    expect(ids({ line: 4346 })).not.toContain('codi.leaders-north.fy2564.split-tranches');
    expect(ids({ line: 1_000_000 })).toEqual([]);
  });

  it('by a document that they cite, alone or with a line of it', () => {
    const [north, guideline] = ['000_de001d1e3a4e2f11.txt', '004_5d18bda2820f2124.txt'];
    expect(ids({ document: north })).toEqual(ids({ programme: 'leaders-north' }));
    expect(ids({ document: north, line: 55 })).toEqual(ids({ programme: 'leaders-north', line: 55 }));
    expect(ids({ document: guideline, line: 4346 })).toContain('cdd.debt-centres.fy2565.household');
    expect(ids({ document: north, line: 4346 })).toEqual([]);
    expect(() => find({ document: '004_5d18bda2820f2124' })).toThrow('such as 004_5d18bda2820f2124.txt');
  });

  it('by the name of their programme, of a criterion and of a choice', () => {
    const programmes = new Set(find().map(({ rule }) => rule.rule.programme));
    for (const { programme, edition, title } of programmes) {
      const found = new Set(ids({ text: title.th }));
      expect(ids({ programme, edition }).filter(id => !found.has(id))).toEqual([]);
    }
    expect(ids({ text: 'ผู้นำชุมชนภาคเหนือ' })).toEqual(ids({ programme: 'leaders-north' }));
    expect(ids({ text: 'งวดแรกไม่เกินร้อยละ 70' })).toEqual(['codi.leaders-north.fy2564.first-tranche']);
  });

  it('and refuses a programme or edition that there is not, with the nearest there is or with all', () => {
    expect(() => find({ programme: 'community-plan' })).toThrow('community-plans');
    expect(() => find({ programme: 'debtCenters' })).toThrow('got "debtCenters"');
    expect(() => find({ programme: '?' })).toThrow(/such as .*leaders-north/);
    expect(() => find({ edition: 'fy2566' })).toThrow(RuleInputError);
  });

  it('and refuses a query that it does not understand', () => {
    expect(() => find({ programm: 'x' } as never)).toThrow(RuleInputError);
    expect(() => find({ on: '2564-01-01' })).toThrow(RuleInputError);
  });

  it('by id, and refuses an id that is none', () => {
    expect(get('cdd.community-plans.fy2555.grade-quality').path).toBe('cdd.communityPlans.fy2555.gradeQuality');
    expect(get('cdd.communityPlans.fy2555.gradeQuality').rule.rule.id).toBe('cdd.community-plans.fy2555.grade-quality');
    for (const none of [5, null, { toString: () => 'x' }]) expect(() => get(none as never)).toThrow('as find gives it');
    expect(() => get('cdd.nothing')).toThrow(/as find gives it/);
    expect(() => get('cdd.community-plans.fy2555.grade-qualty')).toThrow(
      /such as cdd\.community-plans\.fy2555\.grade-quality/,
    );
  });

  it('gives rules that decide, and the same JSON Schema as the rule itself', () => {
    const { rule } = get('cdd.debt-centres.fy2565.household');
    expect(rule.decide({ inDebt: false })).toBe('unmet');
    expect(() => rule.decide({ inDebt: 'no' })).toThrow(RuleInputError);
    expect(jsonSchemaOf(rule)).toEqual(jsonSchema(rule.rule.id));
    expect(jsonSchemaOf(rule)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'urn:chumchon:cdd.debt-centres.fy2565.household',
      type: 'object',
      additionalProperties: false,
    });
  });

  it('gives the JSON Schema of every rule', () => {
    for (const id of ids()) {
      expect(jsonSchema(id)).toMatchObject({ type: 'object', additionalProperties: false });
    }
    expect(jsonSchema('codi.leaders-north.fy2564.first-tranche')).toMatchObject({
      properties: { approvedOn: { type: 'string', format: 'date' } },
    });
  });
});
