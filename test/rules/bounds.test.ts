import { describe, expect, it } from 'vitest';
import { parameter } from '../../src/core/parameter.js';
import { levelScale } from '../../src/rules/counting/scale.js';
import { appliesWhere } from '../../src/rules/criteria/conditional.js';
import {
  atLeast,
  atMost,
  type Criterion,
  exactly,
  oneOf,
  shareAtLeast,
  shareAtMost,
  yes,
} from '../../src/rules/criteria/criterion.js';
import { growthAtLeast } from '../../src/rules/criteria/two-facts.js';
import { checklist } from '../../src/rules/deciding/checklist.js';
import { ascending } from '../../src/rules/logic/bounds.js';
import { choiceOrNone, count, type Fact, name, province, quantity, yesNo } from '../../src/rules/logic/fact.js';
import { define, line, text } from './fixtures.js';

const percent = (value: number) => parameter(value, 'percent', line(1));
const people = (value: number) => parameter(value, 'people', line(1));
const own = (id: string) => ({ id, label: text(id) });

describe('facts of a chain settle one another', () => {
  const counted = checklist({
    ...define('counted'),
    facts: {
      few: count(text('few'), 'people'),
      some: count(text('some'), 'people'),
      many: count(text('many'), 'people'),
    },
    ordered: ascending(['few', 'some', 'many']),
    criteria: [atLeast('some', people(10)), atMost('many', people(20)), exactly('few', people(5))],
  });

  it.each([
    [{ many: 9, few: 5 }, 'unmet', []],
    [{ many: 10, few: 5 }, 'unknown', ['some']],
    [{ few: 5, some: 21 }, 'unmet', []],
    [{ few: 5, some: 20 }, 'unknown', ['many']],
    [{ some: 10, many: 20 }, 'unknown', ['few']],
    [{ few: 11, many: 11 }, 'unmet', []],
    [{ few: 5 }, 'unknown', ['some', 'many']],
    [{}, 'unknown', ['some', 'many', 'few']],
  ] as const)('%o is %s', (facts, verdict, missing) => {
    expect(counted(facts)).toMatchObject({ verdict, missing });
    expect(counted.decide(facts)).toBe(verdict);
  });

  it('name what they are in order with where that settles them, and not where they are known or open', () => {
    const shown = (facts: Parameters<typeof counted>[0]) => counted(facts).criteria.map(each => each.facts);
    expect(shown({ many: 9, few: 5 })).toEqual([{ few: '5', many: '9' }, undefined, undefined]);
    expect(shown({ few: 5, some: 21 })).toEqual([undefined, { some: '21' }, undefined]);
    expect(shown({ many: 10, few: 5 })).toEqual([undefined, undefined, undefined]);
  });

  it('also where it is a share that they settle', () => {
    const share = (limit: number) =>
      checklist({
        ...define('share'),
        facts: {
          part: quantity(text('part'), 'items'),
          half: quantity(text('half'), 'items'),
          whole: count(text('whole'), 'items'),
        },
        ordered: ascending(['half', 'part', 'whole']),
        criteria: [shareAtLeast('part', 'whole', percent(limit), own('share'))],
      });
    expect(share(50)({ half: 5, whole: 10 })).toMatchObject({ verdict: 'met', missing: [] });
    expect(share(50)({ half: '4.9', whole: 10 })).toMatchObject({ verdict: 'unknown', missing: ['part'] });
    expect(share(50)({ half: 5 })).toMatchObject({ verdict: 'unknown', missing: ['part', 'whole'] });
    expect(share(0)({ half: 1, part: 2 })).toMatchObject({ verdict: 'met', missing: [] });
    expect(share(100)({ part: 5 })).toMatchObject({ verdict: 'unknown', missing: ['whole'] });
  });

  it('and by a share that must not be exceeded', () => {
    const share = checklist({
      ...define('share-at-most'),
      facts: {
        least: count(text('least'), 'items'),
        part: count(text('part'), 'items'),
        whole: count(text('whole'), 'items'),
      },
      ordered: ascending(['least', 'part', 'whole']),
      criteria: [shareAtMost('part', 'whole', percent(70), own('share'))],
    });
    expect(share({ least: 8, whole: 10 })).toMatchObject({ verdict: 'unmet', missing: [] });
    expect(share({ least: 7, whole: 10 })).toMatchObject({ verdict: 'unknown', missing: ['part'] });
  });

  it('but not where a criterion does not say what it asks', () => {
    const even: Criterion<{ readonly some: number | undefined }> = {
      ...own('even'),
      reads: ['some'],
      test: ({ some }) => (some === undefined ? 'unknown' : some % 2 === 0 ? 'met' : 'unmet'),
      actual: ({ some }) => (some === undefined ? undefined : `${some}`),
      required: () => undefined,
    };
    const rule = checklist({
      ...define('even'),
      facts: { few: count(text('few'), 'people'), some: count(text('some'), 'people') },
      ordered: ascending(['few', 'some']),
      criteria: [even],
    });
    expect(rule({ few: 2 })).toMatchObject({ verdict: 'unknown', missing: ['some'] });
  });
});

