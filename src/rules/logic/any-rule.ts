import type { Kind, Safe } from '../../core/argument.js';
import { isPlainObject } from './read.js';
import type { RuleDescription } from './rule.js';
import type { StandardSchema } from './standard-schema.js';

/** Whatever tells what it is, as every rule does. */
export interface Described {
  readonly rule: RuleDescription;
}

/**
 * A rule of any shape, as the catalogue finds it. Every rule is one: it is the type for a list of rules of several kinds. Nobody
 * knows its facts beforehand, so it is called through `safe`.
 */
export interface AnyRule extends Described {
  /** The outcome, or the error that says why there is none. */
  readonly safe: (facts: unknown) => Safe<{ readonly rule: string }>;
  /** The decision alone; throws what `safe` gives as the error. */
  decide(facts: unknown): unknown;
  /** The rule as a Standard Schema of its facts, as forms, routers and queues take it. */
  readonly '~standard': StandardSchema<unknown>;
}

/** The facts that a rule takes: of one that was found, whatever they are. */
export type FactsOf<Of> = Of extends (facts: infer Input) => object ? Input : Readonly<Record<string, unknown>>;

/** A rule of any shape, among the arguments of a function. */
export const anyRule: Kind<Described> = {
  read: input => (isPlainObject((input as Described).rule.facts) ? (input as Described) : undefined),
  accepted: { th: 'กติกา', en: 'a rule' },
};
