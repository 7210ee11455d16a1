import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDecimal } from '../../src/core/decimal.js';
import type { CriterionOutcome, FigureOutcome } from '../../src/rules/logic/logic.js';
import type { Node } from '../../src/rules/logic/node.js';
import { leaves } from '../../src/rules/logic/nodes.js';
import type { Held, Told as ToldOf } from '../../src/rules/logic/rule.js';
import { factsOf } from '../arbitrary.js';
import { type PublicRule, publicRules } from '../rules.js';

/** The shapes of which every entry of every outcome is told; of plain functions, each rule's own definition says it. */
const shapes: ReadonlySet<string> = new Set([
  'function',
  'checklist',
  'classification',
  'countRises',
  'everyOne',
  'gradeByCount',
  'headcount',
  'inOrder',
  'ladder',
  'onList',
  'selection',
  'stages',
  'unchanged',
  'weightedChecklist',
]);

/** The shape of a rule; of one with several readings, that of each of them. */
const shapeOf = ({ rule }: PublicRule): string => {
  const { readings } = rule.rule as {
    readonly readings?: { readonly rules: Readonly<Record<string, ToldOf<object>>> };
  };
  const [each = rule.rule] = Object.values(readings?.rules ?? {});
  return each.shape;
};

const rules = (await publicRules()).filter(each => shapes.has(shapeOf(each)));

type Entries = Readonly<Record<string, unknown>>;

/** What `explain` tells in a place of its own, or of every outcome alike. */
const elsewhere: ReadonlySet<string> = new Set([
  'rule',
  'verdict',
  'criteria',
  'figures',
  'missing',
  'next',
  'label',
  'possible',
]);

/** What stands in a row as its name, and of a criterion in it besides the unit of what was found. */
const names: ReadonlySet<string> = new Set(['id', 'name', 'label', 'source', 'actual', 'required']);
const ofCriterion: ReadonlySet<string> = new Set([...names, 'unit']);

/** Names that generated facts hold: no words of the rule. */
const given: ReadonlySet<string> = new Set(['one', 'two']);

/** Outcomes of facts that the rule can read, as many as there are among these. */
const outcomesOf = ({ rule }: PublicRule): readonly Entries[] =>
  fc
    .sample(factsOf(rule.rule), { numRuns: 40, seed: 7 })
    .map(facts => rule.safe(facts))
    .flatMap(result => (result.ok ? [result.value as unknown as Entries] : []));

/** Outcomes with the facts that gave them. */
const asked = ({ rule }: PublicRule) =>
  fc.sample(factsOf(rule.rule), { numRuns: 20, seed: 11 }).flatMap(given => {
    const result = rule.safe(given);
    return result.ok ? [{ given, ...(result.value as { readonly criteria?: readonly CriterionOutcome[] }) }] : [];
  });

/** A value as it can be compared, a number whichever way it is written; the name of none as none. */
const plainly = (value: unknown): unknown => {
  if (value === null) return 'none';
  const number = typeof value === 'boolean' ? undefined : readDecimal(value);
  return number === undefined ? value : String(number);
};

const isWord = (value: unknown): value is string =>
  typeof value === 'string' && !given.has(value) && /^[a-z][A-Za-z-]*$/.test(value);

/** What an outcome holds that its rule does not tell of. */
function untold(entries: Entries, holds: Readonly<Record<string, Held>>, skip: ReadonlySet<string>): readonly string[] {
  return Object.entries(entries).flatMap(([key, value]) => {
    if (skip.has(key)) return [];
    const held = holds[key];
    if (!held) return [key];
    const all = Array.isArray(value) ? value : [value];
    return all.flatMap(each => {
      if (isWord(each)) return held.words?.[each] ? [] : [`${key}: ${each}`];
      if (typeof each !== 'object' || each === null || 'th' in each) return [];
      return held.of
        ? untold(each as Entries, held.of, key === 'criteria' ? ofCriterion : names).map(inner => `${key}.${inner}`)
        : [`${key}.of`];
    });
  });
}

const all = (criteria: readonly CriterionOutcome[]): readonly CriterionOutcome[] =>
  criteria.flatMap(each => [each, ...all(each.criteria ?? [])]);

describe.each(rules.map(each => [each.path, each] as const))('%s', (_path, each) => {
  const outcomes = outcomesOf(each);

  it('shows criteria or figures, each with its source', () => {
    for (const { criteria = [], figures = [] } of outcomes as readonly {
      readonly criteria?: readonly CriterionOutcome[];
      readonly figures?: readonly FigureOutcome[];
    }[]) {
      expect(criteria.length + figures.length).toBeGreaterThan(0);
      for (const { source } of [...all(criteria), ...figures]) expect(source.document).toBeDefined();
    }
  });

  it('shows every fact that a criterion on several was judged by, as it was given', () => {
    const { criteria = [], facts } = each.rule.rule;
    const read = new Map(leaves(criteria as readonly Node<never>[]).map(({ id, reads }) => [id, reads]));
    const singles = (given: Entries) =>
      Object.keys(given).filter(name => facts[name]?.read && given[name] !== undefined);
    for (const { criteria: shown = [], given } of asked(each)) {
      for (const { id, fact, facts: besides = {} } of all(shown)) {
        const names = singles(given).filter(name => name !== fact && read.get(id)?.includes(name));
        expect([id, ...names.map(name => plainly(besides[name]))]).toEqual([
          id,
          ...names.map(name => plainly(given[name])),
        ]);
      }
    }
  });

  it('tells of everything that its outcome holds', () => {
    const found = outcomes.flatMap(outcome => untold(outcome, each.rule.rule.holds, elsewhere));
    expect([...new Set(found)]).toEqual([]);
  });
});
