import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { entries, type FoundRule } from '../../src/catalogue/rules.js';
import * as cdd from '../../src/cdd/index.js';
import * as codi from '../../src/codi/index.js';
import { filled } from '../generated/questions.js';
import { dataInWords, described, evidenceInWords, programmeInWords } from './description.js';

/** The evidence of rules whose description does not hold all that they ask: by each reading, or of a function's own. */
function evidence({ rule, safe }: FoundRule): readonly string[] {
  if (rule.shape !== 'function' && rule.shape !== 'readings') return [];
  const hints = Object.values(rule.parameters).map(({ value }) => value);
  const given = filled(rule.facts, hints);
  if (rule.shape === 'function') return evidenceInWords('', safe(given), rule);
  const [reading, fact] = Object.entries(rule.facts).at(-1) ?? [];
  return ((fact?.json?.['enum'] ?? []) as readonly string[]).flatMap(word =>
    evidenceInWords(` by ${word}`, safe({ ...given, [reading as string]: word }), rule),
  );
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
    else yield `${here}: ${dataInWords(value)}`;
  }
}

const data = [...dataBelow('cdd', cdd), ...dataBelow('codi', codi)].sort();

describe('what the rules are, as it was reviewed', () => {
  it('is about every edition', () => {
    expect(editions.size).toBeGreaterThan(0);
  });

  it('and the data beside them', async () => {
    expect(data.length).toBeGreaterThan(0);
    await expect(`${data.join('\n')}\n`).toMatchFileSnapshot('data.txt');
  });

  it.each([...editions])('%s', async (name, parts) => {
    await expect(`${parts.join('\n\n')}\n`).toMatchFileSnapshot(`${name}.txt`);
  });

  it('and no file is left of an edition that is gone', () => {
    const files = readdirSync(new URL('.', import.meta.url)).filter(name => name.endsWith('.txt'));
    const known = new Set([...editions.keys(), 'data'].map(name => `${name}.txt`));
    expect(files.filter(name => !known.has(name))).toEqual([]);
  });
});
