import { describe, expect, it } from 'vitest';
import { RuleInputError } from '../../src/core/errors.js';
import { sumTree } from '../../src/rules/counting/sum-tree.js';
import { label, page, programme } from './own.js';

const definition = { programme, title: label('tree'), source: page(7) };
const tree = sumTree({ ...definition, id: 'tree', unit: 'baht' });
const millions = sumTree({ ...definition, id: 'millions', unit: 'million-baht' });
const heads = sumTree({ ...definition, id: 'heads', unit: 'people' });

const node = (code: string, parent?: string, amount?: number | string) => ({
  code,
  ...(parent !== undefined && { parent }),
  ...(amount !== undefined && { amount }),
});

/** all = a + b, a = a1 + a2. */
const whole = [
  node('all', undefined, 100),
  node('a', 'all', 60),
  node('b', 'all', 40),
  node('a1', 'a', 35),
  node('a2', 'a', 25),
];
const without = (...codes: string[]) =>
  whole.map(each => (codes.includes(each.code) ? node(each.code, 'parent' in each ? each.parent : undefined) : each));
const amounts = (outcome: ReturnType<typeof tree>) =>
  Object.fromEntries(outcome.nodes.map(({ code, amount }) => [code, amount]));

const pathOf = (run: () => unknown): unknown => {
  try {
    run();
  } catch (error) {
    return (error as RuleInputError).path;
  }
  return undefined;
};

describe('a tree of amounts', () => {
  it('is met when every node that has parts is their sum', () => {
    const outcome = tree({ nodes: whole });
    expect(outcome.verdict).toBe('met');
    expect(outcome.criteria.map(({ id, status }) => [id, status])).toEqual([
      ['all', 'met'],
      ['a', 'met'],
    ]);
    expect(outcome).toMatchObject({ wrong: [], figures: [], missing: [] });
    expect(outcome.nodes[0]).toEqual({
      code: 'all',
      name: 'all',
      amount: '100',
      percent: '100',
      sum: '100',
      difference: '0',
    });
    expect(outcome.nodes[3]).toEqual({ code: 'a1', name: 'a1', parent: 'a', amount: '35', percent: '35' });
    expect(tree.decide({ nodes: whole })).toBe('met');
  });

  it.each([
    [59, ['all', 'a'], '-1'],
    [61, ['all', 'a'], '1'],
  ])('names the nodes that a wrong amount of %s spoils, and by how much', (amount, wrong, difference) => {
    const outcome = tree({ nodes: whole.map(each => (each.code === 'a' ? node('a', 'all', amount) : each)) });
    expect(outcome.verdict).toBe('unmet');
    expect(outcome.wrong).toEqual(wrong);
    expect(outcome.nodes[1]?.difference).toBe(difference);
    expect(outcome.missing).toEqual([]);
  });

  it('shows what was found and what is asked of a node', () => {
    const { criteria } = tree({
      nodes: [node('all', undefined, 3), { code: 'a', name: 'part', parent: 'all', amount: 2 }],
    });
    expect(criteria).toHaveLength(1);
    expect(String(criteria[0]?.actual)).toBe('2');
    expect(JSON.parse(JSON.stringify(criteria[0]?.required))).toEqual({ exactly: '3' });
    expect(criteria[0]?.source.lines).toEqual([7]);
  });
});

describe('a missing amount', () => {
  it('follows from its whole and the other parts', () => {
    const outcome = tree({ nodes: without('b') });
    expect(amounts(outcome)['b']).toBe('40');
    expect(outcome.figures).toHaveLength(1);
    expect(outcome.figures[0]).toMatchObject({
      id: 'b',
      value: '40',
      unit: 'baht',
      how: { en: 'all less its other parts' },
    });
    expect(outcome.nodes[2]?.follows).toBe('from-whole');
  });

  it('follows from its own parts, and a root too', () => {
    const outcome = tree({ nodes: without('all') });
    expect(outcome.nodes[0]).toMatchObject({ amount: '100', follows: 'from-parts' });
    expect(outcome.figures[0]?.how.en).toBe('the sum of its parts');
  });

  it('proves nothing of the node that it follows from', () => {
    const outcome = tree({ nodes: without('b') });
    expect(outcome.verdict).toBe('unknown');
    expect(outcome.criteria.map(({ status }) => status)).toEqual(['unknown', 'met']);
    expect(outcome.missing).toEqual(['nodes.2.amount']);
    expect(outcome.criteria[0]).not.toHaveProperty('actual');
    expect(String(outcome.criteria[1]?.actual)).toBe('60');
    expect(outcome.nodes[0]).not.toHaveProperty('sum');
    expect(outcome.nodes[0]).not.toHaveProperty('difference');
    const root = tree({ nodes: without('all') });
    expect(root.nodes[0]).toMatchObject({ sum: '100' });
    expect(root.nodes[0]).not.toHaveProperty('difference');
    expect(root.criteria[0]).not.toHaveProperty('required');
  });

  it('that stands in two families is held against both: their amounts must be one', () => {
    expect(tree({ nodes: without('a') }).verdict).toBe('unknown');
    const torn = without('a').map(each => (each.code === 'a2' ? node('a2', 'a', 26) : each));
    const outcome = tree({ nodes: torn });
    expect(outcome.verdict).toBe('unmet');
    expect(outcome.wrong).toHaveLength(1);
    expect(outcome.missing).toEqual([]);
  });

  it('follows over several families, whatever the order of the nodes', () => {
    for (const nodes of [without('a', 'a2'), without('a', 'a2').toReversed()]) {
      expect(amounts(tree({ nodes }))).toMatchObject({ a: '60', a2: '25' });
    }
  });

  it('does not follow where two are missing', () => {
    const outcome = tree({ nodes: without('a1', 'a2') });
    expect(amounts(outcome)).toMatchObject({ a1: undefined, a2: undefined });
    expect(outcome.verdict).toBe('unknown');
    expect(outcome.missing).toEqual(['nodes.3.amount', 'nodes.4.amount']);
    expect(outcome.nodes[1]).not.toHaveProperty('sum');
    expect(outcome.nodes[3]).not.toHaveProperty('percent');
  });

  it('would be below 0 where the other parts exceed the whole already: the node is wrong', () => {
    const outcome = tree({ nodes: [node('all', undefined, 9), node('a', 'all', 10), node('b', 'all')] });
    expect(outcome).toMatchObject({ verdict: 'unmet', wrong: ['all'], figures: [] });
    const even = tree({ nodes: [node('all', undefined, 10), node('a', 'all', 10), node('b', 'all')] });
    expect(even.figures.map(({ value }) => value)).toEqual(['0']);
    expect(even.verdict).toBe('unknown');
  });
});