describe('a criterion on two facts is settled only where no value that the missing one may have would turn it', () => {
  const judged = (criterion: Criterion<never>, one: Fact, other: Fact) =>
    checklist({
      ...define('at-the-edge'),
      facts: { none: count(text('none'), 'items'), one, other },
      // A chain with a fact that nobody knows: nothing but the facts themselves bounds the two.
      ordered: ascending(['none', 'one'], ['none', 'other']),
      criteria: [criterion],
    } as never) as unknown as (facts: object) => { readonly verdict: string };
  const from = (least: number, most: number) => count(text('counted'), 'items', { least, most });
  const anyNumber = quantity(text('any'), 'items');

  it.each([
    [60, 5, 10, 'unknown', 'below a whole number'],
    [60, 6, 10, 'met', 'all that it may be is enough'],
    [60, 0, 5, 'unmet', 'all that it may be is too little'],
    [55, 5, 6, 'unknown', 'on both sides of a half'],
    [55, 6, 7, 'met', 'above a half'],
    [55, 4, 5, 'unmet', 'below a half'],
  ])('a share of at least %d %% of 10 by %d to %d: %s, %s', (limit, least, most, verdict) => {
    const rule = judged(shareAtLeast('one', 'other', percent(limit), own('share')), from(least, most), anyNumber);
    expect(rule({ other: 10 }).verdict).toBe(verdict);
  });

  it.each([
    [60, 6, 7, 'unknown'],
    [60, 5, 6, 'met'],
    [60, 7, 8, 'unmet'],
  ])('a share of at most %d %% of 10 by %d to %d: %s', (limit, least, most, verdict) => {
    const rule = judged(shareAtMost('one', 'other', percent(limit), own('share')), from(least, most), anyNumber);
    expect(rule({ other: 10 }).verdict).toBe(verdict);
  });

  it.each([
    [20, from(20, 21), 'unknown'],
    [20, from(21, 22), 'met'],
    [20, from(19, 20), 'unmet'],
    [10, from(10, 11), 'unknown'],
    [10, from(11, 12), 'met'],
    [10, from(9, 10), 'unmet'],
    [10, quantity(text('just enough'), 'items', { most: 10.5 }), 'unknown'],
    [10, quantity(text('not enough'), 'items', { most: 10.4 }), 'unmet'],
  ])('growth of at least 5 %% from %d to what comes after, %#: %s', (before, after, verdict) => {
    const rule = judged(growthAtLeast('one', 'other', percent(5), own('growth')), anyNumber, after);
    expect(rule({ one: before }).verdict).toBe(verdict);
  });

  it.each([
    [21, from(20, 21), 'unknown'],
    [21, from(19, 20), 'met'],
    [21, from(21, 22), 'unmet'],
    [11, from(10, 11), 'unknown'],
    [11, from(9, 10), 'met'],
    [11, from(0, 0), 'unmet'],
    [11, from(0, 1), 'unknown'],
  ])('growth of at least 5 %% to %d from what was before, %#: %s', (after, before, verdict) => {
    const rule = judged(growthAtLeast('one', 'other', percent(5), own('growth')), before, anyNumber);
    expect(rule({ other: after }).verdict).toBe(verdict);
  });
});

it('facts of a chain out of order are refused, with all their digits', () => {
  const rule = checklist({
    ...define('long'),
    facts: { less: quantity(text('less'), 'points'), more: quantity(text('more'), 'points') },
    ordered: ascending(['less', 'more']),
    criteria: [atLeast('less', parameter(1, 'points', line(1)))],
  });
  const result = rule.safe({ less: '3.00000000000000000002', more: '3.00000000000000000001' });
  expect(result.ok ? undefined : result.error.problems).toMatchObject([
    { path: ['less'], given: '"3.00000000000000000002"', accepted: { en: 'at most 3.00000000000000000001 (more)' } },
  ]);
});

