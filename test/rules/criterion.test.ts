import { describe, expect, it } from 'vitest';
import { parameter } from '../../src/core/parameter.js';
import {
  above,
  all,
  any,
  atLeast,
  atLeastOf,
  atMost,
  below,
  between,
  type Criterion,
  exactly,
  no,
  noEarlierThan,
  noLaterThan,
  oneOf,
  onFact,
  shareAtLeast,
  shareAtMost,
  yes,
} from '../../src/rules/criteria/criterion.js';
import { checklist } from '../../src/rules/deciding/checklist.js';
import { choice, count, yesNo } from '../../src/rules/logic/fact.js';
import { define, line, stored, text } from './fixtures.js';

const seventy = parameter(70, 'percent', line(7));
const decimal = parameter('70.5', 'percent', line(8));
const day = parameter('2021-02-25', 'date', line(9));
const share = { id: 'share', label: text('share') };

type Case = [title: string, criterion: Criterion<never>, fact: string, values: [value: unknown, status: string][]];

describe('a criterion just below, at and just above what is asked', () => {
  it.each<Case>([
    [
      'at least',
      atLeast('x', seventy),
      'x',
      [
        [69.99, 'unmet'],
        [70, 'met'],
        [70.01, 'met'],
      ],
    ],
    [
      'at least a decimal',
      atLeast('x', decimal),
      'x',
      [
        [70.4999, 'unmet'],
        [70.5, 'met'],
      ],
    ],
    [
      'above',
      above('x', seventy),
      'x',
      [
        [70, 'unmet'],
        [70.01, 'met'],
      ],
    ],
    [
      'at most',
      atMost('x', seventy),
      'x',
      [
        [70, 'met'],
        [70.01, 'unmet'],
      ],
    ],
    [
      'below',
      below('x', seventy),
      'x',
      [
        [69.99, 'met'],
        [70, 'unmet'],
      ],
    ],
    [
      'exactly',
      exactly('x', seventy),
      'x',
      [
        [69.99, 'unmet'],
        [70, 'met'],
        [70.01, 'unmet'],
      ],
    ],
    [
      'between',
      between('x', seventy, decimal),
      'x',
      [
        [69.9, 'unmet'],
        [70, 'met'],
        [70.5, 'met'],
        [70.6, 'unmet'],
      ],
    ],
    [
      'no earlier than',
      noEarlierThan('x', day),
      'x',
      [
        ['2021-02-24', 'unmet'],
        ['2021-02-25', 'met'],
      ],
    ],
    [
      'no later than',
      noLaterThan('x', day),
      'x',
      [
        ['2021-02-25', 'met'],
        ['2021-02-26', 'unmet'],
      ],
    ],
    [
      'one of',
      oneOf('x', ['a', 'b']),
      'x',
      [
        ['a', 'met'],
        ['c', 'unmet'],
      ],
    ],
    [
      'yes',
      yes('x'),
      'x',
      [
        [true, 'met'],
        [false, 'unmet'],
      ],
    ],
    [
      'no',
      no('x'),
      'x',
      [
        [true, 'unmet'],
        [false, 'met'],
      ],
    ],
  ])('%s', (_title, criterion, fact, values) => {
    const test = criterion.test as (values: unknown) => string;
    for (const [value, status] of values) expect([value, test({ [fact]: value })]).toEqual([value, status]);
    expect(test({ [fact]: undefined })).toBe('unknown');
  });

  it('its evidence names what was observed and what is asked', () => {
    const criterion = between('dataUse2Percent', seventy, decimal);
    expect(criterion.id).toBe('data-use2-percent');
    expect(criterion.source).toEqual(line(7));
    expect(stored(criterion.required({ dataUse2Percent: 1 }))).toEqual({ atLeast: '70', atMost: '70.5' });
    expect(criterion.actual({ dataUse2Percent: undefined })).toBeUndefined();
    expect(stored(criterion.actual({ dataUse2Percent: 1.5 }))).toBe('1.5');
  });
});

describe('a share of a whole', () => {
  const twenty = parameter(20, 'percent', line(1));
  const least = shareAtLeast('part', 'whole', twenty, share);
  const most = shareAtMost('part', 'whole', twenty, share);

  it.each([
    [19, 100, 'unmet', 'met'],
    [20, 100, 'met', 'met'],
    [21, 100, 'met', 'unmet'],
    [1, 3, 'met', 'unmet'],
    [0, 0, 'unmet', 'met'],
    [5, 0, 'unmet', 'unmet'],
    [0, undefined, 'unmet', 'met'],
    [5, undefined, 'unknown', 'unknown'],
    [-5, undefined, 'unmet', 'met'],
    [-5, 0, 'unmet', 'met'],
    [-5, 100, 'unmet', 'met'],
    [undefined, 0, 'unmet', 'unknown'],
    [undefined, 5, 'unknown', 'unknown'],
    [undefined, undefined, 'unknown', 'unknown'],
  ])('%s of %s: at least 20 %% %s, at most 20 %% %s', (part, whole, atLeast20, atMost20) => {
    expect(least.test({ part, whole })).toBe(atLeast20);
    expect(most.test({ part, whole })).toBe(atMost20);
  });

  it('is observed unrounded, and not at all of nothing', () => {
    expect(String(least.actual({ part: 1, whole: 3 })?.valueOf()).slice(0, 8)).toBe('33.33333');
    expect(least.actual({ part: 1, whole: 0 })).toBeUndefined();
    expect(least.actual({ part: undefined, whole: 3 })).toBeUndefined();
    expect(most.actual({ part: 1, whole: undefined })).toBeUndefined();
    expect(stored(most.actual({ part: 1, whole: 4 }))).toBe('25');
    expect([stored(least.required({ part: 1, whole: 1 })), stored(most.required({ part: 1, whole: 1 }))]).toEqual([
      { atLeast: '20' },
      { atMost: '20' },
    ]);
  });
});

