import { property } from './own.js';
import type { Text } from './text.js';

/** One thing that was wrong with what a rule was given. */
export interface InputProblem {
  /** Where it stands in the facts, e.g. `['projects', 0, 'approved']`; empty for the facts as a whole. */
  readonly path: readonly (string | number)[];
  /** What was given, as a short text. */
  readonly given: string;
  /** What is accepted there. */
  readonly accepted: Text;
}

/** How many problems an error keeps: it says how many more there are. */
export const mostProblems = 100;

/** The same in every copy of the library, so that one knows the errors of another. */
const brand = /* @__PURE__ */ Symbol.for('chumchon.RuleInputError');

/**
 * Input that a rule cannot use. The only error that a rule throws: it names the rule, the place, what was given and what is
 * accepted, in Thai and English. `error.message` says the same in English, `error.text` in both languages. Its length is
 * bounded, whatever was given. `instanceof` knows the errors of other copies of the library too.
 *
 * @example
 * ```ts
 * import { RuleInputError } from 'chumchon';
 * import { leadersNorth } from 'chumchon/codi';
 *
 * try {
 *   leadersNorth.fy2564.splitTranches({ approved: '1,762,380' });
 * } catch (error) {
 *   if (error instanceof RuleInputError) error.path; // ['approved']
 * }
 * ```
 */
export class RuleInputError extends Error {
  override readonly name = 'RuleInputError';
  /** The id of the rule that refused, e.g. `codi.leaders-north.fy2564.split-tranches`. */
  readonly rule: string;
  /** What was wrong, in the order it was found, never empty; the first 100, or fewer where long lists are accepted. */
  readonly problems: readonly [InputProblem, ...InputProblem[]];
  /** How many problems there were besides. */
  readonly more: number;
  /** The whole message in Thai and English. */
  readonly text: Text;

  /** Knows the errors of every copy of the library. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return isRuleInputError(value);
  }

  constructor(
    rule: string,
    problems: readonly [InputProblem, ...InputProblem[]],
    more = 0,
    options?: { readonly cause?: unknown },
  ) {
    const kept = problems.slice(0, numberKept(problems)) as [InputProblem, ...InputProblem[]];
    const rest = more + problems.length - kept.length;
    const said = saidOnce(kept.slice(0, mostSaid));
    const unsaid = rest + kept.length - said.length;
    const text = {
      th: `${rule}: ${said.map(thai).join('; ')}${unsaid > 0 ? `; และอีก ${unsaid} รายการ` : ''}`,
      en: `${rule}: ${said.map(english).join('; ')}${unsaid > 0 ? `; and ${unsaid} more` : ''}`,
    };
    super(text.en, options);
    this.rule = rule;
    this.problems = kept;
    this.more = rest;
    this.text = text;
    Object.defineProperty(this, brand, property({ value: true }));
  }

  /** Where the first problem stands. */
  get path(): readonly (string | number)[] {
    return this.problems[0].path;
  }

  /** What was given there. */
  get given(): string {
    return this.problems[0].given;
  }

  /** What is accepted there. */
  get accepted(): Text {
    return this.problems[0].accepted;
  }

  /** The error as plain data, for logs and HTTP answers. */
  toJSON(): { name: string; rule: string; problems: readonly InputProblem[]; more: number; text: Text } {
    return { name: this.name, rule: this.rule, problems: this.problems, more: this.more, text: this.text };
  }
}

/** How many problems the message says one by one. */
const mostSaid = 20;

/** Whether a value is an input error of this or another copy of the library. Never throws. */
export function isRuleInputError(value: unknown): value is RuleInputError {
  try {
    return Object.hasOwn(value as object, brand);
  } catch {
    return false;
  }
}

/** A problem with the value itself, wherever it stands. */
export function problem(given: unknown, accepted: Text, path: readonly (string | number)[] = []): InputProblem {
  return { path: path.map(bounded), given: describe(given), accepted };
}

/** A part of a path, shortened where it is a long name of the caller's. */
const bounded = (part: string | number): string | number => (typeof part === 'string' ? visible(shorten(part)) : part);

/**
 * Describes any value in a few characters. Never throws, never runs a getter or a `toString` of the value.
 *
 * @param value anything
 */
