import { describe, expect, it } from 'vitest';
import { entries } from '../../src/catalogue/rules.js';
import { readExact } from '../../src/core/decimal-text.js';
import type { CriterionOutcome, FigureOutcome } from '../../src/rules/logic/logic.js';
import type { Rule } from '../../src/rules/logic/rule.js';
import { dice, type Given, hasPath, thinned, wholeFacts } from '../completions.js';

type AnyRule = Rule<unknown, Given & { readonly rule: string }, unknown>;

/** A few outcomes of every rule, of facts of which some are missing. */
const outcomes = entries().flatMap(({ path, rule }) => {
  const any = rule as AnyRule;
  const roll = dice(2565);
  const { facts } = any.rule;
  const inputs = wholeFacts(any.rule, 8).map((input, index) => (index === 0 ? input : thinned(facts, input, roll)));
  return inputs.flatMap(input => {
    const result = any.safe(input);
    return result.ok ? [{ path, rule: any, input, outcome: result.value }] : [];
  });
});

/** Every value within a value, with its path. */
function* within(value: unknown, path: string): Generator<readonly [string, unknown]> {
  yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, entry] of Object.entries(value)) yield* within(entry, `${path}.${key}`);
}

/** Rules without a shape answer in a form of their own: what is asked of shapes is not asked of them. */
const isSums = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isPlain = ({ rule }: { readonly rule: AnyRule }): boolean => rule.rule.shape === 'function';

/** What is wrong, by the rule that does it: the first of each. */
const wrong = (of: (each: (typeof outcomes)[number]) => unknown): unknown => {
  const found = new Map<string, unknown>();
  for (const each of outcomes) {
    const said = found.has(each.path) ? undefined : of(each);
    if (said !== undefined) found.set(each.path, { input: JSON.stringify(each.input), said });
  }
  return Object.fromEntries(found);
};

const citations = (outcome: Given): readonly unknown[] =>
  [
    ...((outcome['criteria'] ?? []) as readonly CriterionOutcome[]),
    ...((outcome['figures'] ?? []) as readonly FigureOutcome[]),
  ].filter(({ source }) => source?.document.file !== undefined);

/** Every criterion below, however deep. */
const below = (criteria: readonly CriterionOutcome[]): readonly CriterionOutcome[] =>
  criteria.flatMap(each => [each, ...below(each.criteria ?? [])]);

describe('every outcome of every rule', () => {
  it('is there for most facts', () => {
    const answered = new Set(outcomes.map(({ path }) => path));
    // The scores of all indicators are one plain function that takes the facts of one indicator at a time.
    const silent = entries().filter(({ path }) => !answered.has(path));
    expect(silent.map(({ path }) => path)).toEqual(['codi.performance.fy2563.score']);
  });

  it('is plain data: a clone and what JSON makes of it are the same', () => {
    expect(
      wrong(each => {
        const { outcome } = each;
        if (isPlain(each)) return undefined;
        expect(structuredClone(outcome)).toEqual(outcome);
        expect(JSON.parse(JSON.stringify(outcome))).toStrictEqual(outcome);
        return undefined;
      }),
    ).toEqual({});
  });

  it('holds nothing undefined, no negative zero, no number that is not finite and no exponent', () => {
    expect(
      wrong(each =>
        isPlain(each)
          ? undefined
          : [...within(each.outcome, '')].find(
              ([, value]) =>
                value === undefined ||
                Object.is(value, -0) ||
                value === '-0' ||
                (typeof value === 'number' && (!Number.isFinite(value) || /e/.test(String(value)))) ||
                (typeof value === 'string' && /^-?\d+(\.\d+)?e[+-]?\d+$/i.test(value)),
            ),
      ),
    ).toEqual({});
  });

  it('has decimals that every rule takes as facts', () => {
    expect(
      wrong(({ outcome }) =>
        [...within(outcome, '')].find(
          ([, value]) => typeof value === 'string' && /^-?\d+\.\d+$/.test(value) && readExact(value) === undefined,
        ),
      ),
    ).toEqual({});
  });

  it('shows evidence with its source, unless there is nothing that it could judge', () => {
    expect(
      wrong(each => {
        const { rule, outcome, input } = each;
        const isOfNobody =
          ['everyOne', 'selection', 'readings'].includes(rule.rule.shape) &&
          Object.values(input).some(value => Array.isArray(value) && value.length === 0);
        return isPlain(each) || isOfNobody || citations(outcome).length > 0 ? undefined : Object.keys(outcome);
      }),
    ).toEqual({});
  });

  it('misses nothing but facts of the rule, by path, each once', () => {
    expect(
      wrong(each => {
        const { rule, outcome } = each;
        if (isPlain(each)) return undefined;
        const missing = (outcome['missing'] ?? []) as readonly string[];
        const strange = missing.filter(path => !hasPath(rule.rule.facts, path));
        return strange.length > 0 || new Set(missing).size < missing.length ? missing : undefined;
      }),
    ).toEqual({});
  });

  it('says what would still have to be met: criteria that are not, in the outcome itself', () => {
    type Next = string | { readonly id: string; readonly criteria: readonly string[] };
    expect(
      wrong(({ rule, outcome }) => {
        const { verdict, next, criteria = [] } = outcome as Given & { readonly criteria?: readonly CriterionOutcome[] };
        if (typeof verdict !== 'string') return undefined;
        if (!Array.isArray(next)) return 'says nothing';
        // The stage that comes next does so too where those before it are in order.
        if (verdict === 'met' && rule.rule.shape !== 'stages' && next.length > 0) return next;
        const isOpen = (ids: readonly string[], of: readonly CriterionOutcome[]): boolean =>
          ids.every(id => below(of).some(each => each.id === id && each.status !== 'met'));
        return (next as readonly Next[]).find(each => {
          if (typeof each === 'string') return !isOpen([each], criteria);
          const one = criteria.find(({ id }) => id === each.id);
          return one?.status === 'met' || !isOpen(each.criteria, one?.criteria ?? []);
        });
      }),
    ).toEqual({});
  });

  it('names its rule, and agrees with the decision alone', () => {
    expect(
      wrong(each => {
        const { rule, input, outcome } = each;
        if (outcome.rule !== rule.rule.id) return outcome.rule;
        const decision: unknown = rule.decide(input);
        if (decision === undefined) return undefined;
        const standsIn = (value: unknown): boolean =>
          Object.values(outcome).some(held => JSON.stringify(held) === JSON.stringify(value));
        // Several sums together stand there each under its name.
        const isHeld = standsIn(decision) || (isSums(decision) && Object.values(decision).every(standsIn));
        return isHeld ? undefined : JSON.stringify(decision).slice(0, 200);
      }),
    ).toEqual({});
  });
});
