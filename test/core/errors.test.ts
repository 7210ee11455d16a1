import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/core/decimal.js';
import { describe as inWords, problem, RuleInputError } from '../../src/core/errors.js';

const accepted = { th: 'จำนวนเต็ม', en: 'a whole number' };

describe('RuleInputError', () => {
  const error = new RuleInputError('cdd.example.fy2565.rule', [
    problem('x', accepted, ['projects', 0, 'approved']),
    problem(undefined, accepted),
  ]);

  it('names rule, place, what was given and what is accepted, in both languages', () => {
    expect(error.message).toBe(
      'cdd.example.fy2565.rule: projects.0.approved: got "x"; expected a whole number; (facts): got undefined; expected a whole number',
    );
    expect(error.text.th).toContain('projects.0.approved: ได้รับ "x" แต่ต้องเป็นจำนวนเต็ม');
    expect([error.rule, error.path, error.given, error.accepted]).toEqual([
      'cdd.example.fy2565.rule',
      ['projects', 0, 'approved'],
      '"x"',
      accepted,
    ]);
  });

  it('is an Error of its own name, and plain data as JSON', () => {
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('RuleInputError');
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: 'RuleInputError',
      rule: error.rule,
      problems: JSON.parse(JSON.stringify(error.problems)),
      more: 0,
      text: error.text,
    });
  });
});

describe('what was given is described', () => {
  it.each([
    ['a', '"a"'],
    ['x'.repeat(100), `"${'x'.repeat(60)}…"`],
    [Number.NaN, 'NaN'],
    [-0, '-0'],
    [Number('1e400'), 'Infinity'],
    [10n, 'bigint 10'],
    [null, 'null'],
    [undefined, 'undefined'],
    [true, 'true'],
    [[1, 2], 'array of 2'],
    [new Date(0), 'Date'],
    [new Decimal('12.50'), 'Decimal 12.5'],
    [{ toString: 1 }, 'object'],
    [() => 1, 'function'],
    [Symbol('s'), 'symbol'],
  ])('%o', (value, words) => {
    expect(inWords(value)).toBe(words);
  });

  it('what throws when it is looked at is an object all the same', () => {
    const trap = new Proxy([], {
      get() {
        throw new Error('no');
      },
    });
    expect(inWords(trap)).toBe('object');
  });
});
