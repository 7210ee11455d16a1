import { describe, expect, it } from 'vitest';
import { entries } from '../../src/catalogue/rules.js';
import { described, programmeInWords } from './description.js';

const editions = new Map<string, string[]>();
for (const { path, rule } of entries()) {
  const { agency, programme, edition } = rule.rule.programme;
  const name = `${agency}.${programme}.${edition}`;
  const parts = editions.get(name) ?? [programmeInWords(rule.rule.programme)];
  editions.set(name, [...parts, described(path, rule.rule)]);
}

describe('what the rules are, as it was reviewed', () => {
  it('is about every edition', () => {
    expect(editions.size).toBeGreaterThan(0);
  });

  it.each([...editions])('%s', async (name, parts) => {
    await expect(`${parts.join('\n\n')}\n`).toMatchFileSnapshot(`${name}.txt`);
  });
});
