import type { AnyRule } from '../../src/rules/logic/any-rule.js';
import { type Given, Inputs } from './inputs.js';

/** Whether a value has names of its own. */
export const isObject = (value: unknown): value is Given =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Facts that a rule takes, as those who read its errors mend them. */
export function* takenBy(rule: AnyRule, number: number): Generator<Given> {
  const inputs = new Inputs(rule.rule);
  for (const first of inputs.several(number)) {
    let facts = first;
    for (let mends = 0; isObject(facts) && mends < 8; mends += 1) {
      const result = rule.safe(facts);
      if (result.ok) yield facts;
      if (result.ok) break;
      facts = inputs.mended(facts, result.error.problems[0]);
    }
  }
}
