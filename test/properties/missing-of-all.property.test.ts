import { describe, expect, it } from 'vitest';
import { entries } from '../../src/catalogue/rules.js';
import type { Rule } from '../../src/rules/logic/rule.js';
import { dice, filled, type Given, openPaths, thinned, wholeFacts } from '../completions.js';

type AnyRule = Rule<unknown, Given & { readonly rule: string; readonly missing?: readonly string[] }, unknown>;

const completions = 12;

/** Decides as far as the rule takes the facts. */
const decided = (rule: AnyRule, facts: Given): string | undefined =>
  rule.safe(facts).ok ? `${JSON.stringify(rule.decide(facts))}` : undefined;

describe('what is missing, of every rule', () => {
  it('is all that can change the decision: nothing overturns a settled one, and nothing but what is named does', () => {
    const wrong = new Map<string, unknown>();
    for (const { path, rule } of entries()) {
      const any = rule as AnyRule;
      const { facts } = any.rule;
      const roll = dice(2565);
      const pool = wholeFacts(any.rule, 40);
      const from = (): Given => pool[roll(pool.length)] as Given;
      for (let round = 0; round < 6; round += 1) {
        const input = thinned(facts, from(), roll);
        const result = any.safe(input);
        if (!result.ok) continue;
        const { missing = [] } = result.value;
        const open = openPaths(facts, input);
        // A list that is not complete is named although it is given: nothing that is filled in completes it.
        if (missing.some(each => !open.includes(each))) continue;
        for (let index = 0; index < completions; index += 1) {
          const named = filled(facts, input, from, roll, each => missing.includes(each));
          const before = decided(any, named);
          const after = decided(any, filled(facts, named, from, roll));
          if (before !== undefined && after !== undefined && before !== after) {
            wrong.set(path, { input: JSON.stringify(input), missing, before, after });
          }
        }
      }
    }
    expect(Object.fromEntries(wrong)).toEqual({});
  });

  it('is named by the path of a fact, as its type says: of more than one part only within a list or a record', () => {
    const odd: string[] = [];
    for (const { path, rule } of entries()) {
      const any = rule as AnyRule;
      const { facts } = any.rule;
      const roll = dice(2566);
      const pool = wholeFacts(any.rule, 40);
      for (let round = 0; round < 6; round += 1) {
        const result = any.safe(thinned(facts, pool[roll(pool.length)] as Given, roll));
        for (const each of (result.ok && result.value.missing) || []) {
          const [name = '', ...within] = each.split('.');
          const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
          if (!fact || (within.length > 0 && !fact.fields && !fact.item)) odd.push(`${path}: ${each}`);
        }
      }
    }
    expect(odd).toEqual([]);
  });

  it('can change the decision: for many of the facts that are named, two values are found that decide otherwise', () => {
    let named = 0;
    const powerless: string[] = [];
    for (const { path, rule } of entries()) {
      const any = rule as AnyRule;
      const { facts } = any.rule;
      const roll = dice(2564);
      const pool = wholeFacts(any.rule, 40);
      const from = (): Given => pool[roll(pool.length)] as Given;
      const input = thinned(facts, from(), roll);
      const result = any.safe(input);
      if (!result.ok) continue;
      for (const fact of result.value.missing ?? []) {
        named += 1;
        let found = false;
        for (let attempt = 0; attempt < 40 && !found; attempt += 1) {
          const rest = filled(facts, input, from, roll, each => each !== fact);
          const seen = new Set<string>();
          for (let value = 0; value < 5; value += 1) {
            const decision = decided(any, filled(facts, rest, from, roll));
            if (decision !== undefined) seen.add(decision);
          }
          found = seen.size > 1;
        }
        if (!found) powerless.push(`${path}: ${fact}`);
      }
    }
    // Where all of many must be met, or a sum must be hit exactly, values that turn it are seldom among those that are tried.
    expect(powerless.length / named, powerless.join('\n')).toBeLessThan(0.6);
  });
});
