import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { askedOfDefinition, askedOfOwn, digestOfFunction, digestsOf, editions, madeBy } from './asked.js';
import { definitions } from './definitions.js';
import { functions } from './functions.js';
import { own } from './own.js';

const asked = editions();

describe('what every rule answers to facts of all kinds: `npm run answers -- <rule>` prints it', () => {
  it('is about every edition', () => {
    expect(asked.size).toBeGreaterThan(50);
  });

  it.each([...asked])('%s', async (edition, rules) => {
    const lines = rules.flatMap(({ name, rule }) => digestsOf(name, rule));
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`${edition}.txt`);
  });

  it('rules of other shapes', async () => {
    const lines = own.flatMap(rule => digestsOf(rule.rule.id, rule, askedOfOwn));
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('own.txt');
  });

  it('definitions of every shape, and how wrong ones are refused', async () => {
    const lines = definitions.flatMap(({ name, make }) => {
      const made = madeBy(make);
      return typeof made === 'string' ? `${name} refused: ${made}` : digestsOf(name, made, askedOfDefinition);
    });
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('definitions.txt');
  });

  it('and what functions that are no rules give', async () => {
    const lines = functions.map(digestOfFunction);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('functions.txt');
  });

  it('and no file is left of an edition that is gone', () => {
    const files = readdirSync(new URL('.', import.meta.url)).filter(name => name.endsWith('.txt'));
    const known = new Set([...asked.keys(), 'own', 'definitions', 'functions'].map(name => `${name}.txt`));
    expect(files.filter(name => !known.has(name))).toEqual([]);
  });
});
