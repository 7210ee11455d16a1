import type { Kind } from '../../core/argument.js';
import { isPlainObject } from './read.js';
import type { RuleDescription } from './rule.js';

/** Whatever tells what it is, as every rule does. */
export interface Described {
  readonly rule: RuleDescription;
}

/** A rule of any shape, among the arguments of a function. */
export const anyRule: Kind<Described> = {
  read: input => (isPlainObject((input as Described).rule.facts) ? (input as Described) : undefined),
  accepted: { th: 'กติกา', en: 'a rule' },
};
