import * as z from 'zod/mini';
import { type InputProblem, problem, RuleInputError } from '../core/errors.js';
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

/** The zod schema of a record's facts: strict about names, blind to prototypes. */
function recordSchema(facts: Facts): z.ZodMiniType {
  const shape = Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, fact.required ? schemaOf(fact) : z.optional(schemaOf(fact))]),
  );
  const empty = blank(facts);
  const named = z.pipe(step(ownEntries), z.strictObject(shape));
  return z.pipe(
    named,
    step(given => ({ ...empty, ...(given as object) })),
  );
}

function schemaOf(fact: Fact): z.ZodMiniType {
  const { read, fields, item, least = 0 } = fact;
  if (read) return step(read);
  if (fields) return recordSchema(fields);
  const isList = (input: unknown): unknown[] | undefined =>
    Array.isArray(input) && input.length >= least && input.length <= mostItems ? input : undefined;
  return z.pipe(step(isList), z.array(schemaOf(item as Fact)));
}

/** What is accepted at a place within a fact. */
const at = (fact: Fact, path: readonly PropertyKey[]): Fact =>
  path.reduce<Fact>((part, key) => part.item ?? part.fields?.[key as string] ?? part, fact);

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

/** Reads facts that a caller passed, or throws a {@link RuleInputError}. */
export interface Reader<Values> {
  /** All checks, all problems. */
  (input: unknown): Values;
  /** The same values for plainly good facts, at a fraction of the cost; all checks where anything is out of the ordinary. */
  readonly quick: (input: unknown) => Values;
}

const unreadable = {
  th: 'อ็อบเจกต์ที่อ่านค่าได้โดยไม่เกิดข้อผิดพลาด',
  en: 'an object whose values can be read without an error',
};

/** Makes the reader of a rule's facts. */
export function reader<Values>(rule: string, facts: Fact): Reader<Values> {
  let schema: z.ZodMiniType | undefined;

  const full = (input: unknown): Values => {
    schema ??= schemaOf(facts);
    let result: z.core.util.SafeParseResult<unknown>;
    try {
      result = z.safeParse(schema, input, { reportInput: true });
    } catch {
      throw new RuleInputError(rule, [problem(input, unreadable)]);
    }
    if (result.success) return result.data as Values;
    throw new RuleInputError(rule, problems(result.error.issues, facts) as [InputProblem, ...InputProblem[]]);
  };

  const fields = facts.fields as Facts;
  const empty = blank(fields);
  const names = Object.keys(fields);
  const needed = names.filter(name => fields[name]?.required);

  const plainly = (input: object): Values | undefined => {
    const values: Record<string, unknown> = { ...empty };
    const prototype: unknown = Object.getPrototypeOf(input);
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return undefined;
    for (const name of Object.keys(input)) {
      if (!Object.hasOwn(empty, name)) return undefined;
      const given: unknown = (input as Record<string, unknown>)[name];
      if (given === undefined) continue;
      const value = fields[name]?.read?.(given);
      if (value === undefined) return undefined;
      values[name] = value;
    }
    return needed.every(name => values[name] !== undefined) ? (values as Values) : undefined;
  };

  const quick = (input: unknown): Values => {
    try {
      return plainly(input as object) ?? full(input);
    } catch {
      return full(input);
    }
  };
  return Object.assign(full, { quick });
}

/** JSON Schema (draft 2020-12) of what a fact accepts. */
export function jsonSchemaOf(fact: Fact): object {
  return z.toJSONSchema(schemaOf(fact), { io: 'input', unrepresentable: 'any' });
}
