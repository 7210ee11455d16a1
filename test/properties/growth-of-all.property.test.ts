import { describe, expect, it } from 'vitest';
import { entries } from '../../src/catalogue/rules.js';
import { mostProblems } from '../../src/core/errors.js';
import type { Fact, Facts } from '../../src/rules/logic/fact.js';

/** Input of about a megabyte, of any form. */
const large: Readonly<Record<string, unknown>> = {
  'a long text': 'ก'.repeat(350_000),
  'many numbers': Array.from({ length: 150_000 }, (_, index) => index),
  'many empty records': Array.from({ length: 99_999 }, () => ({})),
  'many names': Object.fromEntries(Array.from({ length: 60_000 }, (_, index) => [`name ${index}`, index])),
  'a long number': '9'.repeat(1_000_000),
};
const deep = (depth: number): unknown => {
  let value: unknown = [];
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
};

/** The value at the place of every fact, and of every fact of the first item of a list. */
const everywhere = (facts: Facts, value: unknown): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, at(fact, value)]));
const at = ({ item, fields }: Fact, value: unknown): unknown => {
  if (fields) return everywhere(fields, value);
  return item && !Array.isArray(value) ? [at(item, value)] : value;
};

describe('a megabyte of anything, to every rule', () => {
  it.each(Object.entries({ ...large, 'deep lists': deep(10_000) }))(
    '%s gives an answer or a short error',
    (_, value) => {
      for (const { path, rule } of entries()) {
        for (const input of [value, everywhere(rule.rule.facts, value)]) {
          const result = rule.safe(input);
          if (result.ok) continue;
          const { problems, more, message, text } = result.error;
          expect(problems.length, path).toBeLessThanOrEqual(mostProblems);
          expect(more, path).toBeGreaterThanOrEqual(0);
          expect(message.length + text.th.length, path).toBeLessThan(60_000);
          expect(JSON.stringify(problems).length, path).toBeLessThan(200_000);
        }
      }
    },
  );

  it('as many bad items as a list takes are counted, and the first are kept', () => {
    const lists = entries().flatMap(({ rule }) => {
      const list = Object.entries(rule.rule.facts).find(([, { item, most = 5000 }]) => item?.read && most >= 5000);
      return list ? [{ rule, name: list[0] }] : [];
    });
    expect(lists.length).toBeGreaterThan(0);
    for (const { rule, name } of lists) {
      const result = rule.safe({ [name]: Array.from({ length: 5000 }, () => null) });
      if (result.ok) throw new Error(`${rule.rule.id} takes null`);
      const { problems, more } = result.error;
      const accepted = problems.reduce((length, each) => length + each.accepted.th.length + each.accepted.en.length, 0);
      const next = accepted / problems.length;
      if (accepted + next <= 100_000) expect(problems, rule.rule.id).toHaveLength(mostProblems);
      expect(accepted, rule.rule.id).toBeLessThanOrEqual(100_000);
      expect(problems.length + more, rule.rule.id).toBeGreaterThanOrEqual(5000);
    }
  });
});
