import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parameter } from '../../src/core/parameter.js';
import { levelScale } from '../../src/rules/counting/scale.js';
import { atLeast, atLeastOf, type Node, no, yes } from '../../src/rules/criteria/criterion.js';
import { checklist } from '../../src/rules/deciding/checklist.js';
import { gradeByCount } from '../../src/rules/deciding/grades.js';
import { count, yesNo } from '../../src/rules/logic/fact.js';
import { define, line, text } from '../rules/fixtures.js';

/** A tree of criteria over facts that are each read once, written down before it is built. */
type Tree = { readonly not: boolean } | { readonly of: readonly Tree[]; readonly least: number; readonly must: number };

const tree: fc.Arbitrary<Tree> = fc.letrec<{ tree: Tree }>(tie => ({
  tree: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.record({ not: fc.boolean() }),
    fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).chain(of =>
      fc.record({
        of: fc.constant(of),
        least: fc.integer({ min: 0, max: of.length }),
        must: fc.integer({ min: -1, max: of.length - 1 }),
      }),
    ),
  ),
})).tree;

type Values = Readonly<Record<string, boolean | undefined>>;

function build(shape: Tree, path = 'f'): Node<Values> {
  if (!('of' in shape)) return (shape.not ? no : yes)(path, { id: path });
  const of = shape.of.map((each, index) => build(each, `${path}x${index}`));
  const must = of[shape.must];
  return atLeastOf(`${path}g`, shape.least, of, {
    label: text('group'),
    ...(must && { mandatory: [must.id] }),
  }) as Node<Values>;
}

const names = (node: Node<Values>): readonly string[] => (node.of === undefined ? node.reads : node.of.flatMap(names));

/** Every way in which the facts that are not known can turn out. */
function completions(facts: readonly string[], known: Values): readonly Values[] {
  return facts
    .filter(fact => known[fact] === undefined)
    .reduce<readonly Values[]>(
      (sofar, fact) => sofar.flatMap(each => [true, false].map(value => ({ ...each, [fact]: value }))),
      [known],
    );
}

/** The missing facts whose value alone changes the answer in some completion. */
function pivotal<Answer>(
  facts: readonly string[],
  known: Values,
  answer: (values: Values) => Answer,
): readonly string[] {
  const whole = completions(facts, known);
  return facts.filter(
    fact =>
      known[fact] === undefined &&
      whole.some(each => answer({ ...each, [fact]: true }) !== answer({ ...each, [fact]: false })),
  );
}

/** Some of the facts known, some not. */
const knowing = (facts: readonly string[]): fc.Arbitrary<Values> =>
  fc
    .tuple(...facts.map(() => fc.constantFrom(true, false, undefined)))
    .map(values => Object.fromEntries(facts.map((fact, index) => [fact, values[index]])));

const withFacts = tree.chain(shape => {
  const node = build(shape);
  return fc.record({ node: fc.constant(node), known: knowing(names(node)) });
});

const few = (facts: readonly string[]): boolean => facts.length <= 8;

