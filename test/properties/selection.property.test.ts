import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parameter } from '../../src/core/parameter.js';
import { appliesWhere } from '../../src/rules/criteria/conditional.js';
import { any, atLeast, between, noLaterThan, shareAtLeast, yes } from '../../src/rules/criteria/criterion.js';
import { type SelectionStatus, selection } from '../../src/rules/deciding/selection.js';
import { count, date, type Fact, percent, required, yesNo } from '../../src/rules/logic/fact.js';
import { label, page, programme } from '../rules/own.js';

interface Candidate {
  readonly id: string;
  readonly active: boolean | undefined;
  readonly awarded: boolean | undefined;
  readonly score: number | string | undefined;
}

const factsWith = <Score extends Fact>(score: Score) => ({
  active: yesNo(label('active')),
  awarded: yesNo(label('awarded')),
  score,
});
const definition = { programme, id: 'choose', title: label('choose'), source: page(1), unit: 'funds' } as const;
const preferences = [
  { fact: 'awarded', first: 'yes' },
  { fact: 'score', first: 'highest' },
] as const;
const lowest = [
  { fact: 'awarded', first: 'yes' },
  { fact: 'score', first: 'lowest' },
] as const;
const own = (id: string) => ({ id, label: label(id) });
const people = (number: number) => parameter(number, 'people', page(2));

const facts = factsWith(percent(label('score')));
const few = factsWith(count(label('score'), 'people', { most: 4 }));
const days = factsWith(date(label('score')));
const able = { label: label('able') };

type Rule = (facts: never) => {
  readonly candidates: readonly { readonly status: SelectionStatus; readonly missing: readonly string[] }[];
} & {
  readonly selected: readonly string[];
};

/** A selection, whom it takes, what scores are given and what they may turn out to be, those that come last first. */
interface Case {
  readonly rule: unknown;
  readonly isEligible: (one: Candidate) => boolean;
  readonly given: readonly (number | string)[];
  readonly scores: readonly (number | string)[];
  readonly most?: number;
  /** What decides among those who are equal by award and score. */
  readonly last?: (one: Candidate) => number;
}

const whole = [0, 1, 2, 3, 4];
/** Of two candidates with any number each: equal, ahead or behind, between those that are given as well. */
const anyNumber = { given: [0, 50, 100], scores: [0, 20, 30, 50, 70, 80, 100], most: 2 };
const printed = (day: number) => parameter(`2021-06-0${day}`, 'date', page(2));
const isAtLeast = (score: Candidate['score'], least: number): boolean => Number(score) >= least;

const cases: Readonly<Record<string, Case>> = {
  'criteria and preferences of their own': {
    rule: selection({ ...definition, facts, criteria: [yes('active')], preferences }),
    isEligible: one => one.active === true,
    given: [0, 50, 100],
    scores: [0, 50, 100],
  },
  // Of three candidates facts may be named that only matter where another is not at the cut.
  'three preferences and no criteria, of two candidates': {
    rule: selection({
      ...definition,
      facts,
      criteria: [],
      preferences: [...preferences, { fact: 'active', first: 'yes' }],
    }),
    isEligible: () => true,
    given: [0, 50, 100],
    scores: [0, 50, 100],
    most: 2,
    last: one => Number(one.active),
  },
  'a yes or no that both look at': {
    rule: selection({
      ...definition,
      facts,
      criteria: [any('able', [yes('active'), yes('awarded')], able)],
      preferences,
    }),
    isEligible: one => one.active === true || one.awarded === true,
    given: [0, 50, 100],
    scores: [0, 50, 100],
  },
  'a count that both look at': {
    rule: selection({ ...definition, facts: few, criteria: [yes('active'), atLeast('score', people(2))], preferences }),
    isEligible: one => one.active === true && isAtLeast(one.score, 2),
    given: whole,
    scores: whole,
    most: 2,
  },
  'a count that must lie between two, the lowest first, or something else be so': {
    rule: selection({
      ...definition,
      facts: few,
      criteria: [any('able', [yes('active'), between('score', people(1), people(2))], able)],
      preferences: lowest,
    }),
    isEligible: one => one.active === true || one.score === 1 || one.score === 2,
    given: whole,
    scores: [...whole].reverse(),
    most: 2,
  },
  'a percentage that both look at': {
    rule: selection({
      ...definition,
      facts,
      criteria: [atLeast('score', parameter(50, 'percent', page(2)))],
      preferences,
    }),
    isEligible: one => isAtLeast(one.score, 50),
    ...anyNumber,
  },
  'a percentage that a criterion looks at in one case alone': {
    rule: selection({
      ...definition,
      facts,
      criteria: [appliesWhere('active', [true], atLeast('score', parameter(50, 'percent', page(2))), own('able'))],
      preferences,
    }),
    isEligible: one => one.active === false || isAtLeast(one.score, 50),
    ...anyNumber,
  },
  'a count that a criterion takes as a share': {
    rule: selection({
      ...definition,
      facts: { ...few, all: required(count(label('all'), 'people')) },
      criteria: [shareAtLeast('score', 'all', parameter(50, 'percent', page(2)), own('half'))],
      preferences,
    }),
    isEligible: one => isAtLeast(one.score, 3),
    given: whole,
    scores: whole,
    most: 2,
  },
  'a date that both look at': {
    rule: selection({
      ...definition,
      facts: days,
      criteria: [noLaterThan('score', printed(3))],
      preferences: [
        { fact: 'awarded', first: 'yes' },
        { fact: 'score', first: 'earliest' },
      ],
    }),
    isEligible: one => String(one.score) <= '2021-06-03',
    given: ['2021-06-04', '2021-06-03', '2021-06-01'],
    scores: ['2021-06-06', '2021-06-05', '2021-06-04', '2021-06-03', '2021-06-02', '2021-06-01', '2021-05-31'],
    most: 2,
  },
};

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
const candidatesOf = ({ given, most = 3 }: Case): fc.Arbitrary<Candidate[]> =>
  fc
    .array(
      fc.record({ active: maybe(fc.boolean()), awarded: maybe(fc.boolean()), score: maybe(fc.constantFrom(...given)) }),
      { maxLength: most },
    )
    .map(list => list.map((each, index) => ({ id: String(index), ...each })));

