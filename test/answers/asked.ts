import { createHash } from 'node:crypto';
import { inspect } from 'node:util';
import { explain } from '../../src/catalogue/explain.js';
import { entries } from '../../src/catalogue/rules.js';
import { isRuleInputError } from '../../src/core/errors.js';
import { mergeTallies, tally } from '../../src/rules/counting/tally.js';
import { jsonSchemaOf } from '../../src/rules/json-schema.js';
import type { AnyRule } from '../../src/rules/logic/any-rule.js';
import type { RuleDescription } from '../../src/rules/logic/rule.js';
import { parameterLabels } from '../../src/rules/parameter-labels.js';
import { factsFrom } from '../../src/rules/rows.js';
import { definitions } from './definitions.js';
import { type Asked, functions } from './functions.js';
import { Inputs } from './inputs.js';
import { own } from './own.js';

/** What is asked of a rule: what it answers is written down for each, and held by its digest. */
export type Aspect = 'outcome' | 'decision' | 'errors' | 'Thai' | 'English' | 'tally' | 'rows' | 'description';

/** How many facts a rule is asked, by its shape: fewer where many rules have it. */
const asked: Readonly<Record<string, number>> = {
  checklist: 8,
  stages: 8,
  composition: 14,
  readings: 14,
  deadline: 14,
  everyOne: 16,
  function: 20,
};
const usuallyAsked = 48;

/** How many facts a rule is asked: more where it takes one of many words. */
function numberFor({ shape, facts }: RuleDescription): number {
  const words = Object.values(facts).map(({ required, json }) =>
    required ? ((json?.['enum'] as readonly unknown[] | undefined)?.length ?? 0) : 0,
  );
  return (asked[shape] ?? usuallyAsked) + 2 * Math.max(0, ...words);
}

/** How many facts a rule of no programme is asked. */
export const askedOfOwn = 90;

/** How many facts a rule is asked that a definition makes. */
export const askedOfDefinition = 80;

/** How often facts are mended that a rule refuses. */
const mostMends = 8;

/** How many different outcomes are explained, of so many that are asked. */
const explained = 0.4;

/** Digests of what outcomes share with their rule: the same object each time. */
const shared = new WeakMap<object, string>();
const isShared: ReadonlySet<string> = new Set(['source', 'label', 'how', 'programme']);

const digest = (hash: ReturnType<typeof createHash>): string => hash.digest('hex').slice(0, 10);