describe('a tree without anything to hold against anything', () => {
  it.each([[[]], [[node('all', undefined, 1)]], [[node('a', undefined, 1), node('b', undefined, 2)]]])(
    'is open: %j',
    nodes => {
      expect(tree({ nodes })).toMatchObject({
        verdict: 'unknown',
        criteria: [{ id: 'parts', status: 'unknown' }],
        missing: ['nodes'],
      });
      expect(tree.decide({ nodes })).toBe('unknown');
    },
  );

  it('asks for amounts too, which parts may come to be held against', () => {
    expect(tree({ nodes: [node('a'), node('b', undefined, 2)] }).missing).toEqual(['nodes', 'nodes.0.amount']);
  });
});

describe('the amounts of a tree', () => {
  it('are exact, with the decimals of their unit', () => {
    const nodes = [node('all', undefined, '0.3'), node('a', 'all', '0.1'), node('b', 'all', '0.2')];
    expect(millions({ nodes }).verdict).toBe('met');
    expect(tree({ nodes }).verdict).toBe('met');
    expect(pathOf(() => heads({ nodes }))).toEqual(['nodes', 0, 'amount']);
    expect(pathOf(() => tree({ nodes: [node('all', undefined, '0.001')] }))).toEqual(['nodes', 0, 'amount']);
    expect(pathOf(() => tree({ nodes: [node('all', undefined, -1)] }))).toEqual(['nodes', 0, 'amount']);
  });

  it('have no percent of a root of 0', () => {
    const { nodes } = tree({ nodes: [node('all', undefined, 0), node('a', 'all', 0)] });
    expect(nodes.map(({ percent }) => percent)).toEqual([null, null]);
  });

  it('count by their own root where there are several', () => {
    const { nodes } = tree({
      nodes: [
        node('x', undefined, 4),
        node('x1', 'x', 4),
        node('y', undefined, 8),
        node('y1', 'y', 2),
        node('y2', 'y', 6),
      ],
    });
    expect(nodes.map(({ percent }) => percent)).toEqual(['100', '100', '100', '25', '75']);
  });
});

describe('a muddled tree is refused', () => {
  it('for a code that comes twice', () => {
    expect(pathOf(() => tree({ nodes: [node('all', undefined, 1), node('all', undefined, 1)] }))).toEqual([
      'nodes',
      1,
      'code',
    ]);
  });

  it('for a parent that is not there', () => {
    expect(pathOf(() => tree({ nodes: [node('a', 'all', 1)] }))).toEqual(['nodes', 0, 'parent']);
  });

  it('for a node that is below itself', () => {
    expect(pathOf(() => tree({ nodes: [node('a', 'a', 1)] }))).toEqual(['nodes', 0, 'parent']);
    const circle = [node('all', undefined, 1), node('a', 'b', 1), node('b', 'c', 1), node('c', 'a', 1)];
    expect(pathOf(() => tree({ nodes: circle }))).toEqual(['nodes', 1, 'parent']);
    expect(() => tree({ nodes: circle })).toThrow(RuleInputError);
  });
});

it('a tree of 20,000 nodes in one line is worked out in one go', () => {
  const nodes = Array.from({ length: 20_000 }, (_, index) =>
    node(`${index}`, index === 0 ? undefined : `${index - 1}`, index === 0 ? 5 : undefined),
  );
  const outcome = tree({ nodes });
  expect(outcome.nodes.at(-1)?.amount).toBe('5');
  expect(outcome.verdict).toBe('unknown');
}, 20_000);