const of = <T>(value: T | undefined, values: readonly T[]): readonly T[] => (value === undefined ? values : [value]);
const completionsOf = (one: Candidate, scores: Case['scores']): Candidate[] =>
  of(one.active, [true, false]).flatMap(active =>
    of(one.awarded, [true, false]).flatMap(awarded =>
      of(one.score, scores).map(score => ({ id: one.id, active, awarded, score })),
    ),
  );
const completions = ([first, ...rest]: readonly Candidate[], scores: Case['scores']): Candidate[][] =>
  first ? completionsOf(first, scores).flatMap(one => completions(rest, scores).map(others => [one, ...others])) : [[]];

/** By the definition of selection, with all facts known. */
function expected(list: readonly Candidate[], { isEligible, scores, last = () => 0 }: Case, quota: number) {
  const rank = (one: Candidate) => (one.awarded ? 1000 : 0) + 10 * scores.indexOf(one.score as never) + last(one);
  return list.map((one): SelectionStatus => {
    if (!isEligible(one)) return 'not-selected';
    const others = list.filter(other => other !== one && isEligible(other));
    const ahead = others.filter(other => rank(other) > rank(one)).length;
    const equal = others.filter(other => rank(other) === rank(one)).length;
    if (ahead >= quota) return 'not-selected';
    return ahead + equal < quota ? 'selected' : 'tied';
  });
}

/** The candidates as the rule takes them: of the six that a share is taken of. */
const ruleOf = (one: Case) => {
  const rule = one.rule as Rule & {
    readonly decide: (facts: never) => unknown;
    readonly rule: { readonly facts: { readonly candidates: Fact } };
  };
  const takesAll = Object.hasOwn(rule.rule.facts.candidates.item?.fields ?? {}, 'all');
  const input = (candidates: readonly Candidate[], quota: number) =>
    ({ candidates: candidates.map(each => ({ ...each, ...(takesAll && { all: 6 }) })), quota }) as never;
  return {
    outcome: (list: readonly Candidate[], quota: number) => rule(input(list, quota)),
    decide: (list: readonly Candidate[], quota: number) => rule.decide(input(list, quota)),
  };
};

describe.each(Object.entries(cases))('a selection with %s', (_, one) => {
  const { outcome: select, decide } = ruleOf(one);

  it('says of each candidate what is true however the missing facts turn out, and no more', () => {
    fc.assert(
      fc.property(candidatesOf(one), fc.integer({ min: 0, max: 3 }), (list, quota) => {
        const all = completions(list, one.scores).map(each => expected(each, one, quota));
        const outcome = select(list, quota);
        for (const [index, { status }] of outcome.candidates.entries()) {
          const possible = new Set(all.map(each => each[index]));
          expect(status).toBe(possible.size > 1 ? 'unknown' : [...possible][0]);
        }
        expect(decide(list, quota)).toEqual(outcome.selected);
      }),
      { numRuns: 500 },
    );
  });

  it('names the missing facts that can change what becomes of somebody, and no others', () => {
    const names = ['active', 'awarded', 'score'] as const;
    fc.assert(
      fc.property(candidatesOf(one), fc.integer({ min: 1, max: 2 }), (list, quota) => {
        const outcome = select(list, quota);
        const all = completions(list, one.scores).map(each => ({ each, result: expected(each, one, quota).join() }));
        for (const [index, candidate] of list.entries()) {
          for (const fact of names.filter(each => candidate[each] === undefined)) {
            const groups = new Map<string, Set<string>>();
            for (const { each, result } of all) {
              const rest = JSON.stringify(
                each.map((other, place) => (place === index ? { ...other, [fact]: 0 } : other)),
              );
              groups.set(rest, (groups.get(rest) ?? new Set()).add(result));
            }
            const matters = [...groups.values()].some(results => results.size > 1);
            const isNamed = outcome.candidates[index]?.missing.includes(fact) ?? false;
            expect([candidate.id, fact, isNamed]).toEqual([candidate.id, fact, matters]);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