/** A value as text, whichever the order of its names. */
export function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join()}]`;
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'function') return 'a function';
  if (typeof value !== 'object' || value === null) return Object.is(value, -0) ? '-0' : String(value);
  const parts = Object.keys(value)
    .sort()
    .map(key => {
      const each: unknown = (value as Readonly<Record<string, unknown>>)[key];
      if (!isShared.has(key) || typeof each !== 'object' || each === null) return `${key}:${written(each)}`;
      const known = shared.get(each) ?? digest(createHash('sha256').update(written(each)));
      shared.set(each, known);
      return `${key}:${known}`;
    });
  return `{${parts.join()}}`;
}

/** What a function gives, or what it throws. */
function answerOf(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return isRuleInputError(error) ? { refused: error.toJSON() } : `threw ${error}`;
  }
}

/** Facts as the driver of a database gives them. */
const rowOf = (facts: object): object =>
  Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, Number.isSafeInteger(value) ? BigInt(value as number) : value]),
  );

/** Facts as a register prints them: a yes as a word, the first fact in a column of another name, and one that is no fact. */
const printedRow = (facts: object, first: string): object =>
  Object.fromEntries([
    ['ที่', 1],
    ...Object.entries(facts).map(([name, value]) => [name === first ? 'ลำดับ' : name, value === true ? 'ใช่' : value]),
  ]);

interface Answer {
  readonly aspect: Aspect;
  readonly of: unknown;
  readonly answer: unknown;
}

/** The rule that a definition makes, or why it is refused. */
export function madeBy(make: () => AnyRule): AnyRule | string {
  try {
    return make();
  } catch (error) {
    return (error as Error).message;
  }
}

/** What is asked of a rule, and what it answers, one by one. */
export function* answersOf(rule: AnyRule, number = numberFor(rule.rule)): Generator<Answer> {
  const inputs = new Inputs(rule.rule);
  const outcomes = new Map<unknown, { readonly rule: string }>();
  const taken: unknown[] = [];
  for (const first of inputs.several(number)) {
    let facts = first;
    for (let mends = 0; mends <= mostMends; mends += 1) {
      const result = rule.safe(facts);
      taken.push(facts);
      yield { aspect: 'decision', of: facts, answer: answerOf(() => rule.decide(facts)) };
      if (result.ok) {
        yield { aspect: 'outcome', of: facts, answer: result.value };
        if (outcomes.size < number * explained) outcomes.set(written(result.value), result.value);
        break;
      }
      yield { aspect: 'errors', of: facts, answer: result.error.toJSON() };
      if (typeof facts !== 'object' || facts === null || result.error.path.length === 0) break;
      // The last first, so that the places of those before it stay what they are.
      for (const problem of result.error.problems.toReversed())
        facts = inputs.mended(facts as Readonly<Record<string, unknown>>, problem);
    }
  }
  for (const outcome of outcomes.values()) {
    yield { aspect: 'Thai', of: outcome, answer: explain(outcome, { language: 'th', rule }) };
    yield { aspect: 'English', of: outcome, answer: explain(outcome, { language: 'en', rule }) };
    yield { aspect: 'English', of: outcome, answer: explain(outcome, { language: 'en' }) };
  }
  const few = taken.slice(0, 12);
  const counted = { reasons: true, sum: true, keepErrors: 2 };
  yield { aspect: 'tally', of: few, answer: answerOf(() => tally(rule, few as never[], counted)) };
  const parts = [few.slice(0, 5), few.slice(5)].map(part => () => tally(rule, part as never[], counted));
  yield { aspect: 'tally', of: few, answer: answerOf(() => mergeTallies(...parts.map(part => part()))) };
  const [first = ''] = Object.keys(rule.rule.facts);
  for (const each of few.slice(2, 6)) {
    if (typeof each !== 'object' || each === null) continue;
    const row = rowOf(each);
    yield { aspect: 'rows', of: row, answer: answerOf(() => factsFrom(rule)(row)) };
    const named = { columns: { [first]: 'ลำดับ' }, rest: ['ที่'], words: { ใช่: true } };
    const printed = printedRow(each, first);
    yield { aspect: 'rows', of: printed, answer: answerOf(() => factsFrom(rule as never, named as never)(printed)) };
  }
  const described = { description: rule.rule, labels: parameterLabels(rule.rule), schema: jsonSchemaOf(rule) };
  yield { aspect: 'description', of: undefined, answer: described };
}

/** The answers of a rule as digests: a line an aspect. */
export function digestsOf(name: string, rule: AnyRule, number?: number): readonly string[] {
  const hashes = new Map<Aspect, ReturnType<typeof createHash>>();
  for (const { aspect, answer } of answersOf(rule, number)) {
    const hash = hashes.get(aspect) ?? createHash('sha256');
    hashes.set(aspect, hash.update(written(answer)).update('\n'));
  }
  return [...hashes].sort().map(([aspect, hash]) => `${name} ${aspect} ${digest(hash)}`);
}

/** What a function is asked, and what it gives. */
export const givenBy = ({
  of,
  given,
}: Asked): readonly { readonly of: readonly unknown[]; readonly answer: unknown }[] =>
  given.map(each => ({ of: each, answer: answerOf(() => (of as (...given: readonly unknown[]) => unknown)(...each)) }));

/** All that a function gives as one digest. */
export function digestOfFunction(asked: Asked): string {
  const hash = createHash('sha256');
  for (const { answer } of givenBy(asked)) hash.update(written(answer)).update('\n');
  return `${asked.name} ${digest(hash)}`;
}

/** The rules of each edition. */
export function editions(): ReadonlyMap<string, readonly { readonly name: string; readonly rule: AnyRule }[]> {
  const found = new Map<string, { readonly name: string; readonly rule: AnyRule }[]>();
  for (const { path, rule } of entries()) {
    const { agency, programme, edition } = rule.rule.programme;
    const key = `${agency}.${programme}.${edition}`;
    found.set(key, [...(found.get(key) ?? []), { name: path.split('.').slice(3).join('.'), rule }]);
  }
  return found;
}

const shown = (answer: unknown): string =>
  typeof answer === 'string'
    ? answer
    : inspect(answer, { depth: null, sorted: true, breakLength: 120, maxArrayLength: null, maxStringLength: null });

/** What the rules and functions of which the name begins so are asked and answer, as text. */
export function* printed(name: string): Generator<string> {
  for (const asked of functions) {
    if (!asked.name.startsWith(name)) continue;
    for (const { of, answer } of givenBy(asked)) yield `${asked.name} of ${written(of)}\n${shown(answer)}\n`;
  }
  for (const rule of own) {
    if (rule.rule.id.startsWith(name)) yield* printedOf(rule.rule.id, rule, askedOfOwn);
  }
  for (const { name: defined, make } of definitions) {
    if (!defined.startsWith(name)) continue;
    const made = madeBy(make);
    if (typeof made === 'string') yield `${defined} refused: ${made}\n`;
    else yield* printedOf(defined, made, askedOfDefinition);
  }
  for (const { path, rule } of entries()) {
    if (path.startsWith(name)) yield* printedOf(path, rule);
  }
}

function* printedOf(name: string, rule: AnyRule, number?: number): Generator<string> {
  for (const { aspect, of, answer } of answersOf(rule, number))
    yield `${name} ${aspect} of ${written(of)}\n${shown(answer)}\n`;
}
