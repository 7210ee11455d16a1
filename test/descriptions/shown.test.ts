import { describe, expect, it, vi } from 'vitest';
import type { Parameter } from '../../src/core/parameter.js';

/** Every figure that the source files write down, and the file that does. */
const made = vi.hoisted(() => new Map<Parameter, string>());

vi.mock('../../src/core/parameter.js', async importOriginal => {
  const original = await importOriginal<typeof import('../../src/core/parameter.js')>();
  const parameter: typeof original.parameter = (value, unit, source, ...label) => {
    const result = original.parameter(value, unit, source, ...label);
    made.set(result, /src\/c(?:dd|odi)[^:?]*/.exec(new Error().stack ?? '')?.[0] ?? '?');
    return result;
  };
  return { ...original, parameter };
});

const { entries } = await import('../../src/catalogue/rules.js');
const { programmeFiles } = await import('./files.js');

describe('every figure that a programme writes down', () => {
  it('stands in the description of a rule or in what its file lends to others, so that it is reviewed; days in what is due', async () => {
    const shown = new Set<unknown>();
    const walk = (value: unknown): void => {
      if ((typeof value !== 'object' && typeof value !== 'function') || value === null || shown.has(value)) return;
      shown.add(value);
      for (const each of Object.values(value)) walk(each);
    };
    for (const { rule } of entries()) walk(rule.rule);
    for (const { path } of programmeFiles) walk(await import(path));
    const hidden = [...made].filter(([each]) => !shown.has(each) && each.unit !== 'date');
    expect(made.size).toBeGreaterThan(1000);
    expect(hidden.map(([{ value, unit }, file]) => `${file}: ${value} ${unit}`)).toEqual([]);
  });
});
