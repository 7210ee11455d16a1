import { isDeepStrictEqual } from 'node:util';
import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { factsOf } from '../arbitrary.js';
import { type PublicRule, publicRules } from '../rules.js';

/** What every rule is asked here: nothing, and facts of all kinds. The same whenever it is made. */
const battery = new Map(
  (await publicRules()).map(({ path, rule }) => [
    path,
    [{}, ...fc.sample(factsOf(rule.rule), { numRuns: 12, seed: 2565 })],
  ]),
);

const answers = ({ path, rule }: PublicRule): readonly string[] =>
  (battery.get(path) ?? []).map(facts => JSON.stringify(rule.safe(facts)));

/** What every rule answers, each module loaded anew. */
async function allAnswers(): Promise<ReadonlyMap<string, readonly string[]>> {
  vi.resetModules();
  const { publicRules: reload } = await import('../rules.js');
  return new Map((await reload()).map(each => [each.path, answers(each)]));
}

const expected = await allAnswers();

/** The hours that noon of 4 February 2021 is behind universal time here. */
const offset = (): number => new Date(2021, 1, 4, 12).getTimezoneOffset() / 60;

afterEach(() => {
  vi.unstubAllEnvs();
  Decimal.set({ defaults: true });
});

describe('every rule answers the same', () => {
  it('and there are rules to ask', () => {
    expect(expected.size).toBeGreaterThan(0);
  });

  it.each([
    ['UTC', 0],
    ['Asia/Bangkok', -7],
    ['America/St_Johns', 3.5],
    ['Pacific/Apia', -14],
  ])('in the time zone %s', async (zone, hours) => {
    vi.stubEnv('TZ', zone);
    expect(offset()).toBe(hours);
    expect(await allAnswers()).toEqual(expected);
  });

  it('when the application sets its own decimal.js to two digits, rounded up, and to exponents', async () => {
    Decimal.set({ precision: 2, rounding: Decimal.ROUND_UP, toExpPos: 0, toExpNeg: 0, modulo: Decimal.EUCLID });
    expect(new Decimal(1).div(3).toString()).toBe('3.4e-1');
    expect(await allAnswers()).toEqual(expected);
  });

  it('when Object.prototype has an entry by the name of a fact', async () => {
    const changed = (await publicRules()).flatMap(each => {
      const values = Object.assign({}, ...(battery.get(each.path) ?? [])) as Record<string, unknown>;
      return Object.keys(each.rule.rule.facts)
        .filter(name => {
          const polluted = whilePolluted(name, values[name] ?? true, () => answers(each));
          return !isDeepStrictEqual(polluted, expected.get(each.path));
        })
        .map(name => `${each.path}, ${name}`);
    });
    expect(changed).toEqual([]);
  });
});

/** Runs something while every object inherits an enumerable entry. */
function whilePolluted<Result>(name: string, value: unknown, run: () => Result): Result {
  Object.defineProperty(Object.prototype, name, { value, enumerable: true, configurable: true, writable: true });
  try {
    return run();
  } finally {
    delete (Object.prototype as unknown as Record<string, unknown>)[name];
  }
}
