import { describe, expect, it } from 'vitest';
import { parameter } from '../../src/core/parameter.js';
import { appliesWhere } from '../../src/rules/criteria/conditional.js';
import { atLeast, no, shareAtLeast } from '../../src/rules/criteria/criterion.js';
import { laterThan, lessThan } from '../../src/rules/criteria/two-facts.js';
import { checklist } from '../../src/rules/deciding/checklist.js';
import { choice, count, date, percent, yesNo } from '../../src/rules/logic/fact.js';
import { define, line, stored, text } from './fixtures.js';

const named = { id: 'named', label: text('named') };

describe('a criterion that is asked only somewhere', () => {
  const rule = checklist({
    ...define('somewhere'),
    facts: { kind: choice(text('kind'), ['a', 'b', 'c']), repeated: yesNo(text('repeated')) },
    criteria: [appliesWhere('kind', ['a', 'b'], no('repeated'), named)],
  });
  type Facts = Parameters<typeof rule>[0];

  it.each<[Facts, string, string[]]>([
    [{ kind: 'a', repeated: false }, 'met', []],
    [{ kind: 'b', repeated: true }, 'unmet', []],
    [{ kind: 'c', repeated: true }, 'met', []],
    [{ kind: 'c' }, 'met', []],
    [{ kind: 'a' }, 'unknown', ['repeated']],
    [{ repeated: true }, 'unknown', ['kind']],
    [{ repeated: false }, 'met', []],
    [{}, 'unknown', ['kind', 'repeated']],
  ])('is %o %s', (facts, verdict, missing) => {
    expect(rule(facts)).toMatchObject({ verdict, missing });
    expect(rule.decide(facts)).toBe(verdict);
  });

  it('is told by one and the same evidence for the same values, frozen, where these can be few', () => {
    const [first, again] = [rule({ kind: 'a', repeated: true }), rule({ kind: 'a', repeated: true })];
    expect(again.criteria[0]).toBe(first.criteria[0]);
    expect(Object.isFrozen(first.criteria[0])).toBe(true);
    expect(rule({ kind: 'b', repeated: true }).criteria[0]).not.toBe(first.criteria[0]);
    const [few, many] = [14, 15].map(most =>
      checklist({
        ...define(`of-${most}`),
        facts: { part: count(text('part'), 'people', { most }), whole: count(text('whole'), 'people', { most }) },
        criteria: [shareAtLeast('part', 'whole', parameter(50, 'percent', line(1)), named)],
      }),
    );
    const shown = (of: typeof few) => of?.({ part: 1, whole: 2 }).criteria[0];
    expect(shown(few)).toBe(shown(few));
    expect(shown(many)).not.toBe(shown(many));
    expect(shown(many)).toEqual(shown(few));
  });

  it('shows what is asked where it is asked, and nothing elsewhere', () => {
    expect(rule({ kind: 'a', repeated: true }).criteria[0]).toMatchObject({ actual: true, required: false });
    expect(rule({ kind: 'c', repeated: true }).criteria[0]).not.toHaveProperty('required');
  });

  it('names the fact of the criterion that it asks, unless that reads several', () => {
    const { criteria } = checklist({
      ...define('shown'),
      facts: {
        kind: choice(text('kind'), ['a']),
        size: choice(text('size'), ['big']),
        repeated: yesNo(text('repeated')),
        part: count(text('part'), 'items'),
        whole: count(text('whole'), 'items'),
      },
      criteria: [
        appliesWhere('kind', ['a'], no('repeated'), named),
        appliesWhere('size', ['big'], shareAtLeast('part', 'whole', parameter(50, 'percent', line(7)), named), {
          id: 'both',
          label: text('both'),
        }),
      ],
    })({});
    expect(criteria.map(({ fact }) => fact)).toEqual(['repeated', undefined]);
  });

  it('keeps the place of the criterion that it asks', () => {
    const parameters = { five: parameter(5, 'items', line(7)) };
    const { criteria } = checklist({
      ...define('place'),
      facts: { kind: choice(text('kind'), ['a']), items: count(text('items'), 'items') },
      criteria: [appliesWhere('kind', ['a'], atLeast('items', parameters.five), named)],
    })({});
    expect(criteria[0]?.source.lines).toEqual([7]);
  });
});

describe('one number below another', () => {
  const rule = checklist({
    ...define('below'),
    facts: { after: percent(text('after')), before: percent(text('before')) },
    criteria: [lessThan('after', 'before', named)],
  });
  type Facts = Parameters<typeof rule>[0];

  it.each<[Facts, string, string[]]>([
    [{ after: '5.99', before: 6 }, 'met', []],
    [{ after: 6, before: 6 }, 'unmet', []],
    [{ after: '6.01', before: 6 }, 'unmet', []],
    [{ before: 0 }, 'unmet', []],
    [{ after: 0 }, 'unknown', ['before']],
    [{ before: 6 }, 'unknown', ['after']],
  ])('is %o %s', (facts, verdict, missing) => {
    expect(rule(facts)).toMatchObject({ verdict, missing });
  });

  it('shows both', () => {
    expect(stored(rule({ after: 5, before: 6 }).criteria[0])).toMatchObject({ actual: '5', required: { below: '6' } });
    expect(rule({}).criteria[0]).not.toHaveProperty('actual');
    expect(rule({}).criteria[0]).not.toHaveProperty('required');
  });
});

describe('one date after another', () => {
  const rule = checklist({
    ...define('later'),
    facts: { now: date(text('now')), before: date(text('before')) },
    criteria: [laterThan('now', 'before', named)],
  });
  type Facts = Parameters<typeof rule>[0];

  it.each<[Facts, string, string[]]>([
    [{ now: '2022-03-02', before: '2022-03-01' }, 'met', []],
    [{ now: '2022-03-01', before: '2022-03-01' }, 'unmet', []],
    [{ now: '2022-02-28', before: '2022-03-01' }, 'unmet', []],
    [{ now: '2022-02-28' }, 'unknown', ['before']],
    [{ before: '2022-02-28' }, 'unknown', ['now']],
  ])('is %o %s', (facts, verdict, missing) => {
    expect(rule(facts)).toMatchObject({ verdict, missing });
  });

  it('asks for the day after at the earliest', () => {
    expect(rule({ before: '2022-02-28' }).criteria[0]).toMatchObject({ required: { noEarlierThan: '2022-03-01' } });
    expect(rule({}).criteria[0]).not.toHaveProperty('required');
  });
});
