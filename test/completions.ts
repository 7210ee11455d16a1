import fc from 'fast-check';
import type { Fact, Facts } from '../src/rules/logic/fact.js';
import type { RuleDescription } from '../src/rules/logic/rule.js';
import { factsOf } from './arbitrary.js';

/** Facts as a caller passes them. */
export type Given = Readonly<Record<string, unknown>>;

/** Whole numbers from 0 up to a limit, the same each time for a seed. */
export function dice(seed: number): (sides: number) => number {
  let state = seed >>> 0;
  return sides => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

/** What the caller may choose instead of what is taken without it: never missing, since nothing is unknown while it is left out. */
const choices: ReadonlySet<string> = new Set(['first', 'notApplicable', 'incomeLine']);
const isChoice = ({ standard }: Fact, name: string): boolean => standard !== undefined || choices.has(name);

const isObject = (value: unknown): value is Given =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The same facts with nothing left optional, so that whatever is made from them is whole. */
const whole = (facts: Facts): Facts =>
  Object.fromEntries(
    Object.entries(facts).map(([name, fact]): [string, Fact] => [
      name,
      {
        ...fact,
        required: true,
        ...(fact.fields && { fields: whole(fact.fields) }),
        ...(fact.item && {
          item: { ...fact.item, required: true, ...(fact.item.fields && { fields: whole(fact.item.fields) }) },
        }),
      },
    ]),
  );

/** Whole facts of a rule: none is missing, also within lists and records. */
export const wholeFacts = (description: RuleDescription, count: number, seed = 2565): readonly Given[] =>
  fc.sample(factsOf({ ...description, facts: whole(description.facts) }), { numRuns: count, seed });

/** Some of the facts left out, at any depth, but never those that are required. */
export function thinned(facts: Facts, input: Given, roll: (sides: number) => number): Given {
  const kept: Record<string, unknown> = {};
  const keep = 1 + roll(4);
  for (const [name, fact] of Object.entries(facts)) {
    if (!fact.required && roll(4) >= keep) continue;
    kept[name] = thinnedValue(fact, input[name], roll);
  }
  return kept;
}

function thinnedValue({ fields, item }: Fact, value: unknown, roll: (sides: number) => number): unknown {
  if (fields && isObject(value)) return thinned(fields, value, roll);
  if (item && Array.isArray(value)) return value.map(each => thinnedValue(item, each, roll));
  return value;
}

/** Every fact that is not given, by path. */
export function openPaths(facts: Facts, input: Given, before = ''): readonly string[] {
  return Object.entries(facts).flatMap(([name, fact]) => {
    const path = `${before}${name}`;
    const value = input[name];
    if (value === undefined) return isChoice(fact, name) ? [] : [path];
    return openWithin(fact, value, path);
  });
}

function openWithin({ fields, item }: Fact, value: unknown, path: string): readonly string[] {
  if (fields && isObject(value)) return openPaths(fields, value, `${path}.`);
  if (item && Array.isArray(value)) return value.flatMap((each, index) => openWithin(item, each, `${path}.${index}`));
  return [];
}

/** Whether a rule has a fact at a path, whose names may have dots in them. */
export function hasPath(facts: Facts, path: string): boolean {
  return Object.entries(facts).some(([name, fact]) => {
    if (path === name) return true;
    return path.startsWith(`${name}.`) && isWithin(fact, path.slice(name.length + 1));
  });
}

function isWithin({ fields, item }: Fact, rest: string): boolean {
  if (fields) return hasPath(fields, rest);
  const [index] = /^\d+/.exec(rest) ?? [];
  if (!item || index === undefined) return false;
  return rest === index || (rest[index.length] === '.' && isWithin(item, rest.slice(index.length + 1)));
}

/**
 * The facts that are not given filled in from whole ones: all of them, or those that are wanted. What is filled in within a
 * list comes from any item of the whole one.
 */
export function filled(
  facts: Facts,
  input: Given,
  from: () => Given,
  roll: (sides: number) => number,
  isWanted: (path: string) => boolean = () => true,
  before = '',
): Given {
  const result: Record<string, unknown> = { ...input };
  for (const [name, fact] of Object.entries(facts)) {
    const path = `${before}${name}`;
    const value = input[name];
    if (value === undefined) {
      if (!isChoice(fact, name) && isWanted(path)) result[name] = from()[name];
    } else result[name] = filledValue(fact, value, () => from()[name], roll, isWanted, path);
  }
  return result;
}

function filledValue(
  { fields, item }: Fact,
  value: unknown,
  from: () => unknown,
  roll: (sides: number) => number,
  isWanted: (path: string) => boolean,
  path: string,
): unknown {
  if (fields && isObject(value)) {
    const source = (): Given => {
      for (let attempt = 0; attempt < 20; attempt += 1) {
        const found = from();
        if (isObject(found)) return found;
      }
      return {};
    };
    return filled(fields, value, source, roll, isWanted, `${path}.`);
  }
  if (item && Array.isArray(value)) {
    const source = (): unknown => {
      for (let attempt = 0; attempt < 20; attempt += 1) {
        const list = from();
        if (Array.isArray(list) && list.length > 0) return list[roll(list.length)];
      }
      return undefined;
    };
    return value.map((each, index) => filledValue(item, each, source, roll, isWanted, `${path}.${index}`));
  }
  return value;
}
