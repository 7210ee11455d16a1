import { describe, expect, it } from 'vitest';
import { parameter } from '../../src/core/parameter.js';
import { atMost, yes } from '../../src/rules/criteria/criterion.js';
import { checklist } from '../../src/rules/deciding/checklist.js';
import { money, yesNo } from '../../src/rules/logic/fact.js';
import { define, line, text } from './fixtures.js';

const limit = parameter(100, 'baht', line(1));

/** A rule of five answers and an amount: their verdicts come out in 729 ways. */
const made = (least?: number) =>
  checklist({
    ...define('six'),
    facts: {
      ...Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map(name => [name, yesNo(text(name))])),
      amount: money(text('amount')),
    },
    criteria: [...['a', 'b', 'c', 'd', 'e'].map(name => yes(name)), atMost('amount', limit)] as never[],
    ...(least && { least }),
  });

const answers = [true, false, undefined];
const amounts = [100, 100.01, undefined];

const cases = Array.from({ length: 3 ** 6 }, (_, number) => {
  const at = (place: number) => Math.floor(number / 3 ** place) % 3;
  const flags = ['a', 'b', 'c', 'd', 'e'].map((name, place) => [name, answers[at(place)]]);
  return { ...Object.fromEntries(flags), amount: amounts[at(5)] } as Record<string, boolean | number | undefined>;
});

const isMet = (value: boolean | number | undefined): boolean | undefined =>
  value === undefined ? undefined : value === true || value === 100;

describe.each([6, 4])('a checklist of six of which %s are enough', least => {
  const rule = made(least);

  it.each(['first', 'again'])('comes to the same as by hand, however its criteria come out: %s', () => {
    for (const facts of cases) {
      const verdicts = Object.entries(facts).map(([name, value]) => ({ name, verdict: isMet(value) }));
      const [met, unmet, open] = [true, false, undefined].map(verdict =>
        verdicts.filter(each => each.verdict === verdict).map(({ name }) => name),
      ) as [string[], string[], string[]];
      const { verdict, criteria, missing, next } = rule(facts as never);
      const expected = met.length >= least ? 'met' : met.length + open.length < least ? 'unmet' : 'unknown';

      expect({ facts, verdict }).toEqual({ facts, verdict: expected });
      expect(criteria.map(({ status }) => status === 'met')).toEqual(verdicts.map(each => each.verdict === true));
      expect({ facts, missing }).toEqual({ facts, missing: expected === 'unknown' ? open : [] });
      const lacking = verdicts.filter(each => !met.includes(each.name)).map(({ name }) => name);
      expect({ facts, next }).toEqual({ facts, next: lacking.slice(0, Math.max(0, least - met.length)) });
      expect(unmet.length + open.length + met.length).toBe(6);
    }
  });
});

it('also where it has more criteria than one number tells apart', () => {
  const names = Array.from({ length: 40 }, (_, place) => `f${place}`);
  const rule = checklist({
    ...define('forty'),
    facts: Object.fromEntries(names.map(name => [name, yesNo(text(name))])),
    criteria: names.map(name => yes(name)) as never[],
  });
  const all = Object.fromEntries(names.map(name => [name, true]));
  for (const name of names) {
    expect(rule({ ...all, [name]: false } as never)).toMatchObject({ verdict: 'unmet', missing: [], next: [name] });
    expect(rule({ ...all, [name]: undefined } as never)).toMatchObject({
      verdict: 'unknown',
      missing: [name],
      next: [name],
    });
  }
  expect(rule(all as never).verdict).toBe('met');
});
