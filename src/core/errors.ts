import { Decimal } from './decimal.js';
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

/**
 * Input that a rule cannot use. The only error that a rule throws: it names the rule, the place, what was given and what is
 * accepted, in Thai and English. `error.message` says the same in English, `error.text` in both languages.
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
  /** All that was wrong, in the order it was found; never empty. */
  readonly problems: readonly [InputProblem, ...InputProblem[]];
  /** The whole message in Thai and English. */
  readonly text: Text;

  constructor(rule: string, problems: readonly [InputProblem, ...InputProblem[]]) {
    const text = {
      th: `${rule}: ${problems.map(thai).join('; ')}`,
      en: `${rule}: ${problems.map(english).join('; ')}`,
    };
    super(text.en);
    this.rule = rule;
    this.problems = problems;
    this.text = text;
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
  toJSON(): { name: string; rule: string; problems: readonly InputProblem[]; text: Text } {
    return { name: this.name, rule: this.rule, problems: this.problems, text: this.text };
  }
}

/** A problem with the value itself, wherever it stands. */
export function problem(given: unknown, accepted: Text, path: readonly (string | number)[] = []): InputProblem {
  return { path, given: describe(given), accepted };
}

/**
 * Describes any value in a few characters. Never throws, never runs a getter or a `toString` of the value.
 *
 * @param value anything
 */
export function describe(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(shorten(value));
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : String(value);
  if (typeof value === 'bigint') return `bigint ${shorten(String(value))}`;
  if (value === null || value === undefined || typeof value === 'boolean') return String(value);
  if (typeof value === 'object') return describeObject(value);
  return typeof value;
}

function describeObject(value: object): string {
  try {
    if (Array.isArray(value)) return `array of ${value.length}`;
    if (value instanceof Date) return 'Date';
    if (Decimal.isDecimal(value)) return `Decimal ${shorten(value.toFixed())}`;
    return 'object';
  } catch {
    return 'object';
  }
}

const shorten = (value: string): string => (value.length > 60 ? `${value.slice(0, 60)}…` : value);

const place = (path: InputProblem['path']): string => path.join('.') || '(facts)';

const english = ({ path, given, accepted }: InputProblem): string =>
  `${place(path)}: got ${given}; expected ${accepted.en}`;

const thai = ({ path, given, accepted }: InputProblem): string =>
  `${place(path)}: ได้รับ ${given} แต่ต้องเป็น${accepted.th}`;
