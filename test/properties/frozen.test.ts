import { describe, expect, it } from 'vitest';
import { entries } from '../../src/catalogue/rules.js';
import { RuleInputError } from '../../src/core/errors.js';
import type { Rule } from '../../src/rules/logic/rule.js';
import { dice, type Given, thinned, wholeFacts } from '../completions.js';

type AnyRule = Rule<unknown, Given & { readonly rule: string }, unknown>;

const cases = entries().map(({ path, rule }) => {
  const any = rule as AnyRule;
  const roll = dice(7);
  const inputs = wholeFacts(any.rule, 3, 11).map((input, index) =>
    index === 0 ? input : thinned(any.rule.facts, input, roll),
  );
  return { path, rule: any, inputs: [...inputs, {}, { unknownName: 1 }, null] };
});
const answers = (rule: AnyRule, inputs: readonly unknown[]): string =>
  JSON.stringify(inputs.map(each => rule.safe(each)));

/** Tries to change everything within a value, and to add to it. */
function spoil(value: unknown, seen = new Set<unknown>()): void {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value)) return;
  seen.add(value);
  for (const key of Reflect.ownKeys(value)) {
    const entry = Reflect.getOwnPropertyDescriptor(value, key)?.value as unknown;
    if (typeof value === 'object') spoil(entry, seen);
    if (key !== 'length') Reflect.set(value, key, 'spoilt');
    Reflect.deleteProperty(value, key);
  }
  Reflect.set(value, 'added', 'spoilt');
  if (Array.isArray(value)) {
    try {
      value.push('spoilt');
    } catch {
      // Frozen is right.
    }
  }
}

describe('what an application does to what it was given', () => {
  it('changes no later answer: outcomes, errors and descriptions may be spoilt', () => {
    const changed: string[] = [];
    for (const { path, rule, inputs } of cases) {
      const before = answers(rule, inputs);
      for (const input of inputs) {
        const result = rule.safe(input);
        if (result.ok) spoil(result.value);
        else for (const problem of result.error.problems) spoil(problem.path);
      }
      spoil(rule.rule.parameters);
      spoil(rule.rule.title);
      spoil(rule.rule.source);
      spoil(rule.rule.facts);
      spoil(rule.rule);
      spoil(rule);
      if (answers(rule, inputs) !== before) changed.push(path);
    }
    expect(changed).toEqual([]);
  });

  it.each([true, false])('additions to Object.prototype change no answer and no error (enumerable: %s)', enumerable => {
    const names = [
      'of',
      'least',
      'unit',
      'applies',
      'apart',
      'alone',
      'asked',
      'open',
      'criteria',
      'source',
      'standard',
      'words',
      'around',
      'turns',
      'means',
      'next',
      'sees',
      'shows',
      'holds',
      'circumstance',
      'pieces',
      'lacking',
      'since',
      'latest',
      'due',
      'ordered',
      'choices',
      'hint',
      'fields',
      'item',
      'list',
      'note',
      'label',
      'minimum',
      'maximum',
      'multipleOf',
      'identifies',
      'tellsApart',
      'repeats',
      'happens',
      'limits',
      'isEvident',
      'actual',
      'required',
      'how',
      'figures',
      'kind',
      'readings',
      'percent',
      'path',
      'row',
      'column',
      'status',
      'verdict',
      'score',
      'grade',
      'level',
      'value',
      'toJSON',
      'get',
      'set',
    ];
    const before = cases.map(({ rule, inputs }) => answers(rule, inputs));
    for (const name of names) {
      const added = { __proto__: null, value: 'spoilt', enumerable, configurable: true, writable: true };
      Object.defineProperty(Object.prototype, name, added as PropertyDescriptor);
    }
    let after: readonly string[] = [];
    try {
      after = cases.map(({ rule, inputs }) => answers(rule, inputs));
    } finally {
      for (const name of names) delete (Object.prototype as unknown as Record<string, unknown>)[name];
    }
    const changed = cases.filter((_, index) => after[index] !== before[index]).map(({ path }) => path);
    expect(changed).toEqual([]);
  });

  it('an error stays an error', () => {
    for (const { rule } of cases)
      expect(rule.safe(null)).toMatchObject({ ok: false, error: expect.any(RuleInputError) });
  });
});
