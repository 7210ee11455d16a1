import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inOrder } from '../../src/rules/deciding/in-order.js';
import { count } from '../../src/rules/logic/fact.js';
import { label, page, programme } from '../rules/own.js';

const define = (first: 'lowest' | 'highest') =>
  inOrder({
    programme,
    id: 'in-order',
    title: label('in order'),
    source: page(1),
    list: { name: 'list', label: label('list') },
    facts: { key: count(label('key'), 'items') },
    by: 'key',
    first,
  });
const rules = { lowest: define('lowest'), highest: define('highest') };

/** Beyond every key of the test, so that what is missing can be below and above all of them. */
const keys = [0, 1, 2, 3];
const values = [...keys, 4];
const completions = (list: readonly (number | undefined)[]): number[][] =>
  list.reduce<number[][]>(
    (all, key) => all.flatMap(each => (key === undefined ? values : [key]).map(value => [...each, value])),
    [[]],
  );

it('is unknown exactly while the missing numbers leave both verdicts possible', () => {
  const key = fc.option(fc.constantFrom(...keys), { nil: undefined });
  const list = fc.array(key, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(list, fc.constantFrom('lowest' as const, 'highest' as const), (given, first) => {
      const sign = first === 'lowest' ? 1 : -1;
      const isSorted = (all: readonly number[]): boolean =>
        all.every((value, index) => index === 0 || (value - (all[index - 1] as number)) * sign >= 0);
      const verdicts = new Set(completions(given).map(isSorted));
      const facts = { list: given.map((value, index) => ({ id: String(index), key: value })) };
      const expected = verdicts.size > 1 ? 'unknown' : verdicts.has(true) ? 'met' : 'unmet';
      const outcome = rules[first](facts);
      expect(outcome.verdict).toBe(expected);
      expect(rules[first].decide(facts)).toBe(expected);
      expect(outcome.missing.length > 0).toBe(expected === 'unknown');
    }),
  );
});
