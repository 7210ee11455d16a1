import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { units } from '../../src/core/parameter.js';
import type { Facts } from '../../src/rules/logic/fact.js';
import type { CriterionOutcome, FigureOutcome } from '../../src/rules/logic/logic.js';
import type { Held } from '../../src/rules/logic/rule.js';
import { factsOf } from '../arbitrary.js';
import { type PublicRule, publicRules } from '../rules.js';

/** The shapes that count, reckon money and tell of days. */
const shapes: ReadonlySet<string> = new Set([
  'amountByBand',
  'average',
  'balances',
  'change',
  'composition',
  'deadline',
  'obligations',
  'percent',
  'progress',
  'quota',
  'rollUp',
  'schedule',
  'spending',
  'sumMatrix',
  'sumTree',
  'timetable',
]);

const rules = (await publicRules()).filter(({ rule }) => shapes.has(rule.rule.shape));

type Entries = Readonly<Record<string, unknown>>;

/** What every outcome has and is told in a place of its own; a citation is told as one. */
const common: ReadonlySet<string> = new Set([
  'rule',
  'verdict',
  'criteria',
  'figures',
  'missing',
  'next',
  'label',
  'source',
]);

/** What names a row; a code is told by the label beside it. */
const naming: ReadonlySet<string> = new Set(['id', 'name', 'label', 'source']);
const codes: ReadonlySet<string> = new Set(['line', 'stream', 'activity', 'duty']);

/** Words that are the caller's own. */
const given: ReadonlySet<string> = new Set(['one', 'two']);

const isWord = (value: unknown): value is string => typeof value === 'string' && /^[a-z][A-Za-z-]*$/.test(value);
const isDay = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);

/** What is wrong with how an entry is told: no label in a language, a day without its unit, a word without its text. */
function wrongWith(value: unknown, held: Held | undefined): readonly string[] {
  if (!held) return [' is not told'];
  const { label, unit, words, of } = held;
  if (!/[ก-๙]/.test(label.th) || !/[a-z]/.test(label.en)) return [' has no label'];
  if (unit !== undefined && unit !== 'date' && !Object.hasOwn(units, unit)) return [' has no such unit'];
  return [value].flat().flatMap(each => {
    if (isDay(each)) return unit === 'date' ? [] : [' is a day'];
    if (isWord(each) && !given.has(each)) return words?.[each] ? [] : [`: ${each} is no word`];
    if (typeof each !== 'object' || each === null || 'th' in each) return [];
    return of ? wrongIn(each as Entries, of, key => naming.has(key) || (codes.has(key) && 'label' in each)) : ['.of'];
  });
}

const wrongIn = (
  entries: Entries,
  holds: Readonly<Record<string, Held>>,
  isToldApart: (key: string) => boolean,
): readonly string[] =>
  Object.entries(entries).flatMap(([key, value]) =>
    isToldApart(key) && !holds[key] ? [] : wrongWith(value, holds[key]).map(what => `${key}${what}`),
  );

/** The facts without all but two of those that may be left out: some rules take only certain ones together. */
function* fewer(facts: Entries, described: Facts): Generator<Entries> {
  const optional = Object.keys(facts).filter(name => !described[name]?.required);
  for (const one of optional) {
    for (const other of optional) {
      yield Object.fromEntries(
        Object.entries(facts).filter(([name]) => !optional.includes(name) || name === one || name === other),
      );
    }
  }
}

const found = new Map<string, readonly Entries[]>();
function outcomesOf({ path, rule }: PublicRule): readonly Entries[] {
  const known = found.get(path);
  if (known) return known;
  const answered = (all: readonly Entries[]): readonly Entries[] =>
    all.flatMap(facts => {
      const result = rule.safe(facts);
      return result.ok ? [result.value as unknown as Entries] : [];
    });
  const sample = fc.sample(factsOf(rule.rule), { numRuns: 60, seed: 2565 });
  const whole = answered(sample);
  const outcomes = whole.length > 0 ? whole : answered(sample.flatMap(facts => [...fewer(facts, rule.rule.facts)]));
  found.set(path, outcomes);
  return outcomes;
}

/** Every criterion and figure, those of groups too. */
const evidenceIn = (outcome: Entries): readonly (CriterionOutcome | FigureOutcome)[] => {
  const all = (criteria: readonly CriterionOutcome[]): readonly CriterionOutcome[] =>
    criteria.flatMap(each => [each, ...all(each.criteria ?? [])]);
  return [
    ...all((outcome['criteria'] ?? []) as readonly CriterionOutcome[]),
    ...((outcome['figures'] ?? []) as readonly FigureOutcome[]),
  ];
};

const wrongOf = (of: (outcome: Entries, rule: PublicRule) => readonly string[]): unknown =>
  Object.fromEntries(
    rules.flatMap(each => {
      const found = new Set(outcomesOf(each).flatMap(outcome => of(outcome, each)));
      return found.size > 0 ? [[`${each.path} (${each.rule.rule.shape})`, [...found]]] : [];
    }),
  );

describe('every outcome of a rule that counts, reckons or dates', () => {
  it('is among those of many rules, of every shape', () => {
    expect(new Set(rules.map(({ rule }) => rule.rule.shape))).toEqual(shapes);
    expect(rules.filter(each => outcomesOf(each).length === 0).map(({ path }) => path)).toEqual([]);
  });

  it('holds nothing that its rule does not tell beforehand, each day as one, each word with its text', () => {
    expect(wrongOf((outcome, { rule }) => wrongIn(outcome, rule.rule.holds, key => common.has(key)))).toEqual({});
  });

  it('shows evidence, with its source and labels in both languages', () => {
    expect(
      wrongOf(outcome => {
        const evidence = evidenceIn(outcome);
        const bare = evidence.filter(
          ({ label, source }) => label.th === '' || label.en === '' || source.document.file === '',
        );
        return evidence.length === 0 ? ['nothing'] : bare.map(({ id }) => id);
      }),
    ).toEqual({});
  });

  it('says no number of four digits and more without its separators in how a figure came about', () => {
    expect(
      wrongOf(outcome =>
        ((outcome['figures'] ?? []) as readonly FigureOutcome[])
          .map(({ how }) => how.th)
          .filter(how => /(?<!เดือน|พ\.ศ\. |[ก-๙] )\b(?!25\d\d)\d{4,}/.test(how)),
      ),
    ).toEqual({});
  });
});
