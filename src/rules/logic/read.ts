import { type InputProblem, isRuleInputError, mostProblems, problem, RuleInputError } from '../../core/errors.js';
import { normalName } from '../../core/names.js';
import type { Text } from '../../core/text.js';
import type { Fact, Facts } from './fact.js';

/**
 * Facts as rules compute with them: those of a record stand in the order in which it names them, undefined where they are
 * missing, those of a list in a list.
 */
export type Places = readonly unknown[];

/** Reads what is plainly good, or gives undefined: what is wrong then is found by the reader that says it. */
type Plain = (input: unknown) => unknown;

/** Whether somebody added names to every object there is: then only own names are looked at. */
function isPolluted(): boolean {
  for (const _ in Object.prototype) return true;
  return false;
}

const ownText: Text = { th: 'ชื่อที่ไม่ซ้ำกัน', en: 'a name that comes once' };

/** By what the items of a list are told apart: their own text, or a fact of theirs. */
interface Key {
  /** Where it stands within an item. */
  readonly path: readonly string[];
  readonly of: (value: unknown) => string;
}

function keyOf({ item, repeats }: Fact): Key | undefined {
  const { identifies, fields } = item as Fact;
  if (repeats) return undefined;
  if (identifies) return { path: [], of: value => value as string };
  const entries = Object.entries(fields ?? {});
  const place = entries.findIndex(([, { tellsApart }]) => tellsApart);
  const [name] = entries[place] ?? [];
  return name === undefined ? undefined : { path: [name], of: value => (value as Places)[place] as string };
}

function plain(fact: Fact): Plain {
  const { read, fields } = fact;
  return read ?? (fields ? plainRecord(fields) : plainList(fact));
}

