import { describe, expect, it } from 'vitest';
import { entries } from '../../src/catalogue/rules.js';
import { own } from '../../src/core/own.js';
import type { Fact, Facts } from '../../src/rules/logic/fact.js';
import type { Given } from '../answers/inputs.js';
import { isObject, takenBy } from '../answers/taken.js';

/** The same facts with every name as it is written another time. */
function rewritten(facts: Facts, given: Given, write: (name: string) => string): Given {
  const value = (fact: Fact | undefined, each: unknown): unknown => {
    if (fact?.fields && isObject(each)) return rewritten(fact.fields, each, write);
    if (fact?.item && Array.isArray(each)) return each.map(one => value(fact.item, one));
    // A choice is one of printed words, also where it comes once.
    const isName = fact && own(fact, 'identifies') && !fact.choices;
    return isName && typeof each === 'string' ? write(each) : each;
  };
  return Object.fromEntries(Object.entries(given).map(([name, each]) => [name, value(facts[name], each)]));
}

/** Without blanks, seen or not: names are shown as one of those who gave them wrote them. */
const bare = (value: unknown): string => JSON.stringify(value).replaceAll(/[\s\u200b\u00a0]/gu, '');

const hasList = (facts: Facts): boolean =>
  Object.values(facts).some(({ item, fields }) => item !== undefined || (fields !== undefined && hasList(fields)));

describe('names, of every rule', () => {
  it('are the same however they are written: blanks and what prints nothing change no answer', () => {
    const otherwise = new Map<string, unknown>();
    let asked = 0;
    for (const { path, rule } of entries()) {
      if (!hasList(rule.rule.facts)) continue;
      for (const facts of takenBy(rule, 80)) {
        for (const turn of [0, 1]) {
          let met = turn;
          const write = (name: string): string => {
            met += 1;
            return met % 2 === 0 ? name : `\u200b ${name}\u00a0 `;
          };
          const given = rewritten(rule.rule.facts, facts, write);
          if (met < turn + 2) continue;
          asked += 1;
          const [plain, other] = [rule.safe(facts), rule.safe(given)];
          const answer = other.ok ? bare(other.value) : other.error.message;
          if (plain.ok && answer !== bare(plain.value)) otherwise.set(path, { facts: JSON.stringify(facts), answer });
        }
      }
    }
    expect(asked).toBeGreaterThan(5_000);
    expect(Object.fromEntries(otherwise)).toEqual({});
  });
});
