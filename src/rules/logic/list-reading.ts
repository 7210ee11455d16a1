import type { InputProblem } from '../../core/errors.js';
import { normalName } from '../../core/names.js';
import { own } from '../../core/own.js';
import type { Text } from '../../core/text.js';
import type { Checked, Fact, ListFact, ListReading, Places, Plain } from './fact-type.js';
import type { Problems } from './problems.js';

const ownText: Text = { th: 'ชื่อที่ไม่ซ้ำกัน', en: 'a name that comes once' };

/** By what the items of a list are told apart: their own text, or a fact of theirs. */
interface Key {
  /** Where it stands within an item. */
  readonly path: readonly string[];
  readonly of: (value: unknown) => string;
}

function keyOf(fact: ListFact): Key | undefined {
  const { item } = fact;
  if (own(fact, 'repeats')) return undefined;
  if (own(item, 'identifies')) return { path: [], of: value => value as string };
  const entries = Object.entries(own(item, 'fields') ?? {});
  const place = entries.findIndex(([, field]) => own(field, 'tellsApart'));
  const [name] = entries[place] ?? [];
  return name === undefined ? undefined : { path: [name], of: value => (value as Places)[place] as string };
}

/** How long a list is, asked once: what is no list of its own may tell another length each time. Undefined where it may not be so long. */
function lengthWithin(input: unknown, { least, most }: ListFact): number | undefined {
  const length = Array.isArray(input) ? input.length : Number.NaN;
  return length >= least && length <= most ? length : undefined;
}

function plainList(fact: ListFact, plain: (fact: Fact) => Plain): Plain {
  const { item } = fact;
  const read = plain(item);
  const key = keyOf(fact);
  return input => {
    const length = lengthWithin(input, fact);
    if (length === undefined) return undefined;
    const list = input as readonly unknown[];
    const values: unknown[] = [];
    const seen = key && new Set<string>();
    for (let index = 0; index < length; index += 1) {
      const value = read(list[index]);
      if (value === undefined) return undefined;
      if (key) seen?.add(normalName(key.of(value)));
      values.push(value);
    }
    return seen && seen.size < values.length ? undefined : values;
  };
}

function checkedList(
  fact: ListFact,
  input: unknown,
  path: InputProblem['path'],
  problems: Problems,
  checked: Checked,
): unknown {
  const { item, accepts } = fact;
  const length = lengthWithin(input, fact);
  if (length === undefined) return problems.add(input, accepts, path);
  const list = input as readonly unknown[];
  const key = keyOf(fact);
  const seen = new Set<string>();
  const before = problems.count;
  const values: unknown[] = [];
  for (let index = 0; index < length; index += 1) {
    const value = checked(item, list[index], [...path, index], problems);
    values.push(value);
    if (!key || value === undefined) continue;
    const known = normalName(key.of(value));
    if (seen.has(known)) problems.add(key.of(value), ownText, [...path, index, ...key.path]);
    seen.add(known);
  }
  return problems.count > before ? undefined : values;
}

/** Gives a value that was read its names as they are written first. */
type Spelling = (value: unknown, first: Map<string, string>) => unknown;

const spellName: Spelling = (value, first) => {
  const key = normalName(value as string);
  const known = first.get(key);
  if (known === undefined) first.set(key, value as string);
  return known ?? value;
};

/** How the names in a fact are spelled, undefined where it has none. What was read is the reader's own, and is changed in place. */
function spellingOf(fact: Fact): Spelling | undefined {
  if (own(fact, 'identifies')) return spellName;
  const item = own(fact, 'item');
  const each = item && spellingOf(item);
  const named = Object.values(own(fact, 'fields') ?? {}).flatMap((field, place) => {
    const spell = spellingOf(field);
    return spell ? [{ place, spell }] : [];
  });
  if (!each && named.length === 0) return undefined;
  return (value, first) => {
    const values = value as unknown[];
    if (each) for (const [place, given] of values.entries()) values[place] = each(given, first);
    for (const { place, spell } of named) {
      if (values[place] !== undefined) values[place] = spell(values[place], first);
    }
    return values;
  };
}

/** How many of the names in a fact may be the same. */
function alikeIn(fact: Fact): number {
  if (own(fact, 'identifies')) return 1;
  const item = own(fact, 'item');
  if (!item) return Object.values(own(fact, 'fields') ?? {}).reduce((sofar, field) => sofar + alikeIn(field), 0);
  const several = alikeIn(item);
  const [name] = Object.values(own(item, 'fields') ?? { item }).filter(field => own(field, 'identifies'));
  const isOnce = !own(fact, 'repeats') && name !== undefined && (name === item || own(name, 'tellsApart') === true);
  return several === 1 && isOnce ? 1 : 2 * several;
}

function spelled(facts: Fact): ((values: Places) => Places) | undefined {
  const spell = alikeIn(facts) > 1 ? spellingOf(facts) : undefined;
  return spell && (values => spell(values, new Map()) as Places);
}

/** How lists are read. */
export const listReading: ListReading = { plain: plainList, checked: checkedList, spelled };
