import { describe, expect, it } from 'vitest';
import { balances } from '../../src/rules/counting/balances.js';
import { sumTree } from '../../src/rules/counting/sum-tree.js';
import { label, page, programme } from './own.js';

const own = { programme, title: label('own'), source: page(1), unit: 'baht' } as const;

describe('what is known further down', () => {
  const tree = sumTree({ ...own, id: 'tree' });
  const node = (code: string, parent?: string, amount?: number) => ({
    code,
    ...(parent !== undefined && { parent }),
    ...(amount !== undefined && { amount }),
  });
  const nodes = (whole: number | undefined) => [
    node('all', undefined, whole),
    node('a', 'all'),
    node('b', 'all'),
    node('a1', 'a', 12),
    node('a2', 'a'),
  ];

  it('is too much for a whole higher up, whatever lies between', () => {
    expect(tree({ nodes: nodes(11) })).toMatchObject({ verdict: 'unmet', wrong: ['all'], missing: [] });
    expect(tree.decide({ nodes: nodes(11).reverse() })).toBe('unmet');
    expect(tree({ nodes: nodes(12) })).toMatchObject({
      verdict: 'unknown',
      missing: ['nodes.1.amount', 'nodes.2.amount', 'nodes.4.amount'],
    });
    expect(tree.decide({ nodes: nodes(undefined) })).toBe('unknown');
  });

  it('is found in a tree of 20,000 levels that each have something of their own, in whatever order they stand', () => {
    const levels = Array.from({ length: 20_000 }, (_, level) => [
      node(`${level}`, level === 0 ? undefined : `${level - 1}`, level === 0 ? 19_998 : undefined),
      node(`${level} own`, `${level}`, 1),
      node(`${level} open`, `${level}`),
    ]).flat();
    expect(tree.decide({ nodes: levels })).toBe('unmet');
    expect(tree.decide({ nodes: levels.reverse() })).toBe('unmet');
  });
});

describe('equations between the same amounts', () => {
  const amounts = {
    whole: label('whole'),
    part: label('part'),
    rest: label('rest'),
    one: label('one'),
    other: label('other'),
  };
  const rule = balances({
    ...own,
    id: 'balances',
    amounts,
    equations: {
      whole: { label: label('whole'), left: ['whole'], right: ['part', 'rest'] },
      part: { label: label('part'), left: ['one', 'other'], right: ['part'] },
    },
  });

  it.each([
    [{ whole: 10, one: 11 }, 'unmet'],
    [{ whole: 10, one: 10 }, 'unknown'],
    [{ whole: 10, rest: 4, one: 7 }, 'unmet'],
    [{ one: 11 }, 'unknown'],
  ])('%j is %s', (facts, verdict) => {
    expect(rule(facts).verdict).toBe(verdict);
    expect(rule.decide(facts)).toBe(verdict);
  });
});