describe('missing names exactly the facts that can still change the answer', () => {
  it('of a checklist, against all completions', () => {
    fc.assert(
      fc.property(
        withFacts.filter(({ node }) => few(names(node))),
        ({ node, known }) => {
          const facts = names(node);
          const rule = checklist({
            ...define('tree'),
            facts: Object.fromEntries(facts.map(name => [name, yesNo(text(name))])),
            criteria: [node],
          });
          const outcome = rule(known);
          expect([...outcome.missing].sort()).toEqual([...pivotal(facts, known, rule.decide)].sort());
          const answers = new Set(completions(facts, known).map(rule.decide));
          expect(outcome.verdict).toBe(answers.size === 1 ? [...answers][0] : 'unknown');
        },
      ),
      { numRuns: 400 },
    );
  });

  it('of a checklist, `next` is enough and none of it can be left out', () => {
    fc.assert(
      fc.property(
        withFacts.filter(({ node }) => few(names(node))),
        ({ node, known }) => {
          const facts = names(node);
          const rule = checklist({
            ...define('tree'),
            facts: Object.fromEntries(facts.map(name => [name, yesNo(text(name))])),
            criteria: [node],
          });
          const { next, verdict } = rule(known);
          const met = (ids: readonly string[]): Values => ({
            ...Object.fromEntries(
              facts.map(fact => [fact, known[fact] === undefined ? settle(node, fact, false) : known[fact]]),
            ),
            ...Object.fromEntries(ids.map(id => [id, settle(node, id, true)])),
          });
          expect(next.length === 0).toBe(verdict === 'met');
          expect(rule.decide(met(next))).toBe('met');
          for (const id of next) expect(rule.decide(met(next.filter(each => each !== id)))).not.toBe('met');
        },
      ),
      { numRuns: 300 },
    );
  });

  it('of a grade by count, against all completions', () => {
    const grades = fc.subarray([6, 5, 4, 3, 2, 1], { minLength: 1 });
    fc.assert(
      fc.property(
        fc
          .array(tree, { minLength: 6, maxLength: 6 })
          .filter(trees => few(trees.flatMap((each, index) => names(build(each, `t${index}`))))),
        grades,
        fc.infiniteStream(fc.constantFrom(true, false, undefined)),
        (trees, least, stream) => {
          const criteria = trees.map((each, index) => build(each, `t${index}`));
          const facts = criteria.flatMap(names);
          const known = Object.fromEntries(facts.map(fact => [fact, stream.next().value]));
          const rule = gradeByCount({
            ...define('count'),
            facts: Object.fromEntries(facts.map(name => [name, yesNo(text(name))])),
            criteria,
            grades: least.map(each => ({
              grade: `g${each}`,
              label: text('grade'),
              least: parameter(each, 'criteria', line(1)),
            })),
          });
          const outcome = rule(known);
          const answers = new Set(completions(facts, known).map(rule.decide));
          expect(new Set(outcome.possible)).toEqual(answers);
          expect(outcome.grade).toBe(answers.size === 1 ? [...answers][0] : undefined);
          expect([...outcome.missing].sort()).toEqual([...pivotal(facts, known, rule.decide)].sort());
        },
      ),
      { numRuns: 200 },
    );
  });

  it('of a scale whose levels share facts, against all completions', () => {
    const level = fc.record({ flags: fc.subarray(['a', 'b', 'c']), people: fc.option(fc.integer({ min: 1, max: 3 })) });
    const input = fc.record(
      {
        a: fc.option(fc.boolean(), { nil: undefined }),
        b: fc.option(fc.boolean(), { nil: undefined }),
        c: fc.option(fc.boolean(), { nil: undefined }),
        people: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(level, { minLength: 1, maxLength: 3 }), fc.boolean(), input, (shapes, cumulative, known) => {
        const rule = levelScale({
          ...define('scale'),
          facts: {
            a: yesNo(text('a')),
            b: yesNo(text('b')),
            c: yesNo(text('c')),
            people: count(text('people'), 'people'),
          },
          cumulative,
          levels: shapes.map(({ flags, people }, index) => ({
            level: index + 1,
            label: text('level'),
            criteria: [
              ...flags.map(flag => yes(flag as 'a')),
              ...(people === null ? [] : [atLeast('people', parameter(people, 'people', line(1)))]),
            ],
          })),
        });
        const domain = { a: [true, false], b: [true, false], c: [true, false], people: [0, 1, 2, 3, 4] } as const;
        type Given = { a?: boolean; b?: boolean; c?: boolean; people?: number };
        const complete = (given: Given): readonly Given[] =>
          (Object.keys(domain) as (keyof typeof domain)[]).reduce<readonly Given[]>(
            (sofar, fact) =>
              sofar.flatMap(each =>
                each[fact] === undefined ? domain[fact].map(value => ({ ...each, [fact]: value })) : [each],
              ),
            [given],
          );
        const answer = (given: Given): string => String(rule.decide(given));
        const given = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)) as Given;
        const whole = complete(given);
        const answers = new Set(whole.map(answer));
        const matters = (Object.keys(domain) as (keyof typeof domain)[]).filter(
          fact =>
            given[fact] === undefined &&
            whole.some(each => new Set(domain[fact].map(value => answer({ ...each, [fact]: value }))).size > 1),
        );
        const outcome = rule(given);
        expect(new Set(outcome.possible.map(String))).toEqual(answers);
        expect([...outcome.missing].sort()).toEqual([...matters].sort());
        expect(outcome.level === undefined).toBe(answers.size > 1);
      }),
      { numRuns: 300 },
    );
  });
});

/** The value of a fact with which its criterion comes out as wished. */
function settle(node: Node<Values>, fact: string, wish: boolean): boolean {
  const [criterion] = criteria(node).filter(({ id }) => id === fact);
  return criterion?.test({ [fact]: true }) === 'met' ? wish : !wish;
}

const criteria = (node: Node<Values>): readonly { id: string; test: (values: Values) => string }[] =>
  node.of === undefined ? [node] : node.of.flatMap(criteria);
