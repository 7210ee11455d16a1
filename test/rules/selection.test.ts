import { describe, expect, it } from 'vitest';
import { RuleInputError } from '../../src/core/errors.js';
import { parameter } from '../../src/core/parameter.js';
import { appliesWhere } from '../../src/rules/criteria/conditional.js';
import { all, atLeast, type Criterion, no, oneOf, yes } from '../../src/rules/criteria/criterion.js';
import { selection } from '../../src/rules/deciding/selection.js';
import { jsonSchemaOf } from '../../src/rules/json-schema.js';
import { choice, count, date, money, yesNo } from '../../src/rules/logic/fact.js';
import { label, page, programme } from './own.js';

const definition = { programme, id: 'choose', title: label('choose'), source: page(1), unit: 'funds' } as const;

const chooseFund = selection({
  ...definition,
  facts: {
    active: yesNo(label('active')),
    age: count(label('age'), 'years'),
    awarded: yesNo(label('awarded')),
    debt: money(label('debt')),
  },
  criteria: [yes('active'), all('ripe', [atLeast('age', parameter(2, 'years', page(2)))], { label: label('ripe') })],
  preferences: [
    { fact: 'awarded', first: 'yes' },
    { fact: 'debt', first: 'lowest' },
  ],
  quota: parameter(2, 'funds', page(3)),
});
const fund = (id: string, more: object = {}) => ({ id, active: true, age: 5, awarded: false, debt: 100, ...more });

describe('hard criteria, then ordered preferences', () => {
  it('the first preference decides, the second only among equals', () => {
    const candidates = [fund('a', { debt: 0 }), fund('b', { awarded: true }), fund('c', { debt: 1 })];
    expect(chooseFund({ candidates })).toMatchObject({
      quota: 2,
      selected: ['b', 'a'],
      notSelected: ['c'],
      tied: [],
      unknown: [],
      open: 0,
    });
    expect(chooseFund.decide({ candidates })).toEqual(['b', 'a']);
  });

  it('one who does not meet the criteria is not selected, whatever is preferred, and is told why', () => {
    const outcome = chooseFund({
      candidates: [fund('a', { age: 1, awarded: true, active: false }), fund('b', { age: 2 })],
    });
    expect(outcome).toMatchObject({ selected: ['b'], notSelected: ['a'], open: 1 });
    expect(outcome.candidates[0]).toMatchObject({ status: 'not-selected', unmet: ['active', 'ripe'] });
    expect(outcome.criteria.map(({ status }) => status)).toEqual(['unmet', 'met']);
  });

  it('one who others come before is told of no criterion', () => {
    const outcome = chooseFund({ candidates: [fund('a'), fund('b'), fund('c', { debt: 101 })] });
    expect(outcome.candidates[2]).toMatchObject({ status: 'not-selected', unmet: [], missing: [] });
    expect(outcome.criteria[2]?.status).toBe('met');
    expect(outcome.candidates[2]?.preferences).toEqual({ awarded: false, debt: '101' });
  });

  it('equals at the cut are tied: nobody is preferred silently', () => {
    const outcome = chooseFund({ candidates: [fund('a'), fund('b'), fund('c', { debt: '99.99' })] });
    expect(outcome).toMatchObject({ selected: ['c'], tied: ['a', 'b'], open: 1 });
  });

  it('equals with places for all of them are selected', () => {
    expect(chooseFund({ candidates: [fund('a'), fund('b')] })).toMatchObject({ selected: ['a', 'b'], tied: [] });
  });

  it('nobody takes no place', () => {
    expect(chooseFund({ candidates: [] })).toMatchObject({
      selected: [],
      open: 2,
      candidates: [],
      figures: [{ id: 'listed', value: 0, unit: 'funds' }],
    });
  });
});

describe('missing facts', () => {
  it('leave it open for the candidate and for whom they would put out', () => {
    const outcome = chooseFund({
      candidates: [fund('a', { awarded: true }), fund('b'), fund('c', { awarded: undefined })],
    });
    expect(outcome).toMatchObject({ selected: ['a'], unknown: ['b', 'c'] });
    expect(outcome.candidates[2]?.missing).toEqual(['awarded']);
  });

  it('do not matter where nothing they could be changes anything', () => {
    const outcome = chooseFund({
      candidates: [fund('a', { awarded: true }), fund('b', { awarded: true }), fund('c', { age: undefined })],
    });
    expect(outcome).toMatchObject({ selected: ['a', 'b'], notSelected: ['c'], unknown: [] });
    expect(outcome.candidates[2]?.missing).toEqual([]);
  });

  it('of criteria leave a candidate open even where there is a place', () => {
    const outcome = chooseFund({ candidates: [{ id: 'a', active: true }] });
    expect(outcome).toMatchObject({ unknown: ['a'], open: 2 });
    expect(outcome.candidates[0]).toMatchObject({ status: 'unknown', missing: ['age'], preferences: {} });
    expect(outcome.criteria[0]?.status).toBe('unknown');
  });
});

