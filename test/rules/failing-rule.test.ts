import { describe, expect, it } from 'vitest';
import { RuleInputError } from '../../src/core/errors.js';
import { count } from '../../src/rules/logic/fact.js';
import { defineRule, prepareRule } from '../../src/rules/logic/rule.js';
import { define, text } from './fixtures.js';

const thrown = new Error('no such village');
const failing = defineRule(
  { ...define('failing'), facts: { heads: count(text('heads'), 'people') } },
  {
    outcome: () => {
      throw thrown;
    },
    decide: () => {
      throw thrown;
    },
  },
);

describe("a rule of one's own that throws", () => {
  it('throws what it throws when it is called', () => {
    expect(() => failing({ heads: 1 })).toThrow(thrown);
    expect(() => failing.decide({ heads: 1 })).toThrow(thrown);
  });

  it('gives an error by safe that says so and holds what was thrown; of bad facts it is told first', () => {
    const result = failing.safe({ heads: 1 });
    if (result.ok) throw new Error('it was answered');
    expect(result.error).toBeInstanceOf(RuleInputError);
    expect(result.error.message).toContain('its computation threw');
    expect(result.error.text.th).toContain('การคำนวณของกติกาเกิดข้อผิดพลาด');
    expect(result.error.cause).toBe(thrown);

    expect(failing.safe({ heads: 'ก' })).toMatchObject({ ok: false, error: { path: ['heads'] } });
    const unreadable = {
      get heads(): number {
        throw thrown;
      },
    };
    const refused = failing.safe(unreadable);
    expect(!refused.ok && [refused.error.cause, refused.error.message]).toEqual([
      undefined,
      expect.stringContaining('an object whose values can be read'),
    ]);
  });

  it('is told so to forms as well', () => {
    const said = failing['~standard'].validate({ heads: 1 });
    expect(said).toMatchObject({ issues: [{ message: expect.stringContaining('การคำนวณของกติกาเกิดข้อผิดพลาด') }] });
  });
});

it('what a definition and a shape hold cannot be changed by way of an outcome that shares it', () => {
  const [held, asked] = [text('held'), text('asked')];
  const definition = { ...define('sharing'), facts: { heads: count(asked, 'people') } };
  const rule = prepareRule<typeof definition.facts, object, undefined>(
    definition,
    { shape: 'own', holds: { label: { label: held } } },
    () => ({ outcome: () => ({ rule: 'sharing', label: held, asked }), decide: () => undefined }),
  );
  expect([Object.isFrozen(held), Object.isFrozen(asked)]).toEqual([false, false]);
  expect(rule({})).toEqual({ rule: 'sharing', label: held, asked });
  expect([Object.isFrozen(held), Object.isFrozen(asked)]).toEqual([true, true]);
});
