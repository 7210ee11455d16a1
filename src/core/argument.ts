import { problem, RuleInputError } from './errors.js';
import type { Text } from './text.js';

/** A kind of value that a function takes. */
export interface Kind<Value> {
  /** The value that was given, or undefined where it is of another kind. */
  readonly read: (input: unknown) => Value | undefined;
  readonly accepted: Text;
}

/** A value that was read, or the error that says why not. */
export type Safe<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: RuleInputError };

/** A value that was read, or what would have been accepted instead. */
export type Reading<Value> = { readonly value: Value } | { readonly refused: Text };

/** Reads a printed text: throws on what it cannot read, or says so without throwing. */
export interface TextReader<Value> {
  (text: string): Value;
  /** Reads anything at all and never throws. */
  safe(text: unknown): Safe<Value>;
}

/** One of a few words. */
// @__NO_SIDE_EFFECTS__
export function oneOf<const Word extends string>(...words: readonly Word[]): Kind<Word> {
  const quoted = words.map(word => `'${word}'`);
  return {
    read: input => words.find(word => word === input),
    accepted: { th: quoted.join(' หรือ '), en: quoted.join(' or ') },
  };
}

/** A whole number within bounds, both included. */
// @__NO_SIDE_EFFECTS__
export function wholeNumber(
  least: number,
  most: number,
  accepted: Text = { th: `จำนวนเต็ม ${least} ถึง ${most}`, en: `a whole number from ${least} to ${most}` },
): Kind<number> {
  return {
    read: input =>
      typeof input === 'number' && Number.isInteger(input) && least <= input && input <= most ? input + 0 : undefined,
    accepted,
  };
}

/** A list, as long as it may be. Its items are read once. */
// @__NO_SIDE_EFFECTS__
export function listUpTo(most: number, accepted: Text): Kind<readonly unknown[]> {
  return {
    read: input => {
      if (!Array.isArray(input)) return undefined;
      const { length } = input;
      return length <= most ? Array.from({ length }, (_, index) => input[index]) : undefined;
    },
    accepted,
  };
}

/** Any text. */
export const anyText: Kind<string> = {
  read: input => (typeof input === 'string' ? input : undefined),
  accepted: { th: 'ข้อความ', en: 'a text' },
};

/**
 * The input as a value of its kind.
 *
 * @param rule the id that the error names
 * @param path where the input stands
 * @throws RuleInputError where the input is of another kind
 */
export function take<Value>(rule: string, kind: Kind<Value>, input: unknown, path: RuleInputError['path'] = []): Value {
  const value = readSafely(kind, input);
  if (value === undefined) throw new RuleInputError(rule, [problem(input, kind.accepted, path)]);
  return value;
}

/** What an object may do while it is read, a proxy or a getter that throws, is no error of ours: it is of another kind. */
function readSafely<Value>(kind: Pick<Kind<Value>, 'read'>, input: unknown): Value | undefined {
  try {
    return kind.read(input);
  } catch {
    return undefined;
  }
}

const plainObject = {
  read: (input: unknown): readonly (readonly [string, unknown])[] | undefined =>
    typeof input === 'object' && input !== null && !Array.isArray(input) ? Object.entries(input) : undefined,
};

/**
 * The options that were given, each of its kind. Unknown names are refused, so a typo cannot pass as an option left out.
 *
 * @throws RuleInputError
 */
export function takeOptions<Options extends object>(
  rule: string,
  kinds: { readonly [Name in keyof Options]-?: Kind<Options[Name]> },
  given: unknown,
): Partial<Options> {
  const names = Object.keys(kinds).join(', ');
  const accepted = { th: `ตัวเลือก ${names}`, en: `the options ${names}` };
  const isName = (name: PropertyKey): name is keyof Options => Object.hasOwn(kinds, name);

  // Without a prototype: an option that is left out is not looked up anywhere else.
  const options: Partial<Options> = Object.create(null);
  const properties = given === undefined ? [] : readSafely(plainObject, given);
  if (properties === undefined) throw new RuleInputError(rule, [problem(given, accepted)]);
  for (const [name, value] of properties) {
    if (!isName(name)) throw new RuleInputError(rule, [problem(value, accepted, [name])]);
    if (value !== undefined) options[name] = take(rule, kinds[name], value, [name]);
  }
  return options;
}

/**
 * Makes the reader of one kind of printed text.
 *
 * @param rule the id that its errors name
 */
// @__NO_SIDE_EFFECTS__
export function textReader<Value>(rule: string, read: (text: string) => Reading<Value>): TextReader<Value> {
  const safe = (text: unknown): Safe<Value> => {
    const reading = typeof text === 'string' ? read(text) : { refused: anyText.accepted };
    if ('value' in reading) return { ok: true, value: reading.value };
    return { ok: false, error: new RuleInputError(rule, [problem(text, reading.refused)]) };
  };
  const orThrow = (text: string): Value => {
    const result = safe(text);
    if (!result.ok) throw result.error;
    return result.value;
  };
  return Object.freeze(Object.assign(orThrow, { safe: Object.freeze(safe) }));
}