describe('a preference', () => {
  const facts = {
    kind: choice(label('kind'), ['B', 'A', 'C']),
    since: date(label('since')),
    members: count(label('members'), 'people'),
    debtor: yesNo(label('debtor')),
  };
  const one = parameter(1, 'funds', page(1));
  const by = (preference: Parameters<typeof selection<typeof facts>>[0]['preferences'][number]) =>
    selection({ ...definition, facts, criteria: [], preferences: [preference], quota: one });

  it.each([
    [{ fact: 'kind', first: ['B', 'A', 'C'] }, { kind: 'B' }, { kind: 'A' }],
    [{ fact: 'since', first: 'earliest' }, { since: '2019-12-31' }, { since: '2020-01-01' }],
    [{ fact: 'since', first: 'latest' }, { since: '2020-01-01' }, { since: '2019-12-31' }],
    [{ fact: 'members', first: 'highest' }, { members: 11 }, { members: 10 }],
    [{ fact: 'members', first: 'lowest' }, { members: 10 }, { members: 11 }],
    [{ fact: 'debtor', first: 'no' }, { debtor: false }, { debtor: true }],
  ] as const)('%o', (preference, better, worse) => {
    const rule = by(preference);
    expect(
      rule({
        candidates: [
          { id: 'worse', ...worse },
          { id: 'better', ...better },
        ],
      }).selected,
    ).toEqual(['better']);
    expect(rule({ candidates: [{ id: 'worse', ...worse }, { id: 'open' }] }).unknown).toEqual(['worse', 'open']);
    expect(
      rule({
        candidates: [
          { id: 'one', ...better },
          { id: 'two', ...better },
        ],
      }).tied,
    ).toEqual(['one', 'two']);
  });

  it('a candidate that none can come before is selected whatever is missing of the others', () => {
    const rule = by({ fact: 'kind', first: ['B', 'A', 'C'] });
    expect(rule({ candidates: [{ id: 'a', kind: 'C' }, { id: 'b', kind: 'B' }, { id: 'c' }] })).toMatchObject({
      notSelected: ['a'],
      unknown: ['b', 'c'],
    });
  });

  it('by a number that a criterion of one’s own looks at as well may be anything while that is not known', () => {
    const odd: Criterion<{ readonly age: number | undefined }> = {
      id: 'odd',
      label: label('odd'),
      reads: ['age'],
      test: ({ age }) => (age === undefined ? 'unknown' : age % 2 === 1 ? 'met' : 'unmet'),
      actual: ({ age }) => (age === undefined ? undefined : `${age}`),
      required: () => undefined,
    };
    const oldest = selection({
      ...definition,
      facts: { age: count(label('age'), 'years') },
      criteria: [odd],
      preferences: [{ fact: 'age', first: 'highest' }],
      quota: parameter(1, 'funds', page(3)),
    });
    const outcome = oldest({ candidates: [{ id: 'a', age: 5 }, { id: 'b' }, { id: 'c', age: 4 }] });
    expect(outcome).toMatchObject({ selected: [], notSelected: ['c'], unknown: ['a', 'b'] });
    expect(outcome.missing).toEqual(['candidates.1.age']);
  });

  it('by words that a criterion looks at as well, or asks something by, is taken word by word', () => {
    const facts = { kind: choice(label('kind'), ['old', 'new', 'none']), supported: yesNo(label('supported')) };
    const preferences = [{ fact: 'kind', first: ['old', 'new', 'none'] }] as const;
    const rest = { ...definition, facts, preferences, quota: parameter(1, 'funds', page(3)) };
    const some = selection({ ...rest, criteria: [oneOf('kind', ['new', 'none']), no('supported')] });
    const among = (kind: 'old' | 'new' | 'none') => [{ id: 'a' }, { id: 'b', kind, supported: false }];
    expect(some({ candidates: among('old') }).missing).toEqual(['candidates.0.kind', 'candidates.0.supported']);
    expect(some({ candidates: among('new') })).toMatchObject({ selected: [], unknown: ['a', 'b'] });
    const oncePerOld = selection({
      ...rest,
      criteria: [appliesWhere('kind', ['old'], no('supported'), { id: 'no-repeat', label: label('no repeat') })],
    });
    const old = (supported: boolean) =>
      [
        { id: 'a', supported },
        { id: 'b', kind: 'new', supported: false },
      ] as const;
    expect(oncePerOld({ candidates: old(true) }).missing).toEqual(['candidates.0.kind']);
    expect(oncePerOld({ candidates: [{ id: 'a', kind: 'new', supported: true }, old(true)[1]] }).tied).toEqual([
      'a',
      'b',
    ]);
  });

  it('a number without bounds may always be beaten by one that is not known', () => {
    const unbounded = selection({
      ...definition,
      facts: { score: { ...money(label('score')), json: {} } },
      criteria: [],
      preferences: [{ fact: 'score', first: 'highest' }],
      quota: one,
    });
    expect(unbounded({ candidates: [{ id: 'a', score: 10 }, { id: 'b' }] }).unknown).toEqual(['a', 'b']);
  });
});

