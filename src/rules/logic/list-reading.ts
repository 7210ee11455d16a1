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

function plainList(fact: ListFact, plain: (fact: Fact) => Plain): Plain {
  const { item, least, most } = fact;
  const read = plain(item);
  const key = keyOf(fact);
  return input => {
    if (!Array.isArray(input) || input.length < least || input.length > most) return undefined;
    const values: unknown[] = [];
    const seen = key && new Set<string>();
    for (let index = 0; index < input.length; index += 1) {
      const value = read(input[index]);
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
  const { item, least, most, accepts } = fact;
  if (!Array.isArray(input) || input.length < least || input.length > most) return problems.add(input, accepts, path);
  const key = keyOf(fact);
  const seen = new Set<string>();
  const before = problems.count;
  const values: unknown[] = [];
  for (let index = 0; index < input.length; index += 1) {
    const value = checked(item, input[index], [...path, index], problems);
    values.push(value);
    if (!key || value === undefined) continue;
    const known = normalName(key.of(value));
    if (seen.has(known)) problems.add(key.of(value), ownText, [...path, index, ...key.path]);
    seen.add(known);
  }
  return problems.count > before ? undefined : values;
}

/** How lists are read. */
export const listReading: ListReading = { plain: plainList, checked: checkedList };