function plainList(fact: Fact): Plain {
  const { item, least = 0, most = 0 } = fact;
  const read = plain(item as Fact);
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

function plainRecord(fields: Facts): Plain {
  const names = Object.keys(fields);
  const places = new Map(names.map((name, place) => [name, place]));
  const reads = Object.values(fields).map(plain);
  const needed = [...names.keys()].filter(place => (fields[names[place] as string] as Fact).required);
  const empty: Places = names.map(() => undefined);
  return input => {
    if (typeof input !== 'object' || input === null) return undefined;
    const prototype: unknown = Object.getPrototypeOf(input);
    if ((prototype !== null && prototype !== Object.prototype) || isPolluted()) return undefined;
    const values = empty.slice();
    let next = 0;
    for (const name in input) {
      const place = names[next] === name ? next : names[next + 1] === name ? next + 1 : places.get(name);
      if (place === undefined) return undefined;
      next = place + 1;
      const given = (input as Readonly<Record<string, unknown>>)[name];
      if (given === undefined) continue;
      const value = (reads[place] as Plain)(given);
      if (value === undefined) return undefined;
      values[place] = value;
    }
    for (const place of needed) if (values[place] === undefined) return undefined;
    return values;
  };
}

/** What was wrong so far: the first problems, and how many there were. */
class Problems {
  readonly kept: InputProblem[] = [];
  count = 0;

  add(given: unknown, accepted: Text, path: InputProblem['path']): undefined {
    this.count += 1;
    if (this.kept.length < mostProblems) this.kept.push(problem(given, accepted, path));
    return undefined;
  }
}

/** Names of an own property in an error: few of them, however many there are. */
const mostNames = 40;

const unknownName = (fields: Facts): Text => {
  const names = Object.keys(fields);
  const list = `${names.slice(0, mostNames).join(', ')}${names.length > mostNames ? ', …' : ''}`;
  return { th: `ชื่อข้อเท็จจริงที่มีในกฎนี้: ${list}`, en: `one of this rule's facts: ${list}` };
};

/** Reads anything and says all that is wrong with it. May throw what the input throws. */
function checked(fact: Fact, input: unknown, path: InputProblem['path'], problems: Problems): unknown {
  const { read, fields, accepts } = fact;
  if (read) return read(input) ?? problems.add(input, fact.hint?.(input) ?? accepts, path);
  return fields ? checkedRecord(fact, fields, input, path, problems) : checkedList(fact, input, path, problems);
}

function checkedList(fact: Fact, input: unknown, path: InputProblem['path'], problems: Problems): unknown {
  const { item, least = 0, most = 0, accepts } = fact;
  if (!Array.isArray(input) || input.length < least || input.length > most) return problems.add(input, accepts, path);
  const key = keyOf(fact);
  const seen = new Set<string>();
  const before = problems.count;
  const values: unknown[] = [];
  for (let index = 0; index < input.length; index += 1) {
    const value = checked(item as Fact, input[index], [...path, index], problems);
    values.push(value);
    if (!key || value === undefined) continue;
    const own = normalName(key.of(value));
    if (seen.has(own)) problems.add(key.of(value), ownText, [...path, index, ...key.path]);
    seen.add(own);
  }
  return problems.count > before ? undefined : values;
}

function checkedRecord(
  { accepts }: Fact,
  fields: Facts,
  input: unknown,
  path: InputProblem['path'],
  problems: Problems,
): unknown {
  if (!isPlainObject(input)) return problems.add(input, accepts, path);
  const before = problems.count;
  const values = Object.entries(fields).map(([name, fact]) => {
    const given = Object.hasOwn(input, name) ? input[name] : undefined;
    return given === undefined && !fact.required ? undefined : checked(fact, given, [...path, name], problems);
  });
  for (const name of Object.keys(input)) {
    if (!Object.hasOwn(fields, name)) problems.add(name, unknownName(fields), [...path, name]);
  }
  return problems.count > before ? undefined : values;
}

/** Whether its own entries are all that an object holds: not a list, not an instance of a class. */
function isPlainObject(input: unknown): input is Readonly<Record<string, unknown>> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return false;
  const prototype: unknown = Object.getPrototypeOf(input);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

const unreadable: Text = {
  th: 'อ็อบเจกต์ที่อ่านค่าได้โดยไม่เกิดข้อผิดพลาด',
  en: 'an object whose values can be read without an error',
};

/** The error for input whose reading throws. */
export const unreadableInput = (rule: string, input: unknown): RuleInputError =>
  new RuleInputError(rule, [problem(input, unreadable)]);

/**
 * Makes the reader of a rule's facts: what is plainly good is read in one pass; for anything else a second pass says all that
 * is wrong with it.
 *
 * @throws {@link RuleInputError} from the reader
 */
// @__NO_SIDE_EFFECTS__
export function placeReader(rule: string, facts: Fact): (input: unknown) => Places {
  let readPlain: Plain | undefined;
  const readOrSay = (input: unknown): unknown => {
    const problems = new Problems();
    const values = checked(facts, input, [], problems);
    const { kept, count } = problems;
    if (count > 0) throw new RuleInputError(rule, kept as [InputProblem, ...InputProblem[]], count - kept.length);
    return values;
  };
  return input => {
    readPlain ??= plain(facts);
    try {
      return (readPlain(input) ?? readOrSay(input)) as Places;
    } catch (error) {
      throw isRuleInputError(error) ? error : unreadableInput(rule, input);
    }
  };
}

/** Makes what gives facts their names back, where they have not got them: every fact has its key, and is undefined where it is missing. */
// @__NO_SIDE_EFFECTS__
export function naming(fact: Fact): (value: unknown) => unknown {
  const { fields, item } = fact;
  if (item) {
    const inner = naming(item);
    return isNamed(item) ? value => value && (value as Places).map(inner) : same;
  }
  if (!fields) return same;
  const names = Object.keys(fields);
  const inner = Object.values(fields).map(naming);
  return value => {
    if (!Array.isArray(value)) return value;
    const named: Record<string, unknown> = {};
    for (let place = 0; place < names.length; place += 1) {
      named[names[place] as string] = (inner[place] as (value: unknown) => unknown)((value as Places)[place]);
    }
    return named;
  };
}

const same = (value: unknown): unknown => value;

/** Whether anything in a fact has a name of its own. */
const isNamed = ({ fields, item }: Fact): boolean => fields !== undefined || (item !== undefined && isNamed(item));

/** Makes a reader that gives facts by name. */
// @__NO_SIDE_EFFECTS__
export function reader<Values>(rule: string, facts: Fact): (input: unknown) => Values {
  const read = placeReader(rule, facts);
  const named = naming(facts);
  return input => named(read(input)) as Values;
}