export function describe(value: unknown): string {
  if (typeof value === 'string') return visible(JSON.stringify(shorten(value)));
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : shorten(inDigits(value));
  if (typeof value === 'bigint') return bigintInWords(value);
  if (value === null || value === undefined || typeof value === 'boolean') return String(value);
  if (typeof value === 'object') return describeObject(value);
  return typeof value;
}

/** A number in all its digits: JavaScript writes those nearest to 0 and the largest with an exponent, which people do not read. */
export function inDigits(value: number): string {
  const [size, exponent] = String(value).split('e') as [string, string?];
  if (!exponent) return size;
  const digits = size.replace(/\D/g, '');
  const power = Number(exponent);
  return (value < 0 ? '-' : '') + (power < 0 ? '0.'.padEnd(1 - power, '0') + digits : digits.padEnd(power + 1, '0'));
}

const bigintInWords = (value: bigint): string =>
  value < 10n ** 60n && value > -(10n ** 60n) ? `bigint ${value}` : 'bigint of more than 60 digits';

function describeObject(value: object): string {
  try {
    if (Array.isArray(value)) return `array of ${value.length}`;
    if (value instanceof Date) return 'Date';
    if (isDecimal(value)) return `Decimal ${shorten(value.toFixed())}`;
    const name = className(value);
    return name === undefined ? 'object' : `object of class ${visible(shorten(name))}`;
  } catch {
    return 'object';
  }
}

/**
 * Whether it is a decimal of whichever copy of decimal.js, told by its mark, or by its parts where it is older than version 10.3,
 * which brought the mark. What only says so needs no decimal.js here. May throw what the value throws.
 */
export function isDecimal(value: unknown): value is { readonly toFixed: () => string } {
  const { toStringTag, toFixed, s, e, d } = value as Readonly<Record<string, unknown>>;
  const hasParts = Math.abs(s as number) === 1 && typeof e === 'number' && Array.isArray(d);
  return typeof toFixed === 'function' && (toStringTag === '[object Decimal]' || hasParts);
}

/** The name of an object's class, unless it is a plain object; read without running a getter. */
function className(value: object): string | undefined {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === null || Object.getPrototypeOf(prototype) === null) return undefined;
  const made: unknown = Object.getOwnPropertyDescriptor(prototype, 'constructor')?.value;
  const name: unknown = typeof made === 'function' ? Object.getOwnPropertyDescriptor(made, 'name')?.value : undefined;
  return typeof name === 'string' && name !== '' ? name : undefined;
}

const shorten = (value: string): string => (value.length > 60 ? `${value.slice(0, 60)}…` : value);

/** What cannot be seen, and what would turn the text around or begin another line: also lone surrogates. */
const invisible = /[\p{C}\p{DI}\p{Zl}\p{Zp}]/gu;

const visible = (text: string): string =>
  text.replace(invisible, character => `\\u${(character.codePointAt(0) as number).toString(16).padStart(4, '0')}`);

/** How many of the problems are kept: fewer where what is accepted there is a long list, so that an error stays short. */
function numberKept(problems: readonly InputProblem[]): number {
  let room = mostAccepted;
  const end = problems.findIndex(({ accepted }, index) => {
    room -= accepted.th.length + accepted.en.length;
    return index >= mostProblems || (index >= mostSaid && room < 0);
  });
  return end < 0 ? problems.length : end;
}

const mostAccepted = 100_000;

/** What is accepted is said in full once, where it is long: a list of bad records would say it of each. */
function saidOnce(problems: readonly InputProblem[]): readonly InputProblem[] {
  const first = new Map<string, InputProblem>();
  return problems.map(each => {
    if (each.accepted.en.length < longText) return each;
    const before = first.get(each.accepted.en);
    if (before === undefined) first.set(each.accepted.en, each);
    return before === undefined ? each : { ...each, accepted: asAt(place(before.path)) };
  });
}

const longText = 400;

const asAt = (where: string): Text => ({ th: `เช่นเดียวกับที่ ${where}`, en: `the same as at ${where}` });

const place = (path: InputProblem['path']): string => path.join('.') || '(facts)';

const english = ({ path, given, accepted }: InputProblem): string =>
  `${place(path)}: got ${given}; expected ${accepted.en}`;

const thai = ({ path, given, accepted }: InputProblem): string =>
  `${place(path)}: ได้รับ ${given} แต่ต้องเป็น${/^[\w'-]/.test(accepted.th) ? ' ' : ''}${accepted.th}`;
