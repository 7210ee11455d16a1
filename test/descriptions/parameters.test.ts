import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Parameter } from '../../src/core/parameter.js';
import { factsOf } from '../arbitrary.js';

/** The figures that anything asked for, as a rule was defined or called. */
const read = vi.hoisted(() => ({ parameters: new Set<object>() }));

vi.mock('../../src/core/parameter.js', async importOriginal => {
  const original = await importOriginal<typeof import('../../src/core/parameter.js')>();
  const parameter = (value: number | string, unit: Parameter['unit'], source: Parameter['source']): Parameter => {
    const result = {
      get value() {
        read.parameters.add(result);
        return value;
      },
      unit,
      source,
    };
    return result;
  };
  return { ...original, parameter };
});

// Looking at all that a definition holds is not reading it.
vi.mock('../../src/core/freeze.js', () => ({ deepFreeze: (value: unknown) => value }));

const { entries } = await import('../../src/catalogue/rules.js');

describe('every figure of a rule', () => {
  it('is read when the rule is made or called', () => {
    const rules = entries();
    const defined = new Set(read.parameters);
    const unread = rules.flatMap(({ path, rule }) => {
      const parameters = Object.entries(rule.rule.parameters);
      const needed = parameters.filter(([, each]) => !defined.has(each));
      if (needed.length === 0) return [];
      const samples = [{}, ...fc.sample(factsOf(rule.rule), { numRuns: 40, seed: 2565 })];
      read.parameters.clear();
      for (const facts of samples) rule.safe(facts);
      return needed.filter(([, each]) => !read.parameters.has(each)).map(([name]) => `${path} ${name}`);
    });
    expect(unread).toEqual([]);
  });
});
