import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { digestsOf, editions } from './asked.js';

const asked = editions();

describe('what every rule answers to facts of all kinds: `npm run answers -- <rule>` prints it', () => {
  it('is about every edition', () => {
    expect(asked.size).toBeGreaterThan(50);
  });

  it.each([...asked])('%s', async (edition, rules) => {
    const lines = rules.flatMap(({ name, rule }) => digestsOf(name, rule));
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`${edition}.txt`);
  });

  it('and no file is left of an edition that is gone', () => {
    const files = readdirSync(new URL('.', import.meta.url)).filter(name => name.endsWith('.txt'));
    expect(files.filter(name => !asked.has(name.replace(/\.txt$/, '')))).toEqual([]);
  });
});
