import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entries } from '../../src/catalogue/rules.js';
import { governance } from '../../src/cdd/community-funds/fy2565.js';
import type { AnyRule } from '../../src/rules/logic/any-rule.js';
import { dice, type Given, thinned, wholeFacts } from '../completions.js';
import { publicModule, root } from '../entries.js';

const guides = ['docs/guide/reading-an-outcome.md', 'docs/guide/th/reading-an-outcome.md'];

/** The shapes of rules that a row is about, by its name in English. */
const shapesOf = (name: string): readonly string[] =>
  name === 'scale'
    ? ['levelScale', 'targetScale']
    : [name.replace(/[ -](\w)/g, (_, letter: string) => letter.toUpperCase())];

/** The table of what outcomes hold: the names in code of each row, by the name of the shape. */
const tableIn = (file: string): ReadonlyMap<string, readonly string[]> => {
  const rows = readFileSync(join(root, file), 'utf8').matchAll(
    /^\| (?:[^|(`]*\(([a-z -]+)\)|([a-z -]+)) \| (`.*) \|$/gm,
  );
  const namesIn = (told: string) => [...told.matchAll(/`(\w+)`/g)].map(([, key = '']) => key);
  return new Map([...rows].map(([, named, name = named ?? '', told = '']) => [name, namesIn(told)]));
};

/** What outcomes of each shape hold besides the name of the rule. */
const held = new Map<string, Set<string>>();
const label = { th: 'ก', en: 'a' };
const rubric = governance({
  title: label,
  measure: 'indicators',
  indicators: [{ id: 'one', label }],
  levels: [{ level: 1, label, from: 1 }],
});
for (const rule of [...entries().map(entry => entry.rule), rubric as AnyRule]) {
  const { shape, facts } = rule.rule;
  const keys = held.get(shape) ?? new Set();
  held.set(shape, keys);
  const roll = dice(2565);
  const pool = wholeFacts(rule.rule, 12) as readonly Given[];
  for (const input of [...pool, ...pool.map(each => thinned(facts, each, roll))]) {
    const result = rule.safe(input);
    for (const key of result.ok ? Object.keys(result.value) : []) if (key !== 'rule') keys.add(key);
  }
}

describe('the table of outcomes', () => {
  const tables = guides.map(tableIn);

  it('is the same in both languages', () => {
    const [english, thai] = tables;
    expect(english?.size).toBeGreaterThan(14);
    expect(thai).toEqual(english);
  });

  it.each([...(tables[0] ?? [])])('names what the outcomes of a %s hold', (name, told) => {
    const keys = shapesOf(name).flatMap(shape => [...(held.get(shape) ?? [])]);
    expect(told.toSorted()).toEqual([...new Set(keys)].sort());
  });
});

describe('the tables of shapes and criteria', async () => {
  const rules = await publicModule('chumchon/rules');
  const namesIn = (file: string): readonly string[] =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/^\| (`.*?) \|/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`(\w+)`/g)].map(([, name = '']) => name),
    );
  const [english, thai] = ['docs/guide/shapes.md', 'docs/guide/th/shapes.md'].map(namesIn);

  it('name what is public, the same in both languages', () => {
    expect(english?.length).toBeGreaterThan(60);
    expect(english?.filter(name => !(name in rules))).toEqual([]);
    expect(thai).toEqual(english);
  });
});