describe('a checklist', () => {
  const facts = { a: yesNo(text('a')), b: yesNo(text('b')), c: yesNo(text('c')) };
  const either = checklist({
    ...define('either'),
    facts,
    criteria: [yes('a'), any('either', [yes('b'), yes('c')], { label: text('either') })],
  });

  it('with a unmet, nothing more is missing', () => {
    expect(either({ a: false })).toMatchObject({ verdict: 'unmet', missing: [], next: ['a', 'b'] });
  });
  it('with a and b met, c is not missing', () => {
    expect(either({ a: true, b: true })).toMatchObject({ verdict: 'met', missing: [], next: [] });
  });
  it('with a met, b and c are', () => {
    expect(either({ a: true })).toMatchObject({ verdict: 'unknown', missing: ['b', 'c'] });
    expect(either({ a: true, b: false })).toMatchObject({ verdict: 'unknown', missing: ['c'] });
  });

  it('shows each criterion, groups with their members', () => {
    expect(stored(either({ a: true, b: false }).criteria)).toEqual([
      { id: 'a', label: text('a'), status: 'met', fact: 'a', actual: true, required: true, source: line(1) },
      {
        id: 'either',
        label: text('either'),
        status: 'unknown',
        source: line(1),
        least: 1,
        criteria: [
          { id: 'b', label: text('b'), status: 'unmet', fact: 'b', actual: false, required: true, source: line(1) },
          { id: 'c', label: text('c'), status: 'unknown', fact: 'c', required: true, source: line(1) },
        ],
      },
    ]);
  });

  it('of which two of three are enough, one of them mandatory', () => {
    const rule = checklist({
      ...define('two'),
      facts,
      criteria: [yes('a'), yes('b'), yes('c')],
      least: 2,
      mandatory: ['a'],
    });
    expect(rule.decide({ a: true, b: true })).toBe('met');
    expect(rule.decide({ a: false, b: true, c: true })).toBe('unmet');
    expect(rule({ b: true, c: true })).toMatchObject({ verdict: 'unknown', missing: ['a'], next: ['a'] });
    expect(rule({ a: true })).toMatchObject({ missing: ['b', 'c'], next: ['b'] });
    expect(rule({ b: true })).toMatchObject({ verdict: 'unknown', missing: ['a'] });
    expect(rule({})).toMatchObject({ missing: ['a', 'b', 'c'] });
  });

  it('whose criterion says which facts are open is believed', () => {
    const rule = checklist({
      ...define('open'),
      facts,
      criteria: [
        {
          ...share,
          reads: ['a', 'b'],
          test: () => 'unknown',
          actual: () => undefined,
          required: () => undefined,
          open: () => ['b'],
        },
      ],
    });
    expect(rule({}).missing).toEqual(['b']);
    expect(stored(rule({}).criteria)).toEqual([{ ...share, status: 'unknown', source: line(1) }]);
  });

  it('describes itself', () => {
    expect(either.rule).toMatchObject({
      id: 'cdd.example.fy2565.either',
      title: text('either'),
      facts,
      parameters: {},
    });
  });

  it.each([
    ['two criteria of one name', [yes('a'), yes('b', { id: 'a' })], /called a/],
    ['a fact read twice', [yes('a'), no('a', { id: 'not-a' })], /read a/],
    ['a fact that there is not', [yes('a'), atLeast('agreed', parameter(1, 'people', line(1)))], /agreed is no fact/],
    [
      'a group that asks for more than it has',
      [atLeastOf('g', 3, [yes('a'), yes('b')], { label: text('g') })],
      /g asks/,
    ],
    [
      'a mandatory member that is none',
      [atLeastOf('g', 1, [yes('a')], { label: text('g'), mandatory: ['z' as never] })],
      /g asks/,
    ],
  ])('with %s is refused when it is defined', (_title, criteria, message) => {
    expect(() => checklist({ ...define('wrong'), facts, criteria: criteria as never })).toThrow(message);
  });

  it('may count heads beside answers', () => {
    const rule = checklist({
      ...define('mixed'),
      facts: { ...facts, heads: count(text('heads'), 'people') },
      criteria: [
        all('both', [yes('a'), atLeast('heads', parameter(15, 'people', line(3)))], {
          label: text('both'),
          source: line(4),
        }),
      ],
    });
    expect(stored(rule({ a: true, heads: 15 }).criteria)).toMatchObject([
      {
        status: 'met',
        source: { lines: [4] },
        criteria: [{ source: { lines: [4] } }, { actual: '15', source: { lines: [3] } }],
      },
    ]);
  });
});

describe('a criterion on one fact with a test of its own', () => {
  const words = choice(text('word'), ['short', 'longest']);
  const rule = checklist({
    ...define('own'),
    facts: { word: words, answer: yesNo(text('answer')) },
    criteria: [
      onFact<'word', string>('word', {}, value => value.length > 5, true),
      onFact<'answer', boolean>('answer', {}, () => true, false),
    ],
  });

  it.each([
    ['longest', true, 'met'],
    ['longest', false, 'met'],
    ['short', true, 'unmet'],
  ] as const)('is judged as it says, whatever it asks for: %s and %s are %s', (word, answer, verdict) => {
    expect(rule({ word, answer }).verdict).toBe(verdict);
    expect(rule.decide({ word, answer })).toBe(verdict);
  });

  it('shows what was found', () => {
    const [word, answer] = rule({ word: 'longest', answer: false }).criteria;
    expect(word).toMatchObject({ status: 'met', actual: 'longest', required: true });
    expect(answer).toMatchObject({ status: 'met', actual: false, required: false });
  });
});
