import { describe, expect, it } from 'vitest';
import { parameter } from '../../src/core/parameter.js';
import { headcount } from '../../src/rules/deciding/headcount.js';
import { define, line, stored, text } from './fixtures.js';

const people = (number: number) => parameter(number, 'people', line(number));

const bounded = headcount({
  ...define('bounded'),
  total: { atLeast: people(3), atMost: people(5) },
  kinds: { officers: { label: text('officers'), atLeast: people(1) }, others: { label: text('others') } },
});
const open = headcount({
  ...define('open'),
  total: { atLeast: people(3) },
  kinds: { officers: { label: text('officers'), atLeast: people(1) }, others: { label: text('others') } },
});
const anybody = headcount({
  ...define('anybody'),
  total: { atLeast: people(3) },
  kinds: { men: { label: text('men') }, women: { label: text('women') } },
});

describe('a headcount within bounds', () => {
  it.each([
    [1, 1, 'unmet'],
    [1, 2, 'met'],
    [1, 4, 'met'],
    [1, 5, 'unmet'],
    [0, 4, 'unmet'],
  ] as const)('of %i officers and %i others is %s', (officers, others, verdict) => {
    expect(bounded({ officers, others }).verdict).toBe(verdict);
    expect(bounded.decide({ officers, others })).toBe(verdict);
  });

  it('is open while a kind is not known that can still make or break it', () => {
    expect(stored(bounded({ officers: 1 }))).toMatchObject({ verdict: 'unknown', missing: ['others'] });
    expect(bounded({ officers: 1 })).not.toHaveProperty('heads');
    expect(bounded({ others: 2 }).missing).toEqual(['officers']);
    expect(bounded({}).missing).toEqual(['officers', 'others']);
  });

  it('is unmet as soon as no number can make it', () => {
    expect(bounded({ others: 5 })).toMatchObject({ verdict: 'unmet', missing: [] });
    expect(bounded({ officers: 6 }).verdict).toBe('unmet');
    expect(bounded({ officers: 0 }).verdict).toBe('unmet');
  });

  it('shows the bounds and the kinds that must be there', () => {
    expect(stored(bounded({ officers: 1, others: 2 }).criteria)).toMatchObject([
      { id: 'heads', status: 'met', actual: '3', required: { atLeast: '3', atMost: '5' } },
      { id: 'officers', status: 'met', actual: '1', required: { atLeast: '1' } },
    ]);
  });
});

describe('a headcount without an upper bound', () => {
  it('is met by enough people, whatever the number of a kind that need not be there', () => {
    expect(open({ officers: 3 })).toMatchObject({ verdict: 'met', missing: [] });
    expect(anybody({ men: 3 })).toMatchObject({ verdict: 'met', missing: [] });
  });

  it('asks only for the kind that must be there once there are enough', () => {
    expect(open({ others: 2 })).toMatchObject({ verdict: 'unknown', missing: ['officers'] });
    expect(open({}).missing).toEqual(['officers', 'others']);
    expect(open({ officers: 2 }).missing).toEqual(['others']);
    expect(anybody({ men: 2 }).missing).toEqual(['women']);
  });

  it('does not ask for those without whom there are enough once the others are there', () => {
    const rule = headcount({
      ...define('with-officers'),
      total: { atLeast: people(1) },
      kinds: { officers: { label: text('officers'), atLeast: people(1) }, others: { label: text('others') } },
    });
    expect(rule({})).toMatchObject({ verdict: 'unknown', missing: ['officers'] });
  });

  it('of too few is unmet', () => {
    expect(open({ officers: 1, others: 1 }).verdict).toBe('unmet');
    expect(open({ officers: 0, others: 9 }).verdict).toBe('unmet');
  });
});

describe('missing kinds, against all ways in which they can turn out', () => {
  const numbers = [0, 1, 2, 3, 4, 5, 6, 7];
  const known = [undefined, ...numbers];

  it.each([bounded, open, anybody])('are exactly those that matter', rule => {
    const [first, second] = Object.keys(rule.rule.facts) as [string, string];
    for (const one of known) {
      for (const two of known) {
        const given = { [first]: one, [second]: two };
        const complete = (one === undefined ? numbers : [one]).flatMap(a =>
          (two === undefined ? numbers : [two]).map(b => ({ [first]: a, [second]: b })),
        );
        const answers = new Set(complete.map(each => rule.decide(each)));
        const matters = [first, second].filter(
          kind =>
            given[kind] === undefined &&
            complete.some(each => new Set(numbers.map(number => rule.decide({ ...each, [kind]: number }))).size > 1),
        );
        const outcome = rule(given);
        expect(outcome.verdict).toBe(answers.size === 1 ? [...answers][0] : 'unknown');
        expect(outcome.missing).toEqual(answers.size === 1 ? [] : matters);
      }
    }
  });
});

describe('a headcount that is defined wrongly', () => {
  it('is refused', () => {
    const make =
      (total: { atLeast: number; atMost?: number }, name = 'officers', least = 1) =>
      () =>
        headcount({
          ...define('wrong'),
          total:
            total.atMost === undefined
              ? { atLeast: people(total.atLeast) }
              : { atLeast: people(total.atLeast), atMost: people(total.atMost) },
          kinds: { [name]: { label: text('officers'), atLeast: people(least) } },
        });
    expect(make({ atLeast: 3, atMost: 3 })).not.toThrow();
    expect(make({ atLeast: 1, atMost: 3 }, 'officers', 3)).not.toThrow();
    expect(make({ atLeast: 3 }, 'heads')).toThrow('wrong');
    expect(make({ atLeast: 4, atMost: 3 })).toThrow('wrong');
    expect(make({ atLeast: 1, atMost: 3 }, 'officers', 4)).toThrow('wrong');
  });
});
