import * as z from 'zod/mini';
import { type InputProblem, problem, RuleInputError } from '../../core/errors.js';
import { type Fact, type Facts, mostItems } from './fact.js';

/**
 * The own entries of a plain object, or undefined for anything else. What stands on a prototype is not a fact, so a changed
 * `Object.prototype` adds none.
 */
function ownEntries(input: unknown): Record<string, unknown> | undefined {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return undefined;
  const prototype: unknown = Object.getPrototypeOf(input);
  const isPlain = prototype === null || Object.getPrototypeOf(prototype) === null;
  return isPlain ? Object.assign(Object.create(null), input) : undefined;
}

/** Every fact's name with nothing in it: values that start from it never look at a prototype. */
const blank = (facts: Facts): Record<string, undefined> =>
  Object.fromEntries(Object.keys(facts).map(name => [name, undefined]));

/** A step of a schema: what `change` gives for an input, or a problem where that is undefined. */
const step = <Out>(change: (input: unknown) => Out | undefined): z.ZodMiniType<Out, Out> =>
  z.transform((input: unknown, context) => {
    const value = change(input);
    if (value === undefined) context.issues.push({ code: 'custom', input });
    return value;
  }) as unknown as z.ZodMiniType<Out, Out>;

type Note = (schema: z.ZodMiniType, fact: Fact) => void;

/** The zod schema of a record's facts: strict about names, blind to prototypes. */
function recordSchema(facts: Facts, note: Note): z.ZodMiniType {
  const shape = Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => {
      const schema = schemaOf(fact, note);
      return [name, fact.required ? schema : z.optional(schema)];
    }),
  );
  const empty = blank(facts);
  const named = z.pipe(step(ownEntries), z.strictObject(shape));
  return z.pipe(
    named,
    step(given => ({ ...empty, ...(given as object) })),
  );
}

/** The zod schema of a fact; `note` is told of every part. */
function schemaOf(fact: Fact, note: Note): z.ZodMiniType {
  const schema = partSchema(fact, note);
  note(schema, fact);
  return schema;
}

function partSchema({ read, fields, item, least = 0 }: Fact, note: Note): z.ZodMiniType {
  if (read) return step(read);
  if (fields) return recordSchema(fields, note);
  const isList = (input: unknown): unknown[] | undefined =>
    Array.isArray(input) && input.length >= least && input.length <= mostItems ? input : undefined;
  return z.pipe(step(isList), z.array(schemaOf(item as Fact, note)));
}

/** The fact at a place within a fact. */
const at = (fact: Fact, path: readonly PropertyKey[]): Fact =>
  path.reduce<Fact>((part, key) => part.item ?? ((part.fields as Facts)[key as string] as Fact), fact);

const unknownName = (names: readonly string[]) => ({
  th: `ชื่อข้อเท็จจริงที่มีในกฎนี้: ${names.join(', ')}`,
  en: `one of this rule's facts: ${names.join(', ')}`,
});

/** What zod found, in the library's terms. */
function problems(issues: readonly z.core.$ZodIssue[], whole: Fact): InputProblem[] {
  return issues.flatMap(issue => {
    const path = issue.path as (string | number)[];
    const fact = at(whole, path);
    return issue.code === 'unrecognized_keys'
      ? issue.keys.map(key => problem(key, unknownName(Object.keys(fact.fields as Facts)), [...path, key]))
      : [problem(issue.input, fact.accepts, path)];
  });
}

const unreadable = {
  th: 'อ็อบเจกต์ที่อ่านค่าได้โดยไม่เกิดข้อผิดพลาด',
  en: 'an object whose values can be read without an error',
};

/** Reads with zod: all checks, all problems. */
function checked<Values>(rule: string, facts: Fact): (input: unknown) => Values {
  let schema: z.ZodMiniType | undefined;
  return input => {
    schema ??= schemaOf(facts, () => undefined);
    let result: z.core.util.SafeParseResult<unknown>;
    try {
      result = z.safeParse(schema, input, { reportInput: true });
    } catch {
      throw new RuleInputError(rule, [problem(input, unreadable)]);
    }
    if (result.success) return result.data as Values;
    throw new RuleInputError(rule, problems(result.error.issues, facts) as [InputProblem, ...InputProblem[]]);
  };
}

type Plain = (input: unknown) => unknown;

/**
 * Reads plainly good facts at a fraction of zod's cost, with the same `read` of each single fact and the same bounds of lists,
 * and gives undefined for anything else: a name that is not asked for, a required one that is not there, a value that cannot
 * be read, an object that is not plain.
 */
function plain({ read, fields, item, least = 0 }: Fact): Plain {
  if (read) return read;
  if (fields) return plainRecord(fields);
  const readItem = plain(item as Fact);
  return input => {
    if (!Array.isArray(input) || input.length < least || input.length > mostItems) return undefined;
    const values = input.map(readItem);
    return values.includes(undefined) ? undefined : values;
  };
}

function plainRecord(fields: Facts): Plain {
  const empty = blank(fields);
  const parts = Object.entries(fields).map(([name, fact]) => ({ name, read: plain(fact), required: fact.required }));
  return input => {
    if (typeof input !== 'object' || input === null) return undefined;
    const prototype: unknown = Object.getPrototypeOf(input);
    if (prototype !== null && prototype !== Object.prototype) return undefined;
    const values: Record<string, unknown> = { ...empty };
    let found = 0;
    for (const { name, read, required } of parts) {
      const given: unknown = Object.hasOwn(input, name) ? (input as Record<string, unknown>)[name] : undefined;
      if (given === undefined) {
        if (required) return undefined;
        continue;
      }
      const value = read(given);
      if (value === undefined) return undefined;
      values[name] = value;
      found += 1;
    }
    return Object.keys(input).length === found ? values : undefined;
  };
}

/**
 * Makes the reader of a rule's facts.
 *
 * @throws {@link RuleInputError} from the reader, with all that was wrong
 */
export function reader<Values>(rule: string, facts: Fact): (input: unknown) => Values {
  const readPlain = plain(facts);
  const readChecked = checked<Values>(rule, facts);
  return input => {
    let values: unknown;
    try {
      values = readPlain(input);
    } catch {
      // Left to zod's reader, which says what was wrong.
    }
    return values === undefined ? readChecked(input) : (values as Values);
  };
}

/**
 * The JSON Schema (draft 2020-12) of what a fact accepts. zod knows the structure; single values tell their own.
 */
export function jsonSchemaOf(fact: Fact): Readonly<Record<string, unknown>> {
  const metadata = z.registry<Record<string, unknown>>();
  const schema = schemaOf(fact, (part, { json, label, fields = {} }) => {
    const required = Object.keys(fields).filter(name => fields[name]?.required);
    metadata.add(part, {
      title: label.en,
      description: label.th,
      ...json,
      ...(required.length > 0 && { required }),
    });
  });
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', metadata });
}