describe('preferences whose order is open', () => {
  const rule = selection({
    ...definition,
    facts: { near: yesNo(label('near')), poor: yesNo(label('poor')), old: yesNo(label('old')) },
    criteria: [],
    preferences: [
      { fact: 'near', first: 'yes' },
      { fact: 'poor', first: 'yes' },
      { fact: 'old', first: 'yes' },
    ],
    openOrder: ['near', 'old'],
  });
  const candidates = [
    { id: 'near', near: true, poor: true, old: false },
    { id: 'old', near: false, poor: true, old: true },
  ];

  it('are taken in the order that the caller gives, and so is the number', () => {
    expect(rule({ candidates, quota: 1, order: ['near', 'old'] }).selected).toEqual(['near']);
    expect(rule({ candidates, quota: 1, order: ['old', 'near'] }).selected).toEqual(['old']);
  });

  it('are needed, all of them and each once', () => {
    expect(rule.safe({ candidates, quota: 1 })).toMatchObject({ ok: false, error: { path: ['order'] } });
    expect(() => rule({ candidates, quota: 1, order: ['near'] })).toThrow(/all of near, old, each once/);
    expect(() => rule({ candidates, quota: 1, order: ['near', 'near'] })).toThrow(RuleInputError);
    expect(rule.safe({ candidates, quota: 1, order: ['near', 'poor'] })).toMatchObject({ ok: false });
    expect(rule.safe({ candidates, order: ['near', 'old'] })).toMatchObject({ ok: false, error: { path: ['quota'] } });
  });

  it('are asked so by the JSON Schema too', () => {
    expect(jsonSchemaOf(rule)['properties']).toMatchObject({ order: { minItems: 2, maxItems: 2, uniqueItems: true } });
  });
});

it('tells what its candidates, preferences and criteria are called', () => {
  expect(chooseFund.rule.holds).toMatchObject({
    candidates: {
      of: {
        status: { words: { tied: { en: 'tied at the cut' } } },
        preferences: { of: { awarded: { label: label('awarded') }, debt: { label: label('debt'), unit: 'baht' } } },
        unmet: { words: { active: label('active'), ripe: label('ripe') } },
        missing: { words: { age: label('age') } },
      },
    },
  });
});

it('a candidate that is listed twice is refused', () => {
  expect(() => chooseFund({ candidates: [fund('a'), fund('a')] })).toThrow(/candidates\.1\.id: got "a"/);
  expect(() => chooseFund.decide({ candidates: [fund('a'), fund('a')] })).toThrow(RuleInputError);
});

describe('a definition', () => {
  const facts = { near: yesNo(label('near')), poor: yesNo(label('poor')) };
  const near = { fact: 'near', first: 'yes' } as const;
  it.each([
    ['a preference twice', { preferences: [near, near] }],
    ['a preference of no fact', { preferences: [{ fact: 'far' as 'near', first: 'yes' as const }] }],
    ['an open order of what is no preference', { preferences: [near], openOrder: ['poor' as const] }],
    ['an open order that repeats', { preferences: [near], openOrder: ['near' as const, 'near' as const] }],
  ])('with %s is refused', (_, wrong) => {
    expect(() => selection({ ...definition, facts, criteria: [], ...wrong })).toThrow(/must be facts of it, each once/);
  });
});

it('as many candidates are taken as can be weighed in a moment, and no more', () => {
  const candidates = (length: number) => Array.from({ length }, (_, index) => fund(`${index}`, { debt: index }));
  expect(chooseFund.decide({ candidates: candidates(2000) })).toEqual(['0', '1']);
  expect(chooseFund.safe({ candidates: candidates(2001) })).toMatchObject({
    ok: false,
    error: { path: ['candidates'] },
  });
});

it('names a missing fact that cannot matter only where there are more than 300 ways to stand to be held against', () => {
  const rule = selection({
    ...definition,
    facts: {
      awarded: yesNo(label('awarded')),
      debt: money(label('debt')),
      members: count(label('members'), 'people'),
    },
    criteria: [],
    preferences: [
      { fact: 'awarded', first: 'yes' },
      { fact: 'debt', first: 'lowest' },
      { fact: 'members', first: 'highest' },
    ],
    quota: parameter(1, 'funds', page(3)),
  });
  // No other has the same debt, so that members can never decide.
  const missingBeside = (others: number) =>
    rule({
      candidates: [
        { id: 'one', debt: 5 },
        ...Array.from({ length: others }, (_, at) => ({ id: `${at}`, debt: at + 10 })),
      ],
    }).candidates[0]?.missing;
  expect(missingBeside(1)).toEqual(['awarded']);
  expect(missingBeside(300)).toEqual(['awarded']);
  expect(missingBeside(301)).toEqual(['awarded', 'members']);
});
