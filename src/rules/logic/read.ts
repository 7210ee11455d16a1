import { hasDecimals } from '../../core/decimal.js';
import { type InputProblem, isRuleInputError, problem, RuleInputError } from '../../core/errors.js';
import { own } from '../../core/own.js';
import type { Text } from '../../core/text.js';
import type { Fact, Facts, ListFact, ListReading, Places, Plain, PlainBounds } from './fact-type.js';
import { Problems } from './problems.js';

export type { Places };

/** Reads a yes or no. */
export const readFlag = (input: unknown): boolean | undefined => (typeof input === 'boolean' ? input : undefined);

/** Reads a plain number. Zero has no sign. */
export const readPlain = ({ low, high, decimals }: PlainBounds, input: number): number | undefined =>
  input >= low && input <= high && (decimals === undefined || hasDecimals(input, decimals)) ? input + 0 : undefined;

/** Whether somebody added names to every object there is: then only own names are looked at. */
function isPolluted(): boolean {
  for (const _ in Object.prototype) return true;
  return false;
}

function plain(fact: Fact): Plain {
  const [read, fields] = [own(fact, 'read'), own(fact, 'fields')];
  return read ?? (fields ? plainRecord(fields) : (fact as ListFact).list.plain(fact as ListFact, plain));
}

function plainRecord(fields: Facts): Plain {
  const names = Object.keys(fields);
  const places = new Map(names.map((name, place) => [name, place]));
  const reads = Object.values(fields).map(plain);
  const needed = [...names.keys()].filter(place => (fields[names[place] as string] as Fact).required);
  const bounds = reads.map(read => own(read, 'plain'));
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
      const read = reads[place] as Plain;
      const bound = typeof given === 'number' && bounds[place];
      const value = bound
        ? readPlain(bound, given)
        : read === readFlag && typeof given === 'boolean'
          ? given
          : read(given);
      if (value === undefined) return undefined;
      values[place] = value;
    }
    for (let index = 0; index < needed.length; index += 1) {
      if (values[needed[index] as number] === undefined) return undefined;
    }
    return values;
  };
}

/** Names of an own property in an error: few of them, however many there are. */
const mostNames = 40;

const unknownName = (fields: Facts): Text => {
  const names = Object.keys(fields);
  const list = `${names.slice(0, mostNames).join(', ')}${names.length > mostNames ? ', …' : ''}`;
  return { th: `ชื่อข้อเท็จจริงที่มีในกติกานี้: ${list}`, en: `one of this rule's facts: ${list}` };
};

/** Reads anything and says all that is wrong with it. May throw what the input throws. */
function checked(fact: Fact, input: unknown, path: InputProblem['path'], problems: Problems): unknown {
  const { accepts } = fact;
  const [read, fields, hint] = [own(fact, 'read'), own(fact, 'fields'), own(fact, 'hint')];
  if (read) return read(input) ?? problems.add(input, () => hint?.(input) ?? accepts, path);
  return fields
    ? checkedRecord(fact, fields, input, path, problems)
    : (fact as ListFact).list.checked(fact as ListFact, input, path, problems, checked);
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
    if (!Object.hasOwn(fields, name)) problems.add(name, () => unknownName(fields), [...path, name]);
  }
  return problems.count > before ? undefined : values;
}

/** Whether its own entries are all that an object holds: not a list, not an instance of a class. */
export function isPlainObject(input: unknown): input is Readonly<Record<string, unknown>> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return false;
  const prototype: unknown = Object.getPrototypeOf(input);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

const unreadable: Text = {
  th: 'อ็อบเจกต์ที่อ่านค่าได้โดยไม่เกิดข้อผิดพลาด',
  en: 'an object whose values can be read without an error',
};

/** The error for what was thrown while input was read: that error itself, or one of input whose reading throws anything else. */
export const notRead = (rule: string, input: unknown, error: unknown): RuleInputError =>
  isRuleInputError(error) ? error : new RuleInputError(rule, [problem(input, unreadable)]);

const computable: Text = {
  th: 'ข้อเท็จจริงที่กติกานี้คำนวณได้ (การคำนวณของกติกาเกิดข้อผิดพลาด)',
  en: 'facts that this rule can compute with (its computation threw)',
};

/** The error for facts that were read well, but with which the rule's own computation throws something else: its `cause`. */
export const uncomputable = (rule: string, input: unknown, cause: unknown): RuleInputError =>
  new RuleInputError(rule, [problem(input, computable)], 0, { cause });

/** How the first list in a fact is read: without one, no name can come twice. */
const listIn = (fact: Fact): ListReading | undefined =>
  own(fact, 'list') ??
  Object.values(own(fact, 'fields') ?? {}).reduce<ListReading | undefined>(
    (found, field) => found ?? listIn(field),
    undefined,
  );

/**
 * Makes the reader of a rule's facts: what is plainly good is read in one pass; for anything else a second pass says all that
 * is wrong with it. Names that look the same are given as the first of them is written, so that rules compare them as they are.
 *
 * @throws {@link RuleInputError} from the reader
 */
// @__NO_SIDE_EFFECTS__
export function placeReader(rule: string, facts: Fact): (input: unknown) => Places {
  let readWell: Plain | undefined;
  const readOrSay = (input: unknown): unknown => {
    const problems = new Problems();
    const values = checked(facts, input, [], problems);
    const { kept, count } = problems;
    if (count > 0) throw new RuleInputError(rule, kept as [InputProblem, ...InputProblem[]], count - kept.length);
    return values;
  };
  const spelled = listIn(facts)?.spelled(facts);
  return input => {
    readWell ??= plain(facts);
    try {
      const values = (readWell(input) ?? readOrSay(input)) as Places;
      return spelled?.(values) ?? values;
    } catch (error) {
      throw notRead(rule, input, error);
    }
  };
}

/** Makes what gives facts their names back, where they have not got them: every fact has its key, and is undefined where it is missing. */
// @__NO_SIDE_EFFECTS__
export function naming(fact: Fact): (value: unknown) => unknown {
  const [fields, item] = [own(fact, 'fields'), own(fact, 'item')];
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
const isNamed = (fact: Fact): boolean => {
  const item = own(fact, 'item');
  return own(fact, 'fields') !== undefined || (item !== undefined && isNamed(item));
};

/** Makes a reader that gives facts by name. */
// @__NO_SIDE_EFFECTS__
export function reader<Values>(rule: string, facts: Fact): (input: unknown) => Values {
  const read = placeReader(rule, facts);
  const named = naming(facts);
  return input => named(read(input)) as Values;
}
