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
    expect(error.text.th).toBe(
      'cdd.example.fy2565.rule: projects.0.approved: ได้รับ "x" แต่ต้องเป็นจำนวนเต็ม; (facts): ได้รับ undefined แต่ต้องเป็นจำนวนเต็ม',
    );
    expect([error.rule, error.path, error.given, error.accepted]).toEqual([
      'cdd.example.fy2565.rule',
      ['projects', 0, 'approved'],
      '"x"',
      accepted,
    ]);
  });

  it('is told from an object that cannot be looked at', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(proxy instanceof RuleInputError).toBe(false);
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

describe('an error of many problems', () => {
  const many = (length: number, { th, en }: typeof accepted): RuleInputError =>
    new RuleInputError(
      'cdd.example.fy2565.rule',
      Array.from({ length }, (_, index) => problem(1, { th, en }, [index])) as never,
      5,
    );
  const long = (characters: number) => ({ th: 'ก'.repeat(characters), en: 'a'.repeat(characters) });

  it('keeps the first hundred and counts the rest', () => {
    expect(many(100, accepted).problems).toHaveLength(100);
    expect(many(101, accepted).problems).toHaveLength(100);
    expect(many(101, accepted).more).toBe(6);
  });

  it('says twenty one by one, and how many more there are, were it one', () => {
    const alone = (length: number) => new RuleInputError('rule', many(length, accepted).problems as never);
    expect(alone(20).message).not.toContain('more');
    expect(alone(21).message).toMatch(/; 19: got 1; expected [^;]+; and 1 more$/);
    expect(alone(21).text.th).toMatch(/; และอีก 1 รายการ$/);
    expect(alone(22).text.th).toMatch(/; และอีก 2 รายการ$/);
  });

  it('keeps fewer where what is accepted is long, but no fewer than twenty', () => {
    expect(many(100, long(500)).problems).toHaveLength(100);
    expect(many(100, long(501)).problems).toHaveLength(99);
    expect(many(100, long(501)).more).toBe(6);
    expect(many(100, long(50_000)).problems).toHaveLength(20);
    expect(many(20, long(50_000)).problems).toHaveLength(20);
  });

  it('says what is accepted once where it is long, and else each time', () => {
    const { message, text } = many(2, long(400));
    expect(message).toBe(
      `cdd.example.fy2565.rule: 0: got 1; expected ${'a'.repeat(400)}; 1: got 1; expected the same as at 0; and 5 more`,
    );
    expect(text.th).toContain('1: ได้รับ 1 แต่ต้องเป็นเช่นเดียวกับที่ 0');
    expect(many(2, long(399)).message.match(/a{399}/g)).toHaveLength(2);
    expect(many(2, long(400)).problems[1]?.accepted.en).toHaveLength(400);
  });
});

describe('what was given is described', () => {
  it.each([
    ['a', '"a"'],
    ['x'.repeat(100), `"${'x'.repeat(60)}…"`],
    [Number.NaN, 'NaN'],
    [-0, '-0'],
    [Number('1e400'), 'Infinity'],
    [1e-7, '0.0000001'],
    [-1.25e-9, '-0.00000000125'],
    [1e21, `1${'0'.repeat(21)}`],
    [-1.5e22, `-15${'0'.repeat(21)}`],
    [1e300, `1${'0'.repeat(59)}…`],
    [5e-324, `0.${'0'.repeat(58)}…`],
    ['x'.repeat(60), `"${'x'.repeat(60)}"`],
    ['x'.repeat(61), `"${'x'.repeat(60)}…"`],
    ['a\u00adb\u200b', String.raw`"a\u00adb\u200b"`],
    [10n, 'bigint 10'],
    [10n ** 60n - 1n, `bigint ${'9'.repeat(60)}`],
    [10n ** 60n, 'bigint of more than 60 digits'],
    [1n - 10n ** 60n, `bigint -${'9'.repeat(60)}`],
    [-(10n ** 60n), 'bigint of more than 60 digits'],
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

  it('a name that would begin another line of a log stays on its line', () => {
    const { path, message } = new RuleInputError('example', [
      problem(1, { th: 'ก', en: 'a' }, ['a\r\nb\u0085c\u2028d\u0000']),
    ]);
    expect(path).toEqual([String.raw`a\u000d\u000ab\u0085c\u2028d\u0000`]);
    expect(message).not.toContain('\n');
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
