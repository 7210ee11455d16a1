import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { entries } from '../../src/catalogue/rules.js';
import * as cdd from '../../src/cdd/index.js';
import * as codi from '../../src/codi/index.js';
import type { Cite } from '../../src/core/citation.js';
import { provinces } from '../../src/core/provinces.js';
import type { AnyRule } from '../../src/rules/logic/any-rule.js';
import type { Fact } from '../../src/rules/logic/fact.js';
import { filled } from '../generated/questions.js';
import { tries } from '../generated/values.js';
import { dataInWords, described, evidenceInWords, headingsOf, programmeInWords } from './description.js';
import { programmeFiles, sourceFiles } from './files.js';

const choicesOf = (fact: Fact | undefined): readonly string[] => (fact?.json?.['enum'] ?? []) as readonly string[];

/**
 * The evidence of rules whose description does not hold all that they ask: by each reading, and for a function of its own by
 * each value of what it lets choose from, one at a time.
 */
function evidence({ rule, safe }: AnyRule): readonly string[] {
  if (rule.shape !== 'function' && rule.shape !== 'readings') return [];
  const hints = Object.values(rule.parameters).map(({ value }) => value);
  const needed = filled(rule.facts, hints);
  const lists = Object.entries(rule.facts).filter(([, { item }]) => item);
  const withOne = { ...needed, ...Object.fromEntries(lists.map(([list, each]) => [list, tries(each, hints)[1]])) };
  const givens = lists.length > 0 && safe(withOne).ok ? [needed, withOne] : [needed];
  const facts = Object.entries(rule.facts).filter(([, fact]) => choicesOf(fact).length !== provinces.length);
  const choices = rule.shape === 'readings' ? facts.slice(-1) : facts;
  const words = choices.flatMap(([name, fact]) => choicesOf(fact).map(word => ({ [name]: word })));
  const answers = new Map<string, string[]>();
  for (const given of givens) {
    for (const chosen of words.length > 0 ? words : [{}]) {
      const shown = evidenceInWords(safe({ ...given, ...chosen }), rule);
      const by = [...Object.values(chosen), given === withOne && 'one listed'].filter(Boolean).join(' with ');
      if (shown !== undefined) answers.set(shown, [...(answers.get(shown) ?? []), by]);
    }
  }
  return [...answers].map(([shown, by]) => `  shows${by[0] === '' ? '' : ` by ${by.join(', ')}:`} ${shown}`);
}

const editions = new Map<string, string[]>();
for (const { path, rule } of entries()) {
  const { agency, programme, edition } = rule.rule.programme;
  const name = `${agency}.${programme}.${edition}`;
  const parts = editions.get(name) ?? [programmeInWords(rule.rule.programme)];
  editions.set(name, [...parts, [described(path, rule.rule), ...evidence(rule)].join('\n')]);
}

/** What programmes export besides their rules: figures and lists of the source. */
function* dataBelow(path: string, names: object): Generator<string> {
  for (const [name, value] of Object.entries(names)) {
    const here = `${path}.${name}`;
    if (typeof value === 'function' && 'rule' in value) continue;
    if (here.split('.').length < 4 && typeof value === 'object' && value !== null) yield* dataBelow(here, value);
    else yield `${here}: ${dataInWords(value)}${headingsOf(value)}`;
  }
}

/** What a programme file lends to others: registers a line a member, everything else a line. */
function* lentBy(name: string, names: object): Generator<string> {
  for (const [own, value] of Object.entries(names).sort()) {
    if (typeof value === 'function') continue;
    const isRegister = typeof value === 'object' && value !== null && !('unit' in value) && !Array.isArray(value);
    if (isRegister)
      for (const [member, each] of Object.entries(value))
        yield `${name} ${own} ${member}: ${dataInWords(each)}${headingsOf(each)}`;
    else yield `${name} ${own}: ${dataInWords(value)}${headingsOf(value)}`;
  }
}

const isCite = (value: unknown): value is Cite => typeof value === 'function' && 'derived' in value;

const data = [...dataBelow('cdd', cdd), ...dataBelow('codi', codi)].sort();

describe('what the rules are, as it was reviewed', () => {
  it('is about every edition', () => {
    expect(editions.size).toBeGreaterThan(0);
  });

  it('and the data beside them', async () => {
    expect(data.length).toBeGreaterThan(0);
    await expect(`${data.join('\n')}\n`).toMatchFileSnapshot('data.txt');
  });

  it('and the registers that their files share', async () => {
    const lines: string[] = [];
    for (const { name, path } of programmeFiles) lines.push(...lentBy(name, await import(path)));
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('registers.txt');
  });

  it('and the headings that are cited', async () => {
    const lines: string[] = [];
    for (const { name, path } of sourceFiles) {
      for (const [own, value] of Object.entries(await import(path)).sort()) {
        if (!isCite(value)) continue;
        const { document, section = '–' } = value(1);
        lines.push(`${name} ${own}: ${document.file} §${section}`);
      }
    }
    expect(lines.length).toBeGreaterThan(0);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('headings.txt');
  });

  it.each([...editions])('%s', async (name, parts) => {
    await expect(`${parts.join('\n\n')}\n`).toMatchFileSnapshot(`${name}.txt`);
  });

  it('and no file is left of an edition that is gone', () => {
    const files = readdirSync(new URL('.', import.meta.url)).filter(name => name.endsWith('.txt'));
    const known = new Set([...editions.keys(), 'data', 'headings', 'registers'].map(name => `${name}.txt`));
    expect(files.filter(name => !known.has(name))).toEqual([]);
  });
});