describe('levels that share a fact', () => {
  it('agree on a choice, and on none of it', () => {
    const levelsOn = (kind: Fact<'a' | 'b' | 'none', 'a' | 'b' | null, false>) =>
      levelScale({
        ...define('choice'),
        facts: { kind, people: count(text('people'), 'people') },
        cumulative: true,
        levels: [
          { level: 1, label: text('one'), criteria: [oneOf('kind', ['a', 'b'])] },
          { level: 2, label: text('two'), criteria: [oneOf('kind', ['a', 'b']), atLeast('people', people(2))] },
        ],
      });
    for (const choices of [['a', 'b'], { a: text('a'), b: text('b') }] as const) {
      const rule = levelsOn(choiceOrNone(text('kind'), choices as readonly ('a' | 'b')[]));
      expect(rule({ people: 2 })).toMatchObject({ possible: [0, 2], missing: ['kind'] });
      expect(rule({ kind: null }).level).toBe(0);
    }
  });

  it('are each by itself where there are too many combinations to try', () => {
    const asked = { from: 'sends', to: 'takes' } as const;
    const levelsIn = (...places: readonly ('from' | 'to')[]) => {
      const criteria = places.map(place => appliesWhere(place, ['ระยอง'], yes(asked[place]), own(place)));
      return levelScale({
        ...define('places'),
        facts: { from: province(), to: province(), sends: yesNo(text('sends')), takes: yesNo(text('takes')) },
        cumulative: true,
        levels: [
          { level: 1, label: text('one'), criteria },
          { level: 2, label: text('two'), criteria },
        ],
      });
    };
    expect(levelsIn('from')({ sends: false })).toMatchObject({ possible: [0, 2], missing: ['from'] });
    expect(levelsIn('from', 'to')({ sends: false, takes: false })).toMatchObject({
      possible: [0, 1, 2],
      missing: ['from', 'to'],
    });
  });

  it('agree on a yes or no', () => {
    const rule = levelScale({
      ...define('yes-no'),
      facts: { ready: yesNo(text('ready')), people: count(text('people'), 'people') },
      cumulative: true,
      levels: [
        { level: 1, label: text('one'), criteria: [yes('ready')] },
        { level: 2, label: text('two'), criteria: [yes('ready'), atLeast('people', people(2))] },
      ],
    });
    expect(rule({ people: 2 })).toMatchObject({ possible: [0, 2], missing: ['ready'] });
  });

  it('are each by itself on a name, of which there are too many to try', () => {
    const rule = levelScale({
      ...define('names'),
      facts: { place: name(text('place')) },
      cumulative: true,
      levels: [
        { level: 1, label: text('one'), criteria: [oneOf('place', ['here', 'there'])] },
        { level: 2, label: text('two'), criteria: [oneOf('place', ['here'])] },
      ],
    });
    expect(rule({})).toMatchObject({ possible: [0, 1, 2], missing: ['place'] });
    expect(rule({ place: 'there' }).level).toBe(1);
  });

  it('are settled where the fact can be nowhere but beyond what they ask', () => {
    const rule = levelScale({
      ...define('beyond'),
      facts: { people: count(text('people'), 'people', { least: 10 }) },
      cumulative: true,
      levels: [
        { level: 1, label: text('one'), criteria: [atLeast('people', people(2))] },
        { level: 2, label: text('two'), criteria: [atLeast('people', people(3))] },
      ],
    });
    expect(rule({})).toMatchObject({ level: 2, possible: [2], missing: [] });
    expect(rule({ people: 10 }).level).toBe(2);
  });

  it('are each by itself on a share of which neither side is known', () => {
    const rule = levelScale({
      ...define('shares'),
      facts: { part: count(text('part'), 'items'), whole: count(text('whole'), 'items') },
      ordered: ascending(['part', 'whole']),
      cumulative: true,
      levels: [
        { level: 1, label: text('one'), criteria: [shareAtLeast('part', 'whole', percent(50), own('half'))] },
        { level: 2, label: text('two'), criteria: [shareAtLeast('part', 'whole', percent(80), own('most'))] },
      ],
    });
    expect(rule({})).toMatchObject({ possible: [0, 1, 2], missing: ['part', 'whole'] });
    expect(rule({ whole: 1 })).toMatchObject({ possible: [0, 2], missing: ['part'] });
    expect(rule({ whole: 4 })).toMatchObject({ possible: [0, 1, 2], missing: ['part'] });
    expect(rule({ part: 0 })).toMatchObject({ possible: [0], missing: [] });
  });
});
