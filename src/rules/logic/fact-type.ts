import type { InputProblem } from '../../core/errors.js';
import type { Unit } from '../../core/parameter.js';
import type { Text } from '../../core/text.js';
import type { Node } from './node.js';
import type { Problems } from './problems.js';

/** Between what a plain number lies, and how many decimals it has at most. */
export interface PlainBounds {
  readonly low: number;
  readonly high: number;
  readonly decimals: number | undefined;
}

/** Reads a single value, or gives undefined. How it reads a plain number stands beside it: to ask a function of each takes longer. */
export type FactReader<Value> = ((input: unknown) => Value | undefined) & { readonly plain?: PlainBounds };

/**
 * One thing that a rule asks about its subject: its label, what is accepted, and how it is read. A fact may be missing
 * unless it is `required`. A fact is either single (it has `read`), a record (`fields`) or a list (`item`).
 */
export interface Fact<Value = unknown, Input = never, Required extends boolean = boolean> {
  readonly label: Text;
  /** What is accepted, as the end of the sentence “expected …”. */
  readonly accepts: Text;
  readonly required: Required;
  readonly unit?: Unit;
  /** Whether it names something: such a text comes once in a list of them, however it is written. */
  readonly identifies?: boolean;
  /** Whether it tells the records of a list apart: no two have the same. */
  readonly tellsApart?: boolean;
  /** Whether the same may come twice in the list. */
  readonly repeats?: boolean;
  /** What the words of a choice are called. */
  readonly choices?: Readonly<Record<string, Text>>;
  /** Reads a single value, or gives undefined. */
  readonly read?: FactReader<Value>;
  /** What would have been accepted instead of a value that was not, where more can be said than `accepts`. */
  readonly hint?: (input: unknown) => Text | undefined;
  /** A day with one on either side. */
  readonly around?: (limit: string) => readonly unknown[];
  /** JSON Schema of a single value. */
  readonly json?: Readonly<Record<string, unknown>>;
  /** The facts of a record. */
  readonly fields?: Facts;
  /** What a list holds, and the fewest and the most that it may. */
  readonly item?: Fact;
  readonly least?: number;
  readonly most?: number;
  readonly list?: ListReading;
  /** What is taken where it is not given; such a fact is never missing. */
  readonly standard?: unknown;
  /** Only for the type of what callers pass: never there when the program runs. */
  readonly takes?: (input: Input) => void;
}

/** The facts of a rule, by name. */
export type Facts = Readonly<Record<string, Fact>>;

type Flat<T> = { [K in keyof T]: T[K] } & {};

type Input<F> = F extends { readonly takes?: (input: infer I) => void } ? I : never;

/** What a caller passes for these facts: required ones always, the others where they are known. */
export type InputOf<F extends Facts> = Flat<
  { readonly [K in keyof F as F[K]['required'] extends true ? K : never]: Input<F[K]> } & {
    readonly [K in keyof F as F[K]['required'] extends true ? never : K]?: Input<F[K]> | undefined;
  }
>;

/** What a rule computes with: every fact has its key, and is undefined where it is missing. */
export type ValuesOf<F extends Facts> = {
  readonly [K in keyof F]: F[K] extends Fact<infer V, infer _I, infer R> ? (R extends true ? V : V | undefined) : never;
};

/**
 * Facts as rules compute with them: those of a record stand in the order in which it names them, undefined where they are
 * missing, those of a list in a list.
 */
export type Places = readonly unknown[];

/** Reads what is plainly good, or gives undefined: what is wrong then is found by the reader that says it. */
export type Plain = FactReader<unknown>;

/** Says all that is wrong with what is given for a fact. */
export type Checked = (fact: Fact, input: unknown, path: InputProblem['path'], problems: Problems) => unknown;

/** A fact that is a list. */
export type ListFact = Fact & Required<Pick<Fact, 'item' | 'least' | 'most' | 'list'>>;

/** How a list is read, which a fact that is one brings along: the others need none of it. */
export interface ListReading {
  /** Makes what reads a list that is plainly good. */
  readonly plain: (fact: ListFact, plain: (fact: Fact) => Plain) => Plain;
  /** Says all that is wrong with what is given for the list. */
  readonly checked: (
    fact: ListFact,
    input: unknown,
    path: InputProblem['path'],
    problems: Problems,
    checked: Checked,
  ) => unknown;
  /** Gives the names in a rule's facts, once read, as the first that looks the same is written; undefined where each comes once anyway. */
  readonly spelled: (facts: Fact) => ((values: Places) => Places) | undefined;
}

/** Refuses a value that reads well by itself but not in its rule. */
export type Refuse = (path: InputProblem['path'], given: unknown, accepted: Text) => never;

/** What a missing fact cannot be below, and what it cannot be above. */
export interface Limits {
  readonly least: readonly unknown[];
  readonly most: readonly unknown[];
}

/** Facts that are in order, and all that follows from it: only rules that have such facts carry it. */
export interface Order<Name extends string = string> {
  /** Chains of facts of which each is at most the next that is known. */
  readonly chains: readonly (readonly Name[])[];
  /** The facts that others leave less room. */
  readonly names: readonly Name[];
  /** What the known facts leave to a missing one. */
  readonly limits: (name: string, values: Readonly<Record<string, unknown>>) => Limits;
  /** A criterion or group, settled as soon as the order leaves a missing fact no value that would change it; absent where none is asked. */
  readonly settles?: <Values>(node: Node<Values>, facts: Facts) => Node<Values>;
  /** Makes a reader that refuses facts out of order. */
  readonly reader: (facts: Facts, read: (input: unknown) => Places, refuse: Refuse) => (input: unknown) => Places;
}
