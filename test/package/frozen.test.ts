import { describe, expect, it } from 'vitest';
import { entries, load } from '../entries.js';

/** Namespaces are frozen by the language, a function without entries of its own has nothing to change. */
const isPlace = (value: unknown): value is object =>
  (typeof value === 'object' && value !== null) || typeof value === 'function';
const isNamespace = (value: object): boolean => Reflect.get(value, Symbol.toStringTag) === 'Module';
const isBare = (value: object): boolean => typeof value === 'function' && Object.keys(value).length === 0;

/** Everything below a public name that somebody could change, before any rule was used. */
function loose(value: unknown, path: string, seen: Set<object>): readonly string[] {
  if (!isPlace(value) || seen.has(value)) return [];
  seen.add(value);
  const below = Reflect.ownKeys(value).flatMap(key => {
    const entry = Reflect.getOwnPropertyDescriptor(value, key);
    return key === 'prototype' ? [] : loose(entry?.value, `${path}.${String(key)}`, seen);
  });
  return isNamespace(value) || isBare(value) || Object.isFrozen(value) ? below : [path, ...below];
}

describe('what the package hands out', () => {
  it.each(entries.map(({ name, file }) => [name, file] as const))(
    '%s: nobody can change any of it',
    async (_, file) => {
      const { Decimal, RuleInputError: _class, ...names } = await load(file);
      expect(loose(names, 'it', new Set([Decimal as object]))).toEqual(['it']);
    },
  );
});
