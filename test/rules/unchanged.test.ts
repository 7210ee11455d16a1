import { describe, expect, it } from 'vitest';
import { cite, count, listOf, name, type Programme, unchanged } from '../../src/rules/index.js';

const document = { file: 'own.txt', title: { th: 'ตัวอย่าง', en: 'Example' }, agency: 'cdd', fiscalYear: 2565 } as const;
const programme: Programme = { agency: 'cdd', programme: 'own', edition: 'fy2565', title: document.title, document };
const page = cite(document);
const text = (en: string) => ({ th: en, en });

const rule = {
  programme,
  id: 'adapted',
  title: text('adapted'),
  source: page(1),
  kept: { people: count(text('people'), 'people'), mainAims: listOf(text('aims'), name(text('aim'))) },
  free: { place: name(text('place')) },
} as const;
const adapted = unchanged(rule);
const before = { people: 36, mainAims: ['a', 'b'], place: 'hall' };

describe('a record that may differ only in named facts', () => {
  it('is kept where nothing changed, and where only what may change did', () => {
    expect(adapted({ before, after: before })).toMatchObject({ verdict: 'met', broken: [], changed: [], missing: [] });
    expect(adapted({ before, after: { ...before, place: 'online' } })).toMatchObject({
      verdict: 'met',
      changed: ['place'],
    });
  });
  it('is broken by a number that is one more or one less', () => {
    for (const people of [35, 37]) {
      expect(adapted({ before, after: { ...before, people } })).toMatchObject({ verdict: 'unmet', broken: ['people'] });
      expect(adapted.decide({ before, after: { ...before, people } })).toBe('unmet');
    }
  });
  it('reads lists without regard to order, and refuses what stands in one twice', () => {
    expect(adapted.decide({ before, after: { ...before, mainAims: ['b', 'a'] } })).toBe('met');
    expect(adapted.safe({ before, after: { ...before, mainAims: ['a', 'b', 'b'] } }).ok).toBe(false);
    expect(adapted.decide({ before, after: { ...before, mainAims: ['a'] } })).toBe('unmet');
  });
  it('reads names as the same however they are written', () => {
    expect(adapted.decide({ before, after: { ...before, mainAims: ['b', ' a\u200b'] } })).toBe('met');
    expect(adapted({ before, after: { ...before, place: 'hall ' } }).changed).toEqual([]);
  });
  it('reads names as the same also where nothing of the record is a list', () => {
    const { programme: of, id, title, source } = adapted.rule;
    const moved = unchanged({ programme: of, id, title, source, kept: { place: name(text('place')) }, free: {} });
    const verdict = (was: string, is: string) => moved({ before: { place: was }, after: { place: is } }).verdict;
    expect([verdict('น้ำพอง', ' น้ํา\u200bพอง'), verdict('hall', 'hall 2')]).toEqual(['met', 'unmet']);
  });

  it('tells what the changed ones are called', () => {
    expect(adapted.rule.holds).toMatchObject({
      broken: { words: { people: text('people'), mainAims: text('aims') } },
      changed: { words: { place: text('place') } },
    });
  });
  it('is unknown while a side is missing, and says where', () => {
    expect(adapted({ before, after: { people: 36 } })).toMatchObject({
      verdict: 'unknown',
      missing: ['after.mainAims'],
    });
    expect(adapted({}).missing).toEqual(['before.people', 'after.people', 'before.mainAims', 'after.mainAims']);
  });
  it('is broken already by one fact while another is missing', () => {
    expect(adapted({ before, after: { people: 35 } })).toMatchObject({ verdict: 'unmet', missing: [] });
  });
  it('shows one criterion for each, with the place of the rule and a kebab-case name', () => {
    const { criteria } = adapted({ before, after: { people: 36, mainAims: ['c'] } });
    expect(criteria.map(({ id, status, source }) => [id, status, source.lines])).toEqual([
      ['people', 'met', [1]],
      ['main-aims', 'unmet', [1]],
    ]);
    expect(adapted({}).criteria[0]).not.toHaveProperty('actual');
  });
  it('cannot be defined with nothing to keep, or with a fact on both sides', () => {
    expect(() => unchanged({ ...rule, kept: {} })).toThrow(/facts that stay/);
    expect(() => unchanged({ ...rule, free: { people: name(text('people')) } })).toThrow(/facts that stay/);
  });
});
