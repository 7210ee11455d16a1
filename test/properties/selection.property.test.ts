import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { any, yes } from '../../src/rules/criteria/criterion.js';
import { type SelectionStatus, selection } from '../../src/rules/deciding/selection.js';
import { percent, yesNo } from '../../src/rules/logic/fact.js';
import { label, page, programme } from '../rules/own.js';

const scores = [0, 50, 100];
const facts = { active: yesNo(label('active')), awarded: yesNo(label('awarded')), score: percent(label('score')) };
const definition = { programme, id: 'choose', title: label('choose'), source: page(1), facts, unit: 'funds' } as const;
const preferences = [
  { fact: 'awarded', first: 'yes' },
  { fact: 'score', first: 'highest' },
] as const;

const simple = selection({ ...definition, criteria: [yes('active')], preferences });
const ranked = selection({
  ...definition,
  criteria: [],
  preferences: [...preferences, { fact: 'active', first: 'yes' }],
});
const shared = selection({
  ...definition,
  criteria: [any('able', [yes('active'), yes('awarded')], { label: label('able') })],
  preferences,
});

interface Candidate {
  readonly id: string;
  readonly active: boolean | undefined;
  readonly awarded: boolean | undefined;
  readonly score: number | undefined;
}

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
const candidates: fc.Arbitrary<Candidate[]> = fc
  .array(
    fc.record({ active: maybe(fc.boolean()), awarded: maybe(fc.boolean()), score: maybe(fc.constantFrom(...scores)) }),
    { maxLength: 3 },
  )
  .map(list => list.map((each, index) => ({ id: String(index), ...each })));

const of = <T>(value: T | undefined, values: readonly T[]): readonly T[] => (value === undefined ? values : [value]);
const completionsOf = (one: Candidate): Candidate[] =>
  of(one.active, [true, false]).flatMap(active =>
    of(one.awarded, [true, false]).flatMap(awarded =>
      of(one.score, scores).map(score => ({ id: one.id, active, awarded, score })),
    ),
  );
const completions = ([first, ...rest]: readonly Candidate[]): Candidate[][] =>
  first ? completionsOf(first).flatMap(one => completions(rest).map(others => [one, ...others])) : [[]];

const byAwardAndScore = (one: Candidate) => (one.awarded ? 1000 : 0) + (one.score ?? 0);

type Rank = typeof byAwardAndScore;

/** By the definition of selection, with all facts known. */
function expected(list: readonly Candidate[], isEligible: (one: Candidate) => boolean, rank: Rank, quota: number) {
  return list.map((one): SelectionStatus => {
    if (!isEligible(one)) return 'not-selected';
    const others = list.filter(other => other !== one && isEligible(other));
    const ahead = others.filter(other => rank(other) > rank(one)).length;
    const equal = others.filter(other => rank(other) === rank(one)).length;
    if (ahead >= quota) return 'not-selected';
    return ahead + equal < quota ? 'selected' : 'tied';
  });
}

const cases = [
  ['criteria and preferences of their own', simple, (one: Candidate) => one.active === true, byAwardAndScore],
  [
    'a fact that both look at',
    shared,
    (one: Candidate) => one.active === true || one.awarded === true,
    byAwardAndScore,
  ],
  [
    'three preferences and no criteria',
    ranked,
    () => true,
    (one: Candidate) => byAwardAndScore(one) + (one.active ? 1 : 0),
  ],
] as const;

describe.each(cases)('a selection with %s', (_, rule, isEligible, rank) => {
  it('says of each candidate what is true however the missing facts turn out, and no more', () => {
    fc.assert(
      fc.property(candidates, fc.integer({ min: 0, max: 3 }), (list, quota) => {
        const all = completions(list).map(each => expected(each, isEligible, rank, quota));
        const outcome = rule({ candidates: list, quota });
        for (const [index, { status }] of outcome.candidates.entries()) {
          const possible = new Set(all.map(each => each[index]));
          expect(status).toBe(possible.size > 1 ? 'unknown' : [...possible][0]);
        }
        expect(rule.decide({ candidates: list, quota })).toEqual(outcome.selected);
      }),
      { numRuns: 1000 },
    );
  });

  it('names the missing facts that can change what becomes of somebody, and no others', () => {
    const names = ['active', 'awarded', 'score'] as const;
    fc.assert(
      fc.property(candidates, fc.integer({ min: 1, max: 2 }), (list, quota) => {
        const outcome = rule({ candidates: list, quota });
        const all = completions(list).map(each => ({ each, result: expected(each, isEligible, rank, quota).join() }));
        for (const [index, one] of list.entries()) {
          for (const fact of names.filter(each => one[each] === undefined)) {
            const groups = new Map<string, Set<string>>();
            for (const { each, result } of all) {
              const rest = JSON.stringify(
                each.map((other, place) => (place === index ? { ...other, [fact]: 0 } : other)),
              );
              groups.set(rest, (groups.get(rest) ?? new Set()).add(result));
            }
            const matters = [...groups.values()].some(results => results.size > 1);
            const isNamed = outcome.candidates[index]?.missing.includes(fact) ?? false;
            // Of three who are ordered by three, a fact may be named that only matters where others are not at the cut.
            if (list.length < 3 || rule !== ranked) expect([one.id, fact, isNamed]).toEqual([one.id, fact, matters]);
            else expect([one.id, fact, isNamed || !matters]).toEqual([one.id, fact, true]);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});
