import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RuleInputError } from '../../src/core/errors.js';
import { anyInput, factsOf } from '../arbitrary.js';
import { publicRules } from '../rules.js';

const rules = await publicRules();

/** The parts of an outcome that a decision may stand for: the first that a rule's outcomes can have is the one. */
const decisions = ['verdict', 'grade', 'score', 'due'];

const partOf = (outcome: object, name: string): unknown => (outcome as Readonly<Record<string, unknown>>)[name];

/** Freezes a value and all within. */
function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
}

describe.each(rules)('$path', ({ rule }) => {
  const facts = factsOf(rule.rule);
  const outcomes = fc.sample(facts, { numRuns: 50, seed: 2565 }).map(input => rule.safe(input));
  const decided = decisions.find(name => outcomes.some(result => result.ok && name in result.value));

  it('answers anything at all with an outcome or a RuleInputError, and never throws', () => {
    fc.assert(
      fc.property(anyInput(rule.rule), make => {
        const result = rule.safe(make());
        if (result.ok) {
          expect(result.value.rule).toBe(rule.rule.id);
        } else {
          expect(result.error).toBeInstanceOf(RuleInputError);
          expect(result.error.rule).toBe(rule.rule.id);
          expect(result.error.problems).not.toHaveLength(0);
          JSON.stringify(result.error);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('gives the same outcome each time, by itself, by safe and by decide, and changes nothing it was given', () => {
    fc.assert(
      fc.property(facts, input => {
        const before = JSON.stringify(input);
        freeze(input);
        const result = rule.safe(input);
        expect(JSON.stringify(input)).toBe(before);

        if (!result.ok) {
          expect(result.error).toBeInstanceOf(RuleInputError);
          expect(() => rule(input)).toThrow(result.error.message);
          expect(() => rule.decide(input)).toThrow(result.error.message);
          return;
        }
        const text = JSON.stringify(result.value);
        expect(JSON.stringify(rule(input))).toBe(text);
        expect(JSON.stringify(rule.safe(input))).toBe(`{"ok":true,"value":${text}}`);

        if (decided) expect(JSON.stringify(rule.decide(input))).toBe(JSON.stringify(partOf(result.value, decided)));
      }),
      { numRuns: 100 },
    );
  });
});
